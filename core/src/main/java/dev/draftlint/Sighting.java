package dev.draftlint;

import dev.draftlint.rule.Finding;
import java.util.List;

/**
 * A finding, and which mails of a template show it.
 *
 * @param mails a bit for each mail
 */
record Sighting(Finding finding, long mails) {

    /** The first finding, for both; a fix is safe only if it is the same in each mail. */
    Sighting and(Sighting other) {
        Finding worse = other.finding.severity().compareTo(finding.severity()) < 0
                ? finding.withSeverity(other.finding.severity())
                : finding;
        Finding sound = finding.fixes().equals(other.finding.fixes()) ? worse : worse.withFixes(List.of());
        return new Sighting(sound, mails | other.mails);
    }

    boolean isSameAs(Sighting other) {
        return finding.rule().equals(other.finding.rule())
                && (mails & other.mails) == 0
                && finding.span().overlaps(other.finding.span());
    }
}
