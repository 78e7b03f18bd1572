package dev.draftlint.runner;

import dev.draftlint.Limits;
import dev.draftlint.draft.Draft;
import dev.draftlint.draft.Part;
import dev.draftlint.draft.Span;
import dev.draftlint.report.Contribution;
import dev.draftlint.report.Fingerprints;
import dev.draftlint.report.Report;
import dev.draftlint.report.Suppressed;
import dev.draftlint.rule.Finding;
import dev.draftlint.rule.Severity;
import dev.draftlint.runner.Linted.Silenced;
import java.util.ArrayList;
import java.util.List;

/** Finds the place of each finding in the file. */
final class Placing {

    private final Origin origin;
    private final LastLines lines = new LastLines();

    private Placing(Origin origin) {
        this.origin = origin;
    }

    static Linted place(Located located, Report report) {
        Placing placing = new Placing(located.origin());
        Fingerprints fingerprints = report.fingerprints();
        List<Placed> placed = new ArrayList<>();
        for (Contribution contribution : report.contributions()) {
            placed.add(placing.place(contribution, fingerprints));
        }
        for (String limit : located.limits()) {
            placed.add(placing.place(limit(located, limit), Fingerprints.ofDraft(Limits.RULE.id())));
        }
        List<Silenced> silenced = new ArrayList<>();
        for (Suppressed each : report.suppressed()) {
            silenced.add(new Silenced(placing.place(each.contribution(), fingerprints), each.by(), each.reason()));
        }
        Draft draft = report.draft();
        return new Linted(located, draft.kind(), draft.stage(), report.score(), placed, silenced, report.problems());
    }

    /** A met limit stands where the reading ended, and costs nothing: it is no fault of the draft's. */
    private static Contribution limit(Located located, String message) {
        int end = located.source().body().length();
        Finding finding = Finding.of(Limits.RULE, new Span(Part.BODY, end, end), message);
        return new Contribution(finding.withSeverity(Severity.WARNING), "", 0, 0, 0);
    }

    private Placed place(Contribution contribution, Fingerprints fingerprints) {
        return place(contribution, fingerprints.of(contribution.finding()));
    }

    private Placed place(Contribution contribution, String fingerprint) {
        Part part = contribution.finding().span().part();
        return Placed.of(contribution, fingerprint, origin, lines.of(origin, part));
    }
}
