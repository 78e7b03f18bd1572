package dev.draftlint.rules.outreach;

import dev.draftlint.testkit.RuleTester;
import org.junit.jupiter.api.Test;

class SelfIntroductionOpenerTest {

    private final RuleTester selfIntroductionOpener = RuleTester.of(SelfIntroductionOpener.rule());

    @Test
    void aNameBeforeAndIsNoMutualContact() {
        selfIntroductionOpener.flags(
                "Kind: sales\n\nHi Ben,\n\n«My name is» Tom and I work at Fern Roofs. May I look at the gutter?");
    }

    @Test
    void acceptsWritersWhoMatter() {
        selfIntroductionOpener
                .accepts(
                        "Kind: favour\n\nHi Ana,\n\nI am a nurse on ward 4, and I look for a career in hospital planning.")
                .accepts("Kind: reply\n\nHi Ben,\n\nThis is Tom from the porter's lodge. The keys are here.")
                .accepts(
                        "Hi Chloe,\n\nMy name is Tom, and I'm a doctoral student at Bath. Your tide tables are in my data.")
                .accepts("Hi Dev,\n\nI'm Tom from Fern Wells. Maya Lund suggested that I write to you.")
                .accepts("Kind: service\n\nHi Erin,\n\nI'm Tom, your account manager. The form changed on Friday.");
    }

    @Test
    void acceptsOpenersAboutTheReader() {
        selfIntroductionOpener
                .accepts("Hi Ana,\n\nYour depot in Leeds loses 4 degrees a night. I run a firm that mends such doors.")
                .accepts("Hi Ben,\n\nI'm a regular at your shop in Porto, and the ramp has a loose stone.")
                .accepts("Hi Chloe,\n\nWe made a list of the 14 broken links on your careers page.")
                .accepts("Hi Chloe,\n\nSix of the twelve broken links we found lead to your own press page.")
                .accepts("Hi Dev,\n\nI'm sure the second gap in the lease was meant.")
                .accepts("Hi Erin,\n\nI built you a sheet that counts the rainy days.");
    }

    @Test
    void flagsNames() {
        selfIntroductionOpener
                .flags("Hi Ana,\n\n«My name is» Tom and I mend doors. Yours loses 4 degrees a night.")
                .flags("Hi Ben,\n\n«This is Tom Reed with» Fern Wells. The quote is attached.")
                .flags("Hi Chloe,\n\n«Tom here from» Fern Analytics. 14 links are broken.")
                .flags("Hi Dev,\n\n«I'm {{sender}}, a» mediator. The lease has two gaps.")
                .flags("Hi Erin,\n\n«Allow me to introduce» myself. The form changed on Friday.");
    }

    @Test
    void flagsFirmsAndTrades() {
        selfIntroductionOpener
                .flags("Hi Ana,\n\n«At Fern Doors, we specialise» in cold stores.")
                .flags("Hi Ana,\n\n«At Fern we partner with» shops that keep things cold.")
                .flags("Hi Ben,\n\n«We help» depots like yours with pallets.")
                .flags("Hi Chloe,\n\n«I built Linkcheck», a tool that reads careers pages.")
                .flags("Hi Dev,\n\n«Fern Law is a boutique firm» in Leeds.")
                .flags("Hi Erin,\n\nI hope you are well.\n\n«I'm writing on behalf of» the Wells Fund.");
    }

    @Test
    void flagsWhatIsHidden() {
        selfIntroductionOpener.flags("Hi Ana,\n\n«My\u00A0na\u200Bme is» Tom.\n\nYour depot loses 4 degrees a night.");
        selfIntroductionOpener
                .html()
                .flags("<p>Hi Ana,</p><p>«My&nbsp;<b>name</b> is» Tom.</p><p>Your depot is cold.</p>");
    }

    @Test
    void leavesEarlierMailAndSignaturesAlone() {
        selfIntroductionOpener
                .accepts("Hi Ana,\n\nThe keys are with the porter.\n\n> My name is Ana and I lost my keys.\n")
                .accepts("Hi Ana,\n\nThe keys are with the porter.\n\nBest,\nTom\nWe are a small firm of porters");
    }

    @Test
    void flagsIndirectWordings() {
        selfIntroductionOpener
                .flags("Hi Ana,\n\n«I've worked in» van hire for 20 years.")
                .flags("Hi Ben,\n\n«At Marlow Vans, we help» bakers with vans.")
                .flags("Hi Chloe,\n\n«I've worked in» van hire for 20 years.")
                .flags("Hi Dev,\n\n«I'm Sandy, I run a» small van hire.")
                .flags("Hi Erin,\n\n«Since 2004 I have been» advising hotels on energy.")
                .flags("Hi Ana,\n\n«By way of introduction», I sell cranes.")
                .flags("Hi Ben,\n\n«Marlow Vans provides» vans for bakers.")
                .flags("Hi Chloe,\n\n«My name's» Sandy and I'm a van dealer.")
                .flags("Hi Dev,\n\n«Let me introduce myself»: I lead sales at Brill & Co.")
                .flags("Hi Erin,\n\n«I'm Sandy, I run a» small van hire.");
    }

    @Test
    void acceptsWhatOnlySoundsAlike() {
        selfIntroductionOpener
                .accepts("Hi Ana,\n\nYour van hire costs you 40 a day.")
                .accepts("Hi Ben,\n\nYour vans stand still on Mondays: 14 of 40.")
                .accepts("Hi Chloe,\n\nI am glad that the van is back.")
                .accepts("Hi Dev,\n\nI'm glad that the pump works.")
                .accepts("Hi Erin,\n\nI am glad that the van is back.")
                .accepts("Hi Ana,\n\nWe are two weeks from the fair.")
                .accepts("Hi Ben,\n\nYour van 4 has failed its test twice.");
    }

    @Test
    void flagsTheRoundaboutIntroduction() {
        selfIntroductionOpener
                .accepts("Hi Ana,\n\nHeard of the new levy? It takes 40 euros a ton from May.")
                .flags("Hi Ben,\n\n«The undersigned has» a mill in Fjordby.")
                .flags("Hi Chloe,\n\n«Behind these lines stands» a small foundry.")
                .flags("Hi Dev,\n\n«You may have heard of Fernbank», the seed house.");
    }

    @Test
    void hearsAnyVerbOfThePresentAsATrade() {
        selfIntroductionOpener
                .accepts("Hi Ana,\n\nWe print your order on Monday.")
                .accepts("Hi Ben,\n\nI printed posters for the fair in May.")
                .accepts("Hi Chloe,\n\nWe float the logs down to the mill in April.")
                .flags("Hi Dev,\n\n«We tune organs in the west of Ireland».")
                .flags("Hi Erin,\n\n«I staff the night desk at Fern House».");
    }

    @Test
    void hearsTradesWithoutAnArticle() {
        selfIntroductionOpener
                .accepts("Hi Ana,\n\nWe are looking for resellers in Norway.")
                .accepts("Hi Ben,\n\nWe are closer to the depot from May.")
                .flags("Hi Chloe,\n\n«We are authorised stockist of cutting oils in Pune».");
    }

    @Test
    void asksWhetherTheMailHasSaidWhyItIsWritten() {
        selfIntroductionOpener
                .accepts(
                        "Stage: follow-up\n\nHi Ana,\n\nI know inboxes are full, so I'm bumping this up.\n\nOur kiln helps potters.")
                .flags("Hi Ben,\n\nI know your inbox is full. «Our kiln helps» potters.");
    }
}
