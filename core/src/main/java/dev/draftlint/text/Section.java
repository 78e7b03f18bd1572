package dev.draftlint.text;

import dev.draftlint.draft.Placeholder.Syntax;

/** What stands between two statements as it is: comments, which nobody gets to read, and raw text without merge tags. */
enum Section {
    NONE("", ""),
    LIQUID_COMMENT("endcomment", "%}"),
    LIQUID_RAW("endraw", "%}"),
    TWIG_VERBATIM("endverbatim", "%}"),
    HANDLEBARS_RAW("{{{{/", "}}}}"),
    FREEMARKER_COMMENT("</#comment", ">"),
    FREEMARKER_RAW("</#noparse", ">"),
    SQUARE_COMMENT("[/#comment", "]"),
    SQUARE_RAW("[/#noparse", "]");

    private final String close;
    private final String end;

    Section(String close, String end) {
        this.close = close;
        this.end = end;
    }

    boolean isComment() {
        return this == LIQUID_COMMENT || this == FREEMARKER_COMMENT || this == SQUARE_COMMENT;
    }

    static Section openedBy(Dialect dialect, String inner) {
        if (dialect.syntax() != Syntax.STATEMENT) {
            return NONE;
        }
        String word = word(inner);
        return switch (dialect.open()) {
            case "{{{{" -> HANDLEBARS_RAW;
            case "{%" ->
                switch (word) {
                    case "comment" -> LIQUID_COMMENT;
                    case "raw" -> LIQUID_RAW;
                    case "verbatim" -> TWIG_VERBATIM;
                    default -> NONE;
                };
            case "<#" -> word.equals("comment") ? FREEMARKER_COMMENT : word.equals("noparse") ? FREEMARKER_RAW : NONE;
            case "[#" -> word.equals("comment") ? SQUARE_COMMENT : word.equals("noparse") ? SQUARE_RAW : NONE;
            default -> NONE;
        };
    }

    private static String word(String inner) {
        int start = 0;
        while (start < inner.length()
                && (Characters.isBlank(inner.charAt(start))
                        || inner.charAt(start) == '-'
                        || inner.charAt(start) == '~')) {
            start++;
        }
        int end = start;
        while (end < inner.length() && Character.isLetter(inner.charAt(end))) {
            end++;
        }
        return inner.substring(start, end);
    }

    /** Where the statement that closes the section begins, from there on; -1 if there is none. */
    int closeFrom(String text, int from, Finder finder) {
        int found = finder.next(close, from);
        while (found >= 0) {
            int start = close.startsWith("end") ? percentBefore(text, found) : found;
            if (start >= from) {
                return finder.next(end, found) < 0 ? -1 : start;
            }
            found = finder.next(close, found + 1);
        }
        return -1;
    }

    /** Where <code>{%</code> stands before the word of a statement; -1 if it does not. */
    private static int percentBefore(String text, int word) {
        int i = word - 1;
        int first = Math.max(1, word - 20);
        while (i > first && (Characters.isBlank(text.charAt(i)) || text.charAt(i) == '-' || text.charAt(i) == '~')) {
            i--;
        }
        return i > 0 && text.charAt(i) == '%' && text.charAt(i - 1) == '{' ? i - 1 : -1;
    }

    int afterClose(String text, int at) {
        return text.indexOf(end, at + close.length() - 1) + end.length();
    }
}
