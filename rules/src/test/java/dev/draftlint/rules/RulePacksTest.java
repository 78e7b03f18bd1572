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
            .withNote(heldOut("0.74", "0.84"), "vague-time-ask")
            .withNote(ofSequences("all 4 findings were right, and all 4 faults found"), "too-many-touches")
            .withNote(ofSequences("all 22 findings were right, and all 22 faults found"), "cadence-too-tight")
            .withNote(ofSequences("33 of 36 findings were right, and 33 of 40 faults found"), "no-new-value")
            .withNote(ofSequences("all 14 findings were right, and 14 of 20 faults found"), "repeated-ask")
            .withNote(
                    ofSequences("8 of 14 findings were right, and 8 of 13 faults found") + " It is a hint therefore.",
                    "repeated-touch")
            .withNote(
                    ofSequences("8 of 16 findings were right, and all 8 faults found")
                            + " It is a hint therefore, though it has since learnt the ways out that it missed there.",
                    "no-way-out");

    private static String ofSequences(String figures) {
        return "On 30 sequences of 119 mails by a writer who did not know the rules, at first sight, labelled by two readers who agree: "
                + figures + ".";
    }

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
