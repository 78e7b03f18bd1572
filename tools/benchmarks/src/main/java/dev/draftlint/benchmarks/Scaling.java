package dev.draftlint.benchmarks;

import dev.draftlint.Draftlint;
import dev.draftlint.draft.Source;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** How many more drafts two threads lint with one linter in the time of one thread. */
final class Scaling {

    private static final int ROUNDS = 7;
    private static final int PASSES = 250;

    private final List<Source> sources;
    private final Draftlint linter;

    Scaling(List<Source> sources, Draftlint linter) {
        this.sources = sources;
        this.linter = linter;
    }

    double ofTwoThreads() throws InterruptedException {
        double[] ratios = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            double one = seconds(1);
            ratios[round] = 2 * one / seconds(2);
        }
        return DoubleStream.of(ratios).sorted().skip(ROUNDS / 2).findFirst().orElseThrow();
    }

    private double seconds(int count) throws InterruptedException {
        List<Thread> threads =
                Stream.generate(() -> new Thread(this::lintAll)).limit(count).toList();
        long begin = System.nanoTime();
        threads.forEach(Thread::start);
        for (Thread thread : threads) {
            thread.join();
        }
        return (System.nanoTime() - begin) / 1e9;
    }

    private void lintAll() {
        double sum = IntStream.range(0, PASSES)
                .mapToDouble(pass -> sources.stream()
                        .mapToDouble(source -> linter.lint(source).score())
                        .sum())
                .sum();
        if (Double.isNaN(sum)) {
            throw new IllegalStateException("a score is not a number");
        }
    }
}
