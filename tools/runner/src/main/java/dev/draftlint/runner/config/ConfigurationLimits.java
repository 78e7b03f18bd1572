package dev.draftlint.runner.config;

/** How much a configuration may say; past a limit it is refused, with the place. It may come from anybody. */
final class ConfigurationLimits {

    /** Bytes of one file. */
    static final int FILE = 64 * 1024;

    /** Lists and keys with values inside each other. */
    static final int DEPTH = 50;

    static final int ALIASES = 20;

    /** Files that are extended, all together. */
    static final int BASES = 20;

    /** Files that extend each other in a row, the first one not counted. */
    static final int BASES_DEPTH = 5;

    /** Patterns and guards of all phrase rules. */
    static final int PATTERNS = 1_000;

    /** UTF-16 units of one pattern, and of one path or glob. */
    static final int PATTERN_LENGTH = 1_000;

    private ConfigurationLimits() {}
}
