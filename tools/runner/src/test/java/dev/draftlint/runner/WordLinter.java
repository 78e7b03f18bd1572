package dev.draftlint.runner;

import dev.draftlint.draft.Draft;
import dev.draftlint.draft.Kind;
import dev.draftlint.draft.Part;
import dev.draftlint.draft.Source;
import dev.draftlint.draft.Span;
import dev.draftlint.draft.Stage;
import dev.draftlint.draft.Understanding;
import dev.draftlint.report.Contribution;
import dev.draftlint.report.Report;
import dev.draftlint.rule.Finding;
import dev.draftlint.rule.Fix;
import dev.draftlint.rule.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Flags each place of one text, so that these tests are about files and reports and not about rules. */
record WordLinter(String word, String message) implements Function<Source, Report> {

    WordLinter(String word) {
        this(word, "Say what is new instead");
    }

    @Override
    public Report apply(Source source) {
        List<Contribution> found = new ArrayList<>();
        for (Part part : Part.values()) {
            String text = source.text(part);
            for (int i = text.indexOf(word); i >= 0; i = text.indexOf(word, i + word.length())) {
                found.add(contribution(new Span(part, i, i + word.length())));
            }
        }
        Draft draft =
                new Draft(source, List.of(), List.of(), List.of(), any -> Understanding.of(Stage.OTHER, Kind.OTHER));
        return new Report(draft, Math.max(0, 100 - 6.5 * found.size()), found, List.of());
    }

    private Contribution contribution(Span span) {
        Finding finding = new Finding(
                "inbox-bump", Severity.WARNING, span, message, 0.85, List.of(Fix.replace("Delete it", span, "")));
        return new Contribution(finding, word.replace("\r\n", "\n"), 6.5, 6.5, 5.2);
    }
}
