package dev.draftlint;

import dev.draftlint.draft.Draft;
import dev.draftlint.phrase.Match;
import dev.draftlint.phrase.PhraseIndex;
import dev.draftlint.rule.Nearest;
import dev.draftlint.rule.PhraseRule;
import dev.draftlint.rule.Rule;
import dev.draftlint.rule.RuleInfo;
import dev.draftlint.rule.RulePack;
import dev.draftlint.rule.Severity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Rules by id, with the phrases of all of them in one index. Sets that are derived from another share its index. */
final class RuleSet {

    private final SortedMap<String, Entry> entries;
    private final List<Entry> readers = new ArrayList<>();
    private final Map<Integer, Entry> phraseRules = new HashMap<>();
    private final PhraseIndex index;
    private final Set<String> ids;

    /** @param ids of all rules that there are, those that are off too */
    RuleSet(SortedMap<String, Entry> entries, PhraseIndex index, Set<String> ids) {
        this.entries = entries;
        this.index = index;
        this.ids = ids;
        entries.values().forEach(this::sort);
    }

    private void sort(Entry entry) {
        if (entry.rule() instanceof PhraseRule) {
            phraseRules.put(entry.set(), entry);
            phraseRules.put(entry.cues(), entry);
        } else {
            readers.add(entry);
        }
    }

    static RuleSet of(RulePack... packs) {
        Registry registry = new Registry();
        for (RulePack pack : packs) {
            pack.rules().forEach(rule -> registry.add(rule, "pack '" + pack.id() + "'"));
        }
        return registry.compiled();
    }

    static RuleSet of(List<? extends Rule> rules) {
        Registry registry = new Registry();
        int number = 0;
        for (Rule rule : rules) {
            registry.add(rule, "rule " + ++number + " of the list");
        }
        return registry.compiled();
    }

    RuleSet keeping(Predicate<String> wanted) {
        SortedMap<String, Entry> kept = new TreeMap<>(entries);
        kept.keySet().removeIf(wanted.negate());
        return new RuleSet(kept, index, ids);
    }

    RuleSet withSeverity(String id, Severity severity) {
        SortedMap<String, Entry> changed = new TreeMap<>(entries);
        changed.computeIfPresent(id, (same, entry) -> entry.withSeverity(severity));
        return new RuleSet(changed, index, ids);
    }

    /** The ids as a set, each of which stands for a rule. */
    Set<String> known(String... ids) {
        for (String id : ids) {
            if (!entries.containsKey(id)) {
                throw new IllegalArgumentException("no rule '" + id + "'" + Nearest.hint(id, entries.keySet()));
            }
        }
        return Set.copyOf(List.of(ids));
    }

    List<Rule> rules() {
        return entries.values().stream().map(Entry::rule).toList();
    }

    /** What the phrases and guards of all rules match, by the place of their set in the index. */
    SortedMap<Integer, List<Match>> found(Draft draft) {
        return index.found(draft);
    }

    /** The rules that can have something to say: those without phrases, and those whose phrases or cues were found. */
    List<Entry> concerned(Set<Integer> found) {
        List<Entry> concerned = new ArrayList<>(readers);
        for (int set : found) {
            Entry entry = phraseRules.get(set);
            boolean isKnown = entry != null && set == entry.cues() && found.contains(entry.set());
            if (entry != null && !isKnown) {
                concerned.add(entry);
            }
        }
        return concerned;
    }

    RuleInfo info(String id) {
        Entry entry = entries.get(id);
        return entry == null ? BuiltInRules.info(id) : entry.info();
    }

    boolean isOn(String id) {
        return entries.containsKey(id);
    }

    /** Whether there is such a rule, on or off. */
    boolean knows(String id) {
        return ids.contains(id) || BuiltInRules.have(id);
    }

    /** Of all rules that there are, without the built-in ones. */
    Set<String> ids() {
        return ids;
    }
}
