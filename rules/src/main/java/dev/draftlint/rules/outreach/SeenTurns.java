package dev.draftlint.rules.outreach;

import dev.draftlint.phrase.Phrases;

/** Turns of phrase that ask or suppose whether an earlier message arrived or was looked at. */
final class SeenTurns {

    private static final String DOC = "(" + Wording.MESSAGE + "|" + Wording.ENCLOSURE
            + "|lines|words|drawings|description|sheet|book|menu|menus|parcel|figures|plans|questions)";

    /** What the sender sent. */
    private static final String MINE = "((my|our) ..4 " + DOC + "|(the|that|this|last|#weekday) ..3 " + DOC
            + "|(the|that) ..5 (i|we) ..2 (sent|emailed|mailed|posted|shared|forwarded|left)|what (i|we) ..1 (sent|wrote|posted)|my last one|this one)";

    private static final String UNSURE =
            "(know|wonder|wondering|sure|certain|see|tell|say|learn|hope|hoping|trust|assume|assuming|suppose|imagine|suspect|think|confirm|possible|be|guess|presume)";

    /** Where a thing sent ends up. */
    private static final String THERE =
            "(to hand|to your ..1 (hand|hands|desk|table|notice|attention|ears|eyes)|into your ..1 (hands|inbox)|in your ..1 (hands|possession)|(on|onto|across|past) your ..1 (desk|table|screen|filter|spam filter)|your ..1 (desk|hands|inbox)|through|as far as you)";

    private static final String ARRIVED =
            "(((come|came|comes|get|got|gotten|make|made|made it|make it|cross|crossed|reach|reached|went|gone|go|lying|lies|sits|is|are|was|were|made its way|found its way) ..1 "
                    + THERE
                    + ")|turn up|turned up|show up|showed up|reach you|reached you|found you|find you|arrived|been received|been read|been opened|been seen|been looked at)";

    private static final String MISSED =
            "((pass|passed|passing) ..1 (you by|by you)|(get|got|gotten|slip|slipped) (past|by) you|(escape|escaped|eluded) (you|your ..1 (notice|eye|attention|eyes)))";

    private static final String LOOK = "(eye|eyes|glance|look|peek|peep|moment|minute|second|browse|read)";

    static final Phrases PHRASES = Phrases.of(
            "(did|has|have|had|was|were|do) " + MINE + " ..3 " + ARRIVED + " ..5 #question",
            "(was|were|is|are) (my|our) ..3 " + DOC + " ..2 (with you|to your hand|to hand) ..9 #question",
            UNSURE + " ..3 " + MINE + " ..4 " + ARRIVED,
            UNSURE + " ..3 " + MINE + " ..4 " + MISSED,
            UNSURE + " ..3 " + MINE + " ..2 (is|are|was) ..2 " + THERE,
            "(perhaps|maybe|possibly|probably|presumably|surely) ..1 (my|our) ..3 " + DOC
                    + " ..3 (never|not|has|have|had)? ..2 (" + ARRIVED + "|" + MISSED + ")",
            "(did|has|have|had) (this|that|it|this one|that one) ..1 (reach|reached|find|found|get to|got to) you ..2 #question",
            "(had|having|cast|thrown|taken) ..3 " + LOOK + " ..1 (on|over|at|with|for|into|through) ..1 " + MINE,
            "(have|had|has|did) (you|anyone|anybody|someone|your ..1) ..3 (looked|look|peeked|delved|dipped|glanced) (into|in|at|over|through) (my|our) ..3 "
                    + DOC,
            "you ..4 (come to|got to|get to|got round to|gotten to|got as far as) (my|our) ..3 " + DOC,
            "you (surely|must|will|should|certainly|no doubt|doubtless|may|probably) ..1 have ..1 (had|got|received|seen|read|come across) (my|our) ..3 "
                    + DOC,
            "(happen|happened|stumble|stumbled|chance|come|came) (upon|on|across) (my|our) ..3 " + DOC
                    + " ..4 #question",
            "(did|has|have) the ..2 (one|mail|email|letter|message|version) (reach|reached|get to|got to|find|found) you ..4 #question",
            "sure (that)? you ..1 (received|got|have|had|saw) ..1 " + DOC,
            "(time|chance|leisure|moment|occasion) (to|for) (leaf|browse|thumb|flick|dip|skim|leafing|browsing|glance) ..1 (through|at|into|over) ..1 "
                    + MINE,
            "(did|has|have) (anyone|anybody|somebody|someone|your ..1) ..1 (pass|passed|hand|handed|show|showed|shown|give|given|forward|forwarded) ..3 "
                    + MINE + " ..3 (you|on) ..2 #question",
            "(perhaps|maybe|possibly|afraid|suspect) ..1 (my|the|our) ..2 (letter|mail|email|message|note|proposal|offer) ..2 (ended up|landed|gone|went|lies|sits) ..1 with (a|some|one|somebody|someone|the wrong)",
            "chance ..1 (the|my|our|that) ..2 " + DOC
                    + " ..1 (has been|have been|was|were|got) (looked at|read|opened|seen|noticed)",
            "(tell|know|see|say) ..4 (if|whether) you ..2 (read|seen|opened|noticed|received|got|had) (my|our) ..3 "
                    + DOC);

    private SeenTurns() {}
}
