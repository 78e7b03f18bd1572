package dev.draftlint.phrase;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The states of an automaton, written one after another into an array of cells when a walk first comes to them: of the many
 * that patterns spell out, drafts walk through few. What a step costs is the memory that it must fetch, so all that is known
 * of a state lies together, and a state is the number of its first cell:
 *
 * <pre>
 *   head       two cells: how many pairs there are, less one, and which of the rest there is, see {@link StateCells}; how far
 *              the pairs are from here
 *   filter     which words may lead on: see {@link WordFilter}
 *   gaps       how many, a filter of the words that may lead on behind one, then the targets after passing over 0 words, over
 *              1, over 2...
 *   looks      by {@link Look} a target
 *   accepts    how many, then the sets that are found here
 *   ends       the same for the end of a sentence, and for that of a question
 *   pairs      a word and its target; open addressing, FREE where there is none
 * </pre>
 *
 * A target is a state, or NONE, or where no walk has gone yet the complement of the number of the state that it leads on from,
 * so that what is read on the way can be worked out then.
 *
 * <p>Thread-safe: states are written under a lock, and read without one. A target is put into its cell after the state that it
 * leads to, so that whoever reads the one sees the other. Where the array grows, the old one keeps serving those who have it.
 */
final class States {

    static final int NONE = Integer.MIN_VALUE;
    static final int FREE = -1;
    /** In the cells of a {@link Root}, which knows itself what it leads on by. */
    private static final int UNWALKED = -1;

    private static final VarHandle CELL = MethodHandles.arrayElementVarHandle(int[].class);

    private final Blueprint blueprint;
    private final Map<Steps, Integer> known = new HashMap<>();
    /** What may be read next in each state, in the order in which they were written. */
    private final List<int[]> steps = new ArrayList<>();

    private volatile int[] cells = new int[1 << 12];
    private volatile int size;
    private int end;

    /** Where walks begin. */
    final Root anywhere;
    /** Where walks from the first word of a sentence begin. */
    final Root atStart;

    States(Blueprint blueprint) {
        this.blueprint = blueprint;
        this.anywhere = root(blueprint.openings());
        this.atStart =
                blueprint.openings() == blueprint.openingsAtStart() ? anywhere : root(blueprint.openingsAtStart());
    }

    /** Most walks begin with a word of their patterns, so that its targets are a plain array: by word a cell. */
    private synchronized Root root(Openings openings) {
        int first = end;
        for (int[] reading : openings.byWord()) {
            put(reading.length == 0 ? NONE : UNWALKED);
        }
        return new Root(first, openings, of(openings.classes()));
    }

    int[] cells() {
        return cells;
    }

    /** How many there are. */
    int size() {
        return size;
    }

    /** What a cell leads to that may not have been walked yet. */
    static int target(int[] cells, int cell) {
        return (int) CELL.getAcquire(cells, cell);
    }

    /** The state that a walk begins in with a word that none has begun with yet. */
    synchronized int begin(Root root, int word) {
        return put(of(blueprint.after(root.openings().byWord()[word])), root.byWord() + word);
    }

    /** The state that a word leads to from a cell whose {@code target} says that no walk has gone there yet. */
    synchronized int readWord(int cell, int target, int word) {
        return put(of(blueprint.after(blueprint.reading(word, steps.get(~target)))), cell);
    }

    /** The same for any word of a look. */
    synchronized int readLook(int cell, int target, Look look) {
        return put(of(blueprint.after(blueprint.reading(look, steps.get(~target)))), cell);
    }

    /** The same for a gap that passes over some words. */
    synchronized int pass(int cell, int target, int words) {
        return put(of(blueprint.after(blueprint.passing(words, steps.get(~target)))), cell);
    }

    private int put(int state, int cell) {
        CELL.setRelease(cells, cell, state);
        return state;
    }

    private int of(int[] next) {
        Steps key = new Steps(next);
        Integer state = known.get(key);
        if (state == null) {
            steps.add(next);
            state = write(new Successors(blueprint, next), ~(steps.size() - 1));
            known.put(key, state);
            size = known.size();
        }
        return state;
    }

    /** @param unwalked what stands in place of its targets */
    private int write(Successors successors, int unwalked) {
        int state = end;
        int slots = Integer.highestOneBit(successors.words.length * 4 / 3 + 1) * 2;
        int filterSize = WordFilter.size(successors.words.length);
        put(StateCells.head(slots, filterSize, successors.traits()));
        put(0);
        putFilter(filterSize, successors.words);
        writeTraits(successors, unwalked);
        cells[StateCells.pairs(state)] = end - state;
        writePairs(state, slots, successors.words, unwalked);
        return state;
    }

    private void putFilter(int size, int[] words) {
        int filter = end;
        fill(WordFilter.cells(size), 0);
        for (int word : words) {
            WordFilter.add(cells, filter, size, word);
        }
    }

    private void writePairs(int state, int slots, int[] words, int unwalked) {
        fill(2 * slots, FREE);
        for (int word : words) {
            int cell = StateCells.slot(cells, state, word);
            cells[cell] = word;
            cells[cell + 1] = unwalked;
        }
    }

    private void writeTraits(Successors successors, int unwalked) {
        int traits = successors.traits();
        if ((traits & StateCells.PASSES) != 0) {
            int[] words = successors.passingTo();
            int filterSize = WordFilter.size(words.length);
            int targets = successors.gapCount();
            put(StateCells.gaps(targets, filterSize));
            putFilter(filterSize, words);
            fill(targets, unwalked);
        }
        if ((traits & StateCells.LOOKS) != 0) {
            for (Look look : Look.ALL) {
                put(successors.leadsOnBy(look) ? unwalked : NONE);
            }
        }
        if ((traits & StateCells.ACCEPTS) != 0) {
            putAll(successors.accepts);
        }
        if ((traits & StateCells.ACCEPTS_AT_END) != 0) {
            putAll(successors.acceptsAtEnd);
            putAll(successors.acceptsAtQuestion);
        }
    }

    private void putAll(int[] sets) {
        put(sets.length);
        for (int set : sets) {
            put(set);
        }
    }

    private void fill(int count, int value) {
        ensure(end + count);
        Arrays.fill(cells, end, end + count, value);
        end += count;
    }

    private void put(int value) {
        ensure(end + 1);
        cells[end++] = value;
    }

    private void ensure(int needed) {
        if (needed > cells.length) {
            cells = Arrays.copyOf(cells, Math.max(needed, 2 * cells.length));
        }
    }
}
