package dev.draftlint.runner;

import dev.draftlint.draft.Part;
import dev.draftlint.draft.Source;
import java.util.List;

/**
 * A draft as it was read from a file.
 *
 * @param id the name of the draft in reports: its own, else the file's
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

    Located withSource(Source newSource) {
        return new Located(id, path, place, newSource, origin, limits, notes, judgement);
    }

    Located withLimits(List<String> newLimits) {
        return new Located(id, path, place, source, origin, newLimits, notes, judgement);
    }

    /** The id that the draft has of its own in a file of many; blank where it has none. */
    String ownId() {
        return place.equals(path + "#" + id) ? id : "";
    }

    /** What leads to a part of the draft; the parts of a file need no names, those of a JSON line do. */
    String place(Part part) {
        return origin instanceof Origin.Parts ? place + "/" + Names.of(part) : place;
    }
}
