package dev.draftlint.cli;

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
        }
    }

    /** A reader that has seen enough, such as {@code head}, closes the pipe: nothing is wrong and nobody listens. */
    private static int complain(Terminal terminal, IOException e) {
        try {
            if (!"Broken pipe".equals(e.getMessage())) {
                terminal.complain("the report cannot be written: " + e.getMessage());
            }
        } catch (IOException nobodyListens) {
            return ExitCode.FAILURE;
        }
        return ExitCode.FAILURE;
    }
}
