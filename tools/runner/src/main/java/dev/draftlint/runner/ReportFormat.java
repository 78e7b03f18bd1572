package dev.draftlint.runner;

import java.io.IOException;
import java.io.Writer;

/** The forms that a report can be written in. */
public enum ReportFormat {
    /** For people: what to do, where, and what the score is made of. */
    TEXT {
        @Override
        public ReportWriter writer(Writer out, ReportOptions options) {
            return new TextReport(out, options.style(), options.verbose());
        }
    },
    /** One line a finding. */
    COMPACT {
        @Override
        public ReportWriter writer(Writer out, ReportOptions options) {
            return new CompactReport(out);
        }
    },
    /** One object. */
    JSON {
        @Override
        public ReportWriter writer(Writer out, ReportOptions options) throws IOException {
            return new JsonReport(out);
        }
    },
    /** One object a draft, on a line of its own. */
    JSONL {
        @Override
        public ReportWriter writer(Writer out, ReportOptions options) throws IOException {
            return new JsonLinesReport(out);
        }
    },
    /** SARIF 2.1.0, for code scanning. */
    SARIF {
        @Override
        public ReportWriter writer(Writer out, ReportOptions options) throws IOException {
            return new SarifReport(out, options);
        }
    },
    /** JUnit XML, for build servers. */
    JUNIT {
        @Override
        public ReportWriter writer(Writer out, ReportOptions options) throws IOException {
            return new JUnitReport(out, options);
        }
    },
    /** Checkstyle XML, for review tools. */
    CHECKSTYLE {
        @Override
        public ReportWriter writer(Writer out, ReportOptions options) throws IOException {
            return new CheckstyleReport(out, options);
        }
    },
    /** Annotations of GitHub Actions. */
    GITHUB {
        @Override
        public ReportWriter writer(Writer out, ReportOptions options) {
            return new GitHubReport(out, options);
        }
    },
    /** A page for a browser, for people. */
    HTML {
        @Override
        public ReportWriter writer(Writer out, ReportOptions options) {
            return new HtmlReport(out, options);
        }
    };

    /** The writer flushes {@code out} when it has finished and leaves it open. */
    public abstract ReportWriter writer(Writer out, ReportOptions options) throws IOException;
}
