package dev.draftlint.rules;

import dev.draftlint.rules.outreach.OutreachPack;
import dev.draftlint.rules.sequence.SequencePack;
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
            .withNote(heldOut("0.84", "0.89"), "empty-follow-up")
            .withNote(heldOut("0.71", "0.90"), "missing-value-proposition")
            .withNote(heldOut("0.74", "0.84"), "vague-time-ask");

    private static String heldOut(String precision, String recall) {
        return "This rule asks a fitted model whether the mail gives its reader something specific, so the gap is wider:"
                + " with models that never saw the half of the corpus that they were measured on (the phrases did), it"
                + " reaches a precision of " + precision + " and a recall of " + recall + ".";
    }

    @Test
    void keepsTheContract() {
        RulePackContract.of(new OutreachPack(), new SequencePack(), new TemplatePack())
                .withPages(Path.of("docs"), Path.of("..", "README.md"))
                .withMeasurements(MEASURED)
                .withOptions(new UnknownField(Set.of("first_name", "company", "names")))
                .verify();
    }
}
