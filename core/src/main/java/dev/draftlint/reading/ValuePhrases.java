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

    private ValuePhrases() {}
}
