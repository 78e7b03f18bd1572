package dev.draftlint.rules.outreach;

import dev.draftlint.phrase.Phrases;

/** Images of a deadline or of scarcity: doors, trains, queues, and the price of hesitation. */
final class UrgencyTurns {

    private static final String GOOD =
            "(offer|deal|price|discount|bargain|rate|chance|sale|window|list|door|doors|train|boat|ship|promotion|bus|saving|savings|terms|slot|place|spot|seat|opportunity)";

    private static final String OTHER =
            "(somebody|someone|anybody|anyone|another|others|a neighbour|your (rival|rivals|neighbour|neighbours|competitor|competitors|competition)|the (competition|next|neighbours)|(a|one) of your (neighbours|rivals|competitors)|(a|an|another|the) ..2 (of yours|buyer|customer|firm|client|company|school))";

    private static final String WAITING =
            "(hesitate|hesitates|hesitated|dither|dithers|dawdle|wait|waits|linger|lingers|sleep|sleeps|delay|delays|blink|blinks)";

    private static final String RUE =
            "(regret|regretting|kick|kicking|curse|cursing|rue|sorry|bite|envy|wish|pay more|pay double|lose out|go empty|wring)";

    private static final String NOW =
            "(today|tonight|now|tomorrow|midnight|#weekday|this (week|evening|hour|month)|the hour|within the hour)";

