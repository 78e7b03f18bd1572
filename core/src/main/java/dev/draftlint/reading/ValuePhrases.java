package dev.draftlint.reading;

import dev.draftlint.phrase.Phrases;

/** Phrases that the reading of values needs besides words. */
final class ValuePhrases {

    /** Sentences about mails, not about the matter. */
    static final Phrases ABOUT_MAILS = Phrases.of(
            "~follow up",
            "~circle back",
            "~check in",
            "~touch base",
            "~bump ..2 (this|it|up)",
            "(not|never) ..2 (~hear|heard) (back|from you)",
            "(last|previous|earlier|final|first|prior) (email|note|message|mail|emails|notes|messages|follow up|touch|one)",
            "~close ..2 (loop|file)",
            "~reach out ..3 (before|again|times|once)");

    /** Compliments, however particular, give nothing. */
    static final Phrases COMPLIMENTS = Phrases.of(
            "~come across ..2 (your|#placeholder|the)",
            "~stumble ..2 (upon|on|across)",
            "~impress ..4 (by|with|me|us)",
            "impressive",
            "(~love|~enjoy|~like|~admire|appreciate) ..4 (your|what you|how you|the way you) ..3 (work|post|posts|article|content|doing|building|talk|writing|approach|site|website|blog|video|piece|channel|product|said|built)",
            "(big|huge|long time) (fan|admirer)",
            "(been)? following (your|#placeholder)",
            "(congrats|congratulations)",
            "(caught|catch|catches) (my|our) (eye|attention)",
            "(resonated|resonates)",
            "(great|amazing|incredible|excellent|awesome|good) ..1 (work|job|read|piece|post|article|resource)",
            "keep up the",
            "(saw|read|noticed|noted) ..2 (your|that you|you) ..4 (post|article|profile|role|work|background|site|website|company)");

    private ValuePhrases() {}
}
