package dev.draftlint.rules.outreach;

import static dev.draftlint.rules.outreach.Invitation.HOUR;

import dev.draftlint.phrase.Phrases;

/** How senders say that a meeting is in the reader's calendar already. */
final class CalendarEntry {

    private static final String TALK =
            "(meeting|call|chat|talk|demo|slot|session|appointment|zoom|teams|conversation|consultation"
                    + "|walk through|walkthrough|visit|review|presentation|interview|lunch|coffee|table|viewing"
                    + "|tour|tasting|time|hour|#duration|date|dinner|breakfast|window|placeholder|hold)";

    private static final String SET =
            "(booked|scheduled|set|set up|fixed|arranged|reserved|confirmed|organised|organized|penciled"
                    + "|pencilled|blocked|blocked off|blocked out|planned|lined up|slated|entered|saved|taken"
                    + "|noted|put|held|slotted|grabbed|claimed|got|marked|locked|added|dropped|placed|stuck|popped"
                    + "|created|made|penned)";

    private static final String CALENDAR =
            "(calendar|calendars|diary|diaries|schedule|agenda|outlook|planner|book|appointments)";

    private static final String INVITE =
            "(invite|invites|invitation|invitations|hold|request|placeholder|appointment|entry)";

    /** "It is in your calendar." */
    private static final Phrases ENTERED = Phrases.of(
            INVITE + " (is|will be) ..1 (on (its|the) way|coming|following|in your inbox)",
            "(~send|dropped|popped|issued|attached|attaching|emailed|forwarded|shot"
                    + "|fired off) ..4 (calendar|meeting|outlook|zoom|teams|google|gcal|cal) ..1 " + INVITE,
            "(~send|emailed|issued|dropped|fired off) (you|over|across|out)? (over|across)? (an|the|my"
                    + "|a) ..1 (invite|invitation) ..1 (for|on) ..2 (call|meeting|demo|chat|" + HOUR + ")",
            "(calendar|meeting|teams|zoom|outlook|meet) ..1 " + INVITE
                    + " ..4 (on (its|the) way|coming|follow|follows|headed|heading|attached|below|in your inbox"
                    + "|has been sent|was sent|for #weekday|waiting|that i sent|i sent|in your|on your|among your)",
            "(" + INVITE + "|time|slot|meeting|call|something|it|#duration|block) ..4 (on|in|into|onto"
                    + "|to) (both)? (your|our) ..1 " + CALENDAR,
            SET + " ..6 (on|in|into|onto|to|for|out) (both)? (your|our) ..1 " + CALENDAR,
            "(find|see|notice|discover|have|receive|get) ..4 (from (me|us)|" + INVITE
                    + "|me|us) ..3 (in|among|on|attached) ..1 (your)? ..1 (diary|calendar|appointments|schedule"
                    + "|agenda|inbox|outlook)",
            "(should|will) ..1 (see|receive|have|get|find|have received) (an|the|my|a|our) ..1 (meeting"
                    + "|calendar)? (invite|invitation|request|entry|hold)|(see|receive|find|get|have) (a|the|my"
                    + "|our) ..1 (meeting|calendar) (request|entry|hold)",
            "(accept|accepting|confirm|click) ..2 (the|my|our) ..2 (invitation|invite|meeting request"
                    + "|request|appointment|slot)|(all|what) you (need|have) to do is ..1 (accept|confirm|turn up"
                    + "|show up|click accept)",
            "(move|reschedule|decline|shift|adjust|change) the ..1 (invite|invitation|slot|meeting"
                    + "|appointment) ..2 (i|we) ..1 (sent|booked|made|put)|calendar (hold|invite|placeholder|entry"
                    + "|slot) ..2 (for|on) " + HOUR,
            "(~send|attached|shared) ..2 (zoom|teams|google meet|meet|dial in|video|call) (link|details"
                    + "|info|information)|(teams|zoom|meet|video|dial in|meeting) ..1 (link|details"
                    + "|invite) ..2 (for|to|is|are) ..1 (our|the|your|" + HOUR + ") ..1 (" + TALK
                    + "|is|are|below)|the link is in the (invite|invitation)");

