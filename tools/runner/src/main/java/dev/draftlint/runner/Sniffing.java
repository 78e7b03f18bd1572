package dev.draftlint.runner;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;

/** Tells by its beginning what standard input holds. */
final class Sniffing {

    private static final int BEGINNING = 8 * 1024;

    /** Header lines that people do not write and mail programs always do. */
    private static final String[] OF_MAIL = {"\nmime-version:", "\nreceived:", "\nmessage-id:", "\ncontent-type:"};

    private Sniffing() {}

    /** @param in a stream that can be marked; it is left where it was */
    static FileKind kind(InputStream in) throws IOException {
        in.mark(BEGINNING);
        String beginning = new String(in.readNBytes(BEGINNING), ISO_8859_1);
        in.reset();
        return kind(beginning.replace("\u00EF\u00BB\u00BF", "").stripLeading());
    }

    private static FileKind kind(String beginning) {
        if (beginning.startsWith("{\"") || beginning.startsWith("{ \"")) {
            return FileKind.JSON_LINES;
        }
        if (beginning.startsWith("<") && TextFile.looksLikeHtml(beginning)) {
            return FileKind.HTML;
        }
        int end = beginning.indexOf('\n');
        if (EnvelopeLine.is(end < 0 ? beginning : beginning.substring(0, end))) {
            return FileKind.MAIL_BOX;
        }
        return isMail(beginning) ? FileKind.MAIL : FileKind.TEXT;
    }

    private static boolean isMail(String beginning) {
        String text = ("\n" + beginning.replace("\r", "")).toLowerCase(Locale.ROOT);
        int end = text.indexOf("\n\n");
        for (String header : OF_MAIL) {
            int at = text.indexOf(header);
            if (at >= 0 && (end < 0 || at < end)) {
                return true;
            }
        }
        return false;
    }
}
