package dev.draftlint.fit;

import dev.draftlint.draft.Kind;
import dev.draftlint.draft.Value;
import dev.draftlint.reading.ValueModel;
import dev.draftlint.runner.Corpus;
import dev.draftlint.runner.Located;
import dev.draftlint.text.DraftParser;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/**
 * Fits {@code value-weights.tsv}: what makes a careful reader say that a mail gives its recipient something specific.
 *
 * <p>Usage: {@code FitValues TABLE.tsv CORPUS.jsonl [MORE.jsonl...]}. Prints, from cross-validation over the first corpus with
 * the others always learned from, how well drafts without specific value are told from the rest among the kinds of mail that
 * ought to give one; then writes the table fitted on all.
 */
public final class FitValues {

    private static final Set<Kind> GIVING = Set.of(
            Kind.SALES, Kind.RECRUITING, Kind.PARTNERSHIP, Kind.FUNDRAISING, Kind.PRESS, Kind.EVENT, Kind.MARKETING);
    private static final String WORD = "word:";
    private static final int FEWEST_DRAFTS = 6;
    private static final int FOLDS = 10;
    private static final int SEEDS = 3;
    private static final double FEATURE_PENALTY = 1;
    private static final double WORD_PENALTY = 8;

    private final List<Logistic.Observation> observations = new ArrayList<>();
    private final DraftParser parser = DraftParser.create();
    private int measured;
    private final List<Boolean> giving = new ArrayList<>();
    private final PrintStream out;

    private FitValues(PrintStream out) {
        this.out = out;
    }

    public static void main(String[] args) throws IOException {
        if (args.length < 2) {
            System.err.println("usage: FitValues TABLE.tsv CORPUS.jsonl [MORE.jsonl...]");
            System.exit(2);
        }
        List<Path> corpora = Stream.of(args).skip(1).map(Path::of).toList();
        new FitValues(System.out).run(Path.of(args[0]), corpora);
    }

    private void run(Path table, List<Path> corpora) throws IOException {
        for (Path corpus : corpora) {
            read(corpus);
            measured = measured == 0 ? observations.size() : measured;
        }
        dropRareWords();
        crossValidate();
        write(fit(observations), table);
    }

    private void read(Path corpus) throws IOException {
        for (Located draft : Corpus.readValued(corpus)) {
            Map<String, Double> evidence = ValueModel.evidence(parser.parse(draft.source()));
            observations.add(new Logistic.Observation(
                    evidence, "specific".equals(draft.judgement().value())));
            giving.add(GIVING.contains(draft.source().kind()));
        }
    }

    private void dropRareWords() {
        Map<String, Integer> drafts = new HashMap<>();
        observations.forEach(one -> one.evidence().keySet().forEach(name -> drafts.merge(name, 1, Integer::sum)));
        observations.replaceAll(one -> new Logistic.Observation(
                one.evidence().entrySet().stream()
                        .filter(entry -> Objects.requireNonNull(drafts.get(entry.getKey())) >= FEWEST_DRAFTS)
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a, TreeMap::new)),
                one.positive()));
    }

    private static Logistic fit(List<Logistic.Observation> observations) {
        return Logistic.fit(observations, name -> name.startsWith(WORD) ? WORD_PENALTY : FEATURE_PENALTY);
    }

    private void crossValidate() {
        DoubleStream.of(0.35, 0.4, 0.45, 0.5, 0.55, 0.6, 0.65, Value.SPECIFIC)
                .sorted()
                .distinct()
                .forEach(this::hits);
    }

    private final List<double[]> probabilities = new ArrayList<>();

    private double[] probabilities(int seed) {
        while (probabilities.size() <= seed) {
            probabilities.add(heldOut(probabilities.size()));
        }
        return probabilities.get(seed);
    }

    private double[] heldOut(int seed) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < measured; i++) {
            order.add(i);
        }
        Collections.shuffle(order, new Random(seed));
        double[] held = new double[measured];
        for (int fold = 0; fold < FOLDS; fold++) {
            List<Logistic.Observation> others = new ArrayList<>(observations.subList(measured, observations.size()));
            for (int k = 0; k < order.size(); k++) {
                if (k % FOLDS != fold) {
                    others.add(observations.get(order.get(k)));
                }
            }
            Logistic model = fit(others);
            for (int k = fold; k < order.size(); k += FOLDS) {
                held[order.get(k)] =
                        model.probability(observations.get(order.get(k)).evidence());
            }
        }
        return held;
    }

    private void hits(double threshold) {
        int hits = 0;
        int found = 0;
        int sought = 0;
        for (int seed = 0; seed < SEEDS; seed++) {
            double[] held = probabilities(seed);
            for (int i = 0; i < held.length; i++) {
                if (giving.get(i)) {
                    boolean without = held[i] < threshold;
                    hits += without && !observations.get(i).positive() ? 1 : 0;
                    found += without ? 1 : 0;
                    sought += observations.get(i).positive() ? 0 : 1;
                }
            }
        }
        out.println(String.format(
                Locale.ROOT,
                "held out, below %.2f: precision %.3f recall %.3f F1 %.3f",
                threshold,
                (double) hits / found,
                (double) hits / sought,
                2.0 * hits / (found + sought)));
    }

    private static void write(Logistic model, Path table) throws IOException {
        List<String> rows = new ArrayList<>();
        rows.add(
                "# What speaks for a specific value (above 0) and against it. Written by the fitting tool; see CONTRIBUTING.md.");
        rows.add("# A draft counts as specific from a probability of " + Value.SPECIFIC + " on.");
        rows.add(row("bias", model.bias()));
        model.weights().forEach((name, weight) -> {
            if (Math.abs(weight) >= 0.005) {
                rows.add(row(name, weight));
            }
        });
        Files.write(table, rows);
    }

    private static String row(String name, double weight) {
        return name + "\t" + String.format(Locale.ROOT, "%.3f", weight);
    }
}
