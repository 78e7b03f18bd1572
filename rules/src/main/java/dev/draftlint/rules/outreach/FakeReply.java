package dev.draftlint.rules.outreach;

import dev.draftlint.draft.Draft;
import dev.draftlint.draft.Sentence;
import dev.draftlint.draft.Span;
import dev.draftlint.draft.Stage;
import dev.draftlint.draft.Word;
import dev.draftlint.draft.Zone;
import dev.draftlint.rule.Evidence;
import dev.draftlint.rule.Finding;
import dev.draftlint.rule.Fix;
import dev.draftlint.rule.Rule;
import dev.draftlint.rule.RuleInfo;
import dev.draftlint.rule.Severity;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Flags a reply mark in the subject of a draft that is known to start a thread. Only what its author says of the draft
 * makes it known: a stage that the linter infers may be wrong, and then an honest answer would be called a lie.
 */
public record FakeReply() implements Rule {

    private static final RuleInfo INFO = new RuleInfo(
            "fake-reply",
            Severity.WARNING,
            "Flags \"Re:\" or \"Fwd:\" in the subject of a draft that is known to start a thread.",
            "It pretends a conversation that never was. The reader finds out in the first line, and then believes nothing else.",
            Evidence.none(),
            List.of(
                    "Subject: «Re»: your depot in Leeds\nStage: first-touch\n\nHi Ana,\n\nIts lighting bill could fall by a third.",
                    "Subject: «RE»:Careers page\nStage: first-touch\n\nHi Ben,\n\nIt has 14 broken links.",
                    "Subject: «Fwd»: two welders\nStage: first-touch\n\nHi Chloe,\n\nThey are free from the 12th.",
                    "Subject: «Re: Fw»: silt\nStage: first-touch\n\nDear Dr Okafor,\n\nYour paper gave us an idea.",
                    "Subject: «Re»: {{company}}\nStage: first-touch\n\nHi {{first_name}},\n\nHull opens its tidal pool on Friday."),
            List.of(
                    "Subject: Re: your depot in Leeds\nStage: reply\n\nHi Ana,\n\nThe 12th works for us.",
                    "Subject: Re: your depot in Leeds\nStage: follow-up\n\nHi Ben,\n\nHere are the figures for May.",
                    "Subject: Re: your depot in Leeds\n\nHi Chloe,\n\nTwo welders are free from the 12th.",
                    "Subject: Re-roofing the Leeds depot\nStage: first-touch\n\nHi Dev,\n\nThe survey is done.",
                    "Subject: Leeds depot\nStage: first-touch\n\nHi Erin,\n\nRe: the survey, it is done."));

    private static final String MESSAGE = "Take the reply mark out; say what the mail is about instead.";

    private static final Set<String> MARKS = Set.of("re", "fwd", "fw");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Draft draft) {
        if (draft.source().stage() != Stage.FIRST_TOUCH) {
            return List.of();
        }
        return draft.sentences().stream()
                .limit(1)
                .filter(sentence -> sentence.zone() == Zone.SUBJECT && marks(sentence) > 0)
                .map(sentence -> finding(draft, sentence))
                .toList();
    }

    /** How many marks the subject begins with. */
    private static int marks(Sentence subject) {
        int marks = 0;
        while (marks < subject.words().size() && isMark(subject, marks)) {
            marks++;
        }
        return marks;
    }

    private static boolean isMark(Sentence subject, int i) {
        Word word = subject.words().get(i);
        boolean colon = i + 1 < subject.words().size()
                ? subject.words().get(i + 1).before() == ':'
                : subject.text().endsWith(":");
        return colon && word.placeholder() == null && MARKS.contains(word.text());
    }

    private static Finding finding(Draft draft, Sentence subject) {
        int marks = marks(subject);
        Finding finding = Finding.of(INFO, subject.span(0, marks), MESSAGE);
        return fix(draft, subject, marks).map(finding::withFix).orElse(finding);
    }

    /** None where a quotation mark or the like stands behind the colon, which would go too. */
    private static Optional<Fix> fix(Draft draft, Sentence subject, int marks) {
        if (marks == subject.words().size()) {
            return Optional.empty();
        }
        int start = subject.words().get(marks - 1).span().end();
        int end = subject.words().get(marks).span().start();
        Span colon = new Span(subject.span().part(), start, end);
        Span mark = subject.words().get(0).span().to(colon);
        return draft.excerpt(colon).strip().equals(":")
                ? Optional.of(Fix.replace("Delete the reply mark", mark, ""))
                : Optional.empty();
    }
}
