package dev.draftlint.runner;

/** A finding in one line that is safe to print: {@code path:line:column: severity rule message}. */
public final class FindingLine {

    private FindingLine() {}

    /** The line, without a line end; line and column count from 1, the column in UTF-16 units. */
    public static String of(Located located, Placed placed) {
        return TerminalText.safe(located.place(placed.part()) + ":"
                + placed.from().line() + ":"
                + placed.from().column() + ": "
                + Names.of(placed.finding().severity()) + " " + placed.finding().rule() + " "
                + placed.message());
    }
}
