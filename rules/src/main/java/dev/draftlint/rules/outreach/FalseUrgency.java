package dev.draftlint.rules.outreach;

import dev.draftlint.draft.Kind;
import dev.draftlint.draft.Zone;
import dev.draftlint.phrase.Match;
import dev.draftlint.phrase.Phrases;
import dev.draftlint.rule.Evidence;
import dev.draftlint.rule.PhraseRule;
import dev.draftlint.rule.RuleInfo;
import dev.draftlint.rule.Severity;
import java.util.List;
import java.util.Set;

/** Flags pressure by scarcity or a deadline for which the mail gives no ground. */
public final class FalseUrgency {

    private static final RuleInfo INFO = new RuleInfo(
            "false-urgency",
            Severity.WARNING,
            "Flags pressure by scarcity or by a deadline for which the mail gives no ground.",
            "A deadline without a cause is the sender's, not the reader's. Whoever notices that trusts the rest less.",
            Evidence.none(),
            List.of(
                    "Hi Ana,\n\n«Act now» and the first door is half price.",
                    "Hi Ben,\n\nWe have «only three slots left».",
                    "Subject: «Last chance» for oak\n\nHi Chloe,\n\nThe price list is attached.",
                    "Hi Dev,\n\n«For a limited time», the search of the register is free.",
                    "Hi Erin,\n\nThis «offer expires in 24 hours»."),
            List.of(
                    "Hi Ana,\n\nThe council closes the file on 31 March, since the grant ends then.",
                    "Hi Ben,\n\nThe room holds 20 guests, and space is limited to them.",
                    "Hi Chloe,\n\nOak takes nine weeks to dry, so an order by 4 May is ready in July.",
                    "Hi Dev,\n\nYour trial ends in three days; the data stays for a year.",
                    "Hi Erin,\n\nDo not hurry with the second well, the first gives enough."));

    private static final String PLACES =
            "(spot|spots|seat|seats|place|places|slot|slots|space|spaces|opening|openings|unit|units|copies|licenses|licences"
                    + "|tickets|rooms|appointments|clients|customers|companies|partners|items|days|hours|businesses|brands)";

    private static final String SEATS =
            "(spot|spots|seat|seats|place|places|slot|slots|space|spaces|opening|openings|copies|licenses|licences|tickets|rooms|appointments|stocks|supplies)";

    private static final String OFFER =
            "(offer|offers|deal|deals|discount|promotion|promo|price|pricing|rate|rates|sale|special|opportunity|bonus|invitation|code|coupon|savings)";

    private static final String SOON =
            "(today|tonight|tomorrow|soon|midnight|at midnight|this (week|weekend|month|#weekday)|#weekday|in ..1 (#number|a few) (hours|days)"
                    + "|in (24|48|72) hours|at the end of (the|this) (day|week|month)|end of (day|week))";

    private static final Phrases OPENING_HOURS =
            Phrases.of("(open|closed|shut) (for|during) (a|the) (limited|short) (time|period|while)");

