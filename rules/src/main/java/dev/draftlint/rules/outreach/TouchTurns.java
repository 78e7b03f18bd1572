package dev.draftlint.rules.outreach;

import dev.draftlint.phrase.Phrases;

/** What senders tell of themselves on other channels: at the phone, on the net, with the reader's people, at the door. */
final class TouchTurns {

    private static final String NET =
            "(linkedin|wechat|twitter|whatsapp|instagram|facebook|telegram|sms|xing|messenger|your ..1 (website|site|contact form))";

    private static final String CHANNEL =
            "(" + NET + "|phone|telephone|landline|mobile|cell|text|voicemail|fax|the (phone|telephone))";

    /** What a caller rings. */
    private static final String LINE =
            "(office|store|shop|mobile|cell|landline|line|direct line|office line|extension|number|phone|assistant|secretary|receptionist|reception|front desk|switchboard|answering machine)";

    /** Where a message for the reader lies. */
    private static final String BOX =
            "(answering machine|answerphone|voicemail|receptionist|reception|front desk|assistant|secretary|pa|switchboard|letterbox|letter box|gatekeeper|office manager)";

    private static final String YOU = "(you|your ..2 " + LINE + "|the (office|store|shop|restaurant|hotel|number))";

    private static final String SENDER =
            "(i|we|just|also|have|and|#start|(my|our|one of our) ..1 (colleague|assistant|associate|partner|secretary|rep|reps|team|people))";

    private static final String FUTURE =
            "((i|we) (will|shall|am going to|are going to|plan to|intend to)|(my|our) ..1 (colleague|assistant|boss|rep) (will|shall|is going to))";

    private static final String CALLED = "(called|rang|rung|phoned|dialled|dialed|texted|telephoned)";

    private static final String CALLING =
            "((to)? (call|ring|phone|dial|text)|calling|ringing|phoning|dialling|dialing|texting)";

    private static final String REACH =
            "((to)? (reach|catch|contact|call|get hold of|get through to|get in touch with)|reaching|catching|contacting|calling|getting hold of)";

    private static final String WHEN =
            "(again|once more|next (week|month|quarter|year)|in (#number|one|a|another|two|a few|a couple of) ..2 (day|days|week|weeks|month|months)|in (the)? (new year|#month|spring|summer|autumn|fall|q1|q2|q3|q4|#placeholder))";

    private static final String VOICE =
            "(voicemail|voicemails|voice mail|voice mails|voice message|voice messages|phone message|message on your)";

    private static final String PAPER =
            "(card|cards|business card|leaflet|flyer|brochure|note|sample|samples|folder|message|word|catalogue|catalog|details|number)";

    private static final String GONE =
            "(out|away|busy|not (there|in)|closed|gone|missed you|left|nobody|no one|in a meeting|engaged|unavailable|on the road|on holiday)";

