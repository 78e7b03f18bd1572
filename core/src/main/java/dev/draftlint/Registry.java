package dev.draftlint;

import dev.draftlint.phrase.PhraseIndex;
import dev.draftlint.phrase.Phrases;
import dev.draftlint.rule.PhraseRule;
import dev.draftlint.rule.Rule;
import dev.draftlint.rule.RuleInfo;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Takes rules in and refuses a second one of the same id. */
final class Registry {

    private final SortedMap<String, Entry> entries = new TreeMap<>();
    private final Map<String, String> origins = new HashMap<>();
    private final List<Phrases> sets = new ArrayList<>();

    Registry() {
        BuiltInRules.ALL.forEach(rule -> origins.put(rule.id(), "Draftlint itself"));
    }

    void add(Rule rule, String origin) {
        RuleInfo info = rule.info();
        String taken = origins.putIfAbsent(info.id(), origin);
        if (taken != null) {
            throw new IllegalArgumentException("two rules have the id '" + info.id() + "': " + taken + " and " + origin
                    + "; leave one of them out");
        }
        entries.put(info.id(), Entry.of(rule, info, sets.size()));
        if (rule instanceof PhraseRule phraseRule) {
            sets.addAll(phraseRule.phrases());
        }
    }

    RuleSet compiled() {
        return new RuleSet(entries, PhraseIndex.of(sets), Set.copyOf(entries.keySet()));
    }
}
