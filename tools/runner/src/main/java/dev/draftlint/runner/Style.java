package dev.draftlint.runner;

import dev.draftlint.rule.Severity;

/** Whether and how printed text is coloured. */
public enum Style {
    PLAIN,
    COLOURED;

    private static final String RESET = "\u001B[0m";

    public String strong(String text) {
        return paint("\u001B[1m", text);
    }

    /** For what frames the text: line numbers and rules. */
    public String faint(String text) {
        return paint("\u001B[34m", text);
    }

    /** For a line that goes. */
    String removed(String text) {
        return paint("\u001B[31m", text);
    }

    /** For a line that comes. */
    String added(String text) {
        return paint("\u001B[32m", text);
    }

    public String of(Severity severity, String text) {
        return switch (severity) {
            case ERROR -> paint("\u001B[1;31m", text);
            case WARNING -> paint("\u001B[1;33m", text);
            case INFO -> paint("\u001B[1;36m", text);
        };
    }

    private String paint(String code, String text) {
        return this == PLAIN || text.isEmpty() ? text : code + text + RESET;
    }
}
