package dev.draftlint.rules.outreach;

/** Pieces of patterns that several rules on follow-ups share: how senders name a mail and what they mean to do. */
final class Wording {

    /** Words that soften or hurry, where one may stand or not. */
    static final String ADVERB =
            "(just|only|simply|really|quickly|briefly|also|again|personally|merely|still|kindly|gently"
                    + "|quick|once again|once more|very quickly|real quick|first|of course|actually)?";

    /** A message, by any of its names. */
    static final String MESSAGE =
            "(email|emails|mail|mails|message|messages|note|notes|letter|letters|inmail|dm|text|voicemail|voicemails"
                    + "|missive|memo|outreach|correspondence|communication|request|inquiry|enquiry|invitation|invite|pitch|thread)";

    /** What is sent along with a message or instead of one. */
    static final String ENCLOSURE =
            "(proposal|proposals|quote|quotes|quotation|quotations|estimate|estimates|catalogues|brochures|leaflets|flyers|offers|drafts|reports|price lists|deck|brochure|leaflet|booklet|flyer|folder|pdf|price list|price sheet|drawings|sketches|prices|attachment|attachments|document|documents"
                    + "|doc|file|files|offer|link|links|materials|material|info|information|details|application|resume|cv|manuscript"
                    + "|draft|contract|agreement|one pager|samples|sample|case study|report|audit|slides|presentation|submission"
                    + "|video|recording|write up|summary|overview|portfolio|leads|list|package|catalog|catalogue|pricing|mockup|mockups|profile|company profile|credentials|references|term sheet|datasheet|rate card|media kit|tender|bid|abstract|synopsis|treatment|demo reel|showreel)";

    static final String EARLIER =
            "(last|previous|earlier|prior|original|first|initial|recent|latest|other|past|second|preceding)";

    private static final String THING = "(" + MESSAGE + "|" + ENCLOSURE + ")";

    /** What the sender sent before: "my last email", "the earlier note", "the proposal I sent". */
    static final String SENT =
            "(my|our) ..2 " + THING + "|(the|that|this|those|these|an|any of the|all the) " + EARLIER + " ..1 " + THING
                    + "|(the|that|this|those|these|a|an) ..4 (i|we) ..2 (sent|shared|wrote|emailed|mailed|posted|forwarded|submitted|attached)"
                    + "|(what|anything|whatever|everything|something|the one) (i|we) ..2 (sent|shared|wrote|emailed|forwarded|proposed|suggested)";

    private static final String WANT =
            "(want|wanted|wanting|hope|hoped|hoping|need|needed|try|tried|trying|decided|meant|mean|wish|wished|intended|aim|aiming|looking|planning|planned)";

    private static final String WRITING =
            "(writing|emailing|messaging|reaching out|reaching back out|following up|getting in touch|getting back in touch"
                    + "|checking (back)? in|checking back|circling (back|round|around)|looping back|touching base|popping (up|in|by|back|over|round)|coming back|getting back|back|here|calling|pinging you"
                    + "|dropping by|dropping in|stopping by|swinging by|knocking|reconnecting"
                    + "|dropping (you)? a (quick|short|brief)? (line|note|email|message|mail)"
                    + "|sending (you)? (this|a|another|one) ..2 (line|note|email|message|mail))";

    /** The sender's intention, up to the verb: "I just wanted to", "figured I'd", "writing to". */
    static final String INTENT =
            "((i|we) (am|are|was|were|have|had|do)? " + ADVERB + " " + ADVERB + " " + WANT + " (you)? " + ADVERB
                    + " to " + ADVERB
                    + "|(i|we) (would|should) ADVERB (like|love) to ADVERB".replace("ADVERB", ADVERB)
                    + "|(#start|so|and|but|just|only|quickly|simply|still|again) " + ADVERB + " " + WANT + " " + ADVERB
                    + " to " + ADVERB
                    + "|(i|we)? ADVERB (thought|figured|reckoned|guessed|felt|thinking|think) ADVERB (that)? (i|we) (would|should|could|will|might|had better) ADVERB"
                            .replace("ADVERB", ADVERB)
                    + "|(thought|figured|felt|seemed|seems|is|be) (it)? ..2 (time|worth|right|fair|sensible|good idea|wise) (i|we|to) ADVERB"
                            .replace("ADVERB", ADVERB)
                    + "|(i|we) (am|are|was|were) ADVERB ".replace("ADVERB", ADVERB) + WRITING + " (again)? to " + ADVERB
                    + "|(#start|just|only|so|and) " + ADVERB + " " + WRITING + " ..1 to " + ADVERB
                    + "|(i|we) " + ADVERB + " (write|email|come back|get in touch|come) (to you)? ..1 to " + ADVERB
                    + "|(allow|permit) (me|us|myself|ourselves) to " + ADVERB
                    + "|(take|taking|took) the liberty to " + ADVERB
                    + "|with (this|these) ..1 (mail|email|lines|letter|note|words) (i|we) (wish|want|would like|hope|mean) to "
                    + ADVERB
                    + "|(this|these) ..1 (mail|email|lines|letter|note|message) (is|are) ADVERB (meant|here|intended)? to ADVERB"
                            .replace("ADVERB", ADVERB)
                    + "|(#start|just|so|and|please) let me " + ADVERB
                    + "|(time|due) for (me|us) to " + ADVERB
                    + "|(#start|this is) ADVERB (a|another|one) ..3 (note|line|email|message|word|mail) to ADVERB"
                            .replace("ADVERB", ADVERB)
                    + "|(reason|purpose|point|aim|goal|idea|hope|intention) ..5 (is|was) ADVERB to ADVERB"
                            .replace("ADVERB", ADVERB)
                    + "|(i|we) (should|must|had to|have to|needed to) ADVERB)".replace("ADVERB", ADVERB);

    /** Patterns of what a sender means to do; one pattern, so that they share the steps of the beginning. */
    static String intending(String... verbs) {
        return INTENT + " (" + String.join("|", verbs) + ")";
    }

    /** Patterns of what a sender is doing, with or without a subject: "I'm just", "just". */
    static String doing(String... participles) {
        return "(i|we)? (am|are|was|were)? " + ADVERB + " " + ADVERB + " (" + String.join("|", participles) + ")";
    }

    /** Both: patterns of verbs that are as telling after "I wanted to" as on their own. */
    static String intendingOrDoing(String... verbs) {
        return "(" + INTENT + "|(i|we)? (am|are|was|were)? " + ADVERB + ") (" + String.join("|", verbs) + ")";
    }

    private Wording() {}
}
