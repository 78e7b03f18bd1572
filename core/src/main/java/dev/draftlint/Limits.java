package dev.draftlint;

import dev.draftlint.rule.Evidence;
import dev.draftlint.rule.RuleInfo;
import dev.draftlint.rule.Scope;
import dev.draftlint.rule.Severity;
import java.util.List;

/** How much a linter reads and says; what lies past it is a finding of {@link #RULE}, never an exception. */
public final class Limits {

    /** The longest draft that is read, in UTF-16 units of subject and body together. */
    public static final int DRAFT_LENGTH = 1_000_000;

    public static final int FINDINGS_PER_RULE = 100;

    /** Findings per draft; the one that counts the rest comes on top. */
    public static final int FINDINGS_PER_DRAFT = 1_000;

    /** The rule that the findings about limits belong to. No pack may use its id. */
    public static final RuleInfo RULE = new RuleInfo(
                    "limit",
                    Severity.INFO,
                    "Flags a draft that is longer, or has more faults, than a linter reads or shows.",
                    "What lies past a limit has not been judged.",
                    Evidence.none(),
                    List.of(),
                    List.of())
            .withScope(Scope.DRAFT);

    private Limits() {}
}