    /** Pressure that names neither a time nor a number. */
    private static final Phrases ROUNDABOUT = Phrases.of(
            "#start ((be|move) (quick|fast|swift) (#end|and|or|as|since|because|if)|blink and|hurry up)",
            "not to (sit on|wait with|leave|put off|dither over) (this|it|your)",
            "(not|never) (leave|put|let|sit on|hang about|hang around|dither|dawdle|ponder|think too) (it|this|on this|about|too long|off)? ..2 (late|long|slip|off|#end|this|that)",
            "(move|decide|jump|strike|snap|pounce|commit|sign|respond|reply|step) (on this|in)? (quickly|fast|swiftly|now|soon|right away|today|promptly|without delay) (..1 on (this|it)|before|#end|or|since|because|as)",
            "(i would|you should|you had better|better|best to|wise to|need to|want to|have to) (move|decide|act|jump|book|sign|hurry|be early|be quick|commit) ..1 (soon|quickly|fast|now|early|than sorry)",
            "(get|take) (it|this|one|yours|in|them|these) (up)? (while|before) (you|it|they|somebody|someone|another|there)",
            "(grab|snap|seize|book|claim|catch) (it|this|one|yours|in|them|these) ..1 (up)? (while|before|now|today|as long as) ..1 (you|it|they|the|somebody|someone|another|there)",
            "before ..2 (someone|somebody|another|your competitor|others|your rivals|anyone|the competition) ..2 (snaps|snap|grabs|takes|take|gets|books|does|do|beats|snatches|jumps|nabs)",
            "(miss|missing|pass on|skip|ignore) (this|it|out)? ..2 (and you|you) (will|may|might|would) ..1 (regret|kick|be sorry|rue|wish)",
            "(you will|you would|you may) ..1 (regret (it|this|not|missing)|kick yourself|be sorry)",
            "(one time|one off|once only|never to be repeated|unrepeatable) (opportunity|offer|chance|deal|price)",
            "(chance|opportunity|offer|deal) ..1 (comes|come|like this|of this kind) ..2 (but|only)? (once|along|rarely|every day)",
            "(answer|decision|reply|signature|yes|confirmation|word) ..1 (today|tonight|now|immediately|by tonight|this minute) (or|otherwise|because|before|as|since)",
            "(or|and|so|otherwise|tomorrow|soon|then) (the)? ..2 " + OFFER
                    + " ..1 (lapses|lapse|is gone|dies|ends|goes|is off|closes|vanishes|expires|disappears|withdrawn)",
            "(it|they|this|he|she|that|since|tomorrow) (it)? (could|might|may|will) ..1 (be)? (gone|sold out|taken|snapped up|too late|off the table) ..1 (by (now|tomorrow|then)|tomorrow|soon|any (minute|day|moment)|#end|when)",
            "(give|offer|sell|pass|release|hand) ..1 (it|this|your|the) ..3 to (your competitor|another|the next|others|a rival)",
            "(give|giving) (your|this|the) ..1 (place|spot|slot|seat|date) ..2 (away|to (somebody|someone|another))",
            "(after|from|past) (#weekday|today|tonight|tomorrow|this week|midnight|that) ..2 (i|we) (can not|will not|could not|can no longer) ..1 (guarantee|hold|offer|promise|honour|honor|keep)",
            "(not many|hardly any|barely any|very few|only ..3|few|precious few) ..2 " + SEATS
                    + " ..2 (left|remain|remaining|available|to go|open|free)",
            "(down to (my|our|the) (final|last) #number|at (my|our|the) (final|last) ..1 #number ..1 " + PLACES + ")",
            "down to (my|our|the) (final|last) ..1 (date|dates|" + PLACES + ")",
            "(three|two|#number|most|half|all but ..2) of ..2 " + PLACES + " ..2 (went|gone|taken|sold|booked|left)",
            "(sooner|quicker|faster|earlier) you ..3 the (better|cheaper|more)",
            "(price|prices|rate|rates|cost|fee|offer|deal|discount) ..2 (jumps|goes up|rises|doubles|ends|vanishes|lapses|climbs|goes) ..2 (soon|the moment|as soon as|any day|once|tonight|tomorrow|when)",
            "(others|somebody|someone|people|buyers|your (rivals|competitors|neighbours|competition)|several (others|people|firms)) (are|is|have) ..2 (circling|queuing|queueing|waiting|lined up|lining up|signing|already (signing|signed|booked)|interested in it|asking for it|knocking)",
            "(there is|have) a (queue|waiting list|line) for (this|it|these|the)",
            "(can not|will not) (keep|hold) (your|the|this|that|it) ..2 (warm|forever|open|much longer|for ever|any longer|long)",
            "(get|jump|come) (in|on|aboard) ..1 (while|before|now) ..1 (the|it|you|prices|doors)",
            "(countdown|clock) (has|is) ..1 (begun|started|on|running|ticking)",
            "(time|days|hours) (is|are) ..1 (numbered|slipping away|of the essence|nearly up|almost up)",
            "(self destructs|self destruct|goes up in smoke)",
            "(we|i) (close|shut|end|stop|withdraw|pull) ..2 (the)? ..1 (books|doors|offer|order book|list|deal) ..3 (tonight|today|tomorrow|on #weekday|this week|soon|at midnight)",
            "(better|rather) (be)? (early|fast|quick|safe) than (sorry|late|never)",
            "the early bird",
            "off the table (after|from|by|tomorrow|tonight|soon|on)",
            "you ..1 not want to (miss|lose|pass up|let) (this|it|out|your|the chance)",
            SEATS + " (go|sell|fill|disappear|vanish) ..1 (fast|quickly|in no time)",
            "(may|might|could|will) be too late",
            "you ..1 have ..1 (until|till) " + SOON + " to",
            "(limited|exclusive one time|short lived|fleeting) " + OFFER,
            "(about|going|likely|bound|set) to (sell|run|book|fill) (out|up)|about to (expire|end|close|vanish|disappear)",
            "after (that|this|today|tomorrow|tonight|then) ..1 (price|prices|rate|rates|fee|cost|discount) ..1 (doubles|double|rises|rise|goes|go|jumps|increases|climbs|ends|is gone)",
            OFFER + " ..1 will not ..1 last",
            "do not (wait|delay) (#end|these|they|it|or|as|since|now)",
            "snooze ..1 (you)? lose",
            "(can not|could not|will not|not) ..1 (promise|guarantee|swear|be sure) ..6 (be|is) ..1 (there|available|around|here|left|open|free)",
            "time waits for",
            "(decide|reply|respond|act|sign|book|move|commit|answer) (fast|quickly|soon|now|today) (we|i|they|the|seats|spots)",
            "(availability|stock|supply|supplies|inventory|capacity|space) ..2 (shrinking|dwindling|disappearing|running (low|out)|drying up|vanishing|melting)",
            "(calendar|schedule|diary|books|cohort|class|list|programme|program|course|we) ..4 (almost|nearly|practically|virtually) (full|booked|gone|sold out|fully booked)",
            "within ..2 (24|48|72|#number) hours to (secure|get|claim|lock|keep|save|receive|qualify)",
            "not come (round|around|along|by|back) (twice|again|often|every day)",
            "(not|never) be the one (who|that)",
            "(other|two|several|more|many) ..1 (people|firms|companies|buyers|clients|others|parties) (want|are after|are looking at|have asked for|are interested in) (it|this|the)",
            "(vanishes|vanish|disappears|evaporates|goes) (when|once|as soon as|the moment)",
            "you (had|would)? better ..1 (hurry|be (quick|fast)|act|book|move|rush|run)",
            "(deal|deals|offer|offers|chance|chances|opportunity|opportunities|price|prices|bargains) like (this|these|that) (do|will|does|are) ..1 (not|rarely|seldom) ..1 (hang|last|wait|come|stay|grow|around|be)",
            "(jump|pounce) on (it|this) (today|now|before|while)|strike while the iron",
            "(secure|claim|grab|reserve|get|book) (yourself|you)? one of (the|our) ..1 (last|remaining|final|few)",
            "(the|our|one of the)? last (few|remaining|handful of) ..1 " + PLACES,
            "demand ..4 (and|so|but) ..2 (little|few|hardly any|almost none|not much) ..1 left",
            "(waiting|delay|hesitation|hesitating) ..2 (will|could|may|might|can) ..1 cost you",
            SEATS
                    + " ..1 (~disappear|~vanish|~go|~fly|~sell|are gone) ..1 (within|in) (hours|minutes|no time|a flash|seconds)",
            "(treat|regard|consider|handle) ..1 (this|it)? ..1 as ..2 urgent|(your|for|needs|demands|requires) ..2 (urgent|immediate) (attention|action|response|reply)|attention urgently",
            "(discount|off|free|save|bonus|rate|price|plan) ..5 if you ..1 (sign|order|book|buy|commit|decide|pay|confirm|join) ..3 (before|by|within|today|now|this week|this month|until)",
            "if you ..1 (sign|order|book|buy|commit|decide|pay|confirm|join) ..3 (today|tonight|now|this week|this month) ..7 (discount|off|free|save|bonus)",
            "(sell|sells|selling|sold|fly|flying|flies|go|goes) ..1 (out|off|like) ..1 (fast|the shelf|the shelves|hot cakes|hotcakes|quickly|before|by the time|any)");

