package dev.draftlint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.draftlint.draft.Draft;
import dev.draftlint.draft.Sequence;
import dev.draftlint.draft.Source;
import dev.draftlint.draft.Stage;
import dev.draftlint.report.Report;
import dev.draftlint.rule.Evidence;
import dev.draftlint.rule.Finding;
import dev.draftlint.rule.Rule;
import dev.draftlint.rule.RuleInfo;
import dev.draftlint.rule.Severity;
import dev.draftlint.text.DraftParser;
import java.util.List;
import org.junit.jupiter.api.Test;

class SequenceTest {

    /** Flags what the touch before said too, word for word. */
    private static final Rule ECHO = new Rule() {

        private final RuleInfo info = new RuleInfo(
                "echo", Severity.INFO, "Flags an echo.", "It is a test.", Evidence.none(), List.of(), List.of());

        @Override
        public RuleInfo info() {
            return info;
        }

        @Override
        public List<Finding> check(Draft draft) {
            List<Draft> earlier = draft.sequence().earlier();
            boolean echoes = !earlier.isEmpty()
                    && sentences(draft).stream().anyMatch(sentences(earlier.get(earlier.size() - 1))::contains);
            return echoes ? List.of(Finding.of(info, draft.whole(), "Say something else.")) : List.of();
        }

        private static List<String> sentences(Draft draft) {
            return draft.sentences().stream().map(sentence -> sentence.text()).toList();
        }
    };

    private static final Draftlint LINTER = Draftlint.with(List.of(ECHO));

    @Test
    void eachDraftIsLintedWithThoseBeforeIt() {
        List<Report> reports = LINTER.lintSequence(List.of(
                Source.text("The till broke."), Source.text("It works."), Source.text("It works. The till broke.")));

        assertThat(reports).extracting(report -> report.findings().size()).containsExactly(0, 0, 1);
    }

    @Test
    void theMailsOfATemplateAreInTheSequenceToo() {
        List<Report> reports = LINTER.lintSequence(List.of(
                Source.text("The till broke."),
                Source.text("{% if a %}The till broke.{% else %}It works.{% endif %}")));

        assertThat(reports.get(1).findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.branch()).isEqualTo("if a"));
    }

    @Test
    void aDraftAloneHasNoSequence() {
        assertThat(LINTER.lint("The till broke.").draft().sequence()).isSameAs(Sequence.UNKNOWN);
        assertThat(Sequence.UNKNOWN.isLast()).isFalse();
        assertThat(Sequence.UNKNOWN.earlier()).isEmpty();
        assertThat(LINTER.lintSequence(List.of())).isEmpty();
    }

    @Test
    void onlyTheLastIsKnownToBeTheLast() {
        List<Report> reports = LINTER.lintSequence(List.of(Source.text("One."), Source.text("Two.")));

        assertThat(reports)
                .extracting(report -> report.draft().sequence().isLast())
                .containsExactly(false, true);
    }

    @Test
    void whatComesAfterOthersIsNoFirstTouchUnlessItsAuthorSaysSo() {
        Source pitch = Source.text("Hi Ana,\n\nYour yard in Hull burns its husk. Shall I send prices?");
        List<Report> reports = LINTER.lintSequence(List.of(pitch, pitch, pitch.withStage(Stage.FIRST_TOUCH)));

        assertThat(reports)
                .extracting(report -> report.draft().stage())
                .containsExactly(Stage.FIRST_TOUCH, Stage.FOLLOW_UP, Stage.FIRST_TOUCH);
    }

    @Test
    void aDraftThatIsTooLongIsRefusedAndTheOthersAreRead() {
        Source tooLong = Source.text("x".repeat(Limits.DRAFT_LENGTH + 1));
        List<Report> reports =
                LINTER.lintSequence(List.of(tooLong, Source.text("It works."), Source.text("It works.")));

        assertThat(reports)
                .extracting(
                        report -> report.findings().stream().map(Finding::rule).toList())
                .containsExactly(List.of("limit"), List.of(), List.of("echo"));
    }

    @Test
    void aPlaceIsOneOfItsTouches() {
        Draft draft = DraftParser.create().parse(Source.text("One."));

        assertThatThrownBy(() -> new Sequence(List.of(draft), 1)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> new Sequence(List.of(), 1)).isInstanceOf(IndexOutOfBoundsException.class);
    }
}
