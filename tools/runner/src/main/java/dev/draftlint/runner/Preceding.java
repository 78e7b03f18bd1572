package dev.draftlint.runner;

/**
 * How much of a file stands before a text in it.
 *
 * @param units in UTF-16 units
 * @param lines lines that end before the text; it begins a line of its own
 */
public record Preceding(long units, int lines) {

    static final Preceding NOTHING = new Preceding(0, 0);
}
