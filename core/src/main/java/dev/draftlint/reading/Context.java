package dev.draftlint.reading;

import dev.draftlint.draft.Draft;
import dev.draftlint.draft.Kind;
import dev.draftlint.draft.Stage;

/** What mail it is. */
record Context(Kind kind, Stage stage) {

    /** What the author of a draft says, and what the model infers of the rest. */
    static Context of(Draft draft, Cues cues) {
        Kind kind = draft.source().kind();
        Stage stage = draft.source().stage();
        if (kind != null && stage != null) {
            return new Context(kind, stage);
        }
        Context inferred = ContextModel.of(draft, cues);
        return new Context(kind == null ? inferred.kind : kind, stage == null ? inferred.stage : stage);
    }
}
