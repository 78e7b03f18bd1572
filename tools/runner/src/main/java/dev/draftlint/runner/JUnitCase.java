package dev.draftlint.runner;

import dev.draftlint.rule.Severity;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A draft as a test case: one failure that lists what fails the run, since most build servers show the first one only.
 *
 * @param failure the head of the failure; empty for a draft that passes
 * @param type the severity of the worst finding that fails
 * @param failing lines of findings that fail the run
 * @param others lines of the rest
 */
record JUnitCase(String name, String file, String failure, String type, List<String> failing, List<String> others) {

    static JUnitCase of(Linted draft, String file, Thresholds thresholds) {
        Optional<Severity> failOn = thresholds.effectiveFailOn().severity();
        List<String> failing = new ArrayList<>();
        List<String> others = new ArrayList<>();
        Severity worst = Severity.INFO;
        for (Placed placed : draft.findings()) {
            Severity severity = placed.finding().severity();
            boolean fails = failOn.isPresent() && severity.isAtLeast(failOn.get());
            (fails ? failing : others).add(line(draft.located(), file, placed));
            worst = severity.isAtLeast(worst) ? severity : worst;
        }
        String name = draft.located().id().equals(draft.located().path())
                ? file
                : draft.located().id();
        return new JUnitCase(name, file, failure(draft, failing, thresholds), Names.of(worst), failing, others);
    }

    private static String failure(Linted draft, List<String> failing, Thresholds thresholds) {
        String score = "score " + Tenths.fixed(draft.score());
        if (!failing.isEmpty()) {
            return (failing.size() == 1 ? "1 finding" : failing.size() + " findings") + ", " + score;
        }
        Double least = thresholds.minScore();
        return least != null && draft.score() < least ? score + " is less than " + Tenths.shortest(least) : "";
    }

    private static String line(Located located, String file, Placed placed) {
        FilePlace place = FilePlace.of(located, placed);
        String column = place.hasColumns() ? ":" + place.column() : "";
        String excerpt = placed.contribution().excerpt();
        return file + ":" + place.line() + column + ": "
                + Names.of(placed.finding().severity()) + " "
                + placed.finding().rule() + ": " + Wording.withCost(placed)
                + (excerpt.isEmpty() ? "" : ": \"" + Wording.shortened(excerpt) + "\"");
    }

    boolean fails() {
        return !failure.isEmpty();
    }

    void write(XmlOutput xml) throws IOException {
        if (!fails() && others.isEmpty()) {
            xml.empty("testcase", attributes());
            return;
        }
        xml.start("testcase", attributes());
        if (fails()) {
            xml.text("failure", failing, "message", failure, "type", type);
        }
        if (!others.isEmpty()) {
            xml.text("system-out", others);
        }
        xml.end();
    }

    private String[] attributes() {
        return new String[] {"name", name, "classname", file, "file", file};
    }
}
