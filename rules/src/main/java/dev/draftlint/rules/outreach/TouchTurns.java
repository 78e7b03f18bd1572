package dev.draftlint.rules.outreach;

import dev.draftlint.phrase.Phrases;

/** What senders tell of themselves on other channels: at the phone, on the net, with the reader's people, at the door. */
final class TouchTurns {

    private static final String NET =
            "(linkedin|twitter|whatsapp|instagram|facebook|slack|telegram|text|sms|skype|xing|messenger|signal|tiktok|threads|viber|wechat|bluesky|teams|chat|fax|post|your ..1 (website|site|contact form|page|profile|wall))";

    private static final String PHONE =
            "(phone|telephone|landline|mobile|cell|extension|switchboard|line|direct line|display|number|helpline|hotline)";

    private static final String CHANNEL = "(" + NET + "|" + PHONE + "|voicemail|the (phone|telephone|line))";

    /** Who and what stands between a caller and the reader. */
    private static final String GATE =
            "(voicemail|answering machine|answerphone|machine|mailbox|assistant|pa|secretary|receptionist|reception|front desk|front counter|desk|news desk|switchboard|gatekeeper|deputy|colleague|colleagues|office manager|operator|office"
                    + "|extension|mobile|cell|landline|line|direct line|hold music|contact form|doorman|porter|counter|caretaker|managing director|director|manager|boss|partner|head|chairman|team|store|shop|company|number|phone|bosun|foreman)";

    private static final String PLACE =
            "(shop|door|office|store|reception|lobby|gate|counter|stand|booth|yard|site|works|club|premises|house|school|practice|clinic|parsonage|stall|letterbox|letter box|mailbox|hatch|windscreen|post|desk)";

    private static final String YOU = "(you|your ..2 " + GATE + ")";

    private static final String SENDER =
            "(i|we|(one|some) of (our|my) (people|team|volunteers|drivers|reps|members)|(my|our|the) ..1 (colleague|partner|assistant|boss|chairman|team|director|manager|owner|associate|secretary|volunteer|volunteers|rep|driver|sister|brother|daughter|son))";

    private static final String FUTURE =
            "((i|we) (will|shall|am going to|are going to|plan to|intend to|will be)|(my|our) ..1 (colleague|partner|assistant|boss) (will|shall|is going to|may))";

    private static final String CALLED =
            "(called|rang|rung|phoned|dialed|dialled|texted|faxed|whatsapped|buzzed|telephoned|voicemailed|tweeted|tagged|dmd|dm|dm would|flashed|skyped)";

    private static final String CALL =
            "(call|calling|ring|ringing|phone|phoning|dial|dialing|dialling|text|texting|telephone|telephoning|reach|reaching|catch|catching|get|getting|raise|raising|contact|contacting|find|finding|see|get through|get hold of|getting through)";

    private static final String WHEN =
            "(again|next|tomorrow|in (#number|one|a|another|two) ..3 (day|days|week|weeks|month|months)|on #weekday|next (week|month|quarter|year)|in (the)? (new year|#month|spring|summer|autumn|fall|#placeholder))";

    private static final String PAPER =
            "(postcard|card|letter|leaflet|flyer|brochure|note|copy|sample|samples|parcel|slip|business card|word|message|messages|number|details|name)";

    private static final String VOICE =
            "(voicemail|voicemails|voice mail|voice note|voice message|phone message|phone call|phone calls|missed call|missed calls|text message|text messages|direct message|connection request|connect request|friend request|inmail|whatsapp|dm|dms|tweet|fax|texts)";

