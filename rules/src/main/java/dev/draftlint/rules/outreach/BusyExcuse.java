package dev.draftlint.rules.outreach;

import dev.draftlint.phrase.Phrases;
import dev.draftlint.rule.Evidence;
import dev.draftlint.rule.PhraseRule;
import dev.draftlint.rule.RuleInfo;
import dev.draftlint.rule.Severity;
import java.util.List;

/** Flags busyness as the excuse for the sender's own delay. */
public final class BusyExcuse {

    private static final RuleInfo INFO = new RuleInfo(
            "busy-excuse",
            Severity.WARNING,
            "Flags busyness as the excuse for the sender's own delay.",
            "Everybody is busy, so the excuse says that others came first. A plain apology, or the answer itself, serves better.",
            Evidence.none(),
            List.of(
                    "Hi Ana,\n\nSorry for the late reply, «I've been swamped».",
                    "Hi Ben,\n\nI meant to write sooner, but «things have been crazy» here.",
                    "Hi Chloe,\n\nApologies for the delay. «It's been a hectic week».",
                    "Hi Dev,\n\nI did not get back to you in May because «I was snowed under».",
                    "Hi Erin,\n\nI should have answered earlier; «work has been hectic»."),
            List.of(
                    "Hi Ana,\n\nSorry for the late reply. The lab sent the figures only today.",
                    "Hi Ben,\n\nWe have been busy with the roof, and it is now dry.",
                    "Hi Chloe,\n\nThe line was busy when I called about the delay.",
                    "Hi Dev,\n\nI know that you have been swamped since the move.",
                    "Hi Erin,\n\nThe delay is ours: the crane came a day late."));

    private static final String BUSY =
            "(busy|nuts|bonkers|relentless|brutal|wild|bananas|swamped|slammed|hectic|crazy|crazy busy|mad|manic|insane|chaotic|buried|snowed under|underwater|under water|flat out|overwhelmed|overloaded|stretched|tied up|caught up|bogged down"
                    + "|up to my (neck|ears|eyeballs|eyes)|drowning|back to back|full on|run off my feet|rushed off my feet|in the weeds|all over the place|nonstop|non stop|a blur|a whirlwind|a lot|intense|packed|stacked|frantic|jam packed|engrossed|preoccupied|up against it|on the road|pulled in)";

    private static final String VERY =
            "((so|very|really|just|super|completely|absolutely|totally|extremely|incredibly|pretty|quite|a bit|rather|utterly|ridiculously|kind of|insanely|terribly|unusually|particularly) ..1)?";

