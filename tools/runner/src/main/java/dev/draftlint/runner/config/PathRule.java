package dev.draftlint.runner.config;

import dev.draftlint.draft.Kind;
import dev.draftlint.draft.Readiness;
import dev.draftlint.draft.Stage;
import dev.draftlint.runner.config.Yaml.Entries;
import org.jspecify.annotations.Nullable;

/** What a configuration says of the drafts in some files. */
record PathRule(
        Globs files,
        @Nullable Sited<Kind> kind,
        @Nullable Sited<Stage> stage,
        @Nullable Sited<Readiness> readiness,
        @Nullable Sited<Boolean> sequence) {

    static PathRule of(Contents file, Entries written, Errors errors) {
        return new PathRule(
                Globs.of(file, written.texts(Table.FILES), errors),
                Contents.constant(written, Table.KIND, Kind.class).orElse(null),
                Contents.constant(written, Table.STAGE, Stage.class).orElse(null),
                Contents.constant(written, Table.READINESS, Readiness.class).orElse(null),
                Contents.flag(written, Table.SEQUENCE).orElse(null));
    }
}
