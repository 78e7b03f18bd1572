package dev.draftlint.reading;

import dev.draftlint.draft.Ask;
import dev.draftlint.draft.Draft;
import dev.draftlint.draft.Sentence;
import dev.draftlint.draft.Shape;
import dev.draftlint.draft.Span;
import dev.draftlint.draft.Word;
import dev.draftlint.draft.Zone;
import dev.draftlint.phrase.Match;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds what a draft asks for: phrases mark the asks, and a question that matches none of them asks for an answer. */
final class AskFinder {

    private static final Set<String> MINUTE_WORDS = Set.of("minute", "minutes", "min", "mins");
    private static final Set<String> RECORDINGS =
            Set.of("video", "preview", "overview", "recording", "clip", "read", "loom");
    private static final Set<String> PURPOSE_WORDS = Set.of("to", "about", "on", "so", "where", "for", "regarding");

    private AskFinder() {}

    static List<Ask> in(Draft draft) {
        List<Ask> asks = new ArrayList<>();
        AskPhrases.in(draft)
                .forEach((kind, matches) -> matches.stream()
                        .filter(match -> !isLengthOfRecording(match))
                        .map(match -> ask(draft, kind, match))
                        .forEach(asks::add));
        addQuestions(draft, asks);
        asks.sort(Comparator.comparing(Ask::span).thenComparing(Ask::kind));
        return asks;
    }

    /** "A 2-minute video" takes the reader's time as a page does. */
    private static boolean isLengthOfRecording(Match match) {
        List<Word> words = match.sentence().words();
        return words.subList(match.last(), Math.min(words.size(), match.last() + 2)).stream()
                .anyMatch(word -> RECORDINGS.contains(word.text()));
    }

    private static Ask ask(Draft draft, Ask.Kind kind, Match match) {
        Sentence sentence = match.sentence();
        @Nullable Span purpose = purpose(sentence, match.last());
        int detail = kind == Ask.Kind.MEET ? Agenda.detail(draft, match) : 0;
        Span span = kind == Ask.Kind.MEET ? sentence.span(match.first(), clauseEnd(match)) : match.span();
        return new Ask(kind, sentence, span, minutes(sentence), slot(sentence), purpose, detail);
    }

    /** A request for time goes on to its purpose and slot, up to the next comma or dash. */
    private static int clauseEnd(Match match) {
        List<Word> words = match.sentence().words();
        int end = match.last();
        while (end < words.size()
                && (words.get(end).before() == 0 || words.get(end).before() == '-')) {
            end++;
        }
        return end;
    }

    private static void addQuestions(Draft draft, List<Ask> asks) {
        for (Sentence sentence : draft.sentences()) {
            if (sentence.isQuestion()
                    && sentence.zone() != Zone.SUBJECT
                    && asks.stream().noneMatch(ask -> ask.sentence() == sentence && !isPartlyFormula(ask))) {
                asks.add(bare(Ask.Kind.ANSWER, sentence));
            }
        }
    }

    private static Ask bare(Ask.Kind kind, Sentence sentence) {
        return new Ask(kind, sentence, sentence.span(), minutes(sentence), slot(sentence), null, 0);
    }

    /** A formula that is the whole sentence asks nothing, with a question mark or without. */
    private static boolean isPartlyFormula(Ask ask) {
        return ask.kind() == Ask.Kind.FORMULA
                && ask.span().length() < ask.sentence().span().length() - 1;
    }

    private static OptionalInt minutes(Sentence sentence) {
        List<Word> words = sentence.words();
        for (int i = 1; i < words.size(); i++) {
            if (MINUTE_WORDS.contains(words.get(i).text()) && words.get(i - 1).shape() == Shape.NUMBER) {
                return parse(words.get(i - 1).text());
            }
        }
        return OptionalInt.empty();
    }

    private static OptionalInt parse(String number) {
        boolean small = number.length() <= 4 && number.chars().allMatch(Character::isDigit);
        return small ? OptionalInt.of(Integer.parseInt(number)) : OptionalInt.empty();
    }

    private static @Nullable Span slot(Sentence sentence) {
        return AskPhrases.SLOTS.in(sentence).stream()
                .findFirst()
                .map(Match::span)
                .orElse(null);
    }

    private static @Nullable Span purpose(Sentence sentence, int from) {
        List<Word> words = sentence.words();
        for (int i = from; i < words.size() - 1; i++) {
            if (PURPOSE_WORDS.contains(words.get(i).text())) {
                return sentence.span(i, words.size());
            }
        }
        return null;
    }
}
