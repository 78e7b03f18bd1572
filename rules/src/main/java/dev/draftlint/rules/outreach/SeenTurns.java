package dev.draftlint.rules.outreach;

import dev.draftlint.phrase.Phrases;

/** What senders ask or suppose of a mail sent before: seen, arrived, missed, lost on the way. */
final class SeenTurns {

    private static final String DOC = "(" + Wording.MESSAGE + "|" + Wording.ENCLOSURE
            + "|lines|words|job description|figures|plans|questions|pages|pictures|photos|plan|press release|release|newsletter)";

    /** What the sender sent: "my last email", "the deck I sent", "this", where a verb of reading follows. */
    private static final String MINE = "((my|our) ..4 " + DOC + "|#weekday ..3 " + DOC
            + "|(the|that|this|these|last|any of the|all the) (" + Wording.EARLIER
            + "|attached|enclosed|above|below|full|short|quick|linked|revised|updated|signed)? " + DOC
            + "|(the|that) ..5 (i|we) ..2 (sent|emailed|mailed|posted|shared|forwarded|left|wrote|attached|submitted)|(what|anything|everything|something) (i|we) ..2 (sent|wrote|posted|proposed|shared)|that "
            + DOC + " of mine)";

    private static final String OWN = "((my|our) ..4 " + DOC + "|" + Wording.SENT + ")";

    private static final String IT = "(it|this|that|them|everything|these|those|me|us)";

    /** Reading, as it stands after "to". */
    private static final String READ =
            "(view|look|look at|look over|look through|look into|looking at|read|read through|review|see|check|check out|cast an eye over|run (an|your) eye over|go through|go over|glance at|digest|consider"
                    + "|skim|open|peek at|(take|have) a look|(take|have) a look at|watch|process|catch up on|respond to|reply to|get to|work through|leaf through|flick through|dip into|browse|study|absorb)";

    private static final String CHANCE =
            "((a|the|any|some|your|enough|another|two) ..1)? (chance|chances|opportunity|time|moment|minute|minutes|second|bandwidth|occasion|leisure|peace)";

    /** Having it, in every form. */
    private static final String GOT =
            "(see|saw|seen|get|got|gotten|receive|received|read|catch|caught|notice|noticed|open|opened|miss|missed|reviewed|review|skip|skipped|skimmed|watch|watched|spotted|spot|overlook|overlooked"
                    + "|(come|came|run|ran|happened|stumbled|chanced) (across|on|upon)|(look|looked|looking|peeked|glanced|dipped|delved) (at|over|into|in|through)|(gone|go|went) (through|over)|(checked|check) (out)?|scrolled past)";

    private static final String HAVE = "(did|have|had|has|do|were|are)";

    /** Where a thing sent ends up. */
    private static final String THERE =
            "(to hand|(to|into|onto|on|in|across|past|before|under|over|through|as far as) your ..1 (hand|hands|desk|table|notice|attention|ears|eyes|inbox|mailbox|possession|screen|filter|filters|spam filter|nose|doorstep|post|letterbox|mail)|your ..1 (desk|hands|inbox|table)|(as far as|to|with) you|through|there|safely|home)";

    private static final String ARRIVED =
            "((~come|~make|~make it|~cross|~reach|~lie|~sit|~find (its|their) way|~land|~arrive|~pass) ..2 " + THERE
                    + "|(~get|~go|~fall|~be) " + THERE
                    + "|~turn up|~show up|~reach you|~find you|~arrive|~come through|~get through|~make it|~land|~come to hand|~hit your"
                    + "|(been|was|were|got|is|are|sitting|lying|unopened|still) ..1 (received|read|opened|delivered|seen|looked at|unopened|unread|noticed))";

    private static final String MISSED =
            "((~pass|~slip|~get|~go|~fly) ..1 (you by|by you|past you|unnoticed|unseen|unread|under the radar|under your radar)|(~escape|~elude) (you|your ..1 (notice|eye|attention|eyes))|astray|missing|adrift|bounced|misfired|missed you|never (came|arrived|got|made it))";

    private static final String SPAM =
            "(spam|junk|junk mail|spam folder|clutter|promotions|wrong (place|folder|inbox|address|person|hands)|filter|filters|void|ether|black hole|bin|wastebasket|trash)";

    private static final String MAYBE =
            "(may|might|must|could|probably|likely|perhaps|possibly|maybe|surely|presumably|no doubt|in case|if|guess|suppose|think|believe|assume|assuming|afraid|suspect|fear|imagine|expect)";

    /** Not knowing, as a thing that one says. */
    private static final String DOUBT =
            "((not (entirely|quite|really|too)? (sure|certain)|unsure|do not know|not know|never (know|knows)|wondering|wonder|wondered|curious|see|check|checking|confirm|know|ask|asking|verify|find out|double check|tell|say|hear|learn|advise|possible|doubt|certain|sure) ..1 (if|whether|that)"
                    + "|(hope|hoping|trust|assume|assuming|guess|guessing|suspect|imagine|suppose|presume|expect|take it|check|checking|confirm|confirming|not (sure|certain)|know|wonder) (if|whether|that)?|whether)";

