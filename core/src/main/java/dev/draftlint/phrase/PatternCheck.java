package dev.draftlint.phrase;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Refuses patterns that are well formed but cannot be meant. */
final class PatternCheck {

    private final String pattern;
    private final Set<Step> seen = new HashSet<>();

    private PatternCheck(String pattern) {
        this.pattern = pattern;
    }

    static IllegalArgumentException error(String pattern, int column, String mend) {
        return new IllegalArgumentException("phrase pattern \"" + pattern + "\", column " + column + ": " + mend);
    }

    /** The steps that {@code pattern} begins with. */
    static List<Step> checked(String pattern) {
        try {
            return checked(pattern, PatternParser.read(pattern));
        } catch (IllegalArgumentException wrong) {
            // a group that another pattern has too knows its columns in that one
            return checked(pattern, PatternParser.readAnew(pattern));
        }
    }

    private static List<Step> checked(String pattern, Node node) {
        List<Step> first = node.before(List.of(Step.DONE));
        PatternCheck check = new PatternCheck(pattern);
        for (Step step : first) {
            check.refuseLeading(step);
        }
        if (reachesEnd(first, new HashSet<>())) {
            throw error(pattern, 1, "it matches where no word is; make one of its words obligatory");
        }
        for (Step step : first) {
            check.visit(step);
        }
        return first;
    }

    /** Whether one can come to the end of the pattern without reading a word. */
    private static boolean reachesEnd(List<Step> steps, Set<Step> seen) {
        for (Step step : steps) {
            boolean isNew = seen.add(step);
            if (step.kind == Step.Kind.DONE || (isNew && step.kind != Step.Kind.WORD && reachesEnd(step.next, seen))) {
                return true;
            }
        }
        return false;
    }

    private void refuseLeading(Step step) {
        if (step.kind == Step.Kind.GAP) {
            throw error(pattern, step.column, "a gap stands between words; put a word or #start before it");
        }
    }

    private void visit(Step step) {
        if (!seen.add(step)) {
            return;
        }
        for (Step next : step.next) {
            refuse(step, next);
            visit(next);
        }
    }

    private void refuse(Step step, Step next) {
        if (next.kind == Step.Kind.START) {
            throw error(pattern, next.column, "#start stands first; move it before all words");
        }
        if (next.kind == Step.Kind.DONE && step.kind == Step.Kind.GAP) {
            throw error(pattern, step.column, "a gap stands between words; put a word or #end after it");
        }
        if (next.kind != Step.Kind.DONE && (step.kind == Step.Kind.END || step.kind == Step.Kind.QUESTION)) {
            throw error(pattern, step.column, "the end of a sentence stands last; move it after all words");
        }
    }
}
