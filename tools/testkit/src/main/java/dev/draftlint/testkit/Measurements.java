package dev.draftlint.testkit;

import dev.draftlint.rule.RuleInfo;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How well rules do on labelled drafts, for their pages and the table of rules. {@code draftlint eval CORPUS.jsonl --format
 * measured} writes the file. A rule that was measured under a precision of 0.8 on 20 drafts or more may be no more than
 * {@code info}; {@link RulePackContract} holds it to that. Immutable.
 */
public final class Measurements {

    private static final Measurements NONE = new Measurements("", Map.of(), List.of());

    /** A caveat; one without rules is for all. */
    private record Note(String text, Set<String> rules) {

        boolean isFor(String rule) {
            return rules.isEmpty() || names(rule);
        }

        boolean names(String rule) {
            return rules.contains(rule);
        }
    }

    private final String corpus;
    private final Map<String, Measured> byRule;
    private final List<Note> notes;

    private Measurements(String corpus, Map<String, Measured> byRule, List<Note> notes) {
        this.corpus = corpus;
        this.byRule = byRule;
        this.notes = notes;
    }

    /** Nothing was measured, and the pages do not speak of it. */
    static Measurements none() {
        return NONE;
    }

    /**
     * Reads the file.
     *
     * @param corpus what it was measured on, with {@code %d} for the number of drafts: "a corpus of %d real drafts"
     * @throws IllegalArgumentException that names the line, if it is not such a table
     */
    public static Measurements read(Path table, String corpus) {
        List<String> lines = lines(table);
        Map<String, Measured> byRule = new LinkedHashMap<>();
        for (int i = 2; i < lines.size(); i++) {
            String[] cells = lines.get(i).split("\t", -1);
            byRule.put(cells[0], measured(cells, table + ":" + (i + 1)));
        }
        return new Measurements(String.format(Locale.ROOT, corpus, drafts(lines, table)), byRule, List.of());
    }

    /** The same with one more sentence on the pages of these rules, measured or not; of all that are, if none is named. */
    public Measurements withNote(String text, String... rules) {
        List<Note> more = new ArrayList<>(notes);
        more.add(new Note(text, Set.of(rules)));
        return new Measurements(corpus, byRule, List.copyOf(more));
    }

    boolean isEmpty() {
        return corpus.isEmpty();
    }

    /** What the page of a rule says, in paragraphs. */
    String text(String rule) {
        Measured measured = byRule.get(rule);
        if (measured == null) {
            return unmeasured(rule);
        }
        StringBuilder text = new StringBuilder("On " + corpus + ": " + measured.sentence() + ".");
        text.append(" In brackets: 95 % intervals.");
        if (measured.hasFewLabels()) {
            text.append(" With so few labels (").append(measured.labels()).append(") this says little.");
        }
        if (measured.isWeak()) {
            text.append(" A precision under 0.8 makes it a hint, so its severity is info unless you raise it.");
        }
        notes.stream()
                .filter(note -> note.isFor(rule))
                .forEach(note -> text.append("\n\n").append(note.text()));
        return text.toString();
    }

    /** The notes that name the rule may tell of other drafts. */
    private String unmeasured(String rule) {
        String told =
                notes.stream().filter(note -> note.names(rule)).map(Note::text).collect(Collectors.joining("\n\n"));
        return told.isEmpty() ? "No labels yet." : told;
    }

    /** Precision and recall as two cells of a table. */
    String cells(String rule) {
        return Optional.ofNullable(byRule.get(rule)).map(Measured::cells).orElse(" | - | -");
    }

    boolean isTooWeak(RuleInfo rule) {
        Measured measured = byRule.get(rule.id());
        return measured != null && measured.isTooWeakFor(rule);
    }

    private static Measured measured(String[] cells, String place) {
        try {
            return Measured.of(cells);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(place + ": " + e.getMessage() + rewrite(), e);
        }
    }

    /** The first line begins with {@code # 863 drafts}. */
    private static long drafts(List<String> lines, Path table) {
        String first = lines.isEmpty() ? "" : lines.get(0);
        int end = first.indexOf(" drafts");
        try {
            return Long.parseLong(first.substring(Math.min(2, first.length()), Math.max(2, end)));
        } catch (IndexOutOfBoundsException | NumberFormatException e) {
            throw new IllegalArgumentException(table + ":1: '" + first + "' is not '# N drafts'" + rewrite(), e);
        }
    }

    private static String rewrite() {
        return "; write it anew with `draftlint eval CORPUS.jsonl --format measured`";
    }

    private static List<String> lines(Path table) {
        try {
            return Files.readAllLines(table);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
