package dev.draftlint.runner;

/**
 * Where a finding stands in its file. Lines and columns count from 1, columns in UTF-16 units; {@code endColumn} is that
 * after the last unit.
 *
 * @param column 0 where whole lines are meant: a draft in a JSON line has places in its strings, not in its file
 */
record FilePlace(int line, int column, int endLine, int endColumn) {

    static FilePlace of(Located located, Placed placed) {
        if (located.origin() instanceof Origin.Parts parts && parts.line() > 0) {
            return new FilePlace(parts.line(), 0, parts.line(), 0);
        }
        return new FilePlace(
                placed.from().line(),
                placed.from().column(),
                placed.to().line(),
                placed.to().column());
    }

    boolean hasColumns() {
        return column > 0;
    }

    boolean isOneLine() {
        return line == endLine;
    }
}
