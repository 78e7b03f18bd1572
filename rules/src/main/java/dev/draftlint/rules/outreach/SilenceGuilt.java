package dev.draftlint.rules.outreach;

import dev.draftlint.phrase.Phrases;
import dev.draftlint.rule.Evidence;
import dev.draftlint.rule.PhraseRule;
import dev.draftlint.rule.RuleInfo;
import dev.draftlint.rule.Severity;
import java.util.List;

/** Flags sentences that hold the recipient's silence up to them. */
public final class SilenceGuilt {

    private static final RuleInfo INFO = new RuleInfo(
            "silence-guilt",
            Severity.WARNING,
            "Flags a sentence that holds the reader's silence up to them.",
            "Nobody owes a stranger an answer. Counting the tries makes the reader feel blamed, and blame is easy to delete.",
            new Evidence(
                    Evidence.Grade.B,
                    "In 10,600 turns of talks that asked for a donation, appeals to guilt were the one strategy tied to giving less.",
                    "arXiv 2604.19783"),
            List.of(
                    "Hi Ana,\n\n«I haven't heard back» on the depot lighting.",
                    "Hi Ana,\n\n«I've reached out several times» about the depot.",
                    "Hi Ana,\n\nI am «surprised that you have not replied».",
                    "Hi Ana,\n\n«My last two mails went unanswered».",
                    "Hi Ana,\n\n«I will take your silence as a no»."),
            List.of(
                    "Hi Ana,\n\nNo reply needed.",
                    "Hi Ana,\n\nWe have not heard back from the council yet; the permit is due in May.",
                    "Hi Ana,\n\nBuyers who have not heard back within a day go elsewhere.",
                    "Hi Ana,\n\nIf it is not for you, a short no is fine.",
                    "Hi Ana,\n\nThe new pumps run in near silence."));

    private static final String REPLY =
            "(reply|replies|response|responses|answer|answers|word|feedback|reaction|callback|acknowledgement|acknowledgment|news|peep)";

    private static final String WROTE =
            "(reached out|reach out|emailed|mailed|written|wrote|called|contacted|messaged|followed up|pinged|been in touch|tried you"
                    + "|tried to reach|tried reaching|tried to contact|tried contacting|tried to get|attempted|made ..2 attempts|knocked)";

    private static final String OFTEN =
            "(several|a few|a couple|a couple of|couple of|multiple|many|numerous|repeated|countless|various|two|three|four|five|six|a number of|a handful of)"
                    + " (of)? (times|attempts|emails|messages|notes|mails|calls|occasions|tries|voicemails)";

    private static final String YOU = "(you|your team|you guys|your end|your side|your office|anyone|#placeholder)";

    /** What somebody does who does not answer. */
    private static final String NOT_ANSWER =
            "(reply|replied|respond|responded|answer|answered|get back|got back|gotten back|write back|written back|react|reacted|acknowledge|come back|return)";

