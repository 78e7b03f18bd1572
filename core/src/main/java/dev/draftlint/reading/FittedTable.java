package dev.draftlint.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
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
        try (InputStream in = Objects.requireNonNull(owner.getResourceAsStream(name), name)) {
            return lines(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** By hand, since the tables are large and whoever lints one mail waits for them. */
    private static List<String> lines(byte[] table) {
        List<String> lines = new ArrayList<>();
        int start = 0;
        while (start < table.length) {
            int end = start;
            while (end < table.length && table[end] != '\n') {
                end++;
            }
            if (table[start] != '#') {
                lines.add(new String(table, start, end - start, StandardCharsets.UTF_8));
            }
            start = end + 1;
        }
        return lines;
    }
}
