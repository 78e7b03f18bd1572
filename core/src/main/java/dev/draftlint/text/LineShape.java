package dev.draftlint.text;

/** What a line is by its first characters. */
enum LineShape {
    BLANK,
    /** A line of dashes, stars or the like, the fence of a piece of code, a link's address: no text. */
    RULE,
    /** "--": what follows is the signature. */
    DELIMITER,
    QUOTE,
    ITEM,
    HEADING,
    PLAIN;

    private static final int LONGEST_NUMBER = 3;
    private static final int FENCE = 3;

    /** @param start the first character that is not blank */
    static LineShape of(String text, int start, int end, boolean markdown) {
        if (start == end) {
            return BLANK;
        }
        char c = text.charAt(start);
        if (c == '>') {
            return QUOTE;
        }
        if (isRuleSign(c) && isRule(text, start, end)) {
            return isDelimiter(text, start, end) ? DELIMITER : RULE;
        }
        if (markdown && isFence(text, start, end)) {
            return RULE;
        }
        if (contentOf(text, start, end) > start) {
            return ITEM;
        }
        return markdown && c == '#' && headingText(text, start, end) > start ? HEADING : PLAIN;
    }

    private static boolean isRuleSign(char c) {
        return Characters.isDash(c) || c == '*' || c == '_' || c == '=' || c == '~' || c == '`' || c == '#' || c == '+';
    }

    private static boolean isRule(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (!isRuleSign(text.charAt(i)) && !Characters.isBlank(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** What stands behind it names a language; backticks around a piece of text begin no fence. */
    private static boolean isFence(String text, int start, int end) {
        int name = start;
        while (name < end && text.charAt(name) == '`') {
            name++;
        }
        return name - start >= FENCE && text.substring(name, end).indexOf('`') < 0;
    }

    private static boolean isDelimiter(String text, int start, int end) {
        int last = end;
        while (last > start && Characters.isBlank(text.charAt(last - 1))) {
            last--;
        }
        return last - start == 2 && text.startsWith("--", start);
    }

    /** Where the text of a list item begins; {@code start} itself if there is no item. */
    static int contentOf(String text, int start, int end) {
        int marker = isBullet(text.charAt(start)) ? start + 1 : afterNumber(text, start, end);
        if (marker == start || marker >= end || !Characters.isBlank(text.charAt(marker))) {
            return start;
        }
        int content = marker;
        while (content < end && Characters.isBlank(text.charAt(content))) {
            content++;
        }
        return content == end ? start : content;
    }

    private static boolean isBullet(char c) {
        return switch (c) {
            case '-',
                    '*',
                    '+',
                    '\u2022',
                    '\u00B7',
                    '\u25AA',
                    '\u25CF',
                    '\u25E6',
                    '\u2023',
                    '\u2013',
                    '\u2192',
                    '\u2713',
                    '\u2714',
                    '\u2705',
                    '\u27A4',
                    '\u25B8',
                    '\u25BA' -> true;
            default -> false;
        };
    }

    private static int afterNumber(String text, int start, int end) {
        int i = start;
        while (i < end && i - start < LONGEST_NUMBER && text.charAt(i) >= '0' && text.charAt(i) <= '9') {
            i++;
        }
        boolean closed = i > start && i < end && (text.charAt(i) == '.' || text.charAt(i) == ')');
        return closed ? i + 1 : start;
    }

    static int headingText(String text, int start, int end) {
        int i = start;
        while (i < end && text.charAt(i) == '#') {
            i++;
        }
        return i - start <= 6 && i < end && Characters.isBlank(text.charAt(i)) ? i : start;
    }
}
