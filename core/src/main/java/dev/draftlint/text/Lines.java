package dev.draftlint.text;

import dev.draftlint.draft.Placeholder;
import java.util.Arrays;
import java.util.List;

/** The lines of a source. Merge tags are never cut, and a line of nothing but statements is no line at all. */
final class Lines {

    private final String text;
    private final List<Placeholder> tags;
    private int[] starts = new int[64];
    private int[] ends = new int[64];
    private int count;

    private Lines(String text, List<Placeholder> tags) {
        this.text = text;
        this.tags = tags;
    }

    static Lines of(String text, List<Placeholder> tags) {
        Lines lines = new Lines(text, tags);
        lines.scan();
        return lines;
    }

    int count() {
        return count;
    }

    int start(int line) {
        return starts[line];
    }

    /** Where its last character ends; the line end itself is not part of it. */
    int end(int line) {
        return ends[line];
    }

    private void scan() {
        int start = 0;
        int tag = 0;
        int i = 0;
        boolean printed = false;
        boolean stated = false;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (tag < tags.size() && tags.get(tag).span().start() == i) {
                printed |= tags.get(tag).printsText();
                stated |= !tags.get(tag).printsText();
                i = tags.get(tag++).span().end();
            } else if (Characters.isLineEnd(c)) {
                add(start, i, printed || !stated);
                i += c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n' ? 2 : 1;
                start = i;
                printed = false;
                stated = false;
            } else {
                printed |= !Characters.isBlank(c);
                i++;
            }
        }
        add(start, i, printed || !stated);
    }

    private void add(int start, int end, boolean counts) {
        if (!counts) {
            return;
        }
        if (count == starts.length) {
            starts = Arrays.copyOf(starts, count * 2);
            ends = Arrays.copyOf(ends, count * 2);
        }
        starts[count] = start;
        ends[count] = end;
        count++;
    }
}
