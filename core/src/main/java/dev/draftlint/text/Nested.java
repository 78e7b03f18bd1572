package dev.draftlint.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A branch in the branch around it.
 *
 * @param depth how many branches are around it
 */
record Nested(Arm arm, @Nullable Nested parent, int depth) {

    private static final Comparator<Arm> OUTER_FIRST = Comparator.comparingInt(Arm::start)
            .thenComparing(Comparator.comparingInt(Arm::end).reversed());

    /** The branches of one source in reading order, the outer before the inner. */
    static List<Nested> of(List<Arm> arms) {
        List<Arm> sorted = new ArrayList<>(arms);
        sorted.sort(OUTER_FIRST);
        List<Nested> nested = new ArrayList<>(sorted.size());
        Deque<Nested> around = new ArrayDeque<>();
        for (Arm arm : sorted) {
            while (!around.isEmpty() && around.element().arm().end() <= arm.start()) {
                around.pop();
            }
            Nested parent = around.peek();
            nested.add(new Nested(arm, parent, around.size()));
            around.push(nested.get(nested.size() - 1));
        }
        return nested;
    }

    /** Whether a mail that decides so has it, if it has the branch around it. */
    boolean isTaken(int[] values) {
        for (Choice choice : arm.guard()) {
            if (values[choice.decision()] != choice.value()) {
                return false;
            }
        }
        return true;
    }
}
