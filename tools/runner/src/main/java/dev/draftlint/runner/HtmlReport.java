package dev.draftlint.runner;

import dev.draftlint.Draftlint;
import dev.draftlint.rule.RuleInfo;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.WriterOutput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

/**
 * A page for people who do not use a command line: what was found how often, and the drafts with their places marked, the
 * worst first. It loads nothing. All drafts count, and the worst {@value #MOST_DRAFTS} are shown, which bounds page and memory.
 */
final class HtmlReport implements ReportWriter {

    static final int MOST_DRAFTS = 1_000;

    private static final Comparator<DraftCard> WORST_FIRST =
            Comparator.comparingDouble(DraftCard::score).thenComparingLong(DraftCard::order);

    private final Writer out;
    private final ReportPaths paths;
    private final Map<String, RuleInfo> rules = new HashMap<>();
    private final RuleTally tally = new RuleTally(rules);
    private final ScoreSpread spread = new ScoreSpread();
    private final PriorityQueue<DraftCard> worst = new PriorityQueue<>(WORST_FIRST.reversed());
    private final List<String> troubles = new ArrayList<>();
    private long count;

    HtmlReport(Writer out, ReportOptions options) {
        this.out = out;
        this.paths = new ReportPaths(options.base());
        Draftlint.builtInRules().forEach(rule -> rules.put(rule.id(), rule));
        options.rules().forEach(rule -> rules.put(rule.id(), rule));
    }

    @Override
    public void write(Linted draft) {
        tally.add(draft);
        spread.add(draft.score());
        if (worst.size() < MOST_DRAFTS || draft.score() < worst.element().score()) {
            worst.add(DraftCard.of(count, draft, rules, paths));
        }
        if (worst.size() > MOST_DRAFTS) {
            worst.remove();
        }
        count++;
    }

    @Override
    public void trouble(String message) {
        troubles.add(HtmlText.shown(paths.withoutBase(message)));
    }

    @Override
    public void note(String message) {
        trouble(message);
    }

    @Override
    public void finish(Summary summary) throws IOException {
        List<DraftCard> drafts = new ArrayList<>(worst);
        drafts.sort(WORST_FIRST);
        HtmlPage page = new HtmlPage(
                HtmlAssets.load(), Version.current(), summary, tally.counts(), spread.bars(), drafts, troubles);
        render(page);
        out.flush();
    }

    /** The generated code asks for an interceptor and uses none. */
    @SuppressWarnings("NullAway")
    private void render(HtmlPage page) throws IOException {
        try {
            JtehtmlGenerated.render(new OwaspHtmlTemplateOutput(new WriterOutput(out)), null, page);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
