package dev.draftlint.report;

import dev.draftlint.rule.Evidence;
import dev.draftlint.rule.Finding;
import dev.draftlint.rule.RuleInfo;
import dev.draftlint.rule.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * How findings become points.
 *
 * <pre>
 *   weight of a finding = severity (error 30, warning 15, info 4)
 *                         x evidence (A 1, B 0.9, C 0.8, none 0.7)
 *                         x confidence x the rule's own weight
 *   penalty of a rule   = its heaviest weight + 1/2 of the next + 1/4 of the one after that ...
 *   penalty             = the sum over all rules
 *   loss                = 100 x (1 - e ^ (-penalty / 100)), rounded to a tenth of a point
 *   score               = 100 - loss
 *   points of a finding = its share of the loss, by its part in the penalty; tenths left over go to the largest
 * remainders </pre>
 *
 * The points and the score add up to 100 exactly, since all are counted in whole tenths. Taking a finding away never
 * lowers the score: of a rule's weights, the heaviest first, none then grows. The sums always run in the same order, so
 * that this holds for floating-point numbers too.
 */
final class Score {

    private static final int TENTHS = 10;
    private static final int FULL = 100 * TENTHS;
    private static final int NOBODY = -1;

    private final double[] weights;
    private final double[] parts;
    /** For each rule, in the order of the ids, its findings with the heaviest first. */
    private final List<List<Integer>> rules;

    private Score(double[] weights, List<List<Integer>> rules) {
        this.weights = weights;
        this.rules = rules;
        this.parts = parts();
    }

    static Score of(List<Weighed> findings) {
        double[] weights = findings.stream().mapToDouble(Weighed::weight).toArray();
        Map<String, List<Integer>> rules = new TreeMap<>();
        for (int i = 0; i < weights.length; i++) {
            rules.computeIfAbsent(findings.get(i).finding().rule(), id -> new ArrayList<>())
                    .add(i);
        }
        Comparator<Integer> heaviest = Comparator.comparingDouble(i -> -weights[i]);
        rules.values().forEach(ranked -> ranked.sort(heaviest));
        return new Score(weights, List.copyOf(rules.values()));
    }

    static double weight(Finding finding, RuleInfo rule) {
        return weight(finding.severity()) * weight(rule.evidence().grade()) * finding.confidence() * rule.weight();
    }

    private static double weight(Severity severity) {
        return switch (severity) {
            case ERROR -> 30;
            case WARNING -> 15;
            case INFO -> 4;
        };
    }

    private static double weight(Evidence.Grade grade) {
        return switch (grade) {
            case A -> 1;
            case B -> 0.9;
            case C -> 0.8;
            case NONE -> 0.7;
        };
    }

    double points() {
        return inPoints(FULL - loss(NOBODY));
    }

    List<Contribution> contributions(List<Weighed> findings) {
        int loss = loss(NOBODY);
        int[] shares = shares(loss);
        return IntStream.range(0, weights.length)
                .mapToObj(i -> findings.get(i).costing(inPoints(shares[i]), inPoints(loss - loss(i))))
                .toList();
    }

    private static double inPoints(int tenths) {
        return tenths / (double) TENTHS;
    }

    private int loss(int without) {
        double penalty = 0;
        for (List<Integer> ranked : rules) {
            penalty += penalty(ranked, without);
        }
        // StrictMath, because a score is the same on every machine
        return (int) Math.round(FULL * (1 - StrictMath.exp(-penalty / 100)));
    }

    private double penalty(List<Integer> ranked, int without) {
        double penalty = 0;
        double factor = 1;
        for (int i : ranked) {
            if (i != without) {
                penalty += weights[i] * factor;
                factor /= 2;
            }
        }
        return penalty;
    }

    private double[] parts() {
        double[] made = new double[weights.length];
        for (List<Integer> ranked : rules) {
            double factor = 1;
            for (int i : ranked) {
                made[i] = weights[i] * factor;
                factor /= 2;
            }
        }
        return made;
    }

    private int[] shares(int loss) {
        double penalty =
                IntStream.range(0, parts.length).mapToDouble(i -> parts[i]).sum();
        int[] shares = new int[parts.length];
        double[] remainders = new double[parts.length];
        int left = loss;
        for (int i = 0; i < parts.length && loss > 0; i++) {
            double exact = loss * (parts[i] / penalty);
            shares[i] = Math.min(left, (int) exact);
            remainders[i] = exact - shares[i];
            left -= shares[i];
        }
        Comparator<Integer> largest = Comparator.comparingDouble(i -> -remainders[i]);
        IntStream.range(0, parts.length).boxed().sorted(largest).limit(left).forEach(i -> shares[i]++);
        return shares;
    }
}
