package dev.draftlint.runner;

import dev.draftlint.rule.Severity;

/**
 * What a run comes to.
 *
 * @param suppressed findings that are known and accepted; they are in none of the other numbers
 * @param failures inputs that could not be read and rules that failed
 * @param lowest the lowest score; 100 without drafts
 */
public record Summary(
        long drafts,
        long errors,
        long warnings,
        long infos,
        long suppressed,
        long failures,
        double sumOfScores,
        double lowest) {

    static final Summary NOTHING = new Summary(0, 0, 0, 0, 0, 0, 0, 100);

    Summary plus(Linted draft) {
        return new Summary(
                drafts + 1,
                errors + count(draft, Severity.ERROR),
                warnings + count(draft, Severity.WARNING),
                infos + count(draft, Severity.INFO),
                suppressed + draft.suppressed().size(),
                failures + draft.problems().size(),
                sumOfScores + draft.score(),
                Math.min(lowest, draft.score()));
    }

    Summary plusFailure() {
        return new Summary(drafts, errors, warnings, infos, suppressed, failures + 1, sumOfScores, lowest);
    }

    public long findings() {
        return errors + warnings + infos;
    }

    /** How many findings are of that severity or a worse one. */
    public long atLeast(Severity severity) {
        return switch (severity) {
            case ERROR -> errors;
            case WARNING -> errors + warnings;
            case INFO -> findings();
        };
    }

    /** 100 without drafts. */
    public double meanScore() {
        return drafts == 0 ? 100 : sumOfScores / drafts;
    }

    private static long count(Linted draft, Severity severity) {
        long count = 0;
        for (Placed placed : draft.findings()) {
            count += placed.finding().severity() == severity ? 1 : 0;
        }
        return count;
    }
}
