package dev.draftlint.draft;

/** What sort of mail a draft is; it decides which rules apply. */
public enum Kind {
    SALES,
    RECRUITING,
    PARTNERSHIP,
    FUNDRAISING,
    PRESS,
    EVENT,
    /** Asks an individual for help, advice or a chat: networking, students. */
    FAVOUR,
    /** For a job or an admission. */
    APPLICATION,
    /** Customer success, support, internal business. */
    SERVICE,
    THANK_YOU,
    MARKETING,
    REPLY,
    OTHER
}
