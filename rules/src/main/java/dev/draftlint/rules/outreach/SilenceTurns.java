package dev.draftlint.rules.outreach;

import dev.draftlint.phrase.Phrases;

/** What senders say who hold a silence up to its owner: unheard, unanswered, counted, concluded from, hurt. */
final class SilenceTurns {

    /** What a letter may get in return. */
    private static final String REPLY =
            "(reply|replies|response|responses|answer|answers|reaction|reactions|feedback|revert|acknowledgement|acknowledgment|callback)";

    /** Giving it, in the forms that follow "not", "have" and "to". */
    private static final String ANSWER =
            "(reply|replied|replying|respond|responded|responding|answer|answered|answering|react|reacted|acknowledge|acknowledged"
                    + "|(get|got|gotten|getting|write|written|come|came|call|called) back|return ..2 (call|calls|email|emails|message|messages))";

    private static final String YOU =
            "(you|you guys|anyone|anybody|#placeholder|your ..1 (team|end|side|office|part|company|colleagues|people))";

    private static final String SO_FAR =
            "(so far|yet|to date|until now|up to now|till now|as yet|at all|since|whatsoever|by now)";

    private static final String MAILS = "(" + Wording.MESSAGE
            + "|calls|attempts|questions|pitches|offer|offers|proposal|proposals|reminders|quote|application|applications)";

    private static final String WROTE =
            "(reached out|emailed|mailed|written|wrote|contacted|messaged|followed up|chased|pinged|been in touch|asked|applied|sent|dropped"
                    + "|tried (you|reaching you|contacting you|emailing you|getting (in touch|hold of you)|to (reach|contact|email|get|connect)))";

    private static final String OFTEN =
            "(twice|repeatedly|time and again|again and again|(several|a few|a couple of|a couple|couple of|multiple|many|numerous|countless|two|three|four|five|six|#number|a number of|a handful of)"
                    + " (times|attempts|emails|messages|notes|mails|letters|reminders|occasions|tries))";

    private static final String REACH =
            "(reach|contact|get hold of|get a hold of|get in touch with|get in contact with|get through to|connect with|track down|pin down|catch) "
                    + YOU;

    /** Nothing has been heard. */
    private static final Phrases UNHEARD = Phrases.of(
            "(i|we)? (have|has|had|did|do|still) ..1 (not|never|yet) ..2 (hear|heard) (#end|yet|since|so|..1 (back|anything|a thing|a word|a peep|from "
                    + YOU + "))",
            "(as|since|because|and) (i|we) have ..1 not heard (i|we)|#start not ..1 heard ..1 (anything|back|from you)",
            "(i|we)? (have|has|had|did|do|am) ..1 (not|never|yet) ..2 (receive|received|get|got|gotten|had|have|seen|see) ..2 ("
                    + REPLY + "|anything (back|from " + YOU + "))",
            "not ..2 (receive|received|got|have|had) your ..1 (return|confirmation|comments|decision|" + REPLY + ")",
            "(i|we) ..1 have ..1 no ..1 " + REPLY + " (#end|yet|from " + YOU + "|so far|to (my|our))",
            "there (has been|was|is|came|has come) ..1 no ..1 " + REPLY + " (#end|yet|from " + YOU
                    + "|so far|to (my|our)|i|we|so)",
            "(i|we) ..2 (wait|waited|waiting) ..1 for your ..1 " + REPLY + " (#end|but|yet|still|since|in vain)",
            "(am|are) ..1 not ..1 (getting|receiving) ..2 " + REPLY,
            "(i|we)? (have|has|did) ..1 (not|never) ..2 (received|receive|got|get|gotten|had) ..5 (from|out of) " + YOU,
            "(your|the|a) " + REPLY
                    + " ..1 (is|has|have) ..1 (still|not|yet) ..2 (pending|outstanding|missing|missed|arrived|reached|come)",
            "(miss|missing|lack) your ..1 " + REPLY + "|(remain|remained|am|are|being|still) without ..2 (" + REPLY
                    + "|news)",
            "till date ..4 " + REPLY + "|" + REPLY + " (received|came|has come) ..1 from " + YOU,
            "#start never ..1 (heard back|got (a|any) ..1 " + REPLY + ")",
            "(i|we) ..1 never ..1 (heard|received|got|had) ..2 (back|" + REPLY
                    + "|anything)|(i|we) ..1 never heard from you",
            "(no|not a|not one|not a single|without|without a) ..1 (word|line|news|sign|peep) ..1 (from|of) you",
            "(i|we)? (have|am|are) ..1 (yet|still) to ..1 (hear|receive|get|see) ..2 (back|from|" + REPLY + ")",
            "(heard|received|gotten|got|had) (nothing (at all)? (back|from|so far|yet|since|in return|#end)|(no|zero) ..1 ("
                    + REPLY + "|comments|word|news)|only silence|crickets)",
            "(without|not) ..1 (hearing|getting|receiving) ..2 (back|" + REPLY + "|from " + YOU + "|anything)",
            "(no|zero|not a|not one|not a single|without a|without any) ..1 " + REPLY + " ..2 (from " + YOU
                    + "|to (my|our)|" + SO_FAR + ")",
            "(still|so far|yet) (no|nothing) ..1 (" + REPLY + "|back|from " + YOU + "|heard|#end)",
            "#start (still)? (no " + REPLY
                    + " #end|crickets|radio silence|not a (peep|word)|nothing (so far|yet|back|from " + YOU + "))",
            "nothing ..1 (from|out of) (you|your (side|end|team|office))",
            "(since|as|because) ..1 (no|there (is|was|has been) no) ..1 " + REPLY
                    + " ..2 (has|have|was|came|from|yet|so far|to)",
            "(in the absence of|lack of|for lack of) ..2 " + REPLY,
            "(been|getting|only|just|but|and) ..1 (crickets|radio silence)");

