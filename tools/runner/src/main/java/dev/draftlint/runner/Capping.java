package dev.draftlint.runner;

import dev.draftlint.draft.Part;
import dev.draftlint.draft.Source;
import dev.draftlint.draft.Span;
import dev.draftlint.report.Contribution;
import dev.draftlint.rule.Finding;
import dev.draftlint.rule.Severity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Keeps drafts and reports within {@link Limits}. What is left out is said in {@code limit} findings. */
final class Capping {

    private Capping() {}

    /** Cuts what is longer than a draft may be. */
    static Located cap(Located located) {
        Source source = located.source();
        String subject = source.subject();
        boolean longSubject = subject != null && subject.length() > Limits.DRAFT;
        boolean longBody = source.body().length() > Limits.DRAFT;
        if (!longSubject && !longBody) {
            return located;
        }
        Source cut = new Source(
                longSubject ? cut(subject) : subject,
                longBody ? cut(source.body()) : source.body(),
                source.format(),
                source.kind(),
                source.stage());
        List<String> limits = new ArrayList<>(located.limits());
        limits.add("A draft of more than 1,000,000 characters is read up to there");
        return located.withSource(cut).withLimits(limits);
    }

    /** The findings of a report that are shown, and one more for each met limit. Their points have the same sum. */
    static List<Contribution> cap(Located located, List<Contribution> contributions) {
        List<Contribution> shown = new ArrayList<>();
        Map<String, Integer> counts = new HashMap<>();
        Map<String, List<Contribution>> hidden = new LinkedHashMap<>();
        for (Contribution contribution : contributions) {
            String rule = contribution.finding().rule();
            boolean few = counts.merge(rule, 1, Integer::sum) <= Limits.FINDINGS_OF_RULE;
            if (few && shown.size() < Limits.FINDINGS) {
                shown.add(contribution);
            } else {
                hidden.computeIfAbsent(rule, key -> new ArrayList<>()).add(contribution);
            }
        }
        located.limits().forEach(limit -> shown.add(limit(located, limit, 0)));
        hidden.forEach((rule, rest) -> shown.add(more(located, rule, rest)));
        return shown;
    }

    private static Contribution more(Located located, String rule, List<Contribution> rest) {
        double points = 0;
        for (Contribution contribution : rest) {
            points += contribution.points();
        }
        return limit(located, "and " + rest.size() + " more of " + rule, points);
    }

    /** A met limit stands where the reading ended. */
    private static Contribution limit(Located located, String message, double points) {
        int end = located.source().body().length();
        Span span = new Span(Part.BODY, end, end);
        Finding finding = new Finding(Limits.RULE, Severity.WARNING, span, message, 1, List.of());
        return new Contribution(finding, "", Math.round(points * 10) / 10.0, 0);
    }

    /** Never between the halves of a pair or of a CRLF. */
    private static String cut(String text) {
        char last = text.charAt(Limits.DRAFT - 1);
        boolean inside = Character.isHighSurrogate(last) || last == '\r' && text.charAt(Limits.DRAFT) == '\n';
        return text.substring(0, inside ? Limits.DRAFT - 1 : Limits.DRAFT);
    }
}
