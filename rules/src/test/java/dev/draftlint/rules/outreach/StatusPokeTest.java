package dev.draftlint.rules.outreach;

import dev.draftlint.testkit.RuleTester;
import org.junit.jupiter.api.Test;

class StatusPokeTest {

    private final RuleTester statusPoke = RuleTester.of(StatusPoke.rule());

    @Test
    void leavesNearMissesAlone() {
        statusPoke.accepts("Hi Ana,\n\nDid the March pilot hit the two-hour target?");
        statusPoke.accepts("Hi Ana,\n\nIf you have decided against it, tell me and I will stop.");
        statusPoke.accepts("Hi Ana,\n\nAny update to a price reaches all your shops in a minute.");
        statusPoke.accepts("Hi Ana,\n\nHere are my thoughts on the depot plan.");
        statusPoke.accepts("Hi Ana,\n\nWe send you a status report each Friday.");
        statusPoke.accepts("Hi Ana,\n\nAre you still on version 7 of the scanner?");
        statusPoke.accepts("Hi Ana,\n\nIs the Leeds depot still open on Sundays?");
        statusPoke.accepts("Hi Ana,\n\nEach update takes four minutes per till.");
        statusPoke.accepts("Hi Ana,\n\nWhich of the two dates did the crane arrive on?");
        statusPoke.accepts("Hi Ana,\n\nThe news about your Lisbon plant made me count the pallets.");
        statusPoke.accepts("Hi Ana,\n\nIf this is no longer a priority, just say so and I'll stop.");
        statusPoke.accepts("Hi Ana,\n\nYour progress report showed 14 late trains.");
        statusPoke.accepts("Hi Ana,\n\nWhich way does the door of cell four open?");
        statusPoke.accepts("Hi Ana,\n\nDid the Leeds crew like the new gloves?");
        statusPoke.accepts("Hi Ana,\n\nThe board decided in May to close gate B.");
        statusPoke.accepts("Hi Ana,\n\nIs the crane still in Hull?");
        statusPoke.accepts("Hi Ana,\n\nAny change to the plan costs you 200 euros at most.");
        statusPoke.accepts("Hi Ana,\n\nWhat is the status light on your pump showing, green or red?");
        statusPoke.accepts("Hi Ana,\n\nYour status page was down for 40 minutes on Sunday.");
    }

    @Test
    void flagsTheManyWaysToSayIt() {
        statusPoke.flags("Hi Ana,\n\n«Have you come to a decision»?");
        statusPoke.flags("Hi Ana,\n\n«Where do we stand on this»?");
        statusPoke.flags("Hi Ana,\n\n«Any news on the contract»?");
        statusPoke.flags("Hi Ana,\n\nCould you let me «know where things stand»?");
        statusPoke.flags("Hi Ana,\n\n«Did the board reach a decision on the cleaning contract»?");
        statusPoke.flags("Hi Ana,\n\n«Is this still on the table»?");
        statusPoke.flags("Hi Ana,\n\n«Still interested»?");
        statusPoke.flags("Hi Ana,\n\n«Have you had a chance to decide»?");
        statusPoke.flags("Hi Ana,\n\n«What did you think of my proposal»?");
        statusPoke.flags("Hi Ana,\n\n«Thoughts»?");
        statusPoke.flags("Hi Ana,\n\n«Any movement on your side»?");
        statusPoke.flags("Hi Ana,\n\n«Are you leaning one way or the other»?");
        statusPoke.flags("Hi Ana,\n\n«Has a decision been made»?");
        statusPoke.flags("Hi Ana,\n\n«Could I get an update»?");
        statusPoke.flags("Hi Ana,\n\nI'd «appreciate a status update».");
        statusPoke.flags("Hi Ana,\n\n«Do you have any updates for me»?");
        statusPoke.flags("Hi Ana,\n\n«Where did you land» on the quote?");
        statusPoke.flags("Hi Ana,\n\n«What's the latest»?");
        statusPoke.flags("Hi Ana,\n\nJust «wondering if you've made up your mind».");
        statusPoke.flags("Hi Ana,\n\n«Any joy with the budget»?");
        statusPoke.flags("Hi Ana,\n\n«Is there any news on my application»?");
        statusPoke.flags("Hi Ana,\n\n«Please advise on the status of» my application.");
        statusPoke.flags("Hi Ana,\n\n«Have you reached a verdict on our offer»?");
        statusPoke.flags("Hi Ana,\n\n«What's your verdict»?");
        statusPoke.flags("Hi Ana,\n\n«Are you still considering» our bid?");
        statusPoke.flags("Hi Ana,\n\n«Yay or nay»?");
        statusPoke.flags("Hi Ana,\n\n«When can I expect your decision»?");
        statusPoke.flags("Hi Ana,\n\nI'd be grateful to «know what you decided».");
        statusPoke.flags("Hi Ana,\n\n«Did you make any decisions yet»?");
        statusPoke.flags("Hi Ana,\n\n«Any further thoughts on this»?");
        statusPoke.flags("Hi Ana,\n\n«Where are we at with the» proposal?");
        statusPoke.flags("Hi Ana,\n\n«Any word from your boss yet»?");
        statusPoke.flags("Hi Ana,\n\n«What's the verdict»?");
        statusPoke.flags("Hi Ana,\n\nIs it «a yes or a no»?");
        statusPoke.flags("Hi Ana,\n\n«Did you decide which way to go»?");
        statusPoke.flags("Hi Ana,\n\nCan you «tell me where my application stands»?");
        statusPoke.flags("Hi Ana,\n\n«Any feedback on my last email»?");
        statusPoke.flags("Hi Ana,\n\n«Would you share the status of» the review?");
        statusPoke.flags("Hi Ana,\n\n«Is there any movement on the budget»?");
        statusPoke.flags("Hi Ana,\n\nDo you «know yet whether you'll go ahead»?");
        statusPoke.flags("Hi Ana,\n\n«Looking forward to your verdict».");
    }

