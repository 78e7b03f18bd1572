package dev.draftlint.rules.outreach;

import dev.draftlint.rule.Rule;
import dev.draftlint.rule.RulePack;
import java.util.List;

/** What makes a busy stranger delete a mail. */
public final class OutreachPack implements RulePack {

    @Override
    public String id() {
        return "outreach";
    }

    @Override
    public List<Rule> rules() {
        return List.of(CheckingIn.rule(), DidYouSee.rule(), InboxBump.rule());
    }
}
