package dev.draftlint.report;

import dev.draftlint.draft.Draft;
import java.util.List;

/**
 * What a lint says about one draft. Immutable.
 *
 * @param score 100 less the points of all contributions, 0 to 100, with one decimal
 * @param contributions in reading order, then by rule id
 * @param problems rules that failed, by rule id
 */
public record Report(Draft draft, double score, List<Contribution> contributions, List<Problem> problems) {

    public Report {
        contributions = List.copyOf(contributions);
        problems = List.copyOf(problems);
    }
}
