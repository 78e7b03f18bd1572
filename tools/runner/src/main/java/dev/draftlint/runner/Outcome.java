package dev.draftlint.runner;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** What came of one job: a linted draft, or why there is none. */
record Outcome(@Nullable Linted linted, String failure) {

    static Outcome of(Linted linted) {
        return new Outcome(linted, "");
    }

    static Outcome failed(String message) {
        return new Outcome(null, message);
    }

    /** Tells {@code listener}, and gives {@code sum} with this outcome counted in. */
    Summary tell(Listener listener, Summary sum) throws IOException {
        if (linted == null) {
            listener.trouble(failure);
            return sum.plusFailure();
        }
        for (String note : linted.located().notes()) {
            listener.note(note);
        }
        for (var problem : linted.problems()) {
            listener.trouble(linted.located().place() + ": rule " + problem.rule() + " failed: " + problem.message());
        }
        listener.linted(linted);
        return sum.plus(linted);
    }
}
