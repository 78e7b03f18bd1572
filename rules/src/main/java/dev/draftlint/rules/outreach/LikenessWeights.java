package dev.draftlint.rules.outreach;

import dev.draftlint.draft.Term;
import dev.draftlint.draft.TermNumbers;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The fitted table {@code likeness-weights.tsv}. A row is a piece of evidence that a sentence may hold and what it says for
 * (above 0) or against each rule that it says anything of: {@code pair:touch base <tab> checking-in 1.20}. Evidence is a
 * {@code word:}, two words beside each other ({@code pair:}), and what is known of the mail. Immutable and thread-safe.
 */
final class LikenessWeights {

    static final String BIAS = "bias";
    static final String WORD = "word:";
    static final String PAIR = "pair:";

    /** Weights are added in hundredths. */
    static final double SCALE = 100;

    /** The row of all evidence that says nothing. */
    static final int NOTHING = 0;

    /** The number of a stem that is in no row. */
    static final int UNKNOWN = 0;

    static final LikenessWeights FITTED = read();

    private static final String TABLE = "likeness-weights.tsv";

    private final Map<String, Integer> labels = new HashMap<>();
    private final Map<String, Integer> stems = new HashMap<>();
    private final TermNumbers stemsOfTerms = TermNumbers.knowing(word -> stems.getOrDefault(Stems.of(word), UNKNOWN));

    /** Of each row what it says: labels, and their weights in hundredths in the lower half of the number. */
    private final int[][] cells;

    /** By the number of a stem, the row of it as a word. */
    private final int[] words;

    private final PairRows pairs;
    /** By the name of evidence of other sorts. */
    private final Map<String, Integer> others = new HashMap<>();

    private LikenessWeights(List<String> lines) {
        this.cells = new int[lines.size() + 1][];
        this.pairs = new PairRows(lines.size());
        cells[NOTHING] = new int[0];
        Map<Integer, Integer> byStem = new HashMap<>();
        for (int row = 1; row < cells.length; row++) {
            String[] line = lines.get(row - 1).split("\t");
            cells[row] =
                    Arrays.stream(line, 1, line.length).mapToInt(this::cell).toArray();
            String name = line[0];
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

    private static LikenessWeights read() {
        try (InputStream in = Objects.requireNonNull(LikenessWeights.class.getResourceAsStream(TABLE), TABLE);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return new LikenessWeights(
                    lines.lines().filter(line -> !line.startsWith("#")).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int stem(String text) {
        return stems.computeIfAbsent(text, unknown -> stems.size() + 1);
    }

    private int cell(String written) {
        int blank = written.indexOf(' ');
        int label = labels.computeIfAbsent(written.substring(0, blank), unknown -> labels.size());
        long weight = Math.round(Double.parseDouble(written.substring(blank + 1)) * SCALE);
        return label << Short.SIZE | (int) weight & 0xFFFF;
    }

    /** The number of a label, which is the id of a rule. */
    int label(String id) {
        return Objects.requireNonNull(labels.get(id), id);
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
