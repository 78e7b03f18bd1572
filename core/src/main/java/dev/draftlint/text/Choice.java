package dev.draftlint.text;

/**
 * One way that a decision of a template can go.
 *
 * @param decision its number in {@link Decisions}
 * @param value for a condition 1 if it holds and 0 if not; for a selection the number of the case, 0 for no case
 */
record Choice(int decision, int value) {}
