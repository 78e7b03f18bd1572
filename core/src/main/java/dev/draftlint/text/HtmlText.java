package dev.draftlint.text;

import dev.draftlint.draft.Placeholder;
import dev.draftlint.draft.Placeholder.Syntax;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/** The text nodes of an HTML mail, read from the source itself so that each character keeps its place. */
final class HtmlText {

    private final String source;
    private final List<Placeholder> tags;
    private final PassageWriter writer;
    private final BitSet shown;
    /** The first ampersand from {@link #searched} on. */
    private int reference = -1;

    private int searched;

    HtmlText(String source, List<Placeholder> tags, PassageWriter writer) {
        this.source = source;
        this.tags = tags;
        this.writer = writer;
        this.shown = new BitSet(tags.size());
    }

    /**
     * The source with its merge tags as harmless text of the same length: a printing one as a word, a statement as
     * blanks, which may stand anywhere in a table.
     */
    static String masked(String source, List<Placeholder> tags) {
        if (tags.isEmpty()) {
            return source;
        }
        char[] chars = source.toCharArray();
        for (Placeholder tag : tags) {
            char mask = tag.printsText() ? 'x' : ' ';
            Arrays.fill(chars, tag.span().start(), tag.span().end(), mask);
        }
        return new String(chars);
    }

    void write(TextNode node, boolean preformatted) {
        Range range = node.sourceRange();
        if (range.isTracked() && range.startPos() >= 0 && range.endPos() <= source.length()) {
            write(range.startPos(), range.endPos(), preformatted);
        }
    }

    private void write(int start, int end, boolean preformatted) {
        int tag = firstTagFrom(start);
        int i = start;
        while (i < end) {
            if (tag < tags.size() && tags.get(tag).span().start() == i) {
                writer.writeTag(tags.get(tag));
                shown.set(tag);
                i = tags.get(tag++).span().end();
            } else {
                i = writeText(
                        i,
                        tag < tags.size() ? Math.min(end, tags.get(tag).span().start()) : end,
                        end,
                        preformatted);
            }
        }
    }

    /** @param run where plain text may go on to at most: the end, or the next merge tag */
    private int writeText(int at, int run, int end, boolean preformatted) {
        int reference = nextReference(at);
        int after = reference == at ? at : writer.writePlain(at, Math.min(run, reference));
        return after > at ? after : writeCharacter(at, end, preformatted);
    }

    /** Where the next may begin; the end of the source without one. The parser moves text out of tables, so places go back. */
    private int nextReference(int at) {
        if (at < searched || reference < at) {
            searched = at;
            int found = source.indexOf('&', at);
            reference = found < 0 ? source.length() : found;
        }
        return reference;
    }

    private int writeCharacter(int at, int end, boolean preformatted) {
        char c = source.charAt(at);
        if (c == '&') {
            return Entities.write(source, at, nextTagOr(end, at), writer);
        }
        if (preformatted && c == '\n') {
            writer.endLine(at, at + 1);
        } else if (c == '\r' && at + 1 < end && source.charAt(at + 1) == '\n' && !preformatted) {
            writer.blank(at, at + 2);
            return at + 2;
        } else {
            writer.write(c, at, at + 1);
        }
        return at + 1;
    }

    /** A reference never reaches into a merge tag. */
    private int nextTagOr(int end, int at) {
        int tag = firstTagFrom(at);
        return tag < tags.size() ? Math.min(end, tags.get(tag).span().start()) : end;
    }

    private int firstTagFrom(int at) {
        int low = 0;
        int high = tags.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tags.get(middle).span().start() < at) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The address of a link as written, with its merge tags. */
    String target(Element link) {
        Range range = link.attributes().sourceRange("href").valueRange();
        boolean known = range.isTracked() && range.startPos() >= 0 && range.endPos() <= source.length();
        return known ? target(range.startPos(), range.endPos()) : link.attr("href");
    }

    private String target(int start, int end) {
        shown.set(firstTagFrom(start), firstTagFrom(end));
        return Parser.unescapeEntities(source.substring(start, end), true);
    }

    /** Style sheets, scripts and attributes have braces and brackets of their own: there only the clear dialects count. */
    List<Placeholder> shownTags() {
        List<Placeholder> kept = new ArrayList<>(tags.size());
        for (int i = 0; i < tags.size(); i++) {
            if (shown.get(i) || isClear(tags.get(i).syntax())) {
                kept.add(tags.get(i));
            }
        }
        return kept;
    }

    /** The statements that stand where text may, rather than in a tag, a script or a comment. */
    List<Placeholder> statements() {
        List<Placeholder> statements = new ArrayList<>();
        for (int i = shown.nextSetBit(0); i >= 0; i = shown.nextSetBit(i + 1)) {
            if (!tags.get(i).printsText()) {
                statements.add(tags.get(i));
            }
        }
        return statements;
    }

    private static boolean isClear(Syntax syntax) {
        return switch (syntax) {
            case BRACE, BRACKET, DOUBLE_BRACKET, PERCENT -> false;
            default -> true;
        };
    }
}
