package dev.draftlint.runner;

import dev.draftlint.draft.Part;
import dev.draftlint.draft.Source;
import dev.draftlint.report.Report;
import dev.draftlint.rule.Finding;
import java.util.ArrayList;
import java.util.List;

/**
 * A draft whose safe fixes were made, and those that these made possible, until there were none left.
 *
 * @param mended the findings whose fixes were made; their places are those of the draft of their round
 */
record SettledDraft(Source source, List<Finding> mended) {

    /** Each round mends something and breaks nothing, so that more of them mean fixes that undo each other. */
    private static final int MOST_ROUNDS = 10;

    /** @throws InputException if the fixes undo each other */
    static SettledDraft of(Runner runner, Located located) {
        List<Finding> mended = new ArrayList<>();
        Located current = located;
        for (int round = 0; round < MOST_ROUNDS; round++) {
            Report report = runner.report(current);
            Source fixed = report.fixed();
            if (isSame(fixed, current.source())) {
                return new SettledDraft(fixed, mended);
            }
            mended.addAll(report.mended());
            current = current.withSource(fixed);
        }
        throw new InputException(
                located.place() + ": its fixes undo each other, so that none was made; mend it by hand");
    }

    /** Whether both have the same text. */
    static boolean isSame(Source one, Source other) {
        return one.body().equals(other.body()) && one.text(Part.SUBJECT).equals(other.text(Part.SUBJECT));
    }
}
