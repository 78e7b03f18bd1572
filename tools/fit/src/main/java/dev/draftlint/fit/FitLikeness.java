package dev.draftlint.fit;

import dev.draftlint.draft.Draft;
import dev.draftlint.draft.Kind;
import dev.draftlint.draft.Sentence;
import dev.draftlint.draft.Stage;
import dev.draftlint.reading.SentenceModel;
import dev.draftlint.runner.Corpus;
import dev.draftlint.runner.Label;
import dev.draftlint.runner.Located;
import dev.draftlint.text.DraftParser;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Fits {@code likeness-weights.tsv}: what makes a sentence like those that careful readers mark for a rule.
 *
 * <p>Usage: {@code FitLikeness TABLE.tsv SENTENCES.tsv MARKS.tsv CORPUS.jsonl COUNTERPARTS.jsonl [MORE.jsonl...]}. The
 * corpora hold labelled drafts: real ones, others that were written to be judged as those are, and more, of which each sentence is an example for each rule. A line of the sentences is an
 * example for one rule only: its id, or {@code *} for a sentence that breaks none, {@code hit} or {@code miss}, kind, stage, zone
 * and text, parted by tabs, and after them other rules that the sentence breaks. The {@link Marks marks} tell next steps. Writes
 * the table.
 */
public final class FitLikeness {

    private static final String NO_NEXT_STEP = "no-next-step";
    private static final int FEWEST_HITS = 40;

    /** Mails of these need no next step, so that nothing follows where readers saw no fault. */
    private static final Set<Kind> FREE = EnumSet.of(Kind.THANK_YOU, Kind.SERVICE, Kind.REPLY, Kind.OTHER);

    private final DraftParser parser = DraftParser.create();
    private final List<Example> examples = new ArrayList<>();
    private final Implied nextSteps = new Implied();
    private final Marks marks;

    private FitLikeness(Marks marks) {
        this.marks = marks;
    }

    public static void main(String[] args) throws IOException {
        if (args.length < 5) {
            System.err.println(
                    "usage: FitLikeness TABLE.tsv SENTENCES.tsv MARKS.tsv CORPUS.jsonl COUNTERPARTS.jsonl [MORE.jsonl...]");
            System.exit(2);
        }
        FitLikeness fit = new FitLikeness(Marks.read(Path.of(args[2])));
        fit.examples.addAll(SentenceExamples.read(Path.of(args[1]), fit.parser));
        fit.read(Path.of(args[3]), Example.REAL);
        fit.read(Path.of(args[4]), Example.REAL);
        for (String corpus : List.of(args).subList(5, args.length)) {
            fit.read(Path.of(corpus), 1);
        }
        System.out.println("marks that stand for no sentence: " + fit.nextSteps.lost());
        fit.write(Path.of(args[0]));
    }

    private void read(Path corpus, double weight) throws IOException {
        for (Located located : Corpus.readLabelled(corpus)) {
            Draft draft = parser.parse(located.source());
            List<Label> labels = located.judgement().labels();
            addNextSteps(located.id(), draft, labels, weight);
            for (Sentence sentence : draft.sentences()) {
                examples.add(new Example(
                        SentenceModel.evidence(sentence, sentence.zone(), draft.kind(), draft.stage()),
                        rules(labels, sentence),
                        null,
                        weight));
            }
        }
    }

    private void addNextSteps(String id, Draft draft, List<Label> labels, double weight) {
        Set<String> marked = marks.of(id, Marks.NEXT_STEP);
        boolean hasNone = labels.stream().anyMatch(label -> label.rule().equals(NO_NEXT_STEP));
        if (hasNone || !marked.isEmpty() || !FREE.contains(draft.kind()) && draft.stage() != Stage.REPLY) {
            nextSteps.add(draft, !hasNone, marked, weight);
        }
    }

    private static Set<String> rules(List<Label> labels, Sentence sentence) {
        return labels.stream()
                .filter(label -> label.quote() != null && Quotes.isIn(label.quote(), sentence.text()))
                .map(Label::rule)
                .collect(Collectors.toSet());
    }

    private void write(Path file) throws IOException {
        Set<String> known = SentenceTable.known(examples.stream().map(Example::evidence));
        List<String> labels = SentenceTable.keysWithAtLeast(
                FEWEST_HITS, examples.stream().flatMap(example -> example.rules().stream()));
        Map<String, Logistic> models =
                labels.parallelStream().collect(Collectors.toMap(label -> label, label -> fit(label, known)));
        SentenceTable table = new SentenceTable();
        labels.forEach(label -> table.add(label, Objects.requireNonNull(models.get(label))));
        table.write(file);
    }

    private Logistic fit(String label, Set<String> known) {
        return label.equals(Marks.NEXT_STEP)
                ? nextSteps.fit(written(label, known), known)
                : Logistic.fit(observations(label, known), SentenceTable.PACE);
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
