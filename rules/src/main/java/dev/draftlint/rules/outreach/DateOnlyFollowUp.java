package dev.draftlint.rules.outreach;

import dev.draftlint.draft.Draft;
import dev.draftlint.phrase.Match;
import dev.draftlint.phrase.Phrases;
import dev.draftlint.rule.Evidence;
import dev.draftlint.rule.PhraseRule;
import dev.draftlint.rule.RuleInfo;
import dev.draftlint.rule.Severity;
import java.util.List;

/** Flags mails whose only reason is the calendar. */
public final class DateOnlyFollowUp {

    private static final RuleInfo INFO = new RuleInfo(
            "date-only-follow-up",
            Severity.WARNING,
            "Flags a mail whose only reason is the calendar: the month that was named has come.",
            "A date is the sender's reason. The reader needs one of their own.",
            Evidence.none(),
            List.of(
                    "Stage: follow-up\n\nHi Ana,\n\n«You said to call in October», and here I am.",
                    "Stage: follow-up\n\nHi Ana,\n\n«A month has passed» since we talked. Any time on Tuesday?",
                    "Stage: follow-up\n\nHi Ana,\n\n«You asked me to get back to you after the holidays». Is Tuesday good?",
                    "Stage: follow-up\n\nHi Ana,\n\n«My calendar told me to call you today».",
                    "Stage: follow-up\n\nHi Ana,\n\n«It is October, so I am writing» as agreed."),
            List.of(
                    "Stage: follow-up\n\nHi Ana,\n\nYou asked me to write in October with the prices from Leeds: 31 euros a"
                            + " lamp, and the depot saved 4,200 euros in the first month.",
                    "Hi Ana,\n\nThe fair is in October, and stand 12 is ours.",
                    "Hi Ana,\n\nThe inspection has passed without a remark.",
                    "Hi Ana,\n\nThree months have gone into the new lamp.",
                    "Hi Ana,\n\nYou said on the radio that night shifts cost you most."));

    private static final String SEASON =
            "(#month|spring|summer|autumn|fall|winter|q1|q2|q3|q4|#placeholder|january|the new year|new year|the year|the quarter|next quarter|the month|#weekday"
                    + "|the holidays|holidays|holiday season|easter|christmas|thanksgiving|the summer break|the break|your vacation|your holiday|budget season|fiscal year|the season)";

    private static final String LATER =
            "(in|after|around|until|by|come|at|early|late|mid|next|this|once|when|following|for|post|back) ..4 ("
                    + SEASON
                    + "|(#number|a|one|couple of|few|another) (day|days|week|weeks|month|months|year|quarter|quarters)|week|month|quarter|year|later)";

    private static final String CONTACT =
            "(call|ring|phone|write|email|check|follow up|reach out|get in touch|get back|touch base|circle back|come back|reconnect|ping|contact|try|talk|speak|revisit"
                    + "|connect|wait|drop you|be in touch|chat|pick this up|pick it up|return|remind|catch up|meet|look at this|look at it|discuss)";

    private static final String UNIT =
            "(day|days|week|weeks|month|months|quarter|quarters|year|years|half year|fortnight)";

    private static final String WRITES =
            "(writing|following up|calling|reaching out|emailing|checking in|touching base|circling back|back|here|getting in touch|knocking|dropping|reconnecting|asking)";

    /** How a time is said to have come or gone. */
    private static final String COME =
            "(here|over|upon us|come|arrived|rolled (round|around|in|by)|behind us|gone|begun|started|passed|closed|done|ended|finished|past|up|out of the way|in full swing|under way|underway|melted|complete|back)";

    private static final String SAID =
            "(said|say|told|asked|mentioned|suggested|indicated|wanted|preferred|hinted|thought|proposed|named|reckoned|wished|gave me|had in mind|spoke of|talked of|were going to|were hoping)";

