package dev.draftlint.rules.outreach;

import dev.draftlint.phrase.Phrases;

/** What senders say to announce that they write again: followed up, referred to, continued, tried once more. */
final class FollowUpTurns {

    private static final String DOC = "(" + Wording.MESSAGE + "|" + Wording.ENCLOSURE
            + "|lines|matter|subject|topic|question|idea|conversation|call|chat|meeting|discussion|approach|outline|suggestion|post|visit)";

    private static final String TALK =
            "(conversation|thread|matter|subject|topic|discussion|talk|theme|question|dialogue)";

    private static final String ADJECTIVE =
            "(quick|brief|short|gentle|friendly|final|last|second|third|another|small|little|polite|kind|soft|simple"
                    + "|one more|one last|next|fourth|fifth)";

    private static final String AGAIN =
            "(again|once more|once again|one more time|one last time|a second time|a third time|anew|afresh|over again|twice)";

    private static final String ABOUT = "(on|about|regarding|re|concerning|with|for|as to|in the matter of|in)";

    private static final String WRITE =
            "(write|reach out|get in touch|email|message|mail|contact|try|approach|address|come|come back|turn|knock|ask|appeal|return|call|ring|get back|talk|bother|trouble|propose|pitch)";

    private static final String WRITING =
            "(writing|reaching out|getting in touch|emailing|messaging|mailing|contacting|trying|approaching|addressing|coming|coming back|turning|knocking|asking|calling|getting back|back|here|returning|reapproaching|recontacting|pitching|proposing)";

    private static final String WROTE = "(wrote|written|emailed|mailed|messaged|sent ..4 " + DOC
            + "|reached out|contacted|got in touch|(dropped|posted|shared|forwarded|submitted) ..4 " + DOC
            + "|introduced|told|offered|proposed|suggested|described|presented|approached|pitched|mentioned|outlined|asked)";

    private static final String AGO =
            "((on|last|this past|the other) (#weekday|day)|yesterday|recently|earlier|before|a while (ago|back)|some time (ago|back)|last (week|month|year|autumn|spring|summer|winter)"
                    + "|(at the)? (start|end|beginning|middle) of ..2 (month|week|year|season)|in #month|on the #number|earlier this (week|month)|back in"
                    + "|(#number|a|an|one|two|three|some|several|a few|a couple of|few) ..1 (day|days|week|weeks|month|months|fortnight|year) (ago|back))";

    private static final String REST =
            "(again|once more|one last time|one more time|quickly|briefly|here|(on|about|regarding|to|with)"
                    + " (my|our|the|that|this|it) (..3 " + DOC + ")?)?";

    private static final String ORDER = "(second|third|fourth|fifth|next|another|further|one more|a further|new)";

    private static final String PIECE =
            "(instalment|installment|chapter|part|round|episode|act|take|volume|edition|attempt|try|approach|go|run|stab|crack|shot|bite|pass|letter|mail|email|message|note|line|knock|helping|serving|half|visit|pitch)";

    /** Said in so many words. */
    private static final Phrases FOLLOWED = Phrases.of(
            "(#start|this is|here is) (a|my|our|the) ..1 (follow up|follow through|follow on) (#end|to|on|about|i owe|i owed|from)",
            "(circling|coming|writing|knocking|back) ..1 after (my|our) ..1 (first|last|earlier|previous) ..1 "
                    + Wording.MESSAGE,
            Wording.intending("follow (back)? up " + REST),
            Wording.doing("following (back)? up " + REST, "following on from (my|our)", "chasing this up"),
            "(#start|just|only|this is|consider this|here is) (just)? (a|my|our|one|this)? " + ADJECTIVE + " "
                    + ADJECTIVE + "? follow up " + REST,
            "(send|sending|sent|with|shooting|dropping) (you)? (a|another|my|this|one) ..2 follow up",
            "#start follow up (#end|re|regarding|about|on|to|from|number|for|#name)",
            "(this|here|it) (is|will be|comes|serves as|is meant as) (just|only)? (as)? (a|my|our|the) ..2 follow up",
            "(a|as a|in) follow (up|on|along) (to|from) (my|our|the) ..3 " + DOC,
            "#start following (my|our) ..3 " + DOC);

