package dev.draftlint.reading;

import dev.draftlint.draft.Draft;
import dev.draftlint.draft.Kind;
import dev.draftlint.draft.Sentence;
import dev.draftlint.draft.Shape;
import dev.draftlint.draft.Stage;
import dev.draftlint.draft.Word;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

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
    private static final List<Cue> CUES = List.of(Cue.BREAKUP, Cue.THANKS, Cue.REPLY, Cue.FOLLOW_UP);

    private ContextModel() {}

    static Context of(Draft draft, Cues cues) {
        Hearing hearing = new Hearing(ContextWeights.FITTED);
        for (Cue cue : CUES) {
            if (cues.has(cue)) {
                hearing.hear(name(cue));
            }
        }
        Context byCues = context(hearing);
        int before = hearing.count();
        draft.sentences().forEach(sentence -> hear(sentence, hearing));
        return hearing.count() - before < FEWEST ? byCues : context(hearing);
    }

    private static String name(Cue cue) {
        return "cue:" + cue;
    }

    private static Context context(Hearing hearing) {
        return new Context(
                KINDS[hearing.loudest(0, KINDS.length)], STAGES[hearing.loudest(KINDS.length, STAGES.length)]);
    }

    private static void hear(Sentence sentence, Hearing hearing) {
        for (Word word : sentence.words()) {
            switch (word.shape()) {
                case LOWER, CAPITAL, UPPER -> hearing.hear(word.term());
                case PLACEHOLDER -> fieldWords(word).forEach(hearing::hear);
                case NUMBER, SYMBOL -> {}
            }
        }
    }

    /** The words of the name of a merge tag. */
    private static List<String> fieldWords(Word field) {
        return List.of(field.text().split(" ")).stream()
                .map(part -> "field:" + part)
                .toList();
    }

    /** What the model hears in a draft, by the names of the table's rows: for fitting the weights again. */
    public static Set<String> evidence(Draft draft) {
        Set<String> evidence = new TreeSet<>();
        Cues cues = Cues.in(draft);
        CUES.stream().filter(cues::has).forEach(cue -> evidence.add(name(cue)));
        for (Sentence sentence : draft.sentences()) {
            for (Word word : sentence.words()) {
                if (word.shape() == Shape.PLACEHOLDER) {
                    evidence.addAll(fieldWords(word));
                } else if (word.shape() != Shape.NUMBER && word.shape() != Shape.SYMBOL) {
                    evidence.add(ContextWeights.WORD + word.text());
                }
            }
        }
        return evidence;
    }
}
