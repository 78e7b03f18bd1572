package dev.draftlint.runner.eval;

import java.io.IOException;
import java.io.Writer;

/** A table of tab-separated values, under two lines that say what it is. */
final class MeasuredTable {

    private static final String COLUMNS = "rule\tlabels\tfound\thits\tprecision\trecall"
            + "\tplace labels\tplace found\tplace hits\tplace precision\tplace recall\n";

    private MeasuredTable() {}

    static void write(Figures figures, Writer out) throws IOException {
        out.write("# " + figures.drafts() + " drafts; written by `draftlint eval --format measured`\n");
        out.write(COLUMNS);
        for (RuleFigures rule : figures.rules()) {
            if (rule.isLoaded() && rule.isLabelled()) {
                out.write(row(rule));
            }
        }
        out.flush();
    }

    private static String row(RuleFigures rule) {
        String places = rule.marksPlaces() ? cells(rule.places()) : "\t-".repeat(5);
        return rule.rule() + cells(rule.drafts()) + places + "\n";
    }

    private static String cells(Tally tally) {
        return "\t" + tally.labels() + "\t" + tally.found() + "\t" + tally.hits() + "\t"
                + Decimals.withInterval(tally.precision(), tally.precisionInterval()) + "\t"
                + Decimals.withInterval(tally.recall(), tally.recallInterval());
    }
}