    /** By way of the earlier mail. */
    private static final Phrases REFERRED = Phrases.of(
            "(picks|pick|picking|takes|carries|starts|resumes|continues) (up|on)? ..1 where (my|our|the|i|we) ..5 (left off|stopped|ended)",
            "(touching|following|building|expanding|going back) (on|to|up)? ..1 (on|to)? ..1 what (i|we) ..2 (emailed|wrote|sent|offered|said|proposed|mentioned)",
            "(i|we|me|to|#start) ..2 (take|taking|pick|picking) up (the)? (thread|threads|pen|story|subject) (of|from|again|on|where)",
            "(follow|following) (my|our) (" + Wording.EARLIER
                    + " ..1)? (offer|mail|email|letter|message|note|proposal) (of|from|with|up)",
            "(further|reference|regard|relation|subsequent|addition|supplement|sequel|pursuant|respect|referring|adding|returning|continuation|supplementary|postscript|coming back|going back|back|addendum|prequel) (to|of|on) (my|our) ..3 "
                    + DOC,
            "(building|expanding|elaborating|picking up|following|continuing|carrying|touching|working|leaning|hooking) (up|along|back)? (on|from|onto|with) (from)? (my|our|what (i|we)|where (i|we)) ..3 ("
                    + DOC + "|left off|stopped|sent|wrote)",
            "(regarding|concerning|re) (my|our) (" + Wording.EARLIER + " ..1)? (" + Wording.MESSAGE
                    + "|proposal|offer|letter|quote)",
            "(adding|further|addition) to what ..4 " + AGO,
            "(i|we|me to|and|today|#start|#start to) ..1 (continue|continuing|go on|carry on|return|returning|revert|reverting|refer|referring|come back|coming back|get back|getting back|hark back|tie in|link|resume|resuming|reopen|reopening|revisit|revisiting|chase|chasing|revive|reviving|raise|raising|relaunch|relaunching) ..2 (on|to|from|with|about)? (my|our|the|this|that) ..2 "
                    + "(" + DOC + "|" + TALK + ")",
            Wording.intending(
                    "(chase (up)?|revisit|resume|continue|reopen) (my|our|the|this|that) ..2 (" + DOC + "|up)",
                    "(come|go|get|return) (back)? (to you)? (on|about|regarding|concerning|to|with) (my|our|the|this)",
                    "(pick up|come back|return|refer|get back) (the thread|where we left off|on|to)? ..1 (my|our) ..2 "
                            + Wording.MESSAGE),
            Wording.doing(
                    "(coming back|returning|going back|getting back|come back|reverting|reconnecting|reaching (back)? out (again)?) (to you)? (on|about|regarding|concerning|to|with) (my|our|the) ..2 "
                            + DOC,
                    "(coming|reaching|getting) back (out|to you) (on|about|regarding|concerning|with)",
                    "(chasing (up)?|revisiting|resuming|continuing|reopening) (my|our|the|this|that) ..2 (" + DOC
                            + "|up)",
                    "picking up (the thread|where (we|i) left off)"),
            "(come|getting|get) back to you (on|about|regarding|concerning)",
            Wording.doing("(picking|taking) (up)? (my|our|this|the) ..2 (" + DOC
                    + "|thread|pen) (back|again|up|where|from|once more)"),
            "(take|taking|taken|pick|picking) up (my|the) pen " + AGAIN,
            "(remind you|as a reminder) (of|about) (my|our) ..2 " + DOC,
            "you (will|may|might|would|should) ..1 (recall|remember) (that)? ((my|our|the) ..3 " + DOC + "|(i|we) ..2 "
                    + WROTE + ")",
            "(i|we) ..1 (refer|write further|come back|relate) (back|again)? to (my|our) ..2 " + DOC,
            "(this|my) ..1 (mail|email|message|note|letter) (follows|comes after|continues|is a continuation|refers to|is about the one|joins|completes)",
            "my (previous|last|earlier|first) ..1 " + Wording.MESSAGE + " was about",
            "(have|take) another look at (my|our)",
            "(relaunch|rerun|repeat|replay|reprise|continuation|renewal|extension) of (my|our) ..2 " + DOC,
            "back in (touch|contact) (regarding|about|on|concerning|with)|in (touch|contact) (regarding|about|concerning|again|once more|once again|a second time)",
            "(promised|agreed) ..3 (getting|get|coming) back to you");

