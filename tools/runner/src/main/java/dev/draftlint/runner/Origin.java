package dev.draftlint.runner;

import dev.draftlint.draft.Part;
import dev.draftlint.draft.Source;

/** Leads from the parts of a draft back to the text that its author keeps. Offsets are UTF-16 units from 0. */
public interface Origin {

    /** The text that the offsets on this side count in. */
    String text(Part part);

    /** Where in that text a place begins that begins at {@code offset} of the part. */
    int start(Part part, int offset);

    /** Where in that text a place ends that ends at {@code offset} of the part. */
    int end(Part part, int offset);

    /** What stands before that text in its file: something where the file holds many drafts and is never whole in memory. */
    default Preceding preceding() {
        return Preceding.NOTHING;
    }

    /** Each part is a text of its own. */
    static Origin of(Source source) {
        return new Parts(source, 0);
    }

    /** Both parts are strings on one line of a file, from 1. */
    static Origin ofLine(Source source, int line) {
        return new Parts(source, line);
    }

    /** Both parts are slices of one text, unchanged. */
    static Origin slices(String text, int subjectStart, int bodyStart) {
        return new Slices(text, subjectStart, bodyStart);
    }

    /**
     * The parts of a JSON line, or of a draft in memory.
     *
     * @param line the line of the file that holds them; 0 for a draft in memory
     */
    record Parts(Source source, int line) implements Origin {

        @Override
        public String text(Part part) {
            return source.text(part);
        }

        @Override
        public int start(Part part, int offset) {
            return offset;
        }

        @Override
        public int end(Part part, int offset) {
            return offset;
        }
    }

    /** The parts of a text file. */
    record Slices(String text, int subjectStart, int bodyStart) implements Origin {

        @Override
        public String text(Part part) {
            return text;
        }

        @Override
        public int start(Part part, int offset) {
            return offset + (part == Part.SUBJECT ? subjectStart : bodyStart);
        }

        @Override
        public int end(Part part, int offset) {
            return start(part, offset);
        }
    }
}
