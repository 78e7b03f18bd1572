package dev.draftlint;

import dev.draftlint.phrase.PhraseIndex;
import dev.draftlint.phrase.Phrases;
import dev.draftlint.reading.EnglishReading;
import dev.draftlint.rule.PhraseSeeker;
import dev.draftlint.rule.Rule;
import dev.draftlint.rule.RuleInfo;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Takes rules in and refuses a second one of the same id. */
final class Registry {

    private final SortedMap<String, Entry> entries = new TreeMap<>();
    private final Map<String, String> origins = new HashMap<>();
    /** The reading's come first, so that one walk serves it and the rules. Of the rules' each is in it once. */
    private final Set<Phrases> sets = new LinkedHashSet<>(EnglishReading.phrases());

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
        entries.put(info.id(), new Entry(rule, info, null));
        if (rule instanceof PhraseSeeker seeker) {
            sets.addAll(seeker.phrases());
        }
    }

    RuleSet compiled() {
        return new RuleSet(entries, PhraseIndex.of(List.copyOf(sets)), Set.copyOf(entries.keySet()));
    }
}