    /** A mail of the sender's was not answered. */
    private static final Phrases UNANSWERED = Phrases.of(
            "you (guys|all)? ..1 (have|did|had|do) ..1 (not|never) ..1 " + ANSWER,
            "you (guys|all)? never ..1 " + ANSWER + "|your not " + ANSWER,
            "why (have|are|do|did) (you not|not you|you) ..1 " + ANSWER
                    + "|are you ..1 (ignoring|avoiding) (me|us|my|our)",
            "you (keep|kept|continue) (on)? (not|to not|ignoring) ..1 (" + ANSWER + "|me|us|my|our)",
            "you ..1 (have|had)? ..1 (failed|forgotten|neglected|refused|chosen not|chose not|decided not|opted not) to "
                    + ANSWER,
            "you ..4 (ignored|ignoring|ghosted|ghosting) (me|us|my|our)",
            "(i|we) noticed ..1 you ..1 (have)? (opened|read|viewed|seen) ..4 (but|and|yet|without)",
            "(am|was|been|being|feel|feeling|felt|got|getting) ..1 (ignored|ghosted) (by (you|your)|#end|here|and|but)",
            "(my|our|these|those|all|both) ..3 " + MAILS
                    + " ..4 (met with silence|unanswered|ignored|unreturned|unacknowledged|(into|to|in) (a|the) ..1 (void|black hole)|on deaf ears)",
            "(my|our) ..3 " + MAILS + " (have|has|did|was|were) ..1 (not|never) ..1 (been)? " + ANSWER,
            "(my|our) ..3 " + MAILS + " (got|met|received|drew|found) ..1 (no|nothing|only|silence|with|zero)",
            "(my|our|multiple|several|two|three|many|#number) ..1 (unanswered|unreturned|ignored) ..1 " + MAILS
                    + " (and|or)? (calls)?",
            "(none|not one|neither) of (my|our|these) ..2 " + MAILS,
            "(left|leave|leaving|keep|keeping|kept) (me|us) ..1 (hanging|waiting|in the dark|guessing|dangling|on read|without)",
            "you (promised|owe|owed) (me|us) ..1 (a|an|your) " + REPLY);

    /** The silence itself. */
    private static final Phrases SILENCE = Phrases.of(
            "(your|continued|prolonged|deafening) (long|continued|prolonged|ongoing)? silence",
            "(by|from|out of|given|despite|about|after) ..1 (this|the|all this) silence",
            "radio silence ..1 (from|on|since|so far)",
            "(you|your (side|end|team)) ..4 (gone|went|go|fallen|fell|been) ..2 (quiet|silent|dark|cold|off the radar|missing)",
            "(things|it|this thread|our thread|the thread|our conversation|the conversation) ..2 (gone|went|going|fallen|been|got) ..1 (quiet|silent|dark|cold) ..1 (on (us|me|your)|from your|at your|since (my|our|we|i|then)|between us)",
            "(quiet|silent|silence) (on|from|at) your (side|end|part)");

