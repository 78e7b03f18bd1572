package dev.draftlint.report;

/** Something that went wrong inside a rule; the other rules' findings stand, and a run with a problem is never green. */
public record Problem(String rule, String message) {}
