package dev.draftlint.examples.embedding;

import dev.draftlint.Draftlint;
import dev.draftlint.draft.Source;
import dev.draftlint.report.Contribution;
import dev.draftlint.report.Report;
import dev.draftlint.rule.Severity;
import dev.draftlint.rules.outreach.OutreachPack;
import java.io.PrintStream;
import java.util.function.Consumer;

/** Sends mails, but holds back those that their readers would delete, and says why. */
public final class Outbox {

    /** Making a linter takes a while, and one serves all threads: keep it. */
    private static final Draftlint LINTER = Draftlint.with(new OutreachPack());

    private static final double LEAST_SCORE = 75;

    private final Consumer<Source> transport;
    private final PrintStream log;

    /** @param transport hands a mail to whatever sends it */
    public Outbox(Consumer<Source> transport, PrintStream log) {
        this.transport = transport;
        this.log = log;
    }

    public static void main(String[] arguments) {
        Outbox outbox = new Outbox(mail -> System.out.println("sent: " + mail.subject()), System.out);
        outbox.send(Source.text("Hi Ana,\n\nJust checking in on my last email. Any update?\n\nBest,\nPetra")
                .withSubject("Quick follow up"));
        outbox.send(
                Source.text("Hi Ana,\n\nYour returns page asks for the order number twice, and 14 of our 40 test buyers"
                                + " gave up at the second one. The recording shows where: https://example.com/returns\n\n"
                                + "Which of the two fields could go?\n\nPetra")
                        .withSubject("Your returns page loses 14 of 40 buyers"));
    }

    /** @return whether the mail was sent */
    public boolean send(Source mail) {
        Report report = LINTER.lint(mail);
        if (report.passes(Severity.WARNING) && report.score() >= LEAST_SCORE) {
            transport.accept(mail);
            return true;
        }
        log.println("held back, score " + report.score() + ": " + mail.subject());
        for (Contribution reason : report.contributions()) {
            log.println("  \"" + reason.excerpt() + "\": " + reason.finding().message());
        }
        return false;
    }
}