    /** The silence, told in a roundabout way. */
    private static final Phrases ROUNDABOUT = Phrases.of(
            "(nobody|no one|not anyone|none of you) ..2 (got|gotten|came|come|replied|responded|answered|wrote|reads|read|returned) ..1 (back|me|us|these|my|to me|to us)",
            "you ..1 have yet to " + NOT_ANSWER,
            "you ..1 have not ..1 (found|taken|had) (a|the) ..1 (moment|minute|time|second|courtesy) to " + NOT_ANSWER,
            "(not|never|no|hardly|without) ..2 (had|have|got|received|seen) ..1 (the pleasure of|so much as|as much as|a sign|any sign|even a)",
            "(sign|signs|sound) of life (from|on) (you|your)",
            "(as|so) much as (a|an) ..1 (" + REPLY + "|thank|thanks|postcard|line|hello|nod)",
            "(waited|waiting|hoped|hoping|counted|counting|looked|expected|expecting) ..1 (for|on|that|to) ..6 (never came|in vain|never arrived|heard something|heard from you|sign of life|so far nothing)",
            "(waited|waiting|hoped|hoping) for ..1 (your|an|a) ..1 " + REPLY + " (but|and|since|for|all)",
            "(even|just) a ..2 " + REPLY + " would",
            "(no|your) (answer|reply|response|news) is ..2 (an|a) (answer|reply|response)",
            "(if|were) you ..2 interested ..2 (you would|would you) have",
            "you would have (replied|answered|responded|written|come back|got back) ..2 (by now|already|long ago)",
            "(mail|mails|emails|messages|notes|letters|my (words|questions)) ..3 (black hole|the void|being eaten|get eaten|deaf ears|thin air|the abyss|ether)",
            "(on deaf ears|a brick wall)",
            "(quiet|silent|silence|still|dark|mum) ..1 (on|from|at) ..1 your (side|end|part|camp|office)",
            "nothing (back|at all|further|more|whatsoever) ..1 from (you|your)",
            "(been|be|am|are|left|keep|keeping|kept) ..1 (in the dark|hanging|waiting) ..1 (by you|for (weeks|days|#number))",
            "(left|leave|leaving|keep|keeping|kept) (me|us) (in the dark|hanging|waiting|guessing)",
            "(you ..3|chosen to|decided to|prefer to|choose to) (keep|kept|keeping) (mum|quiet|silent|schtum)",
            "(your|such|the) ..1 silence ..3 (surprised|surprises|puzzles|puzzled|hurts|hurt|saddens|worries|disappoints|says|said)",
            "(not|from your not|by not) (writing|replying|answering|responding|reacting) ..1 (that|to|back|i|we|#end|is)",
            "you (promised|owe|owed) (me|us)? ..1 (an|a|your) " + REPLY,
            "(makes|make|that is|now) ..2 #number (mails|emails|messages|notes|letters|calls) ..2 (without|and no|and not|with no)",
            "#number ..1 (mails|emails|messages|notes|letters) ..4 (later|on|in) ..3 (i|we|still|nothing|no)",
            "(you|that you) ..1 have ..1 (opened|read|viewed|clicked) ..3 (times|twice|often)",
            "#start where (did|have) you (go|gone|disappear|disappeared|vanish|vanished|been)",
            "my ..1 question ..6 (is|remains|stands) ..1 (open|unanswered|pending)",
            "you ..3 (decided|chosen|chose|prefer|preferred|elected|opted) not to " + NOT_ANSWER,
            "not ..1 (merit|deserve|warrant|earn) ..2 (line|note|word|" + REPLY + ")",
            "(left|leave|leaving|letting|let) (my|me|us|our|all) ..3 (without|unanswered|with no|hanging|hang)",
            "(last|latest) ..2 (i|we) ..1 (heard|had) ..1 (from|of|anything from) you",
            "(no|any|without|not a|not one|not any) ..1 (sign|signs|trace|hint|line|mail|mails|email|message|call) ..1 (from|of) (you|your)",
            "(empty|bare|devoid) of ..3 from you",
            "waiting for (me|us) to (go away|give up|stop|disappear)",
            "(not|nor) (a|one|even a) ..1 (peep|word|squeak|whisper|syllable|line)",
            "in case you ..1 (called|wrote|replied|answered|responded|rang)",
            "(reaction|answer|reply|response|word|yes or no|decision) ..1 (out of|from) (you|your ..1) ..2 (so far|yet|still|has|never|failed|to no|would|is)",
            "(was|were|am|had been|been) (expecting|hoping|waiting) to ..1 (hear|get|receive|see) ..3 from (you|your)",
            "you ..1 (have|did|do|had) not ..1 (react|reacted|acknowledge|acknowledged)",
            "you ..1 (have|did|do|had) not ..1 (take|taken|find|found|make|made|bother|bothered|care|cared) ..3 to "
                    + NOT_ANSWER,
            "(nice|great|good|lovely|polite|fair) ..3 (some|any) (kind|sort|form) of " + REPLY,
            "(nobody|no one|none of you) ..6 (bothered|cared|found (the|a) ..1|took the time|taken the time) to "
                    + NOT_ANSWER,
            "(quiet|silent|silence) (ever)? since (i|my|our|we|then)",
            "why (do|did|have|would|can) (you not|not you) " + NOT_ANSWER,
            "(hoped|thought|expected|assumed|wished) ..1 you would ..1 at least",
            "(mails|calls|messages|emails|letters|notes) ..3 leave you cold",
            "you are ..1 (avoiding|ignoring|dodging|ducking) (me|us|my|our)",
            "you used to (reply|answer|respond|write)",
            "(not|hardly) worth (an|a|your) " + REPLY,
            "(anyone|anybody|somebody) ..1 (reads|reading|opens|gets) (these|my|them|this)",
            "(answer|reply|response) out of you",
            "(are|do|did) you ..2 (ignore|ignoring|avoiding|avoid|dodging|not interested in answering) (me|us|my|our)",
            "you ..2 (vanished|vanish|disappeared|disappear|dropped off|gone to ground|gone awol|fallen silent)");

