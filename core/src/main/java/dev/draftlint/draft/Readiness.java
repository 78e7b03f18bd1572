package dev.draftlint.draft;

/** Whether a draft is still to be filled in for its recipient. */
public enum Readiness {
    /** Its merge tags stand for what each recipient's mail will have there. */
    TEMPLATE,
    /** It goes out as it is: a merge tag in it is one that was forgotten. */
    READY
}
