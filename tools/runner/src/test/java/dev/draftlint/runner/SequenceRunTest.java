package dev.draftlint.runner;

import static org.assertj.core.api.Assertions.assertThat;

import dev.draftlint.Draftlint;
import dev.draftlint.draft.Draft;
import dev.draftlint.rule.Evidence;
import dev.draftlint.rule.Finding;
import dev.draftlint.rule.Rule;
import dev.draftlint.rule.RuleInfo;
import dev.draftlint.rule.Severity;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SequenceRunTest {

    /** Says of each draft what came before it, and when. */
    private static final Rule WITNESS = new Rule() {

        private final RuleInfo info = new RuleInfo(
                "witness", Severity.INFO, "Flags all.", "It is a test.", Evidence.none(), List.of(), List.of());

        @Override
        public RuleInfo info() {
            return info;
        }

        @Override
        public List<Finding> check(Draft draft) {
            String before = draft.sequence().earlier().stream()
                    .limit(3)
                    .map(touch -> touch.source().body() + "@" + touch.source().day())
                    .collect(Collectors.joining(" "));
            return List.of(Finding.of(info, draft.whole(), "after [" + before + "]" + end(draft)));
        }

        private static String end(Draft draft) {
            return draft.sequence().isLast() ? " last" : "";
        }
    };

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(ints = {1, 4})
    void theTouchesOfASequenceKnowEachOther(int threads) throws IOException {
        write("a.jsonl", """
                {"body":"alone"}
                {"body":"one","sequence":"s","day":1}
                {"body":"two","sequence":"s","day":4}

                {"body":"three","sequence":"s"}
                {"body":"uno","sequence":"t"}
                """);

        assertThat(said(threads))
                .containsExactly(
                        "alone: after [] last",
                        "one: after []",
                        "two: after [one@1]",
                        "three: after [one@1 two@4] last",
                        "uno: after [] last");
    }

    @Test
    void aBlankNameIsNone() throws IOException {
        write("a.jsonl", """
                {"body":"one","sequence":""}
                {"body":"two","sequence":""}
                {"body":"three","sequence":null}
                """);

        assertThat(said(1)).containsExactly("one: after [] last", "two: after [] last", "three: after [] last");
    }

    @Test
    void stepsSayTheOrderAndReportsKeepThatOfTheFile() throws IOException {
        write("a.jsonl", """
                {"body":"two","sequence":7,"step":2}
                {"body":"one","sequence":7,"step":1}
                """);

        assertThat(said(1)).containsExactly("two: after [one@null] last", "one: after []");
    }

    @Test
    void withoutAStepTheOrderIsThatOfTheFile() throws IOException {
        write("a.jsonl", """
                {"body":"two","sequence":"s","step":2}
                {"body":"one","sequence":"s"}
                """);

        assertThat(said(1)).containsExactly("two: after []", "one: after [two@null] last");
    }

    @Test
    void aSequenceEndsWithItsFile() throws IOException {
        write("a.jsonl", "{\"body\":\"one\",\"sequence\":\"s\"}");
        write("b.jsonl", "{\"body\":\"two\",\"sequence\":\"s\"}");

        assertThat(said(2)).containsExactly("one: after [] last", "two: after [] last");
    }

    @Test
    void filesAreTouchesWhereTheirConfigurationSaysSo() throws IOException {
        write("1.txt", "Day: 1\n\none");
        write("2.txt", "Day: 4\n\ntwo");
        Files.createDirectory(folder.resolve("other"));
        write("other/1.txt", "three");
        Draftlint linter = Draftlint.with(List.of(WITNESS));
        Runner inSequence = Runner.by(
                path -> new PathSettings(linter::lintSequence, null, null, null, !path.endsWith("alone.txt")));

        assertThat(said(run(inSequence)))
                .containsExactly("one: after []", "two: after [one@1] last", "three: after [] last");
        assertThat(said(2)).containsExactly("one: after [] last", "two: after [] last", "three: after [] last");

        write("0-alone.txt", "zero");
        assertThat(said(run(inSequence)))
                .containsExactly(
                        "zero: after [] last", "one: after []", "two: after [one@1] last", "three: after [] last");
    }

    @Test
    void settingsThatFailAreToldOfEachFile() throws IOException {
        write("1.txt", "one");
        write("2.txt", "two");

        Recording recording = run(Runner.by(path -> {
            throw new IllegalStateException("no settings");
        }));

        assertThat(recording.troubles)
                .hasSize(2)
                .allSatisfy(trouble -> assertThat(trouble).contains("internal error"));
    }

    @Test
    void whatStandsApartIsLintedInPartsAndToldSo() throws IOException {
        write("a.jsonl", """
                {"body":"one","sequence":"s"}
                {"body":"other"}
                {"body":"two","sequence":"s"}
                {"body":"three","sequence":"s"}
                """);
        Recording recording = run(2);

        assertThat(said(recording))
                .containsExactly(
                        "one: after [] last", "other: after [] last", "two: after []", "three: after [two@null] last");
        assertThat(recording.notes).singleElement().asString().contains("a.jsonl:3: the sequence 's'", "side by side");
    }

    @Test
    void aLongSequenceIsLintedInParts() throws IOException {
        write("a.jsonl", "{\"body\":\"x\",\"sequence\":\"s\"}\n".repeat(501));
        Recording recording = run(2);

        assertThat(said(recording)).hasSize(501).last().isEqualTo("x: after [] last");
        assertThat(said(recording).get(499)).endsWith(" last");
        assertThat(recording.notes).singleElement().asString().contains("a.jsonl:501: the sequence 's'");
    }

    @Test
    void aBrokenTouchIsToldAndTheOthersAreLintedAlone() throws IOException {
        write("a.jsonl", """
                {"body":"one","sequence":"s"}
                {"sequence":"s"}
                {"body":"three","sequence":"s"}
                """);
        Recording recording = run(2);

        assertThat(said(recording)).containsExactly("one: after [] last", "three: after [] last");
        assertThat(recording.troubles).singleElement().asString().contains("a.jsonl:2: no 'body'");
    }

    @Test
    void aDayThatIsNoneIsNoted() throws IOException {
        write("a.jsonl", """
                {"body":"one","sequence":"s","day":"Monday"}
                {"body":"two","sequence":"s","day":2.5}
                """);
        Recording recording = run(1);

        assertThat(said(recording)).containsExactly("one: after []", "two: after [one@null] last");
        assertThat(recording.notes)
                .hasSize(2)
                .allSatisfy(note -> assertThat(note).contains("the day is no whole number"));
    }

    private List<String> said(int threads) throws IOException {
        return said(run(threads));
    }

    private static List<String> said(Recording recording) {
        return recording.drafts.stream()
                .map(draft -> draft.located().source().body() + ": "
                        + draft.findings().get(0).finding().message())
                .toList();
    }

    private Recording run(int threads) throws IOException {
        return run(Runner.of(Draftlint.with(List.of(WITNESS))).withThreads(threads));
    }

    private Recording run(Runner runner) throws IOException {
        Recording recording = new Recording();
        runner.run(Inputs.of(List.of(folder.toString()), InputStream.nullInputStream()), recording);
        return recording;
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }
}
