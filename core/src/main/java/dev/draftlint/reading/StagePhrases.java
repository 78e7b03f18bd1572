package dev.draftlint.reading;

import dev.draftlint.phrase.Phrases;

/** What mails say of where they stand in a conversation. */
final class StagePhrases {

    static final Phrases BREAKUP = Phrases.of(
            "(this|that|it) (is|will be) ..3 (last|final) (email|note|message|mail|follow up|attempt|one|touch|check in|outreach)",
            "(#start|one) (last|final) (email|note|message|mail|follow up|attempt|one|touch|check in) (from|on|about|for|#end)",
            "~close ..2 (the|your|this|my) (loop|file|case)",
            "(i|we) will (stop|not) ..2 (reach out|reaching out|follow up|following up|email|emailing|bother|bothering|write|contact|contacting)",
            "(i|we) will ..2 (assume|take it that) ..4 (not|is not)");

    static final Phrases THANKS = Phrases.of(
            "#start ..3 (thank you|thanks) ..3 (for your time|for meeting|for taking|for speaking|for talking|for joining|for coming|for your help|for the intro|for introducing)");

    static final Phrases REPLY = Phrases.of(
            "#start (thank you|thanks) ..3 for (reaching out|getting back|your (email|reply|interest|message|note|inquiry|application|quick reply)|the (quick|fast|prompt) reply|contacting)",
            "#start ..2 (great|good|nice) to hear from you");

    static final Phrases FOLLOW_UP = Phrases.of(
            "(~follow|follow) up",
            "~circle back",
            "~check in",
            "~touch base",
            "~bump ..3 (this|inbox)",
            "(last|previous|earlier|prior) (email|note|message|mail|emails|messages)",
            "(not|never) ..2 heard back",
            "(top of|in) your inbox",
            "~reach out ..3 (again|a few times|a couple of times)",
            "(did|have) you ..3 (chance|see|get|receive)",
            "(last|wrote|emailed) (week|month|time|you)");

    private StagePhrases() {}
}
