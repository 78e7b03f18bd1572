package dev.draftlint.text;

import dev.draftlint.draft.Block;
import dev.draftlint.draft.Draft;
import dev.draftlint.draft.Sentence;
import dev.draftlint.draft.Source;
import dev.draftlint.draft.Span;
import dev.draftlint.draft.Word;
import java.util.List;

/** Drafts, read and told in short for tests. */
final class Drafts {

    private static final DraftParser PARSER = DraftParser.create();

    private Drafts() {}

    static Draft read(Source source) {
        return PARSER.parse(source);
    }

    static Draft read(String text) {
        return read(Source.text(text));
    }

    static List<Sentence> sentences(Draft draft) {
        return draft.blocks().stream()
                .flatMap(block -> block.sentences().stream())
                .toList();
    }

    static List<Word> words(Draft draft) {
        return sentences(draft).stream()
                .flatMap(sentence -> sentence.words().stream())
                .toList();
    }

    static List<String> wordsOf(String text) {
        return words(read(text)).stream().map(Word::text).toList();
    }

    static List<String> sentencesOf(String text) {
        return sentences(read(text)).stream().map(Sentence::text).toList();
    }

    /** Each sentence as "ZONE text". */
    static List<String> zones(Draft draft) {
        return sentences(draft).stream()
                .map(sentence -> sentence.zone() + " " + sentence.text())
                .toList();
    }

    static List<String> zones(String text) {
        return zones(read(text));
    }

    static List<String> blocks(Draft draft) {
        return draft.blocks().stream()
                .map(block -> block.type() + " " + String.join(" ", texts(block)))
                .toList();
    }

    private static List<String> texts(Block block) {
        return block.sentences().stream().map(Sentence::text).toList();
    }

    static String slice(Draft draft, Span span) {
        return draft.source().text(span.part()).substring(span.start(), span.end());
    }
}
