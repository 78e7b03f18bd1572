package dev.draftlint.rules.template;

import dev.draftlint.draft.Block;
import dev.draftlint.draft.Draft;
import dev.draftlint.draft.Ellipsis;
import dev.draftlint.draft.Placeholder;
import dev.draftlint.draft.Sentence;
import dev.draftlint.draft.Word;
import dev.draftlint.draft.Zone;
import java.util.ArrayList;
import java.util.List;

/** The merge tags that print where a reader reads: not in links, style sheets and comments, nor in quoted mail. */
final class ShownTags {

    private static final int LONGEST_NAME = 30;

    private ShownTags() {}

    /** In reading order, signature and footer included. */
    static List<Placeholder> in(Draft draft) {
        if (draft.placeholders().isEmpty()) {
            return List.of();
        }
        List<Placeholder> shown = new ArrayList<>();
        for (Block block : draft.blocks()) {
            for (Sentence sentence : block.sentences()) {
                if (sentence.zone() != Zone.QUOTE) {
                    add(sentence, shown);
                }
            }
        }
        return shown;
    }

    private static void add(Sentence sentence, List<Placeholder> shown) {
        for (Word word : sentence.words()) {
            if (word.placeholder() != null) {
                shown.add(word.placeholder());
            }
        }
    }

    /** The name as a message has room for it. */
    static String shortened(Placeholder tag) {
        return Ellipsis.of(tag.name(), LONGEST_NAME);
    }

    /** Whether a word stands in a tag, not as a part of another. */
    static boolean hasWord(Placeholder tag, String word) {
        String text = tag.name();
        int at = text.indexOf(word);
        while (at >= 0 && !isWhole(text, at, at + word.length())) {
            at = text.indexOf(word, at + 1);
        }
        return at >= 0;
    }

    private static boolean isWhole(String text, int start, int end) {
        return (start == 0 || !isWord(text.charAt(start - 1))) && (end == text.length() || !isWord(text.charAt(end)));
    }

    private static boolean isWord(char c) {
        return Character.isLetterOrDigit(c) || c == '_';
    }
}
