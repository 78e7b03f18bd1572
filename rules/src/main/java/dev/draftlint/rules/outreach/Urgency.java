package dev.draftlint.rules.outreach;

import dev.draftlint.phrase.Phrases;

/** How senders press for time: with a command, the price of hesitation, and the picture of a clock. */
final class Urgency {

    private static final String FAST =
            "(now|today|tonight|fast|quick|quickly|swiftly|soon|promptly|immediately|right away"
                    + "|straight away|at once|without delay|this minute|this instant)";

    private static final String GRAB =
            "(grab|snap|seize|snatch|claim|secure|reserve|book|order|buy|get|take|bag|nab|sign up|sign|move|act|decide"
                    + "|commit|apply|join|register|enrol|enroll|call|shop|complete your ..1)";

    static final String OTHERS = "(somebody|someone|another|others|competitors|rivals|(a|the|your|my|our) ..1"
            + " (neighbour|neighbours|neighbor|neighbors|rival|rivals|competitor|competitors|competition))";

    private static final String WAIT = "(hesitate|hesitates|wait|waits|delay|delays|dither|dithers|procrastinate)";

    /** "Act now", "grab it while you can": a fault where it is said to the reader. */
    static final Phrases COMMANDS = Phrases.of(
            "act " + FAST
                    + "|act before (it|prices|they|#weekday|midnight|someone|somebody|others|(the|this) ..2 (offer|deal|price|prices|window|sale|discount|spots|seats|clock|end))",
            "(move|decide|jump|strike|pounce|commit|hurry) (on (this|it)|in|aboard)? " + FAST
                    + " ..1 (#end|before|or|since|because|as|while|if|we|i|they|seats|spots|places|on (it|this))",
            "#start hurry (and|now|only|#end|while|before|up|as|since|if|or|the|these|they)|hurry (and"
                    + "|now|only|while|before|these|they|stock|stocks|seats|spots)|(be|move) (quick|fast|swift) (#end|and|or|as|since"
                    + "|because|if|about)",
            "(get|jump|come|hop|climb) (in|on|aboard) ..1 (while|before|now) ..1 (the|it|you|prices|doors)",
            GRAB
                    + " (it|this|one|yours|in|them|these|up|your ..2|now)? ..2 before (it|they|these|this|prices|price|rates|stocks|stock|supplies"
                    + "|spots|seats|places|time|the (offer|deal|sale|price|doors|window|..1 (spots|seats|places|slots))) ..2 (gone|sold|taken|too late|runs out|run out|ends|end|closes|close|expires"
                    + "|expire|disappears|disappear|sells out|sell out|fills up|fill up|fills|fill|go up|goes up|rise|rises|increase|increases|double|vanish)",
            GRAB + " (it|this|one|yours|in|them|these|up|your ..1)? ..1 while (you|it|they|stocks|stock|supplies) ..2"
                    + " (can|last|lasts|there)",
            GRAB + " (it|this|one|yours|in|them|these|up|your ..1)? ..1 before " + OTHERS
                    + " ..1 (does|do|will|gets|grabs|takes|signs|beats|snaps|books|nabs|claims)",
            "(reply|respond|sign|sign up|order|book|call|register|enrol|enroll|buy|contact us|click) (today|now|tonight|this week) to ..1 (lock|secure|get|claim|save"
                    + "|avoid|reserve|guarantee|grab)",
            GRAB + " (it|now|today)? (asap|immediately|right away|without delay)");

    /** Hesitation is warned of, and its price told. */
    private static final Phrases HESITATION = Phrases.of(
            "(not|never) ..1 (dither|dawdle|linger|tarry|procrastinate|stall|dally|drag your|wait|delay|hesitate) (#end|now|too (long"
                    + "|much)|any longer|much longer|another (day|minute|moment|second)|or|as|since|until it)",
            "(not|never) ..1 (wait|hesitate|delay) (and)? (#end|book|order|call|act|sign|join|grab|reply)",
            "(can not|could not|can hardly|can ill) ..1 afford ..1 to (wait|miss|delay|sit|ignore|let|pass|sleep|hesitate|postpone)",
            "make haste|strike while",
            "(every|each) ..1 (day|hour|minute|week|month) ..1 (you|of) ..1 (wait|delay|hesitate|waiting|delaying|hesitation|inaction)"
                    + "|(every|each) ..1 (day|hour|minute|week|month) without ..4 (costs|loses|lost|losing|is)",
            "(whoever|(those|companies|firms|owners|businesses|people|anyone|brands|teams|agencies|sellers|leaders|competitors) (who|that)) "
                    + WAIT + " ..2 (lose|loses|pay|pays|miss|misses|regret|find|left)",
            "(if you|should you) " + WAIT + " ..5 (will|is|has|gone|lose|miss|missed|may|might|would|could|late)",
            "(do|can) not ..1 (miss (out|this|your (chance|spot|seat)|the (chance|boat|opportunity))|sleep on (this|it)"
                    + "|let this ..2 (pass|slip|go)|miss it)|not ..1 let (this|it|the) ..1 (moment|chance|opportunity|offer|deal) ..1 (pass"
                    + "|slip|go|get away)|you ..1 not want to (miss|pass up) (this|it|out|your|the chance)",
            "(you|#name) ..2 (will|would|may|might|could) ..1 ((kick|kicking) (yourself|yourselves)|be kicking|miss out|lose out"
                    + "|be left (behind|out)|be too late)",
            "(fall|falling) behind ..3 (competitors|competition|rivals)|(get|getting|not be|before you are) left (behind|out)",
            "hate for (you|#name|your ..1) to (be left|miss (out|this|it))|you snooze|(snooze|sleep) on (it|this)|time waits for",
            "#start (hesitate|dither|snooze|delay|dawdle) ..3 and ..4 (will|you|is|may)",
            "(you should|you had better|you need to|you must|you have to|better|best to|wise to|i would) (act|decide|move|jump|hurry|commit)"
                    + " ..1 (soon|quickly|fast|now|today|tonight|immediately|right away)");

    /** Clocks, and offers that come once in a life. */
    private static final Phrases PICTURES = Phrases.of(
            "(time|clock|countdown|hourglass) (is|has) ..1 (running (out|down)|ticking|short|almost up|nearly up"
                    + "|of the essence|slipping away)|(running|run) out of time (#end|to|so)",
            "now or never|once in a (lifetime|blue moon)|(one time|one off|once only|never to be repeated"
                    + "|unrepeatable) (opportunity|offer|chance|deal|price)",
            "(chance|opportunity|offer|deal|opportunities|offers|deals|chances) ..1 like (this|these|that) ..4 (once"
                    + "|rarely|every day|around|often|again|twice|along|long)",
            "(not|never|hardly|rarely) ..1 (see|get|find) ..1 (this|that|such|a|another) ..1 (price|offer|deal|rate|bargain"
                    + "|chance|low|opportunity) ..1 (a second time|again|twice|any more|anywhere|like|#end)",
            "(may|might|could|will) be ..1 too late|not a (minute|moment|second|day) (longer|to lose|to waste)|no time to (lose|waste)",
            "off the table (after|from|by|tomorrow|tonight|soon)");

    static final Phrases PRESSED = COMMANDS.and(HESITATION).and(PICTURES);

    private static final Phrases ALARM = Phrases.of(
            "#start urgent|treat ..3 urgent|(revert|reply|respond|confirm) ..1 urgently|on (an)? urgent basis");

    static final Phrases TOLD = PRESSED.and(ALARM).and(Scarcity.TOLD);

    private Urgency() {}
}
