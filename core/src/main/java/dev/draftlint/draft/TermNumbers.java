package dev.draftlint.draft;

import java.util.Arrays;
import java.util.function.ToIntFunction;

/**
 * A number from 0 that somebody knows of each {@link Term}: what {@link Terms} is for objects. Thread-safe without a lock:
 * threads that meet may work the same out twice.
 */
public final class TermNumbers {

    private final ToIntFunction<String> knowledge;
    /** The complements, so that 0 is what nobody has asked for yet. */
    private int[] known = new int[64];

    private TermNumbers(ToIntFunction<String> knowledge) {
        this.knowledge = knowledge;
    }

    /** @param knowledge always answers the same for the same text, 0 or more */
    public static TermNumbers knowing(ToIntFunction<String> knowledge) {
        return new TermNumbers(knowledge);
    }

    public int of(Term term) {
        int number = term.number();
        int[] all = known;
        int there = number >= 0 && number < all.length ? all[number] : 0;
        return there == 0 ? learn(term) : ~there;
    }

    private int learn(Term term) {
        int learned = knowledge.applyAsInt(term.text());
        int number = term.number();
        if (number >= 0) {
            int[] all = known;
            if (number >= all.length) {
                all = Arrays.copyOf(all, Integer.highestOneBit(number) * 2);
                known = all;
            }
            all[number] = ~learned;
        }
        return learned;
    }
}
