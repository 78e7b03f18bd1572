package dev.draftlint.rule;

import dev.draftlint.draft.Draft;
import dev.draftlint.draft.Sentence;
import dev.draftlint.draft.Source;
import dev.draftlint.draft.Span;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A change that is safe to make without asking.
 *
 * @param label what it does, for a menu: "Delete the pleasantry"
 * @param edits in reading order, not overlapping
 */
public record Fix(String label, List<Edit> edits) {

    /** Replaces the text at {@code span} with {@code replacement}, which may be empty. */
    public record Edit(Span span, String replacement) {

        public Edit {
            Objects.requireNonNull(span, "span");
            Objects.requireNonNull(replacement, "replacement");
        }
    }

    public Fix {
        Objects.requireNonNull(label, "label");
        edits = List.copyOf(edits);
        for (int i = 1; i < edits.size(); i++) {
            refuseDisorder(edits.get(i - 1).span(), edits.get(i).span());
        }
    }

    private static void refuseDisorder(Span first, Span second) {
        if (first.compareTo(second) >= 0 || first.overlaps(second)) {
            throw new IllegalArgumentException(
                    "edits stand in reading order and do not overlap, not " + first + " before " + second);
        }
    }

    public static Fix replace(String label, Span span, String replacement) {
        return new Fix(label, List.of(new Edit(span, replacement)));
    }

    /**
     * Deletes a sentence with the blanks that parted it from its neighbours. Empty where that would leave a hole: the
     * last sentence of a mail, a greeting, a list item, HTML with markup inside, one half of a template block.
     */
    public static Optional<Fix> delete(String label, Draft draft, Sentence sentence) {
        return Deletion.of(draft, sentence).map(span -> replace(label, span, ""));
    }

    /**
     * Writes {@code replacement} for a phrase, with a capital where the phrase has one. Without a replacement it takes
     * the phrase out, with one blank, and hands its capital on to the next word. Empty where markup, a merge tag or
     * punctuation is in the way.
     */
    public static Optional<Fix> reword(String label, Draft draft, Span phrase, String replacement) {
        return Rewording.of(draft, phrase, replacement).map(edit -> new Fix(label, List.of(edit)));
    }

    /** Those of the fixes that can be made together, in the order given: one that overlaps an earlier one is left out. */
    public static List<Fix> fitting(List<Fix> fixes) {
        return Edits.fitting(fixes);
    }

    /** The source with these fixes made, in the order given; one that overlaps an earlier one is left out. */
    public static Source apply(List<Fix> fixes, Source source) {
        return Edits.of(fixes).apply(source);
    }
}
