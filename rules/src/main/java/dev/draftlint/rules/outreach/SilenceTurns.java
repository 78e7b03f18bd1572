package dev.draftlint.rules.outreach;

import dev.draftlint.phrase.Phrases;

/** What senders say who hold a silence up to its owner: unheard, unanswered, counted, concluded from, hurt. */
final class SilenceTurns {

    /** What a letter may get in return. */
    static final String REPLY =
            "(reply|replies|response|responses|answer|answers|reaction|reactions|feedback|revert|acknowledgement|acknowledgment|callback)";

    /** Giving it, in the forms that follow "not", "have" and "to". */
    static final String ANSWER =
            "(reply|replied|replying|respond|responded|responding|answer|answered|answering|react|reacted|acknowledge|acknowledged"
                    + "|(get|got|gotten|getting|write|written|come|came|call|called) back|return ..2 (call|calls|email|emails|message|messages))";

    static final String YOU =
            "(you|you guys|anyone|anybody|#placeholder|your ..1 (team|end|side|office|part|company|colleagues|people))";

    private static final String WROTE =
            "(reached out|emailed|mailed|written|wrote|contacted|messaged|followed up|chased|pinged|been in touch|asked you|have asked|applied|sent|dropped"
                    + "|tried (you|reaching you|contacting you|emailing you|getting (in touch|hold of you)|to (reach|contact|email|get|connect)))";

    private static final String OFTEN =
            "(twice|repeatedly|time and again|again and again|(several|a few|a couple of|a couple|couple of|multiple|many|numerous|countless|two|three|four|five|six|#number|a number of|a handful of)"
                    + " (times|attempts|emails|messages|notes|mails|letters|reminders|occasions|tries))";

    private static final String NUMBER = "(two|three|four|five|six|several|#number)";

    private static final String LETTERS =
            "(emails|mails|letters|messages|notes|reminders|voicemails|calls|attempts|texts)";

    private static final String REACH =
            "(reach|contact|get hold of|get a hold of|get in touch with|get in contact with|get through to|connect with|track down|pin down|catch) "
                    + YOU;

    /** The silence itself. */
    private static final Phrases SILENCE = Phrases.of(
            "(your|continued|prolonged|deafening) (long|continued|prolonged|ongoing)? silence",
            "(by|from|out of|given|despite|about|after) ..1 (this|the|all this) silence",
            "radio silence ..1 (from|on|since|so far)",
            "(you|your (side|end|team)) ..4 (gone|went|go|fallen|fell|been) ..2 (quiet|silent|dark|cold|off the radar|missing)",
            "(things|it|this thread|our thread|the thread|our conversation|the conversation) ..2 (gone|went|going|fallen|been|got) ..2 (quiet|silent|dark|cold) ..1 (on (us|me|your)|from your|at your|since (my|our|we|i|then)|between us)",
            "(quiet|silent|silence) (on|from|at) your (side|end|part)");

    /** The tries, counted. */
    private static final Phrases COUNTED = Phrases.of(
            "(i|we) (have|had)? ..1 " + WROTE + " ..6 " + OFTEN
                    + " (..9 (and|but|with|without) ..4 (back|heard|hearing|" + REPLY + "|luck|success|avail))?",
            "(#start|me|us) (have)? " + WROTE + " ..6 " + OFTEN
                    + " (..9 (and|but|with|without) ..4 (back|heard|hearing|" + REPLY + "))?",
            "(after|despite|in spite of) (my|our|all my|all our)? (several|multiple|many|numerous|repeated|countless|three|four|five|six|#number) ..1 (emails|mails|messages|letters|attempts|reminders|tries)",
            "(two|three|four|five|six|several|#number|a few) ..1 (mails|letters|emails|messages|notes|reminders|attempts) ..3 (and|but|without|with|yet) ..1 (no|not|nothing|still|zero|silence|crickets|a|any) ..2 ("
                    + REPLY + "|word|peep|heard|back|#end)",
            "(a|two|three|four|#number) ..1 (days|weeks|months|week|month|fortnight) ..3 (without|and|with|but) ..2 (no|nothing|a|any|still|not) ..2 ("
                    + REPLY + "|heard|word from)",
            "(been) (emailing|writing to|writing you|calling|chasing|contacting|trying) (you|your ..1) ..4 (for #number|for a|for some|for weeks|for months|since)",
            "(third|fourth|fifth|sixth|umpteenth|3rd|4th|5th) time ..2 (writing|emailing|contacting|asking|calling|trying|chasing|reminding|of asking|i (write|email|am|ask|have|try))",
            "(several|multiple|many|numerous|repeated|three|four|five|#number) ..1 (attempts|efforts) ..1 to (contact|reach|get)",
            "(this is|it is|this makes|that makes) ..1 (my|the|our)? ..1 (third|fourth|fifth|sixth|seventh|umpteenth|#number) (and (last|final))? (email|mail|message|note|attempt|try|letter|reminder|time (i|we))",
            "(i|we) (have|had)? ..1 (wrote|written|emailed|applied|sent|asked|reached out|messaged) ..8 (and|but) ..2 (not|never|no|nothing) ..2 (heard|hear|anything|back|"
                    + REPLY + ")");