    private static final Phrases STATES = Phrases.of(
            "(i|we) (have|had)? ..1 (been|was|were|got|am|are|get) " + VERY + " " + BUSY,
            "(but|and|just|so|only|as) (have|had) been " + VERY + " " + BUSY,
            "(on (my|our) plate|all hands on deck|back to back (meetings|calls|deadlines|projects|trips)|(life|work|things|stuff|everything) got in the way|(running|rushing|racing) around|like (mad|crazy)|(run|rushed) off (my|our) feet"
                    + "|(swamped|slammed|inundated|overwhelmed|buried|bogged down|snowed under) (with|by|in|under|at|here|lately)|drowning in|juggling ..3 (things|projects|deadlines|priorities)|stretched thin|so much going on|a lot going on|heavy workload|(my|our|the) workload)",
            "(calendar|schedule|inbox|week|month|quarter|diary|day|days) (has|have|is|was|were|had) ..1 (been)? " + VERY
                    + " (a nightmare|a mess|a blur|a whirlwind|a zoo|out of control|overflowing|packed|full|crammed|insane|crazy|hectic|mad|nuts)",
            "(it|this) (is|has been|was) ..1 one of those (week|weeks|month|months|days|quarters|years|mornings)",
            "(work|things|life|everything|it|projects|deadlines|meetings|travel) ..2 (got|gets|get|gotten) (on top of|the better of) (me|us)",
            "(work|life|everything|quarter|month|week|end|deadline|deadlines|project|projects|meetings|launch|travel|audit|audits) ..2 (swallowed|ate|eaten|consumed|took over|taken over|buried|overwhelmed|caught up with|overran|kept) (me|us|my|our|all)",
            "(i|we) (have|had|has) ..1 (a lot|too much|so much|a million things|a ton|loads|tons) (going on|on my plate|on our plate|on|to do|on my hands|happening)",
            "(things|work|life|it|everything|the (week|office|month|quarter|last ..2 (weeks|days|month))|this (week|month|quarter)|my (week|schedule|calendar|inbox|days|month|plate)|business) (have|has|was|were|is|are|got|had)? ..1 (been|gotten|got|become)? "
                    + VERY + " " + BUSY,
            "(it|this) (is|was|has been) ..2 (crazy|busy|hectic|mad|manic|insane|chaotic|intense|frantic|wild) ..2 (week|weeks|month|months|day|days|time|quarter|season|period|stretch)",
            "(crazy|busy|hectic|mad|manic|insane|chaotic|intense|frantic) (few)? (week|weeks|month|months|day|days|time|quarter|season|period|stretch) (here|at|on|for|lately|this)?",
            "(with|due to|because of|owing to) ..2 (busy|hectic|crazy|packed|full) ..1 (schedule|week|season|workload|calendar|period)",
            "(my|our) (busy|hectic|crazy|packed) (schedule|week|workload|calendar)",
            "(i|we)? (was|were|am|are|have been|had been|got|been) ..1 (too|so) (busy|swamped|slammed)",
            "(have|had) (not|hardly|barely)? ..1 (a|the|any)? (minute|moment|second|time) (to (breathe|spare|think|sit|write|reply|respond|answer|get|look|myself|come up)|for)",
            "(time|it|this|the (day|week|month)) (just)? (got|gets|has gotten) away from (me|us)",
            "(pulled|dragged) (in|into) ..3 (directions|meetings|projects|things)",
            "(other|more urgent|more pressing|competing) (priorities|projects|things|commitments|deadlines|fires) (came|got|took|kept|have)",
            "(putting out|fighting|fought) fires",
            "(been|was|were|is) (a zoo|a madhouse|bedlam)");

    private static final String WORKLOAD =
            "(work|workload|inbox|desk|diary|agenda|calendar|schedule|backlog|day job|year end|month end|quarter|quarter close|year|month|week|season|harvest|audit|audits|launch|launches|merger|move|trade show|event|tenders|exams"
                    + "|deadline|deadlines|projects|meetings|holidays|travel|kids|orders|clients|peak season|business|life|things|everything|obligations|duties|commitments)";

