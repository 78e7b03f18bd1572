package dev.draftlint.runner.config;

import dev.draftlint.Draftlint;
import dev.draftlint.rule.Nearest;

/** What to say of an id that is that of no rule to choose or to set. */
final class UnknownRule {

    private UnknownRule() {}

    /** @param known the ids of the rules that there are */
    static String message(String id, Iterable<String> known) {
        return isBuiltIn(id)
                ? "rule '" + id + "' is built in and always on as it is; leave it out"
                : "no rule '" + id + "'; " + Nearest.mend(id, known, "`draftlint rules` lists them");
    }

    private static boolean isBuiltIn(String id) {
        return Draftlint.builtInRules().stream().anyMatch(rule -> rule.id().equals(id));
    }
}
