package dev.draftlint.text;

import dev.draftlint.draft.Block;
import dev.draftlint.draft.Part;
import dev.draftlint.draft.Placeholder;
import java.util.ArrayList;
import java.util.List;

/** Cuts plain text and Markdown into passages: paragraphs, list items, headings, quoted lines. */
final class TextReader {

    private final String text;
    private final boolean markdown;
    private final LinkDefinitions definitions;
    private final Lines lines;
    private final PassageWriter writer;
    private final InlineText inline;
    private final List<Passage> passages = new ArrayList<>();

    private TextReader(String text, List<Placeholder> tags, boolean markdown) {
        this.text = text;
        this.markdown = markdown;
        this.lines = Lines.of(text, tags);
        this.writer = new PassageWriter(Part.BODY, text);
        this.definitions = markdown ? LinkDefinitions.in(text) : LinkDefinitions.NONE;
        this.inline =
                markdown ? InlineText.ofMarkdown(text, tags, writer, definitions) : InlineText.of(text, tags, writer);
    }

    static List<Passage> read(String text, List<Placeholder> tags, boolean markdown) {
        TextReader reader = new TextReader(text, tags, markdown);
        int line = 0;
        while (line < reader.lines.count()) {
            line = reader.passageAt(line);
        }
        return reader.passages;
    }

    /** A subject is one line whatever is in it. */
    static List<Passage> readSubject(String subject, List<Placeholder> tags) {
        PassageWriter writer = new PassageWriter(Part.SUBJECT, subject);
        InlineText.of(subject, tags, writer).write(0, subject.length());
        List<Passage> passages = new ArrayList<>(1);
        writer.finish(Block.Type.SUBJECT, false, passages);
        return passages;
    }

    /** Reads the passage that begins at a line, and gives the line after it. */
    private int passageAt(int line) {
        int start = inkOf(line);
        int end = lines.end(line);
        return switch (shapeOf(line)) {
            case BLANK, RULE -> line + 1;
            case DELIMITER -> single(line, start, Block.Type.PARAGRAPH);
            case HEADING -> single(line, LineShape.headingText(text, start, end), Block.Type.HEADING);
            case ITEM -> item(line, LineShape.contentOf(text, start, end));
            case QUOTE -> quote(line);
            case PLAIN -> paragraph(line);
        };
    }

    private LineShape shapeOf(int line) {
        int start = inkOf(line);
        return definitions.isAt(start) ? LineShape.RULE : LineShape.of(text, start, lines.end(line), markdown);
    }

    private int inkOf(int line) {
        return ink(lines.start(line), lines.end(line));
    }

    private int ink(int start, int end) {
        int i = start;
        while (i < end && (Characters.isBlank(text.charAt(i)) || Characters.isInvisible(text.charAt(i)))) {
            i++;
        }
        return i;
    }

    private int single(int line, int start, Block.Type type) {
        inline.write(start, lines.end(line));
        finish(type, false);
        return line + 1;
    }

    private void finish(Block.Type type, boolean quoted) {
        writer.finish(type, quoted, passages);
    }

    /** An item goes on where the next line is indented or begins with a small letter. */
    private int item(int line, int content) {
        int indent = inkOf(line) - lines.start(line);
        int after = line + 1;
        while (after < lines.count() && isPlain(after) && continuesItem(after, indent)) {
            after++;
        }
        inline.write(content, lines.end(line), lines.end(after - 1));
        for (int next = line + 1; next < after; next++) {
            endOfLine(next - 1, true);
            inline.write(inkOf(next), lines.end(next), lines.end(after - 1));
        }
        finish(Block.Type.LIST_ITEM, false);
        return after;
    }

    private boolean continuesItem(int line, int indent) {
        int start = inkOf(line);
        return start - lines.start(line) > indent || Character.isLowerCase(text.charAt(start));
    }

    private boolean isPlain(int line) {
        return shapeOf(line) == LineShape.PLAIN;
    }

    private int paragraph(int first) {
        int after = first + 1;
        int width = lines.end(first) - inkOf(first);
        while (after < lines.count() && isPlain(after)) {
            width = Math.max(width, lines.end(after) - inkOf(after));
            after++;
        }
        for (int line = first; line < after; line++) {
            inline.write(inkOf(line), lines.end(line), lines.end(after - 1));
            if (line + 1 < after) {
                endOfLine(line, isWrapped(line, width));
            }
        }
        finish(Block.Type.PARAGRAPH, false);
        return after;
    }

    private boolean isWrapped(int line, int width) {
        boolean broken = markdown && isHardBreak(lines.end(line));
        return !broken
                && Wrapping.isWrapped(text, inkOf(line), lines.end(line), inkOf(line + 1), lines.end(line + 1), width);
    }

    private boolean isHardBreak(int end) {
        return text.charAt(end - 1) == '\\' || text.startsWith("  ", end - 2);
    }

    private void endOfLine(int line, boolean wrapped) {
        int end = lines.end(line);
        int after = end + (text.startsWith("\r\n", end) ? 2 : 1);
        if (wrapped) {
            writer.blank(end, after);
        } else {
            writer.endLine(end, after);
        }
    }

    /** Quoted lines are read without their signs; where one is blank, a passage ends. */
    private int quote(int first) {
        int line = first;
        while (line < lines.count() && text.startsWith(">", inkOf(line)) && inkOf(line) < lines.end(line)) {
            int start = quotedStart(line);
            if (start == lines.end(line)) {
                finish(Block.Type.PARAGRAPH, true);
            } else {
                inline.write(start, lines.end(line));
                endOfLine(line, true);
            }
            line++;
        }
        finish(Block.Type.PARAGRAPH, true);
        return line;
    }

    private int quotedStart(int line) {
        int start = inkOf(line);
        int end = lines.end(line);
        while (start < end && (text.charAt(start) == '>' || Characters.isBlank(text.charAt(start)))) {
            start++;
        }
        return start;
    }
}
