package dev.draftlint.rules.outreach;

import dev.draftlint.testkit.RuleTester;
import org.junit.jupiter.api.Test;

class PassiveAggressiveTest {

    private final RuleTester passiveAggressive = RuleTester.of(PassiveAggressive.rule());

    @Test
    void leavesNearMissesAlone() {
        passiveAggressive.accepts("Hi Ana,\n\nAs we agreed on Monday, here is the plan.");
        passiveAggressive.accepts("Hi Ana,\n\nAs I mentioned on the call, the lamps fit your frames.");
        passiveAggressive.accepts("Hi Ana,\n\nThe fee is 40 euros per email address.");
        passiveAggressive.accepts("Hi Ana,\n\nWe found out why your lamps flicker: the supply dips at six.");
        passiveAggressive.accepts("Hi Ana,\n\nIf you have read the plan, page four is the one to mark.");
        passiveAggressive.accepts("Hi Ana,\n\nAs mentioned in your report, 14 trains were late.");
        passiveAggressive.accepts("Hi Ana,\n\nCurious why 31 of your 40 guests asked twice?");
        passiveAggressive.accepts("Hi Ana,\n\nI am not sure why the lamp flickers, so I sent it to the lab.");
        passiveAggressive.accepts("Hi Ana,\n\nAs noted on your site, you close at six.");
        passiveAggressive.accepts("Hi Ana,\n\nYou already have 40 lamps of the old kind.");
        passiveAggressive.accepts("Hi Ana,\n\nAs stated on the label, the lamp runs at 12 volts.");
        passiveAggressive.accepts("Hi Ana,\n\nAs you asked, the price is below.");
        passiveAggressive.accepts("Hi Ana,\n\nI can see why you chose the hinge: it is half the weight.");
        passiveAggressive.accepts("Hi Ana,\n\nAs described in the attached plan, gate B closes at six.");
        passiveAggressive.accepts("Hi Ana,\n\nPer my contract, I start on 1 May.");
        passiveAggressive.accepts("Hi Ana,\n\nFor the third time this year the A64 is closed; your vans lose an hour.");
    }

    @Test
    void flagsTheManyWaysToSayIt() {
        passiveAggressive.flags("Hi Ana,\n\n«As per my email» below, the price holds until June.");
        passiveAggressive.flags("Hi Ana,\n\n«As I've said before», the lamps fit your frames.");
        passiveAggressive.flags("Hi Ana,\n\n«Like I already said», the lamps fit.");
        passiveAggressive.flags("Hi Ana,\n\n«I'm at a loss as to why this is taking so» long.");
        passiveAggressive.flags("Hi Ana,\n\n«Had you read» my proposal, you'd know the price.");
        passiveAggressive.flags("Hi Ana,\n\n«As I have repeatedly pointed out», the lamps fit.");
        passiveAggressive.flags("Hi Ana,\n\n«As you should know» by now, the offer ends in June.");
        passiveAggressive.flags("Hi Ana,\n\n«I'm not sure why you» wouldn't want to save money.");
        passiveAggressive.flags("Hi Ana,\n\n«To reiterate» what I wrote, the lamps fit.");
        passiveAggressive.flags("Hi Ana,\n\n«Evidently my email was not important enough».");
        passiveAggressive.flags("Hi Ana,\n\n«For the third time, here» are the prices.");
        passiveAggressive.flags("Hi Ana,\n\n«I already told you» that the lamps fit.");
        passiveAggressive.flags("Hi Ana,\n\nI «guess saving money isn't important to you».");
        passiveAggressive.flags("Hi Ana,\n\nIt would be nice to «get an answer this time».");
        passiveAggressive.flags("Hi Ana,\n\n«As clearly outlined» in my previous message, the lamps fit.");
        passiveAggressive.flags("Hi Ana,\n\n«I don't understand why you» won't take five minutes.");
        passiveAggressive.flags("Hi Ana,\n\n«If you'd bothered to open the plan, you'd know».");
        passiveAggressive.flags("Hi Ana,\n\n«As noted in my last email», the price holds.");
        passiveAggressive.flags("Hi Ana,\n\n«Perhaps I wasn't clear» the first time.");
        passiveAggressive.flags("Hi Ana,\n\n«As I mentioned twice», the lamps fit.");
        passiveAggressive.flags("Hi Ana,\n\n«As I've told you before», the price holds.");
        passiveAggressive.flags("Hi Ana,\n\n«As stated in my previous three emails», the price holds.");
        passiveAggressive.flags("Hi Ana,\n\nI would have thought a simple reply wasn't «too much to ask».");
        passiveAggressive.flags("Hi Ana,\n\n«I fail to see why this is so hard».");
        passiveAggressive.flags("Hi Ana,\n\n«Had you opened» my email, you would know.");
        passiveAggressive.flags("Hi Ana,\n\n«Not sure what's unclear» about the offer.");
        passiveAggressive.flags("Hi Ana,\n\n«As previously communicated», the offer ends in June.");
        passiveAggressive.flags("Hi Ana,\n\nLet me «repeat what I wrote».");
        passiveAggressive.flags("Hi Ana,\n\nMaybe «you missed the part where» I said it was free.");
        passiveAggressive.flags("Hi Ana,\n\n«I'm confused as to why you»'d ignore this.");
        passiveAggressive.flags("Hi Ana,\n\n«Again, as stated», the lamps fit.");
    }