    private static final String SURE = "(" + Wording.INTENT + "|(#start|just|so|and|only|also) " + Wording.ADVERB
            + ") ((make|making|be) (sure|certain)|ensure|ensuring|confirm|confirming|check|checking|verify|double check|double checking|see) (that|if|whether)?";

    /** Asked of the reader. */
    private static final Phrases ASKED = Phrases.of(
            "#start (managed to|had a chance to|got a chance to) ..1 " + READ + " ..5 #question",
            MINE + " ..1 (was|is|are|were) ..1 in (the|your)? ..1 (spam|junk)",
            HAVE + " you ..1 (manage|able|managed) to ..1 " + READ + " ..2 " + MINE,
            HAVE + " you ..2 (get|have|had|find|found|gotten|got|manage|able) " + CHANCE + " ..1 (to ..1 " + READ
                    + " ..2|with|for ..1|on ..1) (" + MINE + "|" + IT + ")",
            HAVE + " (you|anyone|anybody|someone|your ..1) ..2 " + GOT + " ..2 " + MINE,
            "(did|have) you ..1 " + GOT + " " + IT + " #question",
            HAVE + " you ..2 (get|have|had|got|find|found) " + CHANCE
                    + " to ..1 (look at|review|read|look over|look through|go through|go over|check out) ..6 #question",
            "(had|have|get|got|any) " + CHANCE + " to " + READ + " ..1 (" + MINE + "|" + IT + ") ..3 #question",
            "(did|have|had) you ..2 (get|have|had|find|found|gotten|got) " + CHANCE + " ..1 to ..1 " + READ
                    + " #question",
            "(get|got|gotten) (round|around) to ..1 (reading|looking at|opening|reviewing|going through|watching) ..2 ("
                    + MINE + "|" + IT + ")",
            "(have you been|were you|are you|you have been) able to ..1 " + READ + " ..1 (" + MINE + ")",
            "(had|having|cast|thrown|taken) ..3 (eye|eyes|glance|look|peek|peep|moment|minute|browse|read) ..1 (on|over|at|with|for|into|through) ..1 ("
                    + MINE + "|" + IT + " #question)",
            "(did|has|have|had|was|were|do|is|are) " + MINE + " ..3 (" + ARRIVED + "|" + MISSED
                    + "|received|delivered|seen|read)",
            "(did|has|have|had) ..1 (this|that|it|this one|that one|the ..2 one) (reach|reached|find|found|get to|got to) you ..2 #question",
            "(did|has|have) (anyone|anybody|somebody|someone|your ..1|the ..3) ..1 (pass|passed|hand|handed|show|showed|shown|give|given|forward|forwarded|put|lay|laid|bring|brought) ..3 "
                    + MINE + " ..4 #question",
            "(happen|happened|stumble|stumbled|chance|come|came) (upon|on|across) (my|our) ..3 " + DOC
                    + " ..4 #question",
            "you (got|received|saw) (my|our) ..3 " + DOC
                    + " ..2 #question|(did|have) you ..1 (have|had|take|taken) a look ..2 #question",
            "(are|were) you in receipt of ..1 " + MINE,
            "(you could|could you) already ..1 " + READ + " ..1 " + MINE,
            "#start (got|received|seen|read) " + MINE + " ..1 #question",
            "(confirm|confirming|acknowledge|acknowledging) ..1 (the)? (receipt|reception|arrival)",
            MINE + " ..1 (is|has) it ..6 (unopened|unread|arrived|come|there|you) ..2 #question");

    /** Doubted aloud. */
    private static final Phrases DOUBTED = Phrases.of(
            "(i|we)? (am|was|were|are)? " + Wording.ADVERB + " " + DOUBT + " you ..3 (" + GOT + " ..2 (" + MINE + "|"
                    + IT
                    + ")|(get|have|had|find|found|got|gotten) " + CHANCE + " ..1 to ..1 " + READ + " (..2 (" + MINE
                    + "|" + IT
                    + "))?|able to ..1 " + READ + " ..1 " + MINE + ")",
            "(i|we)? (am|was|were|are)? " + Wording.ADVERB + " " + DOUBT + " (" + MINE + "|this|it) ..4 (" + ARRIVED
                    + "|" + MISSED + ") (..3 (you|inbox|desk|ok|okay|fine|safely))?",
            SURE + " ((you|your team) ..2 " + GOT + " ..2 (" + MINE + "|" + IT + ")|(" + MINE + "|" + IT + ") ..2 "
                    + ARRIVED + " (..2 (you|inbox|desk))?)",
            SURE + " (" + MINE + "|" + IT
                    + ") (did|has|was|is|have) not ..2 (stuck|bounce|bounced|(end up|ended up|land|landed|go|gone) ..2 "
                    + SPAM + ")",
            "you ..3 (not|never|hardly|barely) ..2 (had|have|found|find|got) ..2 " + CHANCE + " ..1 (to|for) ..1 ("
                    + READ + ")? ..2 " + MINE,
            "chance ..1 (the|my|our|that) ..2 " + DOC
                    + " ..1 (has been|have been|was|were|got) (looked at|read|opened|seen|noticed)",
            "(chance|possible|possibility|likely) (that)? you ..2 " + GOT + " ..2 (" + MINE + "|" + IT + ")",
            "(one|you|i|we) never ..1 (know|knows|can tell|sure) ..2 (if|whether) ..6 (" + ARRIVED
                    + "|get there|got there|arrive)");

