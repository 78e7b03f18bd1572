package dev.draftlint.rules.outreach;

import dev.draftlint.phrase.Phrases;

/** What senders ask or suppose of a mail sent before: seen, arrived, missed, lost on the way. */
final class SeenTurns {

    static final String DOC = "(" + Wording.MESSAGE + "|" + Wording.ENCLOSURE
            + "|lines|words|job description|figures|plans|questions|pages|pictures|photos|plan|press release|release|newsletter)";

    /** What the sender sent: "my last email", "the deck I sent", "this", where a verb of reading follows. */
    static final String MINE = "((my|our) ..4 " + DOC + "|#weekday ..3 " + DOC
            + "|(the|that|this|these|last|any of the|all the) (" + Wording.EARLIER
            + "|attached|enclosed|above|below|full|short|quick|linked|revised|updated|signed)? " + DOC
            + "|(the|that) ..5 (i|we) ..2 (sent|emailed|mailed|posted|shared|forwarded|left|wrote|attached|submitted)|(what|anything|everything|something) (i|we) ..2 (sent|wrote|posted|proposed|shared)|that "
            + DOC + " of mine)";

    private static final String OWN = "((my|our) ..4 " + DOC + "|" + Wording.SENT + ")";

    static final String IT = "(it|this|that|them|everything|these|those|me|us)";

    /** Reading, as it stands after "to". */
    static final String READ =
            "(view|look|look at|look over|look through|look into|looking at|read|read through|review|see|check|check out|cast an eye over|run (an|your) eye over|go through|go over|glance at|digest|consider"
                    + "|skim|open|peek at|(take|have) a look|(take|have) a look at|watch|process|catch up on|respond to|reply to|get to|work through|leaf through|flick through|dip into|browse|study|absorb)";

    static final String CHANCE =
            "((a|the|any|some|your|enough|another|two) ..1)? (chance|chances|opportunity|time|moment|minute|minutes|second|bandwidth|occasion|leisure|peace)";

    /** Having it, in every form. */
    static final String GOT =
            "(see|saw|seen|get|got|gotten|receive|received|read|catch|caught|notice|noticed|open|opened|miss|missed|reviewed|review|skip|skipped|skimmed|watch|watched|spotted|spot|overlook|overlooked"
                    + "|(come|came|run|ran|happened|stumbled|chanced) (across|on|upon)|(look|looked|looking|peeked|glanced|dipped|delved) (at|over|into|in|through)|(gone|go|went) (through|over)|(checked|check) (out)?|scrolled past)";

    /** Where a thing sent ends up. */
    private static final String THERE =
            "(to hand|(to|into|onto|on|in|across|past|before|under|over|through|as far as) your ..1 (hand|hands|desk|table|notice|attention|ears|eyes|inbox|mailbox|possession|screen|filter|filters|spam filter|nose|doorstep|post|letterbox|mail)|your ..1 (desk|hands|inbox|table)|(as far as|to|with) you|through|there|safely|home)";

    static final String ARRIVED =
            "((~come|~make|~make it|~cross|~reach|~lie|~sit|~find (its|their) way|~land|~arrive|~pass) ..2 " + THERE
                    + "|(~get|~go|~fall|~be) " + THERE
                    + "|~turn up|~show up|~reach you|~find you|~arrive|~come through|~get through|~make it|~land|~come to hand|~hit your"
                    + "|(been|was|were|got|is|are|sitting|lying|unopened|still) ..1 (received|read|opened|delivered|seen|looked at|unopened|unread|noticed))";

    static final String MISSED =
            "((~pass|~slip|~get|~go|~fly) ..1 (you by|by you|past you|unnoticed|unseen|unread|under the radar|under your radar)|(~escape|~elude) (you|your ..1 (notice|eye|attention|eyes))|astray|missing|adrift|bounced|misfired|missed you|never (came|arrived|got|made it))";

    static final Phrases PHRASES = SeenQuestions.ASKED.and(SeenGuesses.DOUBTED).and(SeenGuesses.SUPPOSED);

    /** The same where only an earlier mail says what is meant. */
    static final Phrases LATER = Phrases.of(
            "#start (just)? in case you missed it",
            "(maybe|perhaps|guess|imagine|suppose|assume|sure|understand|possibly|probably) ..2 you ..2 (not|never) ..1 (had|have|found|find|got|get) ..3 to ..1 "
                    + READ + " ..2 (#end|" + MINE + "|" + IT + ")",
            "(mine|my emails|my mails|my messages|they) ..1 (went|go|gone|are going|ended up|landed) ..2 (spam|junk|promotions)");

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
