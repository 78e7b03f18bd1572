package dev.draftlint.text;

import dev.draftlint.draft.Block;
import dev.draftlint.draft.Part;
import dev.draftlint.draft.Placeholder;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects what the reader sees of a passage: visible characters, single blanks, line ends, merge tags, links. */
final class PassageWriter {

    private final Part part;
    private final MappedText text;
    private char pending;
    private int pendingStart;
    private int pendingEnd;
    private List<Mark> marks = new ArrayList<>();
    private List<LinkText> links = new ArrayList<>();
    private @Nullable String target;
    private int linkStart;

    PassageWriter(Part part, String source) {
        this.part = part;
        this.text = new MappedText(source);
    }

    boolean atLineEnd() {
        return pending == '\n';
    }

    /** Adds one character of the source, or what an entity stands for. */
    void write(char c, int start, int end) {
        if (Characters.isBlank(c)) {
            blank(start, end);
        } else if (!Characters.isInvisible(c)) {
            flush();
            text.append(c, start, end);
            char plain = Characters.plain(c);
            if (plain != c || Character.isSurrogate(c)) {
                text.mask(plain);
            }
        }
    }

    /**
     * Adds visible ASCII and the single blanks between, as most text is, as long as it goes on; gives the offset
     * after it. Anything else is for {@link #write}.
     */
    int writePlain(int from, int to) {
        if (!text.isRunAt(from)) {
            return from;
        }
        flush();
        return text.appendRun(from, to);
    }

    void blank(int start, int end) {
        if (pending == 0) {
            hold(' ', start, end);
        }
    }

    /** Ends the line for the reader. */
    void endLine(int start, int end) {
        hold('\n', start, end);
    }

    /** Blanks are written when something follows them, so that no passage begins or ends with one. */
    private void hold(char c, int start, int end) {
        if (text.length() > 0) {
            pending = c;
            pendingStart = start;
            pendingEnd = end;
        }
    }

    private void flush() {
        if (pending != 0) {
            linkStart += target != null && linkStart == text.length() ? 1 : 0;
            text.append(pending, pendingStart, pendingEnd);
            pending = 0;
        }
    }

    void writeTag(Placeholder tag) {
        if (!tag.printsText()) {
            return;
        }
        flush();
        int from = text.length();
        text.appendTag(tag.span().start(), tag.span().end());
        marks.add(new Mark(from, text.length(), tag));
    }

    void beginLink(String newTarget) {
        addLink();
        target = newTarget;
        linkStart = text.length();
    }

    /** A link without text is none. */
    void endLink() {
        addLink();
        target = null;
    }

    private void addLink() {
        if (target != null && text.length() > linkStart) {
            links.add(new LinkText(linkStart, text.length(), target));
            target = null;
        }
    }

    /**
     * Ends the passage, which is added to {@code passages} if it has any text, and begins the next one. A link whose text is
     * still to come goes on there.
     */
    void finish(Block.Type type, boolean quoted, List<Passage> passages) {
        addLink();
        if (text.length() > 0) {
            passages.add(passage(type, quoted));
        }
        text.clear();
        pending = 0;
        linkStart = 0;
    }

    private Passage passage(Block.Type type, boolean quoted) {
        String read = text.text();
        Passage passage = new Passage(type, quoted, read, text.masked(read), text.offsets(part), marks, links);
        marks = new ArrayList<>();
        links = new ArrayList<>();
        return text.mayHoldAddress() ? Addresses.marked(passage) : passage;
    }
}
