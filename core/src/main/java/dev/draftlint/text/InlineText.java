package dev.draftlint.text;

import dev.draftlint.draft.Placeholder;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes a range of the source as the reader sees it: merge tags as one, and in Markdown without its markup. */
final class InlineText {

    private final String text;
    private final List<Placeholder> tags;
    private final PassageWriter writer;
    private final @Nullable Markdown markdown;
    private int nextTag;
    private int done;

    private InlineText(String text, List<Placeholder> tags, PassageWriter writer, @Nullable Markdown markdown) {
        this.text = text;
        this.tags = tags;
        this.writer = writer;
        this.markdown = markdown;
    }

    static InlineText of(String text, List<Placeholder> tags, PassageWriter writer) {
        return new InlineText(text, tags, writer, null);
    }

    static InlineText ofMarkdown(
            String text, List<Placeholder> tags, PassageWriter writer, LinkDefinitions definitions) {
        return new InlineText(text, tags, writer, new Markdown(text, writer, definitions));
    }

    void write(int start, int end) {
        write(start, end, end);
    }

    /**
     * Writes one line of a passage. Lines must be given in order.
     *
     * @param last where the passage ends, into which markup that begins in the line may reach
     */
    void write(int start, int end, int last) {
        int i = Math.max(start, done);
        int tag = tagFrom(i);
        while (i < end) {
            if (i == tag) {
                i = writeTag();
                tag = tagFrom(i);
            } else if (markdown != null) {
                i = markdown.write(i, end, last);
                tag = tagFrom(i);
            } else {
                i = writeText(i, tag < 0 ? end : Math.min(end, tag));
            }
        }
        done = i;
    }

    private int writeText(int at, int end) {
        int after = writer.writePlain(at, end);
        if (after == at) {
            writer.write(text.charAt(at), at, at + 1);
            return at + 1;
        }
        return after;
    }

    private int tagFrom(int at) {
        while (nextTag < tags.size() && tags.get(nextTag).span().start() < at) {
            nextTag++;
        }
        return nextTag < tags.size() ? tags.get(nextTag).span().start() : -1;
    }

    private int writeTag() {
        Placeholder tag = tags.get(nextTag);
        writer.writeTag(tag);
        return tag.span().end();
    }
}
