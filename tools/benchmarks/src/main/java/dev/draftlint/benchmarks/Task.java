package dev.draftlint.benchmarks;

import com.sun.management.ThreadMXBean;
import dev.draftlint.draft.Source;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Something done to each of the drafts, timed round by round. For one thread. */
final class Task {

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final int PASSES = 50;

    private final List<Source> sources;
    private final ToDoubleFunction<Source> work;
    private final List<Double> microseconds = new ArrayList<>();
    private double sink;

    Task(List<Source> sources, ToDoubleFunction<Source> work) {
        this.sources = sources;
        this.work = work;
    }

    /** Runs the tasks in turn, {@code rounds} times. */
    static void alternate(int rounds, Task... tasks) {
        for (int round = 0; round < rounds; round++) {
            for (Task task : tasks) {
                task.round();
            }
        }
    }

    private void round() {
        long begin = System.nanoTime();
        for (int pass = 0; pass < PASSES; pass++) {
            pass();
        }
        microseconds.add((System.nanoTime() - begin) / 1000.0 / PASSES / sources.size());
    }

    private void pass() {
        for (Source source : sources) {
            sink += work.applyAsDouble(source);
        }
    }

    /** Microseconds a draft in the median round of the later half, when all is compiled. */
    double median() {
        if (Double.isNaN(sink)) {
            throw new IllegalStateException("the work came to nothing");
        }
        List<Double> settled = microseconds.subList(microseconds.size() / 2, microseconds.size()).stream()
                .sorted()
                .toList();
        return settled.get(settled.size() / 2);
    }

    /** Kilobytes of 1,000 bytes that are allocated for a draft. */
    double kilobytes() {
        long thread = Thread.currentThread().getId();
        long before = THREADS.getThreadAllocatedBytes(thread);
        pass();
        return (THREADS.getThreadAllocatedBytes(thread) - before) / 1000.0 / sources.size();
    }
}
