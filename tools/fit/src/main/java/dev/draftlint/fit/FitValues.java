package dev.draftlint.fit;

import dev.draftlint.draft.Draft;
import dev.draftlint.draft.Kind;
import dev.draftlint.draft.Value;
import dev.draftlint.reading.SentenceModel;
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
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * Fits {@code value-weights.tsv} and {@code giving-weights.tsv}: what makes a careful reader say that a mail gives its recipient
 * something specific, and that a sentence does.
 *
 * <p>Usage: {@code FitValues TABLE.tsv GIVING.tsv MARKS.tsv CORPUS.jsonl COUNTERPARTS.jsonl [MORE.jsonl...]}. The corpora hold
 * valued drafts: real ones, others that were written to be judged as those are, and more. Prints, from cross-validation over the
 * first corpus with the last ones always learned from, how well drafts without specific value are told from the rest among the
 * kinds of mail that ought to give one; then writes the tables fitted on all.
 */
public final class FitValues {

    private static final Set<Kind> GIVING = EnumSet.of(
            Kind.SALES, Kind.RECRUITING, Kind.PARTNERSHIP, Kind.FUNDRAISING, Kind.PRESS, Kind.EVENT, Kind.MARKETING);
    private static final String SPECIFIC = "specific";
    private static final int FOLDS = 10;
    private static final int SEEDS = 3;

    /** What a model says of sentences that it has learned from is too sure to learn the value of mails from. */
    private static final int SENTENCE_FOLDS = 4;

    /** What is counted in a mail is little, and none of it rare, so that nothing need be held to zero. */
    private static final Logistic.Pace PACE = new Logistic.Pace(0.5, 0);

    private record Mail(String id, Draft draft, boolean isSpecific, double weight) {}

    private final DraftParser parser = DraftParser.create();
    private final List<Mail> mails = new ArrayList<>();
    private final Marks marks;
    private final PrintStream out;

    private FitValues(Marks marks, PrintStream out) {
        this.marks = marks;
        this.out = out;
    }

    public static void main(String[] args) throws IOException {
        if (args.length < 5) {
            System.err.println(
                    "usage: FitValues TABLE.tsv GIVING.tsv MARKS.tsv CORPUS.jsonl COUNTERPARTS.jsonl [MORE.jsonl...]");
            System.exit(2);
        }
        FitValues fit = new FitValues(Marks.read(Path.of(args[2])), System.out);
        fit.read(Path.of(args[3]), Example.REAL);
        int measured = fit.mails.size();
        fit.read(Path.of(args[4]), Example.REAL);
        int real = fit.mails.size();
        for (String corpus : List.of(args).subList(5, args.length)) {
            fit.read(Path.of(corpus), 1);
        }
        fit.run(Path.of(args[0]), Path.of(args[1]), measured, real);
    }

    private void read(Path corpus, double weight) throws IOException {
        for (Located located : Corpus.readValued(corpus)) {
            Draft draft = parser.parse(located.source());
            mails.add(new Mail(
                    located.id(), draft, SPECIFIC.equals(located.judgement().value()), weight));
        }
    }

    private void run(Path values, Path giving, int measured, int real) throws IOException {
        Set<String> known = SentenceTable.known(mails.stream().flatMap(mail -> evidence(mail.draft).stream()));
        Implied all = giving(mails);
        out.println("marks that stand for no sentence: " + all.lost());
        SentenceTable sentences = new SentenceTable();
        sentences.add(Marks.SPECIFIC_VALUE, all.fit(List.of(), known));
        sentences.write(giving);
        report(observations(known, i -> i < measured || i >= real), measured, real);
        write(fit(observations(known, i -> true)), values);
    }

    private static List<Set<String>> evidence(Draft draft) {
        return draft.sentences().stream()
                .map(sentence -> SentenceModel.evidence(sentence, sentence.zone(), draft.kind(), draft.stage()))
                .toList();
    }

