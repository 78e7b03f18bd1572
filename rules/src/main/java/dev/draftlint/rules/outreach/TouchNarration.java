package dev.draftlint.rules.outreach;

import dev.draftlint.draft.Draft;
import dev.draftlint.phrase.Match;
import dev.draftlint.phrase.Phrases;
import dev.draftlint.rule.Evidence;
import dev.draftlint.rule.PhraseRule;
import dev.draftlint.rule.RuleInfo;
import dev.draftlint.rule.Severity;
import java.util.List;

/** Flags accounts of the sender's tries over several channels, and announcements of more. */
public final class TouchNarration {

    private static final RuleInfo INFO = new RuleInfo(
            "touch-narration",
            Severity.WARNING,
            "Flags an account of tries over several channels, and an announcement of more to come.",
            "Voicemail, LinkedIn and mail in one breath feel like being hunted, and the reader hides from the hunter.",
            Evidence.none(),
            List.of(
                    "Hi Ana,\n\n«I left you a voicemail» this morning.",
                    "Hi Ana,\n\n«I tried calling your office» before I wrote.",
                    "Hi Ana,\n\n«I sent you a connection request on LinkedIn» last week.",
                    "Hi Ana,\n\n«I will try your assistant next».",
                    "Hi Ana,\n\n«I'll reach out again next week»."),
            List.of(
                    "Hi Ana,\n\nI am returning your call of this morning.",
                    "Hi Ana,\n\nCall me on 555-0100 if that is easier.",
                    "Hi Ana,\n\nMy mail of Monday had the plan; the prices are below.",
                    "Hi Ana,\n\nYour post on LinkedIn about night shifts made me count ours.",
                    "Hi Ana,\n\nOur line takes every voicemail and writes it down for you."));

    private static final String CHANNEL =
            "(linkedin|twitter|x|whatsapp|instagram|facebook|slack|telegram|phone|telephone|text|sms|skype|xing|messenger|voicemail)";

    private static final String CALL =
            "(call|calling|calling on|ring|ringing|phone|phoning|dial|dialing|dialling|text|texting|to call|to ring|to phone|to dial|to text|to catch you|catching you"
                    + "|to reach|reaching|to get through to|getting through to|to get hold of|to contact|contacting)";

    private static final String CALLED =
            "(called|rang|phoned|dialed|dialled|texted|faxed|whatsapped|buzzed|telephoned)";

    private static final String YOU =
            "(you|your ..2 (office|desk|assistant|reception|line|cell|mobile|number|switchboard|secretary|receptionist|phone|company|team|front desk|store|shop|direct line))";

    private static final String WHEN =
            "(again|next|tomorrow|in (#number|one|a|another|two) ..3 (day|days|week|weeks|month|months)|on #weekday|next (week|month|quarter|year)|in (the)? (new year|#month|spring|summer|autumn|fall|#placeholder))";

    /** Who and what stands between a caller and the reader. */
    private static final String GATE =
            "(voicemail|answering machine|answerphone|machine|mailbox|assistant|pa|secretary|receptionist|reception|front desk|front counter|desk|switchboard|gatekeeper|deputy|colleague|office manager|operator|extension|mobile|cell|landline|direct line|hold music|contact form|doorman|porter|counter|caretaker|purchasing lead|managing director)";

    private static final String FUTURE = "(i|we) (will|shall|am going to|are going to|plan to|intend to|may)";

