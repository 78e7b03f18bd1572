package dev.draftlint.runner;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.draftlint.draft.Part;
import dev.draftlint.draft.Source;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Mail boxes from standard input to reports. */
class MailBoxRunTest {

    private static final String FROM = "From ana@example.org Mon Nov 23 10:00:00 2026\n";
    private static final WordLinter BUMPS = new WordLinter("bump");

    /** A mail box that is made while it is read, and knows how far that is. */
    private static final class Endless extends InputStream {

        private static final byte[] MESSAGE = (FROM + "Subject: Bo, the 🐢\n\nHi,\n\njust a bump.\n\n").getBytes(UTF_8);

        private final long bytes;
        private long read;

        Endless(int messages) {
            this.bytes = (long) messages * MESSAGE.length;
        }

        long messages() {
            return read / MESSAGE.length;
        }

        @Override
        public int read() {
            return read < bytes ? MESSAGE[(int) (read++ % MESSAGE.length)] & 0xFF : -1;
        }
    }

    /** Keeps only what is bounded. */
    private static final class Ahead implements Listener {

        private final Endless box;
        private long told;
        private long most;
        private long bytes;
        private Linted last;

        Ahead(Endless box, Linted none) {
            this.box = box;
            this.last = none;
        }

        @Override
        public void linted(Linted draft) {
            told++;
            most = Math.max(most, box.messages() - told);
            last = draft;
        }

        @Override
        public void advanced(long more) {
            bytes += more;
        }

        @Override
        public void trouble(String message) {
            throw new AssertionError(message);
        }
    }

    @Test
    void aHundredThousandMessagesAreReadOneByOne() throws IOException {
        Endless box = new Endless(100_000);
        Ahead ahead = new Ahead(
                box,
                Placing.place(
                        Located.file("", Source.text(""), Origin.slices("", 0, 0)), BUMPS.apply(Source.text(""))));

        Runner.of(BUMPS).withThreads(2).run(Inputs.of(List.of("-"), box), ahead);

        assertThat(ahead.told).isEqualTo(100_000);
        assertThat(ahead.most).isLessThan(2_000);
        assertThat(ahead.bytes).isEqualTo(box.bytes);
        Placed placed = ahead.last.findings().get(0);
        assertThat(ahead.last.located().id()).isEqualTo("-#100000");
        assertThat(placed.from()).isEqualTo(new Lines.Position(7 * 99_999 + 6, 8));
        // The turtle is four bytes and two UTF-16 units.
        assertThat(ahead.last.located().origin().preceding().units()).isEqualTo((Endless.MESSAGE.length - 2L) * 99_999);
    }

    @Test
    void everyReportLeadsToTheLineInTheMailBox() throws IOException {
        String box = FROM + "Subject: x\n\nHi\n\n" + FROM
                + "Message-ID: <2@example.org>\nSubject: y\n\nHi,\n\n>From me a bump.\n";
        Linted draft = run(box).get(1);
        int start = box.indexOf("bump");

        assertThat(written(ReportFormat.COMPACT, draft)).startsWith("-:12:12: warning inbox-bump");
        assertThat(written(ReportFormat.TEXT, draft))
                .contains("--> -:12:12\n", "12 | >From me a bump.\n", "-#2, read as other, other: score 93.5");
        assertThat(written(ReportFormat.JSON, draft))
                .contains("\"id\":\"-#2\",\"source\":\"-\"")
                .contains("\"start\":" + start + ",\"end\":" + (start + 4) + ",\"line\":12,\"column\":12,")
                .contains("\"edits\":[{\"start\":" + start + ",\"end\":" + (start + 4) + ",");
        assertThat(written(ReportFormat.SARIF, draft).replaceAll("\\s", ""))
                .contains("\"region\":{\"startLine\":12,\"startColumn\":12,\"endLine\":12,\"endColumn\":16,")
                .contains("\"deletedRegion\":{\"startLine\":12,\"startColumn\":12,\"endLine\":12,\"endColumn\":16}")
                .contains("\"logicalLocations\":[{\"name\":\"-#2\",\"fullyQualifiedName\":\"-#2/body\"}]")
                .contains(draft.findings().get(0).fingerprint() + ":<2@example.org>\"");
        assertThat(written(ReportFormat.GITHUB, draft)).contains(",line=12,endLine=12,col=12,endColumn=15,");
        assertThat(written(ReportFormat.JUNIT, draft)).contains("name=\"-#2\"", "-:12:12: warning");
        assertThat(written(ReportFormat.CHECKSTYLE, draft)).contains("line=\"12\" column=\"12\"");
        assertThat(written(ReportFormat.HTML, draft)).contains("line 12, column 12", "-#2");
    }

