package dev.draftlint.runner;

import dev.draftlint.draft.Part;
import dev.draftlint.draft.Source;
import java.util.ArrayList;
import java.util.List;

/**
 * A draft as it was read from a file.
 *
 * @param id the name of the draft in reports: its own, else the file's, with the number of a message in a mail box
 * @param path the file as it was named; {@code -} is standard input
 * @param place what leads to the draft, for people: the path, or the path and the draft in it
 * @param limits what of the draft was left out because a limit was met, each in one sentence
 * @param notes what is odd about the draft without keeping it from being linted, each in one sentence
 * @param judgement what its readers said, if it comes from a labelled corpus
 */
public record Located(
        String id,
        String path,
        String place,
        Source source,
        Origin origin,
        List<String> limits,
        List<String> notes,
        Judgement judgement) {

    public Located {
        limits = List.copyOf(limits);
        notes = List.copyOf(notes);
    }

    /** A draft that nobody judged. */
    public Located(
            String id,
            String path,
            String place,
            Source source,
            Origin origin,
            List<String> limits,
            List<String> notes) {
        this(id, path, place, source, origin, limits, notes, Judgement.NONE);
    }

    static Located file(String path, Source source, Origin origin) {
        return new Located(path, path, path, source, origin, List.of(), List.of());
    }

    /** The same as one of many drafts of its file. */
    Located withPlace(String newPlace) {
        return new Located(newPlace, path, newPlace, source, origin, limits, notes, judgement);
    }

    Located withOrigin(Origin newOrigin) {
        return new Located(id, path, place, source, newOrigin, limits, notes, judgement);
    }

    Located withSource(Source newSource) {
        return new Located(id, path, place, newSource, origin, limits, notes, judgement);
    }

    Located withLimits(List<String> newLimits) {
        return new Located(id, path, place, source, origin, newLimits, notes, judgement);
    }

    Located withNote(String note) {
        List<String> more = new ArrayList<>(notes);
        more.add(note);
        return new Located(id, path, place, source, origin, limits, more, judgement);
    }

    /** Whether its file holds others too. */
    boolean isOneOfMany() {
        return origin instanceof Origin.Parts || origin instanceof MessageOrigin;
    }

    /** The id that the draft has of its own in a file of many; blank where it has none. */
    String ownId() {
        if (origin instanceof MessageOrigin message) {
            return message.id();
        }
        return place.equals(path + "#" + id) ? id : "";
    }

    /** What lines and columns of a part count in: its file, but of a JSON line the string. */
    String place(Part part) {
        return origin instanceof Origin.Parts ? place + "/" + Names.of(part) : path;
    }
}
