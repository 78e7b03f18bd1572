package dev.draftlint.rules.sequence;

import dev.draftlint.draft.Draft;
import dev.draftlint.rule.Evidence;
import dev.draftlint.rule.Finding;
import dev.draftlint.rule.Rule;
import dev.draftlint.rule.RuleInfo;
import dev.draftlint.rule.Scope;
import dev.draftlint.rule.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * Flags a touch that comes too soon after the one before, and the last of a sequence whose gaps never widen. The days of
 * {@link dev.draftlint.draft.Source#day} have no weekday, so that a gap is too tight where no calendar could put enough working
 * days into it.
 *
 * @param days the fewest days between two touches
 */
public record CadenceTooTight(int days) implements Rule {

    private static final String FIRST = "Day: 1\n\nHi Ana,\n\nThe gauge at Yarm has drifted since May.\n";

    private static final RuleInfo INFO = new RuleInfo(
                    "cadence-too-tight",
                    Severity.WARNING,
                    "Flags a touch less than three days after the one before, and a sequence whose gaps never widen.",
                    "Who writes again before the reader had a quiet hour asks for patience that a stranger has not earned.",
                    new Evidence(
                            Evidence.Grade.C,
                            "In 18.5 million cold mails a gap of three days before the first follow-up did best.",
                            "Belkins"),
                    List.of(
                            FIRST + touch(2),
                            FIRST + touch(1),
                            FIRST + touch(8) + touch(10),
                            FIRST + touch(5) + touch(9),
                            FIRST + touch(11) + touch(16) + touch(20)),
                    List.of(
                            FIRST + touch(5),
                            FIRST + touch(5) + touch(12),
                            FIRST + touch(4) + touch(7) + touch(14),
                            "Hi Ana,\n\nThe gauge at Yarm has drifted since May.\n====\nHi Ana,\n\nShall I send the chart?\n",
                            "Kind: service\n" + FIRST + touch(2),
                            FIRST + "====\nDay: 2\nStage: reply\n\nHi Ana,\n\nThank you for your answer.\n"))
            .withScope(Scope.DRAFT);

    private static final int FEWEST_TO_WIDEN = 3;

    public CadenceTooTight {
        if (days < 1) {
            throw new IllegalArgumentException("there may be 1 day or more between two touches, not " + days);
        }
    }

    public CadenceTooTight() {
        this(3);
    }

    private static String touch(int day) {
        return "====\nDay: " + day + "\n\nHi Ana,\n\nThe second gauge is in. Shall I send the chart?\n";
    }

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Draft draft) {
        List<Draft> touches = new ArrayList<>(Touches.compared(draft));
        if (touches.isEmpty()) {
            return List.of();
        }
        touches.add(draft);
        OptionalInt gap = gap(touches, touches.size() - 1);
        if (gap.isPresent() && gap.getAsInt() < days) {
            return List.of(finding(
                    draft,
                    "Wait " + days + " working days or more after the touch before; this waits " + gap.getAsInt()
                            + "."));
        }
        return draft.sequence().isLast() && neverWidens(touches)
                ? List.of(finding(draft, "Let the gaps grow: each touch without an answer can wait longer."))
                : List.of();
    }

    private static boolean neverWidens(List<Draft> touches) {
        for (int i = 2; i < touches.size(); i++) {
            OptionalInt before = gap(touches, i - 1);
            OptionalInt gap = gap(touches, i);
            if (before.isEmpty() || gap.isEmpty() || gap.getAsInt() > before.getAsInt()) {
                return false;
            }
        }
        return touches.size() >= FEWEST_TO_WIDEN;
    }

    private static OptionalInt gap(List<Draft> touches, int touch) {
        return Touches.days(touches.get(touch - 1), touches.get(touch));
    }

    private static Finding finding(Draft draft, String message) {
        return Finding.of(INFO, draft.whole(), message);
    }
}