    /** Voicemails and calls. */
    private static final Phrases ON_THE_PHONE = Phrases.of(
            SENDER + " ..2 (rang|phoned|telephoned|texted) your",
            "(i|we) ..4 tried (the|by|with) ..1 (phone|telephone|fax|post|mail|email) ..2 (the|and|fax|phone|by|my|your)",
            "((i|we|also|just|and|#start) ..2)? (left|leaving|dropped|sent|recorded) (you|a|another|two|several|with your ..1|your ..1 "
                    + GATE + ") ..4 " + VOICE,
            "(i|we) ..2 (left|leave|recorded) ..3 (message|word) (on|with|at) your ..2 " + GATE,
            "my ..1 (voicemail|voicemails|phone message|phone call|phone calls|call|calls|texts) (of|from|on|this|yesterday|earlier|last|and|went|go|goes|to your|#weekday|not|never|i left)",
            "the ..1 (voicemail|voicemails|phone message|phone call|call) (of|from|on) (#weekday|yesterday|this|last|earlier|mine|me)|missed (call|calls) (of|from) (me|us|mine|ours|my|our)",
            "(voice|audio|phone|answerphone|answering machine) (message|messages|note|notes|memo) ..1 (i|we|from me|of mine|that i)",
            SENDER + " ..2 (tried|attempted|made an attempt|made a few attempts|been trying) ..2 " + CALL + " " + YOU
                    + " ..2 (by|on|over|via|at|in|through) ..2 (" + CHANNEL + "|" + PLACE + ")",
            "(i|we) ..1 (have|had)? (tried|attempted) ..1 (calling|ringing|phoning|dialling|dialing|texting|to call|to ring|to phone|to dial|to text|(to (reach|catch|contact|get through to|get hold of)|reaching|catching) "
                    + YOU + ")",
            "(i|we) have (phoned|rung|called|telephoned|texted|faxed|visited) ..2 (and|then|also|twice|several|i|we|#number)",
            SENDER + " ..3 " + CALLED + " ..1 (" + YOU
                    + "|twice|again|#number times|three times|several times|in vain|this morning|earlier|yesterday|today|on #weekday|just now|last week|but|and (left|got|spoke))",
            SENDER + " ..1 (tried|dialled|rang|phoned|got|reached|hit) ..1 your ..2 " + GATE,
            "#start (tried|rang|called|phoned|texted|messaged) " + YOU,
            "#start (rang|called|phoned|texted|tried calling|tried ringing|tried to (call|ring)) ..3 (and|then|now|you|your)",
            "(gave|given) " + YOU + " a (call|ring|buzz|bell|tinkle)",
            "(could not|can not|did not|unable to|failed to|not manage to|nobody|no luck|without luck|no joy|no success|nowhere|missed you|missed each other) ..3 (get through|got through|put through|raise you|(by|on|over|at|via|with) ..1 (the|your)? (phone|telephone|phones|landline|mobile|switchboard|reception|cell|voicemail|linkedin|whatsapp))",
            "(sent|shot) (you)? a text|(calls|visits|voicemails|texts) from (me|us)|(sent|dropped|left) ..4 (then|and) a ..1 (text|call|voicemail|letter)",
            "(my|our|these) ..1 (calls|phone calls|voicemails|texts|faxes) ..3 (not|never) ..2 (past|through|returned|anywhere|further)",
            "(nobody|no one|you did not|you never) ..1 (picks|picked|pick|takes|took|answers|answered|answer) ..2 (phone|up|telephone|line)",
            "the ..1 " + VOICE + " (that)? (i|we) ..1 (left|recorded|sent|dropped)",
            "(rang|called|phoned|dialled|tried) ..6 (got|reached|hit|met) (the|your|only|a) ..1 (machine|voicemail|answerphone|answering machine|mailbox)",
            "(phone|mobile|line|cell|call|extension) ..1 (went|goes|switched|diverted|rings|rang|ringing) ..1 (out|to ..1 (voicemail|machine|mailbox|answerphone))",
            "((i|we) ..3)? (call|called|ring|rang|phone|phoned|calling|ringing|phoning) (you|your ..2) (since|for|all) ..2 (day|days|week|weeks|month|months)",
            "(having|after) ..1 (rung|rang|called|phoned|tried|trying|calling|ringing|phoning|dialled|dialling|telephoned) (you|your ..2 "
                    + GATE + ")",
            "(after|following|despite|between|besides|with|beside) ..2 (two|three|#number|several|a few|many|my) ..2 (calls|call|voicemails|texts|rings|visits|fax)",
            "(see|saw|seen|notice|noticed|find|hear|got|had|received|heard) ..2 ((a|my|two|the) ..1 (missed call|missed calls)|my ..1 (text|texts|voicemail|voicemails|calls|call|fax|whatsapp|voice note)|(that)? (i|we) (called|rang|phoned|tried|dialled))",
            "(time|times|when) (you were|i (called|rang|phoned|came|stopped)|we (called|rang)) ..2 (out|away|in a meeting|engaged|unavailable|gone|busy)",
            "(had|got|met|reached|heard) (your|the|only) ..1 " + GATE + " ..3 (line|phone|twice|once|again|times)",
            "(voice|words|recording|message) of (me|mine|us) ..1 (on|in|is|waits)|cut (me|us) off");

