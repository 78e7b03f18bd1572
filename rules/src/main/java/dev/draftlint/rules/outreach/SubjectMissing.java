package dev.draftlint.rules.outreach;

import dev.draftlint.draft.Draft;
import dev.draftlint.draft.Part;
import dev.draftlint.draft.Placeholder;
import dev.draftlint.draft.Span;
import dev.draftlint.draft.Stage;
import dev.draftlint.rule.Evidence;
import dev.draftlint.rule.Finding;
import dev.draftlint.rule.Rule;
import dev.draftlint.rule.RuleInfo;
import dev.draftlint.rule.Scope;
import dev.draftlint.rule.Severity;
import java.util.List;

/**
 * Flags an empty subject in a draft that starts a thread. A draft whose source says nothing of a subject may well get one
 * elsewhere, so only a subject that is given and blank counts; a follow-up or a reply goes out under the subject of its
 * thread.
 */
public record SubjectMissing() implements Rule {

    private static final RuleInfo INFO = new RuleInfo(
                    "subject-missing",
                    Severity.WARNING,
                    "Flags an empty subject in a draft that starts a thread.",
                    "The subject is all that most readers see before they open or delete. Mail without one looks like an accident.",
                    Evidence.none(),
                    List.of(
                            "Subject:\n\nHi Ana,\n\nThe Leeds depot cut its lighting bill by a third. Shall I send the figures?",
                            "Subject:\nStage: first-touch\n\nHi Ben,\n\nYour careers page has 14 broken links. Do you want the list?",
                            "Subject: \u200B\n\nHi Chloe,\n\nTwo of our welders are free from the 12th. Do you need one?",
                            "Subject: \u00A0\n\nDear Dr Okafor,\n\nYour paper on silt gave us an idea for the Tees gauge.",
                            "Subject:\nKind: press\n\nHi Erin,\n\nHull opens its first tidal pool on Friday. Would you like to swim before?"),
                    List.of(
                            "Subject: Lighting bill in Leeds\n\nHi Ana,\n\nThe depot cut its bill by a third.",
                            "Hi Ben,\n\nYour careers page has 14 broken links. Do you want the list?",
                            "Subject:\nStage: reply\n\nHi Chloe,\n\nThe 12th works for us.",
                            "Subject:\nStage: follow-up\n\nHi Dev,\n\nHere are the figures for May.",
                            "Subject: {{subject}}\n\nHi Erin,\n\nHull opens its first tidal pool on Friday."))
            .withScope(Scope.DRAFT);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Draft draft) {
        String subject = draft.source().subject();
        if (subject == null || printed(draft, subject).codePoints().anyMatch(SubjectMissing::isVisible)) {
            return List.of();
        }
        return draft.stage() == Stage.FIRST_TOUCH
                ? List.of(Finding.of(INFO, draft.whole(), "Write a subject that says what is inside."))
                : List.of();
    }

    /** Without the tags of a template that print nothing, and the branches that this mail does not have. */
    private static String printed(Draft draft, String subject) {
        StringBuilder printed = new StringBuilder(subject);
        for (Placeholder tag : draft.placeholders()) {
            Span span = tag.span();
            if (span.part() == Part.SUBJECT && !tag.printsText()) {
                printed.replace(span.start(), span.end(), " ".repeat(span.length()));
            }
        }
        return printed.toString();
    }

    private static boolean isVisible(int character) {
        return !Character.isWhitespace(character)
                && !Character.isSpaceChar(character)
                && Character.getType(character) != Character.FORMAT;
    }
}
