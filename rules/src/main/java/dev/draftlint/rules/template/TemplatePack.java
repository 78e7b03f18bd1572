package dev.draftlint.rules.template;

import dev.draftlint.rule.Rule;
import dev.draftlint.rule.RulePack;
import java.util.List;

/** What makes a mail arrive with the code of its template in it. */
public final class TemplatePack implements RulePack {

    @Override
    public String id() {
        return "template";
    }

    @Override
    public List<Rule> rules() {
        return List.of(
                new MalformedPlaceholder(),
                new MissingFallback(),
                new MixedPlaceholders(),
                new UnfilledPlaceholder(),
                new UnknownField());
    }
}
