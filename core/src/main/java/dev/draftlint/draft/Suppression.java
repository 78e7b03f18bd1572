package dev.draftlint.draft;

import java.util.List;

/**
 * A comment in the body of a draft that accepts findings: {@code draftlint-disable-next-line RULE[, RULE] -- reason}.
 *
 * @param span the whole comment, delimiters included
 * @param targets the rules that it names, in its order
 * @param reason why; blank where none is given
 */
public record Suppression(Span span, List<Target> targets, String reason) {

    /** The id of a rule, as written, and where it stands. */
    public record Target(String rule, Span span) {}

    public Suppression {
        targets = List.copyOf(targets);
    }
}
