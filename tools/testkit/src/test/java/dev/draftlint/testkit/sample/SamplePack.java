package dev.draftlint.testkit.sample;

import dev.draftlint.rule.Rule;
import dev.draftlint.rule.RulePack;
import java.util.List;

/** Two rules, one of each scope. */
public final class SamplePack implements RulePack {

    @Override
    public String id() {
        return "sample";
    }

    @Override
    public List<Rule> rules() {
        return List.of(TouchBase.rule(), new TooManyQuestions(1));
    }
}
