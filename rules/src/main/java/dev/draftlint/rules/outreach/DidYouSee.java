package dev.draftlint.rules.outreach;

import dev.draftlint.draft.Draft;
import dev.draftlint.draft.Sentence;
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
                    "Hi Ana,\n\nWe have received your application and will read it this week."));

    private static final String MINE = "(" + Wording.MY_MESSAGE + ")";

    private static final String SENT = "(" + Wording.SENT + ")";

    private static final String IT = "(it|this|that|them|everything|these|those)";

    private static final String READ =
            "(look|look at|look over|look through|looking at|read|read through|review|see|check|check out|cast an eye over|run (an|your) eye over|go through|go over|glance at|digest|consider"
                    + "|skim|open|peek at|take a look|take a look at|have a look at|watch|process|catch up on|respond to|reply to|get to|work through)";

    private static final String CHANCE =
            "((a|the|any|some|your|enough|another) ..1)? (chance|chances|opportunity|time|moment|minute|second|bandwidth|chance yet|occasion)";

    private static final String GOT =
            "(see|saw|seen|get|got|gotten|receive|received|read|catch|caught|notice|noticed|open|opened|miss|missed|reviewed|review"
                    + "|spotted|spot|come across|came across|run across|looked at|look at|look over|looked over|looked through|gone through|go through|checked|check|checked out)";

    private static final String ARRIVED =
            "(~reach|~land|~arrive|~make it|~come through|~get through|~go through|~find (its|their) way|~find you (yet|safely|ok|okay)|got to you|get to you|~hit your|~come to hand|arrived|made it)";

    private static final String SPAM =
            "(spam|junk|junk mail|spam folder|clutter|promotions|wrong (place|folder|inbox|address|person|hands)|filter|filters|void|ether|black hole)";

    private static final String DOUBT =
            "((not (entirely|quite|really|too)? (sure|certain)|unsure|do not know|wondering|wonder|wondered|curious|see|check|checking"
                    + "|confirm|know|ask|asking|verify|find out|double check|tell) ..1 (if|whether|that)"
                    + "|(hope|hoping|trust|assume|assuming|guess|guessing|suspect|imagine|check|checking|confirm|confirming|not (sure|certain)|know) (if|whether|that)?)";

    private static final String SURE = "(" + Wording.INTENT + "|(#start|just|so|and|only|also) " + Wording.ADVERB
            + ") ((make|making|be) (sure|certain)|ensure|ensuring|confirm|confirming|check|checking|verify|double check|double checking|see) (that|if|whether)?";

    private static final Phrases PLAIN = Phrases.of(
            "(did|have|had|do) you ..2 (get|have|had|find|found|gotten|got|manage) " + CHANCE + " ..1 to ..1 " + READ
                    + " ..2 (" + MINE + "|" + IT + ")",
            "(did|have|had|do|were) you ..2 (get|have|had|find|found|gotten|got) " + CHANCE + " ..1 (with|for) (" + MINE
                    + "|" + IT + ")",
            "(did|have|had|do) you ..2 " + GOT + " ..2 " + MINE,
            "(did|have) you ..1 (see|seen|get|gotten|got|receive|received|read|catch|caught|open|opened|review|reviewed) "
                    + IT + " #question",
            "(had|have|get|got|any) " + CHANCE + " to " + READ + " ..1 (" + MINE + "|" + IT + ") ..3 #question",
            "(did|have|had) you ..2 (get|have|had|find|found|gotten|got) " + CHANCE + " ..1 to ..1 " + READ
                    + " #question",
            "(get|got|gotten) (round|around) to ..1 (reading|looking at|opening|reviewing|going through|watching) ..2 ("
                    + MINE + "|" + IT + ")",
            "(maybe|perhaps|possibly|probably|likely|guess|suspect|afraid|fear|if|in case) ..1 " + SENT
                    + " ..2 (astray|missing|bounced|never arrived|adrift)",
            SENT + " (may|might|must|could) have ..1 (gone astray|gone missing|bounced|misfired)",
            "(if|whether|hope|hoping) ..1 " + SENT + " ..1 found you (#end|yet|safely|in)",
            "(have you been|were you|are you) able to ..1 " + READ + " ..1 (" + MINE + ")",
            "(have|had|having) ..1 (had|taken) a ..1 (look|read|peek|glance) (at|through|over) ..1 (" + MINE + "|" + IT
                    + " #question)",
            "you ..1 (will|should|would|must|ought to) ..1 have ..2 " + GOT + " ..1 " + SENT,
            "(take|took|taking) it (that)? you ..2 " + GOT + " ..1 " + MINE,
            "(are|were) you in receipt of ..1 " + MINE,
            "(presumably|presume|assume|imagine|suppose|expect|guess|hope|trust) ..1 " + SENT
                    + " ..4 (is|are|was|lies|sits|has) ..2 (on|in|at|among|near|with) (your|you)",
            "you ..3 (not|never|hardly|barely) ..2 (had|have|found|find|got) ..2 " + CHANCE + " ..1 (to|for) ..1 ("
                    + READ + ")? ..2 " + MINE,
            "(tell (me|us)|advise|let (me|us) know|say|hear|know|confirm|certain|sure) ..1 (if|whether|that) ((you|your team) ..2 "
                    + GOT + " ..2 (" + MINE + "|" + IT + ")|" + SENT + " ..3 " + ARRIVED + ")",
            "(if|whether) ..1 " + SENT + " ..4 ever ..1 (" + ARRIVED + "|got|came)",
            "(was|were|has|have) " + MINE + " ..2 (received|delivered|seen|read|arrived)",
            "(chance|possible|possibility|likely) (that)? you ..2 " + GOT + " ..2 (" + MINE + "|" + IT + ")",
            "(confirm|confirming|acknowledge|acknowledging) ..1 receipt",
            SENT + " (never|did not|has not|have not|may not have|might not have) ..1 " + ARRIVED
                    + " (..3 (you|inbox|filters|filter))?",
            "(did|has|have) " + MINE + " ..4 " + ARRIVED,
            "(i|we)? (am|was|were|are)? " + Wording.ADVERB + " " + DOUBT + " you ..3 " + GOT + " ..2 (" + MINE + "|"
                    + IT + ")",
            "(i|we)? (am|was|were|are)? " + Wording.ADVERB + " " + DOUBT
                    + " you ..3 (get|have|had|find|found|got|gotten) " + CHANCE + " ..1 to ..1 " + READ + " (..2 ("
                    + MINE + "|" + IT + "))?",
            "(i|we)? (am|was|were|are)? " + Wording.ADVERB + " " + DOUBT + " (" + MINE + "|this|it) ..4 " + ARRIVED
                    + " (..3 (you|inbox|desk|ok|okay|fine))?",
            SURE + " ((you|your team) ..2 " + GOT + " ..2 (" + MINE + "|" + IT + ")|(" + MINE + "|" + IT + ") ..2 "
                    + ARRIVED + " (..2 (you|inbox|desk))?)",
            "you (may|might|must|could|probably|likely|perhaps|possibly|maybe) ..3 (missed|miss|overlooked|skipped|skimmed past|not seen|not noticed|not received|not read) ..1 ("
                    + MINE + "|" + IT + ")",
            "you (may|might|must|probably|likely|perhaps) ..1 ((not have|did not|have not|never|not) ..2 (seen|see|noticed|received|receive|got|read|gotten) ..1 ("
                    + MINE + "|" + IT + ")|have ..1 (seen|noticed|received|read|gotten|got) " + SENT + ")",
            "(in case|if|maybe|perhaps|guess|suppose|think|believe|assume|assuming|afraid) you ..2 (missed|overlooked|have not seen|did not see|did not get|have not read|never got|never saw) ("
                    + MINE + "|it #end|it the first time|this #end|it #name)",
            "(in case|maybe|perhaps|guess|suppose|think|afraid) (i|we) ..1 missed you",
            SENT
                    + " ..1 (may|might|could|must|probably|likely|perhaps|has|have|possibly)? ..2 (~go|~land|~end|~fall|~get|~wind|~be|~hit) ..2 (in|into|to|up in|up|by|through)? ..3 "
                    + SPAM,
            "(in case|maybe|perhaps|guess|not sure|wondering|wonder|afraid|fear) ..2 (" + SENT
                    + "|it|this) ..3 (~go|~land|~end|~get) ..3 " + SPAM,
            SENT + " (may|might|must|probably|perhaps) ..1 (not|never)? ..2 (have)? ..2 " + ARRIVED
                    + " (..2 (you|inbox))?",
            "(hope|hoping|trust|assume|imagine) (that)? " + SENT + " ..3 " + ARRIVED + " (..2 (you|well|desk|inbox))?",
            "(hope|hoping|trust|assume|imagine) (that)? you ..2 (had|got|have|found|get) " + CHANCE + " to ..1 " + READ
                    + " ..2 (" + MINE + "|" + IT + ")",
            "(hope|hoping|trust|assume|imagine) (that)? you ..2 (received|got|saw|seen|read|reviewed) ..1 (" + MINE
                    + ")");

    private static final Phrases PHRASES = PLAIN.and(SeenTurns.PHRASES);

    /** What a service mail says of mail that is on its way. */
    private static final Phrases INSTRUCTIONS = Phrases.of(
            "(let (us|me) know|tell (us|me)|contact us|reply|write to us|call us|check) ..3 if you (did|do|have|had|should) ..1 (not|never)",
            "if you (did|do|have|should) not ..1 (receive|received|get|got|see)",
            "(found|find|finds|reached|reach) you ..1 (well|in good|in the best)",
            "(could|would|can|will) you ..2 (cast|throw|run|have|take)",
            "please ..2 (cast|throw|run|take)",
            "you should ..2 (receive|have)");

    private static final String THING =
            "((my|our) ..4 (" + Wording.MESSAGE + "|" + Wording.ENCLOSURE + ")|" + Wording.SENT + ")";

    private static final String MET =
            "(reached|arrived|arrive|landed|land|got|gotten|received|receive|seen|saw|read|opened|noticed|missed|passed you by"
                    + "|come through|came through|found (its|their) way|find (its|their) way|got through|get through|made it|make it"
                    + "|crossed|escaped|delivered|sitting|lying|looked at|look at|glance|glanced|your (eye|eyes|attention|desk)|gone missing"
                    + "|went missing|went adrift|spam|junk|filter|filters)";

    /** A mail of the sender's and what may have become of it. */
    private static final Phrases FATE = Phrases.of(THING + " ..6 " + MET, MET + " ..4 " + THING);

    /** Whoever knows does not say so. */
    private static final Phrases DOUBTED = Phrases.of(
            "(if|whether|maybe|perhaps|may|might|must|could|wonder|wondering|hope|hoping|trust|assume|assuming|suppose|presume|expect|imagine|guess"
                    + "|suspect|fear|afraid|sure|certain|doubt|probably|possibly|likely|presumably|surely|ought|should have|will have|in case|confirm"
                    + "|curious|not|ever|yet|believe|think|idea)");

    private static final Phrases YOU = Phrases.of("(you|your)");

    private DidYouSee() {}

    public static PhraseRule rule() {
        return PhraseRule.of(INFO, "Say what the earlier mail offered instead of asking whether it was read.", PHRASES)
                .orWhole(FATE, DidYouSee::isGuess)
                .unless(INSTRUCTIONS)
                .when(Places::isUnasked)
                .where((draft, place) -> Places.isFirst(place, PHRASES))
                .fixedBy(Places.deletedIfAlone("Delete the question"));
    }

    private static boolean isGuess(Draft draft, Sentence sentence) {
        return Places.isLater(draft) && (sentence.isQuestion() || DOUBTED.anyIn(sentence)) && YOU.anyIn(sentence);
    }
}
