package dev.draftlint.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.draftlint.draft.Draft;
import dev.draftlint.draft.Kind;
import dev.draftlint.draft.Source;
import dev.draftlint.draft.Value;
import dev.draftlint.text.DraftParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ValuesTest {

    private static final DraftParser PARSER = DraftParser.create();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We cut the invoice backlog at Harlow Foods from 19 days to 4.",
                "I've attached a checklist of the nine clauses that landlords strike from café leases.",
                "Teams of your size save {{hours_saved}} a week once {{specific_result}}.",
                "The role pays 95,000 euros, four days a week, on a Kotlin codebase of 30 services.",
            })
    void findsWhatIsSpecific(String sentence) {
        assertThat(draft(sentence).givesSpecificValue()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We help businesses grow with innovative solutions.",
                "I would love to explore potential synergies.",
                "Just checking in.",
                "I was impressed by your post about {{specific_post}}.",
                "Following up on my last email about {{topic}}.",
            })
    void takesNoGenericTalkForValue(String sentence) {
        assertThat(draft(sentence).givesSpecificValue()).isFalse();
    }

    @Test
    void theBestSentenceCarriesTheValue() {
        Draft draft = draft(
                "Our agency is in Leeds. We cut returns at two shoe shops by 31 % with a fit table on each page.");
        Value best = draft.values().stream()
                .max((a, b) -> Double.compare(a.strength(), b.strength()))
                .orElseThrow();
        assertThat(best.sentence().text()).startsWith("We cut returns");
        assertThat(best.kind()).isEqualTo(Value.Kind.RESULT);
    }

    @Test
    void evidenceNamesTheRowsOfTheTable() {
        assertThat(ValueModel.evidence(draft("We cut returns by 31 %.")))
                .containsKeys("RESULT_FIGURE", "RESULT_FIGURE_HELPS", ValueModel.GIVING);
        assertThat(ValueModel.evidence(draft("Your page lists {{unfilled_shifts}} at {{company_name}}.")))
                .containsEntry("FIELD_FACT", Math.log(2));
    }

    private static Draft draft(String body) {
        return PARSER.parse(Source.text("Hi Ana,\n\n" + body).withKind(Kind.SALES));
    }
}
