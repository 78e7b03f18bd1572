package dev.draftlint.text;

import dev.draftlint.draft.Shape;
import dev.draftlint.draft.Term;
import dev.draftlint.phrase.Spelling;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How one spelling is read. Mails are made of few words, so that those met before are remembered: one look then stands for
 * folding, telling the shape and splitting, and all drafts share its terms.
 *
 * @param key the word itself as {@link Packed} has it, or a hash of it, which is negative
 * @param joins whether it may make one word with the next
 * @param split the words that it stands for; empty where it is one
 */
record Spelled(long key, String raw, Term folded, Shape shape, boolean joins, List<Term> split) {

    private static final int LONGEST = 24;

    /**
     * The latest two spellings of each place. They are read and written without a lock: what two threads put in one place at
     * once is right in both cases, and a record is never seen half made.
     */
    private static final @Nullable Spelled[] KNOWN = new @Nullable Spelled[1 << 14];

    /** A word that is whole in a number, which is compared rather than its letters. */
    static Spelled at(int start, int end, String text, long packed) {
        int place = place(packed);
        Spelled known = KNOWN[place];
        if (known != null && known.key == packed) {
            return known;
        }
        Spelled older = KNOWN[place ^ 1];
        return older != null && older.key == packed ? older : remembered(of(packed, text.substring(start, end)), place);
    }

    /** @param end at least one character after {@code start} */
    static Spelled at(int start, int end, String text) {
        long key = hash(start, end, text);
        if (end - start > LONGEST) {
            return of(key, text.substring(start, end));
        }
        int place = place(key);
        Spelled known = KNOWN[place];
        if (known != null && known.isAt(start, end, text, key)) {
            return known;
        }
        Spelled older = KNOWN[place ^ 1];
        return older != null && older.isAt(start, end, text, key)
                ? older
                : remembered(of(key, text.substring(start, end)), place);
    }

    private static int place(long key) {
        return (int) ((key * 0x9E3779B97F4A7C15L) >>> 50);
    }

    private static Spelled remembered(Spelled spelled, int place) {
        KNOWN[place ^ 1] = KNOWN[place];
        KNOWN[place] = spelled;
        return spelled;
    }

    private boolean isAt(int start, int end, String text, long wanted) {
        return key == wanted && raw.length() == end - start && text.startsWith(raw, start);
    }

    private static long hash(int start, int end, String text) {
        long hash = 0;
        for (int i = start; i < end; i++) {
            hash = 31 * hash + text.charAt(i);
        }
        return hash | Long.MIN_VALUE;
    }

    private static Spelled of(long key, String raw) {
        Shape shape = Shapes.of(raw);
        String folded = shape == Shape.LOWER && Shapes.isPlain(raw) ? raw : Characters.fold(raw);
        List<String> split = Spelling.split(folded);
        return new Spelled(
                key,
                raw,
                Term.of(folded),
                shape,
                Spelling.mayJoin(folded),
                split.isEmpty() ? List.of() : split.stream().map(Term::of).toList());
    }
}
