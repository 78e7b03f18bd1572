package dev.draftlint.runner;

import java.io.IOException;
import java.io.Writer;

/** The forms that a report can be written in. */
public enum ReportFormat {
    /** For people: what to do, where, and what the score is made of. */
    TEXT {
        @Override
        public ReportWriter writer(Writer out, Style style, boolean verbose) {
            return new TextReport(out, style, verbose);
        }
    },
    /** One line a finding. */
    COMPACT {
        @Override
        public ReportWriter writer(Writer out, Style style, boolean verbose) {
            return new CompactReport(out);
        }
    },
    /** One object. */
    JSON {
        @Override
        public ReportWriter writer(Writer out, Style style, boolean verbose) throws IOException {
            return new JsonReport(out);
        }
    },
    /** One object a draft, on a line of its own. */
    JSONL {
        @Override
        public ReportWriter writer(Writer out, Style style, boolean verbose) throws IOException {
            return new JsonLinesReport(out);
        }
    };

    /**
     * The writer flushes {@code out} when it has finished and leaves it open.
     *
     * @param verbose whether people are told of drafts without findings too
     */
    public abstract ReportWriter writer(Writer out, Style style, boolean verbose) throws IOException;
}
