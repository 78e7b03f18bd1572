package dev.draftlint.rules.outreach;

import dev.draftlint.phrase.Phrases;

/** How senders take time that was not offered: by calling or coming, by an entry in a calendar, by silence taken for a yes. */
final class Invitation {

    private static final String HOUR =
            "(#weekday|tomorrow|tonight|noon|midday|midnight|dawn|lunch|lunchtime|sunrise|#month"
                    + "|first thing|later today|early next|half past|(this|next|the) ..1 (afternoon|morning"
                    + "|evening|week|day)|at #number|at (noon|eight|nine|ten|eleven|one|two|three|four|five|six"
                    + "|seven|dawn)|the #number (st|nd|rd|th)|on the #number|week #number|#number (am|pm|o'clock"
                    + "|#month|th)|next week|in (a few|a couple of|two|three) (days|hours|minutes)|in an hour"
                    + "|in the morning)";

    /** Who comes or calls: the sender or somebody sent. */
    private static final String ENVOY =
            "(i|we|and|then|so|(my|our) ..1 (colleague|colleagues|associate|partner|engineer|rep"
                    + "|representative|man|men|woman|team|boss|manager|director|technician|consultant"
                    + "|people|crew|fitter|surveyor|adviser|advisor|salesman|assistant|expert"
                    + "|specialist) ..2)";

    /** The same, named anew. */
    private static final String SOMEBODY = ENVOY.replace("and|then|so|", "");

    private static final String WILL =
            "(will|shall|am going to|are going to|is going to|am planning to|plan to|plans to|intend to"
                    + "|mean to|propose to|might just|would just|am about to|are about to) ..1";

    private static final String CALL =
            "(call|ring|phone|telephone|dial|buzz|calling|ringing|phoning|telephoning|dialling|dialing"
                    + "|videocall|skype|facetime|try)";

    private static final String COME =
            "((come|call|look|drop|pop|swing|stop|pass|knock|turn|show|walk|swoop|roll|breeze|nip|coming"
                    + "|dropping|popping|swinging|stopping|passing|calling|looking|turning|showing) (by|round"
                    + "|around|over|in|into|up|past|out|at|on)|visit|visiting|appear|appearing|present (myself"
                    + "|ourselves)|come to (see|meet)|come and|knock|see you|meet you|find you|catch you|be (round"
                    + "|over|with you|outside|waiting)|stand|sit|wait|park|arrive|arriving|descend on)";

    private static final String DOOR =
            "(office|offices|desk|shop|store|building|lobby|reception|place|clinic|site|headquarters|hq"
                    + "|workplace|facility|plant|warehouse|restaurant|premises|showroom|door|doorstep|workshop"
                    + "|surgery|practice|school|yard|farm|stand|booth|gate|hotel|salon|factory|works|depot|counter"
                    + "|house|kitchen|front desk|home|hall|studio|cellar|bridge|mill|bakery|parking lot|studio|lab)";

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

    /** "I'll call you on Thursday." */
    private static final Phrases CALLING = Phrases.of(
            ENVOY + " " + WILL + " (be)? " + CALL + " ..2 (you|your|at|on|again|around|about) ..3 " + HOUR,
            "(will|shall|am going to|plan to) ..1 (give|be giving) (you|your office) a ..1 (call|ring"
                    + "|buzz|bell|shout|tinkle) ..3 " + HOUR,
            "(i|we) (will|shall) ..1 (contact|call|ring|phone|telephone) (you|your ..1 office|your assistant|your secretary) ..1 (#weekday|#placeholder|tomorrow|#month) ..3 to (arrange|schedule|set up|book|agree)",
            "(i|we) (will|am going to) ..1 " + CALL
                    + " your ..2 (line|cell|mobile|office|desk|phone|number|extension|assistant) ..2 " + HOUR,
            "(i|we|#name|(my|our) ..2) (phone|ring|call|telephone|call on|calls|rings|phones) you ..2 " + HOUR,
            "let me ..1 (ring|call|phone|telephone) you ..3 " + HOUR
                    + "|on #weekday ..1 (i|we) (will|shall|am going to) " + CALL,
            "(expect|look out for|watch for|listen for|await|be ready for|wait for|brace for) (me|us|to hear|(my|our|a) ..1 (call|visit|knock|ring|voice|arrival|colleague|man|engineer|rep|phone call|#name)) ..3 (at your|in your|"
                    + HOUR + "|around|bell|#end)",
            "you (will|shall|can) ..1 (hear|expect|have|find|see|get) (me|us|my (voice|ring|call|knock)"
                    + "|a (call|ring|visit|knock) from) ..6 (" + HOUR + "|already|phone|door|line)",
            "your (phone|bell|doorbell|telephone|door|mobile) (will|is going to|rings) ..3 " + HOUR,
            "(see|talk to|speak to|speak with) you (then|#weekday|tomorrow|at #number) ..2 unless"
                    + "|#start (so)? (until|till|we will meet|we will see you|i will see you) ..1 " + HOUR
                    + " ..4 (at your|in your|at #number|sharp|then|at (nine|ten|eleven|two|three|four)|#end)");

