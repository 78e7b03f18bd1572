package dev.draftlint;

import dev.draftlint.draft.Draft;
import dev.draftlint.draft.Sequence;
import dev.draftlint.draft.Source;
import dev.draftlint.report.Report;
import dev.draftlint.rule.Rule;
import dev.draftlint.rule.RuleInfo;
import dev.draftlint.rule.RulePack;
import dev.draftlint.rule.Severity;
import dev.draftlint.text.DraftParser;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A linter: a set of rules, ready to run. Immutable; one instance serves any number of threads. Making one compiles the
 * phrases of its rules; the linters derived from it share them.
 *
 * <p>A comment in a body, in any form that the languages of mail and templates have, accepts findings of the rules that it
 * names on the next line that shows the reader anything, and at the top of a body those in the subject too; the reason is
 * required:
 * <code>&lt;!-- draftlint-disable-next-line checking-in -- she asked us to --&gt;</code>. Such findings are in
 * {@link Report#suppressed}; what is wrong with a comment is a finding of a {@linkplain #builtInRules built-in rule}.
 *
 * <pre>{@code
 * Draftlint linter = Draftlint.with(new OutreachPack());
 * Report report = linter.lint("Hi Ana,\n\nJust checking in.");
 * }</pre>
 */
public final class Draftlint {

    private static final DraftParser PARSER = DraftParser.create();

    private final RuleSet rules;

    private Draftlint(RuleSet rules) {
        this.rules = rules;
    }

    /** @throws IllegalArgumentException if two rules have one id; the message names both packs */
    public static Draftlint with(RulePack... packs) {
        return new Draftlint(RuleSet.of(packs));
    }

    /** @throws IllegalArgumentException if two rules have one id; the message names both places in the list */
    public static Draftlint with(List<? extends Rule> rules) {
        return new Draftlint(RuleSet.of(rules));
    }

    /**
     * Those that are off stay off.
     *
     * @throws IllegalArgumentException if there is no such rule; the message names the nearest
     */
    public Draftlint without(String... ruleIds) {
        Set<String> unwanted = rules.known(ruleIds);
        return new Draftlint(rules.keeping(id -> !unwanted.contains(id)));
    }

    /** @throws IllegalArgumentException if there is no such rule, or it is off; the message says which, or names the nearest */
    public Draftlint only(String... ruleIds) {
        return new Draftlint(rules.keeping(rules.on(ruleIds)::contains));
    }

    /**
     * Gives all findings of a rule another severity.
     *
     * @throws IllegalArgumentException if there is no such rule, or it is off; the message says which, or names the nearest
     */
    public Draftlint withSeverity(String ruleId, Severity severity) {
        rules.on(ruleId);
        return new Draftlint(rules.withSeverity(ruleId, severity));
    }

    /**
     * What every linter has beside the rules of its packs, by id: about limits, and about comments that accept findings.
     * No pack may use their ids.
     */
    public static List<RuleInfo> builtInRules() {
        return BuiltInRules.ALL;
    }

    /** The rules that are on, by id, without the built-in ones. */
    public List<Rule> rules() {
        return rules.rules();
    }

    /** Whether there is a rule of that id and it does not run. */
    public boolean isOff(String ruleId) {
        return rules.ids().contains(ruleId) && !rules.isOn(ruleId);
    }

    /** Lints a plain-text body. */
    public Report lint(String body) {
        return lint(Source.text(body));
    }

    /** Lints a source. Never throws on any text; one that is longer than {@link Limits#DRAFT_LENGTH} is not read. */
    public Report lint(Source source) {
        return lint(read(source));
    }

    /** Lints a draft that was read before. */
    public Report lint(Draft draft) {
        return isTooLong(draft.source()) ? Lint.refusal(draft) : Lint.of(draft, rules);
    }

    /**
     * Lints the drafts that one recipient gets if no answer comes, each with those before and after it in mind.
     *
     * @param touches in the order in which they go out; {@link Source#day} says when
     * @return a report each, in the same order
     */
    public List<Report> lintSequence(List<Source> touches) {
        List<Draft> read = touches.stream().map(Draftlint::read).toList();
        List<Report> reports = new ArrayList<>();
        for (int i = 0; i < read.size(); i++) {
            reports.add(lint(read.get(i).withSequence(new Sequence(read, i))));
        }
        return reports;
    }

    private static Draft read(Source source) {
        return isTooLong(source) ? Unread.draft(source) : PARSER.parse(source);
    }

    private static boolean isTooLong(Source source) {
        return source.length() > Limits.DRAFT_LENGTH;
    }
}
