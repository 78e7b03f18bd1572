package dev.draftlint.runner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.draftlint.draft.Draft;
import dev.draftlint.phrase.Phrases;
import dev.draftlint.rule.Evidence;
import dev.draftlint.rule.Finding;
import dev.draftlint.rule.PhraseRule;
import dev.draftlint.rule.Rule;
import dev.draftlint.rule.RuleInfo;
import dev.draftlint.rule.Severity;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RuleOptionsTest {

    private static final RuleInfo INFO =
            new RuleInfo("too-odd", Severity.INFO, "Flags it.", "It is bad.", Evidence.none(), List.of(), List.of());

    private enum Tone {
        ICE_COLD,
        WARM
    }

    /** {@code phrases} cannot be written down, so it is no option. */
    private record TooOdd(
            int mostWords,
            long bytes,
            double share,
            boolean strict,
            String word,
            List<String> list,
            Set<String> set,
            Tone tone,
            Phrases phrases)
            implements Rule {

        TooOdd {
            if (mostWords < 1) {
                throw new IllegalArgumentException("1 word or more, not " + mostWords);
            }
        }

        @Override
        public RuleInfo info() {
            return INFO;
        }

        @Override
        public List<Finding> check(Draft draft) {
            return List.of();
        }
    }

    private final TooOdd rule = new TooOdd(
            1, 2, 0.5, true, "a \"b\"", List.of("y", "x"), Set.of("b", "a", "d", "c"), Tone.ICE_COLD, Phrases.of("a"));

    private final RuleOptions options = RuleOptions.of(rule);

    @Test
    void areTheComponentsThatCanBeWrittenDown() {
        assertThat(options.all())
                .extracting(option -> option.name() + " takes " + option.type() + ": " + option.text())
                .containsExactly(
                        "most-words takes a whole number: 1",
                        "bytes takes a whole number: 2",
                        "share takes a number: 0.5",
                        "strict takes true or false: true",
                        "word takes a text: \"a \\\"b\\\"\"",
                        "list takes a list of texts: [\"y\", \"x\"]",
                        "set takes a set of texts: [\"a\", \"b\", \"c\", \"d\"]",
                        "tone takes a choice: ice-cold");
    }

    @Test
    void replaceWhatIsGivenAndKeepTheRest() {
        Rule changed = options.with(Map.of("most-words", 7, "tone", Tone.WARM, "list", List.of("z")));

        assertThat(changed)
                .isEqualTo(new TooOdd(7, 2, 0.5, true, "a \"b\"", List.of("z"), rule.set(), Tone.WARM, rule.phrases()));
    }

    @Test
    void areRefusedWithTheRulesOwnWords() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> options.with(Map.of("most-words", 0)))
                .withMessage("too-odd: 1 word or more, not 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> options.with(Map.of("most-word", 1)))
                .withMessage("too-odd has no option 'most-word'; did you mean 'most-words'?");
    }

    @Test
    void ofARuleThatIsNoRecordAreNone() {
        Rule phraseRule = PhraseRule.of(INFO, "Mend it", Phrases.of("a"));

        assertThat(RuleOptions.of(phraseRule).all()).isEmpty();
        assertThat(RuleOptions.of(phraseRule).with(Map.of())).isSameAs(phraseRule);
        assertThat(RuleOptions.of(phraseRule).unknown("x")).isEqualTo("too-odd has no option 'x'; delete it");
    }
}
