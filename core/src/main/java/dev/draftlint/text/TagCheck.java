package dev.draftlint.text;

import com.google.common.base.Ascii;
import dev.draftlint.draft.Format;
import java.util.Set;
import org.jsoup.parser.Tag;

/** Tells merge tags from what only looks like them: links, footnotes, percentages, style sheets, prose in brackets. */
final class TagCheck {

    /** In square brackets a name alone does not make a directive: "[#general]". */
    private static final Set<String> DIRECTIVES = Vocabulary.of("""
        if elseif else list items sep switch case default break continue assign local global macro nested return
        function import include noparse comment compress escape noescape attempt recover setting ftl stop flush
        """);

    /** What people write in angles in passing. */
    private static final Set<String> ASIDES = Vocabulary.of("snip wink grin sigh smile shrug rant whatever g eg bg");

    /** Elements of HTML that a mail has no use for, and that a field may be called after. */
    private static final Set<String> FIELDS = Vocabulary.of("""
        title link time address label source summary details data code video picture section area object
        """);

    private static final int LONGEST_LABEL = 120;
    private static final int LONGEST_ELEMENT = 2000;

    private TagCheck() {}

    static boolean isTag(String text, int at, int close, Dialect dialect, Format format) {
        int from = at + dialect.open().length();
        int after = close + dialect.close().length();
        return switch (dialect.syntax()) {
            case DOUBLE_BRACE, TRIPLE_BRACE, DOLLAR_BRACE -> hasInk(text, from, close);
            case STATEMENT -> isStatement(text, from, dialect);
            case PERCENT -> isPercent(text, from, close, after);
            case DOUBLE_PERCENT ->
                from < close && (Character.isLetter(text.charAt(from)) || isAmpScript(text.charAt(from)));
            case DOUBLE_ANGLE -> isLabel(text, from, close);
            case ANGLE ->
                (format != Format.HTML || text.charAt(at) == '&')
                        && isLabel(text, from, close)
                        && !isMarkupOrAside(text, at, close, dialect);
            case DOUBLE_BRACKET -> isDoubleBracket(text, from, close, dialect);
            case BRACE_BANG -> from < close && (Character.isLetter(text.charAt(from)) || text.charAt(from) == '$');
            case BRACE -> isBrace(text, from, close) && !hasMarkup(text, from, close, format);
            case BRACKET -> isBracket(text, at, from, close, format) && !hasMarkup(text, from, close, format);
            default -> true;
        };
    }

    private static boolean isAmpScript(char c) {
        return c == '=' || c == '[' || c == '_';
    }