    /** "I'll stop by your office." */
    private static final Phrases COMING = Phrases.of(
            ENVOY + " " + WILL + " (be)? " + COME + " ..2 (you|your|at your|to your) ..1 " + DOOR,
            ENVOY + " " + WILL + " (be)? " + COME + " ..5 " + HOUR + "|(i|we|and|then|so) " + WILL + " (be)? " + COME
                    + " ..1 (at)? the ..1 " + DOOR,
            ENVOY + " " + WILL
                    + " ..2 (be|come|go|walk|drive|stand|standing|waiting|sitting|wait) ..1 (to|over to|round to"
                    + "|by|into|outside|at|in front of|in|on|passing) ..1 your ..2 " + DOOR,
            ENVOY + " " + WILL + " ..1 be ..1 (on|at|in|outside|with) (you|your) ..3 " + HOUR,
            SOMEBODY + " ..1 (arrives|arrive|comes|come|visits|stops|stop|stand|stands|park|parks|pull up|drives"
                    + "|is coming|is driving|am coming|are coming|driving|flying|travelling) ..3 (you|by|your"
                    + "|to your|at your) ..4 " + HOUR
                    + "|#name (is coming|will come|comes|is driving|drives|calls|will call|will visit) ..1 (to|on"
                    + "|by|at)? (you|your ..1) ..2 " + HOUR,
            HOUR + " ..3 " + ENVOY
                    + " ..1 (will|shall)? ..1 (stand|stop|stops|be|am|arrive|arrives|park|parks|pull up|come|knock"
                    + "|appear) ..2 (in front of|outside|at|on|by|to) ..1 your ..1 " + DOOR,
            "(i|we) (am|are) (coming|driving|flying|travelling|dropping|swinging|stopping"
                    + "|popping) ..4 (see you|visit you|meet you|by|your ..2 " + DOOR + ")",
            "(i|we) (will|shall|am going to) come and (measure|look|show|see|check|inspect|install|count"
                    + "|pick|fetch|present|collect)|(i|we) (will|shall|am going to) ..1 (be)? (presenting"
                    + "|present) ..3 to your ..1 (board|team|staff|committee|colleagues)",
            "(i|we) (am|are|will be) ..1 passing ..1 (your|through|by) ..5 (and|so) (i)? ..1 (will|shall) ..1 " + COME,
            "(arranged|asked|told|sent|instructed) ..1 (for)? ..1 (our|my|an|a) ..2 to (come|visit|call"
                    + "|ring|drop|stop|see) ..2 (you|your|to your)|(told|promised|assured|informed) (my"
                    + "|our) ..1 (colleague|boss|team|engineer|partner|director) ..1 (that)? (we|you) ..1 (meet"
                    + "|see|will|are) ..4 " + HOUR,
            "(take|taking|took|taken) the (liberty|freedom) ..1 (of|to) ..1 (appear|appearing|call"
                    + "|calling|come|coming|visit|visiting|drop|dropping|stop|stopping) ..6 (your|you|" + HOUR + ")",
            "#weekday ..4 your place");

