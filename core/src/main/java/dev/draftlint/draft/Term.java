package dev.draftlint.draft;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;

/**
 * The folded form of words. Drafts are made of few terms, so that the first ones met are numbered: what is known of a term
 * is then looked up by its number, see {@link Terms}, and by its letters only once. Two terms of one text are equal.
 */
public final class Term {

    /** So many are numbered; those met later are looked up by their letters, so that hostile mail fills no memory. */
    static final int NUMBERED = 1 << 15;

    /** The number of a term that has none. */
    static final int NONE = -1;

    private static final ConcurrentMap<String, Term> KNOWN = new ConcurrentHashMap<>();

    private final String text;
    private final int number;

    private Term(String text, int number) {
        this.text = text;
        this.number = number;
    }

    /** The term with this text, numbered now if it was not and few enough are. */
    public static Term of(String text) {
        Term known = KNOWN.get(text);
        return known == null ? added(text) : known;
    }

    private static synchronized Term added(String text) {
        int number = KNOWN.size();
        return number < NUMBERED
                ? KNOWN.computeIfAbsent(text.intern(), unknown -> new Term(unknown, number))
                : unnumbered(text);
    }

    /** For a text that hardly comes again: an address, a figure, a merge tag. */
    public static Term unnumbered(String text) {
        return new Term(text, NONE);
    }

    public String text() {
        return text;
    }

    int number() {
        return number;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || other instanceof Term term && text.equals(term.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }
}
