package dev.draftlint.reading;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The tables that the fitting tool writes beside this class: cells parted by tabs; a line that begins with # is a comment. */
final class FittedTable {

    private FittedTable() {}

    static List<String[]> rows(String name) {
        return lines(FittedTable.class, name).stream()
                .map(line -> line.split("\t", -1))
                .toList();
    }

    /** The same for tables that lie beside another class, as lines. */
    static List<String> lines(Class<?> owner, String name) {
        try (InputStream in = Objects.requireNonNull(owner.getResourceAsStream(name), name);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.startsWith("#")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
