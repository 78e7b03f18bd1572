package dev.draftlint.text;

import dev.draftlint.draft.BrokenTag.Flaw;
import org.jspecify.annotations.Nullable;

/** The signs of merge tags in a passage that belong to no tag, and the names beside them. */
final class LooseSigns {

    private static final int LONGEST_NAME = 60;

    /** A broken tag without a whole one in it. */
    record Piece(Flaw flaw, int start, int end) {}

    private final String text;
    private final Finder finder;
    private int openBraces;
    private int openBrackets;

    LooseSigns(String text) {
        this.text = text;
        this.finder = new Finder(text);
    }

    void open(char sign) {
        openBraces += sign == '{' ? 1 : 0;
        openBrackets += sign == '[' ? 1 : 0;
    }

    /** Whether such a sign was open. */
    boolean close(char sign) {
        boolean open = sign == '{' ? openBraces > 0 : sign == '[' && openBrackets > 0;
        openBraces -= open && sign == '{' ? 1 : 0;
        openBrackets -= open && sign == '[' ? 1 : 0;
        return open;
    }

    /** Whether the next of the two signs closes. */
    boolean closesLater(int from, char open, char close) {
        int closing = finder.next(String.valueOf(close), from);
        int opening = finder.next(String.valueOf(open), from);
        return closing >= 0 && (opening < 0 || closing < opening);
    }

    @Nullable
    Piece at(int at) {
        return switch (text.charAt(at)) {
            case '{' -> ofBrace(at);
            case '}' -> text.startsWith("}}", at) ? unopened(at, at + 2) : null;
            case '$' -> text.startsWith("${", at) ? unclosed(at, at + 2, "}") : null;
            case '<' -> text.startsWith("<%=", at) || text.startsWith("<%-", at) ? unclosed(at, at + 3, "%>") : null;
            case '*' -> ofStar(at);
            case '|' -> ofBar(at);
            case '%' -> ofPercent(at);
            default -> null;
        };
    }

    private @Nullable Piece ofBrace(int at) {
        if (text.startsWith("{%", at)) {
            return unclosed(at, at + 2, "%}");
        }
        if (!text.startsWith("{{", at)) {
            return null;
        }
        int inner = skip(at + 2, " {");
        return text.startsWith("}}", inner) ? new Piece(Flaw.EMPTY, at, inner + 2) : unclosed(at, at + 2, "}}");
    }

    /** An opening with a name and without its close, wherever that is: what is very long is no tag either, but paired. */
    private @Nullable Piece unclosed(int at, int from, String close) {
        int name = skip(from, " =-~#^/");
        int end = nameEnd(name);
        boolean letter = end > name && Character.isLetter(text.charAt(name));
        if (close.equals("}") && text.startsWith("}", name)) {
            return new Piece(Flaw.EMPTY, at, name + 1);
        }
        return letter && finder.next(close, end) < 0 ? new Piece(Flaw.UNCLOSED, at, end) : null;
    }

    private @Nullable Piece unopened(int at, int end) {
        int start = at;
        while (start > 0 && at - start < LONGEST_NAME && isName(text.charAt(start - 1))) {
            start--;
        }
        return start < at && Character.isLetter(text.charAt(start)) ? new Piece(Flaw.UNOPENED, start, end) : null;
    }

    private @Nullable Piece ofStar(int at) {
        int end = text.startsWith("*|", at) ? capitalsEnd(at + 2) : at;
        if (end < at + 4) {
            return null;
        }
        boolean half = end < text.length() && (text.charAt(end) == '|' || text.charAt(end) == '*');
        return new Piece(Flaw.UNCLOSED, at, half ? end + 1 : end);
    }

    private @Nullable Piece ofBar(int at) {
        int start = at;
        while (start > 0 && isCapital(text.charAt(start - 1))) {
            start--;
        }
        boolean half = start > 0 && (text.charAt(start - 1) == '|' || text.charAt(start - 1) == '*');
        boolean named = text.startsWith("|*", at) && at - start >= 2;
        return named ? new Piece(Flaw.UNOPENED, half ? start - 1 : start, at + 2) : null;
    }

    private @Nullable Piece ofPercent(int at) {
        boolean free = at == 0 || !isName(text.charAt(at - 1));
        int end = free && text.startsWith("%%", at) ? nameEnd(at + 2) : at;
        boolean one = end > at + 4 && text.startsWith("%", end) && !text.startsWith("%%", end);
        return one && Character.isLetter(text.charAt(at + 2)) ? new Piece(Flaw.UNEVEN, at, end + 1) : null;
    }

    private int skip(int from, String signs) {
        int i = from;
        while (i < text.length() && i - from < LONGEST_NAME && signs.indexOf(text.charAt(i)) >= 0) {
            i++;
        }
        return i;
    }

    private int nameEnd(int from) {
        int end = from;
        while (end < text.length() && end - from < LONGEST_NAME && isName(text.charAt(end))) {
            end++;
        }
        while (end > from && text.charAt(end - 1) == '.') {
            end--;
        }
        return end;
    }

    private static boolean isName(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || c == '.' || c == '-';
    }

    private int capitalsEnd(int from) {
        int end = from;
        while (end < text.length() && end - from < LONGEST_NAME && isCapital(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isCapital(char c) {
        return c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_' || c == ':';
    }
}
