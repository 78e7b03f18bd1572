package dev.draftlint.text;

import java.util.Set;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.util.Span;
import org.jspecify.annotations.Nullable;

/** Cuts lines into sentences. Not thread-safe: one for each parse. */
final class SentenceCutter {

    /** The detector's time is quadratic in text without blanks. */
    private static final int LONGEST = 2000;

    private static final Set<String> ABBREVIATIONS = Vocabulary.of("""
        e.g i.e eg ie cf vs etc approx dr mr mrs ms prof st no inc ltd corp co dept est a.m p.m u.s u.k
        jr sr fig jan feb aug sept oct nov dec sen rep gov gen rev hon capt mon tue tues wed thu thur thurs
        fri pp pg
        """);

    private static final Set<String> TITLES = Vocabulary.of("dr mr mrs ms prof sen rev hon capt e.g i.e");

    private static final int LONGEST_ABBREVIATION = 6;

    private final Offsets ends = new Offsets(8);
    private @Nullable SentenceDetectorME detector;

    /**
     * Where the sentences of a range end, the last one included, up to the next call; blanks between them belong to neither.
     *
     * @param stops where one may end, with others
     */
    Offsets ends(String text, Offsets stops, int start, int end) {
        ends.clear();
        int from = start;
        while (end - from > LONGEST) {
            int to = cut(text, from);
            addEnds(text, stops, from, to);
            from = to;
        }
        addEnds(text, stops, from, end);
        return ends;
    }

    private static int cut(String text, int from) {
        int blank = text.lastIndexOf(' ', from + LONGEST - 1);
        if (blank > from) {
            return blank + 1;
        }
        return from + LONGEST - (Character.isLowSurrogate(text.charAt(from + LONGEST)) ? 1 : 0);
    }

    private void addEnds(String text, Offsets stops, int start, int end) {
        boolean[] modelled = null;
        for (int i = stops.firstFrom(start); i < stops.count() && stops.get(i) < end - 1; i++) {
            int stop = stops.get(i);
            int blank = blankAfter(text, stop, end);
            Verdict verdict = blank < 0 ? Verdict.NO : verdict(text, start, stop, blank, end);
            if (verdict == Verdict.UNSURE && modelled == null) {
                modelled = modelled(text, start, end);
            }
            if (verdict == Verdict.YES || (modelled != null && verdict == Verdict.UNSURE && modelled[blank - start])) {
                ends.add(blank);
            }
        }
        ends.add(end);
    }

    /** The blank after a stop, closing quotes and brackets in between; -1 if there is none. */
    private static int blankAfter(String text, int stop, int end) {
        int i = stop + 1;
        while (i < end - 1 && isClosing(text.charAt(i))) {
            i++;
        }
        return i < end - 1 && text.charAt(i) == ' ' ? i : -1;
    }

    private static boolean isClosing(char c) {
        return c == ')' || c == ']' || c == '"' || c == '\'' || c == '*' || c == '_';
    }

    /** The model's answers by place. */
    private boolean[] modelled(String text, int start, int end) {
        if (detector == null) {
            detector = new SentenceDetectorME(SentenceModelHolder.MODEL);
        }
        boolean[] breaks = new boolean[end - start];
        for (Span sentence : detector.sentPosDetect(text.substring(start, end))) {
            if (sentence.getEnd() < breaks.length) {
                breaks[sentence.getEnd()] = true;
            }
        }
        return breaks;
    }

    private enum Verdict {
        YES,
        NO,
        UNSURE
    }

    /** A capital after a plain word and a stop needs no model, and a small letter after an abbreviation none either. */
    private static Verdict verdict(String text, int start, int stop, int blank, int end) {
        boolean capital = Character.isUpperCase(text.charAt(firstLetter(text, blank + 1, end)));
        boolean enclosed = text.charAt(stop + 1) == ')' && Character.isLowerCase(text.charAt(blank + 1));
        if (enclosed || text.charAt(stop) != '.') {
            return enclosed ? Verdict.NO : capital ? Verdict.YES : Verdict.UNSURE;
        }
        int word = wordStart(text, start, stop);
        String before = abbreviation(text, word, stop);
        if (stop - word == 1 || isInitials(before) || ABBREVIATIONS.contains(before)) {
            boolean name = TITLES.contains(before) || (stop - word == 1 && isInitial(text, start, word));
            return !capital || name ? Verdict.NO : Verdict.UNSURE;
        }
        boolean plain = stop - word >= 3 && Character.isLowerCase(text.charAt(stop - 1));
        return capital && plain ? Verdict.YES : Verdict.UNSURE;
    }

    private static String abbreviation(String text, int word, int stop) {
        return stop - word > LONGEST_ABBREVIATION ? "" : Characters.fold(text.substring(word, stop));
    }

    /** "c.t.o" */
    private static boolean isInitials(String word) {
        for (int i = 0; i < word.length(); i++) {
            boolean point = i % 2 == 1;
            if ((word.charAt(i) == '.') != point) {
                return false;
            }
        }
        return word.length() > 2;
    }

    /** Whether a letter is that of a first name: it begins the line, or stands behind a title or another initial. */
    private static boolean isInitial(String text, int start, int letter) {
        int stop = letter - 2;
        if (stop <= start || text.charAt(letter - 1) != ' ' || text.charAt(stop) != '.') {
            return letter == start;
        }
        int word = wordStart(text, start, stop);
        return stop - word == 1 || TITLES.contains(abbreviation(text, word, stop));
    }

    /** Past an opening quote or an emoji; the place itself if no letter follows those. */
    private static int firstLetter(String text, int start, int end) {
        int last = Math.min(end, start + 5);
        for (int i = start; i < last; i++) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                return i;
            }
        }
        return start;
    }

    private static int wordStart(String text, int start, int stop) {
        int i = stop;
        while (i > start && stop - i <= LONGEST_ABBREVIATION && isAbbreviationPart(text.charAt(i - 1))) {
            i--;
        }
        return i;
    }

    private static boolean isAbbreviationPart(char c) {
        return Character.isLetter(c) || c == '.';
    }
}
