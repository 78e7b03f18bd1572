package dev.draftlint.rules.outreach;

import dev.draftlint.draft.Term;
import dev.draftlint.draft.TermNumbers;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
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

    /** The row of all evidence that says nothing. */
    static final int NOTHING = 0;

    /** The number of a stem that is in no row. */
    static final int UNKNOWN = 0;

    static final LikenessWeights FITTED = read();

    private static final String TABLE = "likeness-weights.tsv";
    private static final int SCALE = 100;

    private final Map<String, Integer> labels = new HashMap<>();
    /** By the name of evidence other than words and pairs. */
    private final Map<String, Integer> rows = new HashMap<>();

    private final Map<String, Integer> stems = new HashMap<>();
    private final TermNumbers stemsOfTerms = TermNumbers.knowing(word -> stems.getOrDefault(Stems.of(word), UNKNOWN));
    /** By the number of a stem, the row of it as a word. */
    private final int[] words;

    private final PairRows pairs;
    /** Where each row begins in the cells; one more than there are rows. */
    private final int[] begins;
    /** Each a label and its weight in hundredths. */
    private final int[] cells;

    private LikenessWeights(List<String> lines) {
        List<Integer> ends = new ArrayList<>(List.of(0));
        List<Integer> all = new ArrayList<>();
        Map<Integer, Integer> ofWords = new HashMap<>();
        this.pairs = new PairRows(lines.size());
        for (String line : lines) {
            int tab = line.indexOf('\t');
            String name = line.substring(0, tab);
            int row = ends.size();
            addCells(line, tab, all);
            ends.add(all.size());
            if (name.startsWith(WORD)) {
                ofWords.put(stem(name.substring(WORD.length())), row);
            } else if (name.startsWith(PAIR)) {
                int blank = name.indexOf(' ');
                pairs.put(stem(name.substring(PAIR.length(), blank)), stem(name.substring(blank + 1)), row);
            } else {
                rows.put(name, row);
            }
        }
        this.words = new int[stems.size() + 1];
        ofWords.forEach((stem, row) -> words[stem] = row);
        this.begins = new int[ends.size() + 1];
        for (int row = 0; row < ends.size(); row++) {
            begins[row + 1] = ends.get(row);
        }
        this.cells = all.stream().mapToInt(Integer::intValue).toArray();
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

    private void addCells(String line, int firstTab, List<Integer> all) {
        for (int tab = firstTab; tab >= 0; tab = line.indexOf('\t', tab + 1)) {
            int blank = line.indexOf(' ', tab);
            int end = line.indexOf('\t', blank);
            String label = line.substring(tab + 1, blank);
            double weight = Double.parseDouble(line.substring(blank + 1, end < 0 ? line.length() : end));
            all.add(labels.computeIfAbsent(label, unknown -> labels.size()) << Short.SIZE
                    | (int) Math.round(weight * SCALE) & 0xFFFF);
        }
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
        return rows.getOrDefault(evidence, NOTHING);
    }

    /** Adds what a row says, by label, in hundredths. */
    void addTo(int[] sums, int row) {
        for (int cell = begins[row]; cell < begins[row + 1]; cell++) {
            sums[cells[cell] >> Short.SIZE] += (short) cells[cell];
        }
    }
}
