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

    private static final Phrases PHRASES = Phrases.of(
            "act (now|fast|today|quickly|immediately|soon|right away|before)",
            "for a (limited|short) time|(limited|short) time (only|offer|deal|discount|opportunity|pricing|access)|#start limited time",
            "(limited|short) period (only|offer|deal)",
            "while (supplies|supply|stocks|stock|it|they|spots|seats|quantities|you (still)? can) ..1 (last|lasts|last long)",
            "(will|would) not (last (long|forever|much longer)|be (around|available|here) (long|forever|for long)|come (around|back|along) again)",
            "(only|just) ..2 (have|has|room|capacity|space|take|taking on) ..3 (#number|one|a few|a handful|a couple) (more|new|of) ..2 "
                    + PLACES,
            "(price|prices|rate|rates|fee|fees|cost) ..1 (doubles|double|rises|rise|increases|increase|jumps|goes up|go up|triples) ..2 "
                    + SOON,
            "once ..2 (spots|seats|places|slots|spaces|they|it|these|tickets|copies) ..1 (are|is) gone",
            "(need|have|must|got) to (decide|commit|sign|confirm|act|move) (today|now|tonight|by tomorrow|right away|immediately|fast|quickly|this week)",
            "(can not|will not be able to|could not) (guarantee|hold|promise|honour|honor|keep|offer) (this|the|that|these|your) ..2 (after|beyond|past|much longer|for long|forever|long)",
            "(down to|our|the) ..2 last (few|#number|couple of|handful of|two|remaining) ..1 " + PLACES,
            "(get|be|getting|being|fall|falling) left (behind|out)|(fall|falling) behind ..3 (competitors|competition|rivals)",
            OFFER + " ..3 (for|in|within|over|during) the next (#number|few) (hours|days|hour)",
            "(availability|capacity|supply|stock|space|room) is ..1 (limited|scarce|tight|low|running)",
            "if you do not (act|decide|book|sign|reply|respond|move|order|claim|register|join) (soon|now|today|by tomorrow|quickly|fast|in time)",
            "(lose|miss|forfeit) (your|this) (chance|spot|place|slot|seat|opportunity|discount|window)",
            "(we|i) (close|are closing|am closing|will close|shut|are shutting) (the|this|our|my) ..1 (list|books|doors|offer|round|cart|window|waitlist|intake|sale) ..1 "
                    + SOON,
            OFFER + " (is|are) ..1 (good|valid|open|on) (only)? (through|until|till|for|up to) ..2 " + SOON,
            "(seeing|experiencing|due to|such|given the|because of) ..1 (high|strong|heavy|unprecedented|huge|overwhelming) demand",
            "(only|just) ..1 (a few|a handful of|a couple of|#number|one|few|a limited number of|limited) ..3 " + PLACES
                    + " ..2 (left|remaining|remain|available|open|at this price)",
            "(only|just) ..1 (a few|a handful of|a couple|#number|one|few) (left|remaining)",
            "(only|just) ..2 (taking|accepting|onboarding|offering|opening|working with) ..3 (#number|a few|a handful of|a limited number of|few) ..3 "
                    + PLACES,
            SEATS
                    + " (are|is) ..2 (limited|scarce|(filling|going|selling|running|disappearing) ..1 (up|fast|quickly|out)|almost gone|nearly gone|going)",
            "(limited|very limited) (spots|seats|places|slots|availability|spaces|openings|quantity|quantities|stock|supply)",
            "(last|final) (chance|call|opportunity|few hours|few spots|hours|spots|seats|days (to|of|for)|remaining spots)",
            "before (it|this) is (too late|gone)|before it is all gone|before (they|these|spots|seats|prices|we) ..1 (are gone|run out|fill up|sell out|go up|rise|close|disappear|increase)",
            "before ..3 (door|doors|window|enrollment|enrolment|opportunity) ..1 (close|closes)",
            "do not (miss out|miss (this|your|the|it)|wait ..1 (too long|any longer|until)|delay|sleep on|hesitate any|let this ..2 (pass|slip|go))",
            "(time|clock) is (running out|ticking|short|almost up|of the essence)|(running|run) out of time",
            "#start (hurry|urgent)",
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

    /** The ground of a deadline, or its date. */
    private static final Phrases GROUNDS = Phrases.of(
            "(understand|know) (that)? ..3 (limited|scarce)",
            "(because|since|due to|so that|as the|owing to|given that)",
            "(#month #number|#number #month|#number of #month|(limited|capped|restricted) (to|at)|#month #placeholder|#placeholder #month)",
            "(trial|subscription|certificate|membership|contract|warranty|policy|licence|license|passport|visa|permit|lease|insurance|token|link|password)",
            "(deadline|nominations|applications|registration|submissions|abstracts|filing|tax|vote|ballot)",
            "each client|every client|each guest");

    private static final Set<String> URGING = Set.of("to", "must", "please", "should", "better", "can");

    private FalseUrgency() {}

    public static PhraseRule rule() {
        return PhraseRule.of(INFO, "Give the date and its reason, or drop the pressure.", PHRASES)
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
