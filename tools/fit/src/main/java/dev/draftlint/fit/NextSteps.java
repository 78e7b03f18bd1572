package dev.draftlint.fit;

import dev.draftlint.draft.Draft;
import dev.draftlint.draft.Kind;
import dev.draftlint.draft.Stage;
import dev.draftlint.rules.outreach.Likeness;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Sentences that tell what happens next. Readers say of a mail only whether it has one: where it has none, each sentence is
 * a miss; where it has, which sentence is the hit the model works out itself, round after round.
 */
final class NextSteps {

    /** Mails of these need none, so that nothing follows where readers saw no fault. */
    private static final Set<Kind> FREE = EnumSet.of(Kind.THANK_YOU, Kind.SERVICE, Kind.REPLY, Kind.OTHER);

    private static final int ROUNDS = 3;

    private final List<Set<String>> misses = new ArrayList<>();
    private final List<List<Set<String>>> mailsWithOne = new ArrayList<>();

    void add(Draft draft, boolean hasNone) {
        List<Set<String>> sentences = draft.sentences().stream()
                .map(sentence -> Likeness.evidence(sentence, sentence.zone(), draft.kind(), draft.stage()))
                .toList();
        if (hasNone) {
            misses.addAll(sentences);
        } else if (!FREE.contains(draft.kind()) && draft.stage() != Stage.REPLY && !sentences.isEmpty()) {
            mailsWithOne.add(sentences);
        }
    }

    Logistic fit(List<Logistic.Observation> written, Set<String> known) {
        List<Logistic.Observation> sure = new ArrayList<>(written);
        misses.forEach(miss -> sure.add(new Logistic.Observation(Example.counted(miss, known), false)));
        Logistic model = FitLikeness.fit(sure);
        for (int round = 0; round < ROUNDS; round++) {
            Logistic last = model;
            List<Logistic.Observation> all = new ArrayList<>(sure);
            mailsWithOne.forEach(mail -> all.add(new Logistic.Observation(likeliest(mail, known, last), true)));
            model = FitLikeness.fit(all);
        }
        return model;
    }

    private static Map<String, Double> likeliest(List<Set<String>> mail, Set<String> known, Logistic model) {
        return mail.stream()
                .map(sentence -> Example.counted(sentence, known))
                .max(Comparator.comparingDouble(model::probability))
                .orElseThrow();
    }
}