    private static final Phrases OUTRIGHT = Phrases.of(
            "(since|as|because|given that|seeing that|although|though|while|but|and)? (i|we) ..1 (have|did|do|had) not ..2"
                    + " ((hear|heard) ..3 (back|anything|from " + YOU
                    + "|a thing)|(get|got|gotten|receive|received|had|have|seen) ..3 " + REPLY + ") (..1 from " + YOU
                    + ")?",
            "(since|as|because|but|and)? (have|had) not (heard|received|gotten|got) (back|anything|a " + REPLY + "|any "
                    + REPLY + "|from you)",
            "(i|we) ..1 (never|still have not|still) ..1 ((heard|hear) ..3 (back|from " + YOU
                    + ")|(got|received|had|waiting|await|awaiting) ..3 " + REPLY + ")",
            "#start (still)? (no|nothing|not a) (word|reply|replies|response|responses|answer|news|peep) (from you|so far|yet|back|since|to my|#end|from your)",
            "(been|heard|hearing|get|getting|hear|only|just|nothing but) ..1 crickets",
            "(i|we) noticed ..1 you ..2 (opened|read|saw|viewed) ..4 (but|and|yet|without)",
            "(having|have|had) heard ..1 nothing",
            "you (keep|kept|continue) ..1 (not|ignoring|refusing) ..1 (replying|responding|answering|me|us|my)",
            "(i|we) ..1 (have|had)? ..1 (emailed|written|called|contacted|messaged|wrote|pinged|reached out) ..3 (twice|three times|four times|repeatedly|again and again|many times)",
            "(i|we) (am|are) still ..1 (waiting|awaiting|hoping) ..3 (hear (back|from)|" + REPLY + ")",
            "(i|we)? (have|had) (yet|still) to (hear|receive|get|see) ..3 (back|from|" + REPLY + ")",
            "(without|with no|not|no) (hearing|getting|receiving|having|heard) ..3 (back|from you|" + REPLY
                    + "|anything)",
            "(since|as|because|so far|yet|after|but|and|with|got|gotten|received|had|have|seen|despite) ..2 (no|zero|without a|without any|not a single|nary a|not one) ..1 "
                    + REPLY + " (..2 (from you|yet|so far|to my|to any|back))?",
            "(i|we) ..2 " + WROTE + " ..5 " + OFTEN + " ((and|but|with|without) ..5 (back|" + REPLY
                    + "|luck|success|avail))?",
            "(i|we)? (have|had) ..1 " + WROTE + " ..5 " + OFTEN,
            OFTEN + " (and|but|with|without) ..3 (" + REPLY + "|silence|nothing|crickets)",
            "(after|despite) (my|our|all my|sending|writing|leaving|making|these|those|now) ..2 " + OFTEN,
            "after (two|three|four|five|six|several|#number) (emails|messages|notes|mails|voicemails|letters) ..2 (i|we|without|with|and|still|no)",
            "(i|we) ..2 (sent|left) you ..3 " + OFTEN,
            "(i|we) ..2 (sent|left) ..6 (emails|messages|notes|mails|voicemails) ..4 (and|but|without|with no) ..3 ("
                    + REPLY + "|back|nothing|silence)",
            "(this is|here is|now) ..1 (my|our|the) (second|third|fourth|fifth|sixth|seventh|tenth|#number) (email|mail|message|note|attempt|try|time (i|we|that i|that we|#end)|call|reminder|letter)",
            "(surprised|disappointed|sad|saddened|puzzled|confused|concerned|worried|sorry (you|to have|that you|not to have)|shame|pity|bummed|baffled|frustrated|frustrating|hurt|strange|odd) ..5"
                    + " (not|no|never|without|lack|silence) ..3 (replied|reply|responded|respond|response|heard|hear|answer|answered|got|gotten|get|back|interest|silence)",
            "you ..1 (have|did|do|had|still have|still) not ..2 (replied|reply|responded|respond|answered|answer|returned|return|acknowledged|got back|gotten back|get back|written back|come back)"
                    + " (..2 (me|us|email|emails|messages|calls|yet|" + Wording.MESSAGE + "))?",
            "you ..1 (never|failed to|have failed to|have chosen not to|chose not to|neglected to|forgot to|have ignored|ignored|are ignoring|keep ignoring|have been ignoring)"
                    + " ..2 (replied|reply|responded|respond|answered|answer|got back|get back|returned|acknowledge|acknowledged|me|us|my|our) (..1 "
                    + Wording.MESSAGE + ")?",
            "((i|we) (will|am|can|must)? ..1)? (~take|~read|~interpret|~treat|taking|assume|assuming|consider|considering|count) ..1 (your|the|this|that|continued|my) ..1 (silence|lack of|no reply|non response|quiet)"
                    + " ((as|to mean|means|is) (..3 (no|not|interested|pass|answer))?)?",
            "(your|continued|prolonged|deafening|radio|the|total|complete|such) ..1 (silence|radio silence) (from|on|is|has|speaks|tells|means|makes|leaves|since|suggests|so|i|that|as|at|#end)",
            "(met with|nothing but|only|just|hearing|greeted by|heard) ..1 (radio)? (silence|crickets)",
            "#start (crickets|radio silence)",
            "(you|your side|your end|things between us|our thread|this thread|our conversation|the conversation) ..2 (gone|went|going|go|been) ..1 (quiet|silent|dark|cold|missing|ghost|off the grid|radio silent)",
            "(being|been|feel|feeling|got) ..1 (ghosted|ignored)",
            "(~ghost|~ignore) (me|us|my|our)",
            "(my|our|the|these|those|previous|last|both|all|several) ..4 (" + Wording.MESSAGE
                    + "|calls|attempts) ..4 (went|gone|been|remain|remained|left|going|are|were|sit|sat) ..1"
                    + " (unanswered|ignored|unreturned|without a reply|without reply|without response|without an answer|unread|unacknowledged|nowhere)",
            "(my|our|these|the|two|three) ..1 (unanswered|unreturned|ignored) ..1 (" + Wording.MESSAGE
                    + "|calls|attempts)",
            "(i|we) ..1 been trying ..1 to (reach|get hold of|get a hold of|contact|get in touch with|get through to|connect with|track you down|pin you down|chase) ..1 "
                    + YOU + " (..2 (weeks|days|months|times|while|success|avail|luck))?",
            "(been|tried|trying|have tried) (reaching|contacting|calling|emailing|chasing) " + YOU,
            "(you are|you have been|you seem|proving|been) ..2 (hard|difficult|tough|tricky|impossible) to (reach|get hold of|get a hold of|pin down|catch|track down)",
            "(i|we) ..1 (can not|could not|have not been able to|have been unable to|was unable to|am unable to|were unable to) ..1 (reach|get hold of|get a hold of|get through to|get a response from|get an answer from) "
                    + YOU,
            "(would|could|should|might) ..2 have ..1 (expected|thought|hoped|appreciated|been nice|deserved|liked) ..6 (reply|response|answer|hear|courtesy|no thanks|yes or no)",
            "(least|courtesy|decency|polite) ..6 (reply|respond|answer|response|get back|acknowledge)",
            "no one ..2 (replied|responded|answered|got back|gotten back|returned)",
            "(answer|reply|response|heard back|heard from you|word from you) by now",
            "(talking|speaking|writing|shouting|emailing) ..1 (to myself|to a wall|into the void|into a void|to the void|to an empty room)",
            "lack of (a)? (reply|response|answer|feedback|interest|engagement)");

