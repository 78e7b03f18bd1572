package dev.draftlint.rule;

import dev.draftlint.draft.Draft;
import java.util.List;
import java.util.function.Function;

/** Rules for tests of what runs rules. */
public final class TestRules {

    private TestRules() {}

    public static RuleInfo info(String id) {
        return info(id, Severity.WARNING);
    }

    public static RuleInfo info(String id, Severity severity) {
        Evidence evidence = new Evidence(Evidence.Grade.B, "Counted.", "a test");
        return new RuleInfo(id, severity, "Flags a test.", "It is one.", evidence, List.of(), List.of());
    }

    public static Rule rule(String id, Function<Draft, List<Finding>> check) {
        return rule(info(id), check);
    }

    public static Rule rule(RuleInfo info, Function<Draft, List<Finding>> check) {
        return new Rule() {
            @Override
            public RuleInfo info() {
                return info;
            }

            @Override
            public List<Finding> check(Draft draft) {
                return check.apply(draft);
            }
        };
    }
}
