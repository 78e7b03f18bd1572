package dev.draftlint.rules.template;

import dev.draftlint.draft.Draft;
import dev.draftlint.draft.Placeholder;
import dev.draftlint.rule.Evidence;
import dev.draftlint.rule.Finding;
import dev.draftlint.rule.Nearest;
import dev.draftlint.rule.Rule;
import dev.draftlint.rule.RuleInfo;
import dev.draftlint.rule.Severity;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Flags a merge field that is not on a list. Expressions and the variables of loops are not looked up.
 *
 * @param fields the names that there are, as they stand in the tags; without any the rule is silent
 */
public record UnknownField(Set<String> fields) implements Rule {

    private static final RuleInfo INFO = new RuleInfo(
            "unknown-field",
            Severity.ERROR,
            "Flags a merge field that the list of known fields does not have.",
            "The engine has nothing to fill in, and the reader gets a gap in the sentence or the bare code. The rule is"
                    + " silent without a list; that of the examples is first_name, company, names.",
            Evidence.byDefinition("A field that does not exist is empty for every reader."),
            List.of(
                    "Hi «{{frist_name}}»,\n\nThe depot in Leeds cut its lighting bill by a third.",
                    "Hi {{first_name}},\n\nThe careers page of «{{companny}}» has 14 broken links.",
                    "Subject: Welders for «{{firm}}»\n\nHi {{first_name}},\n\nTwo are free from the 12th.",
                    "Hi «{{ firstname | default: 'all' }}»,\n\nThe pool opens on Friday.",
                    "Hi {{first_name}},\n\nThe survey is done.\n\nBest,\n«{{sender}}»"),
            List.of(
                    "Hi {{first_name}},\n\nThe depot in Leeds cut its lighting bill by a third.",
                    "Hi {{ first_name | default: 'all' }},\n\nThe careers page of {{company}} has 14 broken links.",
                    "Hi {{first_name}},\n\n{% for welder in welders %}- {{ welder.name }}\n{% endfor %}",
                    "Hi {{first_name}},\n\nThe pool opens on {{format_date(opening, 'EEEE')}}.",
                    "Hi {{#each names}}{{this}}, {{/each}}\n\nThe survey is done.\n\nOn Monday Ana wrote:\n> Who is {{sender}}?"));

    private static final List<String> SETTING =
            List.of("for", "foreach", "each", "list", "set", "assign", "capture", "with", "macro", "do");

    /** A copy, in order. */
    public UnknownField {
        fields = Collections.unmodifiableSet(new TreeSet<>(fields));
    }

    /** Without a list. */
    public UnknownField() {
        this(Set.of());
    }

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Draft draft) {
        if (fields.isEmpty()) {
            return List.of();
        }
        return ShownTags.in(draft).stream()
                .filter(tag -> isField(tag.name()) && !fields.contains(tag.name()))
                .filter(tag -> !isSetByAStatement(draft, first(tag.name())))
                .map(this::finding)
                .toList();
    }

    /** A name or a path of names, such as {@code contact.first_name}: no call, no literal, no item of a loop. */
    private static boolean isField(String name) {
        return !name.isEmpty()
                && !first(name).equals("this")
                && Character.isLetter(name.codePointAt(0))
                && name.codePoints().allMatch(c -> Character.isLetterOrDigit(c) || "_.- ".indexOf(c) >= 0);
    }

    private static String first(String name) {
        int dot = name.indexOf('.');
        return dot < 0 ? name : name.substring(0, dot);
    }

    /** Whether a loop or an assignment makes the name. */
    private static boolean isSetByAStatement(Draft draft, String name) {
        return draft.placeholders().stream()
                .filter(tag -> !tag.printsText() && ShownTags.hasWord(tag, name))
                .anyMatch(tag -> SETTING.stream().anyMatch(word -> ShownTags.hasWord(tag, word)));
    }

    private Finding finding(Placeholder tag) {
        String message = Nearest.to(tag.name(), fields)
                .map(nearest -> "Write '" + nearest + "'; there is no field '" + ShownTags.shortened(tag) + "'.")
                .orElseGet(() -> "There is no field '" + ShownTags.shortened(tag) + "'; take one that there is.");
        return Finding.of(
                INFO, tag.span(), message.length() <= Finding.LONGEST_MESSAGE ? message : "There is no such field.");
    }
}
