package dev.draftlint.rules.outreach;

import dev.draftlint.draft.Draft;
import dev.draftlint.draft.Sentence;
import dev.draftlint.phrase.Match;
import dev.draftlint.phrase.Phrases;
import dev.draftlint.rule.Evidence;
import dev.draftlint.rule.PhraseRule;
import dev.draftlint.rule.RuleInfo;
import dev.draftlint.rule.Severity;
import java.util.List;

/** Flags questions and guesses whether an earlier message was received or read. */
public final class DidYouSee {

    private static final RuleInfo INFO = new RuleInfo(
            "did-you-see",
            Severity.WARNING,
            "Flags a question or a guess whether an earlier message was received, seen or read.",
            "The reader knows what they read. The question checks up on them and offers nothing for the answer.",
            Evidence.none(),
            List.of(
                    "Hi Ana,\n\n«Did you get a chance to look at my last email?»",
                    "Hi Ana,\n\n«You may have missed my note» on the depot.",
                    "Hi Ana,\n\n«I wanted to make sure you received our proposal».",
                    "Hi Ana,\n\n«I am not sure if you saw my message» from Monday.",
                    "Hi Ana,\n\n«Perhaps my earlier mails went to your spam folder»."),
            List.of(
                    "Hi Ana,\n\nDid you see the new rules for depot lighting?",
                    "Hi Ana,\n\nYour stand was the one that I did not want to miss.",
                    "Hi Ana,\n\nDid you get a chance to try the new lamps in Leeds?",
                    "Hi Ana,\n\nIf the ticket has not arrived, look in the spam folder.",
                    "Hi Ana,\n\nWe have received your application and will read it this week.",
                    "Kind: reply\n\nHi Ana,\n\nDid you get a chance to look at my last email?"));

    private static final Phrases PHRASES = SeenTurns.PHRASES.and(SeenTurns.LATER);

    /** What a service mail says of mail that is on its way. */
    private static final Phrases INSTRUCTIONS = Phrases.of(
            "(let (us|me) know|tell (us|me)|contact us|reply|write to us|call us|check) ..3 if you (did|do|have|had|should) ..1 (not|never)",
            "if you (did|do|have|should) not ..1 (receive|received|get|got|see)",
            "(hope|hoping) you will|(removed from|unsubscribe|mailing list|opt out)|(could|would) you read|(like|want|wish|love|need) to (see|get|receive|read|catch|open|review)|open to|interested to (receive|get|hear)|you ..2 (requested|asked for|ordered)|(to|not|stop) receive (our|my|these) (emails|mails|messages|newsletter)",
            "(found|find|finds|reached|reach|reaches) you ..1 (well|in good|in the best)",
            "(land|lands|landed|arrive|arrived|came|come|caught|reached|hit) ..3 (at|in|on|during) (a|an|the|your) ..3 (time|moment|week|month|season|day|period|afternoon|morning)",
            "(could|would|can|will) you ..2 (cast|throw|run|have|take)",
            "(which|whose|how many) (mails|emails|messages)|whether you ..4 or|(i|we|am|are) (hereby)? (confirm|confirming|acknowledge|acknowledging) ..1 (the)? receipt",
            "please ..2 (cast|throw|run|take)",
            "you should ..2 (receive|have)");

    /** What may be the mail in hand, of which a first letter asks for a receipt. */
    private static final Phrases THIS = Phrases.of("(confirm|acknowledge) ..6 (this|it)");

    private static final Phrases YOU = Phrases.of("(you|your)");

    private DidYouSee() {}

    public static PhraseRule rule() {
        return PhraseRule.of(INFO, "Say in one line what the earlier mail offered, and do not ask after it.", PHRASES)
                .judgedBy(LikenessJudge.of(INFO.id(), -650, -25))
                .unlessQuoted()
                .orWhole(SeenTurns.FATE, DidYouSee::isGuess)
                .unless(INSTRUCTIONS)
                .when(Places::mayChase)
                .where((draft, place) -> Places.isFirst(draft, place, PHRASES) && isOfEarlierMail(draft, place))
                .fixedBy(Deletions.ifAlone("Delete the question"));
    }

    private static boolean isOfEarlierMail(Draft draft, Match place) {
        return Places.isLater(draft) || !SeenTurns.LATER.anyIn(place.sentence()) && !THIS.anyIn(place.sentence());
    }

    private static boolean isGuess(Draft draft, Sentence sentence) {
        return Places.isLater(draft)
                && (sentence.isQuestion() || SeenTurns.UNKNOWN.anyIn(sentence))
                && !SilenceTurns.PHRASES.anyIn(sentence)
                && YOU.anyIn(sentence);
    }
}
