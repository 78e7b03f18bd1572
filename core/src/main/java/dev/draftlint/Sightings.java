package dev.draftlint;

import dev.draftlint.draft.Mail;
import dev.draftlint.draft.Span;
import dev.draftlint.rule.Finding;
import dev.draftlint.rule.Scope;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The findings of all mails of a template, each of them once: at its place, or once for the draft where its rule is about
 * the draft as a whole. A mail is a bit of a number, since there are at most 64.
 */
final class Sightings {

    /** What makes two findings one; without a span, all of a rule are. */
    private record Fault(String rule, @Nullable Span place) {}

    private final List<Mail> mails;
    private final RuleSet rules;
    private final Map<Fault, Sighting> byFault = new LinkedHashMap<>();
    private int mail = -1;

    Sightings(List<Mail> mails, RuleSet rules) {
        this.mails = mails;
        this.rules = rules;
    }

    /** Adds what was found in the next mail. */
    void add(List<Finding> findings) {
        mail++;
        for (Finding finding : findings) {
            byFault.merge(fault(finding), new Sighting(finding, 1L << mail), Sighting::and);
        }
    }

    private Fault fault(Finding finding) {
        boolean placed = rules.info(finding.rule()).scope() == Scope.PLACE;
        return new Fault(finding.rule(), placed ? finding.span() : null);
    }

    /** With the branch that shows them, where not all mails do. */
    List<Finding> findings() {
        Witness witness = new Witness(mails);
        return distinct().stream()
                .map(sighting -> sighting.finding().withBranch(witness.of(sighting.mails())))
                .toList();
    }

    /** Findings of a rule that overlap and are never in one mail are one fault, which a branch changes the extent of. */
    private List<Sighting> distinct() {
        List<Sighting> sorted = new ArrayList<>(byFault.values());
        sorted.sort(
                Comparator.comparing((Sighting sighting) -> sighting.finding().rule())
                        .thenComparing(sighting -> sighting.finding().span()));
        List<Sighting> distinct = new ArrayList<>();
        for (Sighting sighting : sorted) {
            int last = distinct.size() - 1;
            if (last >= 0 && distinct.get(last).isSameAs(sighting)) {
                distinct.set(last, distinct.get(last).and(sighting));
            } else {
                distinct.add(sighting);
            }
        }
        return distinct;
    }
}
