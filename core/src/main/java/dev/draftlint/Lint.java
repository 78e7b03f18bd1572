package dev.draftlint;

import dev.draftlint.draft.Draft;
import dev.draftlint.phrase.Found;
import dev.draftlint.reading.EnglishReading;
import dev.draftlint.report.Problem;
import dev.draftlint.report.Report;
import dev.draftlint.rule.Finding;
import dev.draftlint.rule.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** One run of the rules over one draft. What a rule does wrong becomes a problem and touches no other rule. */
final class Lint {

    private final Draft draft;
    private final RuleSet rules;
    private final List<Finding> findings = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private int hidden;

    private Lint(Draft draft, RuleSet rules) {
        this.draft = draft;
        this.rules = rules;
    }

    static Report of(Draft draft, RuleSet rules) {
        Found found = rules.found(draft);
        Lint lint = new Lint(read(draft, found), rules);
        for (Entry entry : rules.entries()) {
            if (entry.isConcerned(found)) {
                lint.run(entry, found);
            }
        }
        return lint.report();
    }

    /** What the reading looks for has been found together with the phrases of the rules. */
    private static Draft read(Draft draft, Found found) {
        return draft.reading() instanceof EnglishReading
                ? draft.withReading(same -> EnglishReading.of(same, found))
                : draft;
    }

    /** The report on a draft that is too long to be read. */
    static Report refusal(Draft draft) {
        Finding tooLong = Finding.of(
                        Limits.RULE, draft.whole(), tooLong(draft.source().length()))
                .withSeverity(Severity.WARNING);
        return Report.of(draft, List.of(tooLong), id -> Limits.RULE, List.of());
    }

    private static String tooLong(long length) {
        return String.format(
                Locale.ROOT, "Not read: %,d characters, and the limit is %,d", length, Limits.DRAFT_LENGTH);
    }

    private void run(Entry entry, Found found) {
        Harvest harvest = new Harvest(entry, draft.source());
        harvest.gather(() -> entry.check(draft, found));
        harvest.problem().ifPresent(problems::add);
        findings.addAll(harvest.worst(Limits.FINDINGS_PER_RULE));
        hidden += Math.max(0, harvest.size() - Limits.FINDINGS_PER_RULE);
    }

    private Report report() {
        if (findings.size() > Limits.FINDINGS_PER_DRAFT) {
            findings.sort(Harvest.WORST_FIRST);
            List<Finding> rest = findings.subList(Limits.FINDINGS_PER_DRAFT, findings.size());
            hidden += rest.size();
            rest.clear();
        }
        if (hidden > 0) {
            findings.add(Finding.of(Limits.RULE, draft.whole(), String.format(Locale.ROOT, "And %,d more", hidden)));
        }
        problems.sort(Comparator.comparing(Problem::rule));
        return Report.of(draft, findings, rules::info, problems);
    }
}
