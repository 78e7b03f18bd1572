package dev.draftlint.runner;

import dev.draftlint.report.Problem;
import java.util.List;

/**
 * What a run says about one draft. It does not hold the draft's model, so that many can wait for their turn.
 *
 * @param score 0 to 100, with one decimal
 * @param findings in reading order, met limits last
 * @param problems rules that failed
 */
public record Linted(Located located, double score, List<Placed> findings, List<Problem> problems) {

    public Linted {
        findings = List.copyOf(findings);
        problems = List.copyOf(problems);
    }
}
