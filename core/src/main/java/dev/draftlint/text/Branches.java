package dev.draftlint.text;

import dev.draftlint.draft.Placeholder;
import dev.draftlint.text.BlockTag.Role;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the branches of a source by its statements. A block that is not closed has none: all of it is read. */
final class Branches {

    private final Decisions decisions;
    private final Deque<OpenBlock> open = new ArrayDeque<>();
    /** How many open blocks a closing word could close, so that a stray one costs no search. */
    private final Map<String, Integer> awaited = new HashMap<>();

    private final List<Arm> arms = new ArrayList<>();
    private final List<Placeholder> unpaired = new ArrayList<>();

    private Branches(Decisions decisions) {
        this.decisions = decisions;
    }

    /**
     * Reads the statements of one source.
     *
     * @param tags in order; printing ones are passed over
     * @param decisions takes in what the branches depend on
     */
    static Branches of(List<Placeholder> tags, String text, Decisions decisions) {
        Branches branches = new Branches(decisions);
        for (Placeholder tag : tags) {
            if (!tag.printsText()) {
                branches.take(tag, BlockTags.of(tag, text));
            }
        }
        branches.open.descendingIterator().forEachRemaining(block -> branches.unpaired.add(block.opener()));
        return branches;
    }

    /** In no certain order. */
    List<Arm> arms() {
        return arms;
    }

    /** Statements that open a block that is not closed, or close one that was not opened. */
    List<Placeholder> unpaired() {
        return unpaired;
    }

    private void take(Placeholder tag, BlockTag read) {
        if (read.role().opens()) {
            open.push(new OpenBlock(tag, read));
            awaited.merge(key(read), 1, Integer::sum);
        } else if (read.role() == Role.CLOSE) {
            close(tag, read);
        } else if (read.role() != Role.NONE) {
            turn(tag, read);
        }
    }

    private static String key(BlockTag tag) {
        return tag.family() + tag.closer();
    }

    private void turn(Placeholder tag, BlockTag read) {
        OpenBlock block = open.peek();
        if (block == null || !block.opening().family().equals(read.family())) {
            unpaired.add(tag);
        } else {
            block.turn(tag.span().start(), read);
        }
    }

    private void close(Placeholder tag, BlockTag read) {
        if (awaited.getOrDefault(key(read), 0) == 0) {
            stray(tag, read);
            return;
        }
        OpenBlock block = pop();
        while (!key(block.opening()).equals(key(read))) {
            unpaired.add(block.opener());
            block = pop();
        }
        if (!decisions.isFull()) {
            arms.addAll(block.arms(tag.span().start(), decisions));
        }
    }

    /** <code>{{ end }}</code> may be the end of something else, such as an event. */
    private void stray(Placeholder tag, BlockTag read) {
        if (!key(read).equals("{{end")) {
            unpaired.add(tag);
        }
    }

    private OpenBlock pop() {
        OpenBlock block = open.pop();
        awaited.merge(key(block.opening()), -1, Integer::sum);
        return block;
    }
}
