package dev.draftlint.runner.eval;

import dev.draftlint.rule.Nearest;
import dev.draftlint.rule.Rule;
import dev.draftlint.rule.RuleInfo;
import dev.draftlint.rule.Scope;
import dev.draftlint.runner.Label;
import dev.draftlint.runner.Linted;
import dev.draftlint.runner.Placed;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Compares what a run finds in a labelled corpus with its labels. Give it each draft of the run, then ask for the figures.
 * It keeps counts, two numbers a draft, the misses of one rule and complaints; not the drafts. Not thread-safe; a run tells of its
 * drafts on one thread.
 *
 * <pre>{@code
 * Evaluation evaluation = Evaluation.of(linter.rules());
 * Runner.of(linter).run(Inputs.labelled(List.of("corpus.jsonl"), System.in), listener); // linted: evaluation.add(draft)
 * Figures figures = evaluation.figures(List.of());
 * }</pre>
 */
public final class Evaluation {

    private final Map<String, RuleInfo> loaded = new TreeMap<>();
    private final String watched;
    private final Map<String, Tally> drafts = new HashMap<>();
    private final Map<String, Tally> places = new HashMap<>();
    private final Set<String> labelled = new TreeSet<>();
    private final Set<String> quoted = new HashSet<>();
    private final List<Double> scores = new ArrayList<>();
    private final List<Double> qualities = new ArrayList<>();
    private final List<Miss> misses = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();
    private long count;

    private Evaluation(Collection<Rule> rules, String watched) {
        rules.forEach(rule -> loaded.put(rule.info().id(), rule.info()));
        this.watched = watched;
    }

    /** @param rules those that the run lints with */
    public static Evaluation of(Collection<Rule> rules) {
        return new Evaluation(rules, "");
    }

    /** The same, which also keeps what {@code rule} misses. */
    public static Evaluation withMisses(Collection<Rule> rules, String rule) {
        return new Evaluation(rules, rule);
    }

    public void add(Linted draft) {
        count++;
        Map<String, List<Label>> labels = new LinkedHashMap<>();
        Map<String, List<Placed>> findings = new LinkedHashMap<>();
        for (Label label : draft.located().judgement().labels()) {
            look(label, draft);
            labels.computeIfAbsent(label.rule(), rule -> new ArrayList<>()).add(label);
        }
        for (Placed found : draft.findings()) {
            findings.computeIfAbsent(found.finding().rule(), rule -> new ArrayList<>())
                    .add(found);
        }
        Stream.concat(labels.keySet().stream(), findings.keySet().stream())
                .distinct()
                .forEach(rule ->
                        add(draft, rule, labels.getOrDefault(rule, List.of()), findings.getOrDefault(rule, List.of())));
        rate(draft);
    }

    /** Whoever mistypes a quote would take it for a place that the rule missed. */
    private void look(Label label, Linted draft) {
        String quote = label.quote();
        if (quote != null && !Places.isIn(quote, draft.located().source())) {
            complaints.add(draft.located().place() + ": a label of " + label.rule() + " quotes \"" + quote
                    + "\", which the draft does not say");
        }
    }

    /** Labels whose quotes stand nowhere in their drafts, each in one sentence, in the order of the drafts. */
    public List<String> complaints() {
        return List.copyOf(complaints);
    }

    private void add(Linted draft, String rule, List<Label> labels, List<Placed> findings) {
        boolean isLabelled = !labels.isEmpty();
        boolean isFound = !findings.isEmpty();
        Tally ofDraft = new Tally(isLabelled ? 1 : 0, isFound ? 1 : 0, isLabelled && isFound ? 1 : 0);
        drafts.merge(rule, ofDraft, Tally::plus);
        places.merge(rule, ofPlaces(labels, findings), Tally::plus);
        if (isLabelled) {
            labelled.add(rule);
        }
        if (labels.stream().anyMatch(label -> label.quote() != null)) {
            quoted.add(rule);
        }
        if (rule.equals(watched) && isLabelled != isFound) {
            misses.add(
                    isLabelled ? Miss.missed(draft, labels) : Miss.wronglyMarked(draft, findings, marksPlaces(rule)));
        }
    }

    private static Tally ofPlaces(List<Label> labels, List<Placed> findings) {
        List<String> quotes = labels.stream()
                .map(label -> Objects.requireNonNullElse(label.quote(), ""))
                .toList();
        List<String> excerpts =
                findings.stream().map(found -> found.contribution().excerpt()).toList();
        return new Tally(labels.size(), findings.size(), Places.matches(excerpts, quotes));
    }

    private void rate(Linted draft) {
        Double quality = draft.located().judgement().quality();
        if (quality != null) {
            scores.add(draft.score());
            qualities.add(quality);
        }
    }

    /**
     * What was measured so far.
     *
     * @param only the rules to tell of, and to average over; if empty, all of the loaded packs and of the labels are told
     *     of, and the averages are over those with labels
     * @throws IllegalArgumentException if neither a pack nor a label has a rule that was asked for; names the nearest
     */
    public Figures figures(List<String> only) {
        Set<String> known = new TreeSet<>(loaded.keySet());
        known.addAll(labelled);
        Stream.concat(only.stream(), Stream.of(watched).filter(rule -> !rule.isEmpty()))
                .forEach(rule -> demand(rule, known));
        List<RuleFigures> rules = known.stream()
                .filter(rule -> only.isEmpty() || only.contains(rule))
                .map(this::figures)
                .toList();
        List<RuleFigures> averaged =
                only.isEmpty() ? rules.stream().filter(RuleFigures::isLabelled).toList() : rules;
        double correlation = RankCorrelation.spearman(array(scores), array(qualities));
        return new Figures(count, rules, averaged, correlation, scores.size(), worstFirst());
    }

    private static double[] array(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private static void demand(String rule, Set<String> known) {
        if (!known.contains(rule)) {
            throw new IllegalArgumentException("no rule '" + rule + "' in the packs or the labels; "
                    + Nearest.mend(rule, known, "`draftlint rules` lists them"));
        }
    }

    private RuleFigures figures(String rule) {
        return new RuleFigures(
                rule,
                marksPlaces(rule) ? Scope.PLACE : Scope.DRAFT,
                loaded.containsKey(rule),
                drafts.getOrDefault(rule, Tally.NOTHING),
                places.getOrDefault(rule, Tally.NOTHING));
    }

    private boolean marksPlaces(String rule) {
        RuleInfo info = loaded.get(rule);
        return info == null ? quoted.contains(rule) : info.scope() != Scope.DRAFT;
    }

    /** Of equals, the one that was met first; missed drafts before wrongly marked ones. */
    private List<Miss> worstFirst() {
        return misses.stream()
                .sorted(Comparator.comparing(Miss::way)
                        .thenComparing(Comparator.comparingDouble(Miss::weight).reversed()))
                .toList();
    }
}
