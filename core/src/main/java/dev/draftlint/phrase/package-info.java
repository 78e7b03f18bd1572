/** Phrase patterns over words, and the one automaton that all of them share. */
@NullMarked
package dev.draftlint.phrase;

import org.jspecify.annotations.NullMarked;