    /** Voicemails and calls. */
    private static final Phrases ON_THE_PHONE = Phrases.of(
            "(i|we)? (have)? (left|leaving) (you|a|an|another|two|three|several|your ..2)? ..2 " + VOICE,
            "left (you)? (a|another|two) ..1 (message|messages) ..1 (#weekday|yesterday|earlier|today|this|last|on your|with your|#end|and)",
            "(letters|letter|postcards|texts|voicemails) (and|or|&) ..1 (emails|email|mails|calls)|(emails|email|mails) (and|or|&) ..1 (letters|letter|postcards|texts|voicemails) ..1 (about|to you|regarding|and|but|without|#end)",
            "(a|another) " + VOICE
                    + " from (me|us)|(connected|connecting) with you on linkedin (too|as well|also|last|yesterday|but|#end)",
            SENDER + " ..2 (dmd|messaged|texted) you (on|at)|tried to (call|ring|phone) (you|#end)",
            "(my|the|our) ..1 " + VOICE
                    + " ..1 (of|from|on|this|yesterday|earlier|last|#weekday|i left|and|went|has|#end)",
            "my ..1 (call|calls|phone call|phone calls|text|texts) ..1 (of|from|on #weekday|yesterday|earlier|this|last|went|has|have|were|was)",
            SENDER + " ..2 (tried|attempted|trying) ..1 " + CALLING + " ..1 (" + YOU
                    + "|but|and|about|earlier|yesterday|today|this|#number|several|a|twice|on|just)",
            SENDER + " ..2 (tried|attempted) ..2 " + REACH + " " + YOU + " ..6 (by|on|over|via|through) ..2 " + CHANNEL,
            "tried your ..2 " + LINE,
            "(called|rang|phoned) (a moment|a minute|a few minutes|an hour|just) (ago|now)|#start tried (calling|ringing|phoning)",
            "tried to (contact|reach|call) you telephonically|telephonic attempt|tried to get you on the phone",
            "(to|on|per|in|after|with) (my|our) ..1 " + VOICE,
            "sorry (that)? (i|we) missed you (earlier|today|yesterday|this|on the phone)",
            "(tried|trying) to (reach|catch|get) you ..1 (earlier|today|just now|this morning|this afternoon|yesterday)",
            SENDER + " ..2 " + CALLED + " ..1 (" + YOU
                    + "|twice|again|#number times|several times|this morning|earlier|yesterday|today|on #weekday|just now|last week|but|in vain)",
            "(gave|given) (you|your ..2 " + LINE + ") a ..1 (call|ring|buzz|bell|shout|tinkle) (..1 no (luck|answer))?",
            "(no luck|no joy|no answer|no success|without luck) ..1 (on|by|with) the phone|nobody (picked|picks) up",
            "(went|got|gone) ..1 (straight|right|directly)? to ..1 voicemail|(got|reached|hit) ..1 (your|the|an|only) ..1 (voicemail|machine|answering machine|answerphone)",
            "missed you ..2 (on the phone|by phone|when (i|we) (called|rang|stopped|came|dropped)|at your (office|desk|shop))",
            "(could not|not able to|unable to|did not manage to|not ..1 been able to) ..1 (reach|catch|get) ..1 (you|through) ..2 (by|on|over|via) ..1 (phone|telephone)",
            "(i|we|just|now) (have)? ..1 (emailed|mailed|written|wrote) (to)? (you)? ..2 (called|telephoned|phoned|rung|rang|texted|messaged|visited)",
            "(called|phoned|rang|rung|texted|telephoned) ((you)? ..1 (emailed|mailed|written|wrote|messaged) (you|#end|and|on|several|but)|..4 and now (i|this))",
            "(i|we|just|also|have) ..2 (called|rang|rung|phoned|telephoned) ..5 and ..1 (spoke|left|was told|spoken)",
            "(could not|did not|unable to|not ..1 able to) ..1 get through (to you|on|by|#end|and|so)",
            "(emails|mails|email|mail) (and|or|&) ..1 (phone|calls|voicemail|voicemails|phone calls) ..3 (without|no|unanswered|but|and|to no|several|luck)",
            "(unanswered|many|several|multiple) ..2 (emails|mails) and ..1 (calls|voicemails)");

    /** Requests and messages. */
    private static final Phrases ON_OTHER_CHANNELS = Phrases.of(
            SENDER
                    + " ..2 (sent|dropped|shot|left) (you|over)? ..2 (connection request|connect request|friend request|linkedin (request|message|note|invite|invitation|dm)"
                    + "|inmail|dm|text|text message|whatsapp|voice note|fax) (on linkedin)?",
            SENDER
                    + " ..2 (sent|dropped|shot|left|pinged|messaged|added|reached out|wrote|contacted|tried you|requested|invited|emailed) ..6 (on|via|over|through|by) ..1 "
                    + CHANNEL,
            "my ..1 (connection|linkedin|whatsapp|facebook|friend) (request|invitation|invite|message|note)|my ..1 (inmail|inmails|dm|dms)",
            "(message|note|request|invite|invitation) (i (sent|left))? ..1 (on|over|via|through) " + NET,
            "(in|into) your (linkedin|whatsapp|facebook|instagram|twitter) ..1 (messages|inbox|dms|requests)",
            SENDER
                    + " ..2 tried ..2 (phone|telephone|fax|linkedin|calling) ..3 (email|mail|fax|linkedin|letter|the|and)");

