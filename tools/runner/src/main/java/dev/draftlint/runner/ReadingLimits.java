package dev.draftlint.runner;

/** How much of a file is read. What lies past a limit is left out, and a finding says so; the rest is linted. */
final class ReadingLimits {

    /** Bytes of a file that holds one draft. */
    static final int FILE = 25 * 1024 * 1024;

    /** Bytes of the encoded text of a mail; more than those of any draft that is linted. */
    static final int MIME_TEXT = 6 * 1024 * 1024;

    static final int MIME_DEPTH = 20;
    static final int MIME_PARTS = 1_000;
    static final int MIME_HEADERS = 1_000;

    /** Bytes of one header. */
    static final int MIME_HEADER = 64 * 1024;

    /** Bytes of one line of a mail. */
    static final int MIME_LINE = 1024 * 1024;

    private ReadingLimits() {}
}
