package dev.draftlint.text;

import com.google.common.base.CharMatcher;

/**
 * What a statement of a template does to the text around it.
 *
 * @param family the first characters of its dialect; the statements of a block are of one family
 * @param closer the word that closes the block
 * @param subject the condition, what a loop goes through, or the value of a case; words parted by one blank
 */
record BlockTag(Role role, String family, String closer, String subject) {

    /** The parts of a block. */
    enum Role {
        IF,
        UNLESS,
        SWITCH,
        LOOP,
        /** A block whose text is always there, unless it has an {@code else}. */
        BLOCK,
        ELSE_IF,
        CASE,
        ELSE,
        CLOSE,
        /** A comment, an assignment, an inclusion. */
        NONE;

        boolean opens() {
            return compareTo(BLOCK) <= 0;
        }
    }

    private static final BlockTag NOTHING = new BlockTag(Role.NONE, "", "", "");

    static BlockTag nothing() {
        return NOTHING;
    }

    static BlockTag opening(Role role, String family, String closer, String subject) {
        return new BlockTag(role, family, closer, folded(subject));
    }

    static BlockTag within(Role role, String family, String subject) {
        return new BlockTag(role, family, "", folded(subject));
    }

    static BlockTag closing(String family, String closer) {
        return new BlockTag(Role.CLOSE, family, closer, "");
    }

    private static String folded(String subject) {
        return CharMatcher.whitespace().trimAndCollapseFrom(subject, ' ');
    }
}
