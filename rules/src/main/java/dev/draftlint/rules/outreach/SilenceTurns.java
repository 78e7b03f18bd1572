package dev.draftlint.rules.outreach;

import dev.draftlint.phrase.Phrases;

/** What senders say who hold a silence up to its owner: unheard, unanswered, counted, concluded from, hurt. */
final class SilenceTurns {

    /** What a letter may get in return. */
    private static final String REPLY =
            "(reply|replies|response|responses|answer|answers|reaction|reactions|feedback|word|words|line|sign|news|peep|squeak|echo|resonance"
                    + "|acknowledgement|acknowledgment|acceptance|callback|yes or no|no thanks)";

    /** Giving it, in the forms that follow "not", "have" and "to". */
    private static final String ANSWER =
            "(reply|replied|replying|respond|responded|responding|answer|answered|answering|react|reacted|acknowledge|acknowledged|revert|reverted"
                    + "|(get|got|gotten|getting|write|wrote|written|writing|come|came|call|called) back|return ..2 (call|calls|email|emails|message|messages)|say (anything|something|a word|no))";

    private static final String NONE =
            "(no|not|not a|not one|not any|not so much as|never|nothing|none|without|zero|nor|neither|hardly any|scarcely any|little|nary a)";

    private static final String YOU =
            "(you|you guys|anyone|anybody|your ..1 (team|end|side|office|desk|part|direction|camp|house|company|colleagues|people))";

    private static final String FROM_YOU = "((from|of|out of|by|on|at|with) " + YOU + "|from #placeholder)";

    private static final String SO_FAR =
            "(so far|yet|still|to date|until now|up to now|till now|as yet|to this day|to this hour|until (this|the present) (moment|day|hour)|at all|ever|whatsoever|by now|even now)";

    private static final String MAILS = "(" + Wording.MESSAGE
            + "|calls|attempts|questions|question|offer|offers|proposal|proposals|lines|words|reminders|quote|application|approaches|tries)";

    private static final String WROTE =
            "(reached out|emailed|mailed|written|wrote|called|contacted|messaged|followed up|pinged|been in touch|asked|applied"
                    + "|tried (you|reaching|calling|contacting|to (reach|contact|call|get|write))|made|knocked|sent|left|offered|posted|enquired|inquired|submitted)";

    private static final String OFTEN =
            "(twice|thrice|repeatedly|time and again|again and again|(several|a few|a couple of|a couple|couple of|multiple|many|numerous|repeated|countless|various|two|three|four|five|six|#number|a number of|a handful of)"
                    + " (of)? (times|attempts|emails|messages|notes|mails|letters|calls|occasions|tries|voicemails|weeks running))";

    private static final String QUIET = "(quiet|silent|dark|cold|mum|dead|empty|mute|bare|ghost|gone missing|awol)";

    private static final String ASSUME =
            "(assume|take it|conclude|gather|presume|infer|guess|suspect|suppose|deduce|read it|understand|think|believe)";

    /** "I'll assume", "so I take it", "I guess", but not "should I assume". */
    private static final String CONCLUDE = "((i|we) (will|can only|must|have to|shall|would|am going to|may|can) ..1 "
            + ASSUME + "|(so|and|then|but|back|you) (i|we) ..1 " + ASSUME + "|(i|we) (guess|suspect|gather))";