    private static final Phrases OUTRIGHT = Phrases.of(
            "act (now|fast|today|quickly|immediately|soon|right away|before)",
            "(for a)? (limited|short) time (only|offer|deal|discount|opportunity|pricing|access)?",
            "(limited|short) period (only|offer|deal)",
            "while (supplies|supply|stocks|stock|it|they|spots|seats|quantities|you (still)? can) ..1 (last|lasts|last long)",
            "(it|this|these|they|that|" + OFFER + "|" + SEATS
                    + ") ..1 (will|would) not (last (long|forever|much longer)|be (around|available|here) (long|forever|for long)|come (around|back|along) again)",
            "(only|just) ..2 (have|has|room|capacity|space|take|taking on) ..3 (#number|one|a few|a handful|a couple) (more|new|of) ..2 "
                    + PLACES,
            "(price|prices|rate|rates|fee|fees|cost) ..1 (doubles|double|rises|rise|increases|increase|jumps|goes up|go up|triples) ..2 "
                    + SOON,
            "once ..2 (spots|seats|places|slots|spaces|they|it|these|tickets|copies) ..1 (are|is) gone",
            "(need|have|must|got) to (decide|commit|sign|confirm|act|move) (today|now|tonight|by tomorrow|right away|immediately|fast|quickly|this week)",
            "(can not|will not be able to|could not) (guarantee|hold|promise|honour|honor|keep|offer) (this|the|that|these|your) ..2 (after|beyond|past|much longer|for long|forever|long)",
            "(down to|our|the) ..2 last (few|#number|couple of|handful of|two|remaining) ..1 " + PLACES,
            "(get|getting|not be|before you are|fall|falling) left (behind|out)|(you|your ..1) ..4 (be|being) left (behind|out)|(fall|falling) behind ..3 (competitors|competition|rivals)",
            OFFER + " ..3 (for|in|within|over|during) the next (#number|few) (hours|days|hour)",
            "(seeing|experiencing|due to|such|given the|because of) ..1 (high|strong|heavy|unprecedented|huge|overwhelming) demand",
            "(only|just) ..1 (a few|a handful of|a couple of|#number|one|few|a limited number of|limited) ..3 " + PLACES
                    + " ..2 (left|remaining|remain|available|open|at this price)",
            "(only|just) ..1 (a few|a handful of|a couple|#number|one|few) (left|remaining)",
            "(only|just) ..2 (taking|accepting|onboarding|offering|opening|working with) ..3 (#number|a few|a handful of|a limited number of|few) ..3 "
                    + PLACES,
            SEATS
                    + " (are|is) ..2 (limited|scarce|(filling|going|selling|running|disappearing|vanishing|flying|melting) ..1 (up|fast|quickly|out|away)|almost gone|nearly gone|going)",
            "(limited|very limited) (spots|seats|places|slots|availability|spaces|openings|quantity|quantities|stock|supply)",
            "(last|final) (chance|call|opportunity|few hours|few spots|hours|spots|seats|days (to|of|for)|remaining spots)",
            "before (it|this) is (too late|gone)|before it is all gone|before (they|these|spots|seats|prices|we) ..1 (are gone|run out|fill up|sell out|go up|rise|close|disappear|increase)",
            "before ..3 (door|doors|window|offer|sale|deal|discount|list|enrollment|enrolment|opportunity) ..1 (close|closes)",
            "(do|would) not (miss out|miss (this|your|the|it)|wait ..1 (too long|any longer|until)|delay|sleep on|hesitate any|let this ..2 (pass|slip|go))",
            "(time|clock) is (running out|ticking|short|almost up|of the essence)|(running|run) out of time",
            "#start (hurry (and|now|only|#end|while|before|up|as|since|if|or)|urgent)",
            OFFER
                    + " (will|is going to|can)? (only)? (end|ends|ending|expire|expires|expiring|valid|good|available|stands|open|close|closes|disappear|disappears|is gone|vanishes|vanish) ..3 "
                    + SOON,
            "(expire|expires|expiring) (" + SOON + ")",
            "#start (valid|good|available) ..2 (only|until|till|through) ..1 (today|tonight|tomorrow|midnight|this (week|weekend|month)|#weekday)|valid (today|this (weekend|week)) only",
            "(today|tonight|this (week|weekend|month|#weekday)) only",
            "(prices|price|rates|rate|costs|fees|pricing) (will|are|is|go|goes|going) ..3 (going up|go up|increase|rise|rising|jump|double|increasing|up) ..2 "
                    + SOON,
            "(hold|holding|reserve|reserved|reserving|keep|keeping|save|saving) ..5 (offer|spot|price|slot|seat|discount|rate|reserved|place) ..2 (until|till|through) ..2 (#weekday|tomorrow|tonight|end of|midnight|the end)",
            "now or never|once in a lifetime|(once|when) (it|they|these) (is|are) gone",
            "window ..4 (closing|closes|to act|is small|is short|shutting)",
            "(secure|claim|grab|lock in|reserve) (your|yours|this|the) ..3 (now|today|before ..3 (gone|late)|while you can|while you still can|asap|immediately|right away)",
            "(first come first served|going fast|selling fast|filling up fast|almost sold out|selling out)",
            "(every|each) (day|hour|minute|week) you (wait|delay|hesitate)",
            "(you|we) (can not|must not) afford to (wait|miss|delay)",
            "(select|selected|handful of|few lucky|limited number of|chosen few) (companies|clients|customers|people|businesses|partners|brands|readers) ..1 (this|only) (quarter|month|week|year|today)",
            "(need|must have|require|expect) ..2 (your)? (answer|decision|reply|response) (by|before) (today|tonight|tomorrow|midnight|the end|end of day|eod|close of)");

