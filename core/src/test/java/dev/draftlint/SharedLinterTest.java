package dev.draftlint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.draftlint.draft.Draft;
import dev.draftlint.draft.Sentence;
import dev.draftlint.draft.Source;
import dev.draftlint.phrase.Phrases;
import dev.draftlint.report.Contribution;
import dev.draftlint.report.Report;
import dev.draftlint.rule.Finding;
import dev.draftlint.rule.PhraseRule;
import dev.draftlint.rule.TestRules;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** One linter, any number of threads, and always the same answer. */
class SharedLinterTest {

    private static final int THREADS = 16;
    private static final int DRAFTS = 2_000;
    private static final Draftlint LINTER = Draftlint.with(List.of(
            PhraseRule.of(TestRules.info("checking-in"), "Say why", Phrases.of("~check in", "~touch base")),
            PhraseRule.of(TestRules.info("quick-call"), "Say what for", Phrases.of("quick (call|chat)"))
                    .unless(Phrases.of("agenda")),
            TestRules.rule("questions", SharedLinterTest::questions)));

    @Test
    void answersAllThreadsAsItAnswersOne() throws InterruptedException, ExecutionException {
        List<Source> sources =
                IntStream.range(0, DRAFTS).mapToObj(SharedLinterTest::source).toList();
        List<List<Contribution>> serial = answers(sources);
        assertThat(serial).anyMatch(answer -> answer.size() > 2);
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            for (Future<List<List<Contribution>>> answers : threads.invokeAll(IntStream.range(0, THREADS)
                    .mapToObj(i -> (Callable<List<List<Contribution>>>) () -> answers(sources))
                    .toList())) {
                assertThat(answers.get()).isEqualTo(serial);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void marksPlacesWhoseTextIsTheExcerpt() {
        for (int seed = 0; seed < 1_000; seed++) {
            Source source = source(seed);
            Report report = LINTER.lint(source);
            for (Contribution contribution : report.contributions()) {
                assertThat(source.holds(contribution.finding().span()))
                        .as("seed %d", seed)
                        .isTrue();
                assertThat(report.draft().excerpt(contribution.finding().span()))
                        .as("seed %d", seed)
                        .isEqualTo(contribution.excerpt());
            }
        }
    }

    private static List<List<Contribution>> answers(List<Source> sources) {
        return sources.stream()
                .map(source -> LINTER.lint(source).contributions())
                .toList();
    }

    private static Source source(int seed) {
        Random random = new Random(seed);
        List<String> pieces = List.of(
                "Just checking in. ",
                "The Leeds audit is done. ",
                "Worth a quick call? ",
                "A quick chat with an agenda. ",
                "\n\n",
                "I wanted to touch\nbase on {{company}}. ",
                "\uD83D\uDE00 ",
                "<b>",
                "&amp; ",
                "\r\n");
        StringBuilder body = new StringBuilder("Hi Ana,\n\n");
        for (int i = random.nextInt(8); i >= 0; i--) {
            body.append(pieces.get(random.nextInt(pieces.size())));
        }
        Source text = Source.text(body.toString()).withSubject("Checking in");
        return random.nextBoolean() ? text : Source.html(body.toString());
    }

    private static List<Finding> questions(Draft draft) {
        return draft.sentences().stream()
                .filter(Sentence::isQuestion)
                .map(sentence -> Finding.of(TestRules.info("questions"), sentence.span(), "Do not ask"))
                .toList();
    }
}
