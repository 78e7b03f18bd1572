package dev.draftlint.rules.outreach;

import dev.draftlint.draft.Ask;
import dev.draftlint.draft.Draft;
import dev.draftlint.draft.Kind;
import dev.draftlint.draft.Span;
import dev.draftlint.phrase.Phrases;
import dev.draftlint.rule.Evidence;
import dev.draftlint.rule.Finding;
import dev.draftlint.rule.Rule;
import dev.draftlint.rule.RuleInfo;
import dev.draftlint.rule.Scope;
import dev.draftlint.rule.Severity;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/** Flags a mail that asks for three or more different actions. */
public record CompetingAsks() implements Rule {

    private static final RuleInfo INFO = new RuleInfo(
                    "competing-asks",
                    Severity.INFO,
                    "Flags a mail that asks its recipient for three or more different actions.",
                    "A reader who has to choose between a meeting, a download and a favour puts the mail off, and then forgets it.",
                    Evidence.none(),
                    List.of(
                            "Hi Ana,\n\nWould you have 20 minutes on Tuesday? Please download the price list at https://example.com/list."
                                    + " And could you forward this to your head of purchasing?",
                            "Hi Tom,\n\nSign up for the beta at https://example.com/beta. Watch the demo here: https://example.com/demo."
                                    + " Then let's hop on a call.",
                            "Hi Lee,\n\nHow many vans do you run? Could we schedule a meeting next week? Please fill in the attached form.",
                            "Kind: event\n\nHi Sam,\n\nRegister for the open day here. Do you have time for a chat before? Could you introduce me to your principal?",
                            "Kind: partnership\n\nHi Mia,\n\nPlease read the attached deck. Tell me which of the two dates suits you, and I will book the hall."
                                    + "\n\nP.S. Please share this with your colleagues."),
                    List.of(
                            "Hi Ana,\n\nWould you have 20 minutes on Tuesday or Wednesday? If a call is easier, that works too.",
                            "Hi Tom,\n\nRead the case here: https://example.com/a. There are more at https://example.com/b and https://example.com/c.",
                            "Hi Lee,\n\nHow many vans do you run, and who services them?",
                            "Kind: service\n\nHi Sam,\n\nPlease fill in the form, sign up at the desk and call me when you arrive. Which train do you take?",
                            "Hi Mia,\n\nShall I send the plan? If you like it, we can set up a call."))
            .withScope(Scope.DRAFT)
            .withWeight(0.6);

    private static final Set<Ask.Kind> ACTIONS =
            EnumSet.of(Ask.Kind.MEET, Ask.Kind.ANSWER, Ask.Kind.READ, Ask.Kind.SIGN_UP, Ask.Kind.INTRODUCE);

    private static final Phrases QUESTIONS_OF_FACT = Phrases.of(
            "#start ..3 (how (many|much|long|wide|old|big|often|far|large|tall|high|deep|soon|late)|(in|at|on|by|to|from) (which|what)"
                    + "|which|when|where|who|whose|what (does|did)|what (is|are|was|were) (your|the|my|our|its|#name)"
                    + "|what (kind|sort|size|software|version|price|date|colour|color|time|make|model|set|type))");

    /** Whoever said yes already wants the whole list. */
    private static final Phrases AGREED = Phrases.of(
            "(thank you|thanks) ..2 for (saying yes|registering|signing up|confirming|booking|accepting|joining|agreeing|enrolling|applying)",
            "(thank you|thanks) ..2 for your (booking|registration|order|confirmation|purchase|enrolment|enrollment|reservation)",
            "(you are|you have) ..2 (signed (up|on)|on the list|down for|coming to|taking part|joining us)",
            "(checklist|kit list|joining instructions|packing list|what is left to do|before you (arrive|come|travel))",
            "(you are|your place is|your seat is|your booking is) (registered|confirmed|booked|enrolled|all set|accepted)");

    /** "If so, when may I call? If not, do you know anyone?" asks for one of the two. */
    private static final Phrases ALTERNATIVES =
            Phrases.of("#start (or|and)? if (not|that is not|it is not|you are not)");

    private static final int TOO_MANY = 3;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Draft draft) {
        if (draft.kind() == Kind.SERVICE || !mayCompete(draft) || actions(draft) < TOO_MANY || AGREED.anyIn(draft)) {
            return List.of();
        }
        return List.of(
                Finding.of(INFO, draft.whole(), "Keep the one action that matters most; drop or postpone the others."));
    }

    /** A quick look, which is all that most drafts cost. */
    private static boolean mayCompete(Draft draft) {
        Set<Ask.Kind> kinds = EnumSet.noneOf(Ask.Kind.class);
        for (Ask ask : draft.asks()) {
            kinds.add(ask.kind());
        }
        kinds.retainAll(ACTIONS);
        return kinds.size() >= TOO_MANY;
    }

    /** Of asks in the same words the first counts; a mere answer counts least. */
    private static int actions(Draft draft) {
        NavigableMap<Integer, Integer> taken = new TreeMap<>();
        Set<Ask.Kind> kinds = EnumSet.noneOf(Ask.Kind.class);
        draft.asks().stream()
                .filter(ask -> ACTIONS.contains(ask.kind()) && !isBareQuestion(ask))
                .filter(ask -> !ask.sentence().zone().isTeaser() && !ALTERNATIVES.anyIn(ask.sentence()))
                .sorted(Comparator.comparing((Ask ask) -> ask.kind() == Ask.Kind.ANSWER))
                .filter(ask -> take(ask.span(), taken))
                .forEach(ask -> kinds.add(ask.kind()));
        return kinds.size();
    }

    /** Takes the place unless a part of it is taken; {@code taken} maps the starts of places apart to their ends. */
    private static boolean take(Span place, NavigableMap<Integer, Integer> taken) {
        Map.Entry<Integer, Integer> before = taken.lowerEntry(place.end());
        boolean free = before == null || before.getValue() <= place.start();
        if (free) {
            taken.put(place.start(), place.end());
        }
        return free;
    }

    /** A question that no phrase explains may be rhetorical, unless it asks for a fact. */
    private static boolean isBareQuestion(Ask ask) {
        return ask.kind() == Ask.Kind.ANSWER
                && ask.span().equals(ask.sentence().span())
                && !QUESTIONS_OF_FACT.anyIn(ask.sentence());
    }
}
