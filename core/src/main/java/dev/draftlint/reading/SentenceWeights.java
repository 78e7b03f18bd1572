package dev.draftlint.reading;

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

    private final String table;
    private final List<String> labels;
    /**
     * What the rows say, one after the other: how many labels a row has something to say of, then for each the label, with the
     * weight in hundredths in the lower half of the number. A row is known by where it begins.
     */
    private final int[] cells;

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
        this.pairs = new PairRows(
                (int) lines.stream().filter(line -> line.startsWith(PAIR)).count());
        int[] byStem = {};
        Cells written = new Cells();
        for (String line : lines.subList(1, lines.size())) {
            int row = written.begin();
            int tab = line.indexOf('\t');
            write(line, tab + 1, written);
            if (line.startsWith(WORD)) {
                int stem = Stems.number(line.substring(WORD.length(), tab));
                byStem = stem < byStem.length ? byStem : Arrays.copyOf(byStem, 2 * stem);
                byStem[stem] = row;
            } else if (line.startsWith(PAIR)) {
                int blank = line.indexOf(' ');
                pairs.put(
                        Stems.number(line.substring(PAIR.length(), blank)),
                        Stems.number(line.substring(blank + 1, tab)),
                        row);
            } else {
                others.put(line.substring(0, tab), row);
            }
        }
        this.cells = written.all();
        this.words = byStem;
    }

    /** Reads a row by hand, two places behind each point: the table is large, and whoever lints one mail waits for it. */
    private static void write(String line, int start, Cells written) {
        int label = 0;
        int value = 0;
        boolean isEmpty = true;
        boolean isNegative = false;
        for (int i = start; i <= line.length(); i++) {
            char c = i < line.length() ? line.charAt(i) : '\t';
            if (c == '\t') {
                if (!isEmpty) {
                    written.add(label << Short.SIZE | (isNegative ? -value : value) & 0xFFFF);
                }
                label++;
                value = 0;
                isEmpty = true;
                isNegative = false;
            } else if (c == '-') {
                isNegative = true;
            } else if (c != '.') {
                value = value * 10 + c - '0';
                isEmpty = false;
            }
        }
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

    /** The row of a word by its stem. */
    int word(int stem) {
        return stem < words.length ? words[stem] : NOTHING;
    }

    /** The row of two words beside each other. */
    int pair(int first, int second) {
        return pairs.of(first, second);
    }

    int row(String evidence) {
        return others.getOrDefault(evidence, NOTHING);
    }

    /** What a row says for a label, in hundredths. */
    int weight(int row, int label) {
        for (int i = row + 1; i <= row + cells[row]; i++) {
            if (cells[i] >> Short.SIZE == label) {
                return (short) cells[i];
            }
        }
        return 0;
    }

    /** Adds what a row says, by label, in hundredths. */
    void addTo(int[] sums, int row) {
        int last = row + cells[row];
        for (int i = row + 1; i <= last; i++) {
            sums[cells[i] >> Short.SIZE] += (short) cells[i];
        }
    }

    /** The cells while rows are added. */
    private static final class Cells {

        private int[] all = new int[1 << 10];
        private int end = NOTHING + 1;
        private int row;

        int begin() {
            row = end;
            put(0);
            return row;
        }

        void add(int cell) {
            put(cell);
            all[row]++;
        }

        private void put(int cell) {
            if (end == all.length) {
                all = Arrays.copyOf(all, 2 * end);
            }
            all[end++] = cell;
        }

        int[] all() {
            return Arrays.copyOf(all, end);
        }
    }
}
