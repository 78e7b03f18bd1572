package dev.draftlint.draft;

import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * Something that the draft wants its recipient to do.
 *
 * @param span the smallest clause that asks
 * @param sentence the sentence that the ask stands in
 * @param minutes how many minutes it asks for, where it says so; the larger of a range
 * @param slot the time it proposes ("Tuesday at 2"), or {@code null}
 * @param purpose what follows the ask as its agenda or take-away ("to go through the audit"), or {@code null}
 * @param detail how much of the purpose and of the list beside it would not fit any mail: concrete words, figures and fields
 */
public record Ask(
        Kind kind,
        Sentence sentence,
        Span span,
        OptionalInt minutes,
        @Nullable Span slot,
        @Nullable Span purpose,
        int detail) {

    /** The kinds of action; {@code competing-asks} counts them. */
    public enum Kind {
        /** A call, a chat, a meeting, a demo, a coffee. */
        MEET,
        /** A question that the recipient is to answer, or a reply to write. */
        ANSWER,
        /** Click, read, watch, download. */
        READ,
        /** Sign up, buy, fill in a form. */
        SIGN_UP,
        /** Forward the mail or make an introduction. */
        INTRODUCE,
        /** "Interested in hearing more?" */
        INTEREST,
        /** A formula that asks for nothing in particular: "let me know your thoughts". */
        FORMULA
    }
}