    private static boolean hasInk(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!Characters.isBlank(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** A FreeMarker directive has its name at once: {@code <#if}; "<@ana>" is a mention, but rare in mail. */
    private static boolean isStatement(String text, int from, Dialect dialect) {
        if (dialect.body() != Dialect.Body.DIRECTIVE) {
            return true;
        }
        int end = wordEnd(text, from);
        return end > from && (dialect.close().equals(">") || DIRECTIVES.contains(text.substring(from, end)));
    }

    private static int wordEnd(String text, int from) {
        int end = from;
        int last = Math.min(text.length(), from + 40);
        while (end < last && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** <code>[(x)]</code> prints only an expression: <code>[(${x})]</code>. */
    private static boolean isDoubleBracket(String text, int from, int close, Dialect dialect) {
        boolean expression = TagName.isExpression(text.substring(from, close));
        boolean label = dialect.open().equals("[[")
                && close - from <= LONGEST_LABEL
                && hasLetter(text, from, close)
                && !hasLineEnd(text, from, close);
        return expression || label;
    }

    /** "50% off 20%" has blanks inside, "%20our%20" is part of an address. */
    private static boolean isPercent(String text, int from, int close, int after) {
        if (close - from < 2 || !Character.isLetter(text.charAt(from)) || isHexPair(text, from, close)) {
            return false;
        }
        for (int i = from; i < close; i++) {
            char c = text.charAt(i);
            if (!Character.isLetterOrDigit(c) && c != '_' && c != '.') {
                return false;
            }
        }
        boolean open = from < 2 || !isWordOrPercent(text.charAt(from - 2));
        return open && (after >= text.length() || !Character.isLetterOrDigit(text.charAt(after)));
    }

    private static boolean isHexPair(String text, int from, int close) {
        return close - from == 2
                && Character.digit(text.charAt(from), 16) >= 0
                && Character.digit(text.charAt(from + 1), 16) >= 0;
    }

    private static boolean isWordOrPercent(char c) {
        return Character.isLetterOrDigit(c) || c == '%';
    }

    private static boolean isLabel(String text, int from, int close) {
        for (int i = from; i < close; i++) {
            char c = text.charAt(i);
            if (!Character.isLetterOrDigit(c) && " _-.'/".indexOf(c) < 0) {
                return false;
            }
        }
        return from < close && Character.isLetter(text.charAt(from));
    }

    /** "<br />" and "<context>...</context>" are markup, "Ana<ana>" and "if a<b and c>d" are neither. */
    private static boolean isMarkupOrAside(String text, int at, int close, Dialect dialect) {
        boolean isGlued = at > 0 && Character.isLetterOrDigit(text.charAt(at - 1));
        int end = text.charAt(close - 1) == '/' ? close - 1 : close;
        String name = text.substring(at + dialect.open().length(), end).strip();
        String behind = text.substring(close, Math.min(text.length(), close + LONGEST_ELEMENT));
        return isGlued
                || ASIDES.contains(name)
                || isElement(name)
                || name.startsWith("www.")
                || behind.contains(dialect.open() + '/' + name + dialect.close());
    }

    private static boolean isElement(String name) {
        String folded = Ascii.toLowerCase(name);
        return Tag.isKnownTag(folded) && !FIELDS.contains(folded);
    }

    private static boolean isBrace(String text, int from, int close) {
        int start = from;
        while (start < close && text.charAt(start) == ' ') {
            start++;
        }
        if (start == close || !(Character.isLetter(text.charAt(start)) || text.charAt(start) == '_')) {
            return false;
        }
        return !hasProse(text, start, close) && !isSpintax(text, start, close);
    }

    /** Style sheets and JSON have {@code ;} and {@code key: value}. */
    private static boolean hasProse(String text, int from, int close) {
        boolean call = false;
        for (int i = from; i < close; i++) {
            char c = text.charAt(i);
            call |= c == '(';
            boolean separator = (c == ':' || c == ',') && text.charAt(i + 1) == ' ' && !call;
            if (separator || c == ';' || c == '{' || Characters.isLineEnd(c)) {
                return true;
            }
        }
        return false;
    }

    /** <code>{Hi|Hello|Hey}</code> offers wordings; <code>{name|there}</code> names a field and its fallback. */
    private static boolean isSpintax(String text, int from, int close) {
        int pipes = 0;
        boolean blankBefore = false;
        for (int i = from; i < close; i++) {
            if (text.charAt(i) == '|' && text.charAt(i + 1) == '|') {
                return false;
            }
            pipes += text.charAt(i) == '|' ? 1 : 0;
            blankBefore |= pipes == 0 && text.charAt(i) == ' ' && text.charAt(i + 1) != '|';
        }
        return pipes > 1 || (pipes == 1 && blankBefore);
    }

    private static boolean isBracket(String text, int at, int from, int close, Format format) {
        boolean glued = at > 0 && Character.isLetterOrDigit(text.charAt(at - 1));
        if (glued || !hasLetter(text, from, close) || isLink(text, close + 1, format)) {
            return false;
        }
        return !isCheckBox(text, at, from, close) && !isRemark(text.substring(from, close));
    }

    private static boolean isLink(String text, int after, Format format) {
        if (after >= text.length() || text.charAt(after) != '(') {
            return false;
        }
        return format == Format.MARKDOWN
                || text.startsWith("http", after + 1)
                || text.startsWith("www.", after + 1)
                || text.startsWith("mailto:", after + 1);
    }

    private static boolean isCheckBox(String text, int at, int from, int close) {
        boolean x = close - from == 1 && (text.charAt(from) == 'x' || text.charAt(from) == 'X');
        return x && (text.charAt(from) == 'x' || (at >= 2 && "-*".indexOf(text.charAt(at - 2)) >= 0));
    }

    private static boolean isRemark(String inner) {
        return inner.equals("sic")
                || inner.startsWith("^")
                || inner.startsWith("/")
                || inner.contains("://")
                || inner.startsWith("cid:")
                || isAddress(inner)
                || inner.startsWith("image:")
                || inner.startsWith("if ")
                || inner.startsWith("endif")
                || inner.startsWith("CDATA");
    }

    private static boolean isAddress(String inner) {
        return inner.indexOf('@') > 0 && inner.indexOf(' ') < 0;
    }

    private static boolean hasMarkup(String text, int from, int close, Format format) {
        if (format != Format.HTML) {
            return false;
        }
        for (int i = from; i < close; i++) {
            if (text.charAt(i) == '<' || text.charAt(i) == '>') {
                return true;
            }
        }
        return false;
    }

    private static boolean hasLetter(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (Character.isLetter(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasLineEnd(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (Characters.isLineEnd(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
