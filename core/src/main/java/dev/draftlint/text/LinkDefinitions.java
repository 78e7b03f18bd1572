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

    /** What tells an address from what a label in brackets may say: "[Name]: Ana". */
    private static final String[] ADDRESSES = {"http://", "https://", "mailto:", "tel:", "www.", "/", "./", "#"};

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
        String target = open < 0 ? "" : targetFrom(close + 2);
        if (isAddress(target)) {
            targets.putIfAbsent(label(open, close), target);
            places.add(open);
        }
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

    private String targetFrom(int from) {
        int start = from;
        while (start < text.length() && (text.charAt(start) == ' ' || text.charAt(start) == '\t')) {
            start++;
        }
        int end = start;
        while (end < text.length() && !Characters.isBlank(text.charAt(end))) {
            end++;
        }
        boolean angled = end - start > 2 && text.charAt(start) == '<' && text.charAt(end - 1) == '>';
        return angled ? text.substring(start + 1, end - 1) : text.substring(start, end);
    }

    private static boolean isAddress(String target) {
        for (String beginning : ADDRESSES) {
            if (target.startsWith(beginning)) {
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
