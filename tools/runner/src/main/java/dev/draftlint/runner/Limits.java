package dev.draftlint.runner;

/** How much of an input is read. What lies past a limit is left out, and a {@code limit} finding says so. */
public final class Limits {

    /** UTF-16 units of a subject or a body. */
    public static final int DRAFT = 1_000_000;

    /** Bytes of a file that holds one draft. */
    public static final int FILE = 25 * 1024 * 1024;

    public static final int MIME_DEPTH = 20;
    public static final int MIME_PARTS = 1_000;
    public static final int MIME_HEADERS = 1_000;

    /** Bytes of one header. */
    public static final int MIME_HEADER = 64 * 1024;

    /** Bytes of one line of a mail. */
    public static final int MIME_LINE = 1024 * 1024;

    public static final int FINDINGS = 1_000;
    public static final int FINDINGS_OF_RULE = 100;

    /** The id under which a met limit is reported. */
    public static final String RULE = "limit";

    private Limits() {}
}
