package dev.draftlint.report;

import dev.draftlint.rule.Evidence;
import dev.draftlint.rule.Finding;
import dev.draftlint.rule.RuleInfo;
import dev.draftlint.rule.Severity;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How findings become points.
 *
 * <pre>
 *   weight of a finding = severity (error 30, warning 15, info 4)
 *                         x evidence (definition and A 1, B 0.9, C 0.8, none 0.7)
 *                         x confidence x the rule's own weight
 *   penalty of a rule   = its heaviest weight + 1/2 of the next + 1/4 of the one after that ...
 *   penalty             = the sum over all rules
 *   loss                = 100 x (1 - e ^ (-penalty / 100)), rounded to a tenth of a point
 *   score               = 100 - loss
 *   points of a finding = its share of the loss, by its part in the penalty; tenths left over go to the
 *                         largest remainders
 * </pre>
 *
 * The points and the score add up to 100 exactly, since all are counted in whole tenths. Taking a finding away never
 * lowers the score: of a rule's weights, the heaviest first, none then grows. The sums always run in the same order, so
 * that this holds for floating-point numbers too.
 */
final class Score {

    private static final int TENTHS = 10;
    private static final int FULL = 100 * TENTHS;
    private static final int NOBODY = -1;

    /** The findings by rule, of each rule the heaviest first; all arrays are in this order. */
    private final List<Integer> order;

    private final double[] weights;
    private final boolean[] opensRule;

    private Score(List<Weighed> findings) {
        order = new ArrayList<>(findings.size());
        for (int i = 0; i < findings.size(); i++) {
            order.add(i);
        }
        order.sort((first, second) -> heaviestOfRule(findings.get(first), findings.get(second)));
        weights = new double[order.size()];
        opensRule = new boolean[order.size()];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = findings.get(order.get(i)).weight();
            opensRule[i] = i == 0 || !rule(findings, order.get(i)).equals(rule(findings, order.get(i - 1)));
        }
    }

    private static int heaviestOfRule(Weighed first, Weighed second) {
        int byRule = first.finding().rule().compareTo(second.finding().rule());
        return byRule == 0 ? Double.compare(second.weight(), first.weight()) : byRule;
    }

    private static String rule(List<Weighed> findings, int i) {
        return findings.get(i).finding().rule();
    }

    static Score of(List<Weighed> findings) {
        return new Score(findings);
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
            case DEFINITION, A -> 1;
            case B -> 0.9;
            case C -> 0.8;
            case NONE -> 0.7;
        };
    }

    double points() {
        return inPoints(FULL - loss(NOBODY));
    }

    /** Of the same findings, in the order that they were given in. */
    List<Contribution> contributions(List<Weighed> findings) {
        int loss = loss(NOBODY);
        int[] shares = shares(loss);
        Contribution[] contributions = new Contribution[findings.size()];
        for (int i = 0; i < weights.length; i++) {
            int place = order.get(i);
            contributions[place] = findings.get(place).costing(inPoints(shares[i]), inPoints(loss - loss(i)));
        }
        return List.of(contributions);
    }

    private static double inPoints(int tenths) {
        return tenths / (double) TENTHS;
    }

    private int loss(int without) {
        // StrictMath, because a score is the same on every machine
        return (int) Math.round(FULL * (1 - StrictMath.exp(-penalty(without) / 100)));
    }

    private double penalty(int without) {
        double penalty = 0;
        double ofRule = 0;
        double factor = 1;
        for (int i = 0; i < weights.length; i++) {
            if (opensRule[i]) {
                penalty += ofRule;
                ofRule = 0;
                factor = 1;
            }
            if (i != without) {
                ofRule += weights[i] * factor;
                factor /= 2;
            }
        }
        return penalty + ofRule;
    }

    private int[] shares(int loss) {
        int[] shares = new int[weights.length];
        if (loss == 0) {
            return shares;
        }
        double[] remainders = new double[weights.length];
        double penalty = penalty(NOBODY);
        double factor = 1;
        int left = loss;
        for (int i = 0; i < weights.length; i++, factor /= 2) {
            factor = opensRule[i] ? 1 : factor;
            double exact = loss * (weights[i] * factor / penalty);
            shares[i] = Math.min(left, (int) exact);
            remainders[i] = exact - shares[i];
            left -= shares[i];
        }
        handOut(left, shares, remainders);
        return shares;
    }

    private static void handOut(int left, int[] shares, double[] remainders) {
        if (left > 0) {
            Integer[] largest = new Integer[shares.length];
            Arrays.setAll(largest, i -> i);
            Arrays.sort(largest, (first, second) -> Double.compare(remainders[second], remainders[first]));
            for (int i = 0; i < Math.min(left, largest.length); i++) {
                shares[largest[i]]++;
            }
        }
    }
}
