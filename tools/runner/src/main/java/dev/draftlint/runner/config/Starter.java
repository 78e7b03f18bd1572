package dev.draftlint.runner.config;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** The commented configuration that a project begins with. */
public final class Starter {

    /** What configuration files are called. */
    public static final String NAME = Discovery.NAME;

    private Starter() {}

    /** It changes nothing of the defaults but what it says without a comment sign. */
    public static String text() {
        try (InputStream in = Starter.class.getResourceAsStream("starter.yml")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
