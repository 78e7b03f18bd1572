package dev.draftlint.reading;

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

    private static final String START = "<start>";
    private static final String END = "<end>";
    private static final String QUESTION = "<question>";
    private static final String NUMBER = "<number>";
    private static final String FIELD = "<field>";

    private static final String ZONE = "zone:";
    private static final String KIND = "kind:";
    private static final String STAGE = "stage:";

    private final SentenceWeights weights;

    private final int start;
    private final int end;
    private final int question;
    private final int number;
    private final int field;

    private final int bias;
    private final int[] zones;
    private final int[] kinds;
    private final int[] stages;

    private SentenceModel(SentenceWeights weights) {
        this.weights = weights;
        this.start = weights.sign(START);
        this.end = weights.sign(END);
        this.question = weights.sign(QUESTION);
        this.number = weights.sign(NUMBER);
        this.field = weights.sign(FIELD);
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

    /** By sentence and label the logarithm of the odds, in hundredths, that a reader would give the sentence the label. */
    public int[][] logits(List<Sentence> sentences, Kind kind, Stage stage) {
        int[] context = new int[weights.labels()];
        weights.addTo(context, bias);
        weights.addTo(context, kinds[kind.ordinal()]);
        weights.addTo(context, stages[stage.ordinal()]);
        int[][] logits = new int[sentences.size()][];
        for (int i = 0; i < logits.length; i++) {
            logits[i] = context.clone();
            add(sentences.get(i), logits[i]);
        }
        return logits;
    }

    private void add(Sentence sentence, int[] sums) {
        weights.addTo(sums, zones[sentence.zone().ordinal()]);
        int[] stems = stems(sentence);
        for (int i = 0; i < stems.length; i++) {
            weights.addTo(sums, wordRow(stems, i));
            weights.addTo(sums, pairRow(stems, i));
        }
        int last = stems.length == 0 ? start : stems[stems.length - 1];
        weights.addTo(sums, pairRow(last, sentence.isQuestion() ? question : end));
    }

    private int wordRow(int[] stems, int at) {
        int row = weights.word(stems[at]);
        return row == SentenceWeights.NOTHING || isSaidBefore(stems, at) ? SentenceWeights.NOTHING : row;
    }

    /** Of a word and the one before it. */
    private int pairRow(int[] stems, int at) {
        int row = pairRow(at == 0 ? start : stems[at - 1], stems[at]);
        return row == SentenceWeights.NOTHING || isPairSaidBefore(stems, at) ? SentenceWeights.NOTHING : row;
    }

    private int pairRow(int first, int second) {
        return first == SentenceWeights.UNKNOWN || second == SentenceWeights.UNKNOWN
                ? SentenceWeights.NOTHING
                : weights.pair(first, second);
    }

    /** A word that is said twice says nothing more. */
    private static boolean isSaidBefore(int[] stems, int at) {
        for (int i = 0; i < at; i++) {
            if (stems[i] == stems[at]) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPairSaidBefore(int[] stems, int at) {
        for (int i = 1; i < at; i++) {
            if (stems[i] == stems[at] && stems[i - 1] == stems[at - 1]) {
                return true;
            }
        }
        return false;
    }

    private int[] stems(Sentence sentence) {
        List<Word> words = sentence.words();
        int[] stems = new int[words.size()];
        for (int i = 0; i < stems.length; i++) {
            stems[i] = stem(words.get(i));
        }
        return stems;
    }

    private int stem(Word word) {
        return switch (word.shape()) {
            case NUMBER -> number;
            case PLACEHOLDER -> field;
            default -> weights.stem(word.term());
        };
    }

    /** What each word of a sentence says for a label, in hundredths, with the pair that it makes with the word before. */
    public int[] contributions(Sentence sentence, int label) {
        int[] stems = stems(sentence);
        int[] says = new int[stems.length];
        for (int i = 0; i < says.length; i++) {
            says[i] = weights.weight(wordRow(stems, i), label) + weights.weight(pairRow(stems, i), label);
        }
        return says;
    }

    /** What a model sees in a sentence, by the names of the table's rows: for fitting the weights again. */
    public static Set<String> evidence(Sentence sentence, Zone zone, Kind kind, Stage stage) {
        Set<String> evidence = new TreeSet<>(Set.of(ZONE + zone, KIND + kind, STAGE + stage));
        String last = START;
        for (Word word : sentence.words()) {
            String stem = name(word);
            evidence.add(SentenceWeights.WORD + stem);
            evidence.add(pair(last, stem));
            last = stem;
        }
        evidence.add(pair(last, sentence.isQuestion() ? QUESTION : END));
        return evidence;
    }

    private static String pair(String first, String second) {
        return SentenceWeights.PAIR + first + ' ' + second;
    }

    private static String name(Word word) {
        return switch (word.shape()) {
            case NUMBER -> NUMBER;
            case PLACEHOLDER -> FIELD;
            default -> Stems.of(word.text());
        };
    }
}
