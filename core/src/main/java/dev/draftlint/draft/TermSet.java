package dev.draftlint.draft;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** A set of words that is asked for their {@link Term terms}: a bit for each of those that are numbered. Immutable. */
public final class TermSet {

    /** For terms that have no number. */
    private final Set<String> texts;

    private final long[] numbered;

    private TermSet(Set<String> texts) {
        this.texts = texts;
        this.numbered = numbered(texts);
    }

    public static TermSet of(String... texts) {
        return of(List.of(texts));
    }

    /** @param texts folded, as those of terms are */
    public static TermSet of(Collection<String> texts) {
        return new TermSet(Set.copyOf(texts));
    }

    private static long[] numbered(Set<String> texts) {
        long[] bits = {};
        for (String text : texts) {
            int number = Term.of(text).number();
            if (number >= 0) {
                int place = number / Long.SIZE;
                bits = place < bits.length ? bits : Arrays.copyOf(bits, place + 1);
                bits[place] |= 1L << number;
            }
        }
        return bits;
    }

    public boolean contains(Term term) {
        int number = term.number();
        if (number < 0) {
            return texts.contains(term.text());
        }
        int place = number / Long.SIZE;
        return place < numbered.length && (numbered[place] >>> number & 1) != 0;
    }
}