    /** What tells of other channels, whatever stands beside it. */
    private static final Phrases OUTRIGHT = Phrases.of(
            "((i|we) ..2)? (left|leaving|dropped) (you|a|another|two|several|with your ..1|your ..1 (office|assistant)) ..3 (voicemail|voicemails|phone message|message on your ..2 (phone|machine|line|mobile|cell|voicemail)|message with your ..1 (assistant|secretary|receptionist|office|colleague|team))",
            "my ..1 (voicemail|voicemails|phone message|phone call|call) (of|from|on|this|yesterday|earlier|last|and|went)",
            "the ..1 (voicemail|voicemails|phone message|phone call|call) (of|from|on) (#weekday|yesterday|this|last|earlier|mine)",
            "the (voicemail|phone message|phone call) (of|from|on|this|yesterday|earlier|last|and|went)",
            "(i|we) ..1 (have|had)? (tried|attempted|made an attempt|made a few attempts) ..1 " + CALL + " " + YOU
                    + "? (..3 (by|on|over|via) ..1 (phone|telephone|" + CHANNEL + "|office|cell|mobile))?",
            "(i|we) ..2 (called and)? ..1 (tried|dialed|got|reached|hit|spoke with|spoke to|talked to|left word with) ..1 your ..1 (voicemail|mobile|cell|phone|line|assistant|secretary|receptionist|office line|gatekeeper|front desk|answering machine)",
            "(i|we) ..1 (will|shall|am going to) ..1 (give|try) (you|your ..2) ..3 (ring|call|buzz|shout) ..2 (again|once more|another time)",
            "(i|we) ..2 (stopped by|dropped by|swung by|came by|dropped in at|called in at|looked in at|dropped into|passed by) your",
            "my ..1 (connection|connect|linkedin|friend) (request|invitation|invite|message|note)",
            "#start tried (calling|to call|ringing|to ring|phoning) " + YOU + "?",
            "(i|we) ..2 " + CALLED + " " + YOU,
            "(i|we) ..2 " + CALLED
                    + " (this morning|earlier|yesterday|today|twice|on #weekday|just now|last week|but|and (left|got|spoke))",
            "(i|we) (will|shall|am going to) (drop|send|shoot) you another ..1 (line|note|email|message|mail)",
            "you (will|are going to) ..1 hear from (me|us) (again|next|on|in)",
            "(i|we)? (just|also|already)? (gave|given) " + YOU + " a (call|ring|buzz|bell)",
            "(missed|could not reach|could not catch|did not catch|unable to reach) you (by|on|over|at) ..1 (phone|telephone|desk|cell|mobile)",
            "(i|we) ..3 (sent|shot|dropped|send) (you|over)? ..4 (" + CHANNEL
                    + "|connection request|connect request|inmail|text message|a text|whatsapp|dm|direct message|tweet|fax|friend request)"
                    + " (..2 (on|via|over) " + CHANNEL + ")?",
            "(i|we) ..2 (pinged|messaged|added|reached out to|wrote to|contacted|followed|emailed|mailed|tried|reached out|requested to connect|asked to connect) ..3 (on|via|over|through|by) "
                    + CHANNEL,
            "my ..2 (message|messages|note|notes|connection request|invitation|request|invite|dm|dms) (on|over|via|through) "
                    + CHANNEL,
            "(emailed|email|mailed|mail|emails|wrote|written) ..3 (and|then|plus|also|&) ..3 (called|phoned|rang|texted|calls|voicemail|voicemails|linkedin|knocked|messaged|stopped by|visited)",
            "(called|phoned|rang|texted|calls|call|voicemail|voicemails|linkedin) ..4 (and|then|plus|also|&) ..3 (emailed|mailed|written|wrote|emails|messaged|sent you|linkedin)",
            "(i|we) ..1 (will|am going to|are going to|shall|plan to|intend to) ..2 (try|call|ring|phone|reach out to|reach out|contact|ask|get in touch with|go through|reach) ..2"
                    + " (assistant|colleague|colleagues|boss|secretary|manager|receptionist|front desk|cell|mobile|again|once more)",
            "(i|we) ..1 (will|am going to|are going to|shall|plan to|intend to) ..2 (try you|try|follow up|reach out|ring|email|email you|write|write to you|call|call you|ping you|be back|send another ..1) ..2 "
                    + WHEN,
            "(i|we) (will|shall|am going to|are going to|plan to) (keep|continue) ..1 (trying|calling|to try|reaching out|following up|emailing|chasing|knocking)",
            "(expect|watch for|look out for|be ready for) ..2 (another|one more|a few more|more) ..2 (email|emails|call|calls|note|notes|message|messages) from (me|us)",
            "(next|then|after that|tomorrow|on #weekday|failing that) ..1 " + FUTURE
                    + " ..1 (try|call|ring|ask|reach|phone|text|visit|come|knock|telephone)",
            "next (stop|step|call|port of call) is your ..2 (" + GATE + "|boss|head|manager|director|office)",
            FUTURE
                    + " ..3 (call|ring|phone|telephone|try|ask|visit|text|have a word with|be calling|be ringing|be phoning) (you|your|the) ..1 ("
                    + GATE
                    + "|on|next|later|tomorrow|this|in a|office|plant|shop|store|school|surgery|practice|clinic|site|works|depot)",
            "(follow|back up|chase|complement) (this|it|up) ..3 (with|by) a ..2 (call|ring|visit|voicemail|letter|text)",
            FUTURE + " ..2 (pick up the phone|get on the phone|come by in person)",
            "(expect|await|look out for|watch for|brace for) ..2 (call|ring|visit|letter|text|knock) ..2 from (me|us)",
            "((i|we) ..3)? (call|called|ring|rang|phone|phoned|telephone|telephoned|calling|ringing|phoning) (you|your ..2) (since|for|all) ..2 (day|days|week|weeks|month|months)",
            "((i|we) ..3)? (trying|tried|attempted|attempts|try) ..2 to ..6 (by|on|over|via|per) ..1 (the)? (phone|telephone|fax|text|mobile|landline)",
            "(no luck|without luck|no joy|no success|without success|in vain|nowhere) ..1 (on|by|over|with|via) ..1 (phone|telephone|phones|landline|mobile|voicemail|"
                    + CHANNEL + ")",
            "(could not|can not|did not|unable to|failed to|never|not manage to|nobody|not) ..2 (get through|got through|raise you|put through|reach you by|reach you on)",
            "(i|we|(my|our) ..2) ..3 (called|rang|rung|phoned|dialed|dialled|texted|telephoned|whatsapped|faxed|buzzed) ..1 "
                    + YOU,
            "(message|note|voicemail) from (me|us) (on|with|in|at) your",
            "(calls|visits|voicemails|texts) from (me|us)",
            "(had|got|received|seen|heard) my ..1 (text|texts|voicemail|voicemails|calls|call|fax|whatsapp|voice note)",
            "(one of us|somebody|someone from (our|my) ..2) will ..1 (stop by|drop by|call on you|ring you|phone you|visit you|pop in|call you)",
            "(been|get|got|getting) (on|through) to your ..2 (helpline|hotline|chat|support|switchboard|reception|office|line|desk)",
            "missed (call|calls) from ..5 (me|us|my|our)",
            "(cut|cuts) (me|us) off",
            "(i|we) ..7 (and|then) ..1 (telephoned|phoned|rang|texted|faxed|called you|visited you|messaged you|tried you)",
            "(i|we) ..1 (called|rang|phoned|telephoned|texted) (twice|three times|several times|again|in vain)",
            "(i|we) ..3 (contacted|tried|messaged|wrote|reached|approached|caught|catch|reach|contact|attempted|left|sent|called|rung) ..2 you ..4 (by|via|on|over|through) ..1 (post|fax|chat|letter|your website|your site|your contact form|"
                    + CHANNEL + ")",
            FUTURE + " ..2 (message|text|dm|add|ping|write|contact|reach) ..3 (on|via|over|by|through) " + CHANNEL,
            "my ..1 (voice|message|number|request|face|invitation|card) (on|in|with|at) your",
            "(this|my) ..1 (letter|mail|email|note|message) (follows|comes after|is to back up|backs up) ..3 (call|calls|visit|voicemail|text|letter)",
            "(phone|mobile|line|cell|call) ..1 (went|goes|switched|diverted) ..1 to ..1 (voicemail|machine|mailbox|answerphone)",
            "(saw|noticed|seen|notice|see) (that)? (i|we) ..1 (called|rang|phoned|tried|dialled)",
            "(left|leaving) (a|you a|you|another) ..2 (voice note|voicemail|voice message|phone message)",
            "((i|we) ..2 (left|dropped) ..1 a|(left|dropped) ..1 (my|our)) ..1 (card|business card|brochure|number|leaflet)",
            "#start (just|also)? (dropped|stopped|swung|popped|came) (by|in|into|round) ..1 your",
            "(i|we) ..3 (tried|used|been through|exhausted|gone through) ..3 (email|mail|phone|the phone|" + CHANNEL
                    + ") ..4 " + CHANNEL,
            "(phone|call|calls|voicemail|" + CHANNEL
                    + ") ..3 (and|then|plus|or|nor) ..2 (linkedin|email|mail|whatsapp|the phone|voicemail) ..4 (tried|reached|far|luck|nothing|without|work)",
            FUTURE + " ..1 (drop|send|shoot|leave) ..2 a ..1 (text|whatsapp|voicemail)",
            FUTURE + " ..1 (give|be giving) your ..2 a ..1 (ring|call|bell|buzz)",
            "(be|get) in touch ..3 by (telephone|phone|text)",
            "(go|going) (through|via|to|over) your ..1 (colleague|colleagues|boss|assistant|manager|team|head|director|deputy)",
            "you (did not|never|do not|could not) (pick up|answer) ..3 (phone|when|call|calls|rang|phoned)",
            "(nobody|no one) ..1 (picks|picked|takes|took|answers|answered|came|comes) ..2 (phone|up|telephone|line)",
            "(my|our) ..1 (call|calls) ..1 (go|goes|went|have gone|keep going|were|was|is|are) ..2 (voicemail|unanswered|put through|machine)",
            "(after|following|despite|between|besides|with) ..1 (two|three|#number|several|a few|a couple of|many) ..2 (call|calls|voicemails|texts|rings|visits) ..3 (and|to|i|we)",
            "(i|we) have (phoned|rung|called|telephoned|texted|faxed|visited) ..2 (and|then|also|twice|several|i|we|#number)",
            "(i|we|#start|and|then|just|also|only|have) ..2 (left|leave|leaving|reached|hit|spoke|spoken|recorded|hung up|chatted|talked|ended up|got as far) ..5 (on|with|to|at|as|by|in)? your ..1 "
                    + GATE,
            "(i|we|#start|and|then|just|also) ..1 (left|dropped) ..1 (word|card|brochure|leaflet|flyer|samples|message|messages) ..2 (with|at|in|on|through) (#name|you|your|the)",
            "(your|the) ..2 " + GATE
                    + " ..1 (has|have|holds|took|takes|got|already has|will have|must have) ..4 (message|messages|note|number|name|card|me|word)",
            "(took|takes|taken) ..1 (message|messages) ..1 (for|to) you",
            "(message|note|voicemail|number|word|card|details|chat|chatted|spoke|spoken|talked) (with|on|at|to) your ..1 "
                    + GATE,
            "left my ..1 (details|number|card|name) ..1 (with|at|on)",
            "you (will|may|are going to) ..1 (get|receive|have) ..5 (call|visit|postcard|letter|knock) ..7 from (me|us|our|my)",
            "(my|our) ..3 (has|have|had)? (attempted|tried) ..1 to (phone|call|reach|ring|catch|get) ..1 you",
            "(my|our) ..2 (rings|calls|phones|will ring|will call|will phone|is going to ring|is going to call) your",
            "(i|we) (was|were|have been) ..1 (at|by|in|inside|outside) your ..1 (counter|booth|stand|shop|door|office|store|reception|lobby)",
            FUTURE + " ..1 be on to your",
            "(voice|audio|phone|answerphone|answering machine) (message|messages|note|notes|memo) ..1 (i|we|from me|of mine|that i)",
            "(called on|dropped in on|walked in on|called in on) you",
            "(through|in|under|into) your (letterbox|letter box|door|mail slot)",
            "(third|second|fourth|another) channel",
            "(having|after) ..1 (rung|rang|called|phoned|tried|trying|calling|ringing|phoning|dialled|dialling|telephoned) "
                    + YOU,
            "the ..1 (voicemail|phone message|voice message|voice note) (that)? (i|we) ..1 (left|recorded|sent|dropped)",
            FUTURE + " ..2 (be in touch|get in touch|speak|talk|have a word|check) (to|with) your ..1 " + GATE,
            "(sending|posting|dropping|leaving) ..1 (you)? (this|it|the same) ..2 (on|via|over|through) " + CHANNEL,
            "(sent|written|left|posted|made) ..3 (letter|letters|fax|text|texts|card|postcard|voicemail|voicemails|call|calls) ..1 and ..3 (email|emails|mail|mails|messages)",
            "missed each other ..1 (on|by|over) the (phone|telephone)",
            "(my|our|these) ..1 (calls|phone calls|voicemails|texts|faxes) ..3 (not|never) ..2 (past|through|returned|anywhere|further)",
            "(expect|await) ..1 (another|one more|a further) ..1 " + Wording.MESSAGE + " from (me|us)",
            "(invited you|befriended you|followed you|asked ..2 to connect|asked to link up|(i|we) have connected with ..4 your) ..6 (there|(on|via|over|through) "
                    + CHANNEL + ")",
            "(extension|phone|line|mobile|telephone) ..1 (rings|rang|ringing) out",
            "(~drop|sent|shot|left|posted|write|wrote) you ..4 (on|via|over) " + CHANNEL,
            "(my|a|the) ..1 linkedin (invite|request|invitation|message|note)");

