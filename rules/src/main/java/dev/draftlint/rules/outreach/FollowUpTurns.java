package dev.draftlint.rules.outreach;

import dev.draftlint.phrase.Phrases;

/** What senders say to announce that they write again: followed up, referred to, tried once more, wrote last week. */
final class FollowUpTurns {

    private static final String DOC = "(" + Wording.MESSAGE + "|" + Wording.ENCLOSURE + "|line|lines|suggestion|idea)";

    private static final String ADJECTIVE =
            "(quick|brief|short|gentle|friendly|final|last|second|third|another|small|little|polite|kind|simple|one more|one last|next|fourth|fifth)";

    private static final String AGAIN =
            "(again|once more|once again|one more time|one last time|a second time|a third time|anew)";

    private static final String ABOUT = "(on|about|regarding|re|concerning|with|for|as to|in)";

    private static final String WRITE =
            "(write|reach out|get in touch|email|message|mail|contact|try|approach|come back|turn|knock|ask|appeal|return|get back|pitch)";

    private static final String WRITING =
            "(writing|reaching out|getting in touch|emailing|messaging|mailing|contacting|trying|approaching|coming back|turning|knocking|asking|getting back|returning)";

    private static final String WROTE =
            "((wrote|written) (to)? (you|your)|(wrote|written|emailed) (about|regarding|concerning)|(emailed|mailed|messaged|contacted) (you|#placeholder)|reached out|(attempted|tried) to contact|got in touch|introduced (myself|ourselves|our|my|you)"
                    + "|(sent|dropped|posted|shared|forwarded|submitted) ..4 (" + DOC
                    + "|thoughts|ideas)"
                    + "|(proposed|suggested|offered|presented|pitched) ..1 (you|our|my|a|an|that)|(approached|asked) (you|#placeholder|for|if|whether))";

    private static final String AGO =
            "((on|last|this past|the other) (#weekday|day|#placeholder)|yesterday|recently|earlier|before|a while (ago|back)|some time (ago|back)|last (week|month|year|autumn|spring|summer|winter|#placeholder)|in (spring|summer|autumn|winter)"
                    + "|(at the)? (start|end|beginning|middle) of ..2 (month|week|year|season)|in #month|earlier this (week|month)|back in"
                    + "|(#number|a|an|one|two|three|some|several|a few|a couple of|few) ..1 (day|days|week|weeks|month|months|fortnight|year) (ago|back))";

    private static final String REST =
            "(again|once more|one last time|one more time|quickly|briefly|here|(on|about|regarding|to|with)"
                    + " (my|our|the|that|this|it) (..3 " + DOC + ")?)?";

    private static final String ORDER =
            "(second|third|fourth|fifth|2nd|3rd|4th|next|another|further|one more|a further)";

    private static final String TRY = "(attempt|try|email|mail|message|note|letter|line|go|reminder)";

    /** Said in so many words. */
    static final Phrases FOLLOWED = Phrases.of(
            Wording.intending("follow (back)? up " + REST),
            Wording.doing("following (back)? up " + REST, "following on from (my|our)", "chasing (this|my|our|up)"),
            "(allow|permit) (me|myself|us) to ..1 follow up " + REST,
            "(this is|just|only|purely|simply) to follow up " + REST,
            "(mind|forgive|excuse|pardon) (me|my|us|our) ..1 following up",
            "(said|promised|told you|mentioned) (that)? (i|we) (would|will) ..1 follow up",
            "(#start|just|only|this is|consider this|here is) (just)? (a|my|our|one|this)? " + ADJECTIVE + " "
                    + ADJECTIVE + "? follow up " + REST,
            "#start (just|only)? (a|my|our|this is (a|my|our))? follow up (email|mail|message|note|letter)? (#end|re|regarding|about|on|to|from|number|for|#name|i owe)",
            "(ok|okay|fine|time|good) (for me|if i|that i|to) ..1 follow up (again|on|with)",
            "(send|sending|sent|making|make|doing|dropping|shooting) (you)? (a|another|my|this|one) ..2 follow up",
            "((this|here|it) (is|serves as)|(consider|count) this) (just|only)? (as)? (a|my|our|the) ..2 follow up",
            "may (i|we) ..1 follow up " + REST,
            "(a|as a|in) follow up (to|on) (my|our) ..3 " + DOC,
            "#start following (my|our) ..3 " + DOC);

