package dev.draftlint.rules.outreach;

import dev.draftlint.phrase.Phrases;

/** What senders say is about to end or to run out. */
final class Scarcity {

    private static final String OFFER =
            "(offer|offers|deal|deals|discount|discounts|promotion|promo|price|prices|pricing|rate|rates"
                    + "|sale|special|bonus|coupon|savings|saving|bargain|terms|opportunity|opportunities|chance)";

    /** What there may be few of. */
    private static final String SEATS =
            "(spot|spots|seat|seats|place|places|slot|slots|space|spaces|opening|openings|copies"
                    + "|licenses|licences|tickets|rooms|appointments|dates|stock|stocks|supply|supplies"
                    + "|availability|inventory|capacity|quantities|units|pieces|berths|tables|stands|booths"
                    + "|spaces|partners|clients|customers|places|days|hours|items)";

    /** Of these it is said that they fill and run out. */
    private static final String STOCK =
            "(spots|seats|places|slots|spaces|openings|copies|licenses|licences|tickets|rooms|appointments|dates"
                    + "|stock|stocks|supplies|inventory|quantities|units|berths|tables|stands|booths|calendar|diary"
                    + "|books|cohort|round|class|programme|program|course|season|schedule|spring|summer"
                    + "|autumn|winter|#month|items)";

    private static final String NOW =
            "(today|tonight|now|right now|immediately|right away|straight away|asap|this (week|month|weekend|#weekday)"
                    + "|tomorrow|at midnight|midnight|#weekday|in ..1 (#number|a few) (hours|hour|days|minutes)"
                    + "|soon|shortly|next (week|month|#weekday)|any (day|minute|moment|time|second)|(the|this)? ..1 end (of)? ..1 (day|week|month|year|quarter)"
                    + "|(month|week|year|quarter) end|the (year|quarter) is out)";

