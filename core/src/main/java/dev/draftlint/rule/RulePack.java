package dev.draftlint.rule;

import java.util.List;

/** A named collection of rules. The tools find packs by {@link java.util.ServiceLoader}; an application names its own. */
public interface RulePack {

    /** A lower-case word: {@code outreach}. */
    String id();

    List<Rule> rules();
}
