package dev.draftlint.runner;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Base64;
import java.util.Random;
import org.apache.james.mime4j.codec.Base64InputStream;
import org.apache.james.mime4j.codec.QuotedPrintableInputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The MIME library, which knows no places, must read the same bytes. */
class TransferEncodingTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "plain",
                "Gr=C3=BC=C3=9Fe",
                "soft=\r\nbreak",
                "soft with blanks=  \r\nbreak",
                "lf=\nbreak",
                "trailing blanks  \r\nnext",
                "lower case =c3=bc",
                "tab\t\r\nnext",
                "a=3Db"
            })
    void quotedPrintable(String text) throws IOException {
        byte[] bytes = text.getBytes(ISO_8859_1);

        assertThat(undone(TransferEncoding.QUOTED_PRINTABLE, bytes))
                .isEqualTo(new QuotedPrintableInputStream(new ByteArrayInputStream(bytes)).readAllBytes());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 76, 77, 1000})
    void base64(int length) throws IOException {
        byte[] content = new byte[length];
        new Random(length).nextBytes(content);
        byte[] encoded = Base64.getMimeEncoder().encode(content);

        assertThat(undone(TransferEncoding.BASE64, encoded)).isEqualTo(content);
        try (InputStream library = new Base64InputStream(new ByteArrayInputStream(encoded))) {
            assertThat(library.readAllBytes()).isEqualTo(content);
        }
    }

    private static byte[] undone(TransferEncoding encoding, byte[] bytes) {
        return encoding.undo(bytes, new ByteRange(0, bytes.length)).toArray();
    }
}
