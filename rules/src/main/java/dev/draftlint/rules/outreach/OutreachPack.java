package dev.draftlint.rules.outreach;

import dev.draftlint.rule.Rule;
import dev.draftlint.rule.RulePack;
import java.util.List;

/** What makes busy people delete the mails of strangers. */
public final class OutreachPack implements RulePack {

    @Override
    public String id() {
        return "outreach";
    }

    @Override
    public List<Rule> rules() {
        return List.of(
                ApologeticOpener.rule(),
                CheckingIn.rule(),
                new CompetingAsks(),
                DidYouSee.rule(),
                EmptyPleasantry.rule(),
                new FakeReply(),
                GenericGreeting.rule(),
                new HardToRead(),
                InboxBump.rule(),
                new LinkText(),
                Minimizer.rule(),
                new MissingValueProposition(),
                new NoNextStep(),
                SelfIntroductionOpener.rule(),
                new SenderCentric(),
                new Shouting(),
                new SubjectMissing(),
                new SubjectTooLong(),
                SubjectVague.rule(),
                new TooLong(),
                new TooManyLinks(),
                new VagueTimeAsk(),
                new WallOfText());
    }
}
