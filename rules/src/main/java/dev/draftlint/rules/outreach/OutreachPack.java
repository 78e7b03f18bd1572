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
                DateOnlyFollowUp.rule(),
                DidYouSee.rule(),
                EmptyFollowUp.rule(),
                EmptyPleasantry.rule(),
                new FakeReply(),
                GenericClaim.rule(),
                GenericGreeting.rule(),
                new HardToRead(),
                HollowFlattery.rule(),
                InboxBump.rule(),
                new LinkText(),
                Minimizer.rule(),
                new MissingValueProposition(),
                new NoNextStep(),
                PassiveAggressive.rule(),
                SelfIntroductionOpener.rule(),
                new SenderCentric(),
                new Shouting(),
                SilenceGuilt.rule(),
                StatusPoke.rule(),
                new SubjectMissing(),
                new SubjectTooLong(),
                SubjectVague.rule(),
                new TooLong(),
                new TooManyLinks(),
                TouchNarration.rule(),
                new VagueTimeAsk(),
                new WallOfText());
    }
}
