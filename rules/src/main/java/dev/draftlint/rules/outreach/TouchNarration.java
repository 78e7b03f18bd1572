package dev.draftlint.rules.outreach;

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

    private static final Phrases PHRASES = Phrases.of(
            "((i|we) ..2)? (left|leaving|dropped) (you|a|another|two|several|with your ..1|your ..1 (office|assistant)) ..3 (voicemail|voicemails|phone message|message on your ..2 (phone|machine|line|mobile|cell|voicemail)|message with your ..1 (assistant|secretary|receptionist|office|colleague|team))",
            "(my|the) ..1 (voicemail|voicemails|phone message|phone call|call) (of|from|on|this|yesterday|earlier|last|and|went)",
            "(i|we) ..1 (have|had)? (tried|attempted|made an attempt|made a few attempts) ..1 " + CALL + " " + YOU
                    + "? (..3 (by|on|over|via) ..1 (phone|telephone|" + CHANNEL + "|office|cell|mobile))?",
            "(i|we) ..2 (called and)? ..1 (tried|dialed|got|reached|hit|spoke with|spoke to|talked to|left word with) ..1 your ..1 (voicemail|mobile|cell|phone|line|assistant|secretary|receptionist|office line|gatekeeper|front desk|answering machine)",
            "(i|we) ..1 (will|shall|am going to) ..1 (give|try) (you|your ..2) ..3 (ring|call|buzz|shout) ..2 (again|once more|another time)",
            "(i|we) ..2 (stopped by|dropped by|swung by|came by|dropped in at) your",
            "my ..1 (connection|connect|linkedin|friend) (request|invitation|invite|message|note)",
            "#start tried (calling|to call|ringing|to ring|phoning) " + YOU + "?",
            "(i|we) ..2 " + CALLED + " " + YOU,
            "(i|we) ..2 " + CALLED
                    + " (this morning|earlier|yesterday|today|twice|on #weekday|just now|last week|but|and (left|got|spoke))",
            "(i|we) (will|shall|am going to) (drop|send|shoot) you another ..1 (line|note|email|message|mail)",
            "you (will|are going to) ..1 hear from (me|us) (again|next|on|in)",
            "(i|we)? (just|also|already)? (gave|given) " + YOU + " a (call|ring|buzz|bell)",
            "(missed|could not reach|could not catch|did not catch|unable to reach) you (by|on|over|at) ..1 (phone|telephone|desk|cell|mobile)",
            "(i|we) ..3 (sent|shot|dropped|send) (you|over)? ..4 (linkedin|connection request|connect request|inmail|text message|a text|whatsapp|dm|direct message|tweet|fax|friend request)"
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
            "(next|then|after that) (i|we) (will|shall|am going to) ..1 (try|call|ring|ask|reach)");

    /** Calls that were asked for, and what others do with calls. */
    private static final Phrases ELSEWHERE = Phrases.of(
            "(returning|returned|return) your ..1 (call|voicemail|message)",
            "(your|you) ..1 (left|called|rang|phoned|tried) ..2 (voicemail|me|us|message)",
            "(as|like) (we|you|i) ..1 (agreed|discussed|promised|asked|said|requested|arranged|suggested|spoke)",
            "(will|shall) not",
            "as (agreed|discussed|promised|requested|arranged|planned)",
            "(if|when|once|unless|until) (you|i hear)",
            "(customers|customer|callers|caller|patients|patient|tenants|guests|buyers|they|people|clients|leads|prospects) ..5 (voicemail|voicemails|call|called|calls)");

    private TouchNarration() {}

    public static PhraseRule rule() {
        return PhraseRule.of(INFO, "Leave out where else you tried and will try; say what this mail brings.", PHRASES)
                .unless(ELSEWHERE)
                .when(Places::isUnasked)
                .where((draft, place) -> !Places.isStray(place) && Places.isFirst(place, PHRASES));
    }
}