    /** What may tell of them: it does where the mail speaks of itself as the next. */
    private static final Phrases PERHAPS = Phrases.of(
            "((i|we) ..2|#start (then|also|first|so|and|next)?) (rang|ring|phoned|called|texted|faxed|telephoned|tweeted|telephone|posted|visited|dialled)",
            "(my|our|two|several) ..2 (call|calls|phone call|phone calls|letter|telephone call|text|fax|voicemail|voicemails)",
            "(i|we) ..5 (your|the) ..1 (phone|telephone|extension|line|landline|mobile|" + GATE + ")",
            "(missed each other|(sent|tried) (a|you a|the) ..1 (text|tweet|fax|dm|whatsapp|message|form|contact form))");

    /** The mail speaks of itself. */
    private static final Phrases NOW_THIS = Phrases.of(
            "(hence|now|therefore|thus|here is|here comes|so) ..2 (this|these|the|my|a|an)? ..1 (mail|email|note|line|lines|emailing|writing|typing|mailing|written|write|inbox|message)",
            "(hence|and now|so now|then|here|dropping you|sending you) ..1 this",
            "(resorting|reduced|resorted|back|turning|turned) to ..2 (keyboard|typing|mail|email|writing|pen|paper)",
            "(by|via|over|with|to|try|trying) ..2 (mail|email|electronically|in writing|in print)",
            "(i|we) ..2 (also|instead|now) ..1 (write|writing|email|emailing|mail)",
            "(am|are) ..2 (reduced to typing|(writing|emailing|mailing|typing) ..2 (instead|now|too|as well|therefore|as promised))",
            "(so|hence|and) (here goes|email it is|mail it is|i write|i am writing)",
            "(email|mail|writing) ..1 (might|may|would|could|will|is|was) ..2 (better|easier|work|surer|safer|best)",
            "(sending|send) ..1 (these|this) ..1 (lines|mail|email|note)");

