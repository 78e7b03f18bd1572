package dev.draftlint.phrase;

import dev.draftlint.draft.Term;
import dev.draftlint.draft.TermNumbers;
import java.util.HashMap;
import java.util.Map;

/** Numbers for the words of patterns. It does not change once all of them are added. */
final class Vocabulary {

    /** The number of all other words. No word is of its {@link #sort}, so that a look at the sorts passes it over. */
    static final int UNKNOWN = 63;

    /** So many sorts of words there are. */
    static final int SORTS = 64;

    private final Map<String, Integer> numbers = new HashMap<>();
    private final TermNumbers byTerm = TermNumbers.knowing(word -> numbers.getOrDefault(word, UNKNOWN));

    /** The number of a word, given to it now if it has none. */
    int add(String word) {
        Integer known = numbers.get(word);
        if (known != null) {
            return known;
        }
        int number = bound();
        numbers.put(word, number);
        return number;
    }

    int number(Term term) {
        return byTerm.of(term);
    }

    /** All words of some numbers are of one of 64 sorts; as a bit. */
    static long sort(int number) {
        return 1L << number;
    }

    /** More than the highest number. */
    int bound() {
        return numbers.size() + numbers.size() / (SORTS - 1);
    }
}
