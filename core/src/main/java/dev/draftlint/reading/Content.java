package dev.draftlint.reading;

import dev.draftlint.draft.Sentence;
import dev.draftlint.draft.Zone;

/**
 * A sentence as the model of value sees it.
 *
 * @param compliment whether it pays one, which gives nothing
 * @param aboutMails whether it speaks of earlier or later mails instead of the matter
 */
record Content(Sentence sentence, SentenceTraits traits, boolean compliment, boolean aboutMails) {

    /** Greeting and sign-off say nothing of value. */
    boolean isText() {
        return sentence.zone() != Zone.GREETING && sentence.zone() != Zone.SIGN_OFF;
    }

    boolean mayGive() {
        return isText() && !compliment && !aboutMails;
    }
}
