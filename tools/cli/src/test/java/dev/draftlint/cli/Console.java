package dev.draftlint.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.StringWriter;
import java.util.Map;

/** A terminal whose words are kept. */
record Console(StringWriter out, StringWriter err, Terminal terminal) {

    static Console piped() {
        return of("", false, Map.of());
    }

    static Console withInput(String input) {
        return of(input, false, Map.of());
    }

    static Console onScreen(Map<String, String> environment) {
        return of("", true, environment);
    }

    private static Console of(String input, boolean screen, Map<String, String> environment) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        ByteArrayInputStream in = new ByteArrayInputStream(input.getBytes(UTF_8));
        return new Console(out, err, new Terminal(in, out, err, screen, screen, environment::get));
    }

    int run(String... arguments) {
        return Main.run(arguments, terminal);
    }
}