    /** Idioms of having too much to do. */
    private static final Phrases IDIOMS = Phrases.of(
            WORKLOAD
                    + " ..3 (~swallow|~eat|~devour|~consume|~keep|~bury|~overwhelm|~overtake|caught up with|~take over|~pile|piling up|has me|had me|had us|has us|leaves no|left no|leaves me no|left me no|got in the way|gets in the way|went (mental|mad|crazy|nuts)"
                    + "|(~get|got) ..1 (better of|in the way|away from|on top of))",
            "(i|we|(#start|but) (have)? been) ..2 (snowed under|drowning in|chasing ..2 tail|tied up|caught up|run ragged|up to ..2 (eyes|ears|neck|eyeballs)|burning the candle|running on empty|fire fighting|firefighting|juggling|spinning|rushed|run off|flat out|knee deep|in back to back|chained to|buried in)",
            "(my|our) ..1 (plate|diary|calendar|schedule|agenda|days|desk|inbox|week|weeks) ..3 (full|overflowing|bursting|brimming|stuffed|crammed|chock|tied|over full|a mess|a disaster|jammed)",
            "(marathon|scramble|madness|rush|chaos|mayhem|craziness|whirlwind|rollercoaster|circus|frenzy|mountain|stack|backlog|workload|crunch|grind|avalanche|flood|tsunami|sprint|hurricane|merry go round|treadmill|juggling act|monster|beast) ..2 (here|from|this|lately|that|at (work|home|the office)|#end)",
            "(been|was|is|were) ..1 (a|an|one|such a) ..1 (marathon|scramble|madness|rush|whirlwind|rollercoaster|circus|frenzy|sprint|blur|slog|battle|nightmare|killer|beast|handful)",
            "(buried|snowed|swamped|submerged|sinking|drowned|smothered|engulfed|heavily charged|very charged|overrun|pulled) ..1 (under|in|by|with|at|from)",
            "(had|have|having|been) to (cover|fill in|stand in|step in) for",
            "(no|little|any) ..1 (time|moment|minute|hour) (to|for) (myself|ourselves|anything|spare|mails|mail)",
            "(opening|launching|running|finishing|juggling|handling|managing|doing) (two|three|#number|several|too many) ..3 (at once|at the same time|in parallel)",
            "(in the middle|in the midst|at the height|in the thick) of ..3 " + WORKLOAD,
            "(pulled|dragged|sucked|drawn|roped) (in|into|from|away)",
            "(hectic|busy|crazy|mad|full|chaotic|wild|rough|demanding|intense|tough) ..1 (start|end|time|spell|stretch|period|phase|few|couple|season|week|month|quarter|year|summer|spring|autumn|winter)",
            "(pile|mountain|flood|backlog) of ..1 (work|mail|emails|projects|orders|requests|admin|paperwork)",
            "(amount|lot|load) of ..1 work (i|we) ..1 have",
            "(one thing after another|one meeting after another|thing after thing|wall to wall)",
            "(not|hardly|barely|never) ..1 (had|have|found|find|got|catch|caught) ..3 (minute|moment|second|breather|breathing space)",
            "(~take|~eat|~claim|~demand|~cost|~need|~absorb|~consume) ..2 (my|our) ..2 (time|hours|days|week|weeks|attention|energy|evenings|nights|weekends)",
            "(work|working|worked|going|running|at it) ..2 ((round|around) the clock|night and day|day and night|(nights|evenings) and weekends)",
            "(colleague|colleagues|team|staff|assistant|people|partner|us) ..2 (off sick|on leave|on holiday|on vacation|off ill|away|short|down)",
            "(it is|it was|being|during|because of|with) ..1 ((month|year|quarter|term|season) end|tax season|harvest time|exam time|stocktaking|christmas|the holidays)",
            "(travelling|traveling|working|running|flying|commuting|on the go) ..2 (non stop|nonstop|constantly|all (week|month|day)|for work|a lot|flat out)",
            "(too much|so much|a lot|loads|tons|lots|plenty|more than enough) ..1 (on|in) (my|our) ..1 (desk|plate|hands|inbox|diary|calendar|list)",
            "(have|had|having) ..4 (project|projects|deadline|deadlines|launch|tender|tenders|report|reports|exam|exams|audit|order|orders) to (finish|meet|deliver|prepare|get|complete|handle|file|submit)",
            "(~swallow|~devour|~gobble) ..1 (me|us|my|our|all|up)",
            "(got|came|gotten) ..1 (in the way|the better of (me|us)|on top of (me|us))",
            "feet ..3 (touched|touch|touching|on) the ground",
            "(~run|~get) away (with|from) (me|us)",
            WORKLOAD + " ..1 (~take) ..1 (all|up|over|every|most)",
            "(lost|buried|forgotten|slipped|went under|overlooked) ..1 in the ..1 (chaos|rush|bustle|madness|confusion|hurry|shuffle|middle) of",
            "(auditors|inspectors|builders|decorators|visitors|guests) ..2 (in|here|round) ..1 (all|this|last|for)",
            "(heavy|huge|crushing|full) ..1 (load|workload|caseload|timetable|schedule)",
            "from one (meeting|call|trip|deadline|project|thing|city|fair|crisis|job|client) to (the next|another)",
            "(had|have|having) (#number|several|many|two|a few|too many|back to back|so many) ..1 (deadlines|meetings|projects|launches|tenders|exams|audits|trips|events|fairs|reports)",
            "(been|am|was|were|are) under ..4 (pressure|stress|strain)",
            "(wrapped up|caught up|absorbed|immersed|engrossed|stuck|locked) (in|with) ..2 (project|projects|work|meeting|meetings|launch|audit|move|negotiations|calls|case|trial)",
            "(covering|cover|doing|juggling|holding down) (two|three|#number|several) ..1 (jobs|roles|posts|positions|shifts|teams|desks)",
            "(schedule|workload|calendar|diary|agenda|work) ..1 (not|hardly|barely) ..1 (allow|permit|let|leave|give)",
            "(days|weeks|week|month|months) ..1 (was|were|has been|have been) ..2 (stressful|demanding|exhausting|tough|busy|mad|crazy|full|packed|intense|hectic)",
            "#start ..1 too (busy|swamped|stressed|stretched) to",
            "(pulling|tugging) at (me|us)",
            "(have|had|with) (my|our) hands full",
            "(#start|sorry|and|but|hence|because|it has|it is|was|been) ..1 all (go|systems go|hands)",
            "(with|between|given) (everything|all|so much) ..3 (going on|happening|on)",
            "(between|what with) (the|a|my|our|two|three|#number) ..7 (never|not|no|hardly|barely|little)",
            "(too many|so many|a hundred|a thousand|several|all the) (balls|plates|irons|things|tasks|meetings|deadlines|emails|projects|fires|hats)",
            "(kept|keep|keeping|keeps) (me|us) (on (my|our) toes|busy|running|occupied|from (writing|replying|answering))",
            "(pressure|volume) of (work|business|orders|mail|emails)",
            "(because of|due to|owing to|thanks to|given) ..1 (many|a very|my|our|very|numerous|heavy|too many|a) ..2 (agenda|schedule|workload|obligations|commitments|duties|tasks|deadlines|calendar|work|projects)",
            "(it is|this is|was|in|our|the) ..1 (peak|high|busiest|silly) (season|time|month|week)",
            "(short staffed|understaffed|short handed|doing two jobs|wearing (many|several|two|three) hats|one man down)",
            "#number (conferences|trips|launches|tenders|projects|exhibitions|audits|shows|events|deadlines|trade shows) ..3 (in a row|at once|in #number|back to back|this|last)",
            "(not|never|hardly|barely|could not) ..2 (find|found|have|had|get|got|a) ..1 (the|a|any|enough)? (time|moment|minute|second|hour|hours|headspace) (to (write|reply|answer|respond|get|come|read|think|breathe|sit|send|call|look|do)|for (your|you|mail|emails|this|it))",
            "(no|not a|without a) (spare|free|idle) (hour|minute|moment|second)",
            "(did not|could not|have not) ..1 (keep up|cope) with ..2 (mail|emails|inbox|everything|mails|work)",
            "(slipped|fell|fallen|sank) ..1 (down|behind|off) ..1 (the|my|on|our) ..1 (list|mail|emails|pile|radar|everything|plate|desk)");

