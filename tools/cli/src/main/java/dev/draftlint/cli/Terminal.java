package dev.draftlint.cli;

import dev.draftlint.runner.Style;
import dev.draftlint.runner.TerminalText;
import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a command reads from and writes to. Both writers write UTF-8, whatever the locale.
 *
 * @param outIsTerminal whether people read {@code out} as it is written
 * @param errIsTerminal whether people read {@code err} as it is written
 * @param environment tells the value of a variable, or {@code null}
 */
record Terminal(
        InputStream in,
        Writer out,
        Writer err,
        boolean outIsTerminal,
        boolean errIsTerminal,
        Function<String, @Nullable String> environment) {

    /** When to colour; see no-color.org. */
    enum Colour {
        AUTO,
        ALWAYS,
        NEVER
    }

    Style style(Colour colour) {
        boolean coloured = colour == Colour.ALWAYS || colour == Colour.AUTO && outIsTerminal && allowsColour();
        return coloured ? Style.COLOURED : Style.PLAIN;
    }

    void complain(String message) throws IOException {
        err.write("draftlint: " + TerminalText.safe(message) + "\n");
        err.flush();
    }

    private boolean allowsColour() {
        String noColour = environment.apply("NO_COLOR");
        return (noColour == null || noColour.isEmpty()) && !"dumb".equals(environment.apply("TERM"));
    }
}
