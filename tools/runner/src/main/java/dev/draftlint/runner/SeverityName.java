package dev.draftlint.runner;

import dev.draftlint.rule.Severity;

/** Severities as people who do not build software call them. */
final class SeverityName {

    private SeverityName() {}

    static String of(Severity severity) {
        return switch (severity) {
            case ERROR -> "Error";
            case WARNING -> "Warning";
            case INFO -> "Hint";
        };
    }
}
