package dev.draftlint.phrase;

import java.util.ArrayList;
import java.util.List;

/** The words of one token of a pattern, read as those of drafts are. */
final class PatternWords {

    /** Signs that drafts have as words of their own. */
    private static final String SYMBOLS = "$%€£&+";

    private PatternWords() {}

    /**
     * @param start where the token begins in the pattern, from 0
     * @throws IllegalArgumentException if it holds what no word does
     */
    static List<String> of(String token, String pattern, int start) {
        if (isOfSmallLetters(token)) {
            List<String> split = Spelling.split(token);
            return split.isEmpty() ? List.of(token) : split;
        }
        List<String> words = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= token.length(); i++) {
            if (i == token.length() || isSeparator(token.charAt(i))) {
                words.addAll(Spelling.expand(token.substring(from, i)));
                addSymbol(token, i, words);
                from = i + 1;
            } else if (!belongsToWord(token, i)) {
                throw PatternCheck.error(pattern, start + i + 1, stranger(token.charAt(i)));
            }
        }
        if (words.isEmpty()) {
            throw PatternCheck.error(pattern, start + 1, "no word stands here; write one");
        }
        return words;
    }

    /** Nearly all tokens are; patterns are read at every start of a command line. */
    private static boolean isOfSmallLetters(String token) {
        for (int i = 0; i < token.length(); i++) {
            if (token.charAt(i) < 'a' || token.charAt(i) > 'z') {
                return false;
            }
        }
        return !token.isEmpty();
    }

    private static String stranger(char character) {
        return "'" + character + "' is no part of a word, and patterns see no punctuation; remove it";
    }

    private static void addSymbol(String token, int at, List<String> words) {
        if (at < token.length() && token.charAt(at) != '/') {
            words.add(String.valueOf(token.charAt(at)));
        }
    }

    private static boolean isSeparator(char character) {
        return character == '/' || SYMBOLS.indexOf(character) >= 0;
    }

    private static boolean belongsToWord(String token, int at) {
        char character = token.charAt(at);
        if (character == '.' || character == ',') {
            return isDigit(token, at - 1) && isDigit(token, at + 1);
        }
        return Character.isLetterOrDigit(character)
                || Character.isSurrogate(character)
                || "'\u2019-".indexOf(character) >= 0;
    }

    private static boolean isDigit(String token, int at) {
        return at >= 0 && at < token.length() && Character.isDigit(token.charAt(at));
    }
}
