package dev.draftlint.rules.outreach;

import dev.draftlint.testkit.RuleTester;
import org.junit.jupiter.api.Test;

class SubjectVagueTest {

    private static final String BODY = "\n\nHi Ana,\n\nThe pool in Hull opens on Friday.";

    private final RuleTester subjectVague = RuleTester.of(SubjectVague.rule());

    private void accepts(String subject) {
        subjectVague.accepts("Subject: " + subject + BODY);
    }

    private void flags(String subject) {
        subjectVague.flags("Subject: " + subject + BODY);
    }

    @Test
    void acceptsAFormulaThatGoesOn() {
        accepts("Quick question about the lamps in Leeds");
        accepts("Following up on the lease of the Leeds depot");
        accepts("Hello from the new pool in Hull");
        accepts("Checking in at the Hull hostel after ten");
        accepts("Introduction to silt, in four pages");
        accepts("Meeting on 3 May: agenda");
        accepts("Update: the lift is back");
        accepts("Call for papers on river silt");
        accepts("An idea for your loading bay doors");
    }

    @Test
    void acceptsATagThatNamesTheMatter() {
        accepts("Follow-up: {{topic}}");
        accepts("Checking in - {{property_address}}");
        accepts("Meeting request: {{agenda}}");
        accepts("Proposal for {{project_name}}");
        accepts("{{subject}}");
    }

    @Test
    void acceptsAFormulaBeforeAnotherSentence() {
        accepts("Quick question. Who lights the depot in Leeds?");
    }

    @Test
    void leavesTheBodyAlone() {
        subjectVague.accepts("Subject: Lamps\n\nQuick question").accepts("Quick question");
    }

    @Test
    void flagsFormulas() {
        flags("«Quick question»");
        flags("«quick question»?");
        flags("«Following up»");
        flags("«Follow-up»");
        flags("«Just following up on our last conversation»");
        flags("«Checking in»");
        flags("«Touching base»");
        flags("«Hello»");
        flags("«Hey there»!");
        flags("«Introduction»");
        flags("«Nice to meet you»");
        flags("«Partnership opportunity»");
        flags("«Can we talk»?");
        flags("«Got a minute»?");
        flags("«Any thoughts»?");
        flags("«One last note»");
        flags("«Meeting request»");
        flags("«Quick favor»");
        flags("«An idea»");
    }

    @Test
    void flagsFormulasWithAName() {
        flags("«Quick question for {{company}}»");
        flags("«{{first_name}}, quick question»");
        flags("«Following up - {{company_name}}»");
        flags("«Re: Quick question»");
    }

    @Test
    void flagsWhatIsHidden() {
        flags("«Qu\u00ADick\u00A0question»");
        flags("«QUICK QUESTION»");
    }
}
