package dev.draftlint.runner;

import dev.draftlint.draft.Part;

/**
 * Leads from the parts of a mail to the mail box that holds it among others.
 *
 * @param mail leads to the mail alone
 * @param preceding the mail box before it
 * @param id its {@code Message-ID}; blank where it has none
 */
record MessageOrigin(Origin mail, Preceding preceding, String id) implements Origin {

    @Override
    public String text(Part part) {
        return mail.text(part);
    }

    @Override
    public int start(Part part, int offset) {
        return mail.start(part, offset);
    }

    @Override
    public int end(Part part, int offset) {
        return mail.end(part, offset);
    }
}