    /** Nothing has been heard. */
    private static final Phrases UNHEARD = Phrases.of(
            "(i|we) ..3 (not|never) ..2 (hear|heard) ..3 (back|of you|anything|a thing|a word|#end|from " + YOU + ")",
            "(i|we) ..2 (have|did|do|had|am|are|still|was) ..2 " + NONE
                    + " ..3 (had|have|got|get|gotten|receive|received|seen|see) ..4 (" + REPLY + "|" + FROM_YOU
                    + "|back)",
            "(i|we) ..2 (get|got|have|had|received|heard|see|saw) ..1 (no|nothing|zero|not a|only silence) ..2 ("
                    + REPLY + "|" + FROM_YOU + "|back|in return|in reply|whatsoever)",
            "(i|we) ..1 never ..1 (had|got|received|get|heard|saw) ..3 (" + REPLY + "|back|anything)",
            "(have|had|having) not ..1 (heard|received|gotten|got|had) ..2 (back|anything|a thing|a word|" + REPLY + "|"
                    + FROM_YOU + ")",
            "(have|having|had) ..1 (heard|received) (nothing|no " + REPLY + "|none)",
            "(without|with no|not|no) (hearing|getting|receiving|having) ..3 (back|" + FROM_YOU + "|" + REPLY
                    + "|anything)",
            "(have|had|am|is) ..1 (yet|still) to ..1 (hear|receive|get|see|have|find|be) ..3 (back|from|" + REPLY + ")",
            "(no|not|never|without|zero|not one|nary a|not a) ..2 (reply|replies|response|responses|answer|answers|reaction|acknowledgement|acceptance|confirmation|peep|feedback) ..3 (since|"
                    + SO_FAR + ")",
            NONE + " ..2 " + REPLY + " ..3 (" + FROM_YOU + "|to (my|our|any|all)|back|(on|about) (my|our) ..2 " + MAILS
                    + ")",
            SO_FAR + " ..2 " + NONE + " ..2 (" + REPLY + "|heard|hear|received|come|came|back|anything|from you)",
            "(been|get|getting|hear) ..1 crickets",
            "(nice|great|good|lovely|polite|fair) ..3 (some|any) (kind|sort|form) of " + REPLY,
            "(and|but|yet|just|only|met|met with|nothing but|hearing|heard|greeted by) ..2 (crickets|silence|radio silence|not a word|not a peep|deaf ears)",
            "#start (still|so far|yet)? ..1 (crickets|radio silence|silence (#end|so far|since|from|ever)|nothing ..2 (back|from you|so far|yet)|not a (peep|word|line)|no "
                    + REPLY + " ..2 (" + FROM_YOU + "|so far|yet|to (my|our)|#end))",
            "nothing (back|at all|further|more|whatsoever|came|has come|reached|in return)? ..1 from (you|your)",
            "(nothing|no " + REPLY
                    + ") ..1 (has|have|had|came|come|is) ..2 (come|came|reached|arrived|appeared|returned|back)",
            "(there|here) (has|have|had|is|was|came) ..2 (" + NONE + " ..2 " + REPLY + "|silence|nothing) ..3 ("
                    + FROM_YOU + "|" + SO_FAR + ")",
            "(since|as|because|got|gotten|received|had|have|seen|despite|with|after) ..2 (no|zero|not a single|nary a|not one|without a|without any) ..1 "
                    + REPLY,
            "(reaction|answer|reply|response|word|yes or no|decision|sign|line) (out of|from) " + YOU
                    + " ..2 (so far|yet|still|has|never|failed|to no|would|is)",
            "(last|latest) ..2 (i|we) ..1 (heard|had) ..1 (from|of|anything from) you",
            "(in the|the|your|complete|total|a|of) ..1 (absence|lack|want|dearth) of ..2 " + REPLY);

