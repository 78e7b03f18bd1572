package dev.draftlint.rule;

import dev.draftlint.draft.Span;
import java.util.List;
import java.util.Objects;

/**
 * A place where a draft breaks a rule.
 *
 * @param rule the rule's id
 * @param message what to do about it, at most {@value #LONGEST_MESSAGE} characters
 * @param confidence how sure the rule is, above 0 and up to 1
 * @param branch the choices of a template that show the fault, such as "if offer" or "else of offer, if trial"; empty
 *     where every mail that it can produce has it
 */
public record Finding(
        String rule, Severity severity, Span span, String message, double confidence, List<Fix> fixes, String branch) {

    public static final int LONGEST_MESSAGE = 90;

    public Finding {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(span, "span");
        if (message.isBlank() || message.length() > LONGEST_MESSAGE) {
            throw new IllegalArgumentException(
                    "a message has 1 to " + LONGEST_MESSAGE + " characters, not " + message.length() + ": " + message);
        }
        if (!(confidence > 0 && confidence <= 1)) {
            throw new IllegalArgumentException("confidence is above 0 and at most 1, not " + confidence);
        }
        fixes = List.copyOf(fixes);
        Objects.requireNonNull(branch, "branch");
    }

    /** A finding that every mail of its template shows. */
    public Finding(String rule, Severity severity, Span span, String message, double confidence, List<Fix> fixes) {
        this(rule, severity, span, message, confidence, fixes, "");
    }

    /** A finding of full confidence and without a fix. */
    public static Finding of(RuleInfo rule, Span span, String message) {
        return new Finding(rule.id(), rule.severity(), span, message, 1, List.of());
    }

    public Finding withConfidence(double newConfidence) {
        return new Finding(rule, severity, span, message, newConfidence, fixes, branch);
    }

    public Finding withSeverity(Severity newSeverity) {
        return new Finding(rule, newSeverity, span, message, confidence, fixes, branch);
    }

    public Finding withFix(Fix fix) {
        return new Finding(rule, severity, span, message, confidence, List.of(fix), branch);
    }

    public Finding withFixes(List<Fix> newFixes) {
        return new Finding(rule, severity, span, message, confidence, newFixes, branch);
    }

    public Finding withBranch(String newBranch) {
        return new Finding(rule, severity, span, message, confidence, fixes, newBranch);
    }
}