    private static final Phrases PHRASES = OUTRIGHT.and(ROUNDABOUT).and(UrgencyTurns.PHRASES);

    /** The ground of a deadline, or its date. */
    private static final Phrases GROUNDS = Phrases.of(
            "(because|since|due to|so that|as the|owing to|given that)",
            "(#month #number|#number #month|#number of #month|(limited|capped|restricted) (to|at)|#month #placeholder|#placeholder #month)",
            "(trial|quote|quotation|estimate|subscription|certificate|membership|contract|warranty|policy|licence|license|passport|visa|permit|lease|insurance|token|link|password)",
            "(deadline|nominations|applications|registration|submissions|abstracts|filing|tax|vote|ballot)",
            "each client|every client|each guest");

    private static final Set<String> URGING = Set.of("not", "to", "must", "please", "should", "better", "can");

    private FalseUrgency() {}

    public static PhraseRule rule() {
        return PhraseRule.of(INFO, "Give the date and its reason, or drop the pressure.", PHRASES)
                .unless(OPENING_HOURS)
                .when(draft -> draft.kind() != Kind.SERVICE)
                .where((draft, match) -> Places.isFirst(match, PHRASES) && presses(match));
    }

    private static boolean presses(Match match) {
        return switch (match.sentence().words().get(match.first()).text()) {
            case "act" -> isUrged(match);
            case "urgent" -> match.sentence().zone() == Zone.SUBJECT;
            default -> !GROUNDS.anyIn(match.sentence()) && !isPast(match);
        };
    }

    /** "The players act fast" tells, "so act fast" presses. */
    private static boolean isUrged(Match match) {
        return Places.opensClause(match)
                || URGING.contains(
                        match.sentence().words().get(match.first() - 1).text());
    }

    /** "The last chance to see the comet was in 1997." */
    private static boolean isPast(Match match) {
        return Places.after(match).stream()
                .anyMatch(word -> word.text().equals("was") || word.text().equals("were"));
    }
}