    /** Requests, messages and letters. */
    private static final Phrases ON_OTHER_CHANNELS = Phrases.of(
            "(in|on|into|among) your ..1 " + NET + " ..1 (messages|inbox|feed|requests|mentions|mailbox)",
            "(letter|invitation|card|brochure|parcel|sample|copy|postcard) ..4 (by|in the|through the|per) ..1 post",
            "(second|third|fourth|fifth) (way|means|medium|route|road|avenue) ..5 (i|we|you|contact|reach)",
            "my ..1 (connection|connect|linkedin|friend) (request|invitation|invite|message|note)",
            "(i|we|also|then|just|#start|and) ..3 (sent|shot|dropped|put|left|wrote) (you|over|there)? ..4 (" + VOICE
                    + "|(message|note|request|invite|line|messages) ..2 (on|via|over|there) " + NET + ")",
            "(i|we) ..3 (pinged|messaged|added|reached out|wrote|contacted|followed|tried|requested|asked|invited|approached|caught|sent|pitched|put|posted|tagged|commented|replied|left|explained|attempted) ..6 (on|via|over|through|by) ..1 "
                    + CHANNEL,
            "(on|via|over|through|by) " + NET
                    + " (i|we) ..3 (have|had|put|left|sent|wrote|asked|tried|added|messaged|followed|reached)",
            "(message|messages|note|notes|request|invitation|invite|dm|line|comment) ..1 (i|we|that i)? ..1 (put|left|sent|dropped)? ..1 (on|over|via|through) (your)? "
                    + NET,
            "(i|we) ..1 (commented|reacted|replied|responded|tagged|liked) ..1 (on|to|under|you) ..6 (post|posts|tweet|article|reel|profile)",
            "(looked|found|searched) you ..1 (up)? on " + NET
                    + " ..7 (request|message|messaged|wrote|sent|added|connect)",
            "(emailed|email|mailed|mail|emails|wrote|written) ..3 (and|then|plus|also|&) ..3 (called|phoned|rang|texted|calls|voicemail|voicemails|linkedin|knocked|messaged|stopped by|visited)",
            "(called|phoned|rang|texted|calls|call|voicemail|voicemails|linkedin|telephoned) ..4 (and|then|plus|also|&) ..3 (emailed|mailed|written|wrote|emails|messaged|sent you|linkedin|typing|writing)",
            "(phone|call|calls|voicemail|" + NET
                    + ") ..3 (and|then|plus|or|nor) ..2 (linkedin|email|mail|whatsapp|the phone|voicemail) ..4 (tried|reached|far|luck|nothing|without|work)",
            "(i|we) ..3 (tried|used|been through|exhausted|gone through) ..3 (email|mail|phone|the phone) ..4 "
                    + CHANNEL,
            "(sending|posting|dropping|leaving) ..1 (you)? (this|it|the same) ..2 (on|via|over|through) " + CHANNEL,
            "(first|after|following|besides|apart from|in addition to|alongside|parallel to) ..2 (a|the|my|two|several|this)? ..1 (phone|fax|call|phone call|letter|post|text|voicemail|calls|mail|email|note) ..6 (now|then|called|rung|tried)",
            "(first|then) ..7 (then|now|and now) ..2 (this)? (mail|email|note|letter|message)|(third|second|fourth|another) channel",
            "(sent|written|left|posted|made) ..3 (letters|fax|text|texts|card|postcard|voicemail|voicemails|call|calls) ..1 and ..3 (email|emails|mail|mails|messages)",
            "(text|voicemail|fax|postcard|voice note|letter) ..1 (went|has gone|was sent|is on its way|went off|goes) ..1 to (your|you)");

