package dev.draftlint;

import dev.draftlint.draft.Draft;
import dev.draftlint.phrase.Found;
import dev.draftlint.phrase.PhraseIndex;
import dev.draftlint.rule.Nearest;
import dev.draftlint.rule.PhraseRule;
import dev.draftlint.rule.Rule;
import dev.draftlint.rule.RuleInfo;
import dev.draftlint.rule.RulePack;
import dev.draftlint.rule.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Rules by id, with the phrases of all of them in one index. Sets that are derived from another share its index. */
final class RuleSet {

    private final SortedMap<String, Entry> entries;
    private final List<Entry> inOrder;
    /** Of each of these, one of which sets has to be found before it can have something to say; none where it always may. */
    private final int[][] triggers;

    private final Map<String, RuleInfo> infos;
    private final PhraseIndex index;
    private final Set<String> ids;

    /** @param ids of all rules that there are, those that are off too */
    RuleSet(SortedMap<String, Entry> entries, PhraseIndex index, Set<String> ids) {
        this.entries = entries;
        this.inOrder = List.copyOf(entries.values());
        this.triggers =
                inOrder.stream().map(entry -> triggers(entry.rule(), index)).toArray(int[][]::new);
        this.infos = inOrder.stream()
                .collect(Collectors.toUnmodifiableMap(entry -> entry.info().id(), Entry::info));
        this.index = index;
        this.ids = ids;
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

    /** These ids as a set, each of which stands for a rule, on or off. */
    Set<String> known(String... some) {
        for (String id : some) {
            if (!ids.contains(id)) {
                throw new IllegalArgumentException("no rule '" + id + "'" + Nearest.hint(id, ids));
            }
        }
        return Set.copyOf(List.of(some));
    }

    /** The same, each of which stands for a rule that is on. */
    Set<String> on(String... some) {
        Set<String> known = known(some);
        for (String id : some) {
            if (!isOn(id)) {
                throw new IllegalArgumentException("rule '" + id + "' is off; begin with a linter that has it on");
            }
        }
        return known;
    }

    List<Rule> rules() {
        return inOrder.stream().map(Entry::rule).toList();
    }

    /** What the phrases of the reading and of all rules match, in one walk. */
    Found found(Draft draft) {
        return index.found(draft);
    }

    /** Those that can have something to say, by id. */
    List<Entry> concerned(Found found) {
        List<Entry> concerned = new ArrayList<>(triggers.length);
        for (int i = 0; i < triggers.length; i++) {
            if (triggers[i].length == 0 || isAnyFound(triggers[i], found)) {
                concerned.add(inOrder.get(i));
            }
        }
        return concerned;
    }

    private static boolean isAnyFound(int[] sets, Found found) {
        for (int set : sets) {
            if (found.has(set)) {
                return true;
            }
        }
        return false;
    }

    private static int[] triggers(Rule rule, PhraseIndex index) {
        return rule instanceof PhraseRule phraseRule
                ? phraseRule.triggers().stream().mapToInt(index::number).toArray()
                : new int[0];
    }

    RuleInfo info(String id) {
        RuleInfo info = infos.get(id);
        return info == null ? BuiltInRules.info(id) : info;
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