    @Test
    void seesThroughDisguises() {
        passiveAggressive.html().flags("<p>Hi Ana,</p><p>«Per my l&#97;st&nbsp;email», the price holds.</p>");
        passiveAggressive.accepts("Hi Ana,\n\nThe plan is attached.\n\n> Per my last email, the price holds.\n> Tom");
    }

    @Test
    void flagsIndirectWordings() {
        passiveAggressive
                .flags("Hi Ana,\n\n«I don't understand why you» wouldn't even look at it.")
                .flags("Hi Ben,\n\nLet me «say this again»: we can save you money.")
                .flags("Hi Chloe,\n\n«Not sure why this is taking so» long.")
                .flags("Hi Dev,\n\nIn case you did «not bother to read» it, here it is again.")
                .flags("Hi Erin,\n\n«As clearly stated» in my email, the offer is free.")
                .flags("Hi Ana,\n\n«Not sure why this is taking so» long.")
                .flags("Hi Ben,\n\n«It's all in the mail» I sent you on Monday.")
                .flags("Hi Erin,\n\n«I don't understand why you» wouldn't even look at it.")
                .flags("Hi Ana,\n\n«As I've told you before», there's no obligation.");
    }

    @Test
    void acceptsWhatOnlySoundsAlike() {
        passiveAggressive
                .accepts("Hi Ana,\n\nI'm not sure what the second valve does.")
                .accepts("Hi Ben,\n\nI'm not sure what the second valve does.")
                .accepts("Hi Chloe,\n\nAs clearly stated on the label, shake well.")
                .accepts("Hi Dev,\n\nThe guide repeats what the label says.")
                .accepts("Hi Erin,\n\nThe song is repeating itself.")
                .accepts("Hi Ana,\n\nAs I wrote the plan, the rain came.")
                .accepts("Hi Ben,\n\nThe song is repeating itself.");
    }

    @Test
    void flagsPicturesAndLongWayRounds() {
        passiveAggressive
                .flags("Hi Ana,\n\n«My letter of June explained all of this».")
                .flags("Hi Ana,\n\nMust I really «go over this again»?")
                .flags("Hi Ana,\n\n«You seem to have skipped» the second paragraph.")
                .accepts("Hi Ana,\n\nThe old film is in black and white.")
                .accepts("Hi Ana,\n\nWhoever reads the meter knows the price.");
    }

    @Test
    void flagsAnyThingAndAnybody() {
        passiveAggressive.flags("Hi Ana,\n\n«As my last email stated», the deadline is Friday.");
        passiveAggressive.flags("Hi Ana,\n\n«Clearly you have better things» to do.");
        passiveAggressive.flags("Hi Ana,\n\nPlease «read my mail more carefully».");
        passiveAggressive.flags("Hi Ana,\n\n«Forgive me for thinking» that you meant it.");
    }

    @Test
    void hearsIronyInLaterMails() {
        passiveAggressive.accepts("Stage: follow-up\n\nHi Ana,\n\nOther people use the gate on Mondays.");
        passiveAggressive.accepts("Stage: follow-up\n\nHi Ana,\n\nThe gate was not wide enough for the lorry.");
        passiveAggressive.accepts("Hi Ana,\n\nFunny how the fog sits on the depot in May.");
        passiveAggressive.flags("Stage: follow-up\n\nHi Ana,\n\n«Perhaps I was not plain» enough.");
        passiveAggressive.flags("Stage: follow-up\n\nHi Ana,\n\n«For the third time I» explain the price.");
    }
}
