package dev.draftlint.fit;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Which sentence the quote of a label is from. */
final class Quotes {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("\\W+", Pattern.UNICODE_CHARACTER_CLASS);
    private static final double ENOUGH = 0.7;

    private Quotes() {}

    /** Whether most of the words of the shorter stand in the other; one that spans sentences is in each of them. */
    static boolean isIn(String quote, String sentence) {
        Set<String> quoted = words(quote);
        Set<String> said = words(sentence);
        int shorter = Math.min(quoted.size(), said.size());
        quoted.retainAll(said);
        return !quoted.isEmpty() && quoted.size() >= ENOUGH * shorter;
    }

    private static Set<String> words(String text) {
        Set<String> words = new HashSet<>();
        BETWEEN_WORDS
                .splitAsStream(text.toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .forEach(words::add);
        return words;
    }
}
