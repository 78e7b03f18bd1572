package dev.draftlint.rules.outreach;

import dev.draftlint.testkit.RuleTester;
import org.junit.jupiter.api.Test;

class VagueTimeAskTest {

    private final RuleTester vagueTime = RuleTester.of(new VagueTimeAsk());

    @Test
    void acceptsTimeThatIsNotAskedFor() {
        vagueTime.accepts("Hi Ana,\n\nThe hall is a 15-minute walk from the ferry.");
        vagueTime.accepts("Hi Ana,\n\nThe call was recorded and the demo runs on your phone.");
        vagueTime.accepts("Hi Ana,\n\nOur chat widget answers within a minute.");
        vagueTime.accepts("Hi Ana,\n\nWould you watch a two-minute video of the press?");
        vagueTime.accepts("Kind: service\n\nHi Ana,\n\nCould we have ten minutes to look at your failed import?");
    }

    @Test
    void acceptsAMeetingWithAnAgenda() {
        vagueTime.accepts(
                "Hi Ana,\n\nDo you have 20 minutes to go through the four shelves where spoilage cost you 9,000 euros in May?");
        vagueTime.accepts(
                "Kind: favour\n\nDear Ms Adeyemi,\n\nCould I ask for 15 minutes to hear how you moved from hydrology to insurance pricing?");
    }

    @Test
    void acceptsAFavourThatPutsItsQuestion() {
        vagueTime.accepts(
                "Kind: favour\n\nDear Mr Lund,\n\nI keep bees and mean to sell the honey. I'd like to hear how you "
                        + "found your first shops. Would a short call next week be possible?");
        vagueTime.flags("Kind: favour\n\nDear Mr Lund,\n\nI keep bees. «Would a short call next week be possible?»");
        vagueTime.flags(
                "Kind: favour\n\nDear Mr Lund,\n\nI keep bees. «Would you be available for an informational interview?»");
    }

    @Test
    void noValueMakesUpForAnAgendaThatFitsAnyMeeting() {
        String value = "Hi Ana,\n\nWe fit shelves for {{number}} bakeries in {{city}}. ";
        vagueTime.flags(value + "«Can we set up a call to discuss your requirements?»");
        vagueTime.flags(value + "«May I call you to clarify open questions?»");
    }

    @Test
    void anAnswerToChooseAsksNoTime() {
        vagueTime.accepts("Hi Ana,\n\nReply with a number:\n\n1 - Not now\n\n2 - Please stop\n\n3 - Let's talk");
    }

    @Test
    void acceptsAVisitToDoOrPriceTheWork() {
        vagueTime.accepts("Hi Ana,\n\nI clean offices. Can I come by on Tuesday to measure the stairs?");
        vagueTime.accepts("Hi Ana,\n\nI do roofs. Shall I swing by on Friday and take a look at the gutter?");
        vagueTime.flags("Hi Ana,\n\nI do roofs. «Shall I swing by on Friday and introduce our services?»");
    }

    @Test
    void acceptsAFavourWhoseQuestionStandsElsewhere() {
        vagueTime.accepts("Kind: favour\n\nDear Mr Lund,\n\nDo you feed the hives before the first frost or after it?"
                + " One line is enough.\n\nOr would a short call next week be easier?");
        vagueTime.flags("Kind: favour\n\nDear Mr Lund,\n\nIt has been ages, hasn't it?\n\nI keep bees."
                + " «Would a short call next week be possible?»");
    }

    @Test
    void aMomentToReadIsNoMeeting() {
        vagueTime.accepts("Hi Ana,\n\nWe sell lamps. Did you have a moment to look at our list?");
        vagueTime.flags("Hi Ana,\n\nWe sell lamps. «Do you have a moment for a call?»");
    }

    @Test
    void flagsTimeThatIsAskedForWithoutAName() {
        vagueTime.flags("Hi Ana,\n\nWe do payroll. «Would it make sense to see if there's a fit?»");
        vagueTime.accepts("Hi Ana,\n\nWe do tiles. Could you check if the blue one is a fit for the hall?");
    }

    @Test
    void acceptsAMeetingAboutAConcreteOffer() {
        vagueTime.accepts(
                "Hi Ana,\n\nWe cut returns at two shoe shops in Leeds by 31 % with a fit table on each page. Worth a conversation?");
    }

    @Test
    void flagsTimeForNothingInParticular() {
        vagueTime.flags("Hi Ana,\n\nWe help companies grow. «Do you have 15 minutes this week?»");
        vagueTime.flags("Hi Ana,\n\n«I'd love to connect».");
        vagueTime.flags("Hi Ana,\n\nFollowing up on my note. «Would you be open to a quick call next week?»");
        vagueTime.flags("Hi Ana,\n\nOur agency offers many services. «Let me know when you are available to discuss.»");
        vagueTime.flags("Hi Ana,\n\nI think there is a great fit. «When would be a good time to talk?»");
    }

    @Test
    void oneAskInTwoSentencesIsOnePlace() {
        vagueTime.flags(
                "Hi Ana,\n\n«I'd love to connect and explore synergies. Would you have 30 minutes on Tuesday?»");
        vagueTime.flags("Hi Ana,\n\n«I'd love to hear about your goals. Would Tuesday suit?»");
        vagueTime.flags("Hi Ana,\n\nWe help teams succeed. «Do you have 15 minutes this week?»");
    }

    @Test
    void entitiesAndInvisibleCharactersHideNothing() {
        RuleTester.of(new VagueTimeAsk())
                .html()
                .flags("<p>Hi Ana,</p><p>We help teams succeed. «Do you have 15&nbsp;min<b>utes</b> this week»?</p>");
    }
}