    /** "I have booked us a table for Friday." */
    private static final Phrases BOOKED = Phrases.of(
            "(i|we|she|he|has|have|secretary|assistant|#name|owner) ..2 " + SET
                    + " (us|you|me|myself|you and me|it|our ..2|the two of us) ..2 (in|down|up|for|on|at)? ..3 (call|chat|demo|meeting|slot|session|"
                    + CALENDAR
                    + "|(in|down|up) ..2 " + HOUR
                    + ")|(slotted|squeezed|fitted|pencilled|penciled|booked) (me|us|you) in",
            "(i|we) (have)? (just|already|also|now|then)? " + SET + " (your|our) ..2 " + TALK,
            "(i|we) (have)? (just|already|also|now|then)? " + SET + " (a|an|the|#number|out|off|aside)? ..3 " + TALK
                    + " ..3 (with you|for you|for us|for the two|together|" + HOUR + ")",
            "(your|our) ..1 " + TALK + " ..1 (is|has been|was|stands|are) ..1 " + SET
                    + " ..3 (in (both)? our|in your name|for you|for us|with you|with us|" + HOUR
                    + "|#end)|is booked and so are you",
            "(have you|have got you|put you|got you|you are) down for (a|our|the|#duration) ..2 (call|demo|meeting|session|slot|chat|tour|visit|talk)|(have you|have got you|put you|got you) down for ..1 "
                    + HOUR,
            "(made|make|got|fixed|taken|found) ..1 (an|a|the) ..1 (appointment|slot|booking|reservation"
                    + "|gap) ..1 (with|for|in) (you|us|your)|(taken|took|grabbed|claimed|nabbed|snapped up"
                    + "|filled) ..2 (slot|gap|#number (am|pm)|#duration|hour|half hour|morning) ..2 (on|in|of|for)",
            HOUR + " ..4 (is|has been|are)? ..1 (blocked off|blocked out|blocked|booked|reserved|set aside|held"
                    + "|taken|saved) ..3 (for (us|the two|you|both|our)|in (both)? ..1 our)",
            "(keep|hold|save|leave|block|clear) ..6 (" + HOUR
                    + ") ..3 (free|open|clear|for (me|us)) ..2 (i|we|for (me|us|our|a)|as|so|#end|and)|(keep|hold"
                    + "|save) ..5 (line|hour|crossing|slot|table|seat|morning|evening|afternoon) ..3 (clear|free"
                    + "|for (me|us))",
            "(signed|enrolled|registered|put|booked) you (up|in|on|for) ..2 (our|the|my|a) ..2 (session"
                    + "|webinar|demo|call|course|workshop|trial|event|meeting)|your (place|seat|spot) (at|in|for|on) ..2 (demo|call|session|course|trial|training|walkthrough) ..2 (is|has been) (booked|reserved|confirmed|held|taken)",
            "(taken|took|taking|take) (it (upon|on) (myself|ourselves)|the (liberty|initiative"
                    + "|freedom)) (of|to) ..1 (~book|~schedule|~send|~set|~reserve|~arrange|~block|~put|~plan|~add"
                    + "|~fix|~enter|~note|~pencil)",
            "(went|gone|going) ahead (and)? ..1 (booked|scheduled|sent|set|added|put|blocked|reserved"
                    + "|booking|scheduling|sending|arranged) ..3 (time|slot|call|meeting|invite|invitation|demo"
                    + "|#duration|us|you|calendar|appointment)",
            "let us say ..1 " + HOUR
                    + " ..6 (i|we) ..1 (have)? ..1 (sent|send|booked|put|blocked|reserved|entered|noted|saved)|(i"
                    + "|we) ..1 (moved|shifted|pushed|rescheduled|put) (it|(our|the) ..1 " + TALK
                    + ") (back|forward|on)? to ..1 " + HOUR,
            "(appointment|meeting|call|date|slot) with (us|me|our ..1) has been " + SET
                    + "|(set up|arranged|scheduled|organised|organized|created|booked) (a|an|the) ..1 (zoom|call"
                    + "|meeting|teams|demo|session|google meet|video call|conference call) for (us|you|#weekday"
                    + "|tomorrow)");

    static final Phrases MADE = ENTERED.and(BOOKED);

    private CalendarEntry() {}
}
