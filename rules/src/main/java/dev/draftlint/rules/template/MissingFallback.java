package dev.draftlint.rules.template;

import dev.draftlint.draft.Draft;
import dev.draftlint.draft.Placeholder;
import dev.draftlint.draft.Placeholder.Syntax;
import dev.draftlint.draft.Readiness;
import dev.draftlint.draft.Sentence;
import dev.draftlint.draft.Word;
import dev.draftlint.draft.Zone;
import dev.draftlint.rule.Evidence;
import dev.draftlint.rule.Finding;
import dev.draftlint.rule.Rule;
import dev.draftlint.rule.RuleInfo;
import dev.draftlint.rule.Severity;
import java.util.List;
import java.util.stream.Stream;

/**
 * Flags a name in the greeting that leaves a gap where it is not known. Not in Handlebars and Mustache, where a tag has no
 * default, and not where the template asks for the name in a condition.
 */
public record MissingFallback() implements Rule {

    private static final RuleInfo INFO = new RuleInfo(
                    "missing-fallback",
                    Severity.INFO,
                    "Flags a name field in the greeting that has no default, where the syntax has one.",
                    "Lists have gaps. A reader without a name on it is greeted with \"Hi ,\".",
                    Evidence.none(),
                    List.of(
                            "Hi «{{first_name}}»,\n\nThe depot in Leeds cut its lighting bill by a third.",
                            "Dear «${user.name}»,\n\nThe careers page has 14 broken links.",
                            "Hello «<%= @user.first_name %>»,\n\nTwo welders are free from the 12th.",
                            "Hi «{{ contact.firstname | capitalize }}»,\n\n{% if pool %}The pool opens on Friday.{% endif %}",
                            "«{{FirstName}}»,\n\nThe survey of the roof is done."),
                    List.of(
                            "Hi {{ first_name | default: 'all' }},\n\nThe depot in Leeds cut its lighting bill by a third.",
                            "Dear ${user.name!'all'},\n\nThe careers page of ${name} has 14 broken links.",
                            "Hello {% if first_name %}{{ first_name }}{% else %}all{% endif %},\n\nTwo welders are free.",
                            "Hi {{name}},\n\n{{#if pool}}The pool opens on Friday.{{/if}}",
                            "Hi *|FNAME|*, the survey of the roof is done. So is that of [Street Name].",
                            "Readiness: ready\n\nHi {{first_name}},\n\nThe survey is done."))
            .withWeight(0.2);

    private static final List<String> DEFAULTS = List.of("default", "fallback", "||", "??", "?:", "!", " or ", " if ");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Draft draft) {
        if (draft.placeholders().isEmpty() || draft.readiness() == Readiness.READY) {
            return List.of();
        }
        return draft.sentences().stream()
                .filter(sentence -> sentence.zone() == Zone.GREETING)
                .flatMap(MissingFallback::names)
                .filter(tag -> mayHaveDefault(draft, tag) && !isAskedFor(draft, tag))
                .filter(tag -> !hasDefault(draft, tag))
                .map(tag ->
                        Finding.of(INFO, tag.span(), "Give the name a default, for readers of whom it is not known."))
                .toList();
    }

    private static Stream<Placeholder> names(Sentence greeting) {
        return greeting.words().stream()
                .filter(word -> word.text().contains("name") && !word.text().contains("company"))
                .map(Word::placeholder)
                .flatMap(Stream::ofNullable);
    }

    private static boolean mayHaveDefault(Draft draft, Placeholder tag) {
        return switch (tag.syntax()) {
            case DOLLAR_BRACE, ANGLE_PERCENT, ATTRIBUTE -> true;
            case DOUBLE_BRACE -> draft.placeholders().stream().noneMatch(MissingFallback::isOfHandlebars);
            default -> false;
        };
    }

    private static boolean isOfHandlebars(Placeholder tag) {
        boolean block = !tag.printsText()
                && !tag.name().isEmpty()
                && "#/^".indexOf(tag.name().charAt(0)) >= 0;
        return block || tag.syntax() == Syntax.TRIPLE_BRACE;
    }

    private static boolean isAskedFor(Draft draft, Placeholder name) {
        return draft.placeholders().stream().anyMatch(tag -> !tag.printsText() && ShownTags.hasWord(tag, name.name()));
    }

    /** An expression is a default too, though nobody can read its value. */
    private static boolean hasDefault(Draft draft, Placeholder tag) {
        String code = draft.excerpt(tag.span());
        return !tag.fallback().isEmpty() || DEFAULTS.stream().anyMatch(code::contains);
    }
}
