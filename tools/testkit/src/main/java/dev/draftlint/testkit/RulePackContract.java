package dev.draftlint.testkit;

import dev.draftlint.rule.Rule;
import dev.draftlint.rule.RuleInfo;
import dev.draftlint.rule.RulePack;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.jspecify.annotations.Nullable;

/**
 * What every pack of rules promises. One test holds it:
 *
 * <pre>{@code
 * @Test
 * void keepsTheContract() {
 *     RulePackContract.of(new OutreachPack()).withPages(Path.of("docs")).verify();
 * }
 * }</pre>
 *
 * <p>It checks that each rule class of the pack's package (one that is a rule, or has a static {@code rule()} without
 * parameters) is listed in the pack under the id that its name says; that the ids are unique; that the rules' own
 * examples are true and enough; that summaries begin with "Flags"; that no rule that marks places warns of what the
 * rules say of themselves (its hints are let pass), save in what they quote; that no rule is graver than its measured precision allows; and that
 * the documentation pages are current. Immutable.
 */
public final class RulePackContract {

    private final List<RulePack> packs;
    private final int examples;
    private final @Nullable Path pages;
    private final @Nullable Path readme;
    private final Measurements measurements;
    private final List<Rule> configured;

    private RulePackContract(
            List<RulePack> packs,
            int examples,
            @Nullable Path pages,
            @Nullable Path readme,
            Measurements measurements,
            List<Rule> configured) {
        this.packs = packs;
        this.examples = examples;
        this.pages = pages;
        this.readme = readme;
        this.measurements = measurements;
        this.configured = configured;
    }

    /** The contract of one pack, or of packs that are used together and share their pages. */
    public static RulePackContract of(RulePack... packs) {
        return new RulePackContract(List.of(packs), 5, null, null, Measurements.none(), List.of());
    }

    /** Demands so many flagged and so many accepted examples of each rule, instead of 5. */
    public RulePackContract withExamples(int atLeast) {
        return new RulePackContract(packs, atLeast, pages, readme, measurements, configured);
    }

    /**
     * Demands a current page for each rule in this folder; with {@code -Ddraftlint.docs=update} writes them instead.
     */
    public RulePackContract withPages(Path directory) {
        return new RulePackContract(packs, examples, directory, readme, measurements, configured);
    }

    /**
     * Demands a current table of rules in this file, which links to the pages in this folder; or writes it, as above.
     */
    public RulePackContract withPages(Path directory, Path tableIn) {
        return new RulePackContract(packs, examples, directory, tableIn, measurements, configured);
    }

    /**
     * Demands that pages and table say how well the rules do, and that no rule that is wrong too often is more than
     * {@code info}.
     */
    public RulePackContract withMeasurements(Measurements newMeasurements) {
        return new RulePackContract(packs, examples, pages, readme, newMeasurements, configured);
    }

    /** Runs the examples of these rules with the options that they have here: for rules that are silent without. */
    public RulePackContract withOptions(Rule... newConfigured) {
        return new RulePackContract(packs, examples, pages, readme, measurements, List.of(newConfigured));
    }

    /** @throws AssertionError that lists all that is not as it should be */
    public void verify() {
        SoftAssertions softly = new SoftAssertions();
        packs.forEach(pack -> classes(pack, softly));
        List<Rule> rules = packs.stream().flatMap(pack -> pack.rules().stream()).toList();
        softly.assertThat(rules.stream().map(rule -> rule.info().id()))
                .as("the ids of the rules")
                .doesNotHaveDuplicates();
        rules.forEach(rule -> examples(rule, softly));
        softly.assertThat(rules.stream().map(Rule::info).filter(measurements::isTooWeak))
                .extracting(RuleInfo::id)
                .as("rules of a precision under 0.8 on 20 drafts or more; make them info")
                .isEmpty();
        softly.check(() -> SelfLint.of(rules).verify());
        pages(softly);
        softly.assertAll();
    }

    private static void classes(RulePack pack, SoftAssertions softly) {
        softly.assertThat(pack.rules().stream().map(rule -> rule.info().id()))
                .as("the rules that pack '%s' lists, against the rule classes of its package", pack.id())
                .containsExactlyInAnyOrderElementsOf(PackClasses.ruleIds(pack));
    }

    private void examples(Rule rule, SoftAssertions softly) {
        RuleInfo info = rule.info();
        softly.assertThat(info.summary()).as("the summary of '%s'", info.id()).startsWith("Flags ");
        softly.assertThat(info.flagged())
                .as("flagged examples of '%s'", info.id())
                .hasSizeGreaterThanOrEqualTo(examples);
        softly.assertThat(info.accepted())
                .as("accepted examples of '%s'", info.id())
                .hasSizeGreaterThanOrEqualTo(examples);
        RuleTester tester = RuleTester.of(withOptions(rule));
        info.flagged().forEach(draft -> softly.check(() -> tester.flags(draft)));
        info.accepted().forEach(draft -> softly.check(() -> tester.accepts(draft)));
    }

    private Rule withOptions(Rule rule) {
        return configured.stream()
                .filter(other -> other.info().id().equals(rule.info().id()))
                .findFirst()
                .orElse(rule);
    }

    private void pages(SoftAssertions softly) {
        if (pages == null) {
            return;
        }
        RulePages made = RulePages.of(packs.toArray(RulePack[]::new)).withMeasurements(measurements);
        if ("update".equals(System.getProperty("draftlint.docs"))) {
            made.write(pages);
            Stream.ofNullable(readme).forEach(file -> made.writeTable(file, pages));
        }
        softly.assertThat(made.outdated(pages))
                .as("pages in %s that need -Ddraftlint.docs=update", pages)
                .isEmpty();
        Stream.ofNullable(readme)
                .forEach(file -> softly.assertThat(made.isCurrentIn(file, pages))
                        .as("the table of rules in %s is current; else run with -Ddraftlint.docs=update", file)
                        .isTrue());
    }
}
