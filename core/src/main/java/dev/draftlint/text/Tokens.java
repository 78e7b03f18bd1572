package dev.draftlint.text;

import java.util.Arrays;
import opennlp.tools.tokenize.SimpleTokenizer;
import opennlp.tools.util.Span;

/**
 * The tokens of a text, as {@link SimpleTokenizer} cuts them: runs of letters, of digits and of one and the same sign.
 * ASCII, which is nearly all text, is cut here, without an object for each token.
 */
final class Tokens {

    private static final byte BLANK = 0;
    private static final byte LETTER = 1;
    private static final byte DIGIT = 2;
    private static final byte SIGN = 3;
    private static final byte[] SORTS = sorts();

    private int[] starts;
    private int[] ends;
    private int[] hashes;
    private int count;

    private Tokens(int capacity) {
        starts = new int[capacity];
        ends = new int[capacity];
        hashes = new int[capacity];
    }

    static Tokens of(String text) {
        Tokens tokens = new Tokens(text.length() / 4 + 8);
        return tokens.cut(text) ? tokens : cutByTokenizer(text);
    }

    private static Tokens cutByTokenizer(String text) {
        Span[] spans = SimpleTokenizer.INSTANCE.tokenizePos(text);
        Tokens tokens = new Tokens(spans.length);
        for (Span span : spans) {
            tokens.add(span.getStart(), span.getEnd(), Spelled.hash(span.getStart(), span.getEnd(), text));
        }
        return tokens;
    }

    private static byte[] sorts() {
        byte[] sorts = new byte[0x80];
        for (char c = 0; c < sorts.length; c++) {
            sorts[c] = Character.isWhitespace(c)
                    ? BLANK
                    : Character.isLetter(c) ? LETTER : Character.isDigit(c) ? DIGIT : SIGN;
        }
        return sorts;
    }

    /** Says whether it was all ASCII; otherwise the tokens are of no use. */
    private boolean cut(String text) {
        char[] chars = text.toCharArray();
        int start = 0;
        char before = 0;
        byte sort = BLANK;
        int hash = 0;
        for (int i = 0; i < chars.length; i++) {
            char c = chars[i];
            if (c >= SORTS.length) {
                return false;
            }
            byte next = SORTS[c];
            if (next != sort || (next == SIGN && c != before)) {
                if (sort != BLANK) {
                    add(start, i, hash);
                }
                start = i;
                sort = next;
                hash = 0;
            }
            hash = Spelled.hash(hash, c);
            before = c;
        }
        if (sort != BLANK) {
            add(start, chars.length, hash);
        }
        return true;
    }

    private void add(int start, int end, int hash) {
        if (count == starts.length) {
            starts = Arrays.copyOf(starts, count * 2);
            ends = Arrays.copyOf(ends, count * 2);
            hashes = Arrays.copyOf(hashes, count * 2);
        }
        hashes[count] = hash;
        starts[count] = start;
        ends[count++] = end;
    }

    int count() {
        return count;
    }

    int start(int token) {
        return starts[token];
    }

    int end(int token) {
        return ends[token];
    }

    /** As {@link Spelled} finds what is known of it. */
    int hash(int token) {
        return hashes[token];
    }

    int length(int token) {
        return ends[token] - starts[token];
    }
}
