package dev.draftlint.rules.template;

import dev.draftlint.draft.Draft;
import dev.draftlint.draft.Placeholder;
import dev.draftlint.draft.Readiness;
import dev.draftlint.rule.Evidence;
import dev.draftlint.rule.Finding;
import dev.draftlint.rule.Rule;
import dev.draftlint.rule.RuleInfo;
import dev.draftlint.rule.Severity;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Flags a merge tag in a mail that is said to be ready to send. Of a draft of which nothing is said, merge tags show that
 * it is a template, so they are no fault there.
 */
public record UnfilledPlaceholder() implements Rule {

    private static final RuleInfo INFO = new RuleInfo(
            "unfilled-placeholder",
            Severity.ERROR,
            "Flags a placeholder left in a draft that is ready to send.",
            "The reader sees where their name should be, and learns that nobody read the mail before it went out.",
            Evidence.byDefinition("What should have been filled in arrives as code."),
            List.of(
                    "Readiness: ready\n\nHi «{{first_name}}»,\n\nThe depot in Leeds cut its lighting bill by a third.",
                    "Readiness: ready\n\nHi Ben,\n\nThe careers page of «[Company]» has 14 broken links.",
                    "Subject: Two welders for «${company}»\nReadiness: ready\n\nHi Chloe,\n\nThey are free from the 12th.",
                    "Readiness: ready\n\nHi Dev,\n\nThe pool opens on Friday.\n\nBest,\n«[Your Name]»",
                    "Readiness: ready\n\nHi *Erin*,\n\nThe survey of «*|ADDRESS|*» is done, and so is that of «%STREET%»."),
            List.of(
                    "Hi {{first_name}},\n\nThe depot in Leeds cut its lighting bill by a third.",
                    "Readiness: template\n\nHi [Name],\n\nThe careers page of [Company] has 14 broken links.",
                    "Readiness: ready\n\nHi Chloe,\n\nThe list [1] says \"two welder [sic]\", and 50% of them are free.",
                    "Readiness: ready\n\nHi Dev,\n\n- [x] The pool is open.\n- [ ] The café opens on Friday.",
                    "Readiness: ready\n\nHi Erin,\n\nYour answer is below.\n\nOn Monday Erin wrote:\n> Who is {{first_name}}?"));

    /** Brackets and angles may be the sender's own, as in a quotation. */
    private static final Set<Placeholder.Syntax> AMBIGUOUS =
            EnumSet.of(Placeholder.Syntax.BRACKET, Placeholder.Syntax.BRACE, Placeholder.Syntax.ANGLE);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Draft draft) {
        if (draft.source().readiness() != Readiness.READY) {
            return List.of();
        }
        return ShownTags.in(draft).stream().map(UnfilledPlaceholder::finding).toList();
    }

    private static Finding finding(Placeholder tag) {
        boolean sure = !AMBIGUOUS.contains(tag.syntax());
        return Finding.of(INFO, tag.span(), "Fill in '" + ShownTags.shortened(tag) + "', or write around it.")
                .withConfidence(sure ? 1 : 0.8);
    }
}
