package dev.draftlint.reading;

import dev.draftlint.draft.Sentence;
import dev.draftlint.draft.Shape;
import dev.draftlint.draft.Span;
import dev.draftlint.draft.Word;
import dev.draftlint.phrase.Match;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How far an ask for time reaches, and what the clause says of it. */
final class AskClause {

    private static final Set<String> MINUTE_WORDS = Set.of("minute", "minutes", "min", "mins");
    private static final Set<String> PURPOSE_WORDS = Set.of("to", "about", "on", "so", "where", "for", "regarding");

    private AskClause() {}

    static Span of(Match match) {
        return match.sentence().span(clauseStart(match), clauseEnd(match));
    }

    /** A question begins before its occasion does. */
    private static int clauseStart(Match match) {
        List<Word> words = match.sentence().words();
        int first = match.first();
        while (match.sentence().isQuestion() && first > 0 && isJoined(words.get(first))) {
            first--;
        }
        return first;
    }

    private static boolean isJoined(Word word) {
        return word.before() == 0 || word.before() == '-';
    }

    /** A request for time goes on to its purpose and slot, up to the next comma or dash. */
    private static int clauseEnd(Match match) {
        List<Word> words = match.sentence().words();
        int end = match.last();
        while (end < words.size() && isJoined(words.get(end))) {
            end++;
        }
        return end;
    }

    static OptionalInt minutes(Sentence sentence) {
        List<Word> words = sentence.words();
        for (int i = 1; i < words.size(); i++) {
            if (words.get(i - 1).shape() == Shape.NUMBER
                    && MINUTE_WORDS.contains(words.get(i).text())) {
                return parse(words.get(i - 1).text());
            }
        }
        return OptionalInt.empty();
    }

    private static OptionalInt parse(String number) {
        boolean small = number.length() <= 4 && number.chars().allMatch(Character::isDigit);
        return small ? OptionalInt.of(Integer.parseInt(number)) : OptionalInt.empty();
    }

    static @Nullable Span purpose(Sentence sentence, int from) {
        List<Word> words = sentence.words();
        for (int i = from; i < words.size() - 1; i++) {
            if (PURPOSE_WORDS.contains(words.get(i).text())) {
                return sentence.span(i, words.size());
            }
        }
        return null;
    }
}
