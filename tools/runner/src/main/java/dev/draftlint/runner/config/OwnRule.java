package dev.draftlint.runner.config;

import dev.draftlint.rule.PhraseRule;
import dev.draftlint.rule.Severity;
import dev.draftlint.runner.config.Yaml.Entries;
import java.util.List;

/**
 * A phrase rule of a project.
 *
 * @param place where its id stands
 */
record OwnRule(PhraseRule rule, Severity severity, Place place, Entries written) {

    List<Sited<String>> hits() {
        return written.texts(Table.HITS);
    }

    List<Sited<String>> nearMisses() {
        return written.texts(Table.NEAR_MISSES);
    }
}
