package dev.draftlint.text;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jsoup.parser.Parser;

/** Decodes character references one by one, so that each decoded character knows its place. */
final class Entities {

    private static final int LONGEST = 40;

    /** The parser sets up a tokenizer for each call; these are nearly all that mails have. */
    private static final Map<String, String> COMMON = allDecoded("""
        &amp; &lt; &gt; &quot; &apos; &nbsp; &#39; &#039; &#x27; &#34; &#160; &#xa0; &rsquo; &lsquo;
        &rdquo; &ldquo; &mdash; &ndash; &hellip; &bull; &copy; &zwnj; &shy; &raquo; &laquo; &middot;
        &rarr; &pound; &euro; &trade; &reg;
        """);

    private Entities() {}

    private static Map<String, String> allDecoded(String references) {
        return Vocabulary.of(references).stream()
                .collect(Collectors.toUnmodifiableMap(
                        Function.identity(), each -> Parser.unescapeEntities(each, false)));
    }

    /** Writes what stands at an ampersand, decoded if it is a reference, and gives the offset after it. */
    static int write(String source, int at, int limit, PassageWriter writer) {
        int end = pieceEnd(source, at, limit);
        String piece = source.substring(at, end);
        String decoded = decoded(piece);
        if (decoded.equals(piece)) {
            writer.write('&', at, at + 1);
            return at + 1;
        }
        int tail = sameTail(piece, decoded);
        int after = end - tail;
        for (int i = 0; i < decoded.length() - tail; i++) {
            writer.write(decoded.charAt(i), at, after);
        }
        return after;
    }

    private static String decoded(String piece) {
        if (piece.length() < 3 || !mayBeReference(piece)) {
            return piece;
        }
        String common = COMMON.get(piece);
        return common == null ? Parser.unescapeEntities(piece, false) : common;
    }

    private static boolean mayBeReference(String piece) {
        boolean hexadecimal = piece.length() > 3 && (piece.charAt(2) == 'x' || piece.charAt(2) == 'X');
        return piece.charAt(1) != '#' || Character.digit(piece.charAt(hexadecimal ? 3 : 2), 16) >= 0;
    }

    private static int pieceEnd(String source, int at, int limit) {
        int end = at + 1;
        int last = Math.min(limit, at + LONGEST);
        while (end < last && isReferencePart(source.charAt(end))) {
            end++;
        }
        return end < last && source.charAt(end) == ';' ? end + 1 : end;
    }

    private static boolean isReferencePart(char c) {
        return c == '#' || (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    /** "&ampco" is "&co": the letters after an unfinished reference stand for themselves. */
    private static int sameTail(String piece, String decoded) {
        int tail = 0;
        while (tail < decoded.length() - 1
                && piece.charAt(piece.length() - 1 - tail) == decoded.charAt(decoded.length() - 1 - tail)) {
            tail++;
        }
        return tail;
    }
}
