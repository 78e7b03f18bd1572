package dev.draftlint.rule;

/** How much a finding matters, the worst first. */
public enum Severity {
    ERROR,
    WARNING,
    INFO;

    public boolean isAtLeast(Severity other) {
        return compareTo(other) <= 0;
    }
}
