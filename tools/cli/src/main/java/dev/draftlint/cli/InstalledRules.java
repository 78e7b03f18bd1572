package dev.draftlint.cli;

import dev.draftlint.Draftlint;
import dev.draftlint.draft.Draft;
import dev.draftlint.rule.Finding;
import dev.draftlint.rule.Nearest;
import dev.draftlint.rule.Rule;
import dev.draftlint.rule.RuleInfo;
import dev.draftlint.runner.Packs;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The rules on the class path and the built-in ones, by id. Packs that cannot be used were complained of. */
record InstalledRules(List<Rule> rules, boolean complete) {

    /** A rule that no pack brings; it is here to be told of, not to be run. */
    private static final class BuiltIn implements Rule {

        private final RuleInfo info;

        BuiltIn(RuleInfo info) {
            this.info = info;
        }

        @Override
        public RuleInfo info() {
            return info;
        }

        @Override
        public List<Finding> check(Draft draft) {
            return List.of();
        }
    }

    static InstalledRules load(Terminal terminal) throws IOException {
        Packs packs = Packs.load(InstalledRules.class.getClassLoader());
        for (String failure : packs.failures()) {
            terminal.complain(failure);
        }
        List<Rule> rules = Stream.concat(
                        packs.rules().stream(),
                        Draftlint.builtInRules().stream().map(BuiltIn::new))
                .sorted(Comparator.comparing(rule -> rule.info().id()))
                .toList();
        return new InstalledRules(rules, packs.failures().isEmpty());
    }

    /** @throws UsageException if there is none of that id */
    Rule get(String id) {
        return rules.stream()
                .filter(rule -> rule.info().id().equals(id))
                .findFirst()
                .orElseThrow(() -> new UsageException(unknown(id)));
    }

    /** Those that a configuration may name. */
    List<Rule> settable() {
        return rules.stream().filter(rule -> !(rule instanceof BuiltIn)).toList();
    }

    int exitCode() {
        return complete ? ExitCode.CLEAN : ExitCode.FAILURE;
    }

    private String unknown(String id) {
        List<String> known = rules.stream().map(rule -> rule.info().id()).toList();
        return "no rule '" + id + "'; " + Nearest.mend(id, known, "`draftlint rules` lists them");
    }
}
