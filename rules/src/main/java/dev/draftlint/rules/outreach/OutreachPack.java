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
                GenericClaim.rule(),
                GenericGreeting.rule(),
                HollowFlattery.rule(),
                InboxBump.rule(),
                new MissingValueProposition(),
                new NoNextStep(),
                PassiveAggressive.rule(),
                SelfIntroductionOpener.rule(),
                SilenceGuilt.rule(),
                StatusPoke.rule(),
                TouchNarration.rule(),
                new VagueTimeAsk());
    }
}
