package dev.draftlint.fit;

import dev.draftlint.draft.Kind;
import dev.draftlint.draft.Stage;
import dev.draftlint.reading.ContextModel;
import dev.draftlint.runner.Corpus;
import dev.draftlint.runner.Located;
import dev.draftlint.text.DraftParser;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Fits {@code context-weights.tsv}: what words tell the kind and the stage of a mail.
 *
 * <p>Usage: {@code FitContext TABLE.tsv CORPUS.jsonl [MORE.jsonl...]}, of drafts with kind and stage. Prints, from
 * cross-validation over the first corpus with the others always learned from, how many kinds and stages are found; then
 * writes the table fitted on all.
 */
public final class FitContext {

    private static final int FEWEST_DRAFTS = 8;
    private static final int FOLDS = 8;
    /** The firmer, the fewer rows: half of this lasso makes half as many more, and tells one kind in a hundred more. */
    private static final Logistic.Pace PACE = new Logistic.Pace(0.5, 8);

    private record Example(Kind kind, Stage stage, Map<String, Double> evidence) {

        boolean is(Enum<?> label) {
            return label == kind || label == stage;
        }
    }

    private final DraftParser parser = DraftParser.create();
    private final List<Example> examples = new ArrayList<>();
    private int measured;
    private final PrintStream out;

    private FitContext(PrintStream out) {
        this.out = out;
    }

    public static void main(String[] args) throws IOException {
        if (args.length < 2) {
            System.err.println("usage: FitContext TABLE.tsv CORPUS.jsonl [MORE.jsonl...]");
            System.exit(2);
        }
        new FitContext(System.out)
                .run(Path.of(args[0]), Stream.of(args).skip(1).map(Path::of).toList());
    }

    private void run(Path table, List<Path> corpora) throws IOException {
        for (Path corpus : corpora) {
            for (Located draft : Corpus.readValued(corpus)) {
                read(draft);
            }
            measured = measured == 0 ? examples.size() : measured;
        }
        dropRare();
        crossValidate();
        write(fit(examples), table);
    }

    private void read(Located draft) throws IOException {
        Kind kind = draft.source().kind();
        Stage stage = draft.source().stage();
        if (kind == null || stage == null) {
            throw new IOException(draft.path() + ": draft '" + draft.id() + "' needs a kind and a stage");
        }
        Map<String, Double> evidence = new TreeMap<>();
        ContextModel.evidence(parser.parse(draft.source())).forEach(name -> evidence.put(name, 1.0));
        examples.add(new Example(kind, stage, evidence));
    }

    private void dropRare() {
        Map<String, Integer> drafts = new HashMap<>();
        examples.forEach(one -> one.evidence.keySet().forEach(name -> drafts.merge(name, 1, Integer::sum)));
        examples.forEach(one -> one.evidence.keySet().removeIf(name -> drafts.getOrDefault(name, 0) < FEWEST_DRAFTS));
    }

    private static Map<Enum<?>, Logistic> fit(List<Example> examples) {
        Stream<Enum<?>> labels = Stream.concat(Stream.of(Kind.values()), Stream.of(Stage.values()));
        return labels.parallel()
                .collect(Collectors.toMap(label -> label, label -> Logistic.fit(observations(examples, label), PACE)));
    }

    private static List<Logistic.Observation> observations(List<Example> examples, Enum<?> label) {
        return examples.stream()
                .map(one -> new Logistic.Observation(one.evidence, one.is(label)))
                .toList();
    }

    private void crossValidate() {
        int kinds = 0;
        int stages = 0;
        for (int fold = 0; fold < FOLDS; fold++) {
            int held = fold;
            Predicate<Integer> isHeld = place -> place < measured && place % FOLDS == held;
            Map<Enum<?>, Logistic> models = fit(those(isHeld.negate()));
            for (Example example : those(isHeld)) {
                kinds += best(models, Kind.values(), example) == example.kind ? 1 : 0;
                stages += best(models, Stage.values(), example) == example.stage ? 1 : 0;
            }
        }
        out.println(String.format(
                Locale.ROOT,
                "held out: kind right in %.3f, stage right in %.3f of %d",
                kinds / (double) measured,
                stages / (double) measured,
                measured));
    }

    private List<Example> those(Predicate<Integer> wanted) {
        List<Example> some = new ArrayList<>();
        for (int i = 0; i < examples.size(); i++) {
            if (wanted.test(i)) {
                some.add(examples.get(i));
            }
        }
        return some;
    }

    private static <L extends Enum<L>> L best(Map<Enum<?>, Logistic> models, L[] labels, Example example) {
        return Stream.of(labels)
                .max(Comparator.comparingDouble(label -> model(models, label).probability(example.evidence)))
                .orElseThrow();
    }

    private static Logistic model(Map<Enum<?>, Logistic> models, Enum<?> label) {
        return Objects.requireNonNull(models.get(label));
    }

    private static void write(Map<Enum<?>, Logistic> models, Path table) throws IOException {
        List<String> rows = new ArrayList<>();
        rows.add(
                "# What speaks for a kind or a stage of mail (above 0) and against it. Written by the fitting tool; see CONTRIBUTING.md.");
        Stream.of(Kind.values()).forEach(kind -> addRows("kind:" + kind, model(models, kind), rows));
        Stream.of(Stage.values()).forEach(stage -> addRows("stage:" + stage, model(models, stage), rows));
        Files.write(table, rows);
    }

    private static void addRows(String label, Logistic model, List<String> rows) {
        rows.add(row(label, "bias", model.bias()));
        model.weights().entrySet().stream()
                .filter(entry -> Math.abs(entry.getValue()) >= 0.05)
                .sorted(Map.Entry.<String, Double>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .forEach(entry -> rows.add(row(label, entry.getKey(), entry.getValue())));
    }

    private static String row(String label, String evidence, double weight) {
        return label + "\t" + evidence + "\t" + String.format(Locale.ROOT, "%.2f", weight);
    }
}
