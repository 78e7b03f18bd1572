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
                FalseUrgency.rule(),
                GenericClaim.rule(),
                GenericGreeting.rule(),
                HollowFlattery.rule(),
                InboxBump.rule(),
                MissingThanks.rule(),
                new MissingValueProposition(),
                new NoNextStep(),
                PassiveAggressive.rule(),
                RightPersonAsk.rule(),
                SelfIntroductionOpener.rule(),
                SilenceGuilt.rule(),
                StatusPoke.rule(),
                TouchNarration.rule(),
                UnsolicitedInvite.rule(),
                new VagueTimeAsk());
    }
}
