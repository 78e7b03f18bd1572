package dev.draftlint.phrase;

import dev.draftlint.draft.Sentence;
import java.util.List;

/** Where the phrases of one set stand in one draft: looked up where an index has matched them, else matched when asked for. */
interface Occurrences {

    /** The leftmost-longest matches, in reading order. */
    List<Match> all();

    /** The same in one drafted sentence. */
    List<Match> in(Sentence sentence);

    boolean any();

    boolean anyIn(Sentence sentence);

    /** Whether any match begins in the sentence of a place, before the place. */
    boolean anyBefore(Match place);

    /** Whether a place is a match at its longest. */
    boolean areAt(Match place);
}
