package dev.draftlint.runner;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Puts the touches of a sequence together that stand side by side in their file or folder. What it holds is bounded: a sequence
 * that is longer, or goes on elsewhere, is linted in parts.
 */
final class Batching {

    private static final int MOST_JOBS = 500;
    private static final long MOST_BYTES = 8L * 1024 * 1024;

    /** So many names of sequences are kept. */
    private static final int MOST_KNOWN = 100_000;

    private final Consumer<Batch> batches;
    private final Set<String> known = new HashSet<>();
    private final List<Job> held = new ArrayList<>();
    private long bytes;
    private @Nullable SequencePlace current;

    Batching(Consumer<Batch> batches) {
        this.batches = batches;
    }

    void accept(Job job) {
        SequencePlace place = job.sequence();
        if (place == null || !place.isBeside(current) || held.size() == MOST_JOBS || bytes + job.bytes() > MOST_BYTES) {
            finish();
        }
        if (place == null) {
            batches.accept(new Batch(List.of(job)));
        } else {
            held.add(job);
            bytes += job.bytes();
            current = place;
        }
    }

    /** Lets go of what it holds. */
    void finish() {
        SequencePlace place = current;
        if (place == null) {
            return;
        }
        if (isKnown(place)) {
            String parted = ": the sequence '" + place.id() + "' has others before, and is linted in parts;"
                    + " put its drafts side by side, " + MOST_JOBS + " at most";
            held.set(0, held.get(0).withNote(held.get(0).place() + parted));
        }
        Batch batch = new Batch(held);
        held.clear();
        bytes = 0;
        current = null;
        batches.accept(batch);
    }

    private boolean isKnown(SequencePlace place) {
        String name = place.path() + '\0' + place.id();
        return known.contains(name) || known.size() < MOST_KNOWN && !known.add(name);
    }
}
