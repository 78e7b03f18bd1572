package dev.draftlint.draft;

/** Where a draft stands in a conversation. */
public enum Stage {
    FIRST_TOUCH,
    FOLLOW_UP,
    BREAKUP,
    THANK_YOU,
    REPLY,
    OTHER
}
