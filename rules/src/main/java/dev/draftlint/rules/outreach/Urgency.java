package dev.draftlint.rules.outreach;

import dev.draftlint.phrase.Phrases;

/** How senders press for time: with a deadline, with scarcity, with rivals, and with the price of hesitation. */
final class Urgency {

    private static final String OFFER =
            "(offer|offers|deal|deals|discount|discounts|promotion|promo|price|prices|pricing|rate|rates"
                    + "|sale|special|bonus|coupon|savings|saving|bargain|terms|quote|fee|fees|cost|costs"
                    + "|opportunity|opportunities|chance|slot|place|spot|seat|invitation|code|promise)";

    /** What there may be few of. */
    private static final String PLACES =
            "(spot|spots|seat|seats|place|places|slot|slots|space|spaces|opening|openings|unit|units"
                    + "|copies|licenses|licences|tickets|rooms|appointments|date|dates|piece|pieces|stock|stocks"
                    + "|supply|supplies|availability|inventory|capacity|quantities|quantity|clients|customers"
                    + "|companies|partners|items|brands|businesses|days|hours|calendar|diary|books|cohort|class"
                    + "|list|programme|program|course|berths|desks|tables|pairs|crates)";

    private static final String SEATS =
            "(spot|spots|seat|seats|place|places|slot|slots|space|spaces|opening|openings|copies"
                    + "|licenses|licences|tickets|rooms|appointments|dates|stock|stocks|supply|supplies"
                    + "|availability|inventory|capacity|quantities|units|pieces|berths|tables)";

    private static final String NOW =
            "(today|tonight|now|right now|at once|immediately|right away|straight away|asap|this (minute"
                    + "|instant|second|hour|evening|week|month|weekend|#weekday)|without delay|tomorrow|midnight"
                    + "|#weekday|(in|within|inside) ..1 (#number|a few|a couple of|the|an) (hours|hour|days"
                    + "|minutes)|end of (day|week|play|today|business)|the end of (the|this) (day|week|month)"
                    + "|close of (play|business))";

    private static final String SOON =
            "(" + NOW + "|soon|fast|quickly|in no time|any (day|minute|moment|time|second)|for long|long|forever"
                    + "|for ever|much longer|for good|by the (hour|minute|day)|like hot cakes|hour by hour"
                    + "|day by day|shortly)";

    private static final String FAST =
            "(now|today|tonight|fast|quick|quickly|swiftly|soon|promptly|immediately|right away"
                    + "|straight away|at once|without delay|this minute|this instant)";

    private static final String GRAB =
            "(grab|snap|seize|snatch|claim|secure|reserve|book|order|buy|get|take|catch|bag|nab|pounce"
                    + "|sign|move|act|decide|commit|reply|answer|respond|say yes|call)";

    private static final String OTHERS =
            "(somebody|someone|anybody|anyone|another|others|(a|the|your|my|our) ..1 (neighbour"
                    + "|neighbours|neighbor|neighbors|rival|rivals|competitor|competitors|competition|next)"
                    + "|competitors|rivals|(several|many|more|two|three|four|#number|a few) ..1 (people|firms"
                    + "|companies|buyers|clients|parties|others|schools|shops|families|owners|readers)|buyers"
                    + "|people|everybody|everyone|half the (town|city|street|industry|village))";

    private static final String WAIT =
            "(~hesitate|~wait|~delay|~dither|~dawdle|~linger|~sleep|~sit|~stall|~ponder|~procrastinate"
                    + "|~postpone|~blink|~tarry|~dally|~pause|~doubt|~drag|~waver|~snooze|put off|putting off"
                    + "|hang about|hang around|hanging around|think too long|think twice)";

    private static final String RUE =
            "(~regret|~kick|~curse|~rue|sorry|~bite|~envy|wish (you|that)|~repent|~lament|~weep|pay more"
                    + "|pay double|pay the price|lose out|miss out|go empty|wring|left out|left behind|too late)";

    private static final String GONE =
            "(~end|~expire|~lapse|~vanish|~disappear|~close|~go|gone|sold|taken|snapped|~shut|~evaporate"
                    + "|~melt|~run out|~sell out|~fill|~dwindle|~diminish|~shrink|~dry up|~fly|~finish|~die|~stop"
                    + "|history|toast|~pass|~leave|withdrawn|off the table|~thin|~fade|~slip|over|pumpkin|back up"
                    + "|unavailable)";

