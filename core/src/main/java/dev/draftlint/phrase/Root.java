package dev.draftlint.phrase;

/**
 * Where walks begin.
 *
 * @param byWord the first of the cells that say by the number of a word where it leads
 * @param openings what begins with each word
 * @param classes the state of what patterns begin with besides words
 */
record Root(int byWord, Openings openings, int classes) {}