    /** The tries, counted. */
    private static final Phrases COUNTED = Phrases.of(
            "(i|we) (have|had)? ..1 " + WROTE + " ..6 " + OFTEN
                    + " (..9 (and|but|with|without) ..4 (back|heard|hearing|" + REPLY + "|luck|success|avail))?",
            "#start (have)? " + WROTE + " ..6 " + OFTEN + " (..9 (and|but|with|without) ..4 (back|heard|hearing|"
                    + REPLY + "))?",
            "(after|despite|in spite of) (my|our|all my|all our)? (several|multiple|many|numerous|repeated|countless|three|four|five|six|#number) ..1 (emails|mails|messages|letters|attempts|reminders|tries)",
            "(two|three|four|five|six|several|#number|a few) ..1 (mails|letters|emails|messages|notes|reminders|attempts) ..3 (and|but|without|with|yet) ..1 (no|not|nothing|still|zero|silence|crickets|a|any) ..2 ("
                    + REPLY + "|word|peep|heard|back|#end)",
            "(a|two|three|four|#number) ..1 (days|weeks|months|week|month|fortnight) ..3 (without|and|with|but) ..2 (no|nothing|a|any|still|not) ..2 ("
                    + REPLY + "|heard|word from)",
            "(been) (emailing|writing to|calling|chasing|contacting) (you|your ..1) (for|since)",
            "(third|fourth|fifth|sixth) time ..2 (writing|emailing|contacting|i (write|email|am))",
            "(several|multiple|many|numerous|repeated|three|four|five|#number) ..1 (attempts|efforts) ..1 to (contact|reach|get)",
            "(this is|this makes|that makes) ..1 (my|the|our)? ..1 (third|fourth|fifth|sixth|seventh|umpteenth|#number) (email|mail|message|note|attempt|try|letter|reminder|time (i|we))",
            "(i|we) (have|had)? ..1 (wrote|written|emailed|applied|sent|asked|reached out|messaged) ..8 (and|but) ..2 (not|never|no|nothing) ..2 (heard|hear|anything|back|"
                    + REPLY + ")");

    private static final String MIND =
            "(not|no|no longer|other|another|elsewhere|found|moved on|gone with|shelved|on hold|lost) ..3"
                    + " (right|good|interested|interest|priority|priorities|else|another|plans|need|it|fit|relevant|time|on|hold|ahead|us|me|solution|supplier|for you|#end)";

    /** What the sender makes of it. */
    private static final Phrases CONCLUDED = Phrases.of(
            "(i|we)? (will|shall|must|can only)? (~take|~read|~interpret|~treat|~count) ..1 (your|the|this|that) (silence|lack of|no reply|no response|non response) ((as|to mean|for) (..3 (no|not|interested|pass|answer))?)?",
            "(~take|~read) (that|this|it) (as|for) ..1 (a|an)? (no|pass) (#end|for now|then|and)",
            "(clearly|obviously|apparently|evidently) ..6 not ..4 (priority|top of mind|of your mind|right time|radar|list|for you)",
            "no (answer|reply|response) is ..1 (an|a) ..1 (answer|reply|response)",
            "(i|we)? (guess|suppose) you are ..2 (not interested|super busy or)",
            "(i|we) (suppose|figure|gather|take it|presume|guess) (that)? you ..2 (found|gone with|chosen|opted|moved on|went with|decided (against|not)|lost)",
            "you ..1 (do|did) not ..1 (seem|appear) ..1 (interested|to be interested|to want)|(seem|seems|looks|appears) ..2 you are not ..1 (interested|keen)",
            "if you ..1 (were|had been) ..1 interested ..1 you would|you would have " + ANSWER
                    + " ..1 (by now|already)");

