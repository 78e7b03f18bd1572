package dev.draftlint.rules.outreach;

import dev.draftlint.testkit.RuleTester;
import org.junit.jupiter.api.Test;

class SilenceGuiltTest {

    private final RuleTester silenceGuilt = RuleTester.of(SilenceGuilt.rule());

    @Test
    void leavesNearMissesAlone() {
        silenceGuilt.accepts("Hi Ana,\n\nNo reply needed.");
        silenceGuilt.accepts("Hi Ana,\n\nWe have not heard back from the council yet; the permit is due in May.");
        silenceGuilt.accepts("Hi Ana,\n\nBuyers who have not heard back within a day go elsewhere.");
        silenceGuilt.accepts("Hi Ana,\n\nIf it is not for you, a short no is fine.");
        silenceGuilt.accepts("Hi Ana,\n\nThe new pumps run in near silence.");
        silenceGuilt.accepts("Hi Ana,\n\nYour guests rarely get a reply before nine; 31 of 40 asked twice last month.");
        silenceGuilt.accepts("Hi Ana,\n\nIf I don't hear from you by Friday, I'll release the slot.");
        silenceGuilt.accepts("Hi Ana,\n\nYou did not ask for this mail, so I will be short about it.");
        silenceGuilt.accepts("Hi Ana,\n\nThank you for your quick response.");
        silenceGuilt.accepts("Hi Ana,\n\nCandidates hate radio silence; your job page has 212 of them waiting.");
        silenceGuilt.accepts("Hi Ana,\n\nThe alarm was ignored three times in March, by your own report.");
        silenceGuilt.accepts("Hi Ana,\n\nI look forward to hearing from you.");
        silenceGuilt.accepts("Hi Ana,\n\nThe council has not answered the tenants in two years.");
        silenceGuilt.accepts("Hi Ana,\n\nYour callers hear nothing for 40 seconds.");
        silenceGuilt.accepts("Hi Ana,\n\nNo need to answer; the file is yours.");
        silenceGuilt.accepts("Hi Ana,\n\nWe tried three pumps several times, and the second one held.");
        silenceGuilt.accepts("Hi Ana,\n\nThank you for getting back to me so fast.");
        silenceGuilt.accepts("Hi Ana,\n\nYou have not paid for the extra lamps, and you need not.");
        silenceGuilt.accepts("Hi Ana,\n\nI have written several times about hinge wear on my blog.");
    }

    @Test
    void flagsTheManyWaysToSayIt() {
        silenceGuilt.flags("Hi Ana,\n\n«I haven't had a reply from you».");
        silenceGuilt.flags("Hi Ana,\n\n«Still no word from you».");
        silenceGuilt.flags("Hi Ana,\n\nIt's «been crickets» since my last email.");
        silenceGuilt.flags("Hi Ana,\n\n«My previous messages seem to have gone unanswered».");
        silenceGuilt.flags("Hi Ana,\n\nI must admit I'm a little «surprised not to have heard» from you.");
        silenceGuilt.flags("Hi Ana,\n\nYou've been «hard to reach».");
        silenceGuilt.flags("Hi Ana,\n\n«This is my fourth email» to you.");
        silenceGuilt.flags("Hi Ana,\n\n«After three emails» I still don't know where you stand.");
        silenceGuilt.flags("Hi Ana,\n\n«I have written to you a number of times» now.");
        silenceGuilt.flags("Hi Ana,\n\n«Your silence» tells me that this is no priority.");
        silenceGuilt.flags("Hi Ana,\n\nI can only assume from the «lack of response» that you are not interested.");
        silenceGuilt.flags("Hi Ana,\n\nI keep emailing and «you keep not replying».");
        silenceGuilt.flags("Hi Ana,\n\nSince «you never got back» to me, I gave the slot to another firm.");
        silenceGuilt.flags("Hi Ana,\n\nI'd have thought my email deserved «at least a short answer».");
        silenceGuilt.flags("Hi Ana,\n\n«You have not answered» my last two notes.");
        silenceGuilt.flags("Hi Ana,\n\n«We've been trying to get hold of you» for weeks.");
        silenceGuilt.flags("Hi Ana,\n\n«No response so far», so I'm trying once more.");
        silenceGuilt.flags("Hi Ana,\n\n«I've yet to hear from you».");
        silenceGuilt.flags("Hi Ana,\n\nAs I have «received no answer», I will close the file.");
        silenceGuilt.flags("Hi Ana,\n\n«I noticed you opened my email but» didn't respond.");
        silenceGuilt.flags("Hi Ana,\n\n«You went quiet» after our demo.");
        silenceGuilt.flags("Hi Ana,\n\nIt's a «shame you never replied».");
        silenceGuilt.flags("Hi Ana,\n\n«Not hearing from you» leaves me guessing.");
        silenceGuilt.flags("Hi Ana,\n\n«I've sent three emails and left two messages without a response».");
        silenceGuilt.flags("Hi Ana,\n\n«I've emailed you twice» now.");
        silenceGuilt.flags("Hi Ana,\n\n«You seem to be ignoring my» emails.");
        silenceGuilt.flags("Hi Ana,\n\nHaving «heard nothing from» you, I'm closing your file.");
        silenceGuilt.flags("Hi Ana,\n\n«I've tried you a few times without luck».");
        silenceGuilt.flags("Hi Ana,\n\n«Haven't heard a thing» from you.");
        silenceGuilt.flags("Hi Ana,\n\n«You haven't gotten back» to me.");
        silenceGuilt.flags("Hi Ana,\n\nI'm «still waiting on a reply» to my last email.");
        silenceGuilt.flags("Hi Ana,\n\nI «was hoping to have had an answer» by now.");
        silenceGuilt.flags("Hi Ana,\n\nIt's disappointing that «you haven't replied».");
        silenceGuilt.flags("Hi Ana,\n\nGiven «your silence», I assume this isn't for you.");
        silenceGuilt.flags("Hi Ana,\n\nI realise «you've chosen not to respond».");
        silenceGuilt.flags("Hi Ana,\n\n«My calls and emails have been met with silence».");
        silenceGuilt.flags("Hi Ana,\n\n«I never got an answer» to my question.");
        silenceGuilt.flags("Hi Ana,\n\n«Two weeks and no answer».");
        silenceGuilt.flags("Hi Ana,\n\nI seem to be «talking to myself» here.");
    }

