package dev.draftlint.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.util.Span;
import org.jspecify.annotations.Nullable;

/** Cuts lines into sentences. Not thread-safe: one for each parse. */
final class SentenceCutter {

    /** The detector's time is quadratic in text without blanks. */
    private static final int LONGEST = 2000;

    private static final Set<String> ABBREVIATIONS = Set.of(
            "e.g", "i.e", "eg", "ie", "cf", "vs", "etc", "approx", "dr", "mr", "mrs", "ms", "prof", "st", "no", "inc", "ltd",
            "corp", "co", "dept", "est", "a.m", "p.m", "u.s", "u.k", "jr", "sr", "fig", "jan", "feb", "aug", "sept", "oct",
            "nov", "dec", "sen", "rep", "gov", "gen", "rev", "hon", "capt");

    private @Nullable SentenceDetectorME detector;

    /** Where the sentences of a range end, the last one included; blanks between them belong to neither. */
    List<Integer> ends(String text, int start, int end) {
        List<Integer> ends = new ArrayList<>(4);
        int from = start;
        while (end - from > LONGEST) {
            int to = cut(text, from);
            addEnds(text, from, to, ends);
            from = to;
        }
        addEnds(text, from, end, ends);
        return ends;
    }

    private static int cut(String text, int from) {
        int blank = text.lastIndexOf(' ', from + LONGEST - 1);
        if (blank > from) {
            return blank + 1;
        }
        return from + LONGEST - (Character.isLowSurrogate(text.charAt(from + LONGEST)) ? 1 : 0);
    }

    private void addEnds(String text, int start, int end, List<Integer> ends) {
        if (hasInnerStop(text, start, end)) {
            boolean[] breaks = modelled(text, start, end);
            for (int i = start; i < end - 1; i++) {
                if (text.charAt(i) == ' ' && isBreak(text, start, i, end, breaks[i - start])) {
                    ends.add(i);
                }
            }
        }
        ends.add(end);
    }

    /** Whether a sentence may end before the end: most lines, and most list items, never ask the detector. */
    private static boolean hasInnerStop(String text, int start, int end) {
        for (int i = start + 1; i < end - 1; i++) {
            if (text.charAt(i) == ' ' && stopBefore(text, start, i) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** The stop that a blank follows, closing quotes and brackets in between; -1 if there is none. */
    private static int stopBefore(String text, int start, int blank) {
        int i = blank - 1;
        while (i > start && (")]\"'*_".indexOf(text.charAt(i)) >= 0)) {
            i--;
        }
        return i >= start && Punctuation.isStop(text.charAt(i)) ? i : -1;
    }

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

    /** The model knows most; it is helped with abbreviations, and with capitals after a plain word and a stop. */
    private static boolean isBreak(String text, int start, int blank, int end, boolean modelled) {
        int stop = stopBefore(text, start, blank);
        if (stop < 0) {
            return false;
        }
        char next = text.charAt(firstLetter(text, blank + 1, end));
        if (text.charAt(stop) != '.') {
            return modelled || Character.isUpperCase(next);
        }
        if (isAbbreviation(text, start, stop)) {
            return modelled && Character.isUpperCase(next) && !isTitle(text, start, stop);
        }
        return modelled || (Character.isUpperCase(next) && isPlainWord(text, start, stop));
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
        while (i > start && stop - i < 8 && isAbbreviationPart(text.charAt(i - 1))) {
            i--;
        }
        return i;
    }

    private static boolean isAbbreviationPart(char c) {
        return Character.isLetter(c) || c == '.';
    }

    private static boolean isAbbreviation(String text, int start, int stop) {
        int from = wordStart(text, start, stop);
        return stop - from == 1 || ABBREVIATIONS.contains(Characters.fold(text.substring(from, stop)));
    }

    private static boolean isTitle(String text, int start, int stop) {
        return switch (Characters.fold(text.substring(wordStart(text, start, stop), stop))) {
            case "dr", "mr", "mrs", "ms", "prof", "sen", "rev", "hon", "capt", "e.g", "i.e" -> true;
            default -> false;
        };
    }

    private static boolean isPlainWord(String text, int start, int stop) {
        int from = wordStart(text, start, stop);
        return stop - from >= 3 && Character.isLowerCase(text.charAt(stop - 1));
    }
}
