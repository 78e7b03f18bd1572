package dev.draftlint.runner;

import dev.draftlint.rule.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Cuts a text at the ends of the places in it, which may overlap, so that each run is marked as a whole or not at all. */
final class Marks {

    /**
     * A place in a text.
     *
     * @param number that of its finding in the draft, from 1
     * @param start the first UTF-16 unit
     * @param end the unit after the last one
     */
    record Mark(int number, Severity severity, String message, int start, int end) {}

    /**
     * A piece of a text.
     *
     * @param numbers the findings that mark it; empty for plain text
     * @param starting those of them whose place starts with it
     * @param ending those of them whose place ends with it, for people
     * @param severity that of the worst of them, as reports name it; empty for plain text
     * @param messages what they say, a line each
     */
    record Run(
            String text,
            List<Integer> numbers,
            List<Integer> starting,
            String ending,
            String severity,
            String messages) {

        boolean isMarked() {
            return !numbers.isEmpty();
        }

        /** The numbers as the script of the page finds them. */
        String list() {
            return numbers.stream().map(String::valueOf).collect(Collectors.joining(" "));
        }
    }

    private final String text;
    private final List<Mark> marks;

    private Marks(String text, List<Mark> marks) {
        this.text = text;
        this.marks = marks.stream()
                .filter(mark -> mark.start() < mark.end() && mark.end() <= text.length())
                .sorted(Comparator.comparingInt(Mark::start))
                .toList();
    }

    static List<Run> cut(String text, List<Mark> marks) {
        return new Marks(text, marks).runs();
    }

    private List<Run> runs() {
        List<Run> runs = new ArrayList<>();
        List<Mark> open = new ArrayList<>();
        int next = 0;
        int from = 0;
        for (int to : borders()) {
            if (to > from) {
                runs.add(run(from, to, open));
            }
            int at = to;
            open.removeIf(mark -> mark.end() <= at);
            while (next < marks.size() && marks.get(next).start() == to) {
                open.add(marks.get(next++));
            }
            from = to;
        }
        return runs;
    }

    private SortedSet<Integer> borders() {
        SortedSet<Integer> borders = new TreeSet<>();
        for (Mark mark : marks) {
            borders.add(mark.start());
            borders.add(mark.end());
        }
        borders.add(text.length());
        return borders;
    }

    private Run run(int from, int to, List<Mark> open) {
        StringBuilder ending = new StringBuilder();
        StringBuilder messages = new StringBuilder();
        List<Integer> numbers = new ArrayList<>();
        List<Integer> starting = new ArrayList<>();
        Severity worst = Severity.INFO;
        for (Mark mark : open) {
            numbers.add(mark.number());
            messages.append(messages.isEmpty() ? "" : "\n").append(mark.message());
            worst = mark.severity().isAtLeast(worst) ? mark.severity() : worst;
            if (mark.start() == from) {
                starting.add(mark.number());
            }
            if (mark.end() == to) {
                ending.append(ending.isEmpty() ? "" : ", ").append(mark.number());
            }
        }
        String severity = open.isEmpty() ? "" : Names.of(worst);
        String shown = HtmlText.shown(text.substring(from, to));
        return new Run(shown, numbers, starting, ending.toString(), severity, messages.toString());
    }
}