    /** The calendar as a reason, whatever else is said. */
    private static final Phrases OUTRIGHT = Phrases.of(
            "per your ..1 (request|suggestion|wish|ask|instruction|advice) ..2 " + CONTACT + " ..4 " + LATER,
            "(it has|it is|has it) ..2 been (about|almost|nearly|over|now|already)? (#number|a|one|half a|a full) "
                    + UNIT + " ..1 since (we|our|my|i|you and i)",
            "(it has|it is|has it) ..2 been ..3 (" + UNIT
                    + "|while|age|ages|some time) ..1 since (we|our|my|i) ..6 (so|which is why|hence) ..1 (i|we|here)",
            "#start (it has|it is)? been (#number|a|one) " + UNIT + " (now|already)? #end",
            "(it has|it is|has it) ..2 been ..3 " + UNIT + " (so|and|since our|since my)",
            "another (week|month|quarter|year|season) (another|is|has|and|so)",
            "(that|your|the) time (of|in) (the|a)? ..1 (month|quarter|year|season)",
            "it is that time again",
            "(it is|today is|this is|we are) ..5 (the|a)? (day|date|week|time|month|moment) ..2 (you|we) ..2 (told|said|asked|agreed|named|mentioned|suggested|set|wanted|chose)",
            "(i|we) ..2 (made|left|set|put|wrote|kept|have|had|noted) ..3 (note|reminder|mark|memo|entry|flag) ..5 "
                    + CONTACT,
            "(it is|it was) (exactly|now|about|almost|nearly|already|just)? (#number|a|one) UNIT since (my|our|we|i)"
                    .replace("UNIT", UNIT),
            "(#number|a|one) ..1 " + UNIT
                    + " (on|later|after|since) ..1 (from)? our (talk|call|chat|meeting|conversation|visit|coffee|last)",
            "(my|the) ..1 (notes|calendar|diary|crm|records|list|reminder|planner|system|phone) ..2 (say|says|tells|tell|told|reads|suggest|suggests|popped|pinged|beeped|flagged|reminded|reminds) (me|us|that|up|it|you|we|i|this|today|#end)",
            "(your|you) (name|file|card|company) ..2 (came|comes|popped|pops|was|is) ..1 (up|due|next) ..2 (on|in|today|this)",
            "(according to|going by) my ..1 (notes|calendar|diary|crm|records|list|reminder)",
            "(we are|we were|you are) ..1 due (for|a|another) ..3 (talk|conversation|chat|call|catch up|contact|now)",
            "(call|ring|write|try|email|ask|contact|phone|mail) (me|us|again|back) ..6 you ..1 (said|told|wrote|put it)",
            "(month|week|day|time|season|date|quarter|#month) (was|is) (the|when|what) ..3 you ..2 " + SAID,
            "(" + SEASON
                    + "|that) (was|were) ..1 (the|when|your|what) ..2 (word|words|date|month|time|season|you) ..2 (you)? (used|"
                    + SAID + ")",
            "(as|since|because|now that) ..1 " + SEASON + " (is|has) ..1 (here|begun|started|come|arrived|upon us)",
            "(it is|we are|this is) ..3 (quarter|month|week|season|half|" + SEASON
                    + ") (as|like) (we|you|i) ..1 (said|agreed|discussed|planned|promised|wanted|suggested)",
            SEASON + " (is|are|has|have) ..1 " + COME + " (so|and) (i|we|here|now i|it is time)",
            "(i|we) ..1 (was|were) ..2 to " + CONTACT + " ..4 " + LATER,
            "(quarter|month|week|season|year|date|day) you ..1 " + SAID + " ..2 (is|has|have) ..1 " + COME,
            "per (your|our) ..1 (agreement|arrangement|plan|deal) to ..1 " + CONTACT,
            "(as|like) ..1 (promised|agreed|discussed|requested|planned|arranged|proposed|suggested|asked|wished) ..3 (i|we) ..1 (contacting|writing|coming|back|calling|here|mailing|approaching) ..5 (#month|#weekday|now|today|this|in the new)",
            "(days|weeks|months|time|pause|break) you ..1 (asked for|wanted|needed|requested|gave me|set) ..1 (is|are|have|has) ..1 "
                    + COME,
            "(i|we) ..1 (noted|remembered|recalled|wrote down|promised myself) ..2 (i|to) ..2 " + CONTACT,
            "you ..1 (told|asked|said|wrote|named) ..1 (me|for|to)? " + SEASON + " #end",
            "you (said|told me|mentioned|wrote) (so|and) ..1 (i|we|here)",
            "(time|due) ..1 to " + CONTACT + " as (we|you)",
            "(we|you and i) ..1 (agreed|settled) on (a|the|#month|#weekday) ..4 (#month|#weekday|today|spring|summer|autumn|winter)",
            "(#number|a|one|half a|a full|several|some|a few|a couple of|a whole) ..1 " + UNIT
                    + " (is|are|has|have) ..1 (passed|gone|gone by|gone past|elapsed|flown|flown by|over|slipped by|rolled by)",
            "(we|you and i) ..1 (last)? (spoke|talked|met|wrote|corresponded) ..1 (in|back in|before|during) " + SEASON
                    + " ..6 (now|over|gone|here|past|behind)",
            "(now that|since|as) " + SEASON + " (is|has|are|have) ..1 " + COME,
            "(holidays|summer|winter|busy season|year end|break) (is|are) behind (us|you)",
            "(contract|subscription|lease|agreement|term|warranty|licence|license|policy) ..4 (ends|expires|is up|runs out|comes to an end) ..7 (why i|why we|so i|so we|hence|reason)",
            "you ..1 (said|told me|thought|felt|suggested|mentioned) (that)? " + SEASON
                    + " ..1 (would|might|could) ..1 be ..1 (better|best|good|easier|quieter|calmer|right|more)",
            "(enough|some|sufficient|quite some|a fair amount of|plenty of) time (has|have) ..1 (passed|gone by|elapsed|gone)",
            "(marked|circled|noted|blocked|put) ..3 (today|this week|this month|the date|date|day) (in|on|down in) (my|the) ..1 (calendar|diary|planner|list|wall)",
            "(we|you and i) ..1 (agreed|said|planned|arranged|meant|promised) to ..4 (once|when|after|as soon as) you",
            "(decent|reasonable|respectable|proper|fair) (interval|gap|pause|amount of time)",
            "(as|like) (we|you) (said|agreed|arranged|promised) ..2 (now|today|is here)",
            SEASON + " it is #end",
            UNIT + " ago ..2 (you|we) ..2 (said|told|asked|agreed|parted|suggested|promised|wanted|thought|planned)");

