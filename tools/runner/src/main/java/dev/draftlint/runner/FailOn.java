package dev.draftlint.runner;

import dev.draftlint.rule.Severity;
import java.util.Optional;

/** The least severity that fails a run. */
public enum FailOn {
    ERROR,
    WARNING,
    INFO,
    NEVER;

    /** Empty for {@link #NEVER}. */
    public Optional<Severity> severity() {
        return Names.find(Severity.class, Names.of(this));
    }
}
