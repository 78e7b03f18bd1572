package dev.draftlint.fit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A logistic regression over named evidence, fitted by gradient descent with a step of its own for each weight. Deterministic.
 */
record Logistic(double bias, Map<String, Double> weights) {

    private static final int ROUNDS = 1500;
    private static final double STEP = 0.2;

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

    /** How strongly a weight is held to zero, by its name: on its square. */
    interface Penalty {
        double of(String name);
    }

    static Logistic fit(List<Observation> observations, Penalty penalty) {
        return fit(observations, penalty, 0);
    }

    /** @param lasso the penalty on the size of each weight, which leaves most of them zero */
    static Logistic fit(List<Observation> observations, Penalty penalty, double lasso) {
        Map<String, Integer> index = new HashMap<>();
        List<String> names = new ArrayList<>();
        int[][] columns = new int[observations.size()][];
        double[][] values = new double[observations.size()][];
        for (int i = 0; i < columns.length; i++) {
            Map<String, Double> evidence = observations.get(i).evidence();
            columns[i] = evidence.keySet().stream()
                    .mapToInt(name -> index.computeIfAbsent(name, key -> {
                        names.add(key);
                        return names.size() - 1;
                    }))
                    .toArray();
            values[i] =
                    evidence.values().stream().mapToDouble(Double::doubleValue).toArray();
        }
        double[] weights = descend(observations, columns, values, names, penalty, lasso);
        Map<String, Double> named = new TreeMap<>();
        for (int j = 0; j < names.size(); j++) {
            named.put(names.get(j), weights[j]);
        }
        return new Logistic(weights[names.size()], named);
    }

    private static double[] descend(
            List<Observation> observations,
            int[][] columns,
            double[][] values,
            List<String> names,
            Penalty penalty,
            double lasso) {
        int size = names.size();
        double[] weights = new double[size + 1];
        double[] squares = new double[size + 1];
        double[] penalties = names.stream().mapToDouble(penalty::of).toArray();
        for (int round = 0; round < ROUNDS; round++) {
            double[] gradient = new double[size + 1];
            for (int i = 0; i < columns.length; i++) {
                Observation observation = observations.get(i);
                double error = observation.weight()
                        * (sigmoid(sum(weights, columns[i], values[i])) - (observation.positive() ? 1 : 0));
                for (int k = 0; k < columns[i].length; k++) {
                    gradient[columns[i][k]] += error * values[i][k];
                }
                gradient[size] += error;
            }
            for (int j = 0; j <= size; j++) {
                gradient[j] += j < size ? penalties[j] * weights[j] : 0;
                squares[j] += gradient[j] * gradient[j];
                double step = STEP / Math.sqrt(squares[j] + 1e-9);
                double weight = weights[j] - step * gradient[j];
                weights[j] = j < size ? nearerZero(weight, step * lasso) : weight;
            }
        }
        return weights;
    }

    private static double nearerZero(double weight, double by) {
        return Math.signum(weight) * Math.max(0, Math.abs(weight) - by);
    }

    private static double sum(double[] weights, int[] columns, double[] values) {
        double sum = weights[weights.length - 1];
        for (int k = 0; k < columns.length; k++) {
            sum += weights[columns[k]] * values[k];
        }
        return sum;
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
}