    /** The offer ends, for no cause that is told. */
    private static final Phrases DEADLINE = Phrases.of(
            "(it|this|these|they|that|such ..1|" + OFFER + "|" + SEATS
                    + ") ..3 (will|would|can|do|does|is|are|may|might) not (last (long|forever|much longer"
                    + "|for ever|for long|#end)|hang around|wait for (you|anyone|ever)|come (around|back|along|again"
                    + "|round|by|twice)|be repeated|be around (long|for long|forever))",
            OFFER
                    + " ..1 (like this|of this kind|such as this)? ..2 (will|is|are|going to|about to)? ..2 (only)? (end|ends"
                    + "|ending|expire|expires|expiring|valid|available|close|closes|disappear|disappears|gone|vanishes|vanish"
                    + "|lapses|lapse|over|runs out) ..3 " + NOW,
            "(cart|programme|program|sale|window|enrolment|enrollment|registration|page|bonus) ..2 (ends|ending|expires|expire"
                    + "|closes|close|comes down|disappears|about to expire) ..1 " + NOW + "|about to expire",
            "(midnight|tonight|tomorrow|today|#weekday) ..2 (cart|programme|program|sale|window|enrolment|enrollment|doors|door|"
                    + OFFER
                    + ") ..2 (ends|expires|closes|shuts|disappears|vanishes|lapses|comes down)"
                    + "|(will|do|does) not (open|reopen|come back|be back|be available|be on sale) again ..1 (until|till|before)",
            "(price|prices|rate|rates|fee|fees|pricing|premiums) ..2 (doubles|double|rises|rise|rising|increases|increase"
                    + "|increasing|jumps|jump|goes up|go up|going up|climbs|climb|triples|back up|shoots up) ..2 "
                    + NOW,
            "(hold|holding|keep|keeping|reserve|reserved|reserving|guarantee|honour|honor|freeze|lock in) ..2 (offer|price"
                    + "|prices|rate|rates|deal|discount|terms|bonus) ..3 (only|until|till|through|beyond|past|after) ..2 "
                    + NOW,
            "(after|past|beyond) (tonight|today|midnight|tomorrow|#weekday|this (week|weekend|month)) ..2 " + OFFER
                    + " ..1 (turns|is|goes|vanishes|ends|dies|lapses|disappears|doubles|rises|jumps)|self (destruct|destructs)",
            "(can not|will not|could not|can no longer|unable to|not able to) ..1 (guarantee|hold|promise|honour|honor|keep) (this"
                    + "|the|that|these|your) ..1 " + OFFER
                    + " ..1 (after|beyond|past|much longer|for long|forever|long)",
            "(it|they|this|that|these) ..1 (could|might|may|will|would) ..1 be ..1 (gone|sold out|taken|snapped up|too late"
                    + "|off the table|history) ..1 (by|tomorrow|soon|any (minute|day|moment)|#end|when|before)",
            "(last|final) day to (save|order|book|join|buy)|avoid disappointment|(last|final) call (for|to)|(last|final) (few)? hours (to|for|of|left)|(your|our) (last|final) (chance|opportunity)"
                    + "|(last|final) reminder (of|for|on|about) (the|this|our|my|your) ..1 " + OFFER,
            "(today|tonight|this (week|weekend|month|#weekday)|one day) only (#end|so|and|half|free|#number|get|at|for|enjoy|take|save|we|you)|valid (for)? (today|this (weekend|week)) only"
                    + "|(only|just) (today|tonight|this (week|weekend|month)) (#end|so|and)|(open|available|free|yours|there) for now #end"
                    + "|(open|available|free|yours|there) but not for long",
            "before ..3 (it is|this is|they are|these are) ..1 (too late|gone|all gone|out|taken|sold)"
                    + "|before ..3 (window|offer|sale|deal|discount|prices|enrollment|enrolment|opportunity|spots|seats|places"
                    + "|slots|tickets) ..1 (closes|close|ends|end|are gone|run out|runs out|fill|fill up|sell out|are taken|go up)",
            "(stands|stand|valid|good|open) ..1 for ..1 #number (hours|days) ..1 (not|only|no|and not)",
            "you ..1 (have|got) ..1 (until|till) (tonight|midnight|today|tomorrow) to",
            OFFER + " ..3 (for|in|within|over|during) the next (#number|few) (hours|days|hour)",
            "(doors|door|window|books|gates|cart|enrolment|enrollment) ..2 (closes|close|shuts|shut|closing) ..1 (fast|quickly|"
                    + NOW + "|for good)|window to act",
            "within ..2 (#number|24|48|72) hours to (secure|get|claim|lock|keep|save|qualify)",
            "(if you|when you) (sign|order|book|decide|commit|buy|pay|join) ..1 (before #placeholder|today|by (tomorrow|tonight|midnight))",
            "(secure|claim|lock in|reserve) (your|yours|this) ..3 (now|today|while|before|asap|immediately)");

    /** Formulas of salesmen, whatever else their mail may be. */
    static final Phrases FORMULAS = Phrases.of(
            "(for a)? limited time (only|offer|deal|discount|opportunity|pricing|access)?|(for a)? short time (only|offer|deal"
                    + "|discount|opportunity|pricing|access)"
                    + "|for (a)? limited period|(limited|short) period (only|offer|deal)|(limited|fleeting|short lived|exclusive one time) "
                    + OFFER,
            "(while|as long as) (supplies|supply|stocks|stock|they|spots|seats|quantities) ..1 (last|lasts|last long)"
                    + "|while you (still)? can (#end|and|before|because)",
            "(last|final) (chance|opportunity|warning) (to|for|on|before|of|#end)|#start (last|final) (chance|call|hours|days|opportunity)");

