package dev.draftlint.rules.outreach;

import dev.draftlint.testkit.RuleTester;
import org.junit.jupiter.api.Test;

class FakeReplyTest {

    private static final String FIRST = "\nStage: first-touch\n\nHi Ana,\n\nThe pool in Hull opens on Friday.";

    private final RuleTester fakeReply = RuleTester.of(new FakeReply());

    @Test
    void acceptsWhatMayBeAnAnswer() {
        fakeReply
                .accepts("Subject: Re: the pool\n\nHi Ana,\n\nIt opens on Friday.")
                .accepts("Subject: Re: the pool\nStage: reply\n\nHi Ana,\n\nIt opens on Friday.")
                .accepts("Subject: Re: the pool\nStage: follow-up\n\nHi Ana,\n\nIt opens on Friday.");
    }

    @Test
    void acceptsTheSameLettersInAnotherSense() {
        fakeReply
                .accepts("Subject: Re-opening the pool" + FIRST)
                .accepts("Subject: The pool, re: Friday" + FIRST)
                .accepts("Subject: Reopening: the pool" + FIRST)
                .accepts("Subject: FWD drive in winter: four tips" + FIRST)
                .accepts("Subject: {{re}}: the pool" + FIRST)
                .accepts("Stage: first-touch\n\nRe: the pool\n\nIt opens on Friday.");
    }

    @Test
    void flagsMarks() {
        fakeReply
                .flags("Subject: «Re»: the pool" + FIRST)
                .flags("Subject: «re»:the pool" + FIRST)
                .flags("Subject: «RE» : the pool" + FIRST)
                .flags("Subject: «Fwd»: the pool" + FIRST)
                .flags("Subject: «FW»: {{company}}" + FIRST)
                .flags("Subject: «Re: Re»: the pool" + FIRST)
                .flags("Subject: «R\u200Be»: the pool" + FIRST)
                .flags("Subject: «Re»:" + FIRST);
    }

    @Test
    void deletesTheMark() {
        fakeReply
                .fixes("Subject: Re: the pool" + FIRST, "Subject: the pool" + FIRST)
                .fixes("Subject: Re: Fwd: {{company}}" + FIRST, "Subject: {{company}}" + FIRST);
    }

    @Test
    void leavesAQuotationWhole() {
        fakeReply.fixes("Subject: Re: \"The pool\"" + FIRST, "Subject: Re: \"The pool\"" + FIRST);
    }
}
