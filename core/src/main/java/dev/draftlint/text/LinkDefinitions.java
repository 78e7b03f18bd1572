package dev.draftlint.text;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The lines of Markdown that give links their addresses, {@code [audit]: https://...}, and the links that name one. */
final class LinkDefinitions {

    /** For text without Markdown. */
    static final LinkDefinitions NONE = new LinkDefinitions("");

    /** What tells an address from what a label in brackets may say, "[Name]: Ana"; something follows it. */
    private static final String[] ADDRESSES = {"http://", "https://", "mailto:", "tel:", "www.", "/", "./", "#"};

    private static final String TITLE_QUOTES = "\"'(";

    private static final int LONGEST_LABEL = 200;
    private static final int LARGEST_INDENT = 3;

    private final String text;
    private final Map<String, String> targets = new HashMap<>();
    private final Set<Integer> places = new HashSet<>();

    private LinkDefinitions(String text) {
        this.text = text;
    }

    static LinkDefinitions in(String text) {
        LinkDefinitions definitions = new LinkDefinitions(text);
        for (int close = text.indexOf("]:"); close >= 0; close = text.indexOf("]:", close + 1)) {
            definitions.take(close);
        }
        return definitions;
    }

    private void take(int close) {
        int open = openOf(close);
        if (open < 0 || !mayStandBelow(open)) {
            return;
        }
        int start = afterBlanks(close + 2);
        int end = wordEnd(start);
        String target = target(start, end);
        if (isAddress(target) && isTitleOrNothing(end)) {
            targets.putIfAbsent(label(open, close), target);
            places.add(open);
        }
    }

    /** A definition breaks no paragraph: above it is nothing, a blank line or another one. */
    private boolean mayStandBelow(int open) {
        int line = lineStart(open);
        if (line == 0) {
            return true;
        }
        int end = line - (text.startsWith("\r\n", line - 2) ? 2 : 1);
        int above = afterBlanks(lineStart(end));
        return above >= end || places.contains(above);
    }

    private int lineStart(int at) {
        int start = at;
        while (start > 0 && !Characters.isLineEnd(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    private boolean isTitleOrNothing(int from) {
        int at = afterBlanks(from);
        return at == text.length()
                || Characters.isLineEnd(text.charAt(at))
                || TITLE_QUOTES.indexOf(text.charAt(at)) >= 0;
    }

    private int openOf(int close) {
        int open = close - 1;
        while (open > 0 && close - open < LONGEST_LABEL && isLabel(text.charAt(open))) {
            open--;
        }
        return open >= 0 && text.charAt(open) == '[' && beginsLine(open) ? open : -1;
    }

    private static boolean isLabel(char c) {
        return c != '[' && c != ']' && !Characters.isLineEnd(c);
    }

    private boolean beginsLine(int at) {
        int start = at;
        while (start > 0 && at - start < LARGEST_INDENT && text.charAt(start - 1) == ' ') {
            start--;
        }
        return start == 0 || Characters.isLineEnd(text.charAt(start - 1));
    }

    private int afterBlanks(int from) {
        int at = from;
        while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
            at++;
        }
        return at;
    }

    private int wordEnd(int start) {
        int end = start;
        while (end < text.length() && !Characters.isBlank(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private String target(int start, int end) {
        boolean angled = end - start > 2 && text.charAt(start) == '<' && text.charAt(end - 1) == '>';
        return angled ? text.substring(start + 1, end - 1) : text.substring(start, end);
    }

    private static boolean isAddress(String target) {
        for (String beginning : ADDRESSES) {
            if (target.startsWith(beginning) && target.length() > beginning.length()) {
                return true;
            }
        }
        return false;
    }

    /** Labels are the same whatever their case and their blanks. */
    private String label(int open, int close) {
        StringBuilder label = new StringBuilder();
        for (int i = open + 1; i < close; i++) {
            char c = text.charAt(i);
            if (!Characters.isBlank(c)) {
                label.append(c);
            } else if (label.length() > 0 && label.charAt(label.length() - 1) != ' ') {
                label.append(' ');
            }
        }
        return label.toString().strip().toLowerCase(Locale.ROOT);
    }

    /** Whether the line is a definition that has its first visible character there. */
    boolean isAt(int place) {
        return places.contains(place);
    }

    /** The link whose text stands between two brackets, "[the audit][audit]" or "[audit]"; {@code null} if it names none. */
    @Nullable
    Reference referenceAt(int open, int close) {
        if (targets.isEmpty()) {
            return null;
        }
        int last = text.startsWith("[", close + 1) ? closeOf(close + 1) : -1;
        String named = last > close + 2 ? targets.get(label(close + 1, last)) : null;
        if (named != null) {
            return new Reference(last + 1, named);
        }
        String own = targets.get(label(open, close));
        return own == null ? null : new Reference(last == close + 2 ? last + 1 : close + 1, own);
    }

    private int closeOf(int open) {
        int close = open + 1;
        int last = Math.min(text.length(), open + LONGEST_LABEL);
        while (close < last && isLabel(text.charAt(close))) {
            close++;
        }
        return close < last && text.charAt(close) == ']' ? close : -1;
    }

    /** @param end where it ends in the text */
    record Reference(int end, String target) {}
}
