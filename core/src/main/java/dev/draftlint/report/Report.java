package dev.draftlint.report;

import dev.draftlint.draft.Draft;
import dev.draftlint.draft.Source;
import dev.draftlint.rule.Finding;
import dev.draftlint.rule.Fix;
import dev.draftlint.rule.RuleInfo;
import dev.draftlint.rule.Severity;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * What a lint says about one draft. Immutable.
 *
 * @param score 100 less the points of all contributions, 0 to 100, with one decimal
 * @param contributions in reading order, then by rule id
 * @param suppressed what is known and accepted, in the same order
 * @param problems rules that failed, by rule id
 */
public record Report(
        Draft draft,
        double score,
        List<Contribution> contributions,
        List<Suppressed> suppressed,
        List<Problem> problems) {

    static final Comparator<Finding> READING_ORDER = Report::compare;

    public Report {
        contributions = List.copyOf(contributions);
        suppressed = List.copyOf(suppressed);
        problems = List.copyOf(problems);
    }

    /** Without anything suppressed. */
    public Report(Draft draft, double score, List<Contribution> contributions, List<Problem> problems) {
        this(draft, score, contributions, List.of(), problems);
    }

    /**
     * Sorts and scores findings.
     *
     * @param rules tells the rule of an id
     */
    public static Report of(
            Draft draft, List<Finding> findings, Function<String, RuleInfo> rules, List<Problem> problems) {
        List<Finding> sorted = new ArrayList<>(findings);
        sorted.sort(READING_ORDER);
        List<Weighed> weighed = new ArrayList<>(sorted.size());
        for (Finding finding : sorted) {
            weighed.add(weighed(draft, finding, rules.apply(finding.rule())));
        }
        return scored(draft, weighed, List.of(), problems);
    }

    private static int compare(Finding first, Finding second) {
        int order = first.span().compareTo(second.span());
        return order == 0 ? first.rule().compareTo(second.rule()) : order;
    }

    private static Weighed weighed(Draft draft, Finding finding, RuleInfo rule) {
        return new Weighed(finding, rule.scope(), draft.excerpt(finding.span()), Score.weight(finding, rule));
    }

    private static Report scored(
            Draft draft, List<Weighed> weighed, List<Suppressed> suppressed, List<Problem> problems) {
        Score score = Score.of(weighed);
        return new Report(draft, score.points(), score.contributions(weighed), suppressed, problems);
    }

    /** The same report with the findings that {@code wanted} accepts only, scored anew. */
    public Report keeping(Predicate<Finding> wanted) {
        List<Weighed> kept = contributions.stream()
                .filter(contribution -> wanted.test(contribution.finding()))
                .map(Contribution::weighed)
                .toList();
        return scored(draft, kept, suppressed, problems);
    }

    /**
     * The same report with findings set aside as known and accepted, scored anew.
     *
     * @param reason why a finding is accepted, if it is; asked once for each finding that is not suppressed yet
     */
    public Report suppressing(Suppressed.By by, Function<Finding, Optional<String>> reason) {
        List<Weighed> kept = new ArrayList<>();
        List<Suppressed> accepted = new ArrayList<>(suppressed);
        for (Contribution contribution : contributions) {
            Optional<String> given = reason.apply(contribution.finding());
            given.ifPresentOrElse(
                    why -> accepted.add(new Suppressed(contribution.costingNothing(), by, why)),
                    () -> kept.add(contribution.weighed()));
        }
        accepted.sort(Comparator.comparing(each -> each.contribution().finding(), READING_ORDER));
        return scored(draft, kept, accepted, problems);
    }

    /** By what its findings, suppressed ones included, are known again in another version of the draft. */
    public Fingerprints fingerprints() {
        return Fingerprints.of(this);
    }

    public List<Finding> findings() {
        return contributions.stream().map(Contribution::finding).toList();
    }

    /** The severity of the worst finding; empty for a clean draft. */
    public Optional<Severity> worst() {
        return contributions.stream()
                .map(contribution -> contribution.finding().severity())
                .min(Comparator.naturalOrder());
    }

    public long count(Severity severity) {
        return contributions.stream()
                .filter(contribution -> contribution.finding().severity() == severity)
                .count();
    }

    /** Whether no finding is as bad as {@code failOn} and no rule failed. */
    public boolean passes(Severity failOn) {
        return problems.isEmpty() && worst().stream().noneMatch(severity -> severity.isAtLeast(failOn));
    }

    /** The source with the safe fixes of its findings made, not those of suppressed ones. Of fixes that overlap the first is made; lint again for the rest. */
    public Source fixed() {
        return Fix.apply(firstFixes(), draft.source());
    }

    /** The findings that {@link #fixed} mends. */
    public List<Finding> mended() {
        Set<Fix> made = Collections.newSetFromMap(new IdentityHashMap<>());
        made.addAll(Fix.fitting(firstFixes()));
        return contributions.stream()
                .map(Contribution::finding)
                .filter(finding -> !finding.fixes().isEmpty()
                        && made.contains(finding.fixes().get(0)))
                .toList();
    }

    private List<Fix> firstFixes() {
        return contributions.stream()
                .flatMap(contribution -> contribution.finding().fixes().stream().limit(1))
                .toList();
    }
}
