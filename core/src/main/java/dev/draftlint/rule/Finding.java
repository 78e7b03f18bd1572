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
 */
public record Finding(String rule, Severity severity, Span span, String message, double confidence, List<Fix> fixes) {

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
    }

    /** A finding of full confidence and without a fix. */
    public static Finding of(RuleInfo rule, Span span, String message) {
        return new Finding(rule.id(), rule.severity(), span, message, 1, List.of());
    }

    public Finding withConfidence(double newConfidence) {
        return new Finding(rule, severity, span, message, newConfidence, fixes);
    }

    public Finding withSeverity(Severity newSeverity) {
        return new Finding(rule, newSeverity, span, message, confidence, fixes);
    }

    public Finding withFix(Fix fix) {
        return new Finding(rule, severity, span, message, confidence, List.of(fix));
    }
}