    @Test
    void seesThroughDisguises() {
        silenceGuilt.html().flags("<p>Hi Ana,</p><p>«I haven&rsquo;t heard&nbsp;back» on the depot.</p>");
        silenceGuilt.accepts("Hi Ana,\n\nThe plan is attached.\n\n> I haven't heard back.\n> Tom");
    }

    @Test
    void countsOneSentenceOnce() {
        silenceGuilt.flags(
                "Hi Ana,\n\n«I have written to you several times and heard nothing back, and I never got a reply».");
    }

    @Test
    void flagsIndirectWordings() {
        silenceGuilt
                .flags("Hi Ana,\n\n«I have written several times without success».")
                .flags("Hi Ben,\n\n«Not hearing from you» makes me think that you don't want it.")
                .flags("Hi Chloe,\n\n«I have written several times without success».")
                .flags("Hi Erin,\n\nIt looks as though «you've decided not to answer» me.")
                .flags("Hi Ana,\n\nI'm «sad that you did not take the time to reply».")
                .flags("Hi Ben,\n\nI assume «your silence» means that you're not interested.")
                .flags("Hi Chloe,\n\n«My emails have gone unanswered».")
                .flags("Hi Erin,\n\n«I've yet to get a reply from» you.");
    }

    @Test
    void acceptsWhatOnlySoundsAlike() {
        silenceGuilt
                .accepts("Hi Ana,\n\nSilence is golden in the reading room.")
                .accepts("Hi Ben,\n\nNobody from the team was hurt.")
                .accepts("Hi Chloe,\n\nSilence is golden in the reading room.")
                .accepts("Hi Dev,\n\nI have yet to get a reply from the lab.")
                .accepts("Hi Erin,\n\nThe alarm was left on all night.")
                .accepts("Hi Ana,\n\nYour visitors get some kind of response in nine seconds.")
                .accepts("Hi Ben,\n\nThe alarm was left on all night.");
    }

    @Test
    void flagsPicturesAndLongWayRounds() {
        silenceGuilt
                .flags("Hi Ana,\n\n«My two letters have met with no reaction» from you.")
                .flags("Hi Ana,\n\n«Your silence» tells me enough.")
                .flags("Hi Ana,\n\n«I've asked twice» without so much as a no.")
                .flags("Hi Ana,\n\nA «short no would have» cost you a minute.")
                .accepts("Hi Ana,\n\nThe bell rang without an echo in the new hall.")
                .accepts("Hi Ana,\n\nIf you do not answer by Friday, the place goes to the next on the list.");
    }

    @Test
    void flagsAnyThingAndAnybody() {
        silenceGuilt.flags("Hi Ana,\n\n«There has been no reply from your side».");
        silenceGuilt.flags("Hi Ana,\n\nI have«n't managed to get your attention».");
        silenceGuilt.flags("Hi Ana,\n\n«It's gone quiet between us».");
        silenceGuilt.flags("Hi Ana,\n\n«I'll assume the timing isn't right».");
    }

    @Test
    void hearsSilenceInAnyWording() {
        silenceGuilt.accepts("Stage: follow-up\n\nHi Ana,\n\nThe hall is quiet since the new doors came.");
        silenceGuilt.accepts(
                "Stage: follow-up\n\nHi Ana,\n\nThe bell got no answer from the tower, so we changed the wire.");
        silenceGuilt.accepts("Stage: follow-up\n\nHi Ana,\n\nNo answer is needed.");
        silenceGuilt.accepts("Hi Ana,\n\nIt takes two seconds to type the code.");
        silenceGuilt.flags("Stage: follow-up\n\nHi Ana,\n\n«No reaction has come from your side».");
        silenceGuilt.flags("Stage: follow-up\n\nHi Ana,\n\n«My offer has met with no answer».");
        silenceGuilt.flags("Stage: follow-up\n\nHi Ana,\n\nI had expected «at least a line from you».");
    }

    @Test
    void silenceUponOnesOwnMailsIsNoneOfOthers() {
        silenceGuilt.accepts("Stage: follow-up\n\nHi Ana,\n\nI have not heard back from my manager about the crane.");
        silenceGuilt.flags("Stage: follow-up\n\nHi Ana,\n\n«I have not heard back» from my two letters.");
        silenceGuilt.flags(
                "Stage: follow-up\n\nHi Ana,\n\n«I wrote three times about the customer desk and have not heard back».");
    }
}
