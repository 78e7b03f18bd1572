package dev.draftlint.text;

import dev.draftlint.draft.BrokenTag;
import dev.draftlint.draft.BrokenTag.Flaw;
import dev.draftlint.draft.Placeholder;
import dev.draftlint.draft.Placeholder.Syntax;
import dev.draftlint.draft.Span;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds broken merge tags in what the reader sees of a passage. There the whole ones are known and read as letters, so
 * that a sign of a tag that is left belongs to none.
 */
final class BrokenTags {

    private static final String[] SIGNS = {"{", "}", "%%", "*|", "|*", "<%", "[[", "]]"};

    private static final Set<Syntax> BRACES = EnumSet.of(Syntax.BRACE, Syntax.DOUBLE_BRACE, Syntax.TRIPLE_BRACE);

    private final Passage passage;
    private final LooseSigns signs;
    private final List<BrokenTag> found = new ArrayList<>();
    /** The first tag or address that ends after the place that is looked at. */
    private int mark;

    private BrokenTags(Passage passage) {
        this.passage = passage;
        this.signs = new LooseSigns(passage.masked());
    }

    /** A quick look, which is all that most drafts cost: whether a sign stands outside the whole tags. */
    private static boolean mayBeIn(String source, List<Placeholder> tags) {
        for (String sign : SIGNS) {
            if (isOutside(tags, sign, source)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOutside(List<Placeholder> tags, String sign, String source) {
        int at = source.indexOf(sign);
        for (int i = 0; at >= 0 && i < tags.size(); i++) {
            Span tag = tags.get(i).span();
            if (at < tag.start()) {
                return true;
            }
            at = at < tag.end() ? source.indexOf(sign, tag.end() - sign.length() + 1) : at;
        }
        return at >= 0;
    }

    /**
     * The broken tags of one part, in no certain order.
     *
     * @param tags all whole ones of the source
     * @param statements those that stand in its text; printing ones are passed over
     */
    static List<BrokenTag> in(
            String source,
            List<Placeholder> tags,
            List<Passage> passages,
            List<Placeholder> statements,
            Template template) {
        List<BrokenTag> broken = new ArrayList<>();
        for (Placeholder statement : statements) {
            if (!statement.printsText() && template.isUnpaired(statement)) {
                broken.add(new BrokenTag(Flaw.UNPAIRED, statement.span()));
            }
        }
        if (mayBeIn(source, tags)) {
            passages.stream().filter(passage -> !passage.quoted()).forEach(passage -> broken.addAll(in(passage)));
        }
        return broken;
    }

    private static List<BrokenTag> in(Passage passage) {
        BrokenTags tags = new BrokenTags(passage);
        for (int i = 0; i < passage.masked().length(); ) {
            i = tags.after(i);
        }
        return tags.found;
    }

    private int after(int at) {
        List<Mark> marks = passage.marks();
        while (mark < marks.size() && marks.get(mark).end() <= at) {
            mark++;
        }
        if (mark < marks.size() && marks.get(mark).start() <= at) {
            return marks.get(mark).end();
        }
        return switch (passage.masked().charAt(at)) {
            case '{' -> before(at, BRACES, '{', '}');
            case '}' -> behind(at, BRACES, '{', '}');
            case '[' -> before(at, EnumSet.of(Syntax.BRACKET), '[', ']');
            case ']' -> behind(at, EnumSet.of(Syntax.BRACKET), '[', ']');
            case '%' -> behind(at, EnumSet.of(Syntax.PERCENT), '\0', '%');
            case '$', '<', '*', '|' -> alone(at);
            default -> at + 1;
        };
    }

    /** A sign right before a whole tag has no partner, unless one comes later. */
    private int before(int at, Set<Syntax> syntaxes, char open, char close) {
        Placeholder tag =
                mark < passage.marks().size() && passage.marks().get(mark).start() == at + 1
                        ? passage.marks().get(mark).placeholder()
                        : null;
        if (tag == null || !syntaxes.contains(tag.syntax())) {
            signs.open(open);
            return alone(at);
        }
        int end = passage.marks().get(mark).end();
        if (passage.masked().startsWith(" " + close, end)) {
            return add(Flaw.UNEVEN, at, end + 2);
        }
        if (signs.closesLater(end, open, close)) {
            signs.open(open);
            return at + 1;
        }
        return add(Flaw.UNEVEN, at, end);
    }

    private int behind(int at, Set<Syntax> syntaxes, char open, char close) {
        boolean paired = signs.close(open);
        Mark last = mark > 0 ? passage.marks().get(mark - 1) : null;
        if (!paired && last != null && last.end() == at && isOf(last.placeholder(), syntaxes)) {
            int end = at + 1;
            while (end < passage.masked().length() && passage.masked().charAt(end) == close) {
                end++;
            }
            return add(Flaw.UNEVEN, last.start(), end);
        }
        return paired ? at + 1 : alone(at);
    }

    private static boolean isOf(@Nullable Placeholder tag, Set<Syntax> syntaxes) {
        return tag != null && syntaxes.contains(tag.syntax());
    }

    /** Signs without a tag beside them. */
    private int alone(int at) {
        LooseSigns.Piece piece = signs.at(at);
        return piece == null ? at + 1 : add(piece.flaw(), piece.start(), piece.end());
    }

    private int add(Flaw flaw, int start, int end) {
        found.add(new BrokenTag(flaw, passage.map().span(start, end)));
        return end;
    }
}