    /** A time that the reader named, if the mail also says that it has come. */
    private static final Phrases NAMED = Phrases.of(
            "(you|we) ..2 " + SAID
                    + " ..6 (after|before|until|till|when|once|start of|end of|wait|hold off|leave it|till after|give it|headspace|calmer|quieter|"
                    + SEASON + "|week #number)",
            "you ..1 (wanted|had|needed|wished|were) ..2 to ..1 (get|finish|complete|wrap|see|sort|close|do) ..5 (out of the way|first|over|done|through|finished|up|before)",
            "(you|we|i) ..1 (pencilled in|penciled in|fixed|left it that|had down|would rather|wished) ..2 (it|this|that|the|for|in|discuss|talk|until|first)",
            "(was|were) to be (our|the|your|my) ..1 (month|week|day|time|season|date)",
            "(as|like) you (wished|wanted|preferred|hoped)",
            "per your ..1 (words|wish|word|timing|timeline)",
            "(not before|after|once|until|till|when) ..6 (were your words|you ..1 " + SAID + ")",
            "(i|we) ..1 (said|promised|told you) (i|we)? ..2 (leave|wait|give|come back|hold|let) ..4 (" + UNIT
                    + "|until|till|after|in)",
            "(your words|you put it|you called it)");

    /** It has. */
    private static final Phrases HAS_COME = Phrases.of(
            "(is|are|has|have|was|were|must be|must have|being|'s) ..3 " + COME,
            "(it|that|they|term|year|season|which|she|and) (closed|ended|is|started|finished|was) ..1 (done|on|last|yesterday|now|over|#end)",
            "(term|year|season|quarter|school|harvest|fair|work|move|summer) (closed|ended|started|began|finished|opened|arrived)",
            "(it has been|it is) ..2 (#number|a|one|the|now) ..1 (" + UNIT + "|" + SEASON + ")",
            "(was|were|is|happened|took place) (last|yesterday|on) ..1 (night|week|month|#weekday|yesterday|weekend)",
            "this is (week|month|" + SEASON + ")",
            "(we are|here we are) ..2 in (week|month|" + SEASON + ")",
            "(i|we) ..1 (held off|waited|left it|gave it|have waited|have held off)",
            "(days|weeks|months|time) (is|are|were|was) ..1 (up|over|through)",
            "(that|this|which) is now (the case|so|done|behind)",
            "(i|we) let ..3 pass",
            "(it|now) (must be|is) (time|the moment)",
            "(has|have) (flown|arrived|passed|been)",
            "(good morning|so here|here i am|here we are)");

