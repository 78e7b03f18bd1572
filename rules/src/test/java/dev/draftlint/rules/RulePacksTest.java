package dev.draftlint.rules;

import dev.draftlint.rules.outreach.OutreachPack;
import dev.draftlint.rules.template.TemplatePack;
import dev.draftlint.rules.template.UnknownField;
import dev.draftlint.testkit.Measurements;
import dev.draftlint.testkit.RulePackContract;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RulePacksTest {

    private static final Measurements MEASURED = Measurements.read(
                    Path.of("docs", "measured.tsv"), "a development corpus of %d real drafts")
            .withNote(
                    "Phrases and weights were developed on these drafts; expect less of mail that nobody has looked at.")
            .withNote(
                    "This rule asks a fitted model whether the mail gives its reader something specific, so the gap is"
                            + " wider: held out in cross-validation, missing-value-proposition reaches a precision of 0.75"
                            + " and a recall of 0.83.",
                    "empty-follow-up",
                    "missing-value-proposition",
                    "vague-time-ask");

    @Test
    void keepsTheContract() {
        RulePackContract.of(new OutreachPack(), new TemplatePack())
                .withPages(Path.of("docs"), Path.of("..", "README.md"))
                .withMeasurements(MEASURED)
                .withOptions(new UnknownField(Set.of("first_name", "company", "names")))
                .verify();
    }
}
