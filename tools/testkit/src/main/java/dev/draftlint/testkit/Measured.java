package dev.draftlint.testkit;

import dev.draftlint.rule.RuleInfo;
import dev.draftlint.rule.Severity;

/**
 * What was measured of one rule.
 *
 * @param labels how many drafts its readers marked
 * @param found how many drafts the rule marked
 * @param hits how many both did
 * @param precision over drafts, as it is shown: {@code 0.96 (0.88-0.99)}
 * @param placePrecision over places; {@code -} for a rule about the whole draft
 */
record Measured(
        long labels,
        long found,
        long hits,
        String precision,
        String recall,
        String placePrecision,
        String placeRecall) {

    private static final String NOTHING = "-";
    private static final int COLUMNS = 11;
    private static final int FEW_LABELS = 10;
    private static final int ENOUGH_FINDINGS = 20;
    private static final double LEAST_PRECISION = 0.8;

    /** @throws IllegalArgumentException if these are not the cells of a row */
    static Measured of(String[] cells) {
        if (cells.length != COLUMNS) {
            throw new IllegalArgumentException("a row has " + COLUMNS + " cells, not " + cells.length);
        }
        return new Measured(
                Long.parseLong(cells[1]),
                Long.parseLong(cells[2]),
                Long.parseLong(cells[3]),
                cells[4],
                cells[5],
                cells[9],
                cells[10]);
    }

    /** A rule that is wrong in one of five is no more than a hint. */
    boolean isWeak() {
        return found >= ENOUGH_FINDINGS && hits < LEAST_PRECISION * found;
    }

    boolean isTooWeakFor(RuleInfo rule) {
        return isWeak() && rule.severity().isAtLeast(Severity.WARNING);
    }

    boolean hasFewLabels() {
        return labels < FEW_LABELS;
    }

    /** "precision 0.96 (0.88-0.99), recall 0.91 (0.80-0.96); over places ...". */
    String sentence() {
        String drafts = "precision " + precision + ", recall " + recall;
        return placeRecall.equals(NOTHING)
                ? drafts
                : drafts + "; over places precision " + placePrecision + ", recall " + placeRecall;
    }

    /** Two cells of a table, without the intervals; an asterisk where they say little. */
    String cells() {
        String mark = hasFewLabels() ? "*" : "";
        return " | " + withoutInterval(precision) + mark + " | " + withoutInterval(recall) + mark;
    }

    private static String withoutInterval(String share) {
        int blank = share.indexOf(' ');
        return blank < 0 ? share : share.substring(0, blank);
    }
}
