package dev.draftlint.runner;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Runs batches on several threads and tells of their jobs in order. A batch that is taken in waits until there is room: what
 * is read and not yet told is bounded in number and in bytes.
 */
final class Pipeline implements AutoCloseable {

    private static final int MOST_BATCHES = 256;
    private static final long MOST_BYTES = 8L * 1024 * 1024;

    private record Running(Future<List<Outcome>> outcomes, long bytes) {}

    private final Function<Batch, List<Outcome>> work;
    private final Listener listener;
    private final int threads;
    private final Deque<Running> running = new ArrayDeque<>();
    private long bytes;
    private Summary sum = Summary.NOTHING;
    private @Nullable ExecutorService pool;
    private @Nullable Batch first;

    Pipeline(Function<Batch, List<Outcome>> work, Listener listener, int threads) {
        this.work = work;
        this.listener = listener;
        this.threads = threads;
    }

    void accept(Batch batch) {
        if (threads == 1) {
            tell(work.apply(batch), batch.bytes());
        } else if (pool == null && first == null) {
            first = batch;
        } else {
            submitFirst();
            submit(batch);
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
        Batch held = first;
        if (held != null) {
            first = null;
            submit(held);
        }
    }

    private void submit(Batch batch) {
        long size = batch.bytes();
        while (running.size() >= MOST_BATCHES || !running.isEmpty() && bytes + size > MOST_BYTES) {
            tellNext();
        }
        bytes += size;
        running.add(new Running(pool().submit(() -> work.apply(batch)), size));
        while (!running.isEmpty() && running.element().outcomes().isDone()) {
            tellNext();
        }
    }

    private void tellNext() {
        Running next = running.remove();
        bytes -= next.bytes();
        tell(outcomes(next.outcomes()), next.bytes());
    }

    private void tell(List<Outcome> outcomes, long done) {
        try {
            for (Outcome outcome : outcomes) {
                sum = outcome.tell(listener, sum);
            }
            listener.advanced(done);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Outcome> outcomes(Future<List<Outcome>> future) {
        try {
            return future.get();
        } catch (ExecutionException e) {
            return List.of(Outcome.failed("internal error, please report it: " + e.getCause()));
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
