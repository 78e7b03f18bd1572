package dev.draftlint.testkit.sample;

import dev.draftlint.draft.Draft;
import dev.draftlint.draft.Sentence;
import dev.draftlint.rule.Evidence;
import dev.draftlint.rule.Finding;
import dev.draftlint.rule.Rule;
import dev.draftlint.rule.RuleInfo;
import dev.draftlint.rule.Scope;
import dev.draftlint.rule.Severity;
import java.util.List;

/** Flags a draft that asks more than {@code most} questions. */
public record TooManyQuestions(int most) implements Rule {

    private static final RuleInfo INFO = new RuleInfo(
                    "too-many-questions",
                    Severity.INFO,
                    "Flags a draft that asks more than one question.",
                    "The reader answers none of them.",
                    Evidence.none(),
                    List.of("Hi Ana,\n\nIs it done? Is it paid?", "Subject: Done?\n\nIs it paid?"),
                    List.of("Hi Ana,\n\nIs it done?", "Hi Ana,\n\nIt is done."))
            .withScope(Scope.DRAFT);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Draft draft) {
        long questions = draft.sentences().stream().filter(Sentence::isQuestion).count();
        return questions > most ? List.of(Finding.of(INFO, draft.whole(), "Ask one thing")) : List.of();
    }
}
