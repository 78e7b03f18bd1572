package dev.draftlint.rules.outreach;

import dev.draftlint.phrase.Phrases;

/** How senders say that their answer is late. */
final class Lateness {

    private static final String TO_ANSWER =
            "(~reply|~answer|~respond|~write|~written|~call|~ring|~get|~come|~send|~be|~follow|~return"
                    + "|~react|~hear|~thank|~acknowledge|~read|~open|~do|~reach|~have|~finish|~sit|~look|~go|~see"
                    + "|~deal|~attend|~turn|~tell|~let|~share|~post|~deliver|~give|~forward|~pick)";

    private static final String LATE =
            "(late|later|delay|delays|delayed|slow|slowly|slowness|slower|belated|belatedly|tardy"
                    + "|tardiness|wait|waiting|silence|sooner|earlier|so long|this long|too long|gap|lag|lateness"
                    + "|overdue|before now|till now|until now|only now|quiet|hanging|a long time|long pause|pause"
                    + "|ages|forever|faster|quicker|before this|hold up|holdup|by now)";

    private static final String REGRET =
            "(~sorry|~apology|~apologise|~apologize|~forgive|~excuse|~pardon|~regret|ashamed|embarrassed"
                    + "|guilty|rude|bear with|blame|mea culpa|fault|patience|shame)";

    private static final String PAST =
            "(days|day|week|weeks|month|months|fortnight|year|years|ages|an age|monday|tuesday|wednesday"
                    + "|thursday|friday|easter|christmas|#month)";

    /** In a sentence with a load of work, each of these is about the sender's answer. */
    private static final String SLOW =
            "(late|lateness|delay|delays|delayed|delaying|slow|slowness|slower|tardy|tardiness|belated"
                    + "|belatedly|overdue|silence|silent|sooner|earlier|quicker|before now|until now|till now"
                    + "|by now|only now|only today|until today|till today|hanging|unanswered|remiss|neglected"
                    + "|neglecting|neglect|languished|languishing|long overdue|so long|this long)";

    static final Phrases TOLD = Phrases.of(
            REGRET,
            SLOW,
            "(should|ought to|would|meant to|meaning to|intended to|wanted to|going to|promised to"
                    + "|hoped to|planned to|supposed to|could) ..3 "
                    + TO_ANSWER + " ..9 (" + LATE + "|" + PAST + " ago|" + PAST
                    + " back|on #weekday|in #month|last|already)",
            "(should|ought to|would) have ..3 (replied|answered|responded|written|called|rung|got|come"
                    + "|sent|followed|had|reached|gone|been|left|arrived|heard|seen|received)",
            "(meant to|been meaning to|intended to|promised to|promised you|supposed to|had hoped to"
                    + "|wanted to|was going to) ..1 (have)? ..1 (~reply|~answer|~respond|~write|~get back"
                    + "|~come back|~call|~ring|~return|~send|~tell|~have|been)",
            "(not|never|unable to|failed to|could not|too busy to|time to|moment to|hour to) ..4 (~reply"
                    + "|~answer|~respond|~write|~get|~come back|~come to|~return|~call|~ring|~open|~touch|~read"
                    + "|~deal|~look at|~send|~finish|~do)",
            "(~owe ..1 (you|to you)|~deserve ..1 (a|an|better|quicker|faster))",
            "((the|your|long) wait|had to wait|behind (on|with)|slow to|rude of me|ungrateful|lapse"
                    + "|let ..3 (slide|slip|lapse|drift)|radio silence|(gone|went|been|so) quiet|been a while)",
            "(only|not until|just|finally) (now|today|just|this|tonight|yesterday|#weekday)|(~get"
                    + "|~answer|~reply|~write|~come|~sit|~read|~hear|~reach|~respond|~send) ..3 only (now|today"
                    + "|just|this)",
            "(~keep|~leave|~make|~let) you ..2 (waiting|wait|hanging|without|in the dark|dangling)",
            "(~take|took) (me|us|it)? ..1 (so|this|too|longer|ages|an age|forever|until|till|a while|a bit|a long time|some time)",
            "(forgot|forgotten) to (answer|reply|respond|write|send|call|get back)",
            "only ..1 (got|getting|get) (to|around|round)",
            PAST + " (has|have|after|since|late|later|ago|have)",
            "(later|longer|slower) than",
            "(dropped the ball|gone quiet|went quiet|gone dark|went dark|off the radar|out of touch"
                    + "|lost sight of|lost track of|off the (grid|map|face)|hearing ..1 from (me|us)"
                    + "|heard ..1 from (me|us)|since (you|your) ..3 (wrote|asked|called|mail|email|message|letter"
                    + "|note|call|question))");

    private Lateness() {}
}
