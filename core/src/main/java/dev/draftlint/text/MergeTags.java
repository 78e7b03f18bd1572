package dev.draftlint.text;

import dev.draftlint.draft.Format;
import dev.draftlint.draft.Part;
import dev.draftlint.draft.Placeholder;
import dev.draftlint.draft.Placeholder.Syntax;
import dev.draftlint.draft.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Finds the merge tags of all dialects in one pass over the raw source, before anything else reads it. A comment is one
 * statement with all that it hides; in a raw section there are no tags.
 */
final class MergeTags {

    private static final char[] OPENERS = {'{', '$', '<', '*', '%', '[', '\\', '&', '#'};

    private final String text;
    private final Part part;
    private final Format format;
    private final LinkDefinitions definitions;
    private final boolean velocity;
    private final Finder finder;
    private final Finder sections;
    private final List<Placeholder> found = new ArrayList<>();
    /** By opener, the next place that it stands in. */
    private final int[] next = new int[OPENERS.length];

    private MergeTags(String text, Part part, Format format) {
        this.text = text;
        this.part = part;
        this.format = format;
        this.definitions = format == Format.MARKDOWN ? LinkDefinitions.in(text) : LinkDefinitions.NONE;
        this.velocity = Velocity.isIn(text);
        this.finder = new Finder(text);
        this.sections = new Finder(text);
    }

    /** In order of their places; none overlaps another. */
    static List<Placeholder> in(String text, Part part, Format format) {
        MergeTags tags = new MergeTags(text, part, format);
        tags.scan();
        return tags.found;
    }

    private void scan() {
        Arrays.fill(next, -1);
        if (!velocity) {
            next[OPENERS.length - 1] = Integer.MAX_VALUE;
        }
        for (int i = opener(0); i < text.length(); ) {
            i = opener(after(i, text.charAt(i)));
        }
    }

    /** The next character that may open a tag. Each is searched for on its own, which is quick and rarely done. */
    private int opener(int from) {
        int first = Integer.MAX_VALUE;
        for (int i = 0; i < OPENERS.length; i++) {
            if (next[i] < from) {
                int found = text.indexOf(OPENERS[i], from);
                next[i] = found < 0 ? Integer.MAX_VALUE : found;
            }
            first = Math.min(first, next[i]);
        }
        return first;
    }

    private int after(int at, char c) {
        int directive = velocity ? afterVelocity(at, c) : at;
        if (directive > at) {
            return directive;
        }
        List<Dialect> dialects = Dialect.beginningWith(c, format);
        for (int i = 0; i < dialects.size(); i++) {
            Dialect dialect = dialects.get(i);
            int close = text.startsWith(dialect.open(), at) ? dialect.closeOf(text, at, finder) : -1;
            if (close >= 0 && TagCheck.isTag(text, at, close, dialect, format) && !isReference(at, close, dialect)) {
                return add(at, close, dialect);
            }
        }
        return at + 1;
    }

    private boolean isReference(int at, int close, Dialect dialect) {
        return dialect.syntax() == Syntax.BRACKET && definitions.referenceAt(at, close) != null;
    }

    private int afterVelocity(int at, char c) {
        return switch (c) {
            case '#' -> afterDirective(at);
            case '$' -> afterReference(at);
            default -> at;
        };
    }

    private int afterDirective(int at) {
        int end = Velocity.directiveEnd(text, at, finder);
        if (Velocity.isRaw(text, at, end)) {
            addStatement(at, at + 3, text.substring(at, at + 3));
            addStatement(end - 3, end, text.substring(end - 3, end));
        } else if (end > at) {
            addStatement(at, end, text.substring(at, end));
        }
        return end;
    }

    private int afterReference(int at) {
        int end = Velocity.referenceEnd(text, at);
        if (end > at) {
            TagName name = TagName.of(Syntax.DOLLAR, Velocity.name(text, at, end));
            found.add(new Placeholder(Syntax.DOLLAR, name.name(), name.fallback(), new Span(part, at, end)));
        }
        return end;
    }

    private void addStatement(int at, int end, String inner) {
        found.add(new Placeholder(Syntax.STATEMENT, inner.strip(), "", new Span(part, at, end)));
    }

    private int add(int at, int close, Dialect dialect) {
        int end = close + dialect.close().length();
        String inner = text.substring(at + dialect.open().length(), close);
        if (Statements.isOne(dialect, inner)) {
            return addStatement(at, end, inner, dialect);
        }
        TagName name = TagName.of(dialect.syntax(), inner);
        boolean dollar = dialect.syntax() == Syntax.DOUBLE_BRACKET && TagName.isExpression(inner);
        Syntax syntax = dollar ? Syntax.DOLLAR_BRACE : dialect.syntax();
        found.add(new Placeholder(syntax, name.name(), name.fallback(), new Span(part, at, end)));
        return end;
    }

    /** Gives the place after the statement, or after the section that it opens. */
    private int addStatement(int at, int end, String inner, Dialect dialect) {
        Section section = Section.openedBy(dialect, inner);
        int last = section == Section.NONE ? -1 : section.closeFrom(text, end, sections);
        if (last < 0) {
            addStatement(at, end, inner);
            return end;
        }
        int after = section.afterClose(text, last);
        if (section.isComment()) {
            addStatement(at, after, inner);
        } else {
            addStatement(at, end, inner);
            addStatement(last, after, text.substring(last, after));
        }
        return after;
    }
}