    private static final String ASSUME = "(assume|take it|conclude|gather|presume|infer|guess|suspect|suppose|deduce)";

    /** "I'll assume", "so I take it", "I guess", but not "should I assume". */
    private static final String CONCLUDE = "((i|we) (will|can only|must|have to|shall|would|am going to) ..1 " + ASSUME
            + "|(so|and|then|but|back|you) (i|we) ..1 " + ASSUME + "|(i|we) (guess|suspect|gather))";

    /** Who got no answer, and what none was given to: classes that any sentence of the kind draws on. */
    private static final Phrases ANY_WORDING = Phrases.of(
            "(there|here) (has|have|had|is|was) ..1 (been)? ..1 (no|nothing|silence|not a) ..2 (" + REPLY
                    + "|sign|silence|heard) ..3 (from (you|your)|(on|at) your|so far|yet|#end)",
            "(as yet|so far|up to now|until now|to date|to this day|till now) ..5 (no|nothing|not|never|without) ..3 ("
                    + REPLY + "|sign|heard|hear|received|come|came|back)",
            "(and|but|yet) (still|so far|yet) (nothing|no " + REPLY + "|not a word|silence|crickets|no luck)",
            "(have|am|was|has) not ..2 (manage|managed|able|succeed|succeeded) ..1 (to|in) ..1 (get|catch|getting|catching|attract|hold|win) your (attention|ear|eye|interest)",
            "(unable|failed|failing|trying|tried|struggling) to ..1 (get|catch|attract|grab|hold) your (attention|ear|eye|interest)",
            "(i|we) ..2 (wrote|applied|emailed|called|asked|enquired|inquired|sent|submitted) ..8 (and|but) ..2 (not|never|no|nothing) ..4 (heard|hear|anything|back|"
                    + REPLY + ")",
            "(am|are|remain|left|still|is|be) ..1 without ..1 (an|a|any|your|one) ..1 " + REPLY,
            "(my|our|these|all|the) ..3 (" + Wording.MESSAGE
                    + "|questions|question|calls|attempts) ..2 (remain|remains|remained|stay|stayed|went|go|met) ..1 (unanswered|unreturned|open|(without|with no) ..1 "
                    + REPLY + ")",
            "(none|not one|neither|not a single one) of (my|our|these) ..3 (" + Wording.MESSAGE
                    + "|calls|questions) ..5 (answered|" + REPLY + "|returned|replied|opened|heard)",
            "(it|things|all) (is|has|have|went|go|goes|fell|fall) ..1 (gone|fallen|become|got|very|rather|all)? ..1 (quiet|silent|dark|cold) ..1 (between|from you|on your|with you|at your|over there)",
            CONCLUDE + " ..2"
                    + " (the|this|that|you|your|now|it) ..1 (timing|time|moment|project|priorities|is|are|have|has|had) ..1 (not|chosen|gone with|found|moved on|decided|lost|picked|no longer|other|shelved) ..3"
                    + " (right|good|interested|priority|else|another|interest|plans|need|it|fit|convenient|ideal|best|on|against|ahead|us|me|#end)",
            "you ..1 (do|did) not ..1 (seem|appear|look|want|wish) ..2 (interested|to (answer|reply|talk|respond|be interested|be receiving))",
            "(answer|reply|response|line|word|yes or no) ..1 (would|might|could|should) have been ..1 (nice|polite|kind|courteous|good|welcome|appreciated|fair|enough|decent)",
            "(in|given) the (absence|lack) of (a|an|any|your) " + REPLY,
            "(i|we) (am|are) on (my|our) (third|fourth|fifth|sixth|#number) ..1 " + Wording.MESSAGE,
            "(do|does|did) not seem (able)? to (be able to)? ..1 (reach|get hold of|get through to|raise|interest) you",
            "(are|do) you ..1 (receive|receiving|get|getting) my ..1 (emails|mails|messages|calls|letters|notes)",
            "(just|simply|or) (not|do not|you do not) want to " + NOT_ANSWER);

