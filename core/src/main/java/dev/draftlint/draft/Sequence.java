package dev.draftlint.draft;

import java.util.List;
import java.util.Objects;

/**
 * The drafts that one recipient gets if no answer comes, in their order, and the place of one of them. Immutable.
 *
 * @param touches all of them, each as it is read alone: their own {@link Draft#sequence} is unknown
 * @param place of the one that this is the sequence of, from 0
 */
public record Sequence(List<Draft> touches, int place) {

    /** Of a draft that nothing is known about beside itself. */
    public static final Sequence UNKNOWN = new Sequence(List.of(), 0);

    /** @throws IndexOutOfBoundsException if there is no such place among the touches */
    public Sequence {
        touches = List.copyOf(touches);
        Objects.checkIndex(place, Math.max(1, touches.size()));
    }

    /** What the recipient got before, the first first. */
    public List<Draft> earlier() {
        return touches.subList(0, place);
    }

    /** Whether it is known that nothing comes after it. */
    public boolean isLast() {
        return !touches.isEmpty() && place == touches.size() - 1;
    }
}
