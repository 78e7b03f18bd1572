package dev.draftlint.rules.outreach;

import dev.draftlint.phrase.Phrases;

/** How senders take time that was not offered: by calling or coming, by an entry in a calendar, by silence taken for a yes. */
final class Invitation {

    static final String HOUR = "(#weekday|tomorrow|tonight|noon|midday|midnight|dawn|lunch|lunchtime|sunrise|#month"
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

    /** "I'll call you on Thursday." */
    private static final Phrases CALLING = Phrases.of(
            ENVOY + " " + WILL + " (be)? " + CALL + " ..2 (you|your|at|on|again|around|about) ..3 " + HOUR,
            "(will|shall|am going to|plan to) ..1 (give|be giving) (you|your office) a ..1 (call|ring"
                    + "|buzz|bell|shout|tinkle) ..3 " + HOUR,
            "(i|we) (will|shall) ..1 (contact|call|ring|phone|telephone) (you|your ..1 office|your assistant|your secretary) ..1 (#weekday|#placeholder|tomorrow|#month) ..3 to (arrange|schedule|set up|book|agree)",
            "(i|we) (will|am going to) ..1 " + CALL
                    + " your ..2 (line|cell|mobile|office|desk|phone|number|extension|assistant) ..2 " + HOUR,
            "(i|we|#name|(my|our) ..2) (phone|ring|call|telephone|call on|calls|rings|phones) you ..2 " + HOUR,
            "(expect|look out for|watch for|listen for|await|be ready for|wait for|brace for) (me|us|to hear|(my|our|a) ..1 (call|visit|knock|ring|voice|arrival|colleague|man|engineer|rep|phone call|#name)) ..3 (at your|in your|"
                    + HOUR + "|around|bell|#end)");

    /** "I'll stop by your office." */
    private static final Phrases COMING = Phrases.of(
            "(take|taking|took|taken) the (liberty|freedom) (of|to) ..1 (call|calling|come|coming|visit|visiting|drop|dropping|stop|stopping) ..5 (your|you|"
                    + HOUR + ")",
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
            "(arranged|asked|told|sent|instructed) ..1 (for)? ..1 (our|my|an|a) ..2 to (come|visit|call"
                    + "|ring|drop|stop|see) ..2 (you|your|to your)|(told|promised|assured|informed) (my"
                    + "|our) ..1 (colleague|boss|team|engineer|partner|director) ..1 (that)? (we|you) ..1 (meet"
                    + "|see|will|are) ..4 " + HOUR);

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

    static final Phrases TAKEN = CALLING.and(COMING).and(CalendarEntry.MADE).and(ASSUMED);

    private Invitation() {}
}