    /** At the reader's desk and door. */
    private static final Phrases AT_THE_DOOR = Phrases.of(
            "(leave|left|leaving) ..2 (a|my|our|the|word) ..1 (message|word|note|card|folder|brochure|leaflet|samples|sample|letter)? ..1 (with|at) your",
            SENDER + " ..2 (knocked|passed|stopped|called|looked in|dropped in) (at|by|in at|on) (your|the) (" + PLACE
                    + "|restaurant|building|bakery|church|farm|inn|station|hall|studio|institute)",
            SENDER
                    + " ..2 (stopped|dropped|swung|came|called|looked|passed|popped|knocked|stood|waited|asked|walked) ..2 (by|in|at|into|on|round|in at|inside|outside) (your|the) ..1 "
                    + PLACE,
            "#start (just|also)? (dropped|stopped|swung|popped|came|called) (by|in|into|round|at) ..1 your",
            "(called on|dropped in on|walked in on|called in on|looked in on|looked for) you",
            "(i|we|#start|and|then|just|also|only|have|who|a) ..2 (left|leave|leaving|reached|hit|spoke|spoken|recorded|hung up|chatted|talked|ended up|got as far|word|chat) ..5 (on|with|to|at|as|by|in)? your ..1 "
                    + GATE,
            "(i|we|#start|and|then|just|also) ..1 (left|dropped|slipped|pushed|put|posted|slid|stuck) (you)? (a|my|our|some|two)? ..1 "
                    + PAPER
                    + " ..2 (through|under|in|into|with|at|on|by) (your|#name|her|him|the (door|desk|reception|letterbox))",
            "(find|receive|get|have) ..1 (a|my|our|another) ..1 " + PAPER + " ..1 (of|from|by) (mine|me|us|post)",
            "(left|dropped) ..1 (my|our|a) ..1 (card|business card|number|leaflet|name|details)",
            "your ..2 " + GATE
                    + " ..2 (has|have|holds|took|takes|got|will have|must have|wrote) ..4 (message|messages|note|number|name|card|me|word)",
            "your ..2 " + GATE + " ..7 (my|our) ..1 (card|number|name|message|note|details|call|calls)",
            "your ..1 " + GATE
                    + " ..1 (said|told me|promised|assured|thought|suggested|took) ..4 (you would|call back|ring back|ring me|call me|pass|message)",
            "(through|in|under|into) your (letterbox|letter box|door|mail slot)",
            "(luck (at|with|on) the|(message|note|voicemail|number|word|card|details|chat|chatted|spoke|spoken|talked|luck|tried) (with|on|at|to|from) your) ..1 (switchboard|reception|receptionist|secretary|assistant|front desk|voicemail|answering machine|gatekeeper|pa)",
            "#name ..1 (stopped|called|rang|looked|dropped) ..1 (at|by|in at|in|on) your ..1 " + PLACE);

    /** More to come. */
    private static final Phrases TO_COME = Phrases.of(
            FUTURE
                    + " ..6 (by|via|on|over|at) (phone|telephone|linkedin|whatsapp|messenger|text|instagram|xing|fax|telegram|signal)",
            "(down|due|in line) for (a|another|my) ..1 (postcard|call|ring|visit|letter|voicemail)",
            "(telephone|phone) call (shall|will|is to) (follow|succeed|come)",
            FUTURE
                    + " ..4 (try|call|ring|phone|telephone|ask|visit|text|trying|calling|ringing|phoning|turn to|approach|contact|write to|message|go through|be on to|have a word with) ..3 (your|the) ..1 "
                    + GATE,
            FUTURE
                    + " ..2 (try you|try|follow up|reach out|ring|email|email you|write|write to you|call|call you|ping you|be back|send another) ..2 "
                    + WHEN,
            FUTURE
                    + " ..2 ((ring|phone|telephone|ringing|phoning|telephoning) you|(call|ring|phone) (next|later|tomorrow|this))",
            FUTURE + " ..3 (message|text|dm|add|ping|write|contact|reach|try|trying) ..4 (on|via|over|by|through) "
                    + CHANNEL,
            FUTURE
                    + " ..1 (drop|send|shoot|leave) ..2 (a|another) ..1 (text|whatsapp|voicemail|line|note|email|message|mail)",
            FUTURE
                    + " ..2 (give|be giving|try) (you ..3 (ring|call|buzz|shout) ..2 (again|once more|another time)|your ..2 a ..1 (ring|call|buzz|bell))",
            FUTURE + " ..2 (be in touch|get in touch|speak|talk|have a word|check) (to|with) your ..1 " + GATE,
            "(i|we) (will|shall|am going to|are going to) (keep|continue) ..1 (trying|calling|to try|reaching out|following up|emailing|chasing|knocking|writing|mailing)",
            FUTURE
                    + " ..2 (pick up the phone|get on the phone|come by in person|be in touch ..3 by (phone|telephone|text))",
            "you (will|may|might|are going to|can) ..3 (hear|get|receive|have|find|see) ..8 (from (me|us|(our|my) ..2)|of mine) (again|next|on|in|too|also|over|as well)",
            "you (will|may|might|are going to) ..1 (get|receive|have) ..5 (call|visit|postcard|letter|knock|email|mail) ..7 (from (me|us|our|my)|and then|call)",
            "(expect|await|look out for|watch for|brace for|prepare for|be ready for) ..2 (another|one more|a|more|further|to) ..3 (email|emails|call|calls|note|notes|message|messages|ring|visit|letter|text|knock|see|find|hear) ..2 (from|of)? ..1 (me|us)",
            "(next|then|after that|tomorrow|on #weekday|failing that|next week) ..2 (i|we) ..2 (try|call|ring|ask|reach|phone|text|visit|come|knock|telephone)",
            "next (stop|step|call|port of call) is your ..2 " + GATE,
            "(follow|back up|chase|complement) (this|it|up) ..3 (with|by) a ..2 (call|ring|visit|voicemail|letter|text)",
            "(if|should) this ..5 (no|without|nothing|unanswered|not) ..3 (answer|result|reply|success|effect|response) ..2 (i|we) (will|shall|am going to) ..3 (try|ring|call|phone|ask|turn|write|go)",
            "(a)? (call|phone call|visit|letter|text) (will|is to|shall) follow|(one of us|somebody|someone from (our|my) ..2) will ..1 (stop by|drop by|call on you|ring you|phone you|visit you|pop in|call you)",
            "(go|going|went|gone|been|got) ..1 (through|via|to|over|past|as far as) your ..1 (colleague|colleagues|boss|assistant|manager|team|head|director|deputy|secretary|reception|switchboard)");

