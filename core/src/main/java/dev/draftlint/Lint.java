package dev.draftlint;

import dev.draftlint.draft.Draft;
import dev.draftlint.draft.Mail;
import dev.draftlint.report.Problem;
import dev.draftlint.report.Report;
import dev.draftlint.report.Suppressed;
import dev.draftlint.rule.Finding;
import dev.draftlint.rule.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** One run of the rules over one draft: over each of its mails, if it is a template with branches. */
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
        return draft.mails().isEmpty() ? ofOne(draft, rules) : ofMails(draft, rules);
    }

    private static Report ofOne(Draft draft, RuleSet rules) {
        Pass pass = Pass.over(draft, rules);
        // whoever asks the report what the draft is need not read it again
        Lint lint = new Lint(pass.draft(), rules);
        lint.take(pass);
        return lint.report();
    }

    private static Report ofMails(Draft draft, RuleSet rules) {
        Lint lint = new Lint(draft, rules);
        lint.takeMails();
        return lint.report();
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

    private void take(Pass pass) {
        findings.addAll(pass.findings());
        problems.addAll(pass.problems());
        hidden += pass.hidden();
    }

    private void takeMails() {
        Sightings sightings = new Sightings(draft.mails(), rules);
        for (Mail mail : draft.mails()) {
            Pass pass = Pass.over(mail.draft(), rules);
            sightings.add(pass.findings());
            pass.problems().stream()
                    .filter(problem -> !problems.contains(problem))
                    .forEach(problems::add);
            hidden = Math.max(hidden, pass.hidden());
        }
        findings.addAll(sightings.findings());
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
        Suppressions suppressions = Suppressions.in(draft);
        return suppressions.areNone() ? Report.of(draft, findings, rules::info, problems) : suppressed(suppressions);
    }

    private Report suppressed(Suppressions suppressions) {
        findings.replaceAll(suppressions::keepingComments);
        findings.addAll(suppressions.faults(findings, rules, this::isJudged));
        return Report.of(draft, findings, rules::info, problems)
                .suppressing(Suppressed.By.COMMENT, suppressions::reason);
    }

    /** Whether all findings of a rule are known: it is on, it did not fail, and no limit was met. */
    private boolean isJudged(String rule) {
        boolean failed = problems.stream().anyMatch(problem -> problem.rule().equals(rule));
        return rules.isOn(rule) && !failed && hidden == 0;
    }
}
