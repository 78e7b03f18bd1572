package dev.draftlint.rules.template;

import dev.draftlint.draft.BrokenTag;
import dev.draftlint.draft.Draft;
import dev.draftlint.rule.Evidence;
import dev.draftlint.rule.Finding;
import dev.draftlint.rule.Rule;
import dev.draftlint.rule.RuleInfo;
import dev.draftlint.rule.Severity;
import java.util.List;

/** Flags what was meant as a merge tag and is none: unbalanced, empty, or a block that is not closed. */
public record MalformedPlaceholder() implements Rule {

    private static final RuleInfo INFO = new RuleInfo(
            "malformed-placeholder",
            Severity.ERROR,
            "Flags a merge tag that is unbalanced, empty, or a block without its end.",
            "The engine leaves it as it stands or stops at it, so that every reader gets the code.",
            Evidence.byDefinition("A tag that no engine can read is never filled in."),
            List.of(
                    "Hi «{{first_name}»,\n\nThe depot in Leeds cut its lighting bill by a third.",
                    "Hi «{first_name}}»,\n\nThe careers page of {{company}} has 14 broken links.",
                    "Hi «{{ }}»,\n\nTwo welders are free from the 12th.",
                    "Hi «*|FNAME|», the pool opens on Friday.",
                    "Dear «${name», the survey of the roof is done.",
                    "Hi {{name}},\n\n«{{#if lease}}»The lease ends in May. The survey is done."),
            List.of(
                    "Hi {{first_name}},\n\nThe depot in {{{city}}} cut its lighting bill by a third.",
                    "Hi Ben,\n\nUse {braces} or {{two}} for fields; a set is {1, 2, {3}}.",
                    "Hi Chloe,\n\nThe rota [see [annex] below] has two welders; 50%% of them are free.",
                    "Hi *|FNAME|*,\n\n| *day* | *pool* |\n|---|---|\n| Friday | open |",
                    "Dear ${name},\n\nThe roof cost us US$ {about} 4,000, and $5 more.",
                    "Hi {{#if name}}{{name}}{{else}}all{{/if}},\n\n{% if lease %}The lease ends in May.{% endif %}"));

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Draft draft) {
        return draft.brokenTags().stream()
                .map(tag -> Finding.of(INFO, tag.span(), message(tag.flaw())))
                .toList();
    }

    private static String message(BrokenTag.Flaw flaw) {
        return switch (flaw) {
            case UNCLOSED -> "Close this merge tag.";
            case UNOPENED -> "Open this merge tag, or take out the signs behind the name.";
            case UNEVEN -> "Write the same signs before and behind the name.";
            case EMPTY -> "Name a field in this merge tag, or take it out.";
            case UNPAIRED -> "Give this block its beginning or its end.";
        };
    }
}
