package dev.draftlint.runner;

import java.util.Comparator;
import java.util.List;

/**
 * Jobs that are linted together: a draft alone, or the touches of a sequence.
 *
 * @param jobs in the order of their file
 */
record Batch(List<Job> jobs) {

    Batch {
        jobs = List.copyOf(jobs);
    }

    long bytes() {
        return jobs.stream().mapToLong(Job::bytes).sum();
    }

    /** By step where each says its own; else as they stand. */
    List<Job> inOrder() {
        if (jobs.stream().anyMatch(job -> job.step().isEmpty())) {
            return jobs;
        }
        return jobs.stream()
                .sorted(Comparator.comparingInt(job -> job.step().getAsInt()))
                .toList();
    }
}
