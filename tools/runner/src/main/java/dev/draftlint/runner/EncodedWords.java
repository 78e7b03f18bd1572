package dev.draftlint.runner;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.Optional;

/** Reads a header's value with its encoded words (RFC 2047), <code>=?utf-8?Q?Gr=C3=BC=C3=9Fe?=</code>, and folded lines. */
final class EncodedWords {

    /** {@code data} is what stands between the last two question marks, {@code end} what follows the word. */
    private record EncodedWord(String charset, TransferEncoding encoding, ByteRange data, int end) {}

    private final byte[] file;
    private final int to;
    private final TracedText text = new TracedText();
    private TracedBytes plain = new TracedBytes(64);

    private EncodedWords(byte[] file, int to) {
        this.file = file;
        this.to = to;
    }

    static TracedText read(byte[] file, ByteRange range) {
        EncodedWords words = new EncodedWords(file, range.end());
        words.read(range.start());
        return words.text;
    }

    private void read(int from) {
        int i = from;
        while (i < to) {
            Optional<EncodedWord> word = word(i);
            i = word.isPresent() ? take(word.get()) : takePlain(i);
        }
        flush();
    }

    private int take(EncodedWord word) {
        flush();
        TracedBytes bytes = word.encoding().undo(file, word.data());
        text.decode(bytes, Charsets.named(word.charset(), bytes.toArray()));
        int next = afterBlanks(word.end());
        // Blanks between two encoded words only keep them apart.
        return word(next).isPresent() ? next : word.end();
    }

    private int takePlain(int i) {
        if (file[i] != '\r' && file[i] != '\n') {
            plain.add(file[i], i, i + 1);
        }
        return i + 1;
    }

    private void flush() {
        text.decode(plain, Charsets.detect(plain.toArray()));
        plain = new TracedBytes(64);
    }

    private Optional<EncodedWord> word(int i) {
        if (i + 1 >= to || file[i] != '=' || file[i + 1] != '?') {
            return Optional.empty();
        }
        int encoding = questionMark(i + 2);
        int data = encoding < 0 ? -1 : questionMark(encoding + 1);
        int end = data < 0 || data != encoding + 2 ? -1 : questionMark(data + 1);
        if (end < 0 || end + 1 >= to || file[end + 1] != '=') {
            return Optional.empty();
        }
        return Optional.of(word(i + 2, encoding, data + 1, end));
    }

    private EncodedWord word(int charset, int encoding, int data, int end) {
        String name = new String(file, charset, encoding - charset, US_ASCII);
        // RFC 2231 lets a language follow the charset.
        int star = name.indexOf('*');
        boolean base64 = file[encoding + 1] == 'B' || file[encoding + 1] == 'b';
        return new EncodedWord(
                star < 0 ? name : name.substring(0, star),
                base64 ? TransferEncoding.BASE64 : TransferEncoding.Q,
                new ByteRange(data, end),
                end + 2);
    }

    /** Where the next question mark stands before the next line end; -1 if nowhere. Words may hold blanks by mistake. */
    private int questionMark(int from) {
        for (int i = from; i < to && file[i] != '\r' && file[i] != '\n'; i++) {
            if (file[i] == '?') {
                return i;
            }
        }
        return -1;
    }

    private int afterBlanks(int from) {
        int i = from;
        while (i < to && file[i] <= ' ' && file[i] >= 0) {
            i++;
        }
        return i;
    }
}
