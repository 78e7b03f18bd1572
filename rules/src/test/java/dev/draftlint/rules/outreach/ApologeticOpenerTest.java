package dev.draftlint.rules.outreach;

import dev.draftlint.testkit.RuleTester;
import org.junit.jupiter.api.Test;

class ApologeticOpenerTest {

    private final RuleTester apologeticOpener = RuleTester.of(ApologeticOpener.rule());

    @Test
    void acceptsApologiesForFaults() {
        apologeticOpener
                .accepts("Hi Ana,\n\nSorry for the interruption to your service on Monday. The cable is mended.")
                .accepts("Hi Ben,\n\nApologies for the wrong figure. It is 412, not 421.")
                .accepts("Hi Chloe,\n\nSorry you had to chase us for the refund.")
                .accepts("Hi Dev,\n\nI'm sorry to hear about the fire at the depot.");
    }

    @Test
    void acceptsFellowFeelingAndOtherSenses() {
        apologeticOpener
                .accepts("Hi Ana,\n\nI know that welders are hard to find in May.")
                .accepts("Hi Ben,\n\nOur busy season ends in June, and the rates fall then.")
                .accepts("Hi Chloe,\n\nYour team need never chase an invoice again: 9 of 10 were paid in a week.")
                .accepts("Hi Dev,\n\nKeep the survey short, and twice as many will answer.")
                .accepts("Hi Erin,\n\nYou need no pitch deck for the Porto prize.")
                .accepts("Hi Femi,\n\nI hope you don't mind the rain, as the stand is outdoors.");
    }

    @Test
    void flagsApologiesForWriting() {
        apologeticOpener
                .flags("Hi Ana,\n\n«Apologies for the cold email». The keys are with the porter.")
                .flags("Hi Ben,\n\n«Forgive the intrusion», but the quote ends today.")
                .flags("Hi Chloe,\n\nI hope «I'm not bothering you». Physio starts on the 3rd.")
                .flags("Subject: «Sorry to bug you» again\n\nHi Dev,\n\nThe lease has two gaps.");
    }

    @Test
    void flagsTalkOfBusyness() {
        apologeticOpener
                .flags("Hi Ana,\n\n«I realise that you're probably swamped». The keys are with the porter.")
                .flags("Hi Ben,\n\n«I can only imagine how full» your inbox is. The quote is attached.")
                .flags("Hi Chloe,\n\n«I respect your time». Physio starts on the 3rd.")
                .flags("Hi Dev,\n\n«You must get a lot of these emails». The lease has two gaps.");
    }

    @Test
    void flagsBrevityAndModesty() {
        apologeticOpener
                .flags("Hi Ana,\n\n«I'll be brief». The keys are with the porter.")
                .flags("Hi Ben,\n\nI will «not take up much of your time». The quote is attached.")
                .flags("Hi Chloe,\n\n«No hard sell». Physio starts on the 3rd.")
                .flags("Hi Dev,\n\n«I'll stop cluttering your inbox» after this. The lease has two gaps.")
                .flags("Hi Erin,\n\n«I really do not mean to be pushy». The form changed on Friday.");
    }

    @Test
    void flagsASentenceOnce() {
        apologeticOpener.flags(
                "Hi Ana,\n\n«I know you're busy», so I'll keep this short.\n\nThe keys are with the porter.");
    }

    @Test
    void flagsWhatIsHidden() {
        apologeticOpener.flags(
                "Hi Ana,\n\nThe keys of the Leeds depot are with the porter, and I\u2019m «s\u200Borry\nto bother\u00A0you» again on a Sunday about such a thing.");
        apologeticOpener
                .html()
                .flags("<p>Hi Ana,</p><p>«I&#8217;ll keep <i>this</i> brief». The keys are with the porter.</p>");
    }

    @Test
    void leavesEarlierMailAlone() {
        apologeticOpener.accepts(
                "Hi Ana,\n\nThe keys are with the porter.\n\n> Sorry to bother you, where are the keys?\n");
    }

    @Test
    void deletesTheApology() {
        apologeticOpener
                .fixes(
                        "Hi Ana,\n\nSorry to bother you again. The keys are with the porter.",
                        "Hi Ana,\n\nThe keys are with the porter.")
                .fixes(
                        "Hi Ana,\n\nSorry to bother you, but the keys are with the porter.",
                        "Hi Ana,\n\nSorry to bother you, but the keys are with the porter.");
    }

    @Test
    void deletesNothingBesideTheApologyButTheNameOfTheReader() {
        String invoice = "Hi Ana,\n\nSorry to bother you, invoice attached. The keys are with the porter.";
        String day = "Hi Ana,\n\nSorry to bother you; Friday. The keys are with the porter.";
        String tag = "Hi Ana,\n\nSorry to bother you, {{keys}}. The keys are with the porter.";
        apologeticOpener
                .fixes(invoice, invoice)
                .fixes(day, day)
                .fixes(tag, tag)
                .fixes(
                        "Hi Ana,\n\nSorry to bother you, Ana. The keys are with the porter.",
                        "Hi Ana,\n\nThe keys are with the porter.")
                .fixes(
                        "Hi {{name}},\n\nSorry to bother you, {{name}}. The keys are with the porter.",
                        "Hi {{name}},\n\nThe keys are with the porter.");
    }

    @Test
    void flagsPicturesAndLongWayRounds() {
        apologeticOpener
                .flags("Hi Ana,\n\n«Pardon the nuisance».")
                .flags("Hi Ana,\n\n«I hesitate to write» to you.")
                .flags("Hi Ana,\n\nPlease do«n't throw this away yet».")
                .flags("Hi Ana,\n\n«Before you reach for the delete key», one sentence.")
                .accepts("Hi Ana,\n\nPlease don't hesitate to ask.")
                .accepts("Hi Ana,\n\nThe delete key on the old desk sticks.");
    }

    @Test
    void flagsAnyThingAndAnybody() {
        apologeticOpener.flags("Hi Ana,\n\n«Your inbox must be full» to bursting.");
        apologeticOpener.flags("Hi Ana,\n\n«I know this comes at a bad time».");
        apologeticOpener.flags("Hi Ana,\n\nYou «must be tired of hearing» from me.");
    }

    @Test
    void flagsReluctanceAndPity() {
        apologeticOpener
                .accepts("Hi Ana,\n\nThe noise of the saw will not trouble you after six.")
                .accepts("Hi Ben,\n\nI beg to differ on the tide tables.")
                .flags("Hi Chloe,\n\nIt «embarrasses me to trouble you» a second time.")
                .flags("Hi Dev,\n\n«Your desk must be groaning», so here is one page.")
                .flags("Hi Erin,\n\nPlease «pardon my cheek»; the loft has two leaks.");
    }
}
