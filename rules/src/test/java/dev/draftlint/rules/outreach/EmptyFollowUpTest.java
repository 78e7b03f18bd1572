package dev.draftlint.rules.outreach;

import dev.draftlint.testkit.RuleTester;
import org.junit.jupiter.api.Test;

class EmptyFollowUpTest {

    private final RuleTester emptyFollowUp = RuleTester.of(EmptyFollowUp.rule());

    @Test
    void leavesNearMissesAlone() {
        emptyFollowUp.accepts(
                "Hi Ana,\n\nFollowing up on my note. A bakery of your size in Leeds cut its energy bill by 31% in one winter by moving two ovens to night tariff.");
        emptyFollowUp.accepts(
                "Hi Ana,\n\nFollowing up on my note. We looked at your checkout page: three form fields lose 14% of your mobile buyers.");
        emptyFollowUp.accepts("Hi Ana,\n\nYour follow-up appointment with the eye clinic is on Tuesday.");
        emptyFollowUp.accepts("Hi Ana,\n\nI will not follow up again. Thank you for reading.");
        emptyFollowUp.accepts("Hi Ana,\n\nWe take sales follow-up off your fitters.");
        emptyFollowUp.accepts("Hi Ana,\n\nDo you have follow-up questions on the plan?");
        emptyFollowUp.accepts("Hi Ana,\n\nPatients who get a follow-up call come back half as often.");
        emptyFollowUp.accepts("Hi Ana,\n\nWe follow up every quote within an hour for 40 roofers.");
        emptyFollowUp.accepts("Hi Ana,\n\nCan you send the follow-up tasks from the audit?");
        emptyFollowUp.accepts("Hi Ana,\n\nEach follow-up email that your shop sends costs 4 cents.");
        emptyFollowUp.accepts("Hi Ana,\n\nThe doctor wants to follow up in six weeks.");
        emptyFollowUp.accepts(
                "Hi Ana,\n\nWe followed up on every one of your 40 complaints: 31 were about the same hinge.");
        emptyFollowUp.accepts("Hi Ana,\n\nPlease follow up with the council if the permit is late.");
    }

    @Test
    void flagsTheManyWaysToSayIt() {
        emptyFollowUp.flags("Hi Ana,\n\n«Following up on my email» from last week. Would Tuesday suit you?");
        emptyFollowUp.flags("Hi Ana,\n\n«Just a quick follow-up to my last note». Would Tuesday suit you?");
        emptyFollowUp.flags("Hi Ana,\n\n«I'm writing again» about our services. Would Tuesday suit you?");
        emptyFollowUp.flags("Hi Ana,\n\n«Wanted to follow up here». Would Tuesday suit you?");
        emptyFollowUp.flags("Hi Ana,\n\n«Me again». Would Tuesday suit you?");
        emptyFollowUp.flags("Hi Ana,\n\n«Further to my letter» of 3 May, would Tuesday suit you?");
        emptyFollowUp.flags("Hi Ana,\n\n«Picking up the thread» on our offer. Would Tuesday suit you?");
        emptyFollowUp.flags("Subject: «Second follow-up»\n\nHi Ana,\n\nWould Tuesday suit you?");
        emptyFollowUp.flags("Hi Ana,\n\n«Trying you one more time». Would Tuesday suit you?");
        emptyFollowUp.flags("Hi Ana,\n\n«Coming back to my proposal»: would Tuesday suit you?");
        emptyFollowUp.flags("Hi Ana,\n\n«Another note from me» on cleaning. Would Tuesday suit you?");
        emptyFollowUp.flags("Hi Ana,\n\n«This is my final follow-up». Would Tuesday suit you?");
        emptyFollowUp.flags("Hi Ana,\n\n«I thought I'd follow up» with you. Would Tuesday suit you?");
        emptyFollowUp.flags("Hi Ana,\n\n«Reaching out again» to see if Tuesday suits you.");
        emptyFollowUp.flags("Hi Ana,\n\n«This is a friendly follow up». Would Tuesday suit you?");
        emptyFollowUp.flags("Hi Ana,\n\n«I emailed you last week» about our service. Would Tuesday suit you?");
        emptyFollowUp.flags("Hi Ana,\n\n«Sending a quick follow up» note on my last email. Would Tuesday suit you?");
        emptyFollowUp.flags("Hi Ana,\n\nAs promised, «I'm following up». Would Tuesday suit you?");
        emptyFollowUp.flags("Hi Ana,\n\n«I wanted to write again». Would Tuesday suit you?");
        emptyFollowUp.flags("Hi Ana,\n\nWanted to «send a quick follow-up». Would Tuesday suit you?");
        emptyFollowUp.flags("Hi Ana,\n\n«This is a follow-up to» my email from Monday. Would Tuesday suit you?");
        emptyFollowUp.flags("Hi Ana,\n\n«Back again about» the cleaning offer. Would Tuesday suit you?");
        emptyFollowUp.flags("Hi Ana,\n\n«One last follow-up» from me. Would Tuesday suit you?");
    }

    @Test
    void seesThroughDisguises() {
        emptyFollowUp
                .html()
                .flags("<p>Hi Ana,</p><p>«Just follow&#105;ng up on my&nbsp;last email». Would Tuesday suit you?</p>");
        emptyFollowUp.accepts("Hi Ana,\n\nThe plan is attached.\n\n> Just following up on my last email.\n> Tom");
    }

