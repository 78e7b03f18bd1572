package dev.draftlint.runner;

import dev.draftlint.rule.Finding;
import dev.draftlint.rule.Fix;
import java.io.IOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.Map;

/** For people: each finding with its place, what each draft's score is made of, and a line about the whole. */
final class TextReport implements ReportWriter {

    private final Writer out;
    private final Style style;
    private final boolean verbose;
    private final LastLines lines = new LastLines();

    TextReport(Writer out, Style style, boolean verbose) {
        this.out = out;
        this.style = style;
        this.verbose = verbose;
    }

    @Override
    public void write(Linted draft) throws IOException {
        if (draft.findings().isEmpty() && !verbose) {
            return;
        }
        for (Placed placed : draft.findings()) {
            write(draft.located(), placed);
        }
        String name = TerminalText.safe(draft.located().place()) + context(draft);
        out.write(style.strong(name + ": score " + Tenths.fixed(draft.score())));
        out.write(" = 100" + costs(draft) + "\n\n");
    }

    /** What it was taken for, where its author did not say: some rules are silent for some kinds. */
    private static String context(Linted draft) {
        return draft.isInferred() ? ", read as " + Names.of(draft.kind()) + ", " + Names.of(draft.stage()) : "";
    }

    @Override
    public void finish(Summary summary) throws IOException {
        out.write(SummaryLine.of(summary));
        out.write('\n');
        out.flush();
    }

    private void write(Located located, Placed placed) throws IOException {
        Finding finding = placed.finding();
        String head = Names.of(finding.severity()) + "[" + finding.rule() + "]";
        out.write(style.of(finding.severity(), head));
        out.write(style.strong(": " + TerminalText.safe(placed.message())) + "\n");
        String margin = " ".repeat(CodeFrame.margin(placed));
        out.write(margin.substring(1) + style.faint("--> ") + TerminalText.safe(place(located, placed)) + "\n");
        out.write(frame(located, placed).of(placed, cost(placed)));
        writeNotes(located, placed, margin);
        out.write('\n');
    }

    private void writeNotes(Located located, Placed placed, String margin) throws IOException {
        if (reads(located, placed)) {
            note(margin, "reads: " + Wording.shortened(placed.contribution().excerpt()));
        }
        for (Fix fix : placed.finding().fixes()) {
            note(margin, "fix: " + fix.label());
        }
    }

    private void note(String margin, String note) throws IOException {
        out.write(margin + style.faint("=") + " " + TerminalText.safe(note) + "\n");
    }

    /** Whether the file does not show what the recipient reads: encoded mail, entities. */
    private static boolean reads(Located located, Placed placed) {
        String written = located.origin().text(placed.part()).substring(placed.start(), placed.end());
        String excerpt = placed.contribution().excerpt();
        return !excerpt.isEmpty()
                && !excerpt.equals(written.replace("\r\n", "\n").replace('\r', '\n'));
    }

    private CodeFrame frame(Located located, Placed placed) {
        Origin origin = located.origin();
        return new CodeFrame(origin.text(placed.part()), lines.of(origin, placed.part()), style);
    }

    private static String place(Located located, Placed placed) {
        return located.place(placed.part()) + ":" + placed.from().line() + ":"
                + placed.from().column();
    }

    private static String cost(Placed placed) {
        double points = placed.contribution().points();
        double gain = placed.contribution().gain();
        String cost = points > 0 ? "-" + Tenths.fixed(points) + " points" : "";
        return cost.isEmpty() || gain <= 0 || gain == points ? cost : cost + ", mending it gains " + Tenths.fixed(gain);
    }

    /** What each rule costs: " - 12.0 checking-in (2 places) - 6.0 no-next-step". */
    private static String costs(Linted draft) {
        Map<String, double[]> costs = new LinkedHashMap<>();
        for (Placed placed : draft.findings()) {
            double[] cost = costs.computeIfAbsent(placed.finding().rule(), rule -> new double[2]);
            cost[0] += placed.contribution().points();
            cost[1]++;
        }
        StringBuilder written = new StringBuilder();
        costs.forEach((rule, cost) -> written.append(cost(rule, cost[0], (int) cost[1])));
        return written.toString();
    }

    private static String cost(String rule, double points, int places) {
        return " - " + Tenths.fixed(points) + " " + rule + (places > 1 ? " (" + places + " places)" : "");
    }
}
