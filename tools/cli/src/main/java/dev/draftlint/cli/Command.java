package dev.draftlint.cli;

import java.io.IOException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** One of the program's commands. */
interface Command {

    /** Its name, options and help, without reflection: a short run would spend a tenth of its time there. */
    CommandSpec spec();

    /**
     * Runs it.
     *
     * @return the exit code
     * @throws UsageException if a value cannot be meant
     */
    int run(ParseResult arguments, Terminal terminal) throws IOException;
}
