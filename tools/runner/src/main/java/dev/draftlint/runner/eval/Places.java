package dev.draftlint.runner.eval;

import dev.draftlint.draft.Part;
import dev.draftlint.draft.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Whether two texts mark the same place. How much of a sentence belongs to a fault is soft, so they do if at least half of
 * the words of the shorter one stand in the other too, in order.
 */
final class Places {

    private Places() {}

    /** How many of the found places are labelled ones, each matched once, in the order in which they were found. */
    static int matches(List<String> found, List<String> labelled) {
        List<List<String>> left = new ArrayList<>();
        labelled.forEach(label -> left.add(words(label)));
        int matches = 0;
        for (String one : found) {
            matches += takeFirst(words(one), left) ? 1 : 0;
        }
        return matches;
    }

    private static boolean takeFirst(List<String> found, List<List<String>> left) {
        for (int i = 0; i < left.size(); i++) {
            if (isSame(found, left.get(i))) {
                left.remove(i);
                return true;
            }
        }
        return false;
    }

    /** Whether a place of a draft could be the one that is quoted. */
    static boolean isIn(String quote, Source source) {
        List<String> quoted = words(quote);
        List<String> said = words(source.text(Part.SUBJECT) + ' ' + source.text(Part.BODY));
        return quoted.isEmpty() || common(quoted, said) * 2 >= quoted.size();
    }

    static boolean isSame(List<String> some, List<String> others) {
        int shorter = Math.min(some.size(), others.size());
        return shorter > 0 && common(some, others) * 2 >= shorter;
    }

    /** The length of the longest common subsequence. */
    private static int common(List<String> some, List<String> others) {
        int[] row = new int[others.size() + 1];
        for (String word : some) {
            int diagonal = 0;
            for (int j = 1; j < row.length; j++) {
                int above = row[j];
                row[j] = word.equals(others.get(j - 1)) ? diagonal + 1 : Math.max(above, row[j - 1]);
                diagonal = above;
            }
        }
        return row[others.size()];
    }

    /** Runs of letters, digits, underscores and apostrophes, in lower case. */
    static List<String> words(String text) {
        String folded = text.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
        List<String> words = new ArrayList<>();
        int start = -1;
        for (int i = 0; i < folded.length(); i += Character.charCount(folded.codePointAt(i))) {
            boolean inside = isOfWord(folded.codePointAt(i));
            if (inside && start < 0) {
                start = i;
            } else if (!inside && start >= 0) {
                words.add(folded.substring(start, i));
                start = -1;
            }
        }
        if (start >= 0) {
            words.add(folded.substring(start));
        }
        return words;
    }

    private static boolean isOfWord(int c) {
        if (Character.isLetterOrDigit(c) || c == '_' || c == '\'') {
            return true;
        }
        int type = Character.getType(c);
        return type == Character.LETTER_NUMBER || type == Character.OTHER_NUMBER;
    }
}
