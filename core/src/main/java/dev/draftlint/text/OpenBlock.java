package dev.draftlint.text;

import dev.draftlint.draft.Placeholder;
import dev.draftlint.text.BlockTag.Role;
import java.util.ArrayList;
import java.util.List;

/** A block whose close is still to come. */
final class OpenBlock {

    /** A block with more alternatives is read with all of them at once. */
    private static final int MOST_TURNS = 32;

    /** A tag at which the next alternative begins. */
    private record Turn(int start, BlockTag tag) {}

    private final Placeholder opener;
    private final BlockTag opening;
    private final List<Turn> turns = new ArrayList<>();

    OpenBlock(Placeholder opener, BlockTag opening) {
        this.opener = opener;
        this.opening = opening;
    }

    Placeholder opener() {
        return opener;
    }

    BlockTag opening() {
        return opening;
    }

    void turn(int start, BlockTag tag) {
        if (turns.size() <= MOST_TURNS) {
            turns.add(new Turn(start, tag));
        }
    }

    /** @param close where the tag begins that closes the block */
    List<Arm> arms(int close, Decisions decisions) {
        boolean always = (opening.role() == Role.LOOP || opening.role() == Role.BLOCK) && turns.isEmpty();
        if (always || turns.size() > MOST_TURNS) {
            return List.of();
        }
        return opening.role() == Role.SWITCH ? cases(close, decisions) : chain(close, decisions);
    }

    private List<Arm> cases(int close, Decisions decisions) {
        int selection = decisions.selection(opening.subject());
        List<Arm> arms = new ArrayList<>();
        boolean otherwise = false;
        for (int i = 0; i < turns.size(); i++) {
            BlockTag tag = turns.get(i).tag();
            Choice choice = tag.role() == Role.CASE
                    ? decisions.selected(selection, opening.subject(), tag.subject())
                    : new Choice(selection, 0);
            arms.add(new Arm(turns.get(i).start(), end(i, close), List.of(choice)));
            otherwise |= choice.value() == 0;
        }
        if (!otherwise) {
            arms.add(new Arm(close, close, List.of(new Choice(selection, 0))));
        }
        return arms;
    }

    private int end(int turn, int close) {
        return turn + 1 < turns.size() ? turns.get(turn + 1).start() : close;
    }

    /** One alternative comes to its turn where none of those before it was taken. */
    private List<Arm> chain(int close, Decisions decisions) {
        List<Arm> arms = new ArrayList<>();
        List<Choice> passed = new ArrayList<>();
        arms.add(new Arm(opener.span().start(), end(-1, close), List.of(choice(opening, true, decisions))));
        passed.add(choice(opening, false, decisions));
        boolean otherwise = false;
        for (int i = 0; i < turns.size(); i++) {
            BlockTag tag = turns.get(i).tag();
            List<Choice> guard = new ArrayList<>(passed);
            if (tag.role() == Role.ELSE_IF) {
                guard.add(choice(tag, true, decisions));
                passed.add(choice(tag, false, decisions));
            } else {
                otherwise = true;
            }
            arms.add(new Arm(turns.get(i).start(), end(i, close), guard));
        }
        if (!otherwise) {
            arms.add(new Arm(close, close, passed));
        }
        return arms;
    }

    private static Choice choice(BlockTag tag, boolean taken, Decisions decisions) {
        return switch (tag.role()) {
            case LOOP -> decisions.loop(tag.subject(), taken);
            case UNLESS -> decisions.condition(tag.subject(), !taken);
            default -> decisions.condition(tag.subject(), taken);
        };
    }
}
