package dev.draftlint.rules.outreach;

import dev.draftlint.testkit.RuleTester;
import org.junit.jupiter.api.Test;

class SubjectMissingTest {

    private static final String BODY = "Hi Ana,\n\nThe pool in Hull opens on Friday. Would you like to swim?";

    private final RuleTester subjectMissing = RuleTester.of(new SubjectMissing());

    @Test
    void acceptsADraftThatSaysNothingOfASubject() {
        subjectMissing.accepts(BODY).accepts("Stage: first-touch\n\n" + BODY).accepts("To: ana@example.com\n\n" + BODY);
    }

    @Test
    void acceptsWhatGoesOutUnderAnotherSubject() {
        subjectMissing
                .accepts("Subject:\nStage: reply\n\n" + BODY)
                .accepts("Subject:\nStage: follow-up\n\n" + BODY)
                .accepts("Subject:\n\nHi Ana,\n\nDid you see my last email about the pool in Hull?");
    }

    @Test
    void acceptsAnySubject() {
        subjectMissing
                .accepts("Subject: Pool\n\n" + BODY)
                .accepts("Subject: {{subject}}\n\n" + BODY)
                .accepts("Subject: ?\n\n" + BODY)
                .accepts("Subject: \uD83C\uDFCA\n\n" + BODY);
    }

    @Test
    void flagsABlankSubject() {
        subjectMissing
                .flags("Subject:\n\n" + BODY)
                .flags("Subject:\nStage: first-touch\n\n" + BODY)
                .flags("Subject: \u200B\u00A0\u00AD\nStage: first-touch\n\n" + BODY);
    }

    @Test
    void flagsAnEmptyDraftAtItsStart() {
        subjectMissing.flags("Subject:\nStage: first-touch\n\n");
    }
}
