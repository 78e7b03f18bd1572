package dev.draftlint.runner;

import dev.draftlint.draft.Kind;
import dev.draftlint.draft.Source;
import dev.draftlint.draft.Stage;
import dev.draftlint.report.Problem;
import dev.draftlint.report.Suppressed;
import java.util.List;

/**
 * What a run says about one draft. It does not hold the draft's model, so that many can wait for their turn.
 *
 * @param kind what the author says that it is, else what was inferred; so the stage
 * @param score 0 to 100, with one decimal
 * @param findings in reading order, met limits last
 * @param suppressed what is known and accepted, in reading order; it costs nothing and fails no run
 * @param problems rules that failed
 */
public record Linted(
        Located located,
        Kind kind,
        Stage stage,
        double score,
        List<Placed> findings,
        List<Silenced> suppressed,
        List<Problem> problems) {

    /**
     * A suppressed finding with its place.
     *
     * @param reason why, as its author wrote it; blank for a baseline
     */
    public record Silenced(Placed placed, Suppressed.By by, String reason) {}

    public Linted {
        findings = List.copyOf(findings);
        suppressed = List.copyOf(suppressed);
        problems = List.copyOf(problems);
    }

    /** Whether its author left out the kind or the stage. */
    boolean isInferred() {
        Source source = located.source();
        return source.kind() == null || source.stage() == null;
    }
}
