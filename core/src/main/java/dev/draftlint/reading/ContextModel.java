package dev.draftlint.reading;

import dev.draftlint.draft.Draft;
import dev.draftlint.draft.Kind;
import dev.draftlint.draft.Sentence;
import dev.draftlint.draft.Stage;
import dev.draftlint.draft.Term;
import dev.draftlint.draft.Word;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/**
 * What sort of mail a draft is, and where it stands in a conversation, where its author does not say: each word that is in it,
 * once, speaks for some kinds and stages and against others. What each says is a fitted table in the source, {@code
 * context-weights.tsv}. Stateless and thread-safe.
 */
public final class ContextModel {

    /** Fewer words than these, of those that say anything, say nothing: of a line or two one word would decide. */
    private static final int FEWEST = 16;

    private static final Kind[] KINDS = Kind.values();
    private static final Stage[] STAGES = Stage.values();

    /** What a draft says of its stage itself; the first that shows counts, where there is little else. */
    private static final Map<Cue, Stage> STAGED = new EnumMap<>(Map.of(
            Cue.BREAKUP, Stage.BREAKUP,
            Cue.THANKS, Stage.THANK_YOU,
            Cue.REPLY, Stage.REPLY,
            Cue.FOLLOW_UP, Stage.FOLLOW_UP));

    private ContextModel() {}

    static Context of(Draft draft, Cues cues) {
        Hearing hearing = new Hearing(ContextWeights.FITTED);
        eachWord(draft, hearing::hear, hearing::hearField);
        if (hearing.count() < FEWEST) {
            return ofFewWords(cues);
        }
        STAGED.keySet().stream().filter(cues::has).forEach(hearing::hear);
        return new Context(
                KINDS[hearing.loudest(0, KINDS.length)], STAGES[hearing.loudest(KINDS.length, STAGES.length)]);
    }

    private static Context ofFewWords(Cues cues) {
        Stage stage = STAGED.entrySet().stream()
                .filter(staged -> cues.has(staged.getKey()))
                .findFirst()
                .map(Map.Entry::getValue)
                .orElse(Stage.FIRST_TOUCH);
        return new Context(
                switch (stage) {
                    case THANK_YOU -> Kind.THANK_YOU;
                    case REPLY -> Kind.REPLY;
                    default -> Kind.SALES;
                },
                stage);
    }

    private static void eachWord(Draft draft, Consumer<Term> words, Consumer<String> fieldWords) {
        for (Sentence sentence : draft.sentences()) {
            for (Word word : sentence.words()) {
                switch (word.shape()) {
                    case LOWER, CAPITAL, UPPER -> words.accept(word.term());
                    case PLACEHOLDER -> {
                        for (String part : word.text().split(" ")) {
                            fieldWords.accept(part);
                        }
                    }
                    case NUMBER, SYMBOL -> {}
                }
            }
        }
    }

    /** What the model hears in a draft, by the names of the table's rows: for fitting the weights again. */
    public static Set<String> evidence(Draft draft) {
        Set<String> evidence = new TreeSet<>();
        Cues cues = Cues.in(draft);
        STAGED.keySet().stream().filter(cues::has).forEach(cue -> evidence.add(ContextWeights.CUE + cue));
        eachWord(
                draft,
                word -> evidence.add(ContextWeights.WORD + word.text()),
                field -> evidence.add(ContextWeights.FIELD + field));
        return evidence;
    }
}
