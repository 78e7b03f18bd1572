package dev.draftlint.runner;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Runs jobs on several threads and tells of them in order. A job that is taken in waits until there is room: what is read
 * and not yet told is bounded in number and in bytes.
 */
final class Pipeline implements AutoCloseable {

    private static final int MOST_JOBS = 256;
    private static final long MOST_BYTES = 8L * 1024 * 1024;

    private record Running(Future<Outcome> outcome, long bytes) {}

    private final Function<Job, Outcome> work;
    private final Listener listener;
    private final int threads;
    private final Deque<Running> running = new ArrayDeque<>();
    private long bytes;
    private Summary sum = Summary.NOTHING;
    private @Nullable ExecutorService pool;
    private @Nullable Job first;

    Pipeline(Function<Job, Outcome> work, Listener listener, int threads) {
        this.work = work;
        this.listener = listener;
        this.threads = threads;
    }

    void accept(Job job) {
        if (threads == 1) {
            tell(work.apply(job), job.bytes());
        } else if (pool == null && first == null) {
            first = job;
        } else {
            submitFirst();
            submit(job);
        }
    }

    Summary finish() {
        if (first != null) {
            tell(work.apply(first), first.bytes());
        }
        while (!running.isEmpty()) {
            tellNext();
        }
        return sum;
    }

    @Override
    public void close() {
        if (pool != null) {
            pool.shutdownNow();
        }
    }

    /** One draft alone is linted without starting threads. */
    private void submitFirst() {
        Job held = first;
        if (held != null) {
            first = null;
            submit(held);
        }
    }

    private void submit(Job job) {
        while (running.size() >= MOST_JOBS || !running.isEmpty() && bytes + job.bytes() > MOST_BYTES) {
            tellNext();
        }
        bytes += job.bytes();
        running.add(new Running(pool().submit(() -> work.apply(job)), job.bytes()));
        while (!running.isEmpty() && running.element().outcome().isDone()) {
            tellNext();
        }
    }

    private void tellNext() {
        Running next = running.remove();
        bytes -= next.bytes();
        tell(outcome(next.outcome()), next.bytes());
    }

    private void tell(Outcome outcome, long done) {
        try {
            sum = outcome.tell(listener, sum);
            listener.advanced(done);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Outcome outcome(Future<Outcome> future) {
        try {
            return future.get();
        } catch (ExecutionException e) {
            return Outcome.failed("internal error, please report it: " + e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the run was interrupted", e);
        }
    }

    private ExecutorService pool() {
        ExecutorService known = pool;
        if (known == null) {
            known = Executors.newFixedThreadPool(threads, Pipeline::thread);
            pool = known;
        }
        return known;
    }

    private static Thread thread(Runnable task) {
        Thread thread = new Thread(task, "draftlint");
        thread.setDaemon(true);
        return thread;
    }
}
