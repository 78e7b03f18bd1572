package dev.draftlint.rules.outreach;

import static org.assertj.core.api.Assertions.assertThat;

import dev.draftlint.Draftlint;
import dev.draftlint.draft.Kind;
import dev.draftlint.draft.Source;
import dev.draftlint.draft.Stage;
import dev.draftlint.report.Contribution;
import dev.draftlint.rule.Rule;
import dev.draftlint.rule.Scope;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Sentences from all walks of life, with the words of clichés and none of their sense. */
class NearMissBankTest {

    /** What these rules count or measure is not in the sense of a sentence. */
    private static final Set<String> COUNTED = Set.of(
            "fake-reply",
            "link-text",
            "minimizer",
            "shouting",
            "subject-too-long",
            "subject-vague",
            "too-long",
            "too-many-links",
            "wall-of-text");

    /** Between people who deal with each other many rules are silent, and to strangers none is. */
    private static final List<Kind> KINDS = List.of(Kind.REPLY, Kind.SERVICE, Kind.SALES);

    private static final Draftlint LINTER = Draftlint.with(new OutreachPack()
            .rules().stream().filter(NearMissBankTest::marksPhrases).toList());

    private static boolean marksPhrases(Rule rule) {
        return rule.info().scope() == Scope.PLACE
                && !COUNTED.contains(rule.info().id());
    }

    static Stream<String> sentences() throws IOException {
        return Bank.lines("near-misses.txt");
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void flagsNothingIn(String sentence) {
        assertThat(KINDS)
                .as(sentence)
                .allSatisfy(kind -> assertThat(faults(sentence, kind))
                        .as("in a mail of kind %s", kind)
                        .isEmpty());
    }

    static Stream<String> sentencesOfLaterMails() throws IOException {
        return Bank.lines("near-misses-later.txt");
    }

    @ParameterizedTest
    @MethodSource("sentencesOfLaterMails")
    void flagsNothingInALaterMail(String sentence) {
        assertThat(faults(mail(sentence).withKind(Kind.SALES).withStage(Stage.FOLLOW_UP)))
                .as(sentence)
                .isEmpty();
    }

    static Stream<String> openSentences() throws IOException {
        return Bank.lines("near-misses-open.txt");
    }

    /** Whose rule lets it pass moves to {@code near-misses.txt}. */
    @ParameterizedTest
    @MethodSource("openSentences")
    void stillFlags(String line) {
        String rule = line.substring(0, line.indexOf(": "));
        assertThat(faults(line.substring(rule.length() + 2), Kind.SALES))
                .as(line)
                .singleElement()
                .asString()
                .startsWith(rule);
    }

    @Test
    void wouldSeeAFaultOfALaterMail() {
        assertThat(faults(mail("Any news?").withKind(Kind.SALES).withStage(Stage.FOLLOW_UP)))
                .containsExactly("status-poke: Any news");
    }

    @Test
    void wouldSeeAFault() {
        assertThat(KINDS)
                .allSatisfy(kind -> assertThat(faults("I hope this email finds you well.", kind))
                        .containsExactly("empty-pleasantry: I hope this email finds you well"));
    }

    private static List<String> faults(String sentence, Kind kind) {
        return faults(mail(sentence).withKind(kind));
    }

    private static Source mail(String sentence) {
        return Source.text("Hi Ana,\n\n" + sentence + " The keys are with the porter.\n\nBest,\nTom");
    }

    private static List<String> faults(Source mail) {
        return LINTER.lint(mail).contributions().stream()
                .map(NearMissBankTest::described)
                .toList();
    }

    private static String described(Contribution fault) {
        return fault.finding().rule() + ": " + fault.excerpt();
    }
}
