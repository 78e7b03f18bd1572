package dev.draftlint.rules.outreach;

import dev.draftlint.testkit.RuleTester;
import org.junit.jupiter.api.Test;

class MinimizerTest {

    private final RuleTester minimizer = RuleTester.of(Minimizer.rule());

    @Test
    void acceptsTheSameWordsInAnotherSense() {
        minimizer
                .accepts("Hi Ana,\n\nThe lamps just arrived, just in time for the fair.")
                .accepts("Hi Ana,\n\nThe depot is just a quick walk from the station.")
                .accepts("Hi Ana,\n\nThe hose has a real quick-release clamp.")
                .accepts("Hi Ana,\n\nOf all lamps we wanted to keep only two.")
                .accepts("Hi Ana,\n\nGuests who just wanted to swim paid less.")
                .accepts("Hi Ana,\n\nIt is a just cause, and we want to help.")
                .accepts("Hi Ana,\n\nHull is just a small town, and we only have a short quay.")
                .accepts("Hi Ana,\n\nI wanted to show you the pool. I was wondering about the tide.");
    }

    @Test
    void flagsSmallWords() {
        minimizer
                .flags("Hi Ana,\n\n«I just wanted to» show you the pool.")
                .flags("Hi Ana,\n\n«We just want to» say that the pool is open.")
                .flags("Hi Ana,\n\n«I only wanted to» ask about the tide.")
                .flags("Hi Ana,\n\n«I wanted to just» ask about the tide.")
                .flags("Hi Ana,\n\n«Just a quick» note on the tide.")
                .flags("Hi Ana,\n\nThis is «just a quick» note on the tide.")
                .flags("Hi Ana,\n\n«Just a friendly reminder» of the tide.")
                .flags("Hi Ana,\n\n«I was just wondering» if the pool is open.")
                .flags("Hi Ana,\n\n«I'm just curious» whether the pool is open.")
                .flags("Hi Ana,\n\nCan I ask you something «real quick»?")
                .flags("Hi Ana,\n\nWe met in Hull, and «I just thought» you might swim.")
                .flags("Hi Ana,\n\n«I'd just like to» show you the pool.")
                .flags("Hi Ana,\n\n«I just need five minutes» of your day.")
                .flags("Subject: «Just a quick» question\n\nHi Ana,\n\nIs the pool open?");
    }

    @Test
    void flagsWhatIsHidden() {
        minimizer.flags(
                "Hi Ana,\n\nThe pool opens on Friday at nine in the morning, and «I ju\u200Bst\u00A0wanted\nto» tell you so before the paper does.");
        minimizer.html().flags("<p>Hi Ana,</p><p>«I <i>just</i>&nbsp;wanted t&#111;» show you the pool.</p>");
    }

    @Test
    void leavesEarlierMailAlone() {
        minimizer.accepts("Hi Ana,\n\nIt is open.\n\nOn Monday Ana wrote:\n> I just wanted to ask real quick.");
    }

    @Test
    void takesTheSmallWordOut() {
        minimizer
                .fixes("Hi Ana,\n\nI just wanted to show you the pool.", "Hi Ana,\n\nI wanted to show you the pool.")
                .fixes("Hi Ana,\n\nJust wanted to show you the pool.", "Hi Ana,\n\nWanted to show you the pool.")
                .fixes("Hi Ana,\n\nJust a quick note on the tide.", "Hi Ana,\n\nA quick note on the tide.")
                .fixes("Hi Ana,\n\nI was just wondering if it is open.", "Hi Ana,\n\nI was wondering if it is open.");
    }

    @Test
    void leavesWhatNeedsMoreThanACut() {
        String quick = "Hi Ana,\n\nCan I ask you something real quick?";
        String only = "Hi Ana,\n\nWe only want to work with three firms.";
        minimizer.fixes(quick, quick).fixes(only, only);
    }

    @Test
    void acceptsWhatIsSaidToBeMore() {
        minimizer
                .accepts("Hi Ana,\n\nThis is not just a small update: the pool has a new roof.")
                .accepts("Hi Ana,\n\nIt takes more than just a quick chat to plan a roof.")
                .accepts("Hi Ana,\n\nWe are not just looking to sell you a pump.")
                .flags("Hi Ana,\n\nThe roof is not new. «Just a small update» on the pool.");
    }
}
