package dev.draftlint.rules.outreach;

import dev.draftlint.phrase.Phrases;

/** What senders say whose reason is the calendar: told by a diary, a time that passed, a time that was named. */
final class DateTurns {

    static final String UNIT =
            "(day|days|week|weeks|month|months|quarter|quarters|year|years|half year|season|seasons|fortnight|term|moons)";

    static final String COUNT =
            "(#number|a|an|one|two|three|four|five|six|half a|a full|several|some|a few|few|a couple of|a whole|exactly|precisely|about|almost|nearly|already|now|another)";

    static final String SEASON =
            "(#month|#weekday|spring|summer|autumn|fall|winter|q1|q2|q3|q4|the new year|new year|the year|year end|the quarter|next quarter|new quarter|quarter|the month"
                    + "|the holidays|holidays|holiday season|easter|christmas|thanksgiving|ramadan|advent|lent|the break|summer break|your vacation|your holiday|budget season|fiscal year|season|term|harvest|finals|exams|fair|rains|week #number)";

    static final String DATE =
            "(date|day|week|month|quarter|season|year|time|moment|mark|hour|deadline|interval|pause|term|" + UNIT + ")";

    static final String CONTACT =
            "(call|ring|phone|write|email|check|follow up|reach out|get in touch|get back|touch base|circle back|come back|reconnect|ping|contact|try|talk|speak|revisit"
                    + "|connect|wait|drop|be in touch|chat|pick (this|it) up|return|remind|catch up|meet|look at (this|it)|discuss|recall|knock|ask|be called|hear)";

    static final String WRITES =
            "(writing|following up|calling|reaching out|emailing|mailing|checking in|touching base|circling back|back|here|getting in touch|getting back|knocking|dropping|reconnecting|asking|contacting|coming|ringing|write|call|ask|come|am|promised|thought|wanted|figured)";

    private static final String TALKED =
            "..3 (talked|spoke|spoken|met|wrote|written|chatted|emailed|call|chat|talk|meeting|conversation|mail|email|letter|message|visit|proposal|offer|demo|quote)";

    /** How a time is said to have come or gone. */
    static final String COME =
            "(here|over|upon us|come|arrived|rolled (round|around|in|by)|behind us|gone|gone by|begun|started|passed|ended|finished|past|up|out of the way|in full swing|under way|underway"
                    + "|today|now|elapsed|flown|flown by|slipped by)";

    static final String SAID =
            "(said|told|asked|mentioned|suggested|indicated|wanted|preferred|hinted|proposed|reckoned|wished|agreed|invited|advised|requested|recommended|arranged|planned|promised|answered|wrote)";

    static final String PARTIES = "(you|we|you and i)";

    /** Told by a diary. */
    private static final Phrases DIARY = Phrases.of(
            "(a|the) ..1 (reminder|alarm|alert) ..2 (popped up|pinged|came up|went off|told|appeared)",
            "my ..2 (notebook|agenda|book|calendar|diary|list|planner|system|crm|reminder|reminders|notes|records|phone|computer|alarm) ..4 (told|tells|tell|reminded|reminds|remind|says|said|say|reads|popped up|pinged|prompted|nudged|flagged|shows|went off|had me|has me|came up|beeped|rang|bids|bade) (me|us)? (..2 "
                    + CONTACT + " (you)? (today)?|today)?",
            "my ..1 (notebook|agenda|book|calendar|diary|list|planner) (has|holds|shows|carries) (your|you) ..3 (this|today|now|against|for)",
            "(according to|going by) my ..2 (notes|calendar|diary|crm|records|list|reminder|notebook)",
            "(i|we) ..2 (made|left|set|put|wrote|kept|have|had|noted|marked|circled|drew|promised myself) ..3 (note|reminder|mark|memo|entry|flag|task|cross|tick|ring|circle|date|day|today|this week|this month) ..6 ("
                    + CONTACT + "|calendar|diary|notebook|planner|wall|list)",
            "(had|have) you (down|in my (calendar|diary)|on my (calendar|list)) ..3 (today|this week|this month|now|#month|#weekday|call|follow up)",
            "(your|you) (name|file|card|company) ..2 (came|comes|popped|pops|was|is) ..1 (up|due|next) ..2 (on|in|today|this)",
            "(we are|we were|you are) ..1 due (for|a|another) ..3 (talk|conversation|chat|call|catch up|contact|now)");

