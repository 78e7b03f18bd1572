package dev.draftlint.rules.sequence;

import dev.draftlint.draft.Ask;
import dev.draftlint.draft.Draft;
import dev.draftlint.draft.TermSet;
import dev.draftlint.draft.Word;
import dev.draftlint.draft.Zone;
import dev.draftlint.reading.Stems;
import dev.draftlint.rule.Evidence;
import dev.draftlint.rule.Finding;
import dev.draftlint.rule.Rule;
import dev.draftlint.rule.RuleInfo;
import dev.draftlint.rule.Severity;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Flags an ask that two earlier touches made: for the same time, or for the same thing in nearly the same words. Postscripts are
 * let be, which many mails carry unchanged.
 */
public record RepeatedAsk() implements Rule {

    private static final String PUMP = """
            Hi Ana,

            The pump at Goole ran dry twice in May. Do you have 15 minutes on Tuesday?
            ====
            Hi Ana,

            A float at Goole costs 90 pounds and ends that. Do you have 15 minutes on Tuesday?
            ====
            """;
    private static final String DECK = """
            Kind: fundraising

            Hi Tom,

            Our crab boats sold 4 tonnes in May. Could you take a look at the deck?
            ====
            Kind: fundraising

            Hi Tom,

            Whitby signed for June. Could you take a look at the deck?
            ====
            """;

    private static final RuleInfo INFO = new RuleInfo(
            "repeated-ask",
            Severity.INFO,
            "Flags an ask that two earlier touches made in nearly the same words.",
            "Two silent readings of the same question have answered it. A smaller step is easier to take.",
            Evidence.none(),
            List.of(
                    PUMP + "Hi Ana,\n\nThe float came with a plan. «Do you have 15 minutes on Tuesday?»",
                    PUMP + "Hi Ana,\n\nSelby put in two floats last week. «Do you have 15 minutes this Tuesday?»",
                    DECK
                            + "Kind: fundraising\n\nHi Tom,\n\nScarborough signed too. «Could you take a look at» the deck?",
                    DECK.replace("====\n", "====\nDay: 9\n")
                            + "Kind: fundraising\n\nHi Tom,\n\nScarborough signed too. «Could you take a look at» the deck?",
                    PUMP
                            + "Hi Ana,\n\nThe float came with a plan. Shall I send it?\n====\nHi Ana,\n\nGoole ran dry again."
                            + " «Do you have 15 minutes on Tuesday?»"),
            List.of(
                    PUMP + "Hi Ana,\n\nThe float came with a plan. Shall I send it?",
                    PUMP + "Hi Ana,\n\nIf floats are no matter of yours, who keeps the pump at Goole?",
                    "Hi Ana,\n\nThe pump at Goole ran dry. Do you have 15 minutes on Tuesday?\n====\nHi Ana,\n\nA float ends that. Do you"
                            + " have 15 minutes on Tuesday?",
                    DECK
                            + "Kind: fundraising\n\nHi Tom,\n\nScarborough signed too. Which of the two berths should we take?",
                    "Hi Ana,\n\nThe pump at Goole ran dry twice in May. Do you have 15 minutes on Tuesday?"));

    private static final int MOST_BEFORE = 2;

    /** Of the words of the shorter of two asks, so many are in the other where both ask the same. */
    private static final double SAME = 0.5;

    private static final int FEWEST_SHARED = 2;

    /** Words of any ask; what is left says what for. */
    private static final TermSet OF_ANY = TermSet.of("""
            a about am an and any are at be can could did do does for had has have how i if in is it let like me might my of on or
            our please should so that the there this to us was we were what when which who will with would you your
            """.strip().split("\\s+"));

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Draft draft) {
        List<Draft> earlier = Touches.compared(draft);
        if (earlier.size() < MOST_BEFORE) {
            return List.of();
        }
        return draft.asks().stream()
                .filter(ask -> isOfTheBody(ask) && isIn(earlier, ask))
                .map(ask ->
                        Finding.of(INFO, ask.span(), "Ask for another step, or a smaller one: this was asked twice."))
                .toList();
    }

    private static boolean isOfTheBody(Ask ask) {
        return ask.sentence().zone() != Zone.POSTSCRIPT
                && !ask.sentence().zone().isTeaser();
    }

    private static boolean isIn(List<Draft> earlier, Ask ask) {
        return earlier.stream()
                        .filter(touch -> touch.asks().stream().anyMatch(other -> isSame(ask, other)))
                        .limit(MOST_BEFORE)
                        .count()
                == MOST_BEFORE;
    }

    /** The same time for a call, or the same thing in nearly the same words. */
    private static boolean isSame(Ask ask, Ask other) {
        if (ask.kind() != other.kind() || !ask.minutes().equals(other.minutes())) {
            return false;
        }
        Set<String> stems = stems(ask);
        Set<String> others = stems(other);
        int fewest = Math.min(stems.size(), others.size());
        stems.retainAll(others);
        boolean isSameTime = ask.minutes().isPresent() && ask.detail() == other.detail();
        return isSameTime || stems.size() >= FEWEST_SHARED && stems.size() >= SAME * fewest;
    }

    /** From the ask to the end of its sentence: its span may end before what it is about. */
    private static Set<String> stems(Ask ask) {
        Set<String> stems = new HashSet<>();
        for (Word word : ask.sentence().words()) {
            if (word.start() >= ask.span().start() && !OF_ANY.contains(word.term())) {
                stems.add(Stems.of(word.text()));
            }
        }
        return stems;
    }
}
