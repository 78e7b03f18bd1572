package dev.draftlint.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.hash.Hashing;
import dev.draftlint.draft.Draft;
import dev.draftlint.rule.Finding;
import dev.draftlint.rule.Scope;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * By what a finding is known again after its draft has changed. A fingerprint is the first {@value #LENGTH} hexadecimal
 * digits of the SHA-256 of these four lines, each ended by a line feed, in UTF-8:
 *
 * <ol>
 *   <li>the id of the rule;
 *   <li>the zone of the first sentence that the finding touches, where opening, body and postscript are all {@code body};
 *       {@code draft} for a finding of a rule about the whole draft; {@code none} where there is no sentence;
 *   <li>the folded words of the sentences that it touches, parted by blanks: small letters without punctuation; of a
 *       merge tag the words of its name. A sentence goes on over line ends inside a block. Nothing for a rule about the
 *       whole draft; the source itself, folded, where there is no sentence;
 *   <li>1 for the first finding of the report, in reading order and suppressed ones included, for which the lines above
 *       are the same; 2 for the second.
 * </ol>
 *
 * So wrapping, indenting, line ends, entities, markup and the place in the draft may change, and another word makes
 * another fingerprint. Within a report no two are the same. The definition is part of the interface: baselines hold
 * fingerprints. Immutable.
 */
public final class Fingerprints {

    private static final int LENGTH = 16;

    private final IdentityHashMap<Finding, String> prints = new IdentityHashMap<>();

    private Fingerprints() {}

    /** Works out those of all findings of a report. */
    static Fingerprints of(Report report) {
        Fingerprints fingerprints = new Fingerprints();
        Map<String, Integer> seen = new HashMap<>();
        for (Contribution contribution : all(report)) {
            String subject = subject(report.draft(), contribution);
            int ordinal = seen.merge(subject, 1, Integer::sum);
            fingerprints.prints.put(contribution.finding(), hash(subject, ordinal));
        }
        return fingerprints;
    }

    private static List<Contribution> all(Report report) {
        List<Contribution> all = new ArrayList<>(report.contributions());
        report.suppressed().forEach(suppressed -> all.add(suppressed.contribution()));
        all.sort(Comparator.comparing(Contribution::finding, Report.READING_ORDER));
        return all;
    }

    /** @throws IllegalArgumentException if it is no finding of the report */
    public String of(Finding finding) {
        String print = prints.get(finding);
        if (print == null) {
            throw new IllegalArgumentException(
                    "a finding of '" + finding.rule() + "' that is not in the report; ask its own report");
        }
        return print;
    }

    /** Of the first finding of a rule about the whole draft. */
    public static String ofDraft(String rule) {
        return hash(aboutDraft(rule), 1);
    }

    private static String subject(Draft draft, Contribution contribution) {
        Finding finding = contribution.finding();
        if (contribution.scope() != Scope.PLACE) {
            return aboutDraft(finding.rule());
        }
        Wording wording = Wording.of(draft, finding.span());
        return lines(finding.rule(), wording.zone(), wording.words());
    }

    private static String aboutDraft(String rule) {
        return lines(rule, "draft", "");
    }

    private static String lines(String rule, String zone, String words) {
        return rule + '\n' + zone + '\n' + words + '\n';
    }

    private static String hash(String subject, int ordinal) {
        return Hashing.sha256()
                .hashString(subject + ordinal + '\n', UTF_8)
                .toString()
                .substring(0, LENGTH);
    }
}
