package dev.draftlint.cli;

import dev.draftlint.runner.OutputFile;
import dev.draftlint.runner.TerminalText;
import dev.draftlint.runner.config.Starter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code draftlint init}: writes the configuration that a project begins with. */
final class InitCommand implements Command {

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Options.command(
                        "init",
                        "draftlint init [--force] [FOLDER]",
                        "Writes a commented " + Starter.NAME + " into FOLDER, or into the current folder.")
                .addPositional(Options.name("FOLDER", "where to write it"))
                .addOption(Options.flag("--force", "write over one that is there"));
        spec.usageMessage().footer("", "Examples:", "  draftlint init", "  draftlint init src/main/resources/mail");
        return spec;
    }

    @Override
    public int run(ParseResult arguments, Terminal terminal) throws IOException {
        List<String> folders = arguments.matchedPositionalValue(0, List.of());
        if (folders.size() > 1) {
            throw new UsageException("one FOLDER is enough; run init for each");
        }
        Path file =
                Options.path("FOLDER", folders.isEmpty() ? "" : folders.get(0)).resolve(Starter.NAME);
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS) && !arguments.hasMatchedOption("--force")) {
            throw new UsageException("'" + file + "' is there already; --force writes over it");
        }
        write(file);
        terminal.out().write("wrote " + TerminalText.safe(file.toString()) + "\n");
        terminal.out().flush();
        return ExitCode.CLEAN;
    }

    private static void write(Path file) {
        try (OutputFile output = OutputFile.open(file)) {
            output.writer().write(Starter.text());
            output.commit();
        } catch (IOException e) {
            throw new UsageException("'" + file + "' cannot be written; is its folder there, and yours to write?");
        }
    }
}
