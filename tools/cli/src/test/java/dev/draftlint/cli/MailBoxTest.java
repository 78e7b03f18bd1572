package dev.draftlint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MailBoxTest {

    private static final String ONLY = "--rules=sample-bumpety";
    private static final String FROM = "From ana@example.org Mon Nov 23 10:00:00 2026\n";

    private static final String FINE = FROM + "Message-ID: <1@example.org>\nSubject: x\n\nHi Ana.\n\n";
    private static final String BAD = FROM + "Message-ID: <2@example.org>\nSubject: y\n\nA bumpety ride.\n\n";
    private static final String ANONYMOUS = FROM + "Subject: z\n\nA bumpety lane.\n\n";

    @TempDir
    private Path folder;

    @Test
    void eachMessageIsADraft() throws IOException {
        String path = write("a.mbox", FINE + BAD + ANONYMOUS);
        Console console = Console.piped();

        assertThat(console.run("check", ONLY, path)).isEqualTo(1);
        assertThat(console.out().toString())
                .contains(
                        "--> " + path + ":11:3\n",
                        "11 | A bumpety ride.",
                        path + "#2, read as sales, first-touch: score ")
                .contains("--> " + path + ":16:3\n", path + "#3, read as sales, first-touch: score ")
                .contains("3 drafts, 2 findings");
    }

    @Test
    void standardInputMayBeOne() {
        Console console = Console.withInput(FINE + BAD);

        assertThat(console.run("check", ONLY, "--format=compact", "-")).isEqualTo(1);
        assertThat(console.out()).hasToString("-:11:3: warning sample-bumpety Smooth it\n");
    }

    @Test
    void aFileThatIsNoneIsTwo() throws IOException {
        String path = write("a.mbox", "Subject: x\n\nA bumpety ride.\n");
        Console console = Console.piped();

        assertThat(console.run("check", ONLY, path)).isEqualTo(2);
        assertThat(console.err().toString())
                .startsWith("draftlint: " + path + ": what stands before its first message is not read; ");
    }

    @Test
    void theConfigurationKnowsItByItsPath() throws IOException {
        Files.createDirectory(folder.resolve(".git"));
        write("draftlint.yml", "paths: [{files: 'replies/*.mbox', stage: reply}]\n");
        String mail = FROM + "Subject:\n\nHi Ana,\n\nThe 12th works for us.\n";
        String reply = write("replies/a.mbox", mail);
        String first = write("a.mbox", mail);

        assertThat(Console.piped().run("check", "--rules=subject-missing", reply))
                .isZero();
        assertThat(Console.piped().run("check", "--rules=subject-missing", "--stage=first-touch", first))
                .isEqualTo(1);
    }

    @Test
    void aBaselineKnowsMessagesByTheirIds() throws IOException {
        String baseline = folder.resolve("baseline.json").toString();
        String path = write("a.mbox", FINE + BAD + ANONYMOUS);
        Console update = Console.piped();
        update.run("check", ONLY, "--baseline", baseline, "--update-baseline", path);
        assertThat(update.out()).hasToString(baseline + ": 2 new, 0 gone, 0 kept\n");

        write("a.mbox", ANONYMOUS + BAD + FINE);
        assertThat(Console.piped().run("check", ONLY, "--baseline", baseline, path))
                .isZero();

        write("a.mbox", ANONYMOUS + BAD.replace("<2@", "<3@") + FINE);
        Console another = Console.piped();
        assertThat(another.run("check", ONLY, "--baseline", baseline, "--format=compact", path))
                .isEqualTo(1);
        assertThat(another.out()).hasToString(path + ":10:3: warning sample-bumpety Smooth it\n");
    }

    private String write(String name, String text) throws IOException {
        Path path = folder.resolve(name);
        Files.createDirectories(path.getParent());
        return Files.writeString(path, text).toString();
    }
}
