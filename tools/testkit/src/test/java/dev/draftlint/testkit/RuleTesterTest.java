package dev.draftlint.testkit;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.draftlint.draft.Draft;
import dev.draftlint.rule.Evidence;
import dev.draftlint.rule.Finding;
import dev.draftlint.rule.Rule;
import dev.draftlint.rule.RuleInfo;
import dev.draftlint.rule.Severity;
import dev.draftlint.testkit.sample.TooManyQuestions;
import dev.draftlint.testkit.sample.TouchBase;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.assertj.core.api.ThrowableAssertAlternative;
import org.junit.jupiter.api.Test;

class RuleTesterTest {

    private final RuleTester touchBase = RuleTester.of(TouchBase.rule());
    private final RuleTester questions = RuleTester.of(new TooManyQuestions(1));

    @Test
    void agreesOnPlacesWithoutBlanksAndFinalPunctuation() {
        touchBase
                .flags("I wanted to «touch base».")
                .flags("I wanted to« touch base.»")
                .flags("«Touching base»! We «touched base».")
                .flags("Subject: «Touch base»?\nKind: sales\n\nWe should «touch base» soon.");
    }

    @Test
    void showsTheMarksItExpectedAndThoseItFound() {
        fails(() -> touchBase.flags("«I wanted to» touch base."))
                .withMessageContaining("touch-base")
                .withMessageContaining("«I wanted to» touch base.")
                .withMessageContaining("I wanted to «touch base».");
        fails(() -> touchBase.flags("I wanted to «touch base». We touched base."))
                .withMessageContaining("We «touched base».");
        fails(() -> touchBase.flags("«Hello.»"));
    }

    @Test
    void demandsMarksOfARuleThatFlagsPlaces() {
        fails(() -> touchBase.flags("I wanted to touch base."))
                .withMessageContaining("'touch-base' flags places, so mark them with « and »");
    }

    @Test
    void demandsNoMarksOfARuleAboutTheDraft() {
        questions.flags("Is it done? Is it paid?").accepts("Is it done?");
        fails(() -> questions.flags("Is it done?")).withMessageContaining("should flag this draft");
        fails(() -> questions.flags("«Is it done?» Is it paid?")).withMessageContaining("so mark nothing");
    }

    @Test
    void showsWhatAnAcceptedDraftIsFlaggedFor() {
        touchBase.accepts("The base is touched up.");
        fails(() -> touchBase.accepts("I wanted to touch base.")).withMessageContaining("I wanted to «touch base».");
        fails(() -> touchBase.accepts("The «base» is touched up.")).withMessageContaining("has no marks");
    }

    @Test
    void comparesFixedDrafts() {
        touchBase
                .fixes("Hi Ana,\n\nI wanted to touch base. It is done.", "Hi Ana,\n\nIt is done.")
                .fixes("Subject: Audit\n\nIt is done. I wanted to «touch base».", "Subject: Audit\n\nIt is done.");
        fails(() -> touchBase.fixes("I wanted to touch base. It is done.", "It was done."));
        fails(() -> touchBase.fixes("It is done.", "It is paid."));
        fails(() -> touchBase.fixes("It is done.", "It is done.")).withMessageContaining("should flag the draft");
        touchBase.fixes("We touch base.", "We touch base.");
    }

    @Test
    void judgesTheLastOfASequence() {
        RuleTester second = RuleTester.of(new SecondTouch());
        second.flags("Day: 1\n\nIt broke.\n====\nDay: 4\n\n«It works.»")
                .accepts("It broke.\n====\nIt works.\n====\nIt is paid.")
                .accepts("It works. ====")
                .fixes("It broke.\n====\nIt works.", "It broke.\n====\nIt works.");
        fails(() -> second.flags("It broke.\n====\nIt works.\n====\n«It is paid.»"));
    }

    /** Flags what comes right after one other. */
    private record SecondTouch() implements Rule {

        private static final RuleInfo INFO = new RuleInfo(
                "second-touch", Severity.INFO, "Flags.", "It is a test.", Evidence.none(), List.of(), List.of());

        @Override
        public RuleInfo info() {
            return INFO;
        }

        @Override
        public List<Finding> check(Draft draft) {
            return draft.sequence().earlier().size() == 1
                    ? List.of(Finding.of(INFO, draft.whole(), "Leave it out."))
                    : List.of();
        }
    }

    @Test
    void readsHtmlAndMarkdown() {
        touchBase.html().flags("<p>I wanted to <b>«touch</b> base».</p>").accepts("<p title='touch base'>Hi.</p>");
        touchBase.html().fixes("<p>It is done. Let us touch base.</p>", "<p>It is done.</p>");
        touchBase.markdown().flags("I wanted to *«touch base»*.");
    }

    @Test
    void failsWithARuleThatBreaks() {
        RuleTester broken = RuleTester.of(new Broken());
        fails(() -> broken.accepts("Hello.")).withMessageContaining("IllegalStateException");
        fails(() -> broken.flags("«Hello.»")).withMessageContaining("IllegalStateException");
    }

    @Test
    void failsWithMarksThatMakeNoSense() {
        fails(() -> touchBase.flags("I wanted to «touch base.")).withMessageContaining("a « has no »");
        fails(() -> touchBase.flags("I wanted to touch base».")).withMessageContaining("a » has no «");
        fails(() -> touchBase.flags("«Subject»: Touch base\n\nHello.")).withMessageContaining("in a header line");
    }

    private static ThrowableAssertAlternative<AssertionError> fails(ThrowingCallable test) {
        return assertThatExceptionOfType(AssertionError.class).isThrownBy(test);
    }

    private record Broken() implements Rule {

        @Override
        public RuleInfo info() {
            return new RuleInfo("broken", Severity.INFO, "Flags it.", "", Evidence.none(), List.of(), List.of());
        }

        @Override
        public List<Finding> check(Draft draft) {
            throw new IllegalStateException();
        }
    }
}
