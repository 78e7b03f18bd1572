package dev.draftlint.rules.outreach;

import dev.draftlint.testkit.RuleTester;
import org.junit.jupiter.api.Test;

class MissingValuePropositionTest {

    private final RuleTester missingValue = RuleTester.of(new MissingValueProposition());

    @Test
    void acceptsAResultAResourceOrAFieldThatNamesOne() {
        missingValue.accepts(
                "Hi Ana,\n\nWe cut the time from order to invoice at Brandt & Sons by 40 %. Worth a look?");
        missingValue.accepts(
                "Hi Ana,\n\nI've attached a checklist of the nine clauses that landlords strike from café leases.");
        missingValue.accepts(
                "Hi {{first_name}},\n\nLast quarter {{similar_customer}} saw {{specific_result}}. Interested?");
        missingValue.accepts(
                "Kind: recruiting\n\nHi Lee,\n\nThe role pays 95,000 euros, four days a week, on a Kotlin codebase of 30 services.");
    }

    @Test
    void doesNotApplyWhereNobodyOwesValue() {
        missingValue.accepts("Kind: favour\n\nDear Mr Okoro,\n\nCould you spare an hour to tell me about your work?");
        missingValue.accepts("Kind: application\n\nDear team,\n\nI would like to apply as an apprentice.");
        missingValue.accepts("Kind: service\n\nHi Ana,\n\nYour export is running again.");
        missingValue.accepts("Stage: other\n\nHi Ana,\n\nYour policy falls due in May. No action is required.");
        missingValue.accepts("Kind: sales\nStage: thank-you\n\nHi Ana,\n\nIt was a pleasure to see the mill.");
        missingValue.accepts("Stage: reply\n\nHi Ana,\n\nWednesday suits us as well.");
        missingValue.accepts("Kind: reply\n\nHi Ana,\n\nTuesday is fine.");
        missingValue.accepts("");
    }

    @Test
    void flagsWhatWouldFitAnyCompany() {
        missingValue.flags(
                "Hi Ana,\n\nWe offer innovative solutions that help businesses like yours grow. Can we talk?");
        missingValue.flags("Subject: Following up\n\nHi Ana,\n\nJust following up on my last email. Any thoughts?");
        missingValue.flags("Hi {{first_name}},\n\nI would love to explore potential synergies between our companies.");
        missingValue.flags(
                "Kind: partnership\n\nHi team,\n\nWe are interested in a collaboration that is beneficial for both sides.");
    }

    @Test
    void aComplimentIsNoValue() {
        missingValue.flags("Hi Ana,\n\nI came across your post on {{specific_post}} and was impressed. Let's connect.");
    }

    @Test
    void valueInQuotedMailIsNotOfThisDraft() {
        missingValue.flags(
                "Hi Ana,\n\nAny thoughts?\n\nOn Monday, Tom wrote:\n> We cut invoice times at Brandt by 40 %.");
    }
}
