package dev.draftlint.reading;

import dev.draftlint.draft.Term;
import dev.draftlint.draft.TermNumbers;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The rows and columns of the fitted table of a {@link SentenceModel}. Immutable and thread-safe. */
final class SentenceWeights {

    static final String BIAS = "bias";
    static final String WORD = "word:";
    static final String PAIR = "pair:";

    /** The row of all evidence that says nothing. */
    static final int NOTHING = 0;

    /** The number of a stem that is in no row. */
    static final int UNKNOWN = 0;

    private final String table;
    private final List<String> labels;
    private final Map<String, Integer> stems = new HashMap<>();
    private final TermNumbers stemsOfTerms = TermNumbers.knowing(word -> stems.getOrDefault(Stems.of(word), UNKNOWN));

    /** Of each row what it says: labels, and their weights in hundredths in the lower half of the number. */
    private final int[][] cells;

    /** By the number of a stem, the row of it as a word. */
    private final int[] words;

    private final PairRows pairs;
    /** By the name of evidence of other sorts. */
    private final Map<String, Integer> others = new HashMap<>();

    /** @param lines the first with the names of the columns */
    SentenceWeights(String table, List<String> lines) {
        this.table = table;
        String[] columns = lines.get(0).split("\t");
        this.labels = List.of(columns).subList(1, columns.length);
        this.cells = new int[lines.size()][];
        this.pairs = new PairRows(
                (int) lines.stream().filter(line -> line.startsWith(PAIR)).count());
        cells[NOTHING] = new int[0];
        Map<Integer, Integer> byStem = new HashMap<>();
        for (int row = 1; row < cells.length; row++) {
            String line = lines.get(row);
            cells[row] = cells(line);
            String name = line.substring(0, line.indexOf('\t'));
            if (name.startsWith(WORD)) {
                byStem.put(stem(name.substring(WORD.length())), row);
            } else if (name.startsWith(PAIR)) {
                int blank = name.indexOf(' ');
                pairs.put(stem(name.substring(PAIR.length(), blank)), stem(name.substring(blank + 1)), row);
            } else {
                others.put(name, row);
            }
        }
        this.words = new int[stems.size() + 1];
        byStem.forEach((stem, row) -> words[stem] = row);
    }

    /** Reads a row by hand: the table is large, and whoever lints one mail waits for it. */
    private int[] cells(String line) {
        int[] found = new int[labels.size()];
        int count = 0;
        int tab = line.indexOf('\t');
        for (int label = 0; label < found.length; label++) {
            int end = line.indexOf('\t', tab + 1);
            end = end < 0 ? line.length() : end;
            if (end > tab + 1) {
                found[count++] = label << Short.SIZE | hundredths(line, tab + 1, end) & 0xFFFF;
            }
            tab = end;
        }
        return Arrays.copyOf(found, count);
    }

    /** A number with two places behind its point. */
    private static int hundredths(String line, int start, int end) {
        boolean isNegative = line.charAt(start) == '-';
        int value = 0;
        for (int i = isNegative ? start + 1 : start; i < end; i++) {
            char c = line.charAt(i);
            value = c == '.' ? value : value * 10 + Character.digit(c, 10);
        }
        return isNegative ? -value : value;
    }

    private int stem(String text) {
        return stems.computeIfAbsent(text, unknown -> stems.size() + 1);
    }

    /** The number of a label. */
    int label(String id) {
        int label = labels.indexOf(id);
        if (label < 0) {
            throw new IllegalArgumentException(table + " has no column '" + id + "'");
        }
        return label;
    }

    int labels() {
        return labels.size();
    }

    int stem(Term term) {
        return stemsOfTerms.of(term);
    }

    /** The number of what stands for a word: a sign of the model's own. */
    int sign(String sign) {
        return stems.getOrDefault(sign, UNKNOWN);
    }

    int word(int stem) {
        return words[stem];
    }

    int pair(int first, int second) {
        return pairs.of(first, second);
    }

    int row(String evidence) {
        return others.getOrDefault(evidence, NOTHING);
    }

    /** What a row says for a label, in hundredths. */
    int weight(int row, int label) {
        for (int cell : cells[row]) {
            if (cell >> Short.SIZE == label) {
                return (short) cell;
            }
        }
        return 0;
    }

    /** Adds what a row says, by label, in hundredths. */
    void addTo(int[] sums, int row) {
        for (int cell : cells[row]) {
            sums[cell >> Short.SIZE] += (short) cell;
        }
    }
}
