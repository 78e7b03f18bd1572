package dev.draftlint.rules.outreach;

import dev.draftlint.draft.Analysis;
import dev.draftlint.draft.Draft;
import dev.draftlint.draft.Kind;
import dev.draftlint.draft.Sentence;
import dev.draftlint.draft.Stage;
import dev.draftlint.draft.Word;
import dev.draftlint.draft.Zone;
import dev.draftlint.phrase.Match;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * How much each sentence of a draft is like those that careful readers marked for a rule: one logistic model a rule over the
 * words of a sentence, each two that stand beside each other, its zone, and the kind and stage of the mail. What each says is
 * a table in the source, {@code likeness-weights.tsv}, that the fitting tool writes. Immutable.
 */
public final class Likeness {

    private static final LikenessWeights FITTED = LikenessWeights.FITTED;
    private static final Analysis<Likeness> ANALYSIS = Likeness::new;

    private static final String START = "<start>";
    private static final String END = "<end>";
    private static final String QUESTION = "<question>";
    private static final String NUMBER = "<number>";
    private static final String FIELD = "<field>";

    private static final int START_NUMBER = FITTED.sign(START);
    private static final int END_NUMBER = FITTED.sign(END);
    private static final int QUESTION_NUMBER = FITTED.sign(QUESTION);
    private static final int NUMBER_NUMBER = FITTED.sign(NUMBER);
    private static final int FIELD_NUMBER = FITTED.sign(FIELD);

    private static final int[] ZONES = rows("zone:", Zone.values());
    private static final int[] KINDS = rows("kind:", Kind.values());
    private static final int[] STAGES = rows("stage:", Stage.values());
    private static final int BIAS = FITTED.row(LikenessWeights.BIAS);

    private final List<Sentence> sentences;
    /** By sentence, and in that by label, in hundredths. */
    private final IdentityHashMap<Sentence, int[]> logits = new IdentityHashMap<>();

    private Likeness(Draft draft) {
        this.sentences = draft.sentences();
        int[] context = new int[FITTED.labels()];
        FITTED.addTo(context, BIAS);
        FITTED.addTo(context, KINDS[draft.kind().ordinal()]);
        FITTED.addTo(context, STAGES[draft.stage().ordinal()]);
        for (Sentence sentence : sentences) {
            int[] sums = context.clone();
            add(sentence, sums);
            logits.put(sentence, sums);
        }
    }

    static Likeness of(Draft draft) {
        return draft.derived(ANALYSIS);
    }

    private static int[] rows(String prefix, Enum<?>[] all) {
        int[] rows = new int[all.length];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = FITTED.row(prefix + all[i]);
        }
        return rows;
    }

    private static void add(Sentence sentence, int[] sums) {
        FITTED.addTo(sums, ZONES[sentence.zone().ordinal()]);
        int[] stems = stems(sentence);
        int last = START_NUMBER;
        for (int i = 0; i < stems.length; i++) {
            int row = FITTED.word(stems[i]);
            if (row != LikenessWeights.NOTHING && isNew(stems, i)) {
                FITTED.addTo(sums, row);
            }
            addPair(sums, last, stems[i]);
            last = stems[i];
        }
        addPair(sums, last, sentence.isQuestion() ? QUESTION_NUMBER : END_NUMBER);
    }

    private static void addPair(int[] sums, int first, int second) {
        if (first != LikenessWeights.UNKNOWN && second != LikenessWeights.UNKNOWN) {
            FITTED.addTo(sums, FITTED.pair(first, second));
        }
    }

    /** A word that is said twice says nothing more. */
    private static boolean isNew(int[] stems, int at) {
        for (int i = 0; i < at; i++) {
            if (stems[i] == stems[at]) {
                return false;
            }
        }
        return true;
    }

    private static int[] stems(Sentence sentence) {
        List<Word> words = sentence.words();
        int[] stems = new int[words.size()];
        for (int i = 0; i < stems.length; i++) {
            stems[i] = stem(words.get(i));
        }
        return stems;
    }

    private static int stem(Word word) {
        return switch (word.shape()) {
            case NUMBER -> NUMBER_NUMBER;
            case PLACEHOLDER -> FIELD_NUMBER;
            default -> FITTED.stem(word.term());
        };
    }

    /**
     * The logarithm of the odds, in hundredths, that a reader would mark a sentence of the draft.
     *
     * @param label the number of a rule in the table
     */
    int logit(Sentence sentence, int label) {
        return Objects.requireNonNull(logits.get(sentence), "not a sentence of the draft")[label];
    }

    /** The highest of all sentences, in the same measure. */
    int most(int label) {
        int most = Integer.MIN_VALUE;
        for (int[] ofSentence : logits.values()) {
            most = Math.max(most, ofSentence[label]);
        }
        return most;
    }

    /** Of each sentence with at least so many hundredths the clauses that speak for it, where they alone have as many. */
    List<Match> from(int logit, int label) {
        List<Match> found = new ArrayList<>(0);
        for (Sentence sentence : sentences) {
            int whole = logit(sentence, label);
            if (whole >= logit) {
                int[] says = contributions(sentence, label);
                Match clause = LikelyClause.of(sentence, says);
                if (whole - saidBeside(clause, says) >= logit) {
                    found.add(clause);
                }
            }
        }
        return found;
    }

    /** In a long sentence a little here and there adds up to much. */
    private static int saidBeside(Match clause, int[] says) {
        int beside = 0;
        for (int i = 0; i < says.length; i++) {
            boolean isInside = clause.first() <= i && i < clause.last();
            beside += isInside ? 0 : Math.max(0, says[i]);
        }
        return beside;
    }

    /** What each word of a sentence says for a label, with the pair that it makes with the word before. */
    private static int[] contributions(Sentence sentence, int label) {
        int[] stems = stems(sentence);
        int[] says = new int[stems.length];
        int last = START_NUMBER;
        for (int i = 0; i < says.length; i++) {
            says[i] = (isNew(stems, i) ? FITTED.weight(FITTED.word(stems[i]), label) : 0)
                    + FITTED.weight(FITTED.pair(last, stems[i]), label);
            last = stems[i];
        }
        return says;
    }

    /** What the model sees in a sentence, by the names of the table's rows: for fitting the weights again. */
    public static Set<String> evidence(Sentence sentence, Zone zone, Kind kind, Stage stage) {
        Set<String> evidence = new TreeSet<>(Set.of("zone:" + zone, "kind:" + kind, "stage:" + stage));
        String last = START;
        for (Word word : sentence.words()) {
            String stem = name(word);
            evidence.add(LikenessWeights.WORD + stem);
            evidence.add(pair(last, stem));
            last = stem;
        }
        evidence.add(pair(last, sentence.isQuestion() ? QUESTION : END));
        return evidence;
    }

    private static String pair(String first, String second) {
        return LikenessWeights.PAIR + first + ' ' + second;
    }

    private static String name(Word word) {
        return switch (word.shape()) {
            case NUMBER -> NUMBER;
            case PLACEHOLDER -> FIELD;
            default -> Stems.of(word.text());
        };
    }
}