    /** By way of the earlier mail. */
    static final Phrases REFERRED = Phrases.of(
            "(further|furtherance|reference|regard|relation|subsequent|pursuant|referring|returning|reverting|sequel) to (my|our) ..3 "
                    + DOC,
            "(i|we|and|today|#start|me|to|like to|want to|wanted to) ..1 (refer|return|revert|come back|coming back|get back|getting back|go back|going back|back) to (my|our|the) ..2 "
                    + DOC,
            "(come|coming|get|getting) back on (my|our|what (i|we))|(touching|picks up|pick up|following) ..1 (on|where) (what i|my ..2 left off|i left off)",
            "(revisit|revisiting|chase|chase up) (my|our|the) ..2 " + DOC,
            "(hope|trust|sure|believe) you ..1 (recall|remember) (my|our) ..3 " + DOC,
            "(continuation|sequel) (of|to) (my|our|what i) ..3 (" + DOC + "|sent|wrote)",
            "(coming back|getting back|come back|get back|return|returning|revert|reverting) to you (on|about|regarding|concerning) (my|our|the)",
            "(i am|we are|#start) back (about|regarding|concerning|on) (my|our|the)",
            "(regarding|concerning|re) (my|our) (" + Wording.EARLIER + " ..1 " + DOC + "|" + Wording.MESSAGE
                    + " (of|from|last|dated|sent))",
            "(picking|taking|pick|take) up (again)? ..1 (where (i|we|my|our)|the thread|on my|on our)",
            "(building|expanding|elaborating|following) on (from)? (my|our) " + Wording.EARLIER + " ..1 " + DOC,
            "you (will|may|might|would) ..1 (recall|remember) (that)? ((my|our) ..3 " + DOC + "|(i|we) ..2 " + WROTE
                    + ")",
            "(this|my) ..1 (mail|email|message|note|letter) (follows|comes after|continues|refers to) ..1 (my|our|the)");

    /** Once more, with a number or a name for it. */
    private static final Phrases ONCE_MORE = Phrases.of(
            Wording.intending(WRITE + " (to)? (you)? ..1 " + AGAIN),
            "(i|we|me|#start|am|are|just|here|so|and) ..2 " + WRITING + " (to)? (you)? ..1 " + AGAIN,
            "#start " + AGAIN + " ..1 " + ABOUT + " (the|my|our|your|this)",
            "(#start|i am|we are) (just|only|simply)? (back|here) (again|once more) ..1 (" + ABOUT + "|#end)",
            "#start (just|so|hi|hello|hey|it is|this is|yes)? (me|only me|us) again (#end|about|on|with|from|regarding|concerning|and|at)",
            "here (i|we) (am|are|go) " + AGAIN,
            "(#start|just|only|this is|here is|consider this) (a|my|our|one)? " + ORDER + " ..1 " + TRY
                    + " (#end|on|about|regarding|concerning|re|to (you|reach)|from (me|us|my|our|#name)|of mine|before)",
            "(second|third|fourth) (email|mail|letter|message|note) from (me|us|yours truly)|round (two|three) (from|on)",
            "(i|we|#start|had to|thought|let me|me) ..3 (give|giving|have|having|make|making) (it|this|you)? (another|one more|one last|a second|a final) (go|try|shot|attempt|chance|push)",
            "(getting|get) back in (touch|contact) ..1 " + ABOUT + "|coming to you " + AGAIN,
            "reaching back out|(another|one more) (run|go) at (this|it|you)",
            "(trying|try) to (reach|contact|get hold of) you " + AGAIN,
            "(trying|try) (my luck|this|it) again",
            "(sending|send|dropping|drop) (you)? (another|a second|a further|one more) ..1 " + TRY);

    static final Phrases PHRASES = FOLLOWED.and(REFERRED).and(ONCE_MORE);

    /** The earlier mail told, which announces only in a mail that is known to be a later one. */
    static final Phrases LATER = Phrases.of(
            "(i|we|#start|so|just|here|hence|must|allow me) ..3 " + WRITE + " (to)? (you)? ..1 " + AGAIN,
            "((i|we|(my|our) (team|colleague|colleagues|manager)) ..2|#start) " + WROTE + " ..5 " + AGO,
            "(i|we) (have|had)? recently " + WROTE,
            "(i|we) (have|had) ..1 (written|wrote|emailed|mailed|contacted|messaged|approached) (to)? (you|your ..1)? (last week|last month|before|earlier|already)? "
                    + ABOUT,
            "((i|we) ..1|#start) (sent|send|shot|dropped) (to)? (you|your ..1) ..2 (mail|email|message|note|letter|something|a line|a few lines|some information|some details|our ..2) ..3 "
                    + ABOUT,
            AGO + " ..1 (i|we) ..1 " + WROTE,
            "(i|we) ..2 (wrote|written|emailed) " + AGO,
            "(i|we) ..2 " + WROTE + " ..3 on #placeholder",
            "you (had|got|received|have had|have) (a|my|our|one) ..2 " + DOC + " (from|of) (me|us|mine|ours) ..3 "
                    + AGO);

    private FollowUpTurns() {}
}
