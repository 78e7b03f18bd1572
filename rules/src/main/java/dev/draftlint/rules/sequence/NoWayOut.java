package dev.draftlint.rules.sequence;

import dev.draftlint.draft.Draft;
import dev.draftlint.rule.Evidence;
import dev.draftlint.rule.Finding;
import dev.draftlint.rule.Rule;
import dev.draftlint.rule.RuleInfo;
import dev.draftlint.rule.Scope;
import dev.draftlint.rule.Severity;
import java.util.List;

/** Flags a sequence of three touches or more in which none lets the recipient say no easily, at its last touch. */
public record NoWayOut() implements Rule {

    private static final String KILN = """
            Hi Ana,

            Your kiln at Yarm cools for nine hours. Filey's takes six since May.
            ====
            Hi Ana,

            Filey sells 40 more pots a week. Shall I send the settings?
            ====
            """;
    private static final String SILO = """
            Kind: sales

            Hi Tom,

            The north silo loses 2% to damp.
            ====
            Hi Tom,

            A fan at Malton halved it.
            ====
            """;

    private static final RuleInfo INFO = new RuleInfo(
                    "no-way-out",
                    Severity.INFO,
                    "Flags a sequence of three touches or more in which none lets the recipient say no easily.",
                    "A reader who finds no easy no gives none, and the sender keeps writing to a person who has decided.",
                    Evidence.none(),
                    List.of(
                            KILN + "Hi Ana,\n\nThe settings fit on one page. When may I call?",
                            KILN + "Hi Ana,\n\nDo you have 15 minutes on Friday?",
                            SILO + "Hi Tom,\n\nWe fit the fan in a day. Which Monday suits you?",
                            SILO + "Hi Tom,\n\nWe fit the fan in a day.\n====\nHi Tom,\n\nWhich Monday suits you?",
                            KILN + "Hi Ana,\n\nNo problem is too small for our fitters. When may I call?"),
                    List.of(
                            KILN + "Hi Ana,\n\nIf the kiln is no bother, say so and I will stop.",
                            KILN + "Hi Ana,\n\nA one-word no is fine.",
                            SILO
                                    + "Hi Tom,\n\nWe fit the fan in a day. No worries if the damp is a matter for next year.",
                            SILO.replace("to damp.", "to damp. If that is not for you, just reply no.")
                                    + "Hi Tom,\n\nWhich Monday suits you?",
                            "Hi Ana,\n\nYour kiln cools for nine hours.\n====\nHi Ana,\n\nShall I send the settings?",
                            SILO
                                    + "Hi Tom,\n\nWhich Monday suits you?\n\nBest,\nJo\n\nUnsubscribe: https://example.com/unsubscribe"))
            .withScope(Scope.DRAFT);

    private static final int FEWEST_BEFORE = 2;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Draft draft) {
        List<Draft> earlier = Touches.unanswered(draft);
        boolean lacks = earlier.size() >= FEWEST_BEFORE
                && draft.sequence().isLast()
                && !WayOut.isIn(draft)
                && earlier.stream().noneMatch(WayOut::isIn);
        return lacks
                ? List.of(Finding.of(
                        INFO, draft.whole(), "Let the reader say no: \"if this is not for you, one word is enough\"."))
                : List.of();
    }
}
