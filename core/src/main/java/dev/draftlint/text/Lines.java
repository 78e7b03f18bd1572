package dev.draftlint.text;

import dev.draftlint.draft.Placeholder;
import java.util.Arrays;
import java.util.List;

/** The lines of a source. Merge tags are never cut, and a line of nothing but statements is no line at all. */
final class Lines {

    private final String text;
    private final List<Placeholder> tags;
    private int[] starts = new int[32];
    private int[] ends = new int[32];
    private int count;
    private int tag;
    private int feed = -1;
    private int carriage = -1;

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
        while (start >= 0) {
            int end = nextLineEnd(start);
            boolean tagged = tag < tags.size() && tags.get(tag).span().start() < end;
            start = tagged ? afterTaggedLine(start) : afterLine(start, end, true);
        }
    }

    /** The first line end from there on; the end of the text if there is none. */
    private int nextLineEnd(int from) {
        feed = feed < from ? find('\n', from) : feed;
        carriage = carriage < from ? find('\r', from) : carriage;
        return Math.min(feed, carriage);
    }

    private int find(char c, int from) {
        int found = text.indexOf(c, from);
        return found < 0 ? text.length() : found;
    }

    /** Where the line after this one begins; -1 if it is the last. */
    private int afterLine(int start, int end, boolean counts) {
        add(start, end, counts);
        return end == text.length() ? -1 : end + (text.startsWith("\r\n", end) ? 2 : 1);
    }

    private int afterTaggedLine(int start) {
        boolean printed = false;
        boolean stated = false;
        int i = start;
        while (i < text.length() && !Characters.isLineEnd(text.charAt(i))) {
            if (tag < tags.size() && tags.get(tag).span().start() == i) {
                printed |= tags.get(tag).printsText();
                stated |= !tags.get(tag).printsText();
                i = tags.get(tag++).span().end();
            } else {
                printed |= !Characters.isBlank(text.charAt(i++));
            }
        }
        return afterLine(start, i, printed || !stated);
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
