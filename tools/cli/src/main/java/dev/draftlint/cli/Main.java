package dev.draftlint.cli;

import dev.draftlint.runner.Runner;
import java.io.IOException;

/** The program. */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        System.exit(run(arguments, StandardStreams.terminal()));
    }

    static int run(String[] arguments, Terminal terminal) {
        try {
            return new Program(terminal).run(arguments);
        } catch (IOException e) {
            return complain(terminal, e);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError | LinkageError e) {
            return complain(terminal, "internal error, please report it: " + Runner.trace(e));
        }
    }

    /** A reader that has seen enough, such as {@code head}, closes the pipe: nothing is wrong and nobody listens. */
    private static int complain(Terminal terminal, IOException e) {
        return "Broken pipe".equals(e.getMessage())
                ? ExitCode.FAILURE
                : complain(terminal, "the report cannot be written: " + e.getMessage());
    }

    private static int complain(Terminal terminal, String message) {
        try {
            terminal.complain(message);
        } catch (IOException nobodyListens) {
            return ExitCode.FAILURE;
        }
        return ExitCode.FAILURE;
    }
}
