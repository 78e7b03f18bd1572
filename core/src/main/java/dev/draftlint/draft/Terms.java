package dev.draftlint.draft;

import java.util.Arrays;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What somebody knows of each {@link Term}: worked out when first asked for, found in an array from then on. Thread-safe
 * without a lock: threads that meet may work the same out twice.
 *
 * @param <T> immutable
 */
public final class Terms<T> {

    private final Function<String, T> knowledge;
    private @Nullable Object[] known = new @Nullable Object[64];

    private Terms(Function<String, T> knowledge) {
        this.knowledge = knowledge;
    }

    /** @param knowledge always answers the same for the same text */
    public static <T> Terms<T> knowing(Function<String, T> knowledge) {
        return new Terms<>(knowledge);
    }

    @SuppressWarnings("unchecked") // nothing else is ever put in
    public T of(Term term) {
        int number = term.number();
        @Nullable Object[] all = known;
        Object there = number >= 0 && number < all.length ? all[number] : null;
        return there == null ? learn(term) : (T) there;
    }

    private T learn(Term term) {
        T learned = knowledge.apply(term.text());
        int number = term.number();
        if (number >= 0) {
            @Nullable Object[] all = known;
            if (number >= all.length) {
                all = Arrays.copyOf(all, Integer.highestOneBit(number) * 2);
                known = all;
            }
            all[number] = learned;
        }
        return learned;
    }
}
