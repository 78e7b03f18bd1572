package dev.draftlint.phrase;

import java.util.HashMap;
import java.util.Map;

/** The states that walks have come to so far, by their steps. Thread-safe. */
final class States {

    private final Blueprint blueprint;
    private final Map<Steps, State> known = new HashMap<>();
    private volatile int size;

    /** Where walks begin. */
    final Root anywhere;
    /** Where walks from the first word of a sentence begin. */
    final Root atStart;

    States(Blueprint blueprint) {
        this.blueprint = blueprint;
        this.anywhere = new Root(blueprint.openings(), this);
        this.atStart = new Root(blueprint.openingsAtStart(), this);
    }

    /** The state with these steps, made now if walks have not come to it before. */
    synchronized State of(int[] steps) {
        Steps key = new Steps(steps);
        State state = known.get(key);
        if (state == null) {
            state = new State(known.size(), new Successors(blueprint, steps), this);
            known.put(key, state);
            size = known.size();
        }
        return state;
    }

    int size() {
        return size;
    }
}
