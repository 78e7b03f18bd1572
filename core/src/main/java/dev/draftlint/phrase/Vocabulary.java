package dev.draftlint.phrase;

import dev.draftlint.draft.Term;
import dev.draftlint.draft.TermNumbers;
import java.util.HashMap;
import java.util.Map;

/** Numbers for the words of patterns. It does not change once all of them are added. */
final class Vocabulary {

    /** The number of all other words. No word has a number that ends in the same bits, so that no filter lets it pass. */
    static final int UNKNOWN = 63;

    /** No number is one less than a multiple of this. */
    static final int CYCLE = 64;

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

    /** More than the highest number. */
    int bound() {
        return numbers.size() + numbers.size() / (CYCLE - 1);
    }
}