    /** The reader, as somebody out of reach. */
    private static final Phrases OUT_OF_REACH = Phrases.of(
            "(i|we)? (have|am)? (been|still) ..1 (trying|attempting|struggling) ..2 to ..1 " + REACH,
            "(tried|attempted) ..2 to ..1 " + REACH
                    + " ..6 ((several|multiple|many|numerous|few|couple of|three|four|five|#number|number of) (times|occasions)|repeatedly|(without|no) ..1 (success|luck|avail))",
            "(unable|failed|failing|struggling|not ..1 able|not managed|unsuccessful) (to|in) ..1 (get hold of|get a hold of|get through to|track down|pin down|get a response from) "
                    + YOU,
            "been ..1 trying to ..1 (get in touch|connect|reach out) (#end|about|regarding|for|with|but)|(unable|not been able|not able) to (reach you|connect|contact you) (#end|so|and|but|regarding|about)",
            "(tried|trying) (reaching|contacting|emailing) " + YOU,
            "(not ..2 (able|managed)|unable|failed) to ..1 " + REACH,
            "not ..2 (getting|get|got|gotten) ..1 (through|anywhere|hold|a word) ..1 (to|with|of|out of|from) " + YOU,
            "(can|could) not ..2 (get hold of|get a hold of|get through to|pin down|track down) " + YOU,
            "(hard|difficult|tough|tricky|impossible) ..1 to (reach|get hold of|get a hold of|pin down|catch|track down) (#end|you|lately|these|at)",
            "(unable|failed|trying|tried|struggling|not ..1 able|not managed) ..2 to ..1 (get|catch|grab) your attention");

    static final Phrases PHRASES = Unanswered.UNHEARD
            .and(Unanswered.UNANSWERED)
            .and(SilenceVerdicts.GUESSED)
            .and(SILENCE)
            .and(COUNTED)
            .and(SilenceVerdicts.CONCLUDED)
            .and(SilenceVerdicts.HURT)
            .and(OUT_OF_REACH);

    /** The same where only an earlier mail says whose silence it is. */
    static final Phrases LATER = Phrases.of(
            "ball ..2 in your court",
            "waiting for your " + REPLY + " since",
            "(things|it|all) (have|has) ..1 (gone|been) ..1 (quiet|silent) #end",
            "you (have|did) ..1 not ..1 (had|have|found|find|get|got) ..3 to " + ANSWER,
            "(as|since|because) (i|we) have ..1 not ..1 received (the|your) ..1 (signed|completed|final)",
            "((and|but|yet|with|still) no|without (a|any)) ..1 " + REPLY,
            "#start (so|and|but)? no ..1 (" + REPLY
                    + "|word|news|sign|takers) ..1 (on|to|about|since|for|re|regarding|as yet|at your)",
            NUMBER + " ..1 " + LETTERS + " ..3 (nothing|silence|crickets|unanswered|(no|zero) ..1 (" + REPLY
                    + "|word|luck|joy|sign))",
            "(to|for|on) which ..2 (still)? (await|awaiting|waiting|owe|expect|expected) ..3 " + REPLY,
            "(that is|that makes|this is|this makes|you have had|you had|you got|after) ..2 " + NUMBER + " ..1 "
                    + LETTERS + " ..1 (from me|from us|of mine|now|already|without|i have|i wrote|i sent|to you)",
            NUMBER + " ..1 " + LETTERS + " (in|later) (i|we|and)|that is ..2 " + NUMBER + " times ..2 (i|we) have ..1 "
                    + WROTE,
            "(still|left|am|are|remain|kept|keeping me) ..1 in the dark",
            "(still|yet) nothing #end|(nothing but|total|complete|utter|stony|only) silence",
            "you ..4 (disappeared|vanished|dropped off|fallen off|fell off)|(i|we) ..3 tried ..1 " + OFTEN,
            "(heard|got|received|had) ..1 (zilch|zip|nada|nowt)|at least ..1 (reply|respond|write back)",
            "you are the (only|last) (one|person|company|firm|office) ..4 (not|never)",
            "(nobody|no one|none of you) ..2 (has|have)? ..1 (replied|responded|answered|bothered|(came|come|got|gotten|called|written|wrote) back (to|#end))");

    private SilenceTurns() {}
}