    private Implied giving(List<Mail> learned) {
        Implied giving = new Implied();
        learned.forEach(
                mail -> giving.add(mail.draft, mail.isSpecific, marks.of(mail.id, Marks.SPECIFIC_VALUE), mail.weight));
        return giving;
    }

    /** What each mail shows to models of sentences that have learned from none of its fold, and of the rest from those named. */
    private List<Logistic.Observation> observations(Set<String> known, IntPredicate learned) {
        List<Logistic> models = IntStream.range(0, SENTENCE_FOLDS)
                .parallel()
                .mapToObj(fold -> giving(mailsWithout(fold, learned)).fit(List.of(), known))
                .toList();
        return IntStream.range(0, mails.size())
                .mapToObj(i -> observation(mails.get(i), models.get(i % SENTENCE_FOLDS), known))
                .toList();
    }

    private List<Mail> mailsWithout(int fold, IntPredicate learned) {
        return IntStream.range(0, mails.size())
                .filter(i -> i % SENTENCE_FOLDS != fold && learned.test(i))
                .mapToObj(mails::get)
                .toList();
    }

    private static Logistic.Observation observation(Mail mail, Logistic giving, Set<String> known) {
        double sentences = evidence(mail.draft).stream()
                .mapToDouble(sentence ->
                        giving.probability(Example.withSource(Example.counted(sentence, known), Example.REAL)))
                .sum();
        Map<String, Double> evidence = new TreeMap<>(ValueModel.evidence(mail.draft));
        evidence.put(ValueModel.GIVING, Math.log1p(sentences));
        return new Logistic.Observation(Example.withSource(evidence, mail.weight), mail.isSpecific, mail.weight);
    }

    private static Logistic fit(List<Logistic.Observation> observations) {
        return Logistic.fit(observations, PACE);
    }

    private void report(List<Logistic.Observation> observations, int measured, int real) {
        List<double[]> held = IntStream.range(0, SEEDS)
                .parallel()
                .mapToObj(seed -> heldOut(observations, measured, real, seed))
                .toList();
        DoubleStream.of(0.35, 0.4, 0.45, 0.5, 0.55, 0.6, 0.65, Value.SPECIFIC)
                .sorted()
                .distinct()
                .forEach(threshold -> report(observations, held, threshold));
    }

    /** Counterparts would give away the mails that they are like. */
    private static double[] heldOut(List<Logistic.Observation> observations, int measured, int real, int seed) {
        List<Integer> order = IntStream.range(0, measured).boxed().collect(Collectors.toCollection(ArrayList::new));
        Collections.shuffle(order, new Random(seed));
        double[] held = new double[measured];
        for (int fold = 0; fold < FOLDS; fold++) {
            List<Logistic.Observation> others = new ArrayList<>(observations.subList(real, observations.size()));
            for (int k = 0; k < measured; k++) {
                if (k % FOLDS != fold) {
                    others.add(observations.get(order.get(k)));
                }
            }
            Logistic model = fit(others);
            for (int k = fold; k < measured; k += FOLDS) {
                int place = order.get(k);
                held[place] = model.probability(observations.get(place).evidence());
            }
        }
        return held;
    }

    private void report(List<Logistic.Observation> observations, List<double[]> held, double threshold) {
        int hits = 0;
        int found = 0;
        int sought = 0;
        for (double[] probabilities : held) {
            for (int i = 0; i < probabilities.length; i++) {
                if (GIVING.contains(mails.get(i).draft.kind())) {
                    boolean without = probabilities[i] < threshold;
                    boolean isSought = !observations.get(i).positive();
                    hits += without && isSought ? 1 : 0;
                    found += without ? 1 : 0;
                    sought += isSought ? 1 : 0;
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
        rows.add(row("bias", Example.bias(model)));
        model.weights().forEach((name, weight) -> {
            if (!name.equals(Example.IS_REAL)) {
                rows.add(row(name, weight));
            }
        });
        Files.write(table, rows);
    }

    private static String row(String name, double weight) {
        return name + "\t" + String.format(Locale.ROOT, "%.3f", weight);
    }
}
