package dev.draftlint.reading;

import dev.draftlint.draft.Sentence;
import dev.draftlint.draft.Shape;
import dev.draftlint.draft.Span;
import dev.draftlint.draft.Word;
import dev.draftlint.phrase.Match;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How far an ask for time reaches, and what the clause says of it. */
final class AskClause {

    private static final Map<String, Integer> SPELLED = Map.of(
            "five", 5, "ten", 10, "fifteen", 15, "twenty", 20, "thirty", 30, "forty", 40, "fifty", 50, "sixty", 60);
    private static final int HOUR = 60;
    private static final Set<String> HOUR_JOINTS = Set.of("an", "of", "one", "1");
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
            OptionalInt minutes = switch (words.get(i).text()) {
                case "minute", "minutes", "min", "mins" -> number(words, i - 1);
                case "hour" -> ofAnHour(words, i);
                default -> OptionalInt.empty();
            };
            if (minutes.isPresent()) {
                return minutes;
            }
        }
        return OptionalInt.empty();
    }

    /** "15", "ten", "forty five". */
    private static OptionalInt number(List<Word> words, int last) {
        String text = words.get(last).text();
        Integer spelled = SPELLED.get(text);
        if (spelled != null) {
            Integer tens = last > 0 ? SPELLED.get(words.get(last - 1).text()) : null;
            return OptionalInt.of(spelled == 5 && tens != null ? tens + spelled : spelled);
        }
        boolean small = words.get(last).shape() == Shape.NUMBER
                && text.length() <= 4
                && text.chars().allMatch(Character::isDigit);
        return small ? OptionalInt.of(Integer.parseInt(text)) : OptionalInt.empty();
    }

    /** "Half an hour", "a quarter of an hour", "an hour"; not "in an hour". */
    private static OptionalInt ofAnHour(List<Word> words, int hour) {
        int before = hour - 1;
        while (before > 0 && HOUR_JOINTS.contains(words.get(before).text())) {
            before--;
        }
        return switch (words.get(before).text()) {
            case "half" -> OptionalInt.of(HOUR / 2);
            case "quarter" -> OptionalInt.of(HOUR / 4);
            case "in", "within" -> OptionalInt.empty();
            default -> before < hour - 1 ? OptionalInt.of(HOUR) : OptionalInt.empty();
        };
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
