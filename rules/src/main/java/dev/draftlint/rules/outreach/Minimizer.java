package dev.draftlint.rules.outreach;

import dev.draftlint.draft.Draft;
import dev.draftlint.draft.Word;
import dev.draftlint.phrase.Match;
import dev.draftlint.phrase.Phrases;
import dev.draftlint.rule.Evidence;
import dev.draftlint.rule.Fix;
import dev.draftlint.rule.PhraseRule;
import dev.draftlint.rule.RuleInfo;
import dev.draftlint.rule.Severity;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Flags words that make the mail smaller than it is. */
public final class Minimizer {

    private static final RuleInfo INFO = new RuleInfo(
            "minimizer",
            Severity.INFO,
            "Flags words that make a mail small: \"just wanted to\", \"just a quick\", \"real quick\".",
            "They ask for pardon before anything was asked. Without them the same sentence is shorter and surer.",
            Evidence.none(),
            List.of(
                    "Hi Ana,\n\n«I just wanted to» show you the Leeds figures.",
                    "Hi Ben,\n\n«Just a quick» note on the links.",
                    "Hi Chloe,\n\n«I was just wondering» whether you need a welder.",
                    "Dear Dr Okafor,\n\nMay I ask something about silt «real quick»?",
                    "Hi Erin,\n\n«I only wanted to» say that the pool is open."),
            List.of(
                    "Hi Ana,\n\nI wanted to show you the Leeds figures.",
                    "Hi Ben,\n\nThe list just arrived, and it is the right one.",
                    "Hi Chloe,\n\nJust two welders are left.",
                    "Dear Dr Okafor,\n\nThe gauge has a real quick-release clamp, and it is just a metre long.",
                    "Hi Erin,\n\nThe only pool I wanted to see is open."));

    private static final String JUST = "(just|only|simply|merely)";

    private static final String I = "((i|we) (am|are|was|were|have|had)?)?";

    private static final String THING =
            "(note|email|message|line|question|questions|favor|favour|ask|request|reminder|nudge|ping|hello|intro|introduction|heads"
                    + "|thought|idea|update|call|chat|follow|check|word|one|bump|invite|invitation|suggestion|reply)";

    private static final Phrases PHRASES = Phrases.of(
            I + " " + JUST + " (wanted|want|wanting|hoping|trying|looking) to",
            "(i|we) (wanted|want|wanting) to just",
            "(i|we) would " + JUST + " (like|love) to",
            I + " (just|merely) (wondering|curious|thinking|hoping|thought|figured)",
            I + " " + JUST + " (writing|reaching out|emailing|dropping (you)? (a|this)|sending (you)? (a|this)) ..3 to",
            JUST + " (a|one|another) ..1 quick",
            JUST + " (a|one|another) ..1 (short|brief|little|small|tiny|friendly|simple|gentle) ..1 " + THING,
            "(i|we) (just|only) (need|want|ask for) ..1 (#duration|(a|one) (quick|brief|minute|moment|second))",
            "just quickly",
            "real quick",
            "(super quick|quick little|tiny little|teeny|itty bitty) ..1 " + THING,
            "just my (two|2) cents");

    /** What is quick in itself: "it is just a quick walk". */
    private static final Set<String> TRIPS = Set.of(
            "walk", "drive", "ride", "stroll", "hop", "trip", "flight", "jog", "bus", "swim", "taxi", "train", "tram",
            "climb");

    private static final Set<String> SMALL = Set.of("just", "only", "simply", "merely");

    /** Before a small word they make the thing large: "more than just a quick chat". */
    private static final Set<String> DENYING = Set.of("not", "never", "than");

    private Minimizer() {}

    public static PhraseRule rule() {
        return PhraseRule.of(INFO, "Say it without making it small.", PHRASES)
                .unlessQuoted()
                .where((draft, place) -> isOfSender(place) && !isQuickThing(place))
                .fixedBy(Minimizer::fix);
    }

    /** In "guests who just wanted to swim" somebody else is meant; "this is just a quick note" is the sender's. */
    private static boolean isOfSender(Match place) {
        List<Word> words = place.sentence().words();
        if (place.first() > 0 && DENYING.contains(words.get(place.first() - 1).text())) {
            return false;
        }
        boolean verb = SMALL.contains(words.get(place.first()).text())
                && !words.get(place.first() + 1).text().equals("a");
        return !verb || Places.opensClause(place);
    }

    private static boolean isQuickThing(Match place) {
        return Places.next(place)
                .filter(word -> word.before() == '-' || TRIPS.contains(word.text()))
                .isPresent();
    }

    /** "Only" may bound what follows, "we only want to work with three firms", so it is left to the writer. */
    private static Optional<Fix> fix(Draft draft, Match place) {
        List<Word> small = place.sentence().words().subList(place.first(), place.last()).stream()
                .filter(word -> SMALL.contains(word.text()))
                .toList();
        return small.size() == 1 && !small.get(0).text().equals("only")
                ? Fix.reword("Take out the small word", draft, small.get(0).span(), "")
                : Optional.empty();
    }
}
