package dev.draftlint.rules.outreach;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Stream;

/** Files of sentences beside the tests, one a line; {@code #} begins a comment. */
final class Bank {

    private Bank() {}

    static Stream<String> lines(String file) throws IOException {
        try (InputStream bank = Objects.requireNonNull(Bank.class.getResourceAsStream(file), file)) {
            String text = new String(bank.readAllBytes(), StandardCharsets.UTF_8);
            return text.lines().filter(line -> !line.isBlank() && !line.startsWith("#"));
        }
    }
}
