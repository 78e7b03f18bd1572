package dev.draftlint;

import com.google.common.collect.Comparators;
import dev.draftlint.draft.Source;
import dev.draftlint.draft.Span;
import dev.draftlint.report.Problem;
import dev.draftlint.rule.Finding;
import dev.draftlint.rule.Fix;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What one rule brings in from one draft: its sound findings, one a place, and the first thing that it did wrong. What
 * is said of a failure names classes only, since the message of an exception may quote the draft.
 */
final class Harvest {

    /** Where not all can be shown, the worst are, so that a limit never hides an error behind hints. */
    static final Comparator<Finding> WORST_FIRST = Comparator.comparing(Finding::severity)
            .thenComparing(Finding::span)
            .thenComparing(Finding::rule)
            .thenComparing(Comparator.comparingDouble(Finding::confidence).reversed())
            .thenComparing(Finding::message);

    private static final Comparator<Finding> BY_PLACE =
            Comparator.comparing(Finding::span).thenComparing(WORST_FIRST);

    private final Entry entry;
    private final Source source;
    private List<Finding> findings = List.of();
    private @Nullable String fault;

    Harvest(Entry entry, Source source) {
        this.entry = entry;
        this.source = source;
    }

    /** Takes in what a rule finds, whatever the rule does: the whole work with foreign objects happens in here. */
    void gather(Supplier<@Nullable List<@Nullable Finding>> check) {
        try {
            gather(check.get());
        } catch (StackOverflowError overflow) {
            blame("overflowed the stack");
        } catch (VirtualMachineError fatal) {
            throw fatal;
        } catch (Throwable failure) {
            blame("threw " + failure.getClass().getName() + place(failure));
        }
        findings = onePerPlace(findings);
    }

    private void gather(@Nullable List<@Nullable Finding> found) {
        if (found == null) {
            blame("returned null instead of a list");
        } else if (!found.isEmpty()) {
            findings = new ArrayList<>();
            for (Finding finding : found) {
                take(finding);
            }
        }
    }

    private void take(@Nullable Finding finding) {
        if (finding == null) {
            blame("returned null among its findings");
        } else if (!finding.rule().equals(entry.info().id())) {
            blame("returned a finding in the name of another rule");
        } else if (!isInSource(finding)) {
            blame("returned a place outside the text, or inside a character");
        } else {
            findings.add(entry.judged(finding));
        }
    }

    private boolean isInSource(Finding finding) {
        return source.holds(finding.span()) && (finding.fixes().isEmpty() || fixesAreInSource(finding));
    }

    private boolean fixesAreInSource(Finding finding) {
        return finding.fixes().stream()
                .flatMap(fix -> fix.edits().stream())
                .map(Fix.Edit::span)
                .allMatch(source::holds);
    }

    /** Of findings at the same place the worst. Sorted rather than hashed, for a rule may find a million places. */
    private static List<Finding> onePerPlace(List<Finding> findings) {
        if (findings.size() < 2) {
            return findings;
        }
        findings.sort(BY_PLACE);
        List<Finding> distinct = new ArrayList<>();
        Span last = null;
        for (Finding finding : findings) {
            if (!finding.span().equals(last)) {
                distinct.add(finding);
                last = finding.span();
            }
        }
        return distinct;
    }

    private void blame(String deed) {
        if (fault == null) {
            fault = deed;
        }
    }

    /** Empty where the failure does not tell; its class may be as foreign as the rule. */
    private static String place(Throwable failure) {
        try {
            StackTraceElement[] trace = failure.getStackTrace();
            return trace.length == 0 ? "" : " at " + trace[0];
        } catch (Throwable broken) {
            return "";
        }
    }

    int size() {
        return findings.size();
    }

    List<Finding> worst(int limit) {
        if (findings.size() <= limit) {
            return findings;
        }
        return findings.stream().collect(Comparators.least(limit, WORST_FIRST));
    }

    /** Whether the rule did something wrong. */
    boolean isSpoilt() {
        return fault != null;
    }

    /** What the rule did wrong, if it did. */
    Problem problem() {
        return new Problem(entry.info().id(), "the rule " + fault);
    }
}
