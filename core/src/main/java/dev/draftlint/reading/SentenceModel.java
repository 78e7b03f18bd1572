package dev.draftlint.reading;

import dev.draftlint.draft.Draft;
import dev.draftlint.draft.Kind;
import dev.draftlint.draft.Sentence;
import dev.draftlint.draft.Stage;
import dev.draftlint.draft.Word;
import dev.draftlint.draft.Zone;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What sentences are like: one logistic model a label over the words of a sentence, each two that stand beside each other, its
 * zone, and the kind and stage of the mail. What each says is a table in the source that the fitting tool writes. Immutable and
 * thread-safe.
 */
public final class SentenceModel {

    /** Log odds are given in hundredths. */
    public static final double SCALE = 100;

    private static final String ZONE = "zone:";
    private static final String KIND = "kind:";
    private static final String STAGE = "stage:";

    private final SentenceWeights weights;

    private final int bias;
    private final int[] zones;
    private final int[] kinds;
    private final int[] stages;

    private SentenceModel(SentenceWeights weights) {
        this.weights = weights;
        this.bias = weights.row(SentenceWeights.BIAS);
        this.zones = rows(ZONE, Zone.values());
        this.kinds = rows(KIND, Kind.values());
        this.stages = rows(STAGE, Stage.values());
    }

    /**
     * A column of the table is a label, a row a piece of evidence that a sentence may hold, a cell how much it speaks for the
     * label (above 0) or against it; most are empty. Evidence is a {@code word:}, two words beside each other ({@code pair:touch
     * base}), and what is known of the mail.
     *
     * @param owner beside which the table lies
     * @param table a file of cells parted by tabs, the first line with the names of the columns
     * @throws NullPointerException if there is no such file
     * @throws java.io.UncheckedIOException if it cannot be read
     */
    public static SentenceModel of(Class<?> owner, String table) {
        return new SentenceModel(new SentenceWeights(table, FittedTable.lines(owner, table)));
    }

    private int[] rows(String prefix, Enum<?>[] all) {
        int[] rows = new int[all.length];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = weights.row(prefix + all[i]);
        }
        return rows;
    }

    /**
     * The number of a label.
     *
     * @throws IllegalArgumentException if the table has no such column
     */
    public int label(String id) {
        return weights.label(id);
    }

    /** How many labels there are; their numbers are below. */
    public int labels() {
        return weights.labels();
    }

    /** By drafted sentence and label the logarithm of the odds, in hundredths, that a reader would give the sentence the label. */
    public int[][] logits(Draft draft, Kind kind, Stage stage) {
        int[] context = new int[weights.labels()];
        weights.addTo(context, bias);
        weights.addTo(context, kinds[kind.ordinal()]);
        weights.addTo(context, stages[stage.ordinal()]);
        List<StemLine> lines = StemLine.of(draft);
        int[][] logits = new int[lines.size()][];
        for (int i = 0; i < logits.length; i++) {
            logits[i] = context.clone();
            weights.addTo(logits[i], zones[draft.sentences().get(i).zone().ordinal()]);
            add(lines.get(i), logits[i]);
        }
        return logits;
    }

    private void add(StemLine line, int[] sums) {
        for (int stem : line.said) {
            weights.addTo(sums, weights.word(stem));
        }
        for (int i = 0; i < line.stems.length; i++) {
            weights.addTo(sums, weights.pair(line.before[i], line.stems[i]));
        }
    }

    /** What each word of a sentence says for a label, in hundredths, with the pair that it makes with the word before. */
    public int[] contributions(Sentence sentence, int label) {
        StemLine line = new StemLine(sentence);
        int[] says = new int[line.said.length];
        for (int i = 0; i < says.length; i++) {
            says[i] = weights.weight(weights.word(line.said[i]), label)
                    + weights.weight(weights.pair(line.before[i], line.stems[i]), label);
        }
        return says;
    }

    /** What a model sees in a sentence, by the names of the table's rows: for fitting the weights again. */
    public static Set<String> evidence(Sentence sentence, Zone zone, Kind kind, Stage stage) {
        Set<String> evidence = new TreeSet<>(Set.of(ZONE + zone, KIND + kind, STAGE + stage));
        String last = StemLine.START;
        for (Word word : sentence.words()) {
            String stem = name(word);
            evidence.add(SentenceWeights.WORD + stem);
            evidence.add(pair(last, stem));
            last = stem;
        }
        evidence.add(pair(last, sentence.isQuestion() ? StemLine.QUESTION : StemLine.END));
        return evidence;
    }

    private static String pair(String first, String second) {
        return SentenceWeights.PAIR + first + ' ' + second;
    }

    private static String name(Word word) {
        return switch (word.shape()) {
            case NUMBER -> StemLine.NUMBER;
            case PLACEHOLDER -> StemLine.FIELD;
            default -> Stems.of(word.text());
        };
    }
}
