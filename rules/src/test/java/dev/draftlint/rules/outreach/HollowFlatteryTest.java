package dev.draftlint.rules.outreach;

import dev.draftlint.testkit.RuleTester;
import org.junit.jupiter.api.Test;

class HollowFlatteryTest {

    private final RuleTester hollowFlattery = RuleTester.of(HollowFlattery.rule());

    @Test
    void acceptsWhatNamesAThing() {
        hollowFlattery
                .accepts("Hi Ana,\n\nI came across your talk on cold stores. The drawing of the hinge was new to me.")
                .accepts("Hi Ben,\n\nLoved your post about pallets that come back empty.")
                .accepts("Hi Chloe,\n\nI noticed that your careers page has 14 broken links.")
                .accepts("Hi Dev,\n\nYour work on tidal turbines is why I chose Orkney.")
                .accepts("Hi Erin,\n\nI was impressed by how you handled the recall of the X200 kettle.")
                .accepts("Hi Femi,\n\nCongratulations on the 12 new shops.");
    }

    @Test
    void acceptsPlaceholdersForAThing() {
        hollowFlattery
                .accepts("Hi Ana,\n\nI came across [recent article] and tried the second tip.")
                .accepts("Hi Ben,\n\nI love what you did with {{specific_project}}.")
                .accepts("Hi Chloe,\n\nCongrats on your growth since ${funding_round}.");
    }

    @Test
    void acceptsTheSameWordsInAnotherSense() {
        hollowFlattery
                .accepts("Hi Ana,\n\nI found your keys at the gym.")
                .accepts("Hi Ben,\n\nWe keep up with the work on the roof by crane.")
                .accepts("Kind: thank-you\n\nHi Chloe,\n\nIt was great to learn about the work of your team.");
    }

    @Test
    void flagsTalesOfFinding() {
        hollowFlattery
                .flags("Hi Ana,\n\n«I stumbled upon your company» while I looked for porters in Leeds.")
                .flags("Hi Ben,\n\n«We visited your website» yesterday.")
                .flags("Hi Chloe,\n\n«I've been following {{company}}» for a while.")
                .flags("Hi Dev,\n\n«I found you on LinkedIn» and had to write.");
    }

    @Test
    void flagsCompliments() {
        hollowFlattery
                .flags("Hi Ana,\n\n«I admire what you have built» at {{company}}.")
                .flags("Hi Ben,\n\nWe «were impressed by your» background.")
                .flags("Hi Chloe,\n\n«Big fan of {{company}}».")
                .flags("Hi Dev,\n\n«Your profile really stood out».")
                .flags("Hi Erin,\n\n«I've heard great things about your» team.")
                .flags("Subject: «Impressed by what» {{company}} does\n\nHi Femi,\n\nThe form changed on Friday.");
    }

    @Test
    void flagsSentencesOfCommonplaces() {
        hollowFlattery
                .flags("Hi Ana,\n\n«The quality of your work is evident». The keys are with the porter.")
                .accepts("Hi Ben,\n\nThe quality of your salt is evident. The quote is attached.")
                .accepts("Hi Chloe,\n\nYour business needs a strong partner in the north.");
    }

    @Test
    void flagsNewsOfGrowthThatAnybodyHas() {
        hollowFlattery
                .flags("Hi Ana,\n\n«I saw that Fernbank is scaling rapidly».")
                .flags("Hi Ben,\n\n«Congratulations on your recent success»!");
    }

    @Test
    void flagsWhatIsHidden() {
        hollowFlattery.flags(
                "Hi Ana,\n\nThe keys of the Leeds depot are with the porter, and «I love wh\u200Bat\nyou\u2019re\u00A0doing» at {{company}}, by the way.");
        hollowFlattery
                .html()
                .flags(
                        "<p>Hi Ana,</p><p>«Keep up the <b>great</b>&nbsp;work»!</p><p>The keys are with the porter.</p>");
    }

    @Test
    void leavesEarlierMailAlone() {
        hollowFlattery.accepts("Hi Ana,\n\nThe keys are with the porter.\n\n> I love what you're doing at Fernbank.\n");
    }

    @Test
    void flagsRenown() {
        hollowFlattery
                .accepts(
                        "Hi Ana,\n\nFew kilns reach 1,300 degrees on gas alone, and yours is one of them by the 2021 test.")
                .accepts("Hi Ben,\n\nCompanies like yours pay the levy from May.")
                .flags("Hi Chloe,\n\n«Your craftsmanship is no secret» to anybody.")
                .flags("Hi Dev,\n\n«What a lovely workshop you» have!")
                .flags("Hi Erin,\n\nA «firm of your stature» needs no praise.");
    }
}