    static final Phrases PHRASES = Phrases.of(
            "(those|whoever|he|anyone|people|she|they|who|you|and) ..1 (who|if you)? ..1 " + WAITING
                    + " ..2 (will|would|shall|may|must|loses|lose|pays|pay|misses|miss|goes) ..2 (" + RUE
                    + "|lose|miss|pay|more|out|it|empty|late)",
            "#start " + WAITING
                    + " ..1 (now|too long|a day|today|until)? ..1 (and|or) ..7 (will|is|has|gone|history|takes|have|gets|goes)",
            "(you|tomorrow you|later you) ..2 (will|would|may|might) ..1 (be)? ..1 " + RUE
                    + " ..1 (yourself|it|for|that|not|this|your|you)",
            "(after|past|from|by|come) " + NOW + " ..2 (this|the|our|my|that|your) ..1 " + GOOD
                    + " ..1 (turns|turn|is|goes|becomes|vanishes|ends|dies|will|has|lapses|disappears|leaves|shuts)",
            GOOD
                    + " ..1 (is|are|will be|goes|turns|becomes) ..1 (into)? ..1 (history|gone|a pumpkin|pumpkin|toast|closing (fast|quickly|soon)|melting|slipping away|shrinking|closed for good)",
            "(train|boat|ship|bus) ..1 (leaves|leave|departs|sails|goes|pulls out|is leaving|has left) ..2 without you",
            "not ..1 let ..2 (train|boat|ship|bus) ..2 (leave|pull|sail|go)",
            "(list|door|doors|window|books|gate) ..1 (closes|close|shuts|shut|is closing|are closing) ..1 (any (minute|moment|day|time|second)|fast|quickly|soon|for good|tonight|in your face)",
            "(only|just) the (quick|fast|fastest|first|early|swift|bold|quickest|decided|brave) ..1 (will|get|gets|come|are|win|can|have|shall)",
            "(first come|first served) ..6 (many|hurry|quick|fast|few|others|queue|soon|be early|lots|now)",
            "(sign|book|buy|order|act|decide|reply|say yes|grab it|take it|answer|commit|call) ..4 before " + OTHER
                    + " ..1 (else)? ..1 (does|do|will|gets|grabs|takes|signs|has|beats|is|snaps|books)",
            "(and|or|else|otherwise|then) " + OTHER
                    + " ..2 (will|would|may|might|could) ..2 (have|get|take|grab|snap|snatch|sign|buy|be) (it|this|yours|your|them|there) ..1 (instead|first|place|#end|slot)",
            "(grab|snatch|seize|take|secure|claim) the last ..3 before",
            "(not|never) ..1 (see|get|find|meet|have|be offered|hear) ..1 (this|that|such|it|a) ..2 (price|offer|deal|rate|bargain|chance) ..1 (a second time|again|twice|any more|anywhere|like)",
            "once (it is|they are|these are|that is|this is) gone ..1 (it is|they are|that is|these are) ..1 (gone|it)",
            "(stock|stocks|places|seats|supply|supplies|slots|spots|dates|tickets|copies) ..2 (melting|melts|melt|dwindling|vanish|vanishing|going|shrink|shrinking|evaporate|evaporating|flying|drop|dropping) ..1 (like|by the (hour|minute|day)|away|fast|before)",
            "(hold|keep|reserve|guarantee|offer|freeze|honour) ..1 (it|this|the|that|your|you) ..2 (price|rate|offer|slot|place|seat|date|deal)? ..1 (for you)? ..1 only ..1 (until|till|to|for|through) ..1 "
                    + NOW,
            "(two|three|four|five|six|several|#number) ..1 (others|other (people|firms|buyers|companies|clients|schools)) ..1 (are|have|is|want|asked) ..2 (looking at|eyeing|asked for|asked about|after|bidding|waiting for|interested in|viewing|watching) ..1 (the|this|it|that|your)",
            "(take|taking|accept|accepting|have room for|want) (just|only) (one|two|three|four|five|a few|#number) ..1 (more) ..1 (client|clients|customers|customer|firms|partners|schools|brands|orders|companies)",
            "(price|prices|rates|fees|costs) ..1 (go|goes|going|rise|rises|jump|jumps|climb|climbs|double|doubles) ..1 (up)? ..1 "
                    + NOW + " ..2 (so|act|sign|order|buy|secure|hurry|book|be quick)",
            "(reply|answer|respond|confirm|sign|book|call|order|act|decide) ..2 (within|inside|in) (the (hour|day|minute)|an hour|minutes|#number (hours|minutes)|24 hours) ..1 (to|or|and|if)",
            "(rivals|competitors|competition|competitor|rival|neighbours) ..1 (will|would|do|does|is|are|have|has) not ..1 (wait|waiting|sleep|asleep|sleeping|hesitate|hesitating|rest)",
            "(stands|stand|valid|good|open|holds|yours) ..1 for ..1 (24|48|72|#number) (hours|days) ..2 (not|only|no|and not)",
            "hate for (you|#name|your ..1) to (be left out|be left behind|miss|lose)",
            "(be|is) ..1 (released|given away|handed|passed|offered) to (another|the next|somebody else|someone else|other)",
            "before ..4 (spots|seats|places|slots|tickets|copies|dates) ..1 (run out|are gone|fill|sell out|are taken)",
            "(cry|crying|complain|complaining|say i did not|blame me) ..3 (when|if|once|that) ..3 (sold out|gone|too late|over)",
            "how long (i|we|it|this) ..1 (can|will|may) ..1 (keep|hold|last|stay|be) ..2 (open|free|back|available|for you|here|it|at this)",
            "(two|three|four|half|most|#number) of (the|these|our|them) ..2 (are|is|have) ..1 (gone|sold|taken|went) ..1 (already|since|in|within|this)",
            "(or|otherwise) (i|we) (call|ring|offer|go|write|turn|take|sell) ..2 (it|to)? ..1 (the next|somebody else|someone else|the other|another)",
            "(early|first) (ones|birds|bookers|comers) (get|gets|catch|take|have)",
            "strike (now|while)",
            "(now or never|not a (minute|moment|second|day) longer|(tomorrow|later|next week) (may|might|could|will|is) ..1 be ..1 too late|tomorrow is too late)",
            "(through|hitting) the (roof|ceiling) ..3 (so|be quick|hurry|act|and|book)",
            "(final|last|second and final) (notice|warning|reminder|offer) (of|for|on|about) (the|this|our|my|your) ..1 "
                    + GOOD,
            "(before) ..3 (pulls out|leaves the station|sails|slams|shuts|snaps shut|closes for good)");

    private UrgencyTurns() {}
}
