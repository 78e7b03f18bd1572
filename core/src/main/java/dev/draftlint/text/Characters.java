package dev.draftlint.text;

import java.text.Normalizer;
import java.util.Locale;

/** What characters are to a reader: blank, invisible, or another way to write a plain one. */
final class Characters {

    private static final char[] PLAIN = confusables();

    private Characters() {}

    static boolean isBlank(char c) {
        return c < 0x80 ? c <= ' ' : c == '\u0085' || c == '\u00A0' || isWideBlank(c);
    }

    private static boolean isWideBlank(char c) {
        return c >= '\u1680'
                && (c == '\u1680'
                        || (c >= '\u2000' && c <= '\u200A')
                        || (c >= '\u2028' && c <= '\u2029')
                        || c == '\u202F'
                        || c == '\u205F'
                        || c == '\u3000');
    }

    /** Whether the reader sees nothing: zero-width characters, soft hyphens, bidi controls, variation selectors. */
    static boolean isInvisible(char c) {
        return c >= '\u00AD'
                && (c == '\u00AD'
                        || c == '\u034F'
                        || c == '\u061C'
                        || c == '\u180E'
                        || (c >= '\u200B' && c <= '\u200F')
                        || (c >= '\u202A' && c <= '\u202E')
                        || (c >= '\u2060' && c <= '\u206F')
                        || (c >= '\uFE00' && c <= '\uFE0F')
                        || c == '\uFEFF');
    }

    static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }

    static boolean isApostrophe(char c) {
        return c == '\'' || c == '\u2019' || c == '\u2018' || c == '\u02BC' || c == '\uFF07';
    }

    static boolean isQuote(char c) {
        return c == '"' || (c >= '\u201C' && c <= '\u201F') || c == '\u00AB' || c == '\u00BB';
    }

    static boolean isDash(char c) {
        return c == '-' || (c >= '\u2010' && c <= '\u2015') || c == '\u2212';
    }

    /** The character as sentence detector and tokenizer know it. */
    static char plain(char c) {
        if (c < 0x80) {
            return c;
        }
        if (isApostrophe(c)) {
            return '\'';
        }
        if (isQuote(c)) {
            return '"';
        }
        return isHyphen(c) ? '-' : isMark(c) ? 'x' : c;
    }

    private static boolean isHyphen(char c) {
        return c == '\u2010' || c == '\u2011';
    }

    private static boolean isMark(char c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    /** The folded form of one word: small letters in any locale, compatible and confusable letters as plain ones. */
    static String fold(String word) {
        return isAscii(word) ? word.toLowerCase(Locale.ROOT) : foldWide(word);
    }

    private static boolean isAscii(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    private static String foldWide(String word) {
        char[] chars = Normalizer.normalize(word, Normalizer.Form.NFKC).toCharArray();
        boolean confusable = hasLatin(chars) || allConfusable(chars);
        for (int i = 0; i < chars.length; i++) {
            char c = chars[i];
            char plain = confusable && c < PLAIN.length ? PLAIN[c] : 0;
            chars[i] = plain != 0 ? plain : isApostrophe(c) ? '\'' : isHyphen(c) ? '-' : c;
        }
        return new String(chars).toLowerCase(Locale.ROOT);
    }

    private static boolean hasLatin(char[] chars) {
        for (char c : chars) {
            if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')) {
                return true;
            }
        }
        return false;
    }

    /** A Russian word has letters that no Latin one resembles, and stays as it is. */
    private static boolean allConfusable(char[] word) {
        for (char c : word) {
            if (c >= PLAIN.length || PLAIN[c] == 0) {
                return false;
            }
        }
        return true;
    }

    private static char[] confusables() {
        String foreign = "асеорхуіјѕһԁԛԝɡαορνικυχτγɩɑАВЕКМНОРСТУХІЈЅԌԚԜΑΒΕΖΗΙΚΜΝΟΡΤΥΧ";
        String latin = "aceopxyijshdqwgaopvikuxtyiaABEKMHOPCTYXIJSGQWABEZHIKMNOPTYX";
        char[] table = new char[0x0530];
        for (int i = 0; i < foreign.length(); i++) {
            table[foreign.charAt(i)] = latin.charAt(i);
        }
        return table;
    }
}
