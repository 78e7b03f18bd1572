package dev.draftlint.rules.outreach;

import dev.draftlint.draft.Block;
import dev.draftlint.draft.Draft;
import dev.draftlint.draft.Placeholder;
import dev.draftlint.draft.Span;
import dev.draftlint.rule.Evidence;
import dev.draftlint.rule.Finding;
import dev.draftlint.rule.Rule;
import dev.draftlint.rule.RuleInfo;
import dev.draftlint.rule.Severity;
import java.util.List;

/**
 * Flags a subject that an inbox cuts off.
 *
 * @param characters the most code points that a subject may have; a merge tag counts as {@value #FILLING}
 */
public record SubjectTooLong(int characters) implements Rule {

    private static final int FILLING = 10;

    private static final RuleInfo INFO = new RuleInfo(
            "subject-too-long",
            Severity.INFO,
            "Flags a subject of more than 60 characters, a merge tag counted as 10.",
            "An inbox shows the first 60 characters, a telephone fewer. What stands behind them is not read.",
            Evidence.none(),
            List.of(
                    "Subject: «The Leeds depot cut its lighting bill by a third in ten weeks»\n\nHi Ana,\n\nHere is how.",
                    "Subject: «Fourteen broken links on the careers page of {{company}}, and a list»\n\nHi Ben,\n\nHere it is.",
                    "Subject: «Two welders are free from the 12th of May in Hull, Leeds and York»\n\nHi Chloe,\n\nDo you need one?",
                    "Subject: «An idea for the gauge on the Tees that came from your paper on silt»\n\nDear Dr Okafor,\n\nIt is short.",
                    "Subject: «Hull opens a tidal pool on Friday. Would you like to swim before noon?»\n\nHi Erin,\n\nBring a towel."),
            List.of(
                    "Subject: Lighting bill in Leeds\n\nHi Ana,\n\nThe depot cut its bill by a third.",
                    "Subject: {{candidate_first_name_with_fallback_to_friend_or_colleague}}: the list\n\nHi Ben,\n\nHere it is.",
                    "Subject: Two welders are free from the 12th in Hull, Leeds and York.\n\nHi Chloe,\n\nDo you need one?",
                    "Hi Dr Okafor,\n\nAn idea for the gauge on the Tees that came from your paper on the silt of the lower river.",
                    "Subject: Tidal pool in Hull\n\nHi Erin,\n\nIt opens on Friday. Would you like to swim there before the others do?"));

    public SubjectTooLong {
        if (characters < 1) {
            throw new IllegalArgumentException("a subject may have 1 character or more, not " + characters);
        }
    }

    public SubjectTooLong() {
        this(60);
    }

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Draft draft) {
        return draft.blocks().stream()
                .limit(1)
                .filter(block -> block.type() == Block.Type.SUBJECT)
                .map(Block::span)
                .filter(subject -> length(draft, subject) > characters)
                .map(subject -> Finding.of(INFO, subject, "Shorten the subject to " + characters + " characters."))
                .toList();
    }

    private static int length(Draft draft, Span subject) {
        String text = draft.excerpt(subject);
        int length = text.codePointCount(0, text.length());
        for (Placeholder tag : draft.placeholders()) {
            if (subject.contains(tag.span())) {
                length += (tag.printsText() ? FILLING : 0) - tag.span().length();
            }
        }
        return length;
    }
}