    /** Wounded expectation. */
    private static final Phrases HURT = Phrases.of(
            "(surprised|disappointed|sad|saddened|puzzled|baffled|frustrated|frustrating|disheartened|disheartening|hurt|upset|shame|pity|strange|odd|concerned|confused|sorry (you|to have|that you|not to have)) ..6"
                    + " (not|no|never|without|lack|silence|nothing) ..4 (" + ANSWER + "|" + REPLY
                    + "|heard|hear|silence|interest|word from you|even one line)",
            "(still|been|kept|keep|am|are) (waiting|awaiting) (for|on)? ..2 (your)? ..1 (" + REPLY
                    + "|hear (back|from))",
            "waited ..4 (for)? (your|a) " + REPLY,
            "(was|were|had been) ..1 (hoping|expecting|waiting) ..2 " + REPLY,
            "(would have|had|should have) ..1 (expected|appreciated|hoped|liked|deserved|been nice|thought) ..5 ("
                    + REPLY + "|to hear|courtesy)",
            "(hoped|hoping|expected|expecting) ..3 (heard|hear|had|have) ..3 by now|(short|simple|quick) (no|yes|reply|answer) would have",
            "at least (a|an|one|some) ..1 (" + REPLY + "|line|word) (from you|#end)",
            "(courtesy|decency) (of|to) ..3 (" + ANSWER + "|" + REPLY + ")",
            "least ..1 you ..1 (could|can) ..3 " + ANSWER,
            "(so much as|not even) (a|an) ..2 (" + REPLY + "|no|thank you|yes)",
            "(was|is) it something (i|we) (said|did|wrote)|did (i|we) do something wrong|(did|have) (i|we) (lose|lost) you|are you still (there|alive)|take the hint|cold shoulder|(talking|speaking) to (a (brick)? wall|myself)|(hoped|thought) ..6 would not (forget|ignore)");

    /** The reader, as somebody out of reach. */
    private static final Phrases OUT_OF_REACH = Phrases.of(
            "(i|we)? (have|am)? (been|still) ..1 (trying|attempting|struggling) ..2 to ..1 " + REACH,
            "(tried|attempted) ..2 to ..1 " + REACH
                    + " ..6 ((several|multiple|many|numerous|few|couple of|three|four|five|#number|number of) (times|occasions)|repeatedly|(without|no) ..1 (success|luck|avail))",
            "(unable|failed|failing|struggling|not ..1 able|not managed|unsuccessful) (to|in) ..1 (get hold of|get a hold of|get through to|track down|pin down|get a response from) "
                    + YOU,
            "been ..1 trying to ..1 (get in touch|connect|reach out) (#end|about|regarding|for|with|but)|(unable|not been able|not able) to (reach you|connect|contact you) (#end|so|and|but|regarding|about)",
            "(tried|trying) (reaching|contacting|emailing) " + YOU,
            "(can|could) not ..2 (get hold of|get a hold of|get through to|pin down|track down) " + YOU,
            "(hard|difficult|tough|tricky|impossible) ..1 to (reach|get hold of|get a hold of|pin down|catch|track down) (#end|you|lately|these|at)",
            "(unable|failed|trying|tried|struggling|not ..1 able|not managed) ..2 to ..1 (get|catch|grab) your attention");

    /** The same as a polite end. */
    static final Phrases GUESSED = Phrases.of(
            "(i|we) (will|shall|can only|must|have to|would|am going to|are going to|am forced to|are forced to) ..1 (assume|take it|conclude|presume|guess|suppose) ..6 "
                    + MIND);

    static final Phrases PHRASES = UNHEARD.and(UNANSWERED)
            .and(GUESSED)
            .and(SILENCE)
            .and(COUNTED)
            .and(CONCLUDED)
            .and(HURT)
            .and(OUT_OF_REACH);

    /** The same where only an earlier mail says whose silence it is. */
    static final Phrases LATER = Phrases.of(
            "ball ..2 in your court",
            "waiting for your " + REPLY + " since|(keep|kept) missing each other",
            "(things|it|all) (have|has) ..1 (gone|been) ..1 (quiet|silent) #end",
            "you (have|did) ..1 not ..1 (had|have|found|find|get|got) ..3 to " + ANSWER,
            "(as|since|because) (i|we) have ..1 not ..1 received (the|your) ..1 (signed|completed|final)",
            "((and|but|yet|with|still) no|without (a|any)) ..1 " + REPLY,
            "you are the (only|last) (one|person|company|firm|office) ..4 (not|never)",
            "(nobody|no one|none of you) ..2 (has|have)? ..1 (replied|responded|answered|bothered)");

    private SilenceTurns() {}
}
