package dev.draftlint.cli;

import dev.draftlint.runner.Inputs;
import dev.draftlint.runner.OutputFile;
import dev.draftlint.runner.ReportWriter;
import dev.draftlint.runner.Runner;
import dev.draftlint.runner.Style;
import dev.draftlint.runner.Summary;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/**
 * Where the report of a run goes: to standard output, or to a file that is written whole or not at all.
 *
 * @param output the file, as the user named it
 * @param kept files of the run besides its inputs, which it must not be
 */
record Destination(Optional<String> output, Terminal.Colour colour, Set<Path> kept) {

    /** Makes the writer of the report. */
    interface Writers {
        ReportWriter of(Writer out, Style style) throws IOException;
    }

    /** Runs, shows how far it is, and writes the report. */
    Summary run(Runner runner, Inputs inputs, Terminal terminal, Writers writers) throws IOException {
        if (output.isEmpty()) {
            ReportWriter writer = writers.of(terminal.out(), terminal.style(colour));
            return run(runner, inputs, terminal, writer, true);
        }
        try (OutputFile file = open(path(output.get(), inputs))) {
            Style style = colour == Terminal.Colour.ALWAYS ? Style.COLOURED : Style.PLAIN;
            Summary summary = run(runner, inputs, terminal, writers.of(file.writer(), style), false);
            file.commit();
            return summary;
        }
    }

    private static Summary run(Runner runner, Inputs inputs, Terminal terminal, ReportWriter writer, boolean toTerminal)
            throws IOException {
        Progress progress =
                new Progress(terminal.errIsTerminal() ? terminal.err() : null, System::nanoTime, inputs.bytes());
        Summary summary = runner.run(inputs, new Reporting(writer, progress, terminal, toTerminal));
        progress.clear();
        writer.finish(summary);
        return summary;
    }

    private static OutputFile open(Path path) {
        try {
            return OutputFile.open(path);
        } catch (IOException e) {
            throw unwritable(path);
        }
    }

    private static UsageException unwritable(Path path) {
        return new UsageException("'" + path + "' cannot be written; is its folder there, and yours to write?");
    }

    /**
     * For a run that changes files before it reports: what is wrong with the file is said first.
     *
     * @throws UsageException if it cannot be written
     */
    void check(Inputs inputs) {
        output.map(name -> path(name, inputs)).ifPresent(Destination::refuseUnlessWritable);
    }

    private static void refuseUnlessWritable(Path path) {
        if (!OutputFile.isWritable(path)) {
            throw unwritable(path);
        }
    }

    private Path path(String name, Inputs inputs) {
        Path path = Options.path("--output", name);
        if (inputs.contains(path)) {
            throw new UsageException("--output '" + name + "' is one of the inputs; give another file");
        }
        if (kept.stream().anyMatch(file -> isSame(file, path))) {
            throw new UsageException("--output '" + name + "' is the baseline or the configuration; give another file");
        }
        if (Files.isDirectory(path)) {
            throw new UsageException("--output '" + name + "' is a folder; give a file in it");
        }
        return path;
    }

    private static boolean isSame(Path one, Path other) {
        try {
            return Files.exists(one) && Files.exists(other) && Files.isSameFile(one, other);
        } catch (IOException e) {
            return false;
        }
    }
}
