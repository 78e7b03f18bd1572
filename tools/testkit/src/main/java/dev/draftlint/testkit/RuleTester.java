package dev.draftlint.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.draftlint.Draftlint;
import dev.draftlint.draft.Format;
import dev.draftlint.draft.Span;
import dev.draftlint.report.Report;
import dev.draftlint.rule.Finding;
import dev.draftlint.rule.Rule;
import dev.draftlint.rule.Scope;
import java.util.List;

/**
 * Tests one rule on drafts whose places stand between « and », so that no test counts offsets. Immutable.
 *
 * <pre>{@code
 * RuleTester inboxBump = RuleTester.of(InboxBump.rule());
 *
 * inboxBump.flags("Hi Ana,\n\n«Just bumping this to the top of your inbox.» The Leeds audit is done.");
 * inboxBump.accepts("Hi Ana,\n\nThe new rack bumps the top shelf by a foot.");
 * }</pre>
 *
 * <p>A draft may begin with header lines ({@code Subject:}, {@code Kind:}, {@code Stage:}, {@code Day:}) and a blank line; the
 * subject may hold marks. Of a sequence, parted by lines of {@code ====}, the last draft is judged. A place agrees with its mark if the two are equal without outer blanks and final punctuation.
 * All methods throw {@link AssertionError} where the rule does otherwise, and return this tester.
 */
public final class RuleTester {

    private final Rule rule;
    private final Draftlint linter;
    private final Format format;

    private RuleTester(Rule rule, Draftlint linter, Format format) {
        this.rule = rule;
        this.linter = linter;
        this.format = format;
    }

    /** Tests a rule on plain text. */
    public static RuleTester of(Rule rule) {
        return new RuleTester(rule, Draftlint.with(List.of(rule)), Format.TEXT);
    }

    /** Tests the same rule on HTML. */
    public RuleTester html() {
        return new RuleTester(rule, linter, Format.HTML);
    }

    /** Tests the same rule on Markdown. */
    public RuleTester markdown() {
        return new RuleTester(rule, linter, Format.MARKDOWN);
    }

    /**
     * The rule flags the marked places and no other; a rule about the whole draft flags the draft, which has no marks.
     */
    public RuleTester flags(String draft) {
        MarkedDraft expected = MarkedDraft.read(draft, format);
        if (rule.info().scope() == Scope.DRAFT) {
            flagsWhole(expected);
        } else {
            flagsPlaces(expected);
        }
        return this;
    }

    private void flagsWhole(MarkedDraft expected) {
        assertThat(expected.places())
                .as("'%s' is about the whole draft, so mark nothing in:%n%s", id(), expected.text())
                .isEmpty();
        assertThat(findings(expected))
                .as("'%s' should flag this draft:%n%s", id(), expected.text())
                .isNotEmpty();
    }

    private void flagsPlaces(MarkedDraft expected) {
        assertThat(expected.places())
                .as("'%s' flags places, so mark them with « and » in:%n%s", id(), expected.text())
                .isNotEmpty();
        assertThat(found(expected).text())
                .as("the places that '%s' flags", id())
                .isEqualTo(expected.text());
    }

    /** The rule finds nothing here. */
    public RuleTester accepts(String draft) {
        MarkedDraft expected = MarkedDraft.read(draft, format);
        assertThat(expected.places())
                .as("an accepted draft has no marks:%n%s", expected.text())
                .isEmpty();
        assertThat(findings(expected))
                .as("'%s' should accept this draft:%n%s", id(), found(expected).text())
                .isEmpty();
        return this;
    }

    /**
     * The rule flags the first draft; making its fixes turns that into the other, and leaves the other as it is. Of two equal
     * drafts it says that there is a fault and no safe fix. Marks are ignored.
     */
    public RuleTester fixes(String before, String after) {
        MarkedDraft expected = MarkedDraft.read(after, format).withPlaces(List.of());
        MarkedDraft faulty = MarkedDraft.read(before, format);
        assertThat(findings(faulty))
                .as("'%s' should flag the draft that it fixes:%n%s", id(), faulty.text())
                .isNotEmpty();
        assertThat(fixed(before)).as("the draft that '%s' has fixed", id()).isEqualTo(expected.text());
        assertThat(fixed(after))
                .as("the fixed draft, fixed once more by '%s'", id())
                .isEqualTo(expected.text());
        return this;
    }

    private String fixed(String draft) {
        MarkedDraft read = MarkedDraft.read(draft, format);
        return read.withPlaces(List.of()).withSource(report(read).fixed()).text();
    }

    private MarkedDraft found(MarkedDraft draft) {
        List<Span> places = findings(draft).stream().map(Finding::span).toList();
        return draft.withPlaces(places);
    }

    private List<Finding> findings(MarkedDraft draft) {
        return report(draft).findings();
    }

    private Report report(MarkedDraft draft) {
        Report report = draft.lint(linter);
        assertThat(report.problems()).as("what goes wrong in '%s'", id()).isEmpty();
        return report;
    }

    private String id() {
        return rule.info().id();
    }
}
