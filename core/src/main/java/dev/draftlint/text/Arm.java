package dev.draftlint.text;

import java.util.List;

/**
 * A piece of a source that a mail has only if all its choices are made so. One of no length stands for the branch that a
 * template left out: "if" without "else".
 *
 * @param start the first UTF-16 unit, that of the tag that begins it
 * @param end the unit after the last one: where the next tag of its block begins
 */
record Arm(int start, int end, List<Choice> guard) {}