    @Test
    void marksTheAnnouncementOnce() {
        emptyFollowUp.flags(
                "Subject: Following up\n\nHi Ana,\n\n«Just following up on my note». This is a quick follow-up on cleaning.");
    }

    @Test
    void leavesTheAnnouncementToOtherRules() {
        emptyFollowUp.accepts("Subject: Following up\n\nHi Ana,\n\nJust checking in. Would Tuesday suit you?");
        emptyFollowUp.accepts("Subject: Second try\n\nHi Ana,\n\nJust checking in. Would Tuesday suit you?");
        emptyFollowUp.accepts("Stage: follow-up\n\nHi Ana,\n\nI wrote to you last week. Did you see my email?");
    }

    @Test
    void knowsWhatANewMailGives() {
        String followUp = "Stage: follow-up\n\nHi Ana,\n\nFollowing up on my note. ";
        emptyFollowUp.accepts(followUp + "We have tested yours: the wire is too thin at the ring.");
        emptyFollowUp.accepts(followUp + "Since we spoke the mill has come back with two dates in May.");
        emptyFollowUp.accepts(followUp + "Our loan has been approved, so the barn can be had from June.");
        emptyFollowUp.accepts(followUp + "I attach the letter that your bank wanted.");
        emptyFollowUp.accepts(
                "Stage: follow-up\nKind: service\n\nDear member,\n\nThis is our second letter on your locker.");
    }

    @Test
    void leavesConversationsAlone() {
        emptyFollowUp.accepts("Kind: thank-you\n\nHi Ana,\n\nI also wanted to follow up on your idea for the depot.");
        emptyFollowUp.accepts("Kind: reply\n\nHi Ana,\n\nFollowing up on my answer: Tuesday is fine.");
    }

    @Test
    void flagsIndirectWordings() {
        emptyFollowUp
                .flags("Stage: follow-up\n\nHi Ben,\n\n«Another short note on» van hire.")
                .flags("Stage: follow-up\n\nHi Chloe,\n\n«Returning to my proposal» for van hire.")
                .flags("Stage: follow-up\n\nHi Dev,\n\nIn «continuation of my mail» from Friday.")
                .flags("Stage: follow-up\n\nHi Erin,\n\nI'd like to «pick up on my» last message.")
                .flags("Stage: follow-up\n\nHi Ana,\n\n«Reaching back out» about the vans.")
                .flags("Stage: follow-up\n\nHi Ben,\n\nI would «like to come back to our offer».")
                .flags("Stage: follow-up\n\nHi Chloe,\n\n«Writing again» about the vans.")
                .flags("Stage: follow-up\n\nHi Dev,\n\n«I'm writing to follow up on my previous mail».")
                .flags("Stage: follow-up\n\nHi Erin,\n\n«I am following up» with you again.")
                .flags("Stage: follow-up\n\nHi Ana,\n\n«As a follow-up to my last message», may I ask for a date?");
    }

    @Test
    void acceptsWhatOnlySoundsAlike() {
        emptyFollowUp
                .accepts("Hi Ana,\n\nThe second mail of the day comes at four.")
                .accepts("Hi Ben,\n\nThe second mail of the day comes at four.")
                .accepts("Hi Chloe,\n\nAnother short note in the song is wrong.")
                .accepts("Hi Dev,\n\nThe second mail of the day comes at four.")
                .accepts("Hi Erin,\n\nAnother short note in the song is wrong.")
                .accepts("Hi Ana,\n\nLast week I sent you the keys of the van.")
                .accepts("Hi Ben,\n\nFollowing the road for a mile you see the gate.");
    }

    @Test
    void flagsPicturesAndLongWayRounds() {
        emptyFollowUp
                .flags("Stage: follow-up\n\nHi Ana,\n\n«I come back to my letter» of March.")
                .flags("Stage: follow-up\n\nHi Ana,\n\n«A second letter from me» about the lamps.")
                .flags("Stage: follow-up\n\nHi Ana,\n\nTaking «another run at this».")
                .accepts(
                        "Stage: follow-up\n\nHi Ana,\n\nYour second letter from the tax office was a mistake of theirs.")
                .accepts("Stage: follow-up\n\nHi Ana,\n\nRound two of the vote is on Sunday.");
    }

    @Test
    void flagsAnyThingAndAnybody() {
        emptyFollowUp.flags(
                "Stage: follow-up\n\nHi Ana,\n\n«You may recall that I contacted you» in spring about our service.");
        emptyFollowUp.flags(
                "Stage: follow-up\n\nHi Ana,\n\n«A fortnight ago I sent you some lines» about our coffee service.");
    }

    @Test
    void knowsTheOldOfferSaidAgain() {
        emptyFollowUp.accepts(
                "Stage: follow-up\n\nHi Ana,\n\nAdding to my letter: the glass from Leeds came through the frost test, and the sheet is attached.");
        emptyFollowUp.accepts(
                "Stage: follow-up\n\nHi Ana,\n\nI write again because the council has set the price: 40 pounds a pane.");
        emptyFollowUp.accepts("Stage: follow-up\n\nHi Ana,\n\nPart two of the film is at eight.");
    }
}
