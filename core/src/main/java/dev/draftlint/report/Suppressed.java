package dev.draftlint.report;

/**
 * A finding that is known and accepted: it is shown as such, costs nothing and fails no run.
 *
 * @param contribution of no points
 * @param reason why, as its author wrote it; blank for a baseline, which needs none
 */
public record Suppressed(Contribution contribution, By by, String reason) {

    /** What accepts a finding. */
    public enum By {
        /** A comment in the draft: {@code draftlint-disable-next-line RULE -- reason}. */
        COMMENT,
        /** A list of the findings that were there when it was written. */
        BASELINE
    }
}
