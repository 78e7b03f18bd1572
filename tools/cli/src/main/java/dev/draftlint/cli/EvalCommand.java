package dev.draftlint.cli;

import dev.draftlint.Draftlint;
import dev.draftlint.runner.Inputs;
import dev.draftlint.runner.Linted;
import dev.draftlint.runner.Packs;
import dev.draftlint.runner.ReportWriter;
import dev.draftlint.runner.Runner;
import dev.draftlint.runner.Style;
import dev.draftlint.runner.Summary;
import dev.draftlint.runner.eval.Evaluation;
import dev.draftlint.runner.eval.Figures;
import java.io.IOException;
import java.io.Writer;
import java.util.Set;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code draftlint eval}: measures the rules on a labelled corpus. */
final class EvalCommand implements Command {

    private static final String[] FOOTER = {
        "",
        "A line of the corpus is a draft as `check` reads it, with what its readers said:",
        "  {\"body\": \"Hi Ana,\\n\\nJust checking in.\", \"quality\": 2,",
        "   \"labels\": [{\"rule\": \"checking-in\", \"quote\": \"Just checking in\"}]}",
        "quality is any number that grows; it and the quote may be left out.",
        "",
        "Over drafts, a hit is a draft in which readers and rule mark the same fault. Over places, it is a",
        "finding that shares with a label at least half of the words of the shorter, in order; each is",
        "matched once. Averages are over the rules with labels, or over those of --rules. The last line says",
        "how far the score ranks the drafts as their quality does: 1 in the same order, 0 in none.",
        "",
        "Examples:",
        "  draftlint eval corpus.jsonl",
        "  draftlint eval --misses checking-in --show 20 corpus.jsonl",
        "  draftlint eval --format json --output figures.json corpus.jsonl",
        "",
        "Exit codes:",
        "  0  measured",
        "  2  wrong usage, a line that cannot be read, or a rule that failed; the rest is measured"
    };

    /** Takes in the drafts of a run, and writes their figures at its end. */
    private record Measuring(EvalArguments eval, Evaluation evaluation, Writer out, Style style)
            implements ReportWriter {

        @Override
        public void write(Linted draft) {
            evaluation.add(draft);
        }

        @Override
        public void finish(Summary summary) throws IOException {
            if (summary.drafts() > 0) {
                eval.format().write(figures(), eval.show(), out, style);
            }
        }

        private Figures figures() {
            try {
                return evaluation.figures(eval.only());
            } catch (IllegalArgumentException e) {
                throw UsageException.of(e);
            }
        }
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Options.command(
                        "eval",
                        "draftlint eval [OPTION...] CORPUS...",
                        "Measures how well the rules find what readers marked in a corpus of labelled drafts.")
                .addPositional(Options.names("CORPUS", ".jsonl files; - is standard input"))
                .addOption(Options.value(
                        "--format", "FORMAT", "text (default), json, or measured: the table behind rule pages"))
                .addOption(Options.value("--output", "FILE", "write the figures to FILE, whole or not at all"))
                .addOption(Options.list("--rules", "RULE", "tell of these rules only, separated by commas"))
                .addOption(Options.value("--misses", "RULE", "show drafts that the rule missed or wrongly marked"))
                .addOption(Options.value("--show", "N", "so many of each, the worst first; 10 by default"));
        spec.usageMessage().footer(FOOTER);
        return spec;
    }

    @Override
    public int run(ParseResult arguments, Terminal terminal) throws IOException {
        EvalArguments eval = EvalArguments.of(arguments);
        Packs packs = Packs.load(EvalCommand.class.getClassLoader());
        for (String failure : packs.failures()) {
            terminal.complain(failure);
        }
        Draftlint linter = linter(packs);
        Evaluation evaluation = eval.misses()
                .map(rule -> Evaluation.withMisses(linter.rules(), rule))
                .orElseGet(() -> Evaluation.of(linter.rules()));
        Inputs inputs = Inputs.labelled(eval.paths(), terminal.in());
        Summary summary = new Destination(eval.output(), Terminal.Colour.AUTO, Set.of())
                .run(Runner.of(linter), inputs, terminal, (out, style) -> new Measuring(eval, evaluation, out, style));
        for (String complaint : evaluation.complaints()) {
            terminal.complain(complaint);
        }
        return packs.failures().isEmpty() ? exitCode(summary, terminal) : ExitCode.FAILURE;
    }

    private static Draftlint linter(Packs packs) {
        try {
            return Draftlint.with(packs.rules());
        } catch (IllegalArgumentException e) {
            throw UsageException.of(e);
        }
    }

    private static int exitCode(Summary summary, Terminal terminal) throws IOException {
        if (summary.drafts() == 0 && summary.failures() == 0) {
            terminal.complain("no draft in the corpus; put one labelled draft on each line");
        }
        return summary.drafts() > 0 && summary.failures() == 0 ? ExitCode.CLEAN : ExitCode.FAILURE;
    }
}
