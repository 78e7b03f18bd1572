package dev.draftlint.draft;

/** What a sentence is for in a mail. */
public enum Zone {
    SUBJECT,
    /** The preview text that an inbox shows behind the subject, and that is hidden in the mail itself. */
    PREHEADER,
    /** The salutation: "Hi Ana,". */
    GREETING,
    /** The first paragraph after the greeting. */
    OPENING,
    BODY,
    /** The closing formula: "Best regards,". */
    SIGN_OFF,
    /** Name, title, address and what else stands under the sign-off. */
    SIGNATURE,
    /** A postscript under the signature; it belongs to the draft. */
    POSTSCRIPT,
    /** Earlier mail, quoted or forwarded. */
    QUOTE,
    /** Legal text, unsubscribe lines, addresses. */
    FOOTER;

    /** Whether the sender wrote it for this recipient: rules mark nothing in the rest. */
    public boolean isDrafted() {
        return this != SIGNATURE && this != QUOTE && this != FOOTER;
    }

    /** Whether an inbox shows it before the mail is opened: it is drafted, and no part of the body. */
    public boolean isTeaser() {
        return this == SUBJECT || this == PREHEADER;
    }
}
