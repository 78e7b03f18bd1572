package dev.draftlint.rules.outreach;

import dev.draftlint.phrase.Phrases;

/** How senders doubt aloud that an earlier message was read, or suppose that it was missed. */
final class SeenGuesses {

    private static final String SPAM =
            "(spam|junk|junk mail|spam folder|clutter|promotions|wrong (place|folder|inbox|address|person|hands)|filter|filters|void|ether|black hole|bin|wastebasket|trash)";

    private static final String MAYBE =
            "(may|might|must|could|probably|likely|perhaps|possibly|maybe|surely|presumably|no doubt|in case|if|guess|suppose|think|believe|assume|assuming|afraid|suspect|fear|imagine|expect)";

    /** Not knowing, as a thing that one says. */
    private static final String DOUBT =
            "((not (entirely|quite|really|too)? (sure|certain)|unsure|do not know|not know|never (know|knows)|wondering|wonder|wondered|curious|see|seeing|check|checking|confirm|know|ask|asking|verify|find out|double check|tell|say|hear|learn|advise|possible|doubt|certain|sure) ..1 (if|whether|that)"
                    + "|(hope|hoping|hopefully|trust|assume|assuming|guess|guessing|suspect|imagine|suppose|presume|expect|believe|take it|check|checking|confirm|confirming|not (sure|certain)|know|wonder) (if|whether|that)?|whether)";

    private static final String SURE = "(" + Wording.INTENT + "|(#start|just|so|and|only|also) " + Wording.ADVERB
            + ") ((make|making|be) (sure|certain)|ensure|ensuring|confirm|confirming|check|checking|verify|double check|double checking|see) (that|if|whether)?";

    /** Doubted aloud. */
    static final Phrases DOUBTED = Phrases.of(
            "(i|we)? (am|was|were|are)? " + Wording.ADVERB + " " + DOUBT + " you ..3 (" + SeenTurns.GOT + " ..2 ("
                    + SeenTurns.MINE + "|"
                    + SeenTurns.IT
                    + ")|(get|have|had|find|found|got|gotten) " + SeenTurns.CHANCE + " ..1 to ..1 " + SeenTurns.READ
                    + " (..2 (" + SeenTurns.MINE
                    + "|" + SeenTurns.IT
                    + "))?|able to ..1 " + SeenTurns.READ + " ..1 " + SeenTurns.MINE + ")",
            "(i|we)? (am|was|were|are)? " + Wording.ADVERB + " " + DOUBT + " (" + SeenTurns.MINE + "|this|it) ..4 ("
                    + SeenTurns.ARRIVED + "|" + SeenTurns.MISSED + ") (..3 (you|inbox|desk|ok|okay|fine|safely))?",
            SURE + " ((you|your team) ..2 " + SeenTurns.GOT + " ..2 (" + SeenTurns.MINE + "|" + SeenTurns.IT + ")|("
                    + SeenTurns.MINE + "|" + SeenTurns.IT + ") ..2 " + SeenTurns.ARRIVED + " (..2 (you|inbox|desk))?)",
            SURE + " (" + SeenTurns.MINE + "|" + SeenTurns.IT
                    + ") (did|has|was|is|have) not ..2 (stuck|bounce|bounced|(end up|ended up|land|landed|go|gone) ..2 "
                    + SPAM + ")",
            "you ..3 (not|never|hardly|barely) ..2 (had|have|found|find|got) ..2 " + SeenTurns.CHANCE
                    + " ..1 (to|for) ..1 (" + SeenTurns.READ + ")? ..2 " + SeenTurns.MINE,
            "(chance|possible|possibility|likely) (that)? you ..2 " + SeenTurns.GOT + " ..2 (" + SeenTurns.MINE + "|"
                    + SeenTurns.IT + ")",
            "(one|you|i|we) never ..1 (know|knows|can tell|sure) ..2 (if|whether) ..6 (" + SeenTurns.ARRIVED
                    + "|get there|got there|arrive)");

    /** Supposed missed. */
    static final Phrases SUPPOSED = Phrases.of(
            MAYBE + " ..4 you ..1 (have|had|did) ..1 (not|never) ..1 (" + SeenTurns.GOT
                    + "|set eyes on|laid eyes on|had sight of) ..2 " + SeenTurns.MINE,
            "(looks|seems|appears|sounds) ..1 (like|as if|as though|that)? ..1 " + SeenTurns.MINE + " ..2 "
                    + SeenTurns.MISSED,
            SeenTurns.MINE + " ..2 (do not know|not sure|no idea|wonder|who knows) (if|whether) it",
            "you ..1 (will|should|would|must|ought to|surely|certainly|no doubt|doubtless|may|probably) ..1 have ..2 (had|"
                    + SeenTurns.GOT + ") ..1 " + SeenTurns.MINE,
            "(wondering|wonder|wondered) (if|whether) " + SeenTurns.MINE + " (got|was|were|is) ..1 lost",
            "(seems|looks|appears) ..2 you ..1 (have)? (missed|overlooked|not seen|not received|not read) ..1 ("
                    + SeenTurns.MINE + "|it)",
            "sure (that)? you ..1 (received|got|have|had|saw) ..1 " + SeenTurns.DOC,
            DOUBT + " ..3 (delivered|brought|handed) ..1 (you|to you)? ..1 " + SeenTurns.MINE,
            "you " + MAYBE
                    + " ..3 (missed|miss|overlooked|skipped|skimmed past|scrolled past|not seen|not noticed|not received|not read|deleted|passed over) ..1 ("
                    + SeenTurns.MINE + "|" + SeenTurns.IT + ")",
            "you " + MAYBE
                    + " ..1 (not have|did not|have not|never|not) ..2 (seen|see|noticed|received|receive|got|read|gotten) ..1 ("
                    + SeenTurns.MINE + "|" + SeenTurns.IT + ")",
            MAYBE
                    + " you ..2 (missed|overlooked|have not seen|did not see|did not get|have not read|never got|never saw) ("
                    + SeenTurns.MINE + "|it #end|it the first time|this #end|it #name)",
            SeenTurns.MINE + " " + MAYBE + "? ..1 (have|has|well|easily)? ..2 (" + SeenTurns.MISSED
                    + "|(~go|~land|~end|~fall|~get|~wind|~hit) ..2 (in|into|to|up in|up|by|through)? ..3 " + SPAM + ")",
            "(in case|maybe|perhaps|guess|not sure|wondering|wonder|afraid|fear) ..2 (" + SeenTurns.MINE
                    + "|it|this) ..3 (~go|~land|~end|~get) ..3 " + SPAM,
            SeenTurns.MINE
                    + " (may|might|must|probably|perhaps|never|did not|has not|have not|may not have|might not have) ..2 (have|well)? ..2 ("
                    + SeenTurns.ARRIVED + ") (..2 (you|inbox|filters|filter))?",
            "(perhaps|maybe|possibly|probably|presumably|surely) ..1 (my|our|the) ..3 " + SeenTurns.DOC
                    + " ..3 (never|not|has|have|had)? ..2 (" + SeenTurns.ARRIVED + "|" + SeenTurns.MISSED
                    + "|load|loaded|open|opened|ended up|landed|gone|went)",
            "(hope|hoping|hopefully|trust|assume|imagine|presume|expect|suppose|guess) (that)? " + SeenTurns.MINE
                    + " ..4 (" + SeenTurns.ARRIVED
                    + "|(is|are|was|lies|sits|has) ..2 (on|in|at|among|near|with) (your|you))");

    private SeenGuesses() {}
}
