package dev.draftlint.rule;

import dev.draftlint.draft.Draft;
import java.util.List;

/**
 * A pure function from a draft to its findings. A rule computes no offset, parses nothing and reads no file; the draft's
 * model says all. Implementations are immutable and thread-safe.
 */
public interface Rule {

    RuleInfo info();

    /** The findings, in any order; empty where the draft is free of the fault. */
    List<Finding> check(Draft draft);
}
