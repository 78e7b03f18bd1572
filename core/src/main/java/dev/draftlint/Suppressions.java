package dev.draftlint;

import dev.draftlint.draft.Draft;
import dev.draftlint.draft.Ellipsis;
import dev.draftlint.draft.Span;
import dev.draftlint.draft.Suppression;
import dev.draftlint.rule.Finding;
import dev.draftlint.rule.Nearest;
import dev.draftlint.text.SuppressionComments;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What the comments of a draft accept: the findings of the rules that they name, where these begin on the next line that
 * shows the reader anything. Blank lines, lines of markup and further such comments are passed over. A subject has no
 * room for a comment: those above all text of the body hold for it too.
 */
final class Suppressions {

    private static final String FORM = "draftlint-disable-next-line RULE -- reason";

    private record Placed(Suppression comment, Set<String> rules, Reach reach) {

        static Placed of(Suppression comment, Reach reach) {
            Set<String> rules = new HashSet<>();
            comment.targets().forEach(target -> rules.add(target.rule()));
            return new Placed(comment, rules, reach);
        }

        boolean silences(Finding finding) {
            return reach.holds(finding.span())
                    && rules.contains(finding.rule())
                    && !comment.reason().isEmpty();
        }
    }

    private final List<Placed> comments;

    private Suppressions(List<Placed> comments) {
        this.comments = comments;
    }

    static Suppressions in(Draft draft) {
        List<Suppression> found = SuppressionComments.in(draft.source().body());
        if (found.isEmpty()) {
            return new Suppressions(List.of());
        }
        VisibleLines lines = VisibleLines.of(draft, found);
        return new Suppressions(found.stream()
                .map(comment -> Placed.of(comment, lines.reachOf(comment.span())))
                .toList());
    }

    boolean areNone() {
        return comments.isEmpty();
    }

    /** Why the finding is accepted, if it is. */
    Optional<String> reason(Finding finding) {
        return comments.stream()
                .filter(placed -> placed.silences(finding))
                .map(placed -> placed.comment().reason())
                .findFirst();
    }

    /** The finding without fixes that would take a comment away. */
    Finding keepingComments(Finding finding) {
        boolean reachesIntoOne = finding.fixes().stream()
                .flatMap(fix -> fix.edits().stream())
                .anyMatch(edit -> comments.stream()
                        .anyMatch(placed -> placed.comment().span().overlaps(edit.span())));
        return reachesIntoOne ? finding.withFixes(List.of()) : finding;
    }

    /**
     * What is wrong with the comments.
     *
     * @param rules all that there are, whether they are on or not
     * @param judged whether all findings of a rule are among {@code findings}: of one that is off nobody knows
     */
    List<Finding> faults(List<Finding> findings, RuleSet rules, Predicate<String> judged) {
        return comments.stream()
                .flatMap(placed -> Stream.concat(
                        fault(placed.comment()).stream(),
                        placed.comment().targets().stream()
                                .flatMap(target -> fault(placed, target, findings, rules, judged).stream())))
                .limit(Limits.FINDINGS_PER_RULE)
                .toList();
    }

    private static Optional<Finding> fault(Suppression comment) {
        if (comment.targets().isEmpty()) {
            return Optional.of(Finding.of(BuiltInRules.OF_UNKNOWN_RULE, comment.span(), "Name a rule: " + FORM));
        }
        return comment.reason().isEmpty()
                ? Optional.of(Finding.of(BuiltInRules.WITHOUT_REASON, comment.span(), "Say why: " + FORM))
                : Optional.empty();
    }

    private static Optional<Finding> fault(
            Placed placed, Suppression.Target target, List<Finding> findings, RuleSet rules, Predicate<String> judged) {
        String rule = target.rule();
        if (!rules.knows(rule)) {
            return Optional.of(Finding.of(BuiltInRules.OF_UNKNOWN_RULE, target.span(), unknown(rule, rules)));
        }
        boolean isUsed = findings.stream()
                .anyMatch(
                        finding -> finding.rule().equals(rule) && placed.reach().holds(finding.span()));
        return isUsed || placed.comment().reason().isEmpty() || !judged.test(rule)
                ? Optional.empty()
                : Optional.of(unused(rule, target.span()));
    }

    private static Finding unused(String rule, Span place) {
        return Finding.of(
                BuiltInRules.UNUSED, place, shortened("Nothing to silence on the next line; take it out: ", rule));
    }

    private static String unknown(String rule, RuleSet rules) {
        String message = "No rule '" + rule + "'" + Nearest.hint(rule, rules.ids());
        return message.length() <= Finding.LONGEST_MESSAGE ? message : shortened("No rule ", rule);
    }

    private static String shortened(String message, String rule) {
        return message + Ellipsis.of(rule, Finding.LONGEST_MESSAGE - message.length());
    }
}