    private static final Phrases SURE = OUTRIGHT.and(TouchTurns.PHRASES);

    private static final Phrases PHRASES = SURE.and(PERHAPS);

    /** Calls that were asked for, and what others do with calls. */
    private static final Phrases ELSEWHERE = Phrases.of(
            "(thanks|thank you) for ..2 (call|voicemail|message)",
            "(returning|returned|return) your ..1 (call|voicemail|message)",
            "(your|you) ..1 (left|called|rang|phoned|tried) ..2 (voicemail|me|us|message)",
            "(as|like) (we|you|i) ..1 (agreed|discussed|promised|asked|said|requested|arranged|suggested|spoke)",
            "(will|shall) not",
            "as (agreed|discussed|promised|requested|arranged|planned)",
            "(if|once|unless|until) (you|i hear)",
            "when you ..1 (call|ring|write|reply|land|arrive|are|have)",
            "(your|you) ..3 (asked|asks|told) (me|us) to",
            "(the|your) ..1 (hotel|clinic|school|bank|dentist|garage|surgery|courier|hospital|landlord|plumber|vet|library) ..1 (left|called|rang|phoned|has|will)",
            "(each|every|all) ..1 (letterbox|house|houses|door|street|households|neighbours)",
            "at the ..2 (fair|conference|event|show|exhibition|congress|meeting|dinner|party|wedding|market)",
            "(called|phoned|rang|emailed|texted) the (clinic|lab|hospital|hotel|school|bank|garage|courier|plumber|vet|police|council|dentist)",
            "(customers|customer|callers|caller|patients|patient|tenants|guests|buyers|they|people|clients|leads|prospects) ..5 (voicemail|voicemails|call|called|calls)");

    private TouchNarration() {}

    public static PhraseRule rule() {
        return PhraseRule.of(INFO, "Leave out where else you tried and will try; say what this mail brings.", PHRASES)
                .unless(ELSEWHERE)
                .when(Places::isUnasked)
                .where((draft, place) ->
                        !Places.isStray(place) && Places.isFirst(place, PHRASES) && tells(draft, place));
    }

    private static boolean tells(Draft draft, Match place) {
        return SURE.anyIn(place.sentence()) || Places.isNear(draft, place, NOW_THIS);
    }
}
