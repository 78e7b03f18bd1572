package dev.draftlint.rule;

import java.util.Objects;

/**
 * What is known about the harm that a fault does.
 *
 * @param statement the figure with its sample, in one sentence
 * @param source who measured it; blank for {@link Grade#NONE} and {@link Grade#DEFINITION}
 */
public record Evidence(Grade grade, String statement, String source) {

    public Evidence {
        Objects.requireNonNull(grade, "grade");
        Objects.requireNonNull(statement, "statement");
        Objects.requireNonNull(source, "source");
    }

    /** How good the evidence is, the best first. */
    public enum Grade {
        /** Nothing to measure: what is flagged is broken, whoever reads it. */
        DEFINITION,
        /** Randomised, or a meta-analysis. */
        A,
        /** Large, with a stated method. */
        B,
        /** A vendor's correlation, confounded by sender, list and offer. */
        C,
        /** No controlled figure exists. */
        NONE
    }

    /** For a fault that needs no figure; the statement says why. */
    public static Evidence byDefinition(String statement) {
        return new Evidence(Grade.DEFINITION, statement, "");
    }

    /** For a fault that readers dislike and nobody has measured. */
    public static Evidence none() {
        return new Evidence(Grade.NONE, "No controlled figure exists.", "");
    }

    /** Whether it is too weak to call a fault an error. */
    public boolean isWeak() {
        return grade == Grade.C || grade == Grade.NONE;
    }
}
