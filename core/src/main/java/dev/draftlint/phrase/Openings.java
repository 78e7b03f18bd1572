package dev.draftlint.phrase;

/**
 * The steps that patterns begin with.
 *
 * @param byWord by the number of a word, those that read it
 * @param classes those that read more than words
 */
record Openings(int[][] byWord, int[] classes) {

    private static final int[] NOTHING = {};

    static Openings of(int[] first, Blueprint blueprint) {
        int[] counts = new int[Math.max(blueprint.vocabulary.bound(), Vocabulary.UNKNOWN + 1)];
        for (int step : first) {
            for (int word : blueprint.words(step)) {
                counts[word]++;
            }
        }
        int[][] byWord = new int[counts.length][];
        for (int word = 0; word < counts.length; word++) {
            byWord[word] = counts[word] == 0 ? NOTHING : new int[counts[word]];
        }
        for (int i = first.length - 1; i >= 0; i--) {
            for (int word : blueprint.words(first[i])) {
                byWord[word][--counts[word]] = first[i];
            }
        }
        return new Openings(byWord, blueprint.special(first));
    }
}
