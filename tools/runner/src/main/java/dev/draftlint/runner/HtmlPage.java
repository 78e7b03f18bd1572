package dev.draftlint.runner;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What the template of the HTML report is given. All text is safe to show.
 *
 * @param drafts those that are shown, the worst first
 * @param troubles inputs and rules that failed
 */
record HtmlPage(
        HtmlAssets assets,
        String version,
        Summary summary,
        List<RuleTally.Count> rules,
        List<ScoreSpread.Bar> spread,
        List<DraftCard> drafts,
        List<String> troubles) {

    /** So many drafts begin unfolded. */
    private static final int OPEN = 3;

    long hidden() {
        return summary.drafts() - drafts.size();
    }

    String meanScore() {
        return Tenths.shortest(summary.meanScore());
    }

    String lowestScore() {
        return Tenths.shortest(summary.lowest());
    }

    boolean isOpen(int index) {
        return index < OPEN && !drafts.get(index).findings().isEmpty();
    }

    long mostFindings() {
        return rules.isEmpty() ? 1 : rules.get(0).findings();
    }

    /** The spread of scores in words. */
    String spreadInWords() {
        return spread.stream()
                .filter(bar -> bar.drafts() > 0)
                .map(bar -> bar.from() + " to " + bar.to() + ": " + count(bar.drafts(), "draft"))
                .collect(Collectors.joining("; "));
    }

    /** "1 draft", "2 drafts". */
    static String count(long count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }
}
