package dev.draftlint.cli;

import dev.draftlint.rule.Rule;
import dev.draftlint.runner.Nearest;
import dev.draftlint.runner.Packs;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;

/** The rules on the class path, by id. Packs that cannot be used were complained of. */
record InstalledRules(List<Rule> rules, boolean complete) {

    static InstalledRules load(Terminal terminal) throws IOException {
        Packs packs = Packs.load(InstalledRules.class.getClassLoader());
        for (String failure : packs.failures()) {
            terminal.complain(failure);
        }
        List<Rule> rules = packs.rules().stream()
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

    int exitCode() {
        return complete ? ExitCode.CLEAN : ExitCode.FAILURE;
    }

    private String unknown(String id) {
        List<String> known = rules.stream().map(rule -> rule.info().id()).toList();
        return "no rule '" + id + "'; "
                + Nearest.to(id, known)
                        .map(near -> "did you mean '" + near + "'?")
                        .orElse("`draftlint rules` lists them");
    }
}
