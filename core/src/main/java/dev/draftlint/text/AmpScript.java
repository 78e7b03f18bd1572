package dev.draftlint.text;

import com.google.common.base.Ascii;
import dev.draftlint.text.BlockTag.Role;

/** The blocks of AMPscript: <code>%%[ IF @x == 1 THEN ]%%</code>. */
final class AmpScript {

    private static final String FAMILY = "%%[";

    private final String code;
    /** As long as the code, for keywords stand in any case. */
    private final String folded;

    private AmpScript(String code) {
        this.code = code;
        this.folded = Ascii.toUpperCase(code);
    }

    static BlockTag of(String code) {
        return new AmpScript(code).blockTag();
    }

    /** A piece of code may set variables before it opens a block, and may hold whole blocks. */
    private BlockTag blockTag() {
        int open = last("IF");
        int then = open < 0 ? -1 : next("THEN", open);
        boolean closes = next("ENDIF", Math.max(0, open)) >= 0;
        if (then >= 0) {
            return closes
                    ? BlockTag.nothing()
                    : BlockTag.opening(Role.IF, FAMILY, "ENDIF", code.substring(open + 2, then));
        }
        int otherwise = next("ELSEIF", 0);
        if (otherwise >= 0) {
            int end = next("THEN", otherwise);
            return BlockTag.within(Role.ELSE_IF, FAMILY, code.substring(otherwise + 6, end < 0 ? code.length() : end));
        }
        if (closes) {
            return BlockTag.closing(FAMILY, "ENDIF");
        }
        return next("ELSE", 0) >= 0 ? BlockTag.within(Role.ELSE, FAMILY, "") : BlockTag.nothing();
    }

    private int last(String word) {
        int found = -1;
        for (int i = next(word, 0); i >= 0; i = next(word, i + 1)) {
            found = i;
        }
        return found;
    }

    /** Where a word stands that is not part of another; -1 if nowhere. */
    private int next(String word, int from) {
        int i = folded.indexOf(word, from);
        while (i >= 0 && !isWhole(i, i + word.length())) {
            i = folded.indexOf(word, i + 1);
        }
        return i;
    }

    private boolean isWhole(int start, int end) {
        return (start == 0 || !isLetter(code.charAt(start - 1)))
                && (end == code.length() || !isLetter(code.charAt(end)));
    }

    private static boolean isLetter(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || c == '@';
    }
}
