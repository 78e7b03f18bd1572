package dev.draftlint.runner;

import dev.draftlint.draft.Part;
import dev.draftlint.report.Contribution;
import dev.draftlint.report.Report;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the place of each finding in the file. */
final class Placing {

    private final Origin origin;
    private @Nullable String text;
    private @Nullable Lines lines;

    private Placing(Origin origin) {
        this.origin = origin;
    }

    static Linted place(Located located, Report report) {
        Placing placing = new Placing(located.origin());
        List<Placed> placed = new ArrayList<>();
        for (Contribution contribution : Capping.cap(located, report.contributions())) {
            placed.add(placing.place(contribution));
        }
        return new Linted(located, report.score(), placed, report.problems());
    }

    private Placed place(Contribution contribution) {
        return Placed.of(contribution, origin, lines(contribution.finding().span().part()));
    }

    /** Subject and body are mostly in one text, and most drafts need its lines. */
    private Lines lines(Part part) {
        String wanted = origin.text(part);
        Lines known = lines;
        if (known == null || text != wanted) {
            known = Lines.of(wanted);
            text = wanted;
            lines = known;
        }
        return known;
    }
}
