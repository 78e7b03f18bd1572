package dev.draftlint.runner.eval;

import dev.draftlint.runner.Style;
import dev.draftlint.runner.TerminalText;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** Writes figures for people: a table over drafts, one over places, the averages, and what was missed. */
final class FiguresText {

    private final Writer out;
    private final Style style;

    FiguresText(Writer out, Style style) {
        this.out = out;
        this.style = style;
    }

    void write(Figures figures, int show) throws IOException {
        writeTable("Drafts", figures, figures.rules(), RuleFigures::drafts);
        List<RuleFigures> ofPlaces = Figures.places(figures.rules());
        if (!ofPlaces.isEmpty()) {
            writeTable("Places", figures, ofPlaces, RuleFigures::places);
        }
        writeAverages(figures);
        for (Miss.Way way : Miss.Way.values()) {
            write(way, Miss.of(way, figures.misses()), show);
        }
        out.flush();
    }

    private void writeTable(String what, Figures figures, List<RuleFigures> rules, Function<RuleFigures, Tally> tally)
            throws IOException {
        out.write(style.strong(row(what, "labels", "found", "precision", "recall", "F1", "")));
        for (RuleFigures rule : rules) {
            write(rule, tally.apply(rule), figures.averaged().contains(rule));
        }
        out.write('\n');
    }

    /** @param isJudged whether readers looked for the rule, so that what they did not mark is known to be no fault */
    private void write(RuleFigures rule, Tally tally, boolean isJudged) throws IOException {
        out.write(row(
                TerminalText.safe(rule.rule()),
                Long.toString(tally.labels()),
                Long.toString(tally.found()),
                isJudged ? Decimals.withInterval(tally.precision(), tally.precisionInterval()) : "-",
                Decimals.withInterval(tally.recall(), tally.recallInterval()),
                isJudged ? Decimals.fixed(tally.f1(), 2) : "-",
                note(rule, tally)));
    }

    /** No figure without a warning where it cannot carry a judgement. */
    private static String note(RuleFigures rule, Tally tally) {
        if (!rule.isLoaded()) {
            return "  in no loaded pack";
        }
        if (tally.labels() == 0) {
            return "  no labels";
        }
        return tally.labels() < RuleFigures.FEW ? "  too few labels to tell" : "";
    }

    private static String row(
            String rule, String labels, String found, String precision, String recall, String f1, String note) {
        return String.format(
                Locale.ROOT, "%-28s %6s %6s  %-17s %-17s %5s%s\n", rule, labels, found, precision, recall, f1, note);
    }

    private void writeAverages(Figures figures) throws IOException {
        out.write("In brackets: 95 % intervals (Wilson). " + figures.drafts() + " drafts; averages over "
                + figures.averaged().size() + (figures.averaged().size() == 1 ? " rule, " : " rules, ")
                + figures.labelledRules() + " with labels.\n");
        writeMicro("drafts", figures.microDrafts());
        writeMicro("places", figures.microPlaces());
        out.write("macro, drafts  F1 " + Decimals.fixed(figures.macroDrafts(), 3) + "\n");
        out.write("macro, places  F1 " + Decimals.fixed(figures.macroPlaces(), 3) + "\n");
        out.write("score against quality  Spearman " + Decimals.fixed(figures.correlation(), 3) + " over "
                + figures.rated() + " drafts\n");
    }

    private void writeMicro(String what, Tally tally) throws IOException {
        out.write("micro, " + what + "  precision " + Decimals.fixed(tally.precision(), 3) + " recall "
                + Decimals.fixed(tally.recall(), 3) + " F1 " + Decimals.fixed(tally.f1(), 3) + "\n");
    }

    private void write(Miss.Way way, List<Miss> misses, int show) throws IOException {
        if (show == 0) {
            return;
        }
        String what = way == Miss.Way.MISSED ? "Labelled, not found" : "Found, not labelled";
        int shown = Math.min(show, misses.size());
        out.write("\n" + style.strong(what + ": " + misses.size()) + (shown < misses.size() ? ", here " + shown : "")
                + "\n");
        for (Miss miss : misses.subList(0, shown)) {
            write(miss);
        }
    }

    private void write(Miss miss) throws IOException {
        String known = String.join(
                ", ",
                List.of(
                        orUnknown("kind", miss.kind()),
                        orUnknown("stage", miss.stage()),
                        orUnknown("value", miss.value())));
        out.write("\n" + style.strong(TerminalText.safe(miss.place())) + "  " + TerminalText.safe(known) + "\n");
        String name = miss.way() == Miss.Way.MISSED ? "  label:   " : "  finding: ";
        for (String passage : miss.passages()) {
            out.write(name + TerminalText.safe(Context.oneLine(passage)) + "\n");
        }
        out.write("  text:    " + TerminalText.safe(miss.context()) + "\n");
    }

    private static String orUnknown(String what, String name) {
        return what + " " + (name.isEmpty() ? "not given" : name);
    }
}