    /** A mail of the sender's was not answered. */
    private static final Phrases UNANSWERED = Phrases.of(
            "you (keep|kept) (on)? not (writing|replying|answering|responding|reacting)",
            "(to|can|could|do i) get ..1 (an|a|any) ..1 (answer|reply|response|reaction) (around here|out of (you|this)|from (you|your))",
            "(nobody|no one|none) ..4 (spare|spared|afford|find|found|manage|managed) ..2 (word|words|line|lines|minute|minutes|moment)",
            "(you|your ..1 (team|office|side|desk|firm|people|company)|none of you) ..3 (not|never|failed to|neglected to|forgot to|yet to|chosen to|decided to|prefer to|nor) ..4 ("
                    + ANSWER + "|ignore|ignored)",
            "you ..1 (ignored|ignore|overlooked|avoided|left|are ignoring|keep ignoring|have been ignoring|have ignored) ..1 (me|us|my|our) ..2 ("
                    + MAILS + "|#end|hanging|waiting|unanswered|in the dark)",
            "you (keep|kept|continue|are|have been) ..1 (ignoring|avoiding|dodging|ducking) (me|us|my|our)",
            "you (keep|kept|continue) ..1 (not|refusing to) ..1 " + ANSWER,
            "you ..2 (decided|chosen|chose|prefer|preferred|elected|opted) ..1 not to ..1 " + ANSWER,
            "your not " + ANSWER + "|why (do|did|have|would|can) (you not|not you) " + ANSWER,
            "(my|our|these|those|all|both|several) ..3 " + MAILS
                    + " ..5 (unanswered|ignored|unreturned|unacknowledged|unread|nowhere|void|thin air|(without|with no|met with|met|found|got|drew|evoked|brought) ..2 ("
                    + REPLY + "|silence|result|success|avail))",
            "(my|our|these|the|two|three|#number) ..1 (unanswered|unreturned|ignored) ..1 " + MAILS,
            "(none|not one|neither|not a single one) of (my|our|these) ..3 " + MAILS,
            "(my|our) ..3 " + MAILS
                    + " ..3 (hang|hangs|hanging|lie|lies|lying|wait|waits|waiting|sit|sits|sitting|gather|gathers|gathering|vanish|vanishes|disappear|evaporate|die|end|peter out) ..7 (in the air|dust|limbo|unread|without|with you|at your|on your desk|between)",
            "(am|are|remain|left|still|is|be|been) ..2 without ..2 " + REPLY,
            "(mails|emails|messages|notes|letters|my (words|questions)) ..3 (black hole|void|being eaten|get eaten|deaf ears|thin air|abyss|ether|leave you cold)",
            "(being|been|feel|feeling|felt|got|am|i was|we were) ..1 (ghosted|ignored|neglected|snubbed|forgotten by|overlooked by|stood up|given the cold shoulder|blanked)",
            "(~ghost|~ignore|~snub) (me|us|my|our|again)",
            "#start (ghosted|ignored|snubbed|blanked)",
            "(left|leave|leaving|keep|keeping|kept|let|letting) (me|us|my ..2|our ..2) ..2 (in the (dark|rain|cold|lurch)|hanging|waiting|guessing|dangling|standing|without|unanswered|on read)",
            "(been|am|are|be|was|were) ..1 left (standing|hanging|waiting|dangling|without ..2 " + REPLY
                    + "|in the (rain|cold|dark|lurch))",
            "you ..2 (left|leave|let|leaving) (my|our|me|us) ..4 (lying|hanging|waiting|unanswered|standing|sit|sitting|lie)",
            "you (promised|owe|owed) (me|us)? ..1 (an|a|your) " + REPLY);

    /** The silence itself. */
    private static final Phrases SILENCE = Phrases.of(
            "(your|continued|prolonged|deafening|radio|total|complete|such|the) ..1 (silence|quiet|quietness|stillness) ..1 (from|on|is|has|speaks|tells|told|means|makes|leaves|since|suggests|so|i|we|that|as|at|surprised|surprises|puzzles|hurts|saddens|says|said|shows|leads|#end)",
            "(by|from|out of|given|despite) your ..1 (silence|quiet)",
            "(things|it|all|everything|our thread|this thread|the thread|our conversation|the conversation|the line|the trail) ..2 (gone|went|going|go|fell|fallen|become|got) ..1 (rather|all|oddly|very)? "
                    + QUIET + " (on|from|at|between|since|#end|after|over|around|with|about|ever)",
            "(you|your side|your end|my (mailbox|inbox|phone|letterbox|letter box|line|postbox)) ..2 (gone|went|going|go|goes|been|is|are|stays|stay|stayed|remains|remained|fell|fallen|become|got|very) ..1 (rather|all|oddly|very)? "
                    + QUIET + " (on|from|at|between|since|#end|after|over|around|with|about|ever)",
            "(rather|very|awfully|so|become|gone|went|quite|oddly|strangely|mighty) ..1 (still|quiet|silent) ..1 (around|about|from|with|over|on) (you|your|there)",
            "(quiet|silent|silence|still|dark|mum) ..1 (on|from|at) ..1 your (side|end|part|camp|office)|(quiet|silent|silence) (ever)? since (i|my|our|we|then)",
            "(my|our) ..1 (mailbox|inbox|phone|letterbox|letter box|post box|postbox|mail box|postman) ..3 (empty|silent|quiet|still|bare|dead|nothing|not rung)",
            "(staring at|looking at|watching|checking|opening|facing|refreshing) ..1 (an|my|the) ..2 (inbox|mailbox|letterbox|phone)",
            "(shouting|calling|talking|speaking|writing|crying|whistling|singing|emailing|shout|call|talk|write) ..1 (to myself|(into|to|in|at|against) (the|a|an) ..1 (woods|wind|wall|void|forest|wilderness|desert|room|emptiness|air|walls))",
            "your (pen|keyboard|ink|tongue|typewriter) ..5 (dry|broken|dead|cat|tied|stuck|rusty)",
            "door ..1 (stays|stayed|remains|remained|keeps|kept|is) ..1 (shut|closed|locked)|it stays (shut|closed)",
            "you ..2 (vanished|vanish|disappeared|disappear|dropped off|gone to ground|fallen silent|fell off)|#start where (did|have) you (go|gone|disappear|disappeared|vanish|vanished|been)",
            "(on deaf ears|a brick wall|(waiting for|until|hoping) (me|us) ..1 (go away|give up|stop|disappear))");

