package dev.draftlint.phrase;

/** What a state does besides reading a word by its spelling; most states have none. */
final class Marks {

    /** The sets that are found here. */
    final int[] accepts;
    /** The sets that are found here if the sentence ends. */
    final int[] acceptsAtEnd;
    /** The sets that are found here if a question ends. */
    final int[] acceptsAtQuestion;
    /** By {@link Look}, the state that such a word leads to, besides the one that its spelling leads to; or empty. */
    final int[] byLook;
    /** The state that goes on after passing over 0, 1, 2... words; empty without a gap. */
    final int[] gap;

    Marks(int[] accepts, int[] acceptsAtEnd, int[] acceptsAtQuestion, int[] byLook, int[] gap) {
        this.accepts = accepts;
        this.acceptsAtEnd = acceptsAtEnd;
        this.acceptsAtQuestion = acceptsAtQuestion;
        this.byLook = byLook;
        this.gap = gap;
    }
}
