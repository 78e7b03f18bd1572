package dev.draftlint.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.draftlint.Draftlint;
import dev.draftlint.draft.Format;
import dev.draftlint.report.Contribution;
import dev.draftlint.report.Report;
import dev.draftlint.rule.Finding;
import dev.draftlint.rule.Rule;
import dev.draftlint.rule.RuleInfo;
import dev.draftlint.rule.Scope;
import dev.draftlint.rule.Severity;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Rules, run on what they say of themselves. A linter that breaks its own rules is believed by nobody. */
final class SelfLint {

    private final List<Rule> rules;
    private final Draftlint places;

    private SelfLint(List<Rule> rules, Draftlint places) {
        this.rules = rules;
        this.places = places;
    }

    static SelfLint of(List<Rule> rules) {
        return ofDistinct(firstOfEachId(rules));
    }

    /** That two rules have one id is said elsewhere and must not hide what is wrong here. */
    private static List<Rule> firstOfEachId(List<Rule> rules) {
        Map<String, Rule> byId = new LinkedHashMap<>();
        rules.forEach(rule -> byId.putIfAbsent(rule.info().id(), rule));
        return List.copyOf(byId.values());
    }

    private static SelfLint ofDistinct(List<Rule> rules) {
        List<Rule> ofPlaces = rules.stream()
                .filter(rule -> rule.info().scope() == Scope.PLACE)
                .toList();
        return new SelfLint(rules, Draftlint.with(ofPlaces));
    }

    void verify() {
        assertThat(rules.stream().flatMap(this::faults))
                .as("faults in what the rules say of themselves; a phrase in quotes is not counted")
                .isEmpty();
    }

    private Stream<String> faults(Rule rule) {
        return Stream.concat(prose(rule.info()), messages(rule))
                .flatMap(text -> faults(text).map(fault -> rule.info().id() + " says \"" + text + "\": " + fault));
    }

    private static Stream<String> prose(RuleInfo info) {
        return Stream.of(info.summary(), info.why(), info.evidence().statement());
    }

    private static Stream<String> messages(Rule rule) {
        Draftlint alone = Draftlint.with(List.of(rule));
        return rule.info().flagged().stream()
                .map(example -> MarkedDraft.read(example, Format.TEXT))
                .flatMap(draft -> draft.lint(alone).findings().stream())
                .map(Finding::message)
                .distinct();
    }

    private Stream<String> faults(String text) {
        Report report = places.lint(withoutQuotes(text));
        return report.contributions().stream()
                .filter(fault -> fault.finding().severity().isAtLeast(Severity.WARNING))
                .map(SelfLint::described);
    }

    private static String described(Contribution fault) {
        return "'" + fault.finding().rule() + "' flags \"" + fault.excerpt() + "\"";
    }

    /** A phrase in quotes is named, not used. */
    private static String withoutQuotes(String text) {
        return text.replaceAll("\"[^\"]*\"|“[^”]*”", "it");
    }
}
