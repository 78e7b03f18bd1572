package dev.draftlint.fit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * A logistic regression over named evidence, learned from one observation after the other as McMahan and others do ("Ad click
 * prediction", KDD 2013): each weight has a step of its own, which falls with what it has learned, and is zero until it has
 * learned enough. What is rare and telling weighs more than in a fit of all observations at once. What comes first moves further, so
 * that the weights are the mean of several orders. Deterministic.
 */
record Logistic(double bias, Map<String, Double> weights) {

    private static final int ORDERS = 4;
    private static final int ROUNDS = 8;
    /** Of the square root of all gradients so far: how slowly the first steps fall. */
    private static final double START = 0.1;

    /**
     * One observation: evidence by name, and whether it is one of those sought.
     *
     * @param weight for how many it counts
     */
    record Observation(Map<String, Double> evidence, boolean positive, double weight) {

        Observation(Map<String, Double> evidence, boolean positive) {
            this(evidence, positive, 1);
        }
    }

    /**
     * How a model learns.
     *
     * @param step how far a weight moves at first: further to take rare evidence at its word, less where the examples err
     * @param lasso how much a weight has to learn before it counts
     */
    record Pace(double step, double lasso) {}

    static Logistic fit(List<Observation> observations, Pace pace) {
        Map<String, Integer> index = new HashMap<>();
        List<Row> rows = new ArrayList<>();
        observations.forEach(observation -> rows.add(Row.of(observation, index)));
        double[] mean = new double[index.size() + 1];
        for (int order = 1; order <= ORDERS; order++) {
            double[] weights = learned(rows, index.size(), pace, new Random(order));
            Arrays.setAll(mean, column -> mean[column] + weights[column] / ORDERS);
        }
        Map<String, Double> named = new TreeMap<>();
        index.forEach((name, column) -> named.put(name, mean[column]));
        return new Logistic(mean[index.size()], named);
    }

    private static double[] learned(List<Row> rows, int columns, Pace pace, Random random) {
        Learner learner = new Learner(columns, pace);
        List<Row> order = new ArrayList<>(rows);
        for (int round = 0; round < ROUNDS; round++) {
            Collections.shuffle(order, random);
            order.forEach(learner::learn);
        }
        return learner.weights;
    }

    double probability(Map<String, Double> evidence) {
        double sum = bias;
        for (Map.Entry<String, Double> entry : evidence.entrySet()) {
            sum += weights.getOrDefault(entry.getKey(), 0.0) * entry.getValue();
        }
        return sigmoid(sum);
    }

    private static double sigmoid(double x) {
        return 1 / (1 + Math.exp(-x));
    }

    /** An observation by the columns of its evidence. */
    private record Row(int[] columns, double[] values, boolean positive, double weight) {

        static Row of(Observation observation, Map<String, Integer> index) {
            int[] columns = new int[observation.evidence().size()];
            double[] values = new double[columns.length];
            int at = 0;
            for (Map.Entry<String, Double> entry : observation.evidence().entrySet()) {
                columns[at] = index.computeIfAbsent(entry.getKey(), name -> index.size());
                values[at++] = entry.getValue();
            }
            return new Row(columns, values, observation.positive(), observation.weight());
        }
    }

    /** Follows the regularised leader; the last column is the bias, which is never held to zero. */
    private static final class Learner {

        private final double[] weights;
        private final double[] squares;
        private final double[] leader;
        private final Pace pace;

        Learner(int columns, Pace pace) {
            this.weights = new double[columns + 1];
            this.squares = new double[columns + 1];
            this.leader = new double[columns + 1];
            this.pace = pace;
        }

        void learn(Row row) {
            int bias = weights.length - 1;
            double sum = weights[bias];
            for (int i = 0; i < row.columns.length; i++) {
                sum += weights[row.columns[i]] * row.values[i];
            }
            double error = row.weight * (sigmoid(sum) - (row.positive ? 1 : 0));
            for (int i = 0; i < row.columns.length; i++) {
                move(row.columns[i], error * row.values[i], pace.lasso);
            }
            move(bias, error, 0);
        }

        private void move(int column, double gradient, double held) {
            double before = Math.sqrt(squares[column]);
            squares[column] += gradient * gradient;
            double after = Math.sqrt(squares[column]);
            leader[column] += gradient - (after - before) / pace.step * weights[column];
            double beyond = Math.max(0, Math.abs(leader[column]) - held);
            weights[column] = -Math.signum(leader[column]) * beyond * pace.step / (START + after);
        }
    }
}
