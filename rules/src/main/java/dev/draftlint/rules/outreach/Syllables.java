package dev.draftlint.rules.outreach;

import dev.draftlint.draft.Shape;
import dev.draftlint.draft.Word;

/**
 * Counts the syllables of an English word by its vowels. Each run of vowels is one, save that
 *
 * <ul>
 *   <li>a final e is silent but after a consonant and l ("table"), and so are the endings -es and -ed but after the
 *       sounds that make them heard ("boxes", "started"), and the e before -ly, -ful and -ment ("likely");
 *   <li>two vowels are two syllables in "via", "radio", "idea", "fluent", "dual" and "going", but one in "nation", "special";
 *   <li>the -sm of "tourism" is one of its own.
 * </ul>
 *
 * A merge tag counts as the name that mostly fills it, with two; a number, an address or an abbreviation without vowels
 * has one. What an apostrophe leaves out ("we've") is not seen here.
 */
final class Syllables {

    private static final int OF_A_FILLING = 2;

    private final String word;

    private Syllables(String word) {
        this.word = word;
    }

    static int in(Word word) {
        return word.shape() == Shape.PLACEHOLDER ? OF_A_FILLING : in(word.text());
    }

    static int in(String word) {
        return new Syllables(word).count();
    }

    private int count() {
        int count = 0;
        boolean vowelBefore = false;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (!Character.isLetter(c) && c != '\'') {
                return 1;
            }
            boolean vowel = isVowel(c) && !(c == 'y' && i == 0) && !(c == 'u' && i > 0 && word.charAt(i - 1) == 'q');
            count += vowel && (!vowelBefore || isHiatus(i)) ? 1 : 0;
            vowelBefore = vowel;
        }
        boolean silent = hasSilentEnding() || (count > 2 && hasSilentMiddle());
        return Math.max(1, count - (silent ? 1 : 0) + (word.endsWith("sm") ? 1 : 0));
    }

    private static boolean isVowel(char c) {
        return switch (c) {
            case 'a',
                    'e',
                    'i',
                    'o',
                    'u',
                    'y',
                    'à',
                    'á',
                    'â',
                    'ä',
                    'è',
                    'é',
                    'ê',
                    'ë',
                    'í',
                    'î',
                    'ï',
                    'ó',
                    'ô',
                    'ö',
                    'ú',
                    'û',
                    'ü' -> true;
            default -> false;
        };
    }

    /** Whether a vowel after another one begins a syllable. */
    private boolean isHiatus(int i) {
        char before = word.charAt(i - 1);
        return switch (word.charAt(i)) {
            case 'a' ->
                (before == 'i' || before == 'u' || before == 'y') && !isHushed(i - 2)
                        || before == 'e' && word.startsWith("a", i) && i + 1 == word.length();
            case 'o' -> (before == 'i' || before == 'e') && !isHushed(i - 2);
            case 'e' ->
                before == 'i' && (word.startsWith("nt", i + 1) || word.startsWith("t", i + 1)) && !isHushed(i - 2)
                        || before == 'u' && word.startsWith("nt", i + 1);
            case 'i' -> (word.startsWith("ng", i + 1) && i + 3 == word.length());
            case 'u' -> before == 'i';
            default -> false;
        };
    }

    /** After t, c, s and g an i only softens: "nation", "special", "region". */
    private boolean isHushed(int i) {
        return i < 0 || "tcsgq".indexOf(word.charAt(i)) >= 0;
    }

    private boolean hasSilentEnding() {
        int length = word.length();
        if (word.endsWith("e")) {
            return length > 2 && !isVowel(word.charAt(length - 2)) && !isSyllabicL(length - 2);
        }
        if (word.endsWith("es")) {
            return length > 3
                    && !isVowel(word.charAt(length - 3))
                    && !isSyllabicL(length - 3)
                    && !isSibilant(length - 3);
        }
        return word.endsWith("ed")
                && length > 3
                && !isVowel(word.charAt(length - 3))
                && !isSyllabicL(length - 3)
                && word.charAt(length - 3) != 't'
                && word.charAt(length - 3) != 'd';
    }

    private boolean hasSilentMiddle() {
        int suffix = word.endsWith("ely") ? 3 : word.endsWith("eful") ? 4 : word.endsWith("ement") ? 5 : 0;
        return suffix > 0 && !isVowel(word.charAt(word.length() - suffix - 1));
    }

    /** The l of "table", which is heard with the consonant before it. */
    private boolean isSyllabicL(int i) {
        return word.charAt(i) == 'l' && i > 0 && !isVowel(word.charAt(i - 1)) && word.charAt(i - 1) != 'l';
    }

    private boolean isSibilant(int i) {
        char c = word.charAt(i);
        return c == 's'
                || c == 'z'
                || c == 'x'
                || c == 'c'
                || c == 'g'
                || c == 'h' && i > 0 && (word.charAt(i - 1) == 's' || word.charAt(i - 1) == 'c');
    }
}
