package dev.draftlint.text;

/**
 * The directives and references of Velocity. They look like headings and prices, so only a text that has a directive is
 * read for them.
 */
final class Velocity {

    private static final String[] SIGNS = {"#if", "#foreach", "#set", "#macro", "#parse", "#{if}", "#{foreach}"};

    private static final String[] BARE = {"else", "end", "stop", "break"};

    private static final String[] CALLS = {
        "if", "elseif", "foreach", "set", "macro", "parse", "include", "define", "evaluate"
    };

    private static final int LONGEST = 1_000;

    private Velocity() {}

    static boolean isIn(String text) {
        for (int i = text.indexOf('#'); i >= 0; i = text.indexOf('#', i + 1)) {
            if (isSign(text, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSign(String text, int at) {
        for (String sign : SIGNS) {
            if (text.startsWith(sign, at) && arguments(text, at + sign.length()) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Where the parenthesis opens, which blanks may part from the name; -1 if none does. */
    private static int arguments(String text, int from) {
        int i = from;
        while (i < text.length() && text.charAt(i) == ' ') {
            i++;
        }
        return i < text.length() && text.charAt(i) == '(' ? i : -1;
    }

    /** The end of the directive or comment at a {@code #}; {@code at} if there is none. */
    static int directiveEnd(String text, int at, Finder finder) {
        if (text.startsWith("##", at)) {
            return lineEnd(text, at, finder);
        }
        if (text.startsWith("#*", at)) {
            return after("*#", text, at, finder);
        }
        if (text.startsWith("#[[", at)) {
            return after("]]#", text, at, finder);
        }
        boolean braced = text.startsWith("{", at + 1);
        int word = at + (braced ? 2 : 1);
        int end = wordEnd(text, word);
        int after = braced && text.startsWith("}", end) ? end + 1 : braced ? -1 : end;
        return after < 0 ? at : directiveEnd(text, at, text.substring(word, end), after);
    }

    /** Whether the directive that ends at {@code end} is a piece of text without references. */
    static boolean isRaw(String text, int at, int end) {
        return end >= at + 6 && text.startsWith("#[[", at);
    }

    private static int directiveEnd(String text, int at, String word, int after) {
        if (isOneOf(word, BARE)) {
            return after;
        }
        int open = isOneOf(word, CALLS) ? arguments(text, after) : -1;
        int close = open < 0 ? -1 : closeOf(text, open);
        return close < 0 ? at : close + 1;
    }

    private static boolean isOneOf(String word, String[] words) {
        for (String known : words) {
            if (known.equals(word)) {
                return true;
            }
        }
        return false;
    }

    private static int lineEnd(String text, int at, Finder finder) {
        int feed = finder.next("\n", at);
        int carriage = finder.next("\r", at);
        int end = feed < 0 || carriage < 0 ? Math.max(feed, carriage) : Math.min(feed, carriage);
        return end < 0 ? text.length() : end;
    }

    private static int after(String close, String text, int at, Finder finder) {
        int found = finder.next(close, at + 2);
        return found < 0 ? at : Math.min(text.length(), found + close.length());
    }

    private static int wordEnd(String text, int from) {
        int end = from;
        int last = Math.min(text.length(), from + LONGEST);
        while (end < last && isWord(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isWord(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_' || c == '-';
    }

    private static int closeOf(String text, int open) {
        int last = Math.min(text.length(), open + LONGEST);
        char quote = 0;
        int depth = 0;
        for (int i = open; i < last; i++) {
            char c = text.charAt(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else {
                quote = c == '"' || c == '\'' ? c : 0;
                depth += c == '(' ? 1 : c == ')' ? -1 : 0;
                if (depth == 0) {
                    return i;
                }
            }
        }
        return -1;
    }

    /** The end of {@code $x}, {@code $!x}, {@code $x.name} or {@code $x.call()}; {@code at} if there is none. */
    static int referenceEnd(String text, int at) {
        int start = at + (text.startsWith("!", at + 1) ? 2 : 1);
        if (start >= text.length() || !Character.isLetter(text.charAt(start))) {
            return at;
        }
        int end = wordEnd(text, start);
        int further = end > start ? stepEnd(text, end) : end;
        while (further > end && further - at < LONGEST) {
            end = further;
            further = stepEnd(text, end);
        }
        return end > start ? end : at;
    }

    /** The end of one more {@code .name} or {@code (call)}; {@code at} if there is none. */
    private static int stepEnd(String text, int at) {
        if (at + 1 >= text.length()) {
            return at;
        }
        char c = text.charAt(at);
        if (c == '.' && Character.isLetter(text.charAt(at + 1))) {
            return wordEnd(text, at + 1);
        }
        return c == '(' ? closeOf(text, at) + 1 : at;
    }

    /** What stands in a reference, without its signs. */
    static String name(String text, int at, int end) {
        return text.substring(at + (text.startsWith("!", at + 1) ? 2 : 1), end);
    }
}