    /** So much time has passed. */
    static final Phrases PASSED = Phrases.of(
            "(that|the) time (of|in) (the|a)? ..1 (month|quarter|year|season) (again|#end)",
            "(a|#number) ..1 " + UNIT + " (has|have) (turned|run|rolled|come round|gone round)",
            COUNT + " ..1 " + UNIT + " ..2 since (we|our|my|i|you and i|the) " + TALKED,
            "(it has|it is|has it) ..2 been ..3 (" + UNIT + "|while|age|ages|some time) ..1 since (we|our|my|i|the) "
                    + TALKED,
            "#start been " + COUNT + " ..1 " + UNIT + " (since|#end)",
            COUNT + " ..1 " + UNIT
                    + " (on|later|after|from) ..1 our (talk|call|chat|meeting|conversation|visit|coffee|last)",
            COUNT + " ..1 " + UNIT + " ago ..3 (you|we) ..3 (" + SAID + "|parted|visited|spoke|met|talked)",
            "(enough|some|sufficient|quite some|a fair amount of|plenty of) time (has|have) ..1 (passed|gone by|elapsed|gone)",
            PARTIES + " ..1 (last)? (spoke|talked|met|wrote|corresponded) ..1 (in|back in|before|during) " + SEASON
                    + " ..6 (now|over|gone|here|past|behind)",
            "(days|weeks|months|time|pause|break) you ..1 (asked for|wanted|needed|requested|gave me|set) ..1 (is|are|have|has) ..1 "
                    + COME);

    /** A time has come, and so has the sender. */
    private static final Phrases ARRIVED = Phrases.of(
            COUNT + " ..1 " + UNIT
                    + " (is|are|has|have) ..2 (passed|gone|gone by|gone past|elapsed|flown by) (#end|..1 since (we|our|my|i|you)|now|and|so)",
            "(that is|which is|this is|is|be|must be|being) my (cue|turn|signal|call)",
            "(present|presenting|report|reporting|return|returning|keep|keeping|here i am|here we are|i come|i write) ..3 (appointment|as you ..1 (directed|asked|wished|bid|bade|told|instructed|wanted|ordered))",
            "(#number|a) (day|days|week|weeks|month|months) is the (interval|rhythm|gap|pause|distance)",
            "your ..2 (year|quarter|season|term) (opened|opens|started|starts|began|begins|ended|ends|closed) ..4 (so|hence|and|therefore) ..2 (my|i|we|this)",
            "(#number|a|one|half a) " + UNIT + " ..1 since (we|our|my|i|you and i|the) " + TALKED,
            "(it is|it is now|we are|we are now|now that it is|here we are|now|this is) ..2 (in)? " + SEASON
                    + " ..3 (so|and|which means|hence|thus|as|like|therefore|month) ..5 " + WRITES,
            "(it is|we are|this is|here we are|already|now) ..3 " + SEASON + " ..4 (you|we) ..2 " + SAID,
            SEASON + " ..1 (is|are|has|have|being|went|closed|ended|started|began|was|were) ..2 (" + COME
                    + "|last|yesterday) ..4 (so|and|hence|which|therefore|thus|as) ..2 (i|we|here|now i|it is time|you|by our|by your|that)",
            "(as|since|because|now that|seeing that) (the)? ..1 " + SEASON + " (is|has|are|have) ..1 " + COME
                    + " ..3 (i|we|here|let)",
            "(holidays|summer|winter|busy season|year end|break|year) (is|are) behind (us|you)",
            "(is|are|has|have) ..1 (over|up|gone|round|by|back|here|started) (so|hence|therefore) ..1 (here i am|here we are|i am|i write|we are|i come)",
            "(first|start|beginning|end|middle) of (the|a) ..1 (month|year|quarter|week) (is here|so|which|as) ..2 (i|we|here)",
            "(a|the) new (year|quarter|month|season) (so|and|means) ..3 (i|we|here|time)",
            SEASON + " it is #end",
            DATE + " (that|which|when|in which|at which|as)? ..1 " + PARTIES + " ..2 " + SAID
                    + " ..6 (is|has|have|are|was) ..2 " + COME,
            "(it is|today is|this is|that was|that is|we are|here is|which was|which is|was) ..4 " + DATE + " ..3 "
                    + PARTIES + " ..2 " + SAID);

    /** The calendar, and nothing else needed. */
    static final Phrases SURE = DIARY.and(ARRIVED).and(DatePromises.AGREED);

    private DateTurns() {}
}
