package dev.draftlint;

import dev.draftlint.draft.Draft;
import dev.draftlint.phrase.Match;
import dev.draftlint.report.Problem;
import dev.draftlint.rule.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

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
        Pass pass = new Pass(draft);
        Map<Integer, List<Match>> found = rules.found(draft);
        rules.concerned(found.keySet()).forEach(entry -> pass.run(entry, found));
        return pass;
    }

    private void run(Entry entry, Map<Integer, List<Match>> found) {
        Harvest harvest = new Harvest(entry, draft.source());
        harvest.gather(() -> entry.check(draft, found));
        harvest.problem().ifPresent(problems::add);
        findings.addAll(harvest.worst(Limits.FINDINGS_PER_RULE));
        hidden += Math.max(0, harvest.size() - Limits.FINDINGS_PER_RULE);
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