    private static final Phrases NAMING = Phrases.of(
            "(when we ..2 (spoke|talked|met) ..3)? you ..3 (said|say|told|asked|mentioned|suggested|indicated|wanted|advised|requested|recommended|invited) (me|us|i|we|to|that) ..3 "
                    + CONTACT + " ..5 " + LATER,
            "you ..3 (said|mentioned|told me|thought|indicated|suggested|noted) ..6 (" + LATER + "|" + SEASON
                    + ") ..4 (would be|might be|was|is) ..2 (better|good|best|right|ideal|easier) ..1 time",
            "you ..3 (said|mentioned|told me|thought|indicated|suggested|noted) ..4 (better|good|best|right|ideal|easier) time ..5 "
                    + LATER,
            "(we|you and i) ..1 (agreed|said|planned|decided|spoke about|talked about|discussed) ..3 (to|that we would|reconnecting|talking|speaking|we should) ..3 ("
                    + CONTACT + ")? ..4 " + LATER,
            "(i|we) (promised|said|told you|mentioned|agreed) ..3 (would|to|be) ..3 " + CONTACT + " ..5 " + LATER,
            "(a|another|one|two|three|four|five|six|#number|several|a few|a couple of|some|full|the|your|that|those|these) ..1 "
                    + UNIT
                    + " (is|are|has|have) ..1 (passed|gone by|elapsed|flown by|up|over|rolled by|slipped by|gone past|come and gone|rolled around)",
            "(it is|it is now|we are now in|now that it is|here we are in|we are in|well it is|now it is) (finally|already|now|officially)? "
                    + SEASON
                    + " ..3 (so|and|which means|hence|thus|as promised|as agreed) ..3 (i|we|here) (am|are)? (..2 ("
                    + WRITES + "|promised|thought|wanted|figured))?",
            SEASON
                    + " (is|has) (here|now here|upon us|arrived|come|rolled around|finally here|just around the corner) ..3 (so|and|which means|hence|as promised) ..3 (i|we|here) ..3 "
                    + WRITES,
            "(first|start|beginning|end|middle) of (the|a) ..1 (month|year|quarter|week) (is here|so|and|which|as) ..2 (i|we|here)",
            "(as|like) (promised|agreed|requested|discussed|you asked|you suggested|you said) ..2 (i|we)? (am|are)? (writing|calling|getting|coming|following|reaching|emailing|ringing|checking|circling) ..3 "
                    + LATER,
            "you ..1 (said|suggested|named|mentioned|proposed) (in|for|around|until)? " + SEASON + " #end",
            "(as|like) (promised|agreed|discussed|requested|you asked) ..3 (it is|now that it is|being|since it is) ..2 "
                    + SEASON,
            "my ..2 (calendar|diary|crm|reminder|to do list|planner|system|notes) ..4 (told|tells|reminded|reminds|says|said|popped up|pinged|prompted|nudged|flagged|shows|went off|had me|has me|came up) (..4 (call|write|follow up|reach out|check|today|you|touch base|contact|email))?",
            "(i|we) ..1 (had|have|set|made|put) ..3 (reminder|note|task|calendar entry|mark|date) ..3 (to|in|for) ..4 (call|write|follow up|reach out|check|contact|email|touch base|get in touch|reconnect|ping)",
            "(had|have) you (down|in my (calendar|diary)|on my (calendar|list)) ..3 (today|this week|this month|now|#month|#weekday|call|follow up)",
            "(now that|since|seeing that|as) (the)? ..1 (new year|new quarter|quarter|holidays|summer|month|year|first of the month|budget season|season) (has|have|is|are) ..1"
                    + " (started|begun|here|over|behind us|under way|underway|come|ended|arrived|turned)",
            "(holidays|summer|year|quarter|season|break) (is|are) (behind us|over|done) ..2 (so|and) ..3 (i|we|here)",
            SEASON + " (is|has) (here|come|arrived) ..2 you said",
            "(it is|it has been) ..2 (#number|a|one|another) ..1 " + UNIT
                    + " (so|and|now so|later so) ..1 (i am|here|we are)",
            "(a|the) new (year|quarter|month|season) (so|and|means) ..3 (i|we|here|time)",
            "(it is|it was) ..2 (time|date) (we|you|i) (agreed|said|set|named|picked|mentioned)",
            "the (day|date|time|month|week) (you|we) ..1 (named|mentioned|gave me|set|suggested|agreed|picked) (..2 (is here|has come|has arrived|is now))?");

    /** Time that has passed for others than writer and reader, and what the reader asked to be told of. */
    private static final Phrases ELSEWHERE = Phrases.of(
            UNIT
                    + " (is|are|has|have) ..1 (passed|gone|gone by|elapsed|flown|flown by|gone past|over) ..1 since (the|a|his|her|their)",
            UNIT + " (is|are|has|have) ..1 (passed|gone) (into|to|on|towards)",
            "since (i|we) (ordered|paid|booked|bought|applied|returned|moved|signed|joined|left)",
            "(asked|told) (me|us) to remind you (of|about)");

    private static final Phrases SURE = OUTRIGHT.and(NAMING);

    private static final Phrases PHRASES = SURE.and(NAMED);

    private DateOnlyFollowUp() {}

    public static PhraseRule rule() {
        return PhraseRule.of(INFO, "Give a reason of the reader's own: what has changed, or what you bring.", PHRASES)
                .unless(ELSEWHERE)
                .when(Places::isUnasked)
                .where((draft, place) ->
                        Places.isFirst(place, PHRASES) && isDue(draft, place) && isAllThereIs(draft, place));
    }

    private static boolean isDue(Draft draft, Match place) {
        return SURE.anyIn(place.sentence()) || Places.isNear(draft, place, HAS_COME);
    }

    /** A question gives nothing, and a date is a number that may pass for a value of its own sentence. */
    private static boolean isAllThereIs(Draft draft, Match place) {
        return draft.values().stream()
                .noneMatch(value -> value.isSpecific()
                        && !value.sentence().isQuestion()
                        && !(value.sentence() == place.sentence() && OUTRIGHT.anyIn(place.sentence())));
    }
}
