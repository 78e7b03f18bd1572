package dev.draftlint.phrase;

import com.google.common.base.Suppliers;
import dev.draftlint.draft.Draft;
import dev.draftlint.draft.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/**
 * A set of phrase patterns that mean the same. Immutable and thread-safe. Matching one set alone is for tests and small
 * uses; {@link PhraseIndex} matches many in one pass, and a set that it has matched in a {@link Searched} draft is looked up.
 *
 * <pre>
 *   pattern  = sequence { "|" sequence }
 *   sequence = item { item }
 *   item     = atom [ "?" ]                  "?" makes it optional
 *   atom     = word                          "follow-up", "I'm" and "e-mail" are read as drafts are
 *            | "~" word                      any inflection: "~check" is check, checks, checked, checking
 *            | "#" class                     see below
 *            | ".." digit                    a gap of up to that many words, 1 to 9, between two words
 *            | "(" pattern ")"
 * </pre>
 *
 * Classes: {@code #start} and {@code #end} of a sentence, {@code #question} the end of a question, {@code #number} ("15",
 * "fifteen", but not "one"), {@code #placeholder}, {@code #name} (a capitalised word other than "I", or a placeholder),
 * {@code #weekday}, {@code #month}, {@code #duration} ("15 minutes", "half an hour", "a few minutes").
 *
 * <p>Punctuation is not seen by patterns, nor is case but by {@code #name} and by {@code #month} ("May"). A placeholder is
 * read by {@code #placeholder}, {@code #name} and gaps only, never by the words of its name.
 */
public final class Phrases {

    private static final AtomicInteger COUNT = new AtomicInteger();

    private final int id = COUNT.getAndIncrement();
    private final List<String> patterns;
    private final List<PatternSteps> read;
    private final Supplier<LonePhrases> alone = Suppliers.memoize(() -> new LonePhrases(this));

    private Phrases(List<String> patterns, List<PatternSteps> read) {
        this.patterns = patterns;
        this.read = read;
    }

    /**
     * Of no patterns it matches nothing.
     *
     * @throws IllegalArgumentException if a pattern is malformed; the message names it, the column and the mend
     */
    public static Phrases of(String... patterns) {
        return of(List.of(patterns));
    }

    /** @throws IllegalArgumentException if a pattern is malformed; the message names it, the column and the mend */
    public static Phrases of(List<String> patterns) {
        List<PatternSteps> read = new ArrayList<>(patterns.size());
        for (String pattern : patterns) {
            read.add(PatternCheck.checked(pattern));
        }
        return new Phrases(List.copyOf(patterns), List.copyOf(read));
    }

    /** The patterns of both. */
    public Phrases and(Phrases other) {
        return new Phrases(joined(patterns, other.patterns), joined(read, other.read));
    }

    private static <T> List<T> joined(List<T> some, List<T> more) {
        List<T> joined = new ArrayList<>(some);
        joined.addAll(more);
        return List.copyOf(joined);
    }

    /** As they were given. */
    public List<String> patterns() {
        return patterns;
    }

    /** A number that hardly any other set has, for tables. */
    int id() {
        return id;
    }

    /** The same as they were read. */
    List<PatternSteps> read() {
        return read;
    }

    /** The leftmost-longest matches that do not overlap, in reading order. */
    public List<Match> in(Sentence sentence) {
        return alone.get().in(List.of(sentence));
    }

    public boolean anyIn(Sentence sentence) {
        return alone.get().anyIn(sentence, sentence.words().size());
    }

    /** The leftmost-longest matches over all drafted sentences. */
    public List<Match> in(Draft draft) {
        return occurrences(draft).all();
    }

    /** The same as {@link #in(Sentence)} for a drafted sentence, looked up where an index has matched these phrases. */
    public List<Match> in(Draft draft, Sentence sentence) {
        return occurrences(draft).in(sentence);
    }

    public boolean anyIn(Draft draft) {
        return occurrences(draft).any();
    }

    /** The same as {@link #anyIn(Sentence)} for a drafted sentence, looked up where an index has matched these phrases. */
    public boolean anyIn(Draft draft, Sentence sentence) {
        return occurrences(draft).anyIn(sentence);
    }

    /** Whether any match begins in the sentence of a place in the draft, before the place. */
    public boolean anyBefore(Draft draft, Match place) {
        return occurrences(draft).anyBefore(place);
    }

    /** Whether a place in the draft is one of these phrases at its longest. */
    public boolean areAt(Draft draft, Match place) {
        return occurrences(draft).areAt(place);
    }

    private Occurrences occurrences(Draft draft) {
        Found found = Found.in(draft);
        int set = found.number(this);
        return set == SetNumbers.ABSENT ? new LoneOccurrences(alone.get(), draft) : new FoundOccurrences(found, set);
    }
}