    /** At the reader's desk and door. */
    private static final Phrases AT_THE_DOOR = Phrases.of(
            SENDER
                    + " ..2 (stopped|dropped|popped|called|came|swung|looked|went|passed) (by|in|round|into|past|over) ..9 "
                    + GONE,
            SENDER + " ..2 (left|dropped|posted|pushed|slipped) (you)? (a|my|our|some|two|three|the)? ..1 " + PAPER
                    + " ..1 (with|at|under|on|in|through|into|twice|for you|off) ((your|the) ..2 " + BOX
                    + "|your|the|#name|reception)?",
            "(message|note|word|folder|card|leaflet|flyer|brochure|postcard|letter|number|details) ..3 (on|with|at|in|through) your ..3 "
                    + BOX,
            "(spoke|spoken|talked|reached|hit) ..2 your ..1 " + BOX,
            "(knocked|rang|called) ..1 (at|on) your ..1 (door|bell|office|shop|house)",
            SENDER
                    + " ..2 left (a|my|our|two) ..1 (card|cards|business card|leaflet|flyer|brochure) ..1 (twice|with|at|for)",
            SENDER + " ..2 (stopped|dropped|popped|called|came|swung) (by|in|round|past) ..4 but",
            "your ..1 (receptionist|assistant|secretary|pa|reception|front desk) ..2 (took|has|wrote|noted|passed|should have) ..3 (message|note|number|card|name|details)",
            SENDER
                    + " ..2 (spoke|spoken|talked|chatted) ..1 (to|with) (your|the) ..1 (receptionist|reception|assistant|secretary|front desk|switchboard|pa|gatekeeper)",
            "(your|the) ..1 (receptionist|assistant|secretary|pa|reception|front desk|switchboard) ..1 (said|told me|told us|promised|mentioned) ..5 ("
                    + GONE + "|call|back|message)");

    /** More to come. */
    static final Phrases TO_COME = Phrases.of(
            FUTURE
                    + " ..3 (try|call|ring|phone|ask|text|contact|message|speak to|speak with|talk to|be in touch with|check with|go through|write to) ..1 (your|the) ..1 (assistant|pa|secretary|receptionist|reception|front desk|switchboard|deputy|boss|mobile|cell|colleague)",
            FUTURE
                    + " ..2 (try|try you|follow up|reach out|be in touch|get in touch|reaching out|trying|writing|contact you|email you|write|write to you|ping you|be back|send another|try calling|try to call|try to reach you) ..3 "
                    + WHEN,
            FUTURE + " ..2 (drop|send|shoot) ..2 (another|one more|a further) ..1 (line|note|email|message|mail)",
            FUTURE
                    + " (try)? (calling|ringing|phoning|to call|to ring|to reach) you (again|tomorrow|later|next|on #weekday)",
            "(two|three|several|many) ..1 (calls|voicemails|texts|visits) from (us|me)",
            FUTURE + " ..2 (send|drop|shoot|leave) (you)? (a|another) ..1 (text|whatsapp|voicemail|dm)|" + FUTURE
                    + " ..2 (have a word|speak|talk) (with|to) your ..1 (colleague|boss|assistant|manager)",
            FUTURE + " ..3 (ring|phone|call|try) ..1 (you)? (again|once more)",
            FUTURE
                    + " ..2 (try|trying|call|ring|phone|text|message|contact|reach|reach out|ping|add|follow up|have a go|get in touch|be in touch|catch) ..4 (on|via|over|through|by|at) (the)? (linkedin|whatsapp|phone|telephone|text|twitter|instagram|messenger)",
            "(phone|telephone)? (call|letter|visit) (will|shall) follow|#start will (call|ring|phone) (again|back|you|tomorrow)",
            FUTURE
                    + " ..2 (keep|continue) ..1 (trying|calling|to try|reaching out|following up|emailing|chasing|writing)",
            "you will ..2 (hear|get|receive) ..5 from (me|us|(my|our) ..2) (again|next|on|in|soon)",
            "(expect|look out for|watch for) ..2 (a|another|my|more) ..1 (call|calls|email|emails|message|voicemail|follow up) from (me|us)",
            "(will|shall|plan to|going to) ..1 follow (this|it|up) ..3 (with|by) a ..2 (call|phone call|visit|voicemail|letter|text)");

    static final Phrases PHRASES =
            ON_THE_PHONE.and(ON_OTHER_CHANNELS).and(AT_THE_DOOR).and(TO_COME);

    private TouchTurns() {}
}