    private static final Phrases PHRASES = STATES.and(IDIOMS);

    /** That the sender is late. */
    private static final Phrases DELAY = Phrases.of(
            "(sorry|apologies|apologise|apologize|forgive|excuse|pardon|regret)",
            "(late|wait|tardy|a while|should have (replied|answered|written|responded|got back|gotten back|called|sent|been in touch)|delay|delayed|belated|slow|sooner|earlier|overdue|tardy|behind|before now|until now|long overdue|silence|radio silence|quiet|owe you|dropped the ball|took (me)? (so|this)? long|only (now|today|got|getting)|lag|lateness|meant to (come|write|reply|get|answer|call)|the map|lost (sight|track) of|fell victim|take my silence|getting this only|got lost|late again|the gap|slowness|behind on|hanging|an age|ages|weeks ago|days ago|slid|slide|slipped|back to you|taken ..2 long|taking ..2 long)",
            "to (reply|respond|answer|get back|write back|follow up)",
            "not heard from (me|us)",
            "(should|ought to|was|were|meant to) (have)? ..1 (had|reached|been with|come|gone|got to|be with) ..3 (days|weeks|week|month|months|ago|before|earlier|last|by now|#weekday|you)",
            "(took|taken|taking) ..1 (me|us)? ..1 (longer|ages|an age|forever)",
            "not (get|gotten|got|manage|find|found|been able|had|have|reply|replied|replying|respond|responded|responding|write|written|writing|answer|answered|answering|call|called|returned|follow|send|sent)");

    /** Of the reader's busyness another rule speaks. */
    private static final Phrases READERS = Phrases.of(
            "you (have|had|did|do) not",
            "you (are|were|have been|must be|had|have) ..2 (busy|swamped|slammed|inundated|overwhelmed|a lot|so much)",
            "your (plate|workload|inbox)");

    private BusyExcuse() {}

    public static PhraseRule rule() {
        return PhraseRule.of(INFO, "Say sorry without the reason, or begin with the answer.", PHRASES)
                .where((draft, match) -> Places.isFirst(match, PHRASES)
                        && !READERS.anyIn(match.sentence())
                        && Places.isNear(draft, match, DELAY));
    }
}
