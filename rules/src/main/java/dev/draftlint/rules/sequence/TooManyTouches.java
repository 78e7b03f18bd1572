package dev.draftlint.rules.sequence;

import dev.draftlint.draft.Draft;
import dev.draftlint.rule.Evidence;
import dev.draftlint.rule.Finding;
import dev.draftlint.rule.Rule;
import dev.draftlint.rule.RuleInfo;
import dev.draftlint.rule.Scope;
import dev.draftlint.rule.Severity;
import java.util.List;

/**
 * Flags each touch that comes after so many without an answer.
 *
 * @param most how many touches a recipient may get
 */
public record TooManyTouches(int most) implements Rule {

    private static final String NEXT = "====\nHi Ana,\n\nThe second gauge is in. Shall I send the chart?\n";

    private static final RuleInfo INFO = new RuleInfo(
                    "too-many-touches",
                    Severity.WARNING,
                    "Flags each touch of a sequence after the fifth without an answer.",
                    "Five mails without an answer are an answer. Each one after them costs the sender's name, and the domain's.",
                    new Evidence(
                            Evidence.Grade.C,
                            "In 18.5 million cold mails the first follow-up raised replies by 49 %, and the third lowered them by 30 %.",
                            "Belkins"),
                    List.of(
                            "Hi Ana,\n\nThe gauge at Yarm has drifted since May.\n" + NEXT.repeat(5),
                            "Hi Ana,\n\nThe gauge at Yarm has drifted since May.\n" + NEXT.repeat(6),
                            "Kind: sales\n\nHi Ana,\n\nYour Yarm depot pays for two meters.\n" + NEXT.repeat(5),
                            "Kind: recruiting\n\nHi Ana,\n\nA yard in Hull needs a welder on nights.\n"
                                    + NEXT.repeat(7),
                            "Kind: reply\n\nHi Ana,\n\nThank you for your answer.\n" + NEXT.repeat(6)),
                    List.of(
                            "Hi Ana,\n\nThe gauge at Yarm has drifted since May.\n" + NEXT.repeat(4),
                            "Hi Ana,\n\nThe gauge at Yarm has drifted since May. Shall I send the chart?",
                            "Kind: service\n\nHi Ana,\n\nYour ticket is open.\n" + NEXT.repeat(5),
                            "Hi Ana,\n\nThe gauge at Yarm has drifted.\n" + NEXT.repeat(2)
                                    + "====\nKind: reply\n\nHi Ana,\n\nThank you for your answer.\n" + NEXT.repeat(4),
                            "Hi Ana,\n\nThe gauge at Yarm has drifted.\n" + NEXT.repeat(5)
                                    + "====\nStage: reply\n\nHi Ana,\n\nThank you for your answer.\n"))
            .withScope(Scope.DRAFT);

    public TooManyTouches {
        if (most < 1) {
            throw new IllegalArgumentException("a recipient may get 1 touch or more, not " + most);
        }
    }

    public TooManyTouches() {
        this(5);
    }

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Draft draft) {
        int touch = Touches.unanswered(draft).size() + 1;
        if (touch <= most) {
            return List.of();
        }
        String message = "Leave out this touch, number " + touch + " without an answer, and those after it.";
        return List.of(Finding.of(INFO, draft.whole(), message));
    }
}
