package dev.draftlint.rules.sequence;

import dev.draftlint.draft.Draft;
import dev.draftlint.draft.Kind;
import dev.draftlint.draft.Stage;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/** The touches of a sequence that came to nothing. */
final class Touches {

    /** What is owed, asked for, or a courtesy, is not counted against its sender. */
    private static final Set<Kind> WELCOME = EnumSet.of(Kind.SERVICE, Kind.THANK_YOU, Kind.REPLY);

    /** So many are compared with a draft, so that a sequence of any length is read in time that grows with its length. */
    private static final int MOST_COMPARED = 50;

    private Touches() {}

    /**
     * What the recipient got before this draft without an answer, the first first; none where they are no outreach. A draft
     * that is said to be a reply shows that there was an answer.
     */
    static List<Draft> unanswered(Draft draft) {
        List<Draft> earlier = draft.sequence().earlier();
        int first = earlier.size();
        while (first > 0 && !isReply(earlier.get(first - 1))) {
            first--;
        }
        return first == earlier.size() || isReply(draft) || isWelcome(draft, earlier.get(first))
                ? List.of()
                : earlier.subList(first, earlier.size());
    }

    /** The last of them, as many as a rule may compare. */
    static List<Draft> compared(Draft draft) {
        List<Draft> unanswered = unanswered(draft);
        return unanswered.subList(Math.max(0, unanswered.size() - MOST_COMPARED), unanswered.size());
    }

    /** A short mail hardly tells what it is; the first of its kind tells more. */
    private static boolean isWelcome(Draft draft, Draft first) {
        return WELCOME.contains(draft.source().kind() == null ? first.kind() : draft.kind());
    }

    private static boolean isReply(Draft draft) {
        return draft.source().kind() == Kind.REPLY || draft.source().stage() == Stage.REPLY;
    }

    /** How many days lie between two; empty where nobody said, or the days are not counted from the same. */
    static OptionalInt days(Draft from, Draft to) {
        Integer start = from.source().day();
        Integer end = to.source().day();
        return start == null || end == null || end < start
                ? OptionalInt.empty()
                : OptionalInt.of((int) Math.min(Integer.MAX_VALUE, (long) end - start));
    }
}
