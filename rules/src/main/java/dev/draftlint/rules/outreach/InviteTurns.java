package dev.draftlint.rules.outreach;

import dev.draftlint.phrase.Phrases;

/** Ways to take a reader's time by announcing a visit or a call, or by entering an hour, without a question. */
final class InviteTurns {

    private static final String HOUR =
            "(#weekday|tomorrow|tonight|at #number|at (noon|eight|nine|ten|eleven|one|two|three|four|five)|noon|midday|the #number (st|nd|rd|th)?|week #number|#number (am|pm|o'clock|#month|th)|#month #number|next week)";

    private static final String ENVOY =
            "(i|we|(my|our) ..1 (colleague|associate|partner|engineer|rep|representative|man|men|woman|team|boss|manager|technician|consultant|driver|people|van|lorry|crew|fitter|surveyor|adviser|advisor|salesman|assistant))";

    private static final String PLACE =
            "(doorstep|door|reception|office|shop|site|lobby|premises|gate|counter|stand|works|yard|building|house|desk)";

    private static final String BOOK =
            "(booked|fixed|entered|set|saved|taken|reserved|blocked off|blocked out|blocked|pencilled|noted|put down|put|arranged|held)";

    static final Phrases PHRASES = Phrases.of(
            ENVOY + " (will|shall|is going to|am going to) be (on|at|in|outside|with) (you|your ..1 " + PLACE + ") ..3 "
                    + HOUR,
            HOUR + " ..3 " + ENVOY
                    + " ..1 (will|shall)? ..1 (stand|stop|stops|be|am|arrive|arrives|park|parks|pull up) ..2 (in front of|outside|at|on|by) your ..1 "
                    + PLACE,
            ENVOY
                    + " (arrives|arrive|comes|come|calls|visits|will arrive|will visit|will come|will phone you|will ring you|will call you|will telephone you) ..1 (you|by|on|in|at|to)? ..2 "
                    + HOUR,
            ENVOY + " (will|shall) (visit|phone|ring|call on|telephone) you ..4 " + HOUR,
            "(i|we) (will|shall) present (myself|ourselves) ..1 (at|in|to) your",
            "(i|we) (am|are|will be) ..1 passing ..1 (your|through|by) ..5 (and|so) (i)? ..1 (will|shall) ..1 (come|look|drop|pop|call|knock|stop|ring)",
            "you are (down|in|entered|noted|marked) ..1 (in|for|on) (my|our|the) ..1 (book|diary|calendar|list|planner) ..2 (for|on|at) ..1 "
                    + HOUR,
            "(i|we) ..1 (have|had)? ..1 " + BOOK + " ..1 " + HOUR
                    + " ..4 (for (our|us|the two|a|you)|talk|meeting|call|chat)",
            "(i|we) ..1 (have|had)? ..1 " + BOOK + " ..2 (us|you|our) ..4 " + HOUR,
            "(i|we) ..1 (have|had)? ..1 " + BOOK
                    + " ..1 (our|the) ..1 (first)? ..1 (meeting|call|talk|visit|appointment|lunch|chat) ..1 (for|on|at|to) ..1 "
                    + HOUR,
            "(i|we) ..1 (have|had)? (taken|grabbed|claimed|blocked) the ..1 (half hour|hour|slot|morning|quarter of an hour|half an hour|time) ..5 "
                    + HOUR,
            HOUR
                    + " ..4 (is|has been|are) ..1 (blocked off|blocked out|blocked|booked|reserved|set aside|held|taken|saved) ..3 (for (us|the two|you|both|our)|in (both)? ..1 our)",
            "(table|room|slot|call|date|hour|appointment|meeting|time) ..5 (is|has been) ..1 (booked|reserved|entered|held|blocked|fixed|set) ..1 (in (both)? our|for (us|you|the two)|and so are you|with us)",
            "(appointment|meeting|call|date|slot) with (us|me|our ..1) has been (entered|booked|made|fixed|set|arranged|scheduled)",
            "is booked and so are you",
            "(expect|look out for|listen for|await|be ready for|watch for) my ..1 (knock|ring|call|bell|visit|arrival) ..3 "
                    + HOUR,
            "(told|promised|assured|informed) (my|our) ..1 (colleague|boss|team|engineer|partner|director) ..1 (that)? (we|you) ..1 (meet|see|will|are) ..4 "
                    + HOUR,
            "#start (so)? (see you|until|till|we meet|we will meet|we will see you|i will see you|i see you) ..1 "
                    + HOUR + " ..4 (at your|in your|at #number|sharp|then|at (nine|ten|eleven|two|three|four)|#end)",
            "let us say " + HOUR + " ..2 (i|we) ..1 (have)? ..1 (entered|booked|blocked|noted|put|reserved|saved)",
            "(taken|took|take) the (freedom|liberty|initiative) ..1 (to|of) ..1 (enter|entering|fix|book|booking|reserve|note|fixing|noting|reserving|block|blocking)",
            "(teams|zoom|meet|video|dial in|meeting) (link|details|invite) for " + HOUR
                    + " ..2 (is|are) ..1 (below|attached|in|here)",
            "(unless|without) ..1 (you|word|a word|hearing|news) ..5 (your phone (will|rings)|(i|we) (will|shall|am going to) ..1 (call|ring|come|visit|phone|assume|take it|presume|book|expect|see you|be there))",
            "(if|should) nothing (comes|come|reaches me|is heard) ..2 from you ..2 (i|we) (will|shall|am going to|come|ring|call)",
            "(my|our) ..1 (calendar|diary|book|planner) has (us|you) ..4 " + HOUR,
            "you will (have|see|find|hear) me ..5 " + HOUR,
            "#name (is coming|will come|comes|is driving|drives|calls|will call|will visit) ..1 (to|on|by|at)? (you|your ..1) ..2 "
                    + HOUR,
            "(invitation|invite|request) for " + HOUR + " ..2 (gone|out|sent|on its way|went)",
            "(i|we) ..1 (have)? (pencilled|penciled) (us|you|it) (in|down) ..1 (for|on) ..1 " + HOUR,
            "your (phone|bell|doorbell|telephone) (will|is going to) ring ..2 " + HOUR,
            "(invitation|invite) ..3 (call|meeting|talk|session) ..2 (is|sits|waits|lies|has landed) ..1 (already)? ..1 (in|on) your ..1 (calendar|diary|inbox)");

    private InviteTurns() {}
}
