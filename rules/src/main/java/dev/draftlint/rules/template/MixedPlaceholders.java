package dev.draftlint.rules.template;

import dev.draftlint.draft.Draft;
import dev.draftlint.draft.Placeholder;
import dev.draftlint.draft.Placeholder.Syntax;
import dev.draftlint.draft.Readiness;
import dev.draftlint.rule.Evidence;
import dev.draftlint.rule.Finding;
import dev.draftlint.rule.Rule;
import dev.draftlint.rule.RuleInfo;
import dev.draftlint.rule.Scope;
import dev.draftlint.rule.Severity;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Flags the first merge tag that is written in another way than most of its template. */
public record MixedPlaceholders() implements Rule {

    private static final RuleInfo INFO = new RuleInfo(
                    "mixed-placeholders",
                    Severity.WARNING,
                    "Flags more than one way of writing placeholders in one template.",
                    "An engine knows one of them. What is written in another way goes out as it stands.",
                    Evidence.none(),
                    List.of(
                            "Hi {{first_name}},\n\nThe depot of {{company}} could cut its lighting bill.\n\nBest,\n«[Your Name]»",
                            "Hi «[Name]»,\n\nThe careers page of [Company] has {{count}} broken links.",
                            "Subject: Welders for «${company}»\n\nHi {{first_name}},\n\nTwo are free in {{city}}.",
                            "Hi *|FNAME|*,\n\nThe pool in *|CITY|* opens on «%DAY%».",
                            "Dear {name},\n\nThe survey of {street} is done, and {city} has «<<copies>>» of it."),
                    List.of(
                            "Hi {{first_name}},\n\nThe depot in {{{city}}} could cut its lighting bill{% if cut %} by {{ cut }}{% endif %}.",
                            "Hi [Name],\n\nThe careers page of [Company] has 14 broken links.",
                            "Dear ${name},\n\n<#if free>Two welders are free in ${city}.</#if>",
                            "Readiness: ready\n\nHi {{first_name}},\n\nThe pool of [City] opens on Friday.",
                            "Hi {{first_name}},\n\nThe survey [2] is done: \"two roof [sic]\".\n\nOn Monday Ana wrote:\n> Is [Street] done?"))
            .withScope(Scope.LIMIT)
            .withWeight(0.3);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Draft draft) {
        if (draft.placeholders().size() < 2 || draft.readiness() == Readiness.READY) {
            return List.of();
        }
        List<Placeholder> tags =
                ShownTags.in(draft).stream().filter(MixedPlaceholders::isField).toList();
        Map<Syntax, Integer> counts = new EnumMap<>(Syntax.class);
        tags.forEach(tag -> counts.merge(family(tag), 1, Integer::sum));
        if (counts.size() < 2) {
            return List.of();
        }
        Syntax usual = usual(tags, counts);
        return tags.stream()
                .filter(tag -> family(tag) != usual)
                .limit(1)
                .map(tag -> Finding.of(INFO, tag.span(), "Write " + form(usual) + ", as elsewhere in the template."))
                .toList();
    }

    /** In brackets a letter or two are a box that is ticked; what is between angles is for people to fill in, or theirs. */
    private static boolean isField(Placeholder tag) {
        return tag.syntax() != Syntax.ANGLE
                && (tag.syntax() != Syntax.BRACKET || tag.name().length() > 2);
    }

    /** The most frequent, and of equals the first; never brackets, which nobody's engine fills where another can. */
    private static Syntax usual(List<Placeholder> tags, Map<Syntax, Integer> counts) {
        return tags.stream()
                .map(MixedPlaceholders::family)
                .distinct()
                .filter(syntax -> syntax != Syntax.BRACKET)
                .max(Comparator.comparing(syntax -> counts.getOrDefault(syntax, 0)))
                .orElseThrow();
    }

    /** The ways of writing that one engine knows side by side. */
    private static Syntax family(Placeholder tag) {
        return switch (tag.syntax()) {
            case TRIPLE_BRACE -> Syntax.DOUBLE_BRACE;
            case DOLLAR, ATTRIBUTE -> Syntax.DOLLAR_BRACE;
            default -> tag.syntax();
        };
    }

    private static String form(Syntax syntax) {
        return switch (syntax) {
            case DOUBLE_BRACE, TRIPLE_BRACE -> "{{field}}";
            case DOLLAR_BRACE, DOLLAR, ATTRIBUTE -> "${field}";
            case ANGLE_PERCENT -> "<%= field %>";
            case STAR_PIPE -> "*|FIELD|*";
            case PERCENT -> "%FIELD%";
            case DOUBLE_PERCENT -> "%%field%%";
            case DOUBLE_BRACKET -> "[[field]]";
            case BRACKET -> "[Field]";
            case BRACE -> "{field}";
            case BRACE_BANG -> "{!field}";
            case ANGLE -> "<Field>";
            case DOUBLE_ANGLE -> "<<field>>";
            case STATEMENT -> throw new IllegalArgumentException("a statement prints nothing");
        };
    }
}
