package dev.draftlint.rules.outreach;

import dev.draftlint.testkit.RuleTester;
import org.junit.jupiter.api.Test;

class CompetingAsksTest {

    private final RuleTester competing = RuleTester.of(new CompetingAsks());

    @Test
    void acceptsOneActionInManyWords() {
        competing.accepts(
                "Hi Ana,\n\nCould we meet on Monday? Or would a call suit you better? Either way, let me know when you are free.");
        competing.accepts(
                "Hi Ana,\n\nRead about it here: https://example.com/a, https://example.com/b and https://example.com/c.");
        competing.accepts("Hi Ana,\n\nPlease register below. Could we meet at the stand?");
        competing.accepts(
                "Kind: service\n\nHi Ana,\n\nPlease fill in the form, click the link below, and call me at the gate. Could we meet at nine?");
    }

    @Test
    void flagsThreeDifferentActions() {
        competing.flags("Kind: sales\n\nHi Ana,\n\nCould we schedule a call next week? Please fill in the intake form."
                + " And could you introduce me to your head of supply?");
        competing.flags(
                "Hi Ana,\n\nDownload the catalogue here. Sign up for the tasting. Would you be open to a quick call?");
    }

    @Test
    void knowsAsksInOtherWords() {
        competing.flags(
                "Hi Ana,\n\nStart your free trial at https://a.example/try. Would you have half an hour on Friday?"
                        + " And could you make an introduction to the mill?");
    }

    @Test
    void flagsThemInOneSentenceToo() {
        competing.flags("Hi Ana,\n\nRead the guide on our page, tell me how much water you pump a year,"
                + " and pick a time for a visit.");
    }

    @Test
    void acceptsTheChecklistOfWhoeverSaidYes() {
        competing.accepts(
                "Kind: event\n\nHi Ana,\n\nThank you for registering. Please upload your slides, sign the release,"
                        + " read the plan, and share this with your team.");
    }

    @Test
    void aPostscriptCounts() {
        competing.flags(
                "Hi Ana,\n\nWould you have 20 minutes on Tuesday? Please download the price list below.\n\nBest,\nTom"
                        + "\n\nP.S. Please forward this to your colleagues.");
    }
}
