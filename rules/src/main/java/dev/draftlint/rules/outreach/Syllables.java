package dev.draftlint.rules.outreach;

import dev.draftlint.draft.TermNumbers;
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

    /** The letters a, e, i, o, u and y as bits, a the lowest. */
    private static final int VOWELS = 1 | 1 << 4 | 1 << 8 | 1 << 14 | 1 << 20 | 1 << 24;

    private static final String ACCENTED = "àáâäèéêëíîïóôöúûü";

    private static final TermNumbers KNOWN = TermNumbers.knowing(Syllables::in);

    private final String word;

    private Syllables(String word) {
        this.word = word;
    }

    static int in(Word word) {
        return switch (word.shape()) {
            case PLACEHOLDER -> OF_A_FILLING;
            case NUMBER, SYMBOL -> 1;
            default -> KNOWN.of(word.term());
        };
    }

    static int in(String word) {
        return new Syllables(word).count();
    }

    private int count() {
        long vowels = vowels();
        int count = Long.bitCount(vowels & ~(vowels << 1));
        for (long second = vowels & vowels << 1; second != 0; second &= second - 1) {
            count += isHiatus(Long.numberOfTrailingZeros(second)) ? 1 : 0;
        }
        return Math.max(1, count == 0 ? 0 : count + ending(count));
    }

    /** The places of the vowels as bits, the first letter the lowest; none where something is not spoken. */
    private long vowels() {
        long vowels = 0;
        int length = Math.min(word.length(), Long.SIZE);
        for (int i = word.charAt(0) == 'y' ? 1 : 0; i < length; i++) {
            char c = word.charAt(i);
            if (!isSpoken(c)) {
                return 0;
            }
            vowels |= vowelBit(c) << i;
            // the u of "queue" is none
            i += c == 'q' ? 1 : 0;
        }
        return vowels;
    }

    /** How many syllables fewer, or more, the last letters make than their vowels. */
    private int ending(int count) {
        return switch (word.charAt(word.length() - 1)) {
            case 'e', 's', 'd' -> hasSilentEnding() ? -1 : 0;
            case 'y', 'l', 't' -> count > 2 && hasSilentMiddle() ? -1 : 0;
            case 'm' -> word.endsWith("sm") ? 1 : 0;
            default -> 0;
        };
    }

    private static boolean isSpoken(char c) {
        return c > 'z' ? Character.isLetter(c) : c >= 'a' || c == '\'';
    }

    private static boolean isVowel(char c) {
        return vowelBit(c) != 0;
    }

    private static long vowelBit(char c) {
        if (c > 'z') {
            return ACCENTED.indexOf(c) >= 0 ? 1 : 0;
        }
        return c >= 'a' ? VOWELS >> (c - 'a') & 1 : 0;
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
        int end = word.length() - 1;
        return switch (word.charAt(end)) {
            case 'e' -> end > 1 && isSilentAfter(end - 1);
            case 's' -> end > 2 && word.charAt(end - 1) == 'e' && isSilentAfter(end - 2) && !isSibilant(end - 2);
            case 'd' -> end > 2 && word.charAt(end - 1) == 'e' && isSilentAfter(end - 2) && !isDental(end - 2);
            default -> false;
        };
    }

    private boolean isSilentAfter(int i) {
        return !isVowel(word.charAt(i)) && !isSyllabicL(i);
    }

    private boolean isDental(int i) {
        return word.charAt(i) == 't' || word.charAt(i) == 'd';
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
