package dev.draftlint.text;

import dev.draftlint.draft.Shape;
import dev.draftlint.draft.Term;
import dev.draftlint.phrase.Spelling;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How one spelling is read. Mails are made of few words, so that those met before are remembered: one look at the letters
 * then stands for folding, telling the shape and splitting, and all drafts share its terms.
 *
 * @param split the words that it stands for; empty where it is one
 */
record Spelled(String raw, Term folded, Shape shape, List<Term> split) {

    private static final int LONGEST = 24;

    /**
     * The latest two spellings of each hash. They are read and written without a lock: what two threads put in one place at
     * once is right in both cases, and a record is never seen half made.
     */
    private static final @Nullable Spelled[] KNOWN = new @Nullable Spelled[1 << 14];

    /**
     * @param end at least one character after {@code start}
     * @param hash {@link #hash(int, int, String)} of the range
     */
    static Spelled at(int start, int end, String text, int hash) {
        if (end - start > LONGEST) {
            return of(text.substring(start, end));
        }
        int slot = (hash * 0x9E3779B9) >>> 18;
        Spelled known = KNOWN[slot];
        if (known != null && known.isAt(start, end, text)) {
            return known;
        }
        Spelled older = KNOWN[slot ^ 1];
        return older != null && older.isAt(start, end, text) ? older : remembered(of(text.substring(start, end)), slot);
    }

    private static Spelled remembered(Spelled spelled, int slot) {
        KNOWN[slot ^ 1] = KNOWN[slot];
        KNOWN[slot] = spelled;
        return spelled;
    }

    private boolean isAt(int start, int end, String text) {
        return raw.length() == end - start && text.startsWith(raw, start);
    }

    static int hash(int start, int end, String text) {
        int hash = 0;
        for (int i = start; i < end; i++) {
            hash = hash(hash, text.charAt(i));
        }
        return hash;
    }

    /** The hash of a range that is one character longer than one of {@code hash}. */
    static int hash(int hash, char next) {
        return 31 * hash + next;
    }

    private static Spelled of(String raw) {
        Shape shape = Shapes.of(raw);
        String folded = shape == Shape.LOWER && Shapes.isPlain(raw) ? raw : Characters.fold(raw);
        List<String> split = Spelling.split(folded);
        return new Spelled(
                raw,
                Term.of(folded),
                shape,
                split.isEmpty() ? List.of() : split.stream().map(Term::of).toList());
    }
}