    /** "Act now", "grab it while you can": a fault where it is said to the reader. */
    static final Phrases COMMANDS = Phrases.of(
            "act " + FAST + "|act before",
            "(move|decide|jump|strike|snap|pounce|commit|sign|respond|reply|answer|step|hurry) (on (this"
                    + "|it)|in|aboard)? " + FAST
                    + " ..1 (#end|before|or|since|because|as|while|if|we|i|they|seats|spots|places|on (it|this))",
            "#start hurry (and|now|only|#end|while|before|up|as|since|if|or|the|these|they)|hurry (and"
                    + "|now|only|while|before)|(be|move) (quick|fast|swift|early) (#end|and|or|as|since|because|if"
                    + "|about)",
            "(get|jump|come|hop|climb) (in|on|aboard) ..1 (while|before|now) ..1 (the|it|you|prices|doors)",
            GRAB + " ..2 (within|inside|in) (the (hour|day|minute)|an hour|minutes|#number (hours"
                    + "|minutes)) ..1 (to|or|and|if)");

    /** Hesitation is warned of, and its price told. */
    private static final Phrases HESITATION = Phrases.of(
            "(not|never|no time to|(afford|wise|dare|risk) to|too late to) ..2 ((dither|dawdle|linger"
                    + "|tarry|procrastinate|stall|dally|waver|drag your|(wait|delay) (#end|now))|(ponder|sit"
                    + "|think) (too (long|much)|on (it|this|that)|about it|any longer)|(hesitate|wait|delay"
                    + "|sleep) (too (long|much)|any longer|much longer|these|they|over|on (it|this|that)|or|as"
                    + "|since|now|another|until it|about it))",
            "(you|we|#name) ..2 (can not|could not|can hardly|can ill) ..1 afford ..1 to (wait|miss"
                    + "|delay|sit|ignore|let|pass|sleep|hesitate|postpone|put)",
            GRAB + " (it|this|one|yours|in|them|these|up)? ..1 (while|before) ..1 (you|it|they|this|these|that"
                    + "|stocks|stock|supplies|the|prices|doors|time) ..2 (can|last|lasts|there|is (too late|gone)|"
                    + GONE + ")",
            GRAB + " (it|this|one|yours|in|them|these|up)? ..1 before " + OTHERS
                    + " ..1 (does|do|will|gets|grabs|takes|signs|beats|snaps|books|nabs|claims)",
            "make haste|strike while",
            "(off|discount|cheaper|reduced|price|rate|deal|offer|bonus|free) ..7 if you (sign|order|book"
                    + "|decide|commit|buy|pay|join) ..1 (before|by|within)",
            "(every|each) ..1 (day|hour|minute|week|month|moment|second|quarter|season) ..1 (you|of|that"
                    + "|without|lost|spent|gone|wasted|passes|goes by) ..2 (" + WAIT
                    + "|without|delay|waiting|hesitation|inaction|on the fence)",
            "(those|whoever|he|anyone|people|she|they|who|firms|companies|owners|businesses) ..2 " + WAIT
                    + " ..3 (will|would|shall|may|must|loses|lose|pays|pay|misses|miss|goes|go|be|are|get"
                    + "|end|find|regret|see|watch)",
            "(#start|and|or|but|so|if you|should you|when you) (hesitate|delay|dither|dawdle|linger"
                    + "|stall|blink|tarry|snooze|wait (now|too long|until|and)) ..3 (and|or|then|you|it|someone"
                    + "|somebody|others|a) ..5 (will|is|has|gone|history|takes|have|gets|goes|lose|miss|missed|may"
                    + "|might|would|could|late|be|are)",
            "(how (much|many) (longer|more)|how long) (can|could|will|do|would) (you|a|your|the|i|we|it|this|an)",
            "not ..1 (leave|put|let|sit on) (it|this|on this|the|your|that|tomorrow|another) ..3 (late"
                    + "|long|slip|off|pass|go by|regret|regretting|away)",
            "(do|would|can) not ..1 (miss (out|this|your|the|it)|sleep on|let this ..2 (pass|slip|go))"
                    + "|you ..1 not want to (miss|lose|pass up|let) (this|it|out|your|the chance)"
                    + "|not be (the one (who|that|left)|left|among)",
            "(you|tomorrow) ..2 (will|would|may|might|could) ..1 (be|only|surely|soon|really)? ..1 " + RUE
                    + " ..1 (yourself|it|for|that|not|this|your|you|having|#end|if|when|passing|missing|saying)",
            "(find|have|see|leave|catch) you (regretting|kicking|sorry|wishing|ruing|cursing|left)",
            "(miss|missing|pass on|skip|ignore|let) ..2 (it|out|go|slip|this) ..1 (and|or) ..1 (you|your)",
            "(fall|falling) behind ..3 (competitors|competition|rivals)|(get|getting|not be"
                    + "|before you are) left (behind|out)|(you|your ..1) ..4 (be|being) left (behind|out)",
            "hate for (you|#name|your ..1) to (be left|miss|lose)|(cry|crying|complain|complaining"
                    + "|say i did not|blame me) ..3 (when|if|once|that) ..3 (sold out|gone|too late|over)",
            "snooze ..1 lose|(better|rather) ..1 (early|fast|quick|safe|soon|now) than (sorry|late"
                    + "|never)|(sooner|quicker|faster|earlier) you ..3 the (better|cheaper|more)|time waits for",
            "(i would|you should|you had better|better|best to|wise to|need to|want to|have to"
                    + "|must) (not)? (move|decide|act|jump|book|sign|hurry|commit|be (early|quick|fast)|sleep|wait"
                    + "|hang) ..2 (soon|quickly|fast|now|early|today|tonight|on it|on this|too long|long"
                    + "|immediately|right away)",
            "(need|have|must|got) to (decide|commit|sign|confirm|act|move) (today|now|tonight"
                    + "|by tomorrow|right away|immediately|fast|quickly|this week)");

