package dev.draftlint.runner;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.Chunk;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What parts two texts, as {@code diff -u} writes it. Lines end at LF only, so that a CR is part of its line. */
final class UnifiedDiff {

    private static final int CONTEXT = 3;

    private final String name;
    private final List<String> before;
    private final Style style;
    private final List<AbstractDelta<String>> deltas;
    private final StringBuilder diff = new StringBuilder();

    UnifiedDiff(String name, String before, String after, Style style) {
        String path = Path.of(name).normalize().toString().replace(File.separatorChar, '/');
        this.name = path.startsWith("/") ? path : "/" + path;
        this.before = lines(before);
        this.style = style;
        this.deltas = DiffUtils.diff(this.before, lines(after)).getDeltas();
    }

    /** Each with its line end, which the last may lack. */
    private static List<String> lines(String text) {
        List<String> lines = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int feed = text.indexOf('\n', start);
            int end = feed < 0 ? text.length() : feed + 1;
            lines.add(text.substring(start, end));
            start = end;
        }
        return lines;
    }

    @Override
    public String toString() {
        diff.setLength(0);
        head("--- a" + name);
        head("+++ b" + name);
        int first = 0;
        while (first < deltas.size()) {
            int last = first;
            while (last + 1 < deltas.size() && touches(deltas.get(last), deltas.get(last + 1))) {
                last++;
            }
            hunk(deltas.subList(first, last + 1));
            first = last + 1;
        }
        return diff.toString();
    }

    /** Patch takes what follows a blank for a date, unless a tab says where the name ends; git writes that tab too. */
    private void head(String line) {
        String end = name.contains(" ") ? "\t\n" : "\n";
        diff.append(style.strong(TerminalText.safe(line))).append(end);
    }

    /** Whether the context of the two has no line between. */
    private static boolean touches(AbstractDelta<String> one, AbstractDelta<String> next) {
        return next.getSource().getPosition() - end(one.getSource()) <= 2 * CONTEXT;
    }

    private static int end(Chunk<String> chunk) {
        return chunk.getPosition() + chunk.size();
    }

    private void hunk(List<AbstractDelta<String>> changes) {
        AbstractDelta<String> first = changes.get(0);
        AbstractDelta<String> last = changes.get(changes.size() - 1);
        int start = Math.max(0, first.getSource().getPosition() - CONTEXT);
        int end = Math.min(before.size(), end(last.getSource()) + CONTEXT);
        int shift = first.getTarget().getPosition() - first.getSource().getPosition();
        int growth = end(last.getTarget()) - end(last.getSource()) - shift;
        diff.append(style.faint(
                        "@@ -" + range(start, end - start) + " +" + range(start + shift, end - start + growth) + " @@"))
                .append('\n');
        int done = start;
        for (AbstractDelta<String> change : changes) {
            kept(done, change.getSource().getPosition());
            change.getSource().getLines().forEach(line -> line(style.removed("-" + visible(line)), line));
            change.getTarget().getLines().forEach(line -> line(style.added("+" + visible(line)), line));
            done = end(change.getSource());
        }
        kept(done, end);
    }

    /** A range without lines is said to stand after the line before it. */
    private static String range(int start, int length) {
        return (length == 0 ? start : start + 1) + (length == 1 ? "" : "," + length);
    }

    private void kept(int from, int to) {
        before.subList(from, to).forEach(line -> line(" " + visible(line), line));
    }

    private void line(String shown, String line) {
        diff.append(shown).append('\n');
        if (!line.endsWith("\n")) {
            diff.append("\\ No newline at end of file\n");
        }
    }

    /** For people dangerous characters are shown; a program that makes the changes needs them as they are. */
    private String visible(String line) {
        String content = line.endsWith("\n") ? line.substring(0, line.length() - 1) : line;
        return style == Style.COLOURED ? TerminalText.safe(content) : content;
    }
}
