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
                BusyExcuse.rule(),
                CheckingIn.rule(),
                new CompetingAsks(),
                CustomerCard.rule(),
                DateOnlyFollowUp.rule(),
                DidYouSee.rule(),
                EmptyFollowUp.rule(),
                EmptyPleasantry.rule(),
                new FakeReply(),
                FalseUrgency.rule(),
                GenericClaim.rule(),
                GenericGreeting.rule(),
                new HardToRead(),
                HollowFlattery.rule(),
                InboxBump.rule(),
                new LinkText(),
                Minimizer.rule(),
                MissingThanks.rule(),
                new MissingValueProposition(),
                new NoNextStep(),
                PassiveAggressive.rule(),
                RightPersonAsk.rule(),
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
                UnsolicitedInvite.rule(),
                new VagueTimeAsk(),
                new WallOfText());
    }
}
