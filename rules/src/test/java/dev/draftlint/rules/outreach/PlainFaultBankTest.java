package dev.draftlint.rules.outreach;

import static org.assertj.core.api.Assertions.assertThat;

import dev.draftlint.Draftlint;
import dev.draftlint.draft.Source;
import dev.draftlint.draft.Stage;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The plain forms of each fault of words, one mail each. */
class PlainFaultBankTest {

    private static final Draftlint LINTER = Draftlint.with(new OutreachPack());

    /** Rules for faults of a mail that comes first; the others speak of earlier mails. */
    private static final Set<String> OF_FIRST_MAILS = Set.of(
            "apologetic-opener",
            "empty-pleasantry",
            "false-urgency",
            "generic-claim",
            "hollow-flattery",
            "right-person-ask",
            "self-introduction-opener",
            "unsolicited-invite",
            "vague-time-ask");

    static Stream<String> faults() throws IOException {
        return Bank.lines("plain-faults.txt");
    }

    @ParameterizedTest
    @MethodSource("faults")
    void flagsEach(String line) {
        String rule = line.substring(0, line.indexOf(':'));
        String sentence = line.substring(line.indexOf(':') + 2);
        assertThat(rulesThatFlag(sentence, OF_FIRST_MAILS.contains(rule) ? Stage.FIRST_TOUCH : Stage.FOLLOW_UP))
                .as(sentence)
                .contains(rule);
    }

    private static List<String> rulesThatFlag(String sentence, Stage stage) {
        Source mail = Source.text("Hi Ana,\n\n" + sentence + "\n\nBest,\nTom").withStage(stage);
        return LINTER.lint(mail).contributions().stream()
                .map(fault -> fault.finding().rule())
                .toList();
    }
}
