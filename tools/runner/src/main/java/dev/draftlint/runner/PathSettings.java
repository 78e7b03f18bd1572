package dev.draftlint.runner;

import dev.draftlint.draft.Kind;
import dev.draftlint.draft.Readiness;
import dev.draftlint.draft.Source;
import dev.draftlint.draft.Stage;
import dev.draftlint.report.Report;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How the drafts of one file are linted.
 *
 * @param linter of the drafts that one recipient gets, or of one alone: a report each
 * @param kind of those that do not say theirs; {@code null} leaves it to be inferred
 * @param stage of those that do not say theirs; {@code null} leaves it to be inferred
 * @param readiness of those that do not say theirs; {@code null} leaves it to be inferred
 * @param inSequence whether it is one of the mails that one recipient gets, with the other files of its folder
 */
public record PathSettings(
        Function<List<Source>, List<Report>> linter,
        @Nullable Kind kind,
        @Nullable Stage stage,
        @Nullable Readiness readiness,
        boolean inSequence) {

    /** These for drafts that do not say theirs. */
    Source applied(Source source) {
        Source withKind = source.kind() == null && kind != null ? source.withKind(kind) : source;
        Source withStage = withKind.stage() == null && stage != null ? withKind.withStage(stage) : withKind;
        return withStage.readiness() == null && readiness != null ? withStage.withReadiness(readiness) : withStage;
    }
}