    @Test
    void seesThroughDisguises() {
        statusPoke.html().flags("<p>Hi Ana,</p><p>«Any th&#111;ughts on the below»?</p>");
        statusPoke.accepts("Hi Ana,\n\nThe plan is attached.\n\n> Any update?\n> Tom");
    }

    @Test
    void flagsPicturesAndLongWayRounds() {
        statusPoke
                .flags("Stage: follow-up\n\nHi Ana,\n\n«Has the jury come to a conclusion»?")
                .flags("Stage: follow-up\n\nHi Ana,\n\n«What has become of our bid»?")
                .flags("Stage: follow-up\n\nHi Ana,\n\n«Green light or not»?")
                .flags("Stage: follow-up\n\nHi Ana,\n\n«Am I still in the running»?")
                .accepts("Stage: follow-up\n\nHi Ana,\n\nWhich of the two doors sticks?")
                .accepts("Stage: follow-up\n\nHi Ana,\n\nThe jury comes back on Friday; the prize is 500 pounds.");
    }

    @Test
    void flagsAnyThingAndAnybody() {
        statusPoke.flags("Stage: follow-up\n\nHi Ana,\n\n«Have you talked to your partner about it»?");
        statusPoke.flags("Stage: follow-up\n\nHi Ana,\n\n«Has the committee met about it yet»?");
        statusPoke.flags("Stage: follow-up\n\nHi Ana,\n\n«Have you picked a caterer yet»?");
        statusPoke.flags("Stage: follow-up\n\nHi Ana,\n\n«Where are you in the process»?");
        statusPoke.flags("Stage: follow-up\n\nHi Ana,\n\n«Are we any closer» to a yes?");
    }

    @Test
    void knowsShortQuestionsInLaterMails() {
        statusPoke.accepts("Stage: follow-up\n\nHi Ana,\n\nIs it oak?");
        statusPoke.accepts("Stage: follow-up\n\nHi Ana,\n\nHow wide is the gate?");
        statusPoke.accepts("Hi Ana,\n\nHas the panel behind the boiler settled?");
        statusPoke.flags("Stage: follow-up\n\nHi Ana,\n\nThe lamps are 40 euros each.\n\nIs it «a deal or not»?");
        statusPoke.flags("Stage: follow-up\n\nHi Ana,\n\nThe lamps are 40 euros each.\n\nSo, «in or out»?");
        statusPoke.flags("Stage: follow-up\n\nHi Ana,\n\nMay I «hear how your committee has decided»?");
        statusPoke.flags("Stage: follow-up\n\nHi Ana,\n\nI «await your verdict».");
        statusPoke.flags("Stage: follow-up\n\nHi Ana,\n\n«Has your board ruled on the lamps?»");
    }
}
