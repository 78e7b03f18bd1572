package dev.draftlint.cli;

/** What the exit codes mean; scripts rely on them. */
final class ExitCode {

    static final int CLEAN = 0;
    static final int FINDINGS = 1;
    static final int FAILURE = 2;

    private ExitCode() {}
}
