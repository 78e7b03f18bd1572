package dev.draftlint.draft;

/**
 * Something that the draft gives or names for its recipient.
 *
 * @param span where it is said
 * @param strength how concrete it is, 0 to 1; from {@link #SPECIFIC} on it counts as specific
 */
public record Value(Kind kind, Sentence sentence, Span span, double strength) {

    /** The strength from which a value would not fit any company in any field. */
    public static final double SPECIFIC = 0.55;

    /** What sort of good it is. */
    public enum Kind {
        RESULT,
        PROBLEM,
        INSIGHT,
        RESOURCE,
        REFERRAL,
        NEWS,
        /** What is on offer, in its own terms: a role with its pay, a product with what it does. */
        OFFER
    }

    public boolean isSpecific() {
        return strength >= SPECIFIC;
    }
}