    /** There is little left of it, or rivals want it. */
    private static final Phrases SCARCITY = Phrases.of(
            "(only|just|merely|barely|down to) ..3 (#number|one|a few|few|a handful|a couple|handful|couple|limited|the last) ..4 "
                    + SEATS + " ..2 (left|remaining|remain|available|to go|at this price)",
            "#number ..1 " + SEATS + " (is|are)? (left|remaining) ..1 (#end|so|hurry|before|at|this|next|for"
                    + " (this|next|the|#month)|in #month)",
            "(only|just) ..1 (a few|a handful|a couple|#number|one|few) (left|remaining|remain|to go) (#end|so|at|in|and|for)",
            "(last|final) #number (spots|seats|places|slots|pieces|units|tables|stands|booths|tickets|rooms|copies) ..1 (left|remaining|available|in stock|#end)|taking (on)? ..3 (#number|few|a few|a handful of|a couple of) (more|new) ..1 (clients|customers|partners|projects|companies) ..1 (this|next|per|in)",
            "(one|some) of (the|our|my) (last|final|few|last few|last remaining) " + SEATS,
            "(the|our|my) ..1 (last|final) (few|#number|couple of|remaining) ..1 " + STOCK
                    + "|(last|final|few remaining) " + STOCK + " (left|remaining|available|before|now)",
            "(not many|hardly any|barely any|very few|precious few) ..2 " + SEATS
                    + " ..2 (left|remain|remaining|available|to go|open|free)",
            STOCK + " ..2 (filling|going|selling|running|disappearing|vanishing|flying|booking|melting|evaporating"
                    + "|dwindling|shrinking|tightening) ..1 (up|out|low|fast|quick|quickly|away|short) (fast|quick|quickly|#end|so|and|before|do|or|act|hurry)?",
            "(" + STOCK + "|we) ..2 (fill|sell|book|go|goes|fills|sells|books) (up|out)? (fast|quick|quickly)",
            "(almost|nearly|practically) (fully booked|sold out|booked out|booked up)|before we (sell|fill|book) (out|up)",
            "(about|going|bound|set) to (sell|book|fill) (out|up)|(disappear|vanish|gone) within",
            STOCK + " ..3 (almost gone|nearly gone|(almost|nearly|practically|virtually) (full|booked|gone|sold"
                    + "|fully booked|booked solid))",
            "#start limited (availability|spots|seats|places|stock) #end|(extremely|very|strictly) limited (spots|seats|places|slots|availability|spaces|openings|quantity|stock)"
                    + "|limited (spots|seats|places|slots|spaces|openings|stock) (left|remaining|available|so|act|hurry)"
                    + "|(spots|seats|seating|places|slots|space|spaces|tickets|supplies|stock|stocks|availability|quantities) (are|is) ..1 (extremely|very|strictly)? (limited|scarce)",
            "(once|when) ..1 (spots|seats|they|these) ..1 are gone",
            "(selling|filling|booking) (out|up)? (fast|quickly|quick|rapidly)|going fast|almost sold out",
            "(seeing|experiencing|due to|such|because of) ..1 (high|strong|heavy|unprecedented|huge|overwhelming) demand",
            "before ..1 " + Urgency.OTHERS + " ..1 (snaps|grabs|takes|gets|does|beats|snatches|nabs|claims|snap|grab)",
            "(give|offer|pass|release|released|giving|offering) ..3 (spot|slot|place|seat|discount|offer|it) ..1 to (your"
                    + " competitor|another|the next|others|a rival|somebody else|someone else)|be ..1 (released|given|handed|passed) ..1 to"
                    + " (another|the next|somebody else|someone else)",
            "(other|another|several|more|two|three|many) ..1 (clients|client|customers|customer|buyers|buyer|parties|party"
                    + "|companies|company|people|families|enquiries|inquiries|tenants|investors) ..3 (asking|interested|enquiring|inquiring"
                    + "|waiting|looking|want|wants|queueing|lined up|bidding) ..4 (same|this|these|it|slot|slots|date|dates|spot|place|unit|price|property)",
            "(only|just|exclusively) ..5 (for|to|with) the first #number ..3 (who|to|that|customers|clients|people|readers|buyers|sign|replies|responders)"
                    + "|first #number (to|who) (reply|respond|sign|book|call|buy|order)",
            "(select|handful of|few lucky|limited number of|chosen few) (companies|clients|customers|people|businesses"
                    + "|partners|brands|readers) ..1 (this|only) (quarter|month|week|year|today)");

    static final Phrases TOLD = DEADLINE.and(FORMULAS).and(SCARCITY);

    private Scarcity() {}
}
