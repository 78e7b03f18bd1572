package dev.draftlint.runner;

import dev.draftlint.draft.Part;
import dev.draftlint.draft.Span;
import dev.draftlint.report.Contribution;
import dev.draftlint.rule.Finding;
import dev.draftlint.runner.Lines.Position;

/**
 * A finding with its place in the file.
 *
 * @param fingerprint by what the finding is known again in another version of its draft; see
 *     {@link dev.draftlint.report.Fingerprints}. Unique in a draft, not in a file of many
 * @param start the first UTF-16 unit in the text that {@link Origin#text} gives; in the file it is behind what is
 *     {@link Origin#preceding}
 * @param end the unit after the last one
 * @param from the line and column of {@code start} in the file
 * @param to the line and column of {@code end}
 */
public record Placed(Contribution contribution, String fingerprint, int start, int end, Position from, Position to) {

    static Placed of(Contribution contribution, String fingerprint, Origin origin, Lines lines) {
        Span span = contribution.finding().span();
        int start = origin.start(span.part(), span.start());
        int end = Math.max(start, origin.end(span.part(), span.end()));
        return new Placed(contribution, fingerprint, start, end, lines.at(start), lines.at(end));
    }

    public Finding finding() {
        return contribution.finding();
    }

    public Part part() {
        return finding().span().part();
    }

    /** What the finding says, and which branch of a template shows it: "Name the reader (else of name)". */
    public String message() {
        String branch = finding().branch();
        return branch.isEmpty() ? finding().message() : finding().message() + " (" + branch + ")";
    }
}
