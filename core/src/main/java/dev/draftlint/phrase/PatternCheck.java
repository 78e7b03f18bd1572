package dev.draftlint.phrase;

import java.util.List;

/** Refuses patterns that are well formed but cannot be meant. */
final class PatternCheck {

    private final String pattern;

    private PatternCheck(String pattern) {
        this.pattern = pattern;
    }

    static IllegalArgumentException error(String pattern, int column, String mend) {
        return new IllegalArgumentException("phrase pattern \"" + pattern + "\", column " + column + ": " + mend);
    }

    /** The steps of {@code pattern}. */
    static PatternSteps checked(String pattern) {
        try {
            return checked(pattern, PatternParser.read(pattern));
        } catch (IllegalArgumentException wrong) {
            // a group that another pattern has too knows its columns in that one
            return checked(pattern, PatternParser.readAnew(pattern));
        }
    }

    private static PatternSteps checked(String pattern, Node node) {
        PatternSteps steps = PatternSteps.of(node);
        PatternCheck check = new PatternCheck(pattern);
        for (Step step : steps.first()) {
            check.refuseLeading(step);
        }
        if (matchesNothing(steps)) {
            throw error(pattern, 1, "it matches where no word is; make one of its words obligatory");
        }
        for (Step step : steps.all()) {
            for (Step next : step.next) {
                check.refuse(step, next);
            }
        }
        return steps;
    }

    /** Whether one can come to the end of the pattern without reading a word. */
    private static boolean matchesNothing(PatternSteps steps) {
        boolean[] reachesEnd = new boolean[steps.all().size()];
        for (Step step : steps.all()) {
            reachesEnd[step.place] =
                    step.kind == Step.Kind.DONE || step.kind != Step.Kind.WORD && isAny(step.next, reachesEnd);
        }
        return isAny(steps.first(), reachesEnd);
    }

    private static boolean isAny(List<Step> steps, boolean[] byPlace) {
        for (Step step : steps) {
            if (byPlace[step.place]) {
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
