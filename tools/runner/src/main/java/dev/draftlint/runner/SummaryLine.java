package dev.draftlint.runner;

/** "3 drafts, 12 findings (2 errors, 10 warnings), mean score 61.3; `draftlint explain RULE` says why". */
final class SummaryLine {

    private SummaryLine() {}

    static String of(Summary summary) {
        String drafts = count(summary.drafts(), "draft");
        String mean = summary.drafts() == 0 ? "" : ", mean score " + Tenths.fixed(summary.meanScore());
        if (summary.findings() == 0) {
            return drafts + ", no findings" + suppressed(summary) + mean + failures(summary);
        }
        return drafts + ", " + count(summary.findings(), "finding") + " (" + severities(summary) + ")"
                + suppressed(summary) + mean + failures(summary) + "; `draftlint explain RULE` says why";
    }

    private static String severities(Summary summary) {
        StringBuilder severities = new StringBuilder();
        append(severities, summary.errors(), "error");
        append(severities, summary.warnings(), "warning");
        append(severities, summary.infos(), "info");
        return severities.toString();
    }

    private static void append(StringBuilder severities, long count, String noun) {
        if (count > 0) {
            severities.append(severities.isEmpty() ? "" : ", ").append(count(count, noun));
        }
    }

    private static String suppressed(Summary summary) {
        return summary.suppressed() == 0 ? "" : ", " + summary.suppressed() + " suppressed";
    }

    private static String failures(Summary summary) {
        return summary.failures() == 0 ? "" : ", " + count(summary.failures(), "failure");
    }

    private static String count(long count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }
}