    /** The offer ends, for no cause that is told. */
    private static final Phrases DEADLINE = Phrases.of(
            "(it|this|these|they|that|such ..1|" + OFFER + "|" + SEATS
                    + ") ..3 (will|would|can|do|does|is|are|may|might) not (last (long|forever|much longer"
                    + "|for ever|for long|#end)|(be|stay) (around|available|here|open|there|free|valid"
                    + "|this low)|hang around|wait for (you|anyone|ever)|come (around|back|along|again"
                    + "|round|by|twice)|stand still|be repeated)",
            OFFER + " ..1 (like this|of this kind|such as this)? ..2 (will|is|are|going to|about to"
                    + "|can)? ..2 (only)? (end|ends|ending|expire|expires|expiring|valid|good|available|stands"
                    + "|open|close|closes|disappear|disappears|gone|vanishes|vanish|lapses|lapse|over"
                    + "|runs out) ..2 (soon|any day|" + NOW + ")",
            "(after|past|from|come|beyond) (" + NOW + "|that|this) ..2 (" + OFFER
                    + " ..1 (turns|turn|is|goes|go|becomes|vanishes|ends|dies|will|has|lapses|disappears"
                    + "|double|doubles|rise|rises|jumps|climbs)|(i|we) (can not|will not|could not"
                    + "|can no longer) ..1 (guarantee|hold|offer|promise|honour|honor|keep)|you ..1 pay)",
            "(or|and|so|otherwise|tomorrow|soon|then|once|when) ..2 " + OFFER
                    + " ..1 (lapses|lapse|is gone|dies|ends|goes|is off|closes|vanishes|expires|disappears|withdrawn)",
            "(price|prices|rate|rates|fee|fees|cost|costs|pricing|premiums) ..2 (doubles|double|rises"
                    + "|rise|rising|increases|increase|increasing|jumps|jump|goes up|go up|going up|climbs|climb"
                    + "|triples|back up|shoots up) ..2 (" + NOW + "|soon|the moment|as soon as|any day)",
            "(hold|holding|keep|keeping|reserve|reserved|reserving|guarantee|promise|honour|honor|freeze"
                    + "|save|saving|offer) ..4 (offer|price|prices|rate|slot|spot|place|seat|date|deal|discount|it"
                    + "|this|that|terms|one) ..2 (for you)? ..1 (only|until|till|through|beyond|past|after"
                    + "|for the) ..2 (" + NOW + "|end of|quick|quickest|first ones)",
            "(can not|will not|could not|can no longer|unable to|not able to|hardly) ..2 (guarantee|hold"
                    + "|promise|honour|honor|keep|save|reserve) (this|the|that|these|your|it) ..2 (after|beyond"
                    + "|past|much longer|for long|forever|long|open|any longer|warm|free|past)",
            "(can not|could not|will not|not) ..1 (promise|guarantee|swear|be sure|say) ..6 (be|is|are"
                    + "|will) ..1 (there|available|around|here|left|open|free)",
            "(it|they|this|he|she|that|these) ..1 (could|might|may|will|would) ..1 be ..1 (gone|sold"
                    + "|sold out|taken|snapped up|too late|off the table|history) ..1 (by|tomorrow|soon"
                    + "|any (minute|day|moment)|#end|when|before)",
            "(for a)? (limited|short) time (only|offer|deal|discount|opportunity|pricing|access)?"
                    + "|(limited|short) period (only|offer|deal)|(limited|fleeting|short lived|exclusive one time) "
                    + OFFER,
            OFFER + " ..3 (for|in|within|over|during) the next (#number|few) (hours|days|hour)",
            "while (supplies|supply|stocks|stock|it|they|spots|seats|quantities"
                    + "|you (still)? can) ..1 (last|lasts|last long)|while you (still)? can",
            "(last|final) (chance|call|opportunity|few hours|hours|days (to|of|for)|notice (of|for|on"
                    + "|about|before)|warning|reminder (of|for|on|about) (the|this|our|my|your) ..1 " + OFFER + ")",
            "(today|tonight|this (week|weekend|month|#weekday)) only|#start (valid|good"
                    + "|available) ..2 (only|until|till|through) ..1 " + NOW
                    + "|valid (today|this (weekend|week)) only",
            "before ..3 (it is|this is|(it|this|they|these|that) (are|is|goes|go|runs"
                    + "|sells)) ..1 (too late|gone|all gone|out|taken|sold)|before ..3 (door|doors|window|offer"
                    + "|sale|deal|discount|prices|list|enrollment|enrolment|opportunity|spots|seats|places|slots"
                    + "|tickets|copies|dates|train|ship|boat) ..1 (close|closes|ends|end|are gone|run out|runs out"
                    + "|fill|fill up|sell out|are taken|rise|go up|increase|leaves|sails|pulls|shut|slams)",
            "(expire|expires|expiring) (" + NOW + "|soon)|(self destruct|self destructs|goes up in smoke)",
            "(need|must have|require|expect) ..2 (your|an|a)? (answer|decision|reply|response|yes"
                    + "|signature) (by|before|until|till|within) " + NOW,
            "(answer|decision|reply|signature|yes|confirmation|word) ..1 " + NOW
                    + " (or|otherwise|because|before|as|since)",
            "you ..1 have ..1 (until|till) " + NOW + " to",
            "within ..2 (#number|24|48|72) hours to (secure|get|claim|lock|keep|save|receive|qualify)"
                    + "|(stands|stand|valid|good|open|holds|yours) ..1 for ..1 #number (hours|days) ..1 (not|only"
                    + "|no|and not)",
            "(we|i) (close|shut|end|stop|withdraw|pull) ..2 (books|doors|offer|order book|list|deal"
                    + "|bookings|window) ..3 " + SOON,
            "(list|door|doors|window|books|gate|gates) ..2 (closes|close|shuts|shut|closing"
                    + "|shutting) ..1 (fast|quickly|soon|tonight|tomorrow|today|for good|any (day|minute|moment"
                    + "|time|second)|on you|in your face)|window ..2 (to act|is closing|closing|is small|is short)",
            "(secure|claim|grab|lock in|reserve) (your|yours|this|the) ..3 (now|today|while|before|asap|immediately)");

