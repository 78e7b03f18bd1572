package dev.draftlint.phrase;

import dev.draftlint.draft.Block;
import dev.draftlint.draft.Draft;
import dev.draftlint.draft.Kind;
import dev.draftlint.draft.Part;
import dev.draftlint.draft.Placeholder;
import dev.draftlint.draft.Sentence;
import dev.draftlint.draft.Shape;
import dev.draftlint.draft.Source;
import dev.draftlint.draft.Span;
import dev.draftlint.draft.Stage;
import dev.draftlint.draft.Understanding;
import dev.draftlint.draft.Word;
import dev.draftlint.draft.Zone;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Sentences for tests, split at blanks; a word in double braces is a placeholder. */
final class Sentences {

    private Sentences() {}

    static Sentence sentence(String text) {
        List<Word> words = new ArrayList<>();
        for (int start = 0, end; start < text.length(); start = end + 1) {
            end = text.indexOf(' ', start);
            end = end < 0 ? text.length() : end;
            addWords(text.substring(start, end), new Span(Part.BODY, start, end), words);
        }
        return new Sentence(0, Zone.BODY, text, new Span(Part.BODY, 0, text.length()), words);
    }

    private static void addWords(String token, Span span, List<Word> words) {
        if (token.startsWith("{{")) {
            String name = token.substring(2, token.indexOf('}'));
            Placeholder placeholder = new Placeholder(Placeholder.Syntax.DOUBLE_BRACE, name, "", span);
            words.add(new Word(name.replace('_', ' '), Shape.PLACEHOLDER, (char) 0, span, placeholder));
            return;
        }
        String bare = token.replaceAll("[.,?!:;]+$", "");
        for (String word : Spelling.expand(bare)) {
            words.add(new Word(word, shape(bare), (char) 0, span, null));
        }
    }

    private static Shape shape(String token) {
        char first = token.charAt(0);
        if (Character.isDigit(first)) {
            return Shape.NUMBER;
        }
        if (!Character.isLetter(first)) {
            return Shape.SYMBOL;
        }
        if (token.length() > 1 && token.equals(token.toUpperCase(Locale.ROOT))) {
            return Shape.UPPER;
        }
        return Character.isUpperCase(first) ? Shape.CAPITAL : Shape.LOWER;
    }

    static Draft draft(String... sentences) {
        List<Sentence> all = Arrays.stream(sentences).map(Sentences::sentence).toList();
        Block block = new Block(Block.Type.PARAGRAPH, new Span(Part.BODY, 0, 0), all);
        return new Draft(
                Source.text(String.join(" ", sentences)),
                List.of(block),
                List.of(),
                List.of(),
                draft -> Understanding.of(Stage.FIRST_TOUCH, Kind.SALES));
    }

    /** What was found, as the text that it covers. */
    static List<String> texts(List<Match> matches) {
        return matches.stream()
                .map(match -> match.sentence()
                        .text()
                        .substring(match.span().start(), match.span().end()))
                .toList();
    }

    static List<String> found(String pattern, String sentence) {
        return texts(Phrases.of(pattern).in(sentence(sentence)));
    }
}
