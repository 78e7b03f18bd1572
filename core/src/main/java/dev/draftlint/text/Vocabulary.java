package dev.draftlint.text;

import java.util.Set;

/** Sets of folded words, written as they are read. */
final class Vocabulary {

    private Vocabulary() {}

    /** @param words parted by blanks and line ends */
    static Set<String> of(String words) {
        return Set.of(words.strip().split("\\s+"));
    }
}