    /** Whatever the mails, a mail box says of each what its own file would, and its places show the same characters. */
    @Test
    void aMailInAMailBoxIsReadAsItsOwnFile() throws IOException {
        long seed = 20261127;
        Random random = new Random(seed);
        for (int i = 0; i < 1_000; i++) {
            List<String> mails = mails(random);
            String lineEnd = random.nextBoolean() ? "\n" : "\r\n";
            String box = mails.stream()
                    .map(mail -> FROM + mail.replaceAll("(?m)^(>*From )", ">$1") + "\n")
                    .collect(Collectors.joining())
                    .replace("\n", lineEnd);
            List<Linted> read = run(box);
            assertThat(read).as("seed %d: %s", seed, box).hasSameSizeAs(mails);
            for (int j = 0; j < mails.size(); j++) {
                Located alone = MailFile.read(
                        "a.eml", mails.get(j).replace("\n", lineEnd).getBytes(UTF_8));
                assertSame("seed " + seed + ": " + box, box, read.get(j).located(), alone);
            }
        }
    }

    private static void assertSame(String context, String box, Located boxed, Located alone) {
        assertThat(boxed.source()).as(context).isEqualTo(alone.source());
        Lines lines = Lines.of(box);
        for (Part part : Part.values()) {
            Lines ofMail = new LastLines().of(boxed.origin(), part);
            for (int i = 0; i < alone.source().text(part).length(); i++) {
                int start = (int) boxed.origin().preceding().units()
                        + boxed.origin().start(part, i);
                int end = (int) boxed.origin().preceding().units()
                        + boxed.origin().end(part, i + 1);
                String own = alone.origin()
                        .text(part)
                        .substring(alone.origin().start(part, i), alone.origin().end(part, i + 1));
                assertThat(box.substring(start, end)).as(context).isEqualTo(own);
                assertThat(ofMail.at(boxed.origin().start(part, i))).as(context).isEqualTo(lines.at(start));
            }
        }
    }

    private static List<String> mails(Random random) {
        List<String> mails = new ArrayList<>();
        for (int i = random.nextInt(4); i >= 0; i--) {
            String encoding = random.nextBoolean() ? "Content-Transfer-Encoding: quoted-printable\n" : "";
            mails.add("Subject: S " + text(random).replace("\n", " ") + "x\n" + encoding + "\n" + text(random) + "\n");
        }
        return mails;
    }

    private static String text(Random random) {
        String[] pieces = {"From ", ">From ", ">", "\n", "\n", "\n\n", "Hi ", "ü", "🐢", "=C3=BC", FROM, "Mon "};
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(12); i > 0; i--) {
            text.append(pieces[random.nextInt(pieces.length)]);
        }
        return text.toString();
    }

    private static List<Linted> run(String box) throws IOException {
        Recording recording = new Recording();
        Inputs inputs = Inputs.of(List.of("-"), new ByteArrayInputStream(box.getBytes(UTF_8)));
        Runner.of(BUMPS).withThreads(1).run(inputs, recording);
        assertThat(recording.troubles).isEmpty();
        return recording.drafts;
    }

    private static String written(ReportFormat format, Linted draft) throws IOException {
        StringWriter out = new StringWriter();
        ReportWriter writer = format.writer(out, ReportOptions.PLAIN);
        writer.write(draft);
        writer.finish(Summary.NOTHING.plus(draft));
        return out.toString();
    }
}