    /** "It is in your calendar." */
    private static final Phrases ENTERED = Phrases.of(
            "(~send|dropped|popped|issued|attached|attaching|emailed|forwarded|shot"
                    + "|fired off) ..4 (calendar|meeting|outlook|zoom|teams|google|gcal|cal) ..1 " + INVITE,
            "(~send|emailed|issued|dropped|fired off) (you|over|across|out)? (over|across)? (an|the|my"
                    + "|a) ..1 (invite|invitation) ..1 (for|on) ..2 (call|meeting|demo|chat|" + HOUR + ")",
            "(calendar|meeting|teams|zoom|outlook|meet) ..1 " + INVITE
                    + " ..4 (on (its|the) way|coming|follow|follows|headed|heading|attached|below|in your inbox"
                    + "|has been sent|was sent|for #weekday|waiting|that i sent|i sent|in your|on your|among your)",
            INVITE + " ..3 (" + HOUR
                    + "|call|meeting|talk|session) ..2 (on (its|the) way|coming|waiting|sent|in your|gone|out|went"
                    + "|is|sits|waits|lies|has landed) ..3 (your|way|out|inbox|calendar|diary)",
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
                    + "|is|are|below)|the link is in the (invite|invitation)",
            "you are (down|in|entered|noted|marked|on) ..1 (in|for|on) ..1 (my|our|the) ..1 " + CALENDAR
                    + "|(my|our) ..1 (calendar|diary|book|planner) has (us|you) ..4 " + HOUR);

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
            "(i|we) ..1 (have|had)? ..1 " + SET + " ..1 " + HOUR
                    + " ..4 (for (our|us|the two|a|you)|talk|meeting|call|chat)",
            HOUR + " ..4 (is|has been|are)? ..1 (blocked off|blocked out|blocked|booked|reserved|set aside|held"
                    + "|taken|saved) ..3 (for (us|the two|you|both|our)|in (both)? ..1 our)",
            "(keep|hold|save|leave|block|clear) ..6 (" + HOUR
                    + ") ..3 (free|open|clear|for (me|us)) ..2 (i|we|for (me|us|our|a)|as|so|#end|and)|(keep|hold"
                    + "|save) ..5 (line|hour|crossing|slot|table|seat|morning|evening|afternoon) ..3 (clear|free"
                    + "|for (me|us))",
            "(consider|treat|regard|take) (our|the|this|it) ..5 (confirmed|agreed|settled|fixed|booked"
                    + "|a date)|(you and me|you and i|us two|the two of us) (on|over|at|for) ..2 (teams|zoom|phone"
                    + "|lunch|coffee)|(reserved|booked|blocked|set) (between|for) (us|you and me|the two of us)",
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

    /** Silence is taken for a yes. */
    private static final Phrases ASSUMED = Phrases.of(
            "(unless|without|(if|should) (i|we) (hear nothing|do not hear|get no|not hear|receive no"
                    + "|hear no)|if (i|we) ..1 (nothing|no word)|in case (i|we) do not|to the contrary|(if"
                    + "|should) nothing (comes|come|reaches|is heard)) ..9 (i|we|(my|our) ..4|your phone) (will"
                    + "|shall|am going to|rings|come|ring|call)? ..3 (call|ring|rings|phone|telephone|come|visit"
                    + "|dial|drop by|drop in|stop by|see you|be there|be at|send|book|expect you"
                    + "|(take it|assume|presume) ..2 (" + HOUR
                    + "|works|suits|is fine|yes|you are coming|we are on|agreed))",
            "(presume|assume|take it|assuming|presuming) (that)? ..1 (" + HOUR
                    + "|it|this|that|the date|the time|the slot) ..5 (fine|works|ok|okay|suits|good|convenient"
                    + "|agreed|suit)",
            "(no answer|silence|no reply|no news) (means|is|counts as) ..2 (yes|agreed|agreement|consent"
                    + "|green light|meet)|(confirmed|booked|settled|fixed|agreed|on) unless (you|i)");

    static final Phrases TAKEN = CALLING.and(COMING).and(ENTERED).and(BOOKED).and(ASSUMED);

    private Invitation() {}
}
