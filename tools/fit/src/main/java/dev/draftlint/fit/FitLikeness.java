package dev.draftlint.fit;

import dev.draftlint.draft.Draft;
import dev.draftlint.draft.Sentence;
import dev.draftlint.rules.outreach.Likeness;
import dev.draftlint.runner.Corpus;
import dev.draftlint.runner.Label;
import dev.draftlint.runner.Located;
import dev.draftlint.text.DraftParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Fits {@code likeness-weights.tsv}: what makes a sentence like those that careful readers mark for a rule.
 *
 * <p>Usage: {@code FitLikeness TABLE.tsv SENTENCES.tsv CORPUS.jsonl [MORE.jsonl...]}. The corpora hold labelled drafts, those of
 * the first real ones, of which each sentence is an example for each rule. A line of the sentences is an example for one rule
 * only: its id, or {@code *} for a sentence that breaks none, {@code hit} or {@code miss}, kind, stage, zone and text, parted by
 * tabs, and after them other rules that the sentence breaks. Writes the table.
 */
public final class FitLikeness {

    private static final String BIAS = "bias";
    private static final String NO_NEXT_STEP = "no-next-step";
    private static final String NEXT_STEP = "next-step";
    private static final int FEWEST_EXAMPLES = 5;
    private static final int FEWEST_HITS = 40;
    private static final double PENALTY = 0.3;
    private static final double LASSO = 0.6;
    private static final double SMALLEST_WEIGHT = 0.05;

    private final DraftParser parser = DraftParser.create();
    private final List<Example> examples = new ArrayList<>();
    private final NextSteps nextSteps = new NextSteps();

    private FitLikeness() {}

    public static void main(String[] args) throws IOException {
        if (args.length < 3) {
            System.err.println("usage: FitLikeness TABLE.tsv SENTENCES.tsv CORPUS.jsonl [MORE.jsonl...]");
            System.exit(2);
        }
        FitLikeness fit = new FitLikeness();
        fit.examples.addAll(SentenceExamples.read(Path.of(args[1]), fit.parser));
        fit.read(Path.of(args[2]), Example::ofRealMail);
        for (String corpus : List.of(args).subList(3, args.length)) {
            fit.read(Path.of(corpus), Example::ofMail);
        }
        fit.write(Path.of(args[0]));
    }

    private void read(Path corpus, BiFunction<Set<String>, Set<String>, Example> example) throws IOException {
        for (Located located : Corpus.readLabelled(corpus)) {
            Draft draft = parser.parse(located.source());
            List<Label> labels = located.judgement().labels();
            nextSteps.add(draft, labels.stream().anyMatch(label -> label.rule().equals(NO_NEXT_STEP)));
            for (Sentence sentence : draft.sentences()) {
                Set<String> evidence = Likeness.evidence(sentence, sentence.zone(), draft.kind(), draft.stage());
                examples.add(example.apply(evidence, rules(labels, sentence)));
            }
        }
    }

    private static Set<String> rules(List<Label> labels, Sentence sentence) {
        return labels.stream()
                .filter(label -> label.quote() != null && Quotes.isIn(label.quote(), sentence.text()))
                .map(Label::rule)
                .collect(Collectors.toSet());
    }

    private void write(Path table) throws IOException {
        Set<String> known = known();
        List<String> labels = labels();
        Map<String, Map<String, Double>> rows = new TreeMap<>();
        Map<String, Logistic> models =
                labels.parallelStream().collect(Collectors.toMap(label -> label, label -> fit(label, known)));
        for (String label : labels) {
            Logistic model = Objects.requireNonNull(models.get(label));
            put(rows, BIAS, label, model.bias());
            model.weights().forEach((evidence, weight) -> put(rows, evidence, label, weight));
        }
        Files.write(table, lines(labels, rows));
    }

    private Logistic fit(String label, Set<String> known) {
        return label.equals(NEXT_STEP) ? nextSteps.fit(written(label, known), known) : fit(observations(label, known));
    }

    static Logistic fit(List<Logistic.Observation> observations) {
        return Logistic.fit(observations, name -> PENALTY, LASSO);
    }

    private static void put(Map<String, Map<String, Double>> rows, String evidence, String label, double weight) {
        if (Math.abs(weight) >= SMALLEST_WEIGHT || evidence.equals(BIAS)) {
            rows.computeIfAbsent(evidence, unknown -> new TreeMap<>()).put(label, weight);
        }
    }

    private static List<String> lines(List<String> labels, Map<String, Map<String, Double>> rows) {
        List<String> lines = new ArrayList<>();
        lines.add("# What a piece of evidence in a sentence says for a rule (above 0) or against it."
                + " Written by the fitting tool; see CONTRIBUTING.md.");
        lines.add("evidence\t" + String.join("\t", labels));
        rows.forEach((evidence, weights) -> lines.add(evidence
                + labels.stream().map(label -> cell(weights.get(label))).collect(Collectors.joining())));
        return lines;
    }

    private static String cell(@Nullable Double weight) {
        return weight == null ? "\t" : String.format(Locale.ROOT, "\t%.2f", weight);
    }

    /** Those of which there are examples enough. */
    private List<String> labels() {
        return keysWithAtLeast(FEWEST_HITS, examples.stream().flatMap(example -> example.rules().stream()));
    }

    private Set<String> known() {
        return Set.copyOf(
                keysWithAtLeast(FEWEST_EXAMPLES, examples.stream().flatMap(example -> example.evidence().stream())));
    }

    private static List<String> keysWithAtLeast(int fewest, Stream<String> keys) {
        Map<String, Integer> counts = new HashMap<>();
        keys.forEach(key -> counts.merge(key, 1, Integer::sum));
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue() >= fewest)
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    private List<Logistic.Observation> observations(String label, Set<String> known) {
        return observations(label, known, example -> example.tellsOf(label));
    }

    /** Readers mark no sentence for what it clears a mail of. */
    private List<Logistic.Observation> written(String label, Set<String> known) {
        return observations(label, known, example -> label.equals(example.only()));
    }

    private List<Logistic.Observation> observations(String label, Set<String> known, Predicate<Example> wanted) {
        return examples.stream()
                .filter(wanted)
                .map(example -> example.observation(label, known))
                .toList();
    }
}
