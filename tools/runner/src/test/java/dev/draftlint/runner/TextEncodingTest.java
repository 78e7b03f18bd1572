package dev.draftlint.runner;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;

class TextEncodingTest {

    private static final String TEXT = "Grüße, Ana \uD83D\uDE42";

    private final TextEncoding cyrillic = new TextEncoding(Charset.forName("windows-1251"));

    @Test
    void textIsReadInIt() {
        byte[] bytes = "Привет".getBytes(Charset.forName("windows-1251"));

        assertThat(cyrillic.utf8("a.txt", FileKind.TEXT, bytes)).asString(UTF_8).isEqualTo("Привет");
        assertThat(cyrillic.utf8("a.html.j2", FileKind.TEMPLATE, bytes))
                .asString(UTF_8)
                .isEqualTo("Привет");
    }

    @Test
    void aByteOrderMarkKnowsBetter() {
        for (Charset charset : new Charset[] {UTF_8, UTF_16BE, UTF_16LE}) {
            byte[] bytes = ("\uFEFF" + TEXT).getBytes(charset);

            assertThat(Charsets.decode(cyrillic.utf8("a.txt", FileKind.TEXT, bytes)))
                    .isEqualTo("\uFEFF" + TEXT);
        }
    }

    @Test
    void mailAndJsonSayTheirsThemselves() {
        byte[] bytes = TEXT.getBytes(UTF_8);

        assertThat(cyrillic.utf8("a.eml", FileKind.MAIL, bytes)).isSameAs(bytes);
        assertThat(cyrillic.utf8("a.eml.j2", FileKind.TEMPLATE, bytes)).isSameAs(bytes);
        assertThat(cyrillic.utf8("a.jsonl", FileKind.JSON_LINES, bytes)).isSameAs(bytes);
    }

    @Test
    void whatIsNoTextInItIsRefused() {
        byte[] latin1 = {'G', 'r', (byte) 0xFC};

        assertThatThrownBy(() -> new TextEncoding(UTF_8).utf8("a.txt", FileKind.TEXT, latin1))
                .hasMessage("'a.txt' is not in UTF-8; save it so, or say its encoding");
        assertThat(TextEncoding.DETECTED.utf8("a.txt", FileKind.TEXT, latin1)).isSameAs(latin1);
    }
}
