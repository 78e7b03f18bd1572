package dev.draftlint.runner.eval;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** How far two measures of the same things put them in the same order. */
final class RankCorrelation {

    private static final int FEWEST = 3;

    private RankCorrelation() {}

    /** Spearman's coefficient, -1 to 1; equals share the middle of their ranks. NaN for too few or all equal. */
    static double spearman(double[] xs, double[] ys) {
        return xs.length < FEWEST ? Double.NaN : pearson(ranks(xs), ranks(ys));
    }

    static double[] ranks(double[] values) {
        int[] order = IntStream.range(0, values.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> values[i]))
                .mapToInt(Integer::intValue)
                .toArray();
        double[] ranks = new double[values.length];
        for (int from = 0; from < order.length; ) {
            int to = from + 1;
            while (to < order.length && values[order[to]] == values[order[from]]) {
                to++;
            }
            for (int i = from; i < to; i++) {
                ranks[order[i]] = (from + to - 1) / 2.0;
            }
            from = to;
        }
        return ranks;
    }

    private static double pearson(double[] xs, double[] ys) {
        double meanX = Arrays.stream(xs).sum() / xs.length;
        double meanY = Arrays.stream(ys).sum() / ys.length;
        double products = 0;
        double squaresX = 0;
        double squaresY = 0;
        for (int i = 0; i < xs.length; i++) {
            products += (xs[i] - meanX) * (ys[i] - meanY);
            squaresX += (xs[i] - meanX) * (xs[i] - meanX);
            squaresY += (ys[i] - meanY) * (ys[i] - meanY);
        }
        return squaresX == 0 || squaresY == 0 ? Double.NaN : products / Math.sqrt(squaresX) / Math.sqrt(squaresY);
    }
}
