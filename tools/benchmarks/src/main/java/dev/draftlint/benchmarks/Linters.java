package dev.draftlint.benchmarks;

import dev.draftlint.Draftlint;
import dev.draftlint.rule.RulePack;
import java.util.ServiceLoader;

/** The linter as the tools make it: all packs on the class path. */
final class Linters {

    private Linters() {}

    static Draftlint ofAllPacks() {
        RulePack[] packs = ServiceLoader.load(RulePack.class).stream()
                .map(ServiceLoader.Provider::get)
                .toArray(RulePack[]::new);
        if (packs.length == 0) {
            throw new IllegalStateException("no rule pack on the class path: there is nothing to measure");
        }
        return Draftlint.with(packs);
    }
}
