package dev.draftlint.text;

import java.util.Arrays;

/** The {@link Punctuation#isStop stops} of texts: few, so that a search for each sign passes quickly over all the rest. */
final class Stops {

    private static final char[] SIGNS = {'.', '?', '!', '\u2026'};

    private String text = "";
    /** By sign, the next place that it stands in. */
    private final int[] next = new int[SIGNS.length];

    /** The first stop from a place on; past the end if there is none. It is quickest to ask in reading order. */
    int from(int place, String of) {
        if (of != text) {
            text = of;
            Arrays.fill(next, -1);
        }
        int first = Integer.MAX_VALUE;
        for (int i = 0; i < SIGNS.length; i++) {
            if (next[i] < place) {
                int found = text.indexOf(SIGNS[i], place);
                next[i] = found < 0 ? Integer.MAX_VALUE : found;
            }
            first = Math.min(first, next[i]);
        }
        return first;
    }
}
