package dev.draftlint.fit;

import dev.draftlint.draft.Draft;
import dev.draftlint.draft.Sentence;
import dev.draftlint.reading.SentenceModel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Sentences that have what readers miss in some mails. Where they miss it, each sentence is a miss; where they do not, the
 * marked sentences are the hits; and where nobody marked any, which sentence is the hit the model works out itself, round after
 * round.
 */
final class Implied {

    private static final int ROUNDS = 2;

    /** A sentence by what the model sees in it. */
    private record Seen(Set<String> evidence, double weight) {

        Logistic.Observation observation(boolean positive, Set<String> known) {
            return new Logistic.Observation(
                    Example.withSource(Example.counted(evidence, known), weight), positive, weight);
        }
    }

    private final List<Seen> hits = new ArrayList<>();
    private final List<Seen> misses = new ArrayList<>();
    private final List<List<Seen>> unmarked = new ArrayList<>();
    private int lost;

    /**
     * @param marked the sentences that have it; empty if nobody marked them
     * @param weight for how many mails it counts
     */
    void add(Draft draft, boolean has, Set<String> marked, double weight) {
        List<Seen> all = new ArrayList<>();
        Set<String> left = new HashSet<>(marked);
        for (Sentence sentence : draft.sentences()) {
            Seen seen =
                    new Seen(SentenceModel.evidence(sentence, sentence.zone(), draft.kind(), draft.stage()), weight);
            all.add(seen);
            if (!has || !marked.isEmpty()) {
                String line = Marks.line(sentence.text());
                (has && marked.contains(line) ? hits : misses).add(seen);
                left.remove(line);
            }
        }
        lost += left.size();
        if (has && marked.isEmpty() && !all.isEmpty()) {
            unmarked.add(all);
        }
    }

    /** How many marked sentences are none of their mail, as sentences are cut now. */
    int lost() {
        return lost;
    }

    /** @param written examples besides those of mails */
    Logistic fit(List<Logistic.Observation> written, Set<String> known) {
        List<Logistic.Observation> sure = new ArrayList<>(written);
        hits.forEach(hit -> sure.add(hit.observation(true, known)));
        misses.forEach(miss -> sure.add(miss.observation(false, known)));
        Logistic model = Logistic.fit(sure, SentenceTable.PACE);
        for (int round = 0; round < ROUNDS && !unmarked.isEmpty(); round++) {
            Logistic last = model;
            List<Logistic.Observation> all = new ArrayList<>(sure);
            unmarked.forEach(mail -> all.add(likeliest(mail, known, last)));
            model = Logistic.fit(all, SentenceTable.PACE);
        }
        return model;
    }

    private static Logistic.Observation likeliest(List<Seen> mail, Set<String> known, Logistic model) {
        return mail.stream()
                .map(sentence -> sentence.observation(true, known))
                .max(Comparator.comparingDouble(sentence -> model.probability(sentence.evidence())))
                .orElseThrow();
    }
}
