package dev.draftlint.runner;

import dev.draftlint.draft.Ellipsis;
import java.util.Comparator;

/**
 * A finding that a baseline accepts.
 *
 * @param file relative to the folder of the baseline, with {@code /}
 * @param draft the draft's own id in a file of many; blank where it has none
 * @param text what was marked, for whoever reads the baseline; it decides nothing
 */
record BaselineEntry(String file, String draft, String rule, String fingerprint, String text) {

    static final Comparator<BaselineEntry> ORDER = Comparator.comparing(BaselineEntry::file)
            .thenComparing(BaselineEntry::draft)
            .thenComparing(BaselineEntry::rule)
            .thenComparing(BaselineEntry::fingerprint);

    private static final int LONGEST_TEXT = 60;

    static BaselineEntry of(String file, Located located, Placed placed) {
        return new BaselineEntry(
                file,
                located.ownId(),
                placed.finding().rule(),
                placed.fingerprint(),
                shortened(placed.contribution().excerpt()));
    }

    private static String shortened(String excerpt) {
        return Ellipsis.of(String.join(" ", excerpt.strip().split("\\s+")), LONGEST_TEXT);
    }
}
