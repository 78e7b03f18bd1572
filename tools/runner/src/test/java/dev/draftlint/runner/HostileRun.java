package dev.draftlint.runner;

import dev.draftlint.draft.Source;
import dev.draftlint.report.Report;
import dev.draftlint.report.Suppressed;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** A run over drafts, file names and messages that are made of what breaks reports; the same for the same seed. */
record HostileRun(List<Linted> drafts) {

    private static final List<String> PIECES = List.of(
            "\u0000",
            "\u001B[31m",
            "\uD800",
            "\uDC00",
            "\uFFFE",
            "\uFFFF",
            "\u202E",
            "\u2028",
            "\u0085",
            "\r",
            "\n",
            "\r\n",
            "\t",
            "\"",
            "'",
            "<",
            ">",
            "&",
            "&amp;",
            "]]>",
            "<!--",
            "-->",
            "<script>alert(1)</script>",
            "</textarea>",
            "<img src=x onerror=alert(1)>",
            "%",
            "%0A",
            ":",
            "::error::",
            ",",
            "\\",
            "\\u{1b}",
            "{{name}}",
            "${x}",
            "#",
            "?",
            "Grüße",
            "田中",
            "\uD83D\uDE00",
            "a",
            "bump",
            " ",
            "  ",
            "`",
            "|",
            "=",
            "javascript:alert(1)",
            "\uFEFF");

    static HostileRun of(long seed) {
        Random random = new Random(seed);
        List<Linted> drafts = new ArrayList<>();
        for (int file = 0; file < 3; file++) {
            String path = "f" + file + text(random, 3);
            if (random.nextBoolean()) {
                drafts.add(linted(random, path, 0));
            } else {
                drafts.add(linted(random, path, 1));
                drafts.add(linted(random, path, 2));
            }
        }
        return new HostileRun(drafts);
    }

    private static Linted linted(Random random, String path, int line) {
        String word = "w" + text(random, 3);
        Source source = source(random, word);
        Origin origin = line == 0 ? Origin.slices(source.body(), 0, 0) : Origin.ofLine(source, line);
        String id = line == 0 ? path : "id" + line + text(random, 3);
        Report report = new WordLinter(word, "Say" + text(random, 3)).apply(source);
        if (random.nextInt(3) == 0) {
            Suppressed.By by = random.nextBoolean() ? Suppressed.By.COMMENT : Suppressed.By.BASELINE;
            report = report.suppressing(
                    by, finding -> random.nextBoolean() ? Optional.of(text(random, 2)) : Optional.empty());
        }
        return Placing.place(new Located(id, path, id, source, origin, List.of(), List.of()), report);
    }

    private static Source source(Random random, String word) {
        String body = text(random, 10) + word + text(random, 10) + word;
        Source source = random.nextBoolean() ? Source.html(body) : Source.text(body);
        return source;
    }

    private static String text(Random random, int most) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(most + 1); i > 0; i--) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return text.toString();
    }

    String written(ReportFormat format) throws IOException {
        StringWriter out = new StringWriter();
        ReportWriter writer = format.writer(out, ReportOptions.PLAIN);
        Summary sum = Summary.NOTHING;
        for (Linted draft : drafts) {
            writer.write(draft);
            sum = sum.plus(draft);
        }
        writer.trouble("a.txt: rule x failed: it threw \u001B");
        writer.note("a.txt:3: the kind is odd \uD800");
        writer.finish(sum.plusFailure());
        return out.toString();
    }

    /** What a report of the run is to hold. */
    List<Found> found() {
        List<Found> found = new ArrayList<>();
        for (Linted draft : drafts) {
            draft.findings().forEach(placed -> found.add(Found.of(draft.located(), placed, false)));
        }
        return found;
    }

    /** The same with what is suppressed, after the rest of its draft. */
    List<Found> foundOrSuppressed() {
        List<Found> found = new ArrayList<>();
        for (Linted draft : drafts) {
            draft.findings().forEach(placed -> found.add(Found.of(draft.located(), placed, false)));
            draft.suppressed().forEach(each -> found.add(Found.of(draft.located(), each.placed(), true)));
        }
        return found;
    }

    /** A finding as every report has to tell it; a column of 0 means the whole line. */
    record Found(String file, int line, int column, String rule, String message, boolean suppressed) {

        static Found of(Located located, Placed placed, boolean suppressed) {
            FilePlace place = FilePlace.of(located, placed);
            return new Found(
                    located.path(),
                    place.line(),
                    place.column(),
                    placed.finding().rule(),
                    placed.message(),
                    suppressed);
        }

        Found wholeLine() {
            return new Found(file, line, 0, rule, message, suppressed);
        }

        /** As a form shows it that cannot hold every character. */
        Found shown() {
            return new Found(XmlText.safe(file), line, column, rule, XmlText.safe(message), suppressed);
        }
    }
}
