package dev.draftlint.testkit;

import dev.draftlint.rule.Evidence;
import dev.draftlint.rule.RuleInfo;
import dev.draftlint.rule.Scope;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The documentation page of a rule, made of what the rule knows about itself. */
record RulePage(RuleInfo rule, Measurements measurements) {

    /** What each page begins with, so that no other file is taken for one. */
    static final String MARK = "<!-- Generated from the rule; the pack's contract test writes it anew. -->";

    String fileName() {
        return rule.id() + ".md";
    }

    String markdown() {
        return """
                %s
                # %s

                %s

                | severity | marks | evidence |
                |---|---|---|
                | %s | %s | %s |

                ## Why

                %s

                ## Evidence

                %s

                %s## Flagged

                %s%s
                ## Accepted

                %s""".formatted(
                        MARK,
                        rule.id(),
                        rule.summary(),
                        severity(),
                        scope(),
                        grade(),
                        rule.why(),
                        evidence(),
                        measured(),
                        parting(),
                        blocks(rule.flagged()),
                        blocks(rule.accepted()));
    }

    /** Its line in a table of rules. */
    String row(String folder) {
        return "| [%s](%s%s) | %s | %s%s |\n"
                .formatted(
                        rule.id(),
                        folder,
                        fileName(),
                        rule.summary().replace("|", "\\|"),
                        severity(),
                        measurements.isEmpty() ? "" : measurements.cells(rule.id()));
    }

    private String measured() {
        return measurements.isEmpty() ? "" : "## Measured\n\n" + measurements.text(rule.id()) + "\n\n";
    }

    private String severity() {
        return rule.severity().name().toLowerCase(Locale.ROOT);
    }

    private String scope() {
        return rule.scope() == Scope.DRAFT ? "the draft" : "a place";
    }

    private String grade() {
        Evidence.Grade grade = rule.evidence().grade();
        return switch (grade) {
            case NONE -> "none";
            case DEFINITION -> "by definition";
            case A, B, C -> grade.name();
        };
    }

    private String evidence() {
        String source = rule.evidence().source();
        return source.isBlank()
                ? rule.evidence().statement()
                : rule.evidence().statement() + " Source: " + source + ".";
    }

    private String parting() {
        return rule.isAboutSequences()
                ? "A line of `" + RuleInfo.PARTING + "` parts the touches of a sequence; the last is the one meant.\n\n"
                : "";
    }

    private static String blocks(List<String> drafts) {
        return drafts.stream()
                .map(draft -> "````text\n" + draft.stripTrailing() + "\n````\n")
                .collect(Collectors.joining("\n"));
    }
}
