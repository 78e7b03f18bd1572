package dev.draftlint.report;

import dev.draftlint.draft.Block;
import dev.draftlint.draft.Draft;
import dev.draftlint.draft.Sentence;
import dev.draftlint.draft.Span;
import dev.draftlint.draft.Word;
import dev.draftlint.draft.Zone;
import java.util.List;
import java.util.Locale;

/** The words around a place, whole sentences of them, however their lines are broken. */
record Wording(String zone, String words) {

    /** Line ends part what reads as one sentence; this many pieces are put together again, before and after. */
    private static final int MOST_PIECES = 10;

    static Wording of(Draft draft, Span span) {
        StringBuilder words = new StringBuilder();
        String zone = "";
        for (Block block : draft.blocks()) {
            List<Sentence> sentences = block.sentences();
            int first = firstTouched(sentences, span);
            if (first < sentences.size()) {
                zone = zone.isEmpty() ? zone(sentences.get(first)) : zone;
                int from = beginning(sentences, first);
                int to = ending(sentences, afterTouched(sentences, first, span));
                sentences.subList(from, to).forEach(sentence -> append(words, sentence));
            }
        }
        return zone.isEmpty() ? new Wording("none", folded(draft, span)) : new Wording(zone, words.toString());
    }

    private static int firstTouched(List<Sentence> sentences, Span span) {
        int i = 0;
        while (i < sentences.size() && !isTouched(sentences.get(i), span)) {
            i++;
        }
        return i;
    }

    private static int afterTouched(List<Sentence> sentences, int first, Span span) {
        int i = first + 1;
        while (i < sentences.size() && isTouched(sentences.get(i), span)) {
            i++;
        }
        return i;
    }

    private static boolean isTouched(Sentence sentence, Span span) {
        return sentence.span().overlaps(span) || sentence.span().contains(span);
    }

    private static int beginning(List<Sentence> sentences, int first) {
        int i = first;
        while (i > Math.max(0, first - MOST_PIECES) && goesOn(sentences.get(i - 1), sentences.get(i))) {
            i--;
        }
        return i;
    }

    private static int ending(List<Sentence> sentences, int after) {
        int i = after;
        while (i < Math.min(sentences.size(), after + MOST_PIECES) && goesOn(sentences.get(i - 1), sentences.get(i))) {
            i++;
        }
        return i;
    }

    /** Whether nothing but a line end parts the two. */
    private static boolean goesOn(Sentence sentence, Sentence next) {
        String text = sentence.text();
        int last = text.length() - 1;
        while (last > 0 && ")]\"'\u201D\u2019".indexOf(text.charAt(last)) >= 0) {
            last--;
        }
        boolean ends = last < 0 || ".?!\u2026".indexOf(text.charAt(last)) >= 0;
        return !ends && zone(sentence).equals(zone(next));
    }

    /** A paragraph that is moved may become the opening, or stop being it. */
    private static String zone(Sentence sentence) {
        return switch (sentence.zone()) {
            case OPENING, POSTSCRIPT -> name(Zone.BODY);
            default -> name(sentence.zone());
        };
    }

    private static String name(Zone zone) {
        return zone.name().toLowerCase(Locale.ROOT);
    }

    private static void append(StringBuilder words, Sentence sentence) {
        for (Word word : sentence.words()) {
            words.append(words.isEmpty() ? "" : " ").append(word.text());
        }
    }

    private static String folded(Draft draft, Span span) {
        StringBuilder folded = new StringBuilder();
        String text = draft.source().text(span.part()).substring(span.start(), span.end());
        text.codePoints().forEach(c -> append(folded, c));
        return folded.toString().strip();
    }

    private static void append(StringBuilder folded, int c) {
        if (Character.isLetterOrDigit(c)) {
            folded.appendCodePoint(Character.toLowerCase(c));
        } else if (!folded.isEmpty() && folded.charAt(folded.length() - 1) != ' ') {
            folded.append(' ');
        }
    }
}