    /** There is little left of it, or rivals want it. */
    private static final Phrases SCARCITY = Phrases.of(
            "(only|just|merely|barely|down to|all but) ..3 (#number|one|a few|few|a handful|a couple"
                    + "|handful|couple|limited|the last|our last|my last|my final|our final) ..4 " + PLACES
                    + " ..2 (left|remaining|remain|available|open|to go|free|at this price|going)",
            "(only|just) ..2 (have|has|room|capacity|space|take|taking|taking on) ..3 (#number|one|a few"
                    + "|a handful|a couple) (more|new|of) ..2 " + PLACES,
            "(only|just) ..2 (taking|accepting|onboarding|offering|opening|working with) ..3 (#number"
                    + "|a few|a handful of|a limited number of|few) ..3 " + PLACES,
            "(only|just) ..1 (a few|a handful of|a couple|#number|one|few) (left|remaining|remain|to go)",
            "(take|taking|accept|accepting|have room for|want|working with) (just|only) ..1 (one|a few"
                    + "|a handful of|#number) ..2 (more)? ..1 (client|clients|customers|customer|firms|partners"
                    + "|schools|brands|orders|companies|businesses|families)",
            "(secure|grab|get|book|claim|snap up|take) ..1 (one|some|two) of (the|our|my) (last|final|few)",
            "(the|our|my|to) ..1 (last|final) ..1 (few|#number|couple of|handful of|two|remaining) ..1 " + PLACES
                    + "|(last|final) " + SEATS + " (left|remaining|available|open|before|now)",
            "(not many|hardly any|barely any|very few|precious few|few) ..2 " + SEATS
                    + " ..2 (left|remain|remaining|available|to go|open|free)",
            PLACES + " ..2 ((filling|fill|fills|going|go|selling|sell|running|run|disappearing|vanishing|vanish"
                    + "|flying|fly|melting|melt|shrinking|shrink|dwindling|dwindle|disappear|diminishing|diminish"
                    + "|evaporating|evaporate|drying|booking|tightening|thinning|dropping) ..1 (up|out|low|fast"
                    + "|away|short|by the (hour|minute|day)|quickly|hour|like|in no time|before|now|within)"
                    + "|almost gone|nearly gone|(almost|nearly|practically|virtually|all but) (full|booked|gone"
                    + "|sold|fully booked|booked solid))",
            "(limited|very limited|dwindling|shrinking) (spots|seats|places|slots|availability|spaces"
                    + "|openings|quantity|quantities|stock|supply)|(spots|seats|places|slots|spaces|openings"
                    + "|copies|tickets|supplies|stocks|appointments|rooms) (are|is) ..2 (limited|scarce)",
            "(three|two|four|#number|most|half|all but ..2) of ..2 (" + PLACES
                    + "|them|these|those) ..2 (went|gone|taken|sold|booked|left|snapped)",
            "(once|when) ..2 (" + SEATS + "|they|it|these|that) ..1 (is|are) gone",
            "(calendar|schedule|diary|books|cohort|class|list|programme|program|course|we) ..4 (almost"
                    + "|nearly|practically|virtually) (full|booked|gone|sold out|fully booked)",
            "(about|going|likely|bound|set) to (sell|run|book|fill) (out|up)|about to (expire|end|close"
                    + "|vanish|disappear)",
            "(selling|filling|booking) (out|up)? (fast|quickly|rapidly)|going fast|almost sold out"
                    + "|turning ..2 (people|customers|clients|buyers|firms|others|guests) away",
            "(seeing|experiencing|due to|such|given the|because of) ..1 (high|strong|heavy|unprecedented"
                    + "|huge|overwhelming) demand",
            "before ..1 " + OTHERS
                    + " ..2 (snaps|grabs|takes|gets|books|does|do|beats|snatches|jumps|nabs|signs|claims"
                    + "|buys|steps|picks)",
            "(or|and|else|otherwise|then|now|blink) ..1 " + OTHERS
                    + " ..1 (else)? ..1 (will|would|may|might|could) ..2 (have|get|take|grab|snap|snatch"
                    + "|sign|buy|be|wear|sit|enjoy|drive|beat|reap|claim) ..2 (it|this|yours|your|them"
                    + "|there|instead|first|#end)",
            "(others|other ..2|another ..2|somebody|someone|(two|three|several|#number) ..1 (others"
                    + "|people|firms|companies|buyers|families|schools|clients|shops)|rivals|competitors|buyers|(a"
                    + "|the|your) ..1 (neighbour|neighbours|rivals|competitors)) ..1 (else)? ..1 (are|is|have|has"
                    + "|already) ..1 (circling|queuing|queueing|lined up|lining up|knocking|eyeing|looking at"
                    + "|bidding|waiting for|fighting over|clamouring|clamoring|jumping|sniffing|asked (for"
                    + "|about) (it|this|the)|interested in (it|this|the)|after (it|this|the))",
            OTHERS + " ..1 (will|do|does|is|are) not ..1 (wait|waiting|sleep|asleep|sleeping|hesitate|hesitating"
                    + "|rest|resting)",
            "(give|offer|sell|pass|release|hand) ..1 (it|this|your|the|them) ..3 to (your competitor"
                    + "|another|the next|others|a rival|somebody else|someone else)|(give|giving) (your|this"
                    + "|the) ..1 (place|spot|slot|seat|date) ..2 away|be ..1 (released|given|handed|passed"
                    + "|offered) ..1 to (another|the next|somebody else|someone else|other)|(or|otherwise) (i"
                    + "|we) (call|ring|offer|go|write|turn|take|sell) ..4 (the next|somebody else|someone else"
                    + "|the other|another)",
            "(there is|have) a (queue|waiting list|line) for (this|it|these|the)|(select|handful of"
                    + "|few lucky|limited number of|chosen few) (companies|clients|customers|people|businesses"
                    + "|partners|brands|readers) ..1 (this|only) (quarter|month|week|year|today)",
            "(only|just|for) the (quick|fast|fastest|first|early|swift|bold|quickest|decided"
                    + "|brave) (ones|few|will|get|gets|come|are|win|can|have|shall|#end|to)|(early|first) (ones"
                    + "|bookers|comers) (get|gets|catch|take|have)|the early bird|(first come"
                    + "|first served) ..6 (hurry|quick|fast|soon|early|now)");

