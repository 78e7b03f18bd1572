package dev.draftlint.runner;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.draftlint.draft.Part;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailBoxFileTest {

    private static final String FROM = "From ana@example.org Mon Nov 23 10:00:00 2026\n";

    /** What a run is told: the messages in turn, or why one is not read. */
    private record Box(List<Located> mails, List<String> faults) {

        List<String> bodies() {
            return mails.stream().map(mail -> mail.source().body()).toList();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n"})
    void eachMessageIsADraftAndSaysWhichItIs(String lineEnd) throws IOException {
        Box box = read((FROM + "Subject: The audit\n\nHi Ana,\n\nIt is done.\n\n" + FROM
                        + "Subject: The rack\n\nHi Bo.\n\n" + FROM + "X-Note: no subject\n\nHi Cy.\n")
                .replace("\n", lineEnd));

        assertThat(box.mails()).extracting(Located::id).containsExactly("a.mbox#1", "a.mbox#2", "a.mbox#3");
        assertThat(box.mails()).extracting(Located::path).containsOnly("a.mbox");
        assertThat(box.mails())
                .extracting(mail -> mail.source().subject())
                .containsExactly("The audit", "The rack", null);
        assertThat(box.bodies())
                .containsExactly(
                        "Hi Ana,\n\nIt is done.\n".replace("\n", lineEnd), "Hi Bo." + lineEnd, "Hi Cy." + lineEnd);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n"})
    void placesAreThoseOfTheWholeFile(String lineEnd) throws IOException {
        String file = (FROM + "Subject: Żółw 🐢\n\nGrüße 🐢, done.\n\n" + FROM
                        + "Subject: =?utf-8?Q?Gr=C3=BC=C3=9Fe?=\nContent-Transfer-Encoding: quoted-printable\n"
                        + "Content-Type: text/plain; charset=utf-8\n\nGr=C3=BC=C3=9Fe, 🐢 a bump=\nety ride")
                .replace("\n", lineEnd);
        List<Located> mails = read(file).mails();

        assertThat(written(file, mails.get(0), Part.SUBJECT, "🐢")).isEqualTo("🐢");
        assertThat(written(file, mails.get(0), Part.BODY, "done")).isEqualTo("done");
        assertThat(written(file, mails.get(1), Part.SUBJECT, "Grüße")).isEqualTo("Gr=C3=BC=C3=9Fe");
        assertThat(written(file, mails.get(1), Part.BODY, "bumpety")).isEqualTo("bump=" + lineEnd + "ety");
        assertThat(position(mails.get(1), "ride")).isEqualTo(new Lines.Position(12, 5));
    }

    @Test
    void aByteOrderMarkIsCounted() throws IOException {
        String file = "\uFEFF" + FROM + "Subject: x\n\nbump\n";

        assertThat(written(file, read(file).mails().get(0), Part.BODY, "bump")).isEqualTo("bump");
    }

    @Test
    void messagesInDifferentEncodingsCountTheirOwnCharacters() throws IOException {
        String first = FROM + "Content-Type: text/plain; charset=iso-8859-1\n\nGrüße aus Köln\n\n";
        String second = FROM + "Content-Type: text/plain; charset=utf-8\n\nGrüße aus Łódź\n\n";
        String third = FROM + "\nbump\n";
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(first.getBytes(ISO_8859_1));
        bytes.writeBytes((second + third).getBytes(UTF_8));
        List<Located> mails = read(bytes.toByteArray()).mails();

        String file = first + second + third;
        assertThat(written(file, mails.get(0), Part.BODY, "Köln")).isEqualTo("Köln");
        assertThat(written(file, mails.get(1), Part.BODY, "Łódź")).isEqualTo("Łódź");
        assertThat(written(file, mails.get(2), Part.BODY, "bump")).isEqualTo("bump");
    }

    @Test
    void quotedLinesAreReadWithoutTheirMark() throws IOException {
        String file = FROM + "Subject: x\n\n>From here on it is yours.\n>>From Bo\n> From Cy\n>Fromage\n\n" + FROM
                + "Content-Transfer-Encoding: quoted-printable\n\nWe come=\n>From Leeds, as you know=3F\n";
        List<Located> mails = read(file).mails();

        assertThat(mails.get(0).source().body())
                .isEqualTo("From here on it is yours.\n>From Bo\n> From Cy\n>Fromage\n");
        assertThat(mails.get(1).source().body().strip()).isEqualTo("We comeFrom Leeds, as you know?");
        assertThat(written(file, mails.get(0), Part.BODY, "From here")).isEqualTo("From here");
        assertThat(written(file, mails.get(0), Part.BODY, ">From Bo")).isEqualTo(">From Bo");
        assertThat(written(file, mails.get(1), Part.BODY, "Leeds")).isEqualTo("Leeds");
        assertThat(written(file, mails.get(1), Part.BODY, "know?")).isEqualTo("know=3F");
    }

    @Test
    void aSingleMailKeepsItsMarks() {
        assertThat(MailFile.read("a.eml", "Subject: x\n\n>From here\n".getBytes(UTF_8))
                        .source()
                        .body())
                .isEqualTo(">From here\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hi Ana,\n" + FROM + "was in the log.\n",
                "Hi Ana,\n \n" + FROM,
                "Hi Ana,\n\nFrom Monday on we ship daily.\n",
                "Hi Ana,\n\n From bo@example.org Mon Nov 23 10:00:00 2026\n",
                "Hi Ana,\r\r" + FROM,
            })
    void aLineOfTheTextBeginsNoMessage(String text) throws IOException {
        assertThat(read(FROM + "Subject: x\n\n" + text).bodies()).containsExactly(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "\r\n\r\n", "\uFEFF", " \n"})
    void anEmptyMailBoxHoldsNothing(String file) throws IOException {
        assertThat(read(file)).isEqualTo(new Box(List.of(), List.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"From ana@example.org Mon Nov 23 10:00:00 2026", FROM, FROM + "\n", FROM + "\n\n"})
    void aMessageMayHoldNothing(String file) throws IOException {
        assertThat(read(file).bodies()).singleElement().asString().isBlank();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Subject: x\n\nHi Ana.\n", "Hi Ana.", "\0a", "From Monday on we ship.\n"})
    void whatIsNoMailBoxIsSaid(String file) throws IOException {
        assertThat(read(file).mails()).isEmpty();
        assertThat(read(file).faults())
                .containsExactly(
                        "a.mbox: what stands before its first message is not read; a message begins with a line"
                                + " 'From ana@example.org Mon Nov 23 10:00:00 2026'; a file with a single mail is named .eml");
    }

    @Test
    void whatStandsBeforeTheFirstMessageIsSaidAndTheRestRead() throws IOException {
        String file = "Grüße 🐢\r\nlost\n\n" + FROM + "Subject: x\n\nbump\n";
        Box box = read(file);

        assertThat(box.faults()).hasSize(1);
        assertThat(written(file, box.mails().get(0), Part.BODY, "bump")).isEqualTo("bump");
        assertThat(position(box.mails().get(0), "bump")).isEqualTo(new Lines.Position(7, 1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\0\0\0\n",
                "no headers at all\n",
                "\nno headers either\n",
                "Subject\n",
                ": \n:\n",
                "Subject: x\nContent-Type: multipart/mixed; boundary=x\n\n--x\nnever ends\n",
                "Content-Transfer-Encoding: base64\n\n!!!\n>From \n",
                "Content-Type: text/plain; charset=utf-16\n\n\0H\0i\n",
                "From the start\n",
            })
    void aBrokenMessageLeavesTheOthersWhole(String broken) throws IOException {
        String file = FROM + "Subject: x\n\nbump\n\n" + FROM + broken + "\n" + FROM + "Subject: y\n\nlast\n";
        List<Located> mails = read(file).mails();

        assertThat(mails).hasSize(3);
        assertThat(mails.get(0).source().body()).isEqualTo("bump\n");
        assertThat(mails.get(2).source().body()).isEqualTo("last\n");
        assertThat(written(file, mails.get(2), Part.BODY, "last")).isEqualTo("last");
    }

    @Test
    void textWithoutHeadersIsReadBehindItsEnvelope() throws IOException {
        String file = FROM + "Hi Ana, it is done.\n>From Bo\n";
        Located mail = read(file).mails().get(0);

        assertThat(mail.source().body()).isEqualTo("Hi Ana, it is done.\nFrom Bo\n");
        assertThat(mail.source().subject()).isNull();
        assertThat(written(file, mail, Part.BODY, "From Bo")).isEqualTo("From Bo");
    }

    @Test
    void theEnvelopeOfAnotherMailBoxIsNoText() throws IOException {
        assertThat(read(FROM + ">" + FROM + "Subject: x\n\nHi\n").mails())
                .singleElement()
                .satisfies(mail -> assertThat(mail.source().subject()).isEqualTo("x"));
    }

    @Test
    void theIdOfAMailIsItsOwn() throws IOException {
        String file = FROM + "Message-ID:\n <1@example.org>\n\nHi\n\n" + FROM + "Message-ID: two words\n\nHi\n\n" + FROM
                + "Subject: x\n\nHi\n\n" + FROM + "Message-ID: " + "x".repeat(251) + "\n\nHi\n";

        assertThat(read(file).mails()).extracting(Located::ownId).containsExactly("<1@example.org>", "", "", "");
    }

    @Test
    void linesThatAreLongerThanAnyBufferAreCountedOnce() throws IOException {
        String text = "a".repeat(200_000) + "\r" + "ü".repeat(65_535) + "\r\n" + "\r".repeat(10) + "b\n\n";
        String file = FROM + "Subject: x\n\n" + text + FROM + "Subject: y\n\nbump\n";
        List<Located> mails = read(file).mails();

        assertThat(mails).hasSize(2);
        int offset = file.indexOf("bump");
        assertThat(position(mails.get(1), "bump")).isEqualTo(Lines.of(file).at(offset));
        assertThat(written(file, mails.get(1), Part.BODY, "bump")).isEqualTo("bump");
    }

    @Test
    void aMessagePastTheLimitIsCutAndThoseBehindItAreWhole() throws IOException {
        String line = "Grüße aus Leeds.\n";
        String head = FROM + "Subject: x\n\n";
        int lines = ReadingLimits.FILE / line.getBytes(UTF_8).length + 10;
        String file = head + line.repeat(lines) + "\n" + head + "bump\n";
        List<Located> mails = read(file).mails();

        assertThat(mails).hasSize(2);
        assertThat(mails.get(0).limits()).contains("A mail of more than 25 MB is read up to there");
        assertThat(mails.get(0).source().body().endsWith(line)).isTrue();
        assertThat(mails.get(1).limits()).isEmpty();
        assertThat(written(file, mails.get(1), Part.BODY, "bump")).isEqualTo("bump");
        assertThat(position(mails.get(1), "bump")).isEqualTo(new Lines.Position(lines + 8, 1));
    }

    @Test
    void aMessageOfJustTheLimitIsWhole() throws IOException {
        String head = FROM + "Subject: x\n\n";
        String text = "a".repeat(ReadingLimits.FILE - head.length());

        assertThat(read(head + text).mails().get(0).limits())
                .doesNotContain("A mail of more than 25 MB is read up to there");
        assertThat(read(head + text + "a").mails().get(0).limits())
                .contains("A mail of more than 25 MB is read up to there");
    }

    private static Box read(String file) throws IOException {
        return read(file.getBytes(UTF_8));
    }

    private static Box read(byte[] bytes) throws IOException {
        Box box = new Box(new ArrayList<>(), new ArrayList<>());
        InputStream in = new BufferedInputStream(new ByteArrayInputStream(bytes));
        MailBoxFile.each("a.mbox", in, job -> {
            try {
                box.mails().add(job.reading().read());
            } catch (InputException e) {
                box.faults().add(e.getMessage());
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        });
        return box;
    }

    /** How the whole file writes what the recipient reads as {@code text}. */
    private static String written(String file, Located mail, Part part, String text) {
        int start = mail.source().text(part).indexOf(text);
        Origin origin = mail.origin();
        int before = (int) origin.preceding().units();
        return file.substring(before + origin.start(part, start), before + origin.end(part, start + text.length()));
    }

    private static Lines.Position position(Located mail, String text) {
        int start = mail.source().body().indexOf(text);
        return new LastLines().of(mail.origin(), Part.BODY).at(mail.origin().start(Part.BODY, start));
    }
}
