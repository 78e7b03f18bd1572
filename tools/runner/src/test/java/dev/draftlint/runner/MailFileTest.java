package dev.draftlint.runner;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.draftlint.draft.Format;
import dev.draftlint.draft.Part;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Base64;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MailFileTest {

    private static final String PLAIN = "Content-Type: text/plain; charset=%s\nContent-Transfer-Encoding: %s\n\n";

    @Test
    void subjectAndBodyOfAPlainMail() {
        Located mail = read("From: a@example.org\nSubject: The Leeds audit\n\nHi Ana,\n\nIt is done.\n");

        assertThat(mail.source().subject()).isEqualTo("The Leeds audit");
        assertThat(mail.source().body()).isEqualTo("Hi Ana,\n\nIt is done.\n");
        assertThat(mail.source().format()).isEqualTo(Format.TEXT);
        assertThat(written(mail, Part.SUBJECT, "Leeds")).isEqualTo("Leeds");
        assertThat(written(mail, Part.BODY, "It is done.")).isEqualTo("It is done.");
    }

    @Test
    void aMailWithoutSubjectHasNone() {
        assertThat(read("From: a@example.org\n\nHi\n").source().subject()).isNull();
    }

    @Test
    void quotedPrintableIsUndoneAndItsPlacesAreKept() {
        Located mail = read(PLAIN.formatted("utf-8", "quoted-printable")
                + "Liebe Gr=C3=BC=C3=9Fe, the au=\r\ndit costs 5 =3D five  \r\nEnd");

        assertThat(mail.source().body()).isEqualTo("Liebe Grüße, the audit costs 5 = five\r\nEnd");
        assertThat(written(mail, Part.BODY, "Grüße")).isEqualTo("Gr=C3=BC=C3=9Fe");
        assertThat(written(mail, Part.BODY, "audit")).isEqualTo("au=\r\ndit");
        assertThat(written(mail, Part.BODY, "= five")).isEqualTo("=3D five");
        assertThat(written(mail, Part.BODY, "End")).isEqualTo("End");
    }

    @Test
    void base64IsUndoneAndItsPlacesLeadToTheirGroups() {
        String encoded = Base64.getMimeEncoder(24, new byte[] {'\r', '\n'})
                .encodeToString("Hi Ana, just checking in on the audit.".getBytes(UTF_8));
        Located mail = read(PLAIN.formatted("utf-8", "base64") + encoded + "\r\n");

        assertThat(mail.source().body()).isEqualTo("Hi Ana, just checking in on the audit.");
        String place = written(mail, Part.BODY, "checking in");
        assertThat(encoded).contains(place);
        assertThat(place.replace("\r\n", "")).hasSizeBetween(15, 20);
    }

    @ParameterizedTest
    @CsvSource({
        "utf-8, Grüße aus Łódź",
        "iso-8859-1, Grüße aus Köln",
        "windows-1252, Grüße – “now”",
        "koi8-r, Привет",
        "shift_jis, こんにちは",
    })
    void eightBitTextIsReadInItsCharset(String charset, String text) {
        byte[] header = PLAIN.formatted(charset, "8bit").getBytes(UTF_8);
        Located mail = MailFile.read("a.eml", concat(header, text.getBytes(Charset.forName(charset))));

        assertThat(mail.source().body()).isEqualTo(text);
        Origin origin = mail.origin();
        assertThat(origin.end(Part.BODY, text.length()))
                .isEqualTo(origin.text(Part.BODY).length());
    }

    @Test
    void statefulCharsetsAreReadToo() {
        byte[] header = PLAIN.formatted("iso-2022-jp", "7bit").getBytes(UTF_8);
        byte[] body = "Hi 田中さん, done".getBytes(Charset.forName("iso-2022-jp"));
        Located mail = MailFile.read("a.eml", concat(header, body));

        assertThat(mail.source().body()).isEqualTo("Hi 田中さん, done");
        assertThat(written(mail, Part.BODY, "done")).isEqualTo("done");
    }

    @Test
    void anUnknownCharsetIsGuessed() {
        byte[] header = PLAIN.formatted("x-no-such", "8bit").getBytes(UTF_8);

        assertThat(MailFile.read("a.eml", concat(header, "Grüße".getBytes(UTF_8)))
                        .source()
                        .body())
                .isEqualTo("Grüße");
        assertThat(MailFile.read("a.eml", concat(header, "Grüße".getBytes(ISO_8859_1)))
                        .source()
                        .body())
                .isEqualTo("Grüße");
    }

    @Test
    void placesBehindWideCharactersCountCharactersOfTheFile() {
        Located mail = MailFile.read(
                "a.eml", ("X-Note: żółw 🐢\n" + PLAIN.formatted("utf-8", "8bit") + "Grüße 🐢 done").getBytes(UTF_8));

        assertThat(written(mail, Part.BODY, "done")).isEqualTo("done");
        assertThat(written(mail, Part.BODY, "🐢")).isEqualTo("🐢");
    }

    @Test
    void encodedAndFoldedSubjectsAreRead() {
        Located mail = read(
                "Subject: Re: =?utf-8?Q?Gr=C3=BC=C3=9Fe_aus?=\r\n =?iso-8859-1?B?S/ZsbiE=?= and\r\n more\r\n\r\nHi");

        assertThat(mail.source().subject()).isEqualTo("Re: Grüße ausKöln! and more");
        assertThat(written(mail, Part.SUBJECT, "Grüße")).isEqualTo("Gr=C3=BC=C3=9Fe");
        assertThat(written(mail, Part.SUBJECT, "more")).isEqualTo("more");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"=?", "=?utf-8?", "=?utf-8?Q?abc", "=?utf-8?X?abc", "a =? b ?= c", "?=", "=?utf-8*en?Q?a b?"})
    void whatOnlyLooksEncodedIsText(String subject) {
        assertThat(read("Subject: " + subject + "\n\nHi").source().subject()).isEqualTo(subject);
    }

    @Test
    void plainTextComesBeforeHtmlHoweverDeep() {
        Located mail = read("""
                Subject: Two forms
                Content-Type: multipart/mixed; boundary=out

                This text is for old programs. Hi Ana.
                --out
                Content-Type: multipart/alternative; boundary="in"

                --in
                Content-Type: text/html

                <p>Hi Ana, as HTML</p>
                --in
                Content-Type: text/plain

                Hi Ana.
                --in--
                --out
                Content-Type: text/plain
                Content-Disposition: attachment; filename=a.txt

                attached
                --out--
                """);

        assertThat(mail.source().body().strip()).isEqualTo("Hi Ana.");
        assertThat(mail.origin().start(Part.BODY, 0))
                .isEqualTo(mail.origin().text(Part.BODY).lastIndexOf("Hi Ana."));
    }

    @Test
    void htmlIsReadWhereThereIsNoText() {
        Located mail = read("Content-Type: text/html\n\n<p>Hi &amp; bye</p>");

        assertThat(mail.source().format()).isEqualTo(Format.HTML);
        assertThat(mail.source().body()).isEqualTo("<p>Hi &amp; bye</p>");
    }

    @Test
    void aForwardedMailIsReadWhereTheMailItselfSaysNothing() {
        String forwarded = "--x\nContent-Type: message/rfc822\n\nSubject: inner\n\ninner text\n";
        String head = "Subject: outer\nContent-Type: multipart/mixed; boundary=x\n\n";

        assertThat(read(head + forwarded + "--x\n\nouter text\n--x--\n")
                        .source()
                        .body()
                        .strip())
                .isEqualTo("outer text");
        Located onlyForwarded = read(head + forwarded + "--x--\n");
        assertThat(onlyForwarded.source().body().strip()).isEqualTo("inner text");
        assertThat(onlyForwarded.source().subject()).isEqualTo("outer");
    }

    @Test
    void anEnvelopeLineIsSkipped() {
        Located mail = read("From ana@example.org Mon Nov 23 10:00:00 2026\nSubject: Hi\n\nbody");

        assertThat(mail.source().subject()).isEqualTo("Hi");
        assertThat(written(mail, Part.BODY, "body")).isEqualTo("body");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\nno header", "just text, no colon", "Hi Ana: no header\n", "\0\0\0"})
    void whatHasNoHeaderIsText(String text) {
        Located mail = read(text);

        assertThat(mail.source().body()).isEqualTo(text);
        assertThat(mail.source().subject()).isNull();
    }

    @Test
    void depthPastTheLimitIsSaid() {
        assertThat(read(nested(18)).limits()).isEmpty();
        assertThat(read(nested(5_000)).limits()).singleElement().asString().contains("20 deep");
    }

    @Test
    void partsPastTheLimitAreSaid() {
        String part = "--x\nContent-Type: image/png\n\nabc\n";
        String head = "Content-Type: multipart/mixed; boundary=x\n\n--x\n\nHi Ana.\n";

        assertThat(read(head + part.repeat(999) + "--x--\n").limits()).isEmpty();
        Located many = read(head + part.repeat(1_000) + "--x--\n");
        assertThat(many.limits()).singleElement().asString().contains("1,000 parts");
        assertThat(many.source().body().strip()).isEqualTo("Hi Ana.");
    }

    @Test
    void headersPastTheLimitAreSaid() {
        assertThat(read("X-A: b\n".repeat(1_000) + "\nHi").limits()).isEmpty();
        Located many = read("X-A: b\n".repeat(1_001) + "\nHi");
        assertThat(many.limits()).singleElement().asString().contains("1,000 headers");
        assertThat(many.source().body().strip()).isEqualTo("Hi");
    }

    @Test
    void aHeaderPastTheLimitIsSaid() {
        Located mail = read("Subject: Hi\nX-A: " + "b".repeat(70_000) + "\n\nHi");

        assertThat(mail.limits()).singleElement().asString().contains("64 KB");
        assertThat(mail.source().subject()).isEqualTo("Hi");
    }

    @Test
    void aTextPastTheLimitIsSaidAndNoCharacterCut() {
        String line = "Grüße aus Leeds.\n";
        int lines = ReadingLimits.MIME_TEXT / line.getBytes(UTF_8).length;
        Located mail = read("Subject: x\n\n" + line.repeat(lines + 2));

        assertThat(mail.limits()).containsExactly("A text of more than 6 MB is read up to there");
        assertThat(mail.source().body().equals(line.repeat(lines))).isTrue();
    }

    @Test
    void aLinePastTheLimitIsSaid() {
        Located mail = read("Subject: Hi\n\nBefore.\n" + "b".repeat(ReadingLimits.MIME_LINE + 10) + "\nAfter.");

        assertThat(mail.source().subject()).isEqualTo("Hi");
        assertThat(mail.source().body()).startsWith("Before.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Content-Type: multipart/mixed\n\nno boundary",
                "Content-Type: multipart/mixed; boundary=x\n\nnever begins",
                "Content-Type: multipart/mixed; boundary=x\n\n--x\n\nnever ends",
                "Content-Type: ;;;=\n\nHi",
                "Content-Transfer-Encoding: base64\n\n!!!not base64!!!",
                "Content-Transfer-Encoding: quoted-printable\n\n=\n==\n=G1=",
                "Content-Type: text/plain; charset=\"\"\n\nHi",
                "Content-Type: text/plain; charset=utf-16\n\nHi",
                "Subject:\n\n",
                "Subject:",
                "A:b\nno colon\n\nHi",
                "Content-Type: message/rfc822\n\n",
                "Content-Type: multipart/digest; boundary=x\n\n--x\n\nSubject: a\n\nb\n--x--",
            })
    void brokenMailNeverThrows(String text) {
        assertThatCode(() -> everyPlace(read(text))).doesNotThrowAnyException();
    }

    @Test
    void randomBytesAndRandomlyBrokenMailsNeverThrow() {
        long seed = 20261126;
        Random random = new Random(seed);
        byte[] good = ("Subject: =?utf-8?Q?a=C3=BC?=\nContent-Type: multipart/mixed; boundary=x\n\n--x\n"
                        + PLAIN.formatted("utf-8", "quoted-printable") + "Gr=C3=BC=C3=9Fe\n--x--\n")
                .getBytes(UTF_8);
        for (int i = 0; i < 1_000; i++) {
            byte[] bytes = good.clone();
            for (int j = random.nextInt(8); j >= 0; j--) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            assertThatCode(() -> everyPlace(MailFile.read("a.eml", bytes)))
                    .as("seed %d: %s", seed, new String(bytes, ISO_8859_1))
                    .doesNotThrowAnyException();
        }
    }

    private static void everyPlace(Located mail) {
        for (Part part : Part.values()) {
            int length = mail.source().text(part).length();
            for (int i = 0; i < length; i++) {
                int start = mail.origin().start(part, i);
                int end = mail.origin().end(part, i + 1);
                assertThat(start).isBetween(0, end);
                assertThat(end).isLessThanOrEqualTo(mail.origin().text(part).length());
            }
        }
    }

    private static String nested(int depth) {
        return "Content-Type: message/rfc822\n\n".repeat(depth) + "Subject: in\n\nHi";
    }

    private static Located read(String mail) {
        return MailFile.read("a.eml", mail.getBytes(UTF_8));
    }

    /** How the file writes what the recipient reads as {@code text}. */
    private static String written(Located mail, Part part, String text) {
        int start = mail.source().text(part).indexOf(text);
        Origin origin = mail.origin();
        return origin.text(part).substring(origin.start(part, start), origin.end(part, start + text.length()));
    }

    private static byte[] concat(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }
}
