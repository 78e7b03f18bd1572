package dev.draftlint;

import dev.draftlint.rule.Evidence;
import dev.draftlint.rule.RuleInfo;
import dev.draftlint.rule.Severity;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The rules that every linter has, whatever its packs: about what it reads and about what it is told to accept. */
final class BuiltInRules {

    static final RuleInfo WITHOUT_REASON = aboutSuppressions(
            "suppression-without-reason",
            "Flags a suppression that does not say why; it silences nothing.",
            "Whoever reads the draft next cannot tell a decision from a convenience.");

    static final RuleInfo OF_UNKNOWN_RULE = aboutSuppressions(
            "suppression-of-unknown-rule",
            "Flags a suppression that names no rule, or one that does not exist.",
            "A misspelt name silences nothing, and nobody notices.");

    static final RuleInfo UNUSED = aboutSuppressions(
            "unused-suppression",
            "Flags a suppression of a rule that finds nothing on the next line.",
            "What has outlived its finding will hide the next one.");

    static final List<RuleInfo> ALL = List.of(Limits.RULE, OF_UNKNOWN_RULE, WITHOUT_REASON, UNUSED);

    private static final Map<String, RuleInfo> BY_ID =
            ALL.stream().collect(Collectors.toUnmodifiableMap(RuleInfo::id, Function.identity()));

    private BuiltInRules() {}

    /** They cost no points: they are no fault that a recipient sees. */
    private static RuleInfo aboutSuppressions(String id, String summary, String why) {
        return new RuleInfo(id, Severity.WARNING, summary, why, Evidence.none(), List.of(), List.of()).withWeight(0);
    }

    static boolean have(String id) {
        return BY_ID.containsKey(id);
    }

    /** The one of that id, else the one about limits. */
    static RuleInfo info(String id) {
        return BY_ID.getOrDefault(id, Limits.RULE);
    }
}
