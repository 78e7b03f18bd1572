package dev.draftlint.rules.outreach;

import dev.draftlint.phrase.Phrases;

/** Traces of the sender on other channels: at the phone, by post, at the door, with the reader's people. */
final class TouchTurns {

    private static final String CHANNEL =
            "(linkedin|twitter|whatsapp|instagram|facebook|slack|telegram|phone|telephone|text|sms|skype|xing|messenger|voicemail|fax|landline|mobile)";

    private static final String PHONE =
            "(phone|telephone|landline|mobile|extension|switchboard|line|direct line|display|cell)";

    /** The reader's people and machines. */
    private static final String GATE =
            "(answering machine|machine|voice mail|voicemail|answerphone|reception|receptionist|secretary|assistant|switchboard|front desk|desk|colleague|deputy|partner|boss|managing director|director|manager|porter|pa|doorman)";

    private static final String FUTURE =
            "(((i|we|(my|our) ..1 (colleague|partner|assistant|boss)) (will|shall|am going to|is going to|are going to|plan to|intend to))|(i|we) will be)";

    private static final String TRY =
            "(try|trying|ring|ringing|call|calling|phone|phoning|telephone|telephoning|text|texting|write to|writing to|ask|asking|contact|contacting|approach|approaching|message|messaging|turn to|turning to|have another go)";

    private static final String PAPER =
            "(postcard|card|letter|leaflet|flyer|brochure|note|copy|paper copy|sample|samples|parcel)";

    static final Phrases PHRASES = Phrases.of(
            FUTURE + " ..2 " + TRY + " ..4 (your ..1 (" + GATE + "|" + PHONE + ")|(by|via|over|on|through) (the)? "
                    + CHANNEL + ")",
            FUTURE + " ..1 (telephone|telephoning|phone|phoning|ring|ringing) you",
            "(tomorrow|next week|on #weekday|after that|then) ..3 " + TRY + " ..4 (by|via|over|on|through) (the)? "
                    + CHANNEL,
            "(i|we) ..2 (tried|tries|rang|called|dialled|phoned|have tried) ..1 your ..2 " + PHONE
                    + " ..4 (times|twice|once|before|without|in vain|and|yesterday|on #weekday|#end)",
            "(i|we) ..1 (rang|phoned|called|telephoned|dialled) ..1 (at|on|twice|once|around|before) ..9 (and|before|but) ..3 (you|nobody|no one|again|today|now)",
            "(i|we) ..2 (tried|attempted|managed) ..2 to (catch|get|reach|raise|find) you ..1 (on|by|over|via) (the)? "
                    + CHANNEL,
            "((my|our) ..1 (colleague|assistant|partner|boss)) ..1 (tried|rang|called|attempted) ..5 (you|your)",
            "(rang|called|phoned|dialled|tried) ..5 (got|reached|hit|met) ..1 (the|your|only|a) ..1 (machine|voicemail|answerphone|answering machine|mailbox)",
            "(reach|contact|get|catch) you ..5 (by|via|through|on) (email|mail|letter) (and|or) ..2 (phone|telephone|voicemail|linkedin|text)",
            "(recording|voice|words) of (me|mine) (is|waits)? ..1 on your",
            "(had|got|met|reached|heard) your ..1 " + GATE + " ..3 (line|phone|twice|once|again|times)",
            "#name ..1 (stopped|called|rang|looked|dropped) ..1 (at|by|in at|in|on) your ..1 (yard|shop|office|store|gate|works|site|door|stand|counter)",
            "(text|voicemail|fax|letter|postcard|voice note) ..1 (went|has gone|was sent|is on its way|went off|goes) ..1 to (your|you)",
            "(had|having|had already) a ..1 (word|chat) with ..3 (at|in|on|behind) your",
            "you (were|are) (out|away|not in|in a meeting|at lunch|gone|engaged) when (i|we) ..1 (called|rang|phoned|came|stopped|dropped|visited|tried)",
            "(time|times) you were ..2 (out|away|in a meeting|engaged|unavailable)",
            "(i|we) ..1 (have)? ..1 (been|went|got|gone|worked) ..2 (through|past|as far as|to|by) your ..1 " + GATE,
            "(spoke|spoken|talked|chatted|speaking|talking) ..1 (to|with) your ..2 " + GATE,
            "your ..2 " + GATE + " ..7 (my|our) ..1 (card|number|name|message|note|details|call|calls)",
            "your ..1 (" + GATE + ") and (i|we)",
            "your ..1 " + GATE
                    + " ..1 (said|told me|promised|assured|thought|suggested) ..4 (you would|call back|ring back|ring me|call me|pass)",
            "(missed|two|three|several) (call|calls) (of|from) (mine|me|us|ours)",
            "(recording|message|voice) of (me|mine|us) ..1 (on|in|waits)",
            "(i|we) ..2 (put|slipped|pushed|posted|left|dropped|slid|stuck|mailed|sent) ..3 " + PAPER
                    + " ..2 (through|under|in|into|with|at|on|by) (your|the) ..1 (door|letterbox|letter box|mailbox|desk|reception|counter|shop|post|gate|windscreen|morning)",
            PAPER + " (of|from) (mine|me|us|this) ..7 (post|mail|door|desk|way|letterbox)",
            "(find|receive|get|have) ..1 (a|my|our|another) ..1 " + PAPER + " ..1 (of|from|by) (mine|me|us|post)",
            "(i|we) ..1 (stood|was|were|stopped|looked in|waited|came) ..2 (in|at|outside|by) your ..1 (shop|door|office|store|reception|lobby|gate|counter|stand|booth) ..5 (asked|rang|knocked|waited|hoping|but|and)",
            "(i|we) ..2 (sent|popped|dropped|shot|put|left) ..2 (you|there)? ..6 (request|invite|dm|message|note|line) ..4 (there|linkedin|instagram|twitter|facebook|whatsapp|xing)",
            "(message|note|request|line|invite) ..1 (i|we|that i) ..1 (put|left|sent|dropped) ..2 (in|on|via|over|to|into) your ..1 "
                    + CHANNEL,
            "(i|we) ..1 (commented|reacted|replied|responded) ..1 (on|to) your (post|posts|tweet|article|reel) ..6 (messaged|wrote|now|dm|also|and)",
            "(first|after|following|besides|apart from) ..2 (a|the|my|two|several)? ..1 (phone|fax|call|phone call|letter|post|text|voicemail|calls|voicemails) ..2 (and|then|plus) ..6 (email|mail|now|here|this)",
            "(looked|found|searched) you ..1 (up)? on " + CHANNEL
                    + " ..7 (request|message|messaged|wrote|sent|added|connect)",
            "(in addition to|besides|alongside|beside|parallel to) this ..1 (mail|email|message|note|letter) ..5 (written|writing|called|sent|rung|tried|contact|write|try|ring)",
            "(i|we) ..5 (your|the) ..1 (managing director|boss|director|partner|manager|colleague|chairman|head) ..1 (in parallel|too|as well|also|next)",
            "(expect|prepare|be ready|brace yourself) ..2 to (find|see|hear|meet) (me|us) ..2 (in|on|at) your ..1 ("
                    + CHANNEL + "|whatsapp|door|reception)",
            "(if|should) this ..5 (no|without|nothing|unanswered|not) ..3 (answer|result|reply|success|effect|response) ..2 (i|we) (will|shall|am going to) ..3 (try|ring|call|phone|ask|turn|write|go)",
            "(a)? (call|phone call|visit|letter|text) (will|is to|shall) follow");

    private TouchTurns() {}
}