    /** Once more, with a number or a name for it. */
    private static final Phrases ONCE_MORE = Phrases.of(
            Wording.intending(WRITE + " (to)? (you)? ..1 " + AGAIN),
            "(i|we|me|#start|am|are|just|here|so|and) ..2 " + WRITING + " (to)? (you)? ..1 " + AGAIN,
            "#start " + AGAIN + " ..2 " + ABOUT + " (the|my|our|your|this)",
            "#start (just|only|simply|quickly)? (back|here) (again|once more) ..1 (" + ABOUT + "|#end)",
            "(reapproaching|recontacting|readdressing|reengaging) (you)?",
            "#start (just|so|hi|hello|it is|this is|here is|yes)? (me|only me|us) again (#end|about|on|with|from|regarding|concerning|and|at)",
            "(this|it|here) is ..1 #name ..1 again (from|at|with|about|on|#end)",
            "here (i|we) (am|are|go) " + AGAIN,
            "(#start|this is|here is|here comes|consider this|call this|take this as|it is|so|let this be|permit me|allow me|i make|i venture|with) (a|my|our|one)? "
                    + ORDER + " ..1 " + PIECE
                    + " (#end|on|about|regarding|concerning|re|with|to (you|interest|reach|win|get|catch)|at|from (me|us|my|our|#name|yours truly)|of (mine|my|our)|before)",
            "(#start|this is|here is|here comes|so|well|and now|now|welcome to) ..1 (chapter|part|round|episode|act|take|attempt|try|letter|mail|message|note|instalment|installment|volume|number|edition) (two|three|four|deux|ii|iii|trois|#number) (#end|of (my|our)|on (my|our)|about|from (me|us)|with)",
            "#start (so|and|well|now)? ..1 (sequel|encore|round two|part two|take two) (time|to|of (my|our)|#end|on|about)",
            "(sequel|continuation|supplement|postscript|encore|addendum|ps) (of|to) (my|our) ..2 " + DOC,
            "(another|a second|one more|a third|a further) (run|go|stab|crack|shot|bite|pass|try|attempt) (at|on|with|to|from) ..1 (this|it|you|my|our|the|reach|get)",
            "(give|giving|having|have) (it|this) another (go|try|shot|chance|spin|run)",
            "(trying|try) (my luck|this|it) again",
            "(sending|send|dropping|drop) (you)? (another|a second|a further|one more) ..1 " + PIECE,
            "(i|we) (contacting|mailing|calling|addressing) you " + AGAIN,
            "(second|third|fourth) time ..1 (writing|(i|we) ..1 (write|am writing|email))",
            "(younger|little|big|elder|twin) (brother|sister|sibling|cousin|twin) (of|to)?",
            "(i|we|to|me|#start) ..1 (revive|reviving|reopen|resume|raise|raising) (the|our|this) ..1 " + TALK);

    static final Phrases PHRASES = FOLLOWED.and(REFERRED).and(ONCE_MORE);

    /** By what announces only in a mail that is known to be a later one. */
    static final Phrases LATER = Phrases.of(
            "(i|we|me|to|#start|and|so|just|here|hence|must|allow me) ..3 " + WRITE + " (to)? (you)? ..1 " + AGAIN,
            "(i|we) ..2 " + WROTE + " ..5 " + AGO,
            AGO + " ..1 (i|we) ..1 " + WROTE,
            "(i|we) ..1 " + WROTE + " ..6 (writing|write|written|wrote|ask|asking|try|trying|continue|here) ..1 "
                    + AGAIN,
            "you (had|got|received|have had|have) (a|my|our|one) ..2 " + DOC + " (from|of) (me|us|mine|ours) ..3 "
                    + AGO);

    private FollowUpTurns() {}
}
