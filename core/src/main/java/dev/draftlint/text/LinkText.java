package dev.draftlint.text;

/** The range of a passage that leads to a target. */
record LinkText(int start, int end, String target) {}
