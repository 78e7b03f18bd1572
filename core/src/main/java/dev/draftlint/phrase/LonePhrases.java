package dev.draftlint.phrase;

import com.google.common.base.Suppliers;
import dev.draftlint.draft.Sentence;
import java.util.List;
import java.util.function.Supplier;

/**
 * One set of phrases, matched alone: what rules ask of a sentence or two. In most sentences no phrase of one set begins, so
 * that a look at the beginnings answers, and the automaton is not even made before one does. Thread-safe.
 */
final class LonePhrases {

    private final Beginnings beginnings;
    private final Supplier<Automaton> automaton;

    LonePhrases(Phrases phrases) {
        this.beginnings = Beginnings.of(phrases);
        this.automaton = Suppliers.memoize(() -> new Automaton(new Blueprint(List.of(phrases)), Automaton.MOST_STATES));
    }

    /** The leftmost-longest matches. */
    List<Match> in(List<Sentence> sentences) {
        int first = next(sentences, 0);
        if (first == sentences.size()) {
            return List.of();
        }
        Walk walk = new Walk(automaton.get());
        for (int i = first; i < sentences.size(); i = next(sentences, i + 1)) {
            walk.over(sentences.get(i));
        }
        return walk.found(SetNumbers.NONE).of(0);
    }

    /** The place of the first sentence from one on in which a phrase may begin. */
    private int next(List<Sentence> sentences, int first) {
        int next = first;
        while (next < sentences.size() && !mayBeginIn(sentences.get(next))) {
            next++;
        }
        return next;
    }

    private boolean mayBeginIn(Sentence sentence) {
        int length = sentence.words().size();
        return beginnings.next(sentence.words(), 0, length) < length;
    }

    /** Whether any match begins before a word. */
    boolean anyIn(Sentence sentence, int last) {
        int first = beginnings.next(sentence.words(), 0, last);
        return first < last && new Walk(automaton.get()).findsAny(sentence, first, last);
    }

    /** Where the longest match ends that begins with a word of the sentence; -1 if none does. */
    int longestAt(Sentence sentence, int word) {
        return beginnings.next(sentence.words(), word, word + 1) == word
                ? new Walk(automaton.get()).longestAt(sentence, word)
                : -1;
    }
}