    private static final Phrases PHRASES =
            OUTRIGHT.and(ROUNDABOUT).and(ANY_WORDING).and(SilenceTurns.PHRASES);

    private static final Phrases ELSEWHERE = Phrases.of(
            "no (reply|response|answer) (is)? (needed|necessary|required|expected)",
            "no need (to|for) ..3 (reply|respond|answer|response)",
            "(heard|hear|reply|response|answer|word) ..1 (back)? from (the|our|my|their|his|her|that|legal|finance|support)",
            "if (i|we) (do|did|have) not (hear|heard|get|receive)",
            "(customers|customer|clients|leads|candidates|buyers|prospects|patients|callers|applicants|guests|visitors|sellers|tenants|agents|people|vendors|suppliers|they) ..7"
                    + " (heard|hear|ghosted|ghosting|ignored|unanswered|silence|response|reply|replies|answer|silent|quiet|dark|cold)",
            "(reach|reaching|contact|call|calling|get) you ..3 (phone|telephone|just now|yesterday|earlier|today|this morning|cell|mobile)",
            "(blog|article|articles|newsletter|column)",
            "(silence|quiet) (hours|period|button)",
            "(answer|answers|reply|response) (to|for) (that|this|her|his|their|the|it)",
            "(question|item|section|box) #number",
            "(if|unless) you (do|did) not",
            "(her|his|their) (department|office|team|assistant|manager|bank|school)",
            "no (signal|coverage|network) ..2 " + REPLY,
            "(did|do|had|have) not have an answer",
            "(from us|our fault|form was|was broken)",
            "you (did|have) not ..3 (yet)? (asked|ask) for",
            "(reply|replied|answer|answered|respond|responded) ..1 (to)? (the)? (question|questions|item|items|section|part|line|box) #number");

    private SilenceGuilt() {}

    public static PhraseRule rule() {
        return PhraseRule.of(INFO, "Leave the silence unmentioned; give the reader an easy way to say no.", PHRASES)
                .unless(ELSEWHERE)
                .when(Places::isUnasked)
                .where((draft, place) -> Places.isFirst(place, PHRASES));
    }
}