    /** The tries, counted. */
    private static final Phrases COUNTED = Phrases.of(
            "(i|we) ..2 (have|had)? ..1 " + WROTE + " ..5 " + OFTEN + " ((and|but|with|without) ..5 (back|" + REPLY
                    + "|luck|success|avail))?",
            "(have|had) ..1 " + WROTE + " ..5 " + OFTEN,
            OFTEN + " (and|but|with|without) ..4 (" + REPLY + "|silence|nothing|crickets|shut)",
            "(after|despite) (my|our|all my|sending|writing|leaving|making|these|those|now) ..2 " + OFTEN,
            "(after|and) (two|three|four|five|six|several|#number) (emails|messages|notes|mails|voicemails|letters) ..2 (i|we|without|with|and|still|no)",
            "(two|three|four|five|six|seven|#number) ..1 (mails|letters|emails|messages|notes|calls) ..4 (in|later|on|now|and|but|without|with) ..4 (not|no|without|never|zero|still|nothing|crickets|silence)",
            "(a|two|three|four|five|six|seven|#number) ..1 (days|weeks|months|fortnight|week|month) ..4 (in|later|on|now|and|but|passed|without|with) ..4 (crickets|silence|nothing #end|"
                    + NONE + " ..2 " + REPLY + ")",
            "(this is|this makes|that makes|makes this|now on|am on|are on) ..1 (my|the|our|it)? ..1 (second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|umpteenth|#number) (email|emails|mail|mails|message|messages|note|notes|attempt|try|time (i|we|that i|that we|#end)|call|reminder|letter|letters)",
            "(i|we) ..2 " + WROTE + " ..7 (i|we) ..2 " + WROTE + " ..4 (and|but) ..2 (you|nothing|no|never|silence)",
            "(i|we) ..2 " + WROTE
                    + " ..8 (and|but) ..2 (not|never|no|nothing|you) ..4 (heard|hear|anything|nothing|back|" + REPLY
                    + ")",
            "(i|we) noticed ..1 you ..2 (opened|read|saw|viewed) ..4 (but|and|yet|without)|(you|that you) ..1 have ..1 (opened|read|viewed|clicked) ..3 (times|twice|often)");

    /** What the sender makes of it. */
    private static final Phrases CONCLUDED = Phrases.of(
            "((i|we) (will|am|can|must)? ..1)? (~take|~read|~interpret|~treat|assume|assuming|consider|considering|count|counting) ..1 (your|the|this|that|continued|my) ..1 (silence|lack of|no reply|non response|quiet)"
                    + " ((as|to mean|means|is|for) (..3 (no|not|interested|pass|answer))?)?",
            CONCLUDE
                    + " ..3 (you|your|the|this|that|now|it|there) ..3 (not|chosen|gone with|found|moved on|decided|lost|picked|no longer|no|other|shelved|without) ..3"
                    + " (right|good|interested|interest|priority|else|another|plans|need|it|fit|convenient|ideal|best|on|against|ahead|us|me|#end)",
            "you ..1 (do|did) not ..1 (seem|appear|look|want|wish) ..2 (interested|to (" + ANSWER
                    + "|talk|be interested))",
            "(no|your) (answer|reply|response|news) is ..2 (an|a) (answer|reply|response)",
            "(if|were) you ..2 interested ..2 (you would|would you) have|you would have " + ANSWER
                    + " ..2 (by now|already|long ago)",
            "(just|simply|or) (not|do not|you do not) want to " + ANSWER);