    /** Clocks, trains, and offers that come once in a life. */
    private static final Phrases PICTURES = Phrases.of(
            "(time|clock|countdown|hourglass|sand|days|hours) (is|has|are) ..1 (running (out|down)"
                    + "|ticking|short|almost up|nearly up|of the essence|begun|started|numbered|slipping away|on)"
                    + "|(running|run) out of time|clock ..1 (runs|ticks) (down|on|away)",
            "(train|boat|ship|bus|ark) ..3 (leaves|leave|departs|sails|goes|pulls out|leaving|left"
                    + "|depart) ..2 without you|before ..3 (leaves the station|pulls out|sails)",
            "#start urgent|now or never|once in a (lifetime|blue moon)|(one time|one off|once only"
                    + "|never to be repeated|unrepeatable) (opportunity|offer|chance|deal|price)|never to return",
            "(chance|opportunity|offer|deal|opportunities|offers|deals|chances) ..1 (comes|come"
                    + "|like (this|these|that)|of this kind) ..4 (but once|once|along|rarely|every day|around"
                    + "|often|again|twice|knock|knocks)",
            "(not|never|hardly|rarely) ..1 (see|get|find|meet|have|be offered|hear"
                    + "|come across) ..1 (this|that|such|it|a|another|the) ..2 (price|offer|deal|rate|bargain"
                    + "|chance|like|low|opportunity) ..1 (a second time|again|twice|any more|anywhere|like|this"
                    + "|#end)",
            "(may|might|could|will|would) be ..1 too late|tomorrow ..1 too late|not a (minute|moment"
                    + "|second|day) (longer|to lose|to waste)|no time to (lose|waste)",
            "iron is hot|through the (roof|ceiling) ..3 (so|be quick|hurry|act|and|book)",
            "off the table (after|from|by|tomorrow|tonight|soon)|treat ..3 urgent|money ..3 (out of"
                    + "|through|down) ..1 (door|window|drain)",
            "how long (i|we|it|this) ..1 (can|will|may) ..1 (keep|hold|last|stay|be) ..2 (open|free|back"
                    + "|available|for you|here|it|at this)");

    static final Phrases TOLD =
            COMMANDS.and(HESITATION).and(DEADLINE).and(SCARCITY).and(PICTURES);

    private Urgency() {}
}
