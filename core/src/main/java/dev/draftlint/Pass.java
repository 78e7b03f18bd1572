package dev.draftlint;

import dev.draftlint.draft.Draft;
import dev.draftlint.phrase.Found;
import dev.draftlint.report.Problem;
import dev.draftlint.rule.Finding;
import java.util.ArrayList;
import java.util.List;

/** The rules, run once over one mail. What a rule does wrong becomes a problem and touches no other rule. */
final class Pass {

    private final Draft draft;
    private final List<Finding> findings = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private int hidden;

    private Pass(Draft draft) {
        this.draft = draft;
    }

    static Pass over(Draft draft, RuleSet rules) {
        Found found = rules.found(draft);
        Pass pass = new Pass(draft.withReading(SearchedReading.of(draft, found)));
        for (Entry entry : rules.concerned(found)) {
            pass.run(entry);
        }
        return pass;
    }

    private void run(Entry entry) {
        Harvest harvest = new Harvest(entry, draft.source());
        harvest.gather(() -> entry.rule().check(draft));
        if (harvest.isSpoilt()) {
            problems.add(harvest.problem());
        }
        if (harvest.size() > 0) {
            findings.addAll(harvest.worst(Limits.FINDINGS_PER_RULE));
            hidden += Math.max(0, harvest.size() - Limits.FINDINGS_PER_RULE);
        }
    }

    /** As it was read in this pass. */
    Draft draft() {
        return draft;
    }

    List<Finding> findings() {
        return findings;
    }

    List<Problem> problems() {
        return problems;
    }

    /** How many findings lie past the limit of their rule. */
    int hidden() {
        return hidden;
    }
}