    /** Supposed missed. */
    private static final Phrases SUPPOSED = Phrases.of(
            MAYBE + " ..4 you ..1 (have|had|did) ..1 (not|never) ..1 (" + GOT
                    + "|set eyes on|laid eyes on|had sight of) ..2 " + MINE,
            "(looks|seems|appears|sounds) ..1 (like|as if|as though|that)? ..1 " + MINE + " ..2 " + MISSED,
            MINE + " ..2 (do not know|not sure|no idea|wonder|who knows) (if|whether) it",
            "you ..1 (will|should|would|must|ought to|surely|certainly|no doubt|doubtless|may|probably) ..1 have ..2 (had|"
                    + GOT + ") ..1 " + MINE,
            "(seems|looks|appears) ..2 you ..1 (have)? (missed|overlooked|not seen|not received|not read) ..1 (" + MINE
                    + "|it)",
            "sure (that)? you ..1 (received|got|have|had|saw) ..1 " + DOC,
            DOUBT + " ..3 (delivered|brought|handed) ..1 (you|to you)? ..1 " + MINE,
            "you " + MAYBE
                    + " ..3 (missed|miss|overlooked|skipped|skimmed past|scrolled past|not seen|not noticed|not received|not read|deleted|passed over) ..1 ("
                    + MINE + "|" + IT + ")",
            "you " + MAYBE
                    + " ..1 (not have|did not|have not|never|not) ..2 (seen|see|noticed|received|receive|got|read|gotten) ..1 ("
                    + MINE + "|" + IT + ")",
            MAYBE
                    + " you ..2 (missed|overlooked|have not seen|did not see|did not get|have not read|never got|never saw) ("
                    + MINE + "|it #end|it the first time|this #end|it #name)",
            "(in case|maybe|perhaps|guess|suppose|think|afraid) (i|we) ..1 missed you",
            MINE + " " + MAYBE + "? ..1 (have|has|well|easily)? ..2 (" + MISSED
                    + "|(~go|~land|~end|~fall|~get|~wind|~hit) ..2 (in|into|to|up in|up|by|through)? ..3 " + SPAM + ")",
            "(in case|maybe|perhaps|guess|not sure|wondering|wonder|afraid|fear) ..2 (" + MINE
                    + "|it|this) ..3 (~go|~land|~end|~get) ..3 " + SPAM,
            MINE
                    + " (may|might|must|probably|perhaps|never|did not|has not|have not|may not have|might not have) ..2 (have|well)? ..2 ("
                    + ARRIVED + ") (..2 (you|inbox|filters|filter))?",
            "(perhaps|maybe|possibly|probably|presumably|surely) ..1 (my|our|the) ..3 " + DOC
                    + " ..3 (never|not|has|have|had)? ..2 (" + ARRIVED + "|" + MISSED
                    + "|load|loaded|open|opened|ended up|landed|gone|went)",
            "(hope|hoping|trust|assume|imagine|presume|expect|suppose|guess) (that)? " + MINE + " ..4 (" + ARRIVED
                    + "|(is|are|was|lies|sits|has) ..2 (on|in|at|among|near|with) (your|you))");

    static final Phrases PHRASES = ASKED.and(DOUBTED).and(SUPPOSED);

    /** The same where only an earlier mail says what is meant. */
    static final Phrases LATER = Phrases.of("#start (just)? in case you missed it");

    /** A mail of the sender's and what may have become of it. */
    static final Phrases FATE = Phrases.of(
            OWN
                    + " ..5 (reached|reach|arrived|arrive|landed|land|gotten to|got to|been received|been seen|been read|been opened|made it|crossed|escaped|delivered|looked at|spam|junk|filter|filters|unopened|unread)",
            "you ..4 (received|receive|seen|saw|see|read|opened|noticed|missed|looked at|look at|glanced at|got) ..2 "
                    + OWN);

    /** Whoever knows does not say so. */
    static final Phrases UNKNOWN = Phrases.of(
            "(if|whether|maybe|perhaps|may|might|must|could|wonder|wondering|hope|hoping|trust|assume|assuming|suppose|presume|expect|imagine|guess"
                    + "|suspect|fear|afraid|sure|certain|doubt|probably|possibly|possible|likely|presumably|surely|ought|should have|will have|in case|confirm"
                    + "|curious|not|ever|yet|believe|think|idea|never)");

    private SeenTurns() {}
}
