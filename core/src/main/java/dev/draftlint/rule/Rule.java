package dev.draftlint.rule;

import dev.draftlint.draft.Draft;
import dev.draftlint.phrase.Phrases;
import java.util.List;

/**
 * A pure function from a draft to its findings. A rule computes no offset, parses nothing and reads no file; the draft's
 * model says all. Implementations are immutable and thread-safe.
 */
public interface Rule {

    RuleInfo info();

    /**
     * What the rule looks for in most drafts: a linter matches it ahead, with what all its other rules look for, in one pass.
     * Whatever else a rule asks for is matched when it asks.
     */
    default List<Phrases> phrases() {
        return List.of();
    }

    /** The findings, in any order; empty where the draft is free of the fault. */
    List<Finding> check(Draft draft);
}
