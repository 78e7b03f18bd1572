package dev.draftlint.runner.eval;

import dev.draftlint.draft.Part;
import dev.draftlint.draft.Source;
import dev.draftlint.runner.Label;
import dev.draftlint.runner.Linted;
import dev.draftlint.runner.Located;
import dev.draftlint.runner.Names;
import dev.draftlint.runner.Placed;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A draft in which readers and a rule do not agree. It holds excerpts only, so that many can be kept.
 *
 * @param id the draft's own name
 * @param place what leads to the draft, for people
 * @param kind as the corpus says; blank where it does not
 * @param stage as the corpus says; blank where it does not
 * @param value as the corpus says; blank where it does not
 * @param passages what the labels quote, or the findings mark; empty where they are about the whole draft
 * @param context the first passage with what stands around it, on one line and between « and »; else the beginning of
 *     the draft
 * @param weight how bad it is: the number of labels, or the points that the findings cost
 */
public record Miss(
        Way way,
        String id,
        String place,
        String kind,
        String stage,
        String value,
        List<String> passages,
        String context,
        double weight) {

    /** Who saw what the other did not. */
    public enum Way {
        /** The readers marked the draft and the rule did not. */
        MISSED,
        /** The rule marked the draft and the readers did not. */
        WRONGLY_MARKED
    }

    public Miss {
        passages = List.copyOf(passages);
    }

    /** Those of one way. */
    static List<Miss> of(Way way, List<Miss> misses) {
        return misses.stream().filter(miss -> miss.way() == way).toList();
    }

    static Miss missed(Linted draft, List<Label> labels) {
        List<String> quotes =
                labels.stream().map(Label::quote).filter(Objects::nonNull).toList();
        String context =
                quotes.stream().findFirst().map(quote -> around(draft, quote)).orElseGet(() -> beginning(draft));
        return of(Way.MISSED, draft, quotes, context, labels.size());
    }

    static Miss wronglyMarked(Linted draft, List<Placed> findings, boolean places) {
        Placed first = findings.get(0);
        List<String> excerpts = findings.stream()
                .map(found -> found.contribution().excerpt())
                .filter(excerpt -> places)
                .toList();
        String text = draft.located().origin().text(first.part());
        String context = places ? Context.around(text, first.start(), first.end()) : beginning(draft);
        double points = findings.stream()
                .mapToDouble(found -> found.contribution().points())
                .sum();
        return of(Way.WRONGLY_MARKED, draft, excerpts, context, points);
    }

    private static Miss of(Way way, Linted draft, List<String> passages, String context, double weight) {
        Located located = draft.located();
        Source source = located.source();
        return new Miss(
                way,
                located.id(),
                located.place(),
                name(source.kind()),
                name(source.stage()),
                Optional.ofNullable(located.judgement().value()).orElse(""),
                passages,
                context,
                weight);
    }

    private static String name(@Nullable Enum<?> constant) {
        return constant == null ? "" : Names.of(constant);
    }

    private static String around(Linted draft, String quote) {
        Source source = draft.located().source();
        for (Part part : List.of(Part.BODY, Part.SUBJECT)) {
            int at = source.text(part).indexOf(quote);
            if (at >= 0) {
                return Context.around(source.text(part), at, at + quote.length());
            }
        }
        return beginning(draft);
    }

    private static String beginning(Linted draft) {
        Source source = draft.located().source();
        String subject = source.subject() == null ? "" : source.subject() + " / ";
        return Context.beginning(subject + source.body());
    }
}
