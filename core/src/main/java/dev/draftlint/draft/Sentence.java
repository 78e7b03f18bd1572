package dev.draftlint.draft;

import java.util.List;

/**
 * A sentence, or a line that stands for one: a greeting, a bullet, a subject.
 *
 * @param block the index of its {@link Block} in the draft
 * @param text as the reader sees it: entities decoded, blanks and line ends folded to one blank
 * @param span from its first to its last visible character in the source, punctuation included
 */
public record Sentence(int block, Zone zone, String text, Span span, List<Word> words) {

    public boolean isQuestion() {
        return text.endsWith("?");
    }

    /** How many words a person counts in it: what is written in one piece ("I'm", "follow-up", a merge tag) is one. */
    public int wordCount() {
        int count = 0;
        int end = -1;
        for (Word word : words) {
            count += word.before() != '-' && word.start() > end ? 1 : 0;
            end = word.end();
        }
        return count;
    }

    /** The span from one word to another, {@code last} excluded. */
    public Span span(int first, int last) {
        Word begin = words.get(first);
        return new Span(
                begin.part(),
                begin.start(),
                Math.max(begin.end(), words.get(last - 1).end()));
    }
}