    /** What tells of other channels, whatever stands beside it. */
    static final Phrases PHRASES =
            ON_THE_PHONE.and(ON_OTHER_CHANNELS).and(AT_THE_DOOR).and(TO_COME);

    /** What may tell of them: it does where the mail speaks of itself as the next. */
    static final Phrases PERHAPS = Phrases.of(
            "(i|we) ..1 (stopped|dropped|swung|came|looked|called|passed) (by|in|round) ..1 (but|and|on #weekday|yesterday|last|twice|this)",
            "((i|we) ..2|#start (then|also|first|so|and|next)?) (rang|ring|phoned|called|texted|faxed|telephoned|tweeted|telephone|posted|visited|dialled)",
            "(my|our|two|several) ..2 (call|calls|phone call|phone calls|letter|telephone call|text|fax|voicemail|voicemails)",
            "(i|we) ..5 (your|the) ..1 (phone|telephone|extension|line|landline|mobile|voicemail|answering machine|answerphone|machine|mailbox|assistant|secretary|receptionist|reception|front desk|switchboard|deputy|operator|porter)",
            "(missed each other|(sent|tried) (a|you a|the) ..1 (text|tweet|fax|dm|whatsapp|message|form|contact form))");

    /** The mail speaks of itself. */
    static final Phrases NOW_THIS = Phrases.of(
            "(hence|now|therefore|thus|here is|here comes|so) ..2 (this|these|the|my|a|an)? ..1 (mail|email|note|line|lines|emailing|writing|typing|mailing|written|write|inbox|message)",
            "(hence|and now|so now|then|here|dropping you|sending you) ..1 this",
            "(resorting|reduced|resorted|back|turning|turned|turn) to ..2 (keyboard|typing|mail|email|writing|pen|paper)",
            "(by|via|over|with|to|try|trying) ..2 (mail|email|electronically|in writing|in print)",
            "(i|we) ..2 (also|instead|now) ..1 (write|writing|email|emailing|mail)",
            "(am|are) ..2 (reduced to typing|(writing|emailing|mailing|typing) ..2 (instead|now|too|as well|therefore|as promised))",
            "(so|hence|and) (here goes|email it is|mail it is|i write|i am writing)",
            "(email|mail|writing) ..1 (might|may|would|could|will|is|was) ..2 (better|easier|work|surer|safer|best)",
            "(sending|send) ..1 (these|this) ..1 (lines|mail|email|note)");

    private TouchTurns() {}
}