    /** Wounded expectation. */
    private static final Phrases HURT = Phrases.of(
            "(i|we) ..1 (do|done|did) ..1 (something|anything) ..2 (deserve|offend|upset|annoy)|(the|a|your) cold shoulder",
            "(surprised|surprises|disappointed|disappoints|sad|saddened|saddens|puzzled|puzzles|confused|concerned|regret|sorry (you|to have|that you|not to have)|shame|pity|bummed|baffled|frustrated|frustrating|hurt|hurts|strange|odd|curious|funny) ..6"
                    + " (not|no|never|without|lack|silence) ..4 (" + ANSWER + "|" + REPLY
                    + "|heard|hear|got|gotten|get|silence)",
            "(still|been|kept|left|weeks|days) ..1 (waiting|awaiting|waited|hoping) (for|on|in vain)? ..2 (" + REPLY
                    + "|hear (back|from))",
            "(waited|waiting|hoped|hoping|counted|counting|looked|expected|expecting|reckoned|banked|relied) ..1 (for|on|that|to|with|at)? ..4 ("
                    + REPLY
                    + "|hear|heard|sign of life) ..3 (from you|from your|but|and|since|all|by now|long|before|until|never|in vain|so far)",
            "(would|could|should|might|had|have) ..2 (expected|thought|hoped|appreciated|been nice|deserved|liked|wished) ..6 (reply|response|answer|hear|courtesy|no thanks|yes or no|line|word)",
            "(least|courtesy|decency|polite) ..6 (reply|respond|answer|response|get back|acknowledge)",
            "(hoped|thought|expected|assumed|wished) ..1 you would ..1 at least",
            "(so|as) much as (a|an) ..2 (" + REPLY + "|thank|postcard|hello|nod)",
            "(even|just|a|one) ..2 (" + REPLY
                    + "|no|yes|thanks) ..1 (would|might|could|should) ..1 (have (cost|taken|done|sufficed|needed|helped|been)|be ..1 (nice|polite|kind|courteous|decent|something|enough))",
            "(not|hardly|never|nor) ..2 (worth|worthy of|deserve|deserved|merit|merited|rate|rated|warrant|earn) ..1 (even|so much as)? ..1 (a|an|one|your) ..1 "
                    + REPLY,
            "(was|is) it something (i|we) (said|did|wrote)|(i|we) ..2 (said|did|done|wrote) ..1 (something|anything) (wrong|amiss)|(what|something|anything) (i|we|have i|have we|did i|did we) ..1 (have|had)? (done|did|said|do|say) ..2 (that you|to deserve|wrong|amiss)",
            "(sign|signs|sound) of life (from|on) (you|your)|(answer|reply|response|heard back|heard from you|word from you) by now");

    /** The reader, as somebody out of reach. */
    private static final Phrases OUT_OF_REACH = Phrases.of(
            "(i|we) ..2 (trying|been trying|have tried|struggling|have struggled|attempting) ..2 (to)? (reach|reaching|contact|contacting|get hold of|getting hold of|get a hold of|get in touch with|get through to|connect with|track you down|pin you down|chase|chasing|email|emailing|raise|catch) ..1 "
                    + YOU + " (..2 (weeks|days|months|times|while|success|avail|luck))?",
            "(been|tried|trying|have tried) (reaching|contacting|calling|emailing|chasing) " + YOU,
            "(you are|you have been|you seem|proving|been) ..2 (hard|difficult|tough|tricky|impossible) to (reach|get hold of|get a hold of|pin down|catch|track down)",
            "(i|we) ..1 (can not|could not|have not been able to|have been unable to|was unable to|am unable to|were unable to) ..1 (reach|get hold of|get a hold of|get through to|get a response from|get an answer from) "
                    + YOU,
            "(not|unable|failed|failing|trying|tried|struggling) ..3 (to|in) ..1 (get|catch|getting|catching|attract|hold|win|grab) your (attention|ear|eye|interest)",
            "(do|does|did) not seem ..3 (reach|get hold of|get through to|raise|interest) you",
            "(are|do) you ..1 (receive|receiving|get|getting) my ..1 (emails|mails|messages|calls|letters|notes)");

    static final Phrases PHRASES = UNHEARD.and(UNANSWERED)
            .and(SILENCE)
            .and(COUNTED)
            .and(CONCLUDED)
            .and(HURT)
            .and(OUT_OF_REACH);

    /** The same where only an earlier mail says whose silence it is. */
    static final Phrases LATER = Phrases.of(
            "ball ..3 in your court",
            "you are the (only|last) (one|office|firm|company|person|school|shop|house|customer|name) ..5 (not|never|missing|silent)",
            "(nobody|no one|none of you|not a soul|not one|none) ..5 (" + ANSWER + "|saw fit|bothered|took the time)",
            "(and|but|yet) ..2 no " + REPLY,
            "(it)? (takes|take|took|cost|costs|need|needs) ..3 (#duration|seconds|second|minutes|moment|click|words) ..2 to ..1 (write|say|type|send|reply|answer|click|decline|respond)");

    private SilenceTurns() {}
}
