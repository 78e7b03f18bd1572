package dev.draftlint.draft;

/**
 * A merge tag of a template, which stands for a good filling of what it names.
 *
 * @param name what is between the delimiters, blanks trimmed, without fallback and filters: {@code first_name}
 * @param fallback what stands in when the field is empty; blank where the tag gives none
 */
public record Placeholder(Syntax syntax, String name, String fallback, Span span) {

    /** The dialects of merge tags. */
    public enum Syntax {
        /** <code>{{x}}</code>: Mustache, Handlebars, Liquid, Jinja, HubSpot. */
        DOUBLE_BRACE,
        /** <code>{{{x}}}</code>. */
        TRIPLE_BRACE,
        /** <code>{% x %}</code>, a tag that prints nothing: a condition, a loop, a comment, in any dialect. */
        STATEMENT,
        /**
         * <code>${x}</code>: FreeMarker, JavaScript; <code>$!{x}</code>: Velocity; <code>[[${x}]]</code> and
         * <code>[(${x})]</code>: Thymeleaf.
         */
        DOLLAR_BRACE,
        /** <code>$x</code>, in a text with directives of Velocity. */
        DOLLAR,
        /** <code>&lt;% x %&gt;</code>: ERB, EJS. */
        ANGLE_PERCENT,
        /** <code>*|X|*</code>: Mailchimp. */
        STAR_PIPE,
        /** <code>%X%</code>. */
        PERCENT,
        /** <code>%%x%%</code>: Salesforce. */
        DOUBLE_PERCENT,
        /** <code>[[x]]</code>. */
        DOUBLE_BRACKET,
        /** <code>[Your Name]</code>. */
        BRACKET,
        /** <code>{x}</code>. */
        BRACE,
        /** <code>{!x}</code>: Salesforce. */
        BRACE_BANG,
        /** An element with <code>th:text="${x}"</code>, whose own text is not sent: Thymeleaf. */
        ATTRIBUTE,
        /** <code>&lt;Your Name&gt;</code>, where it is no markup. */
        ANGLE,
        /** <code>&lt;&lt;x&gt;&gt;</code>. */
        DOUBLE_ANGLE
    }

    /** Whether the tag prints something: a statement such as <code>{% endif %}</code> does not. */
    public boolean printsText() {
        return syntax != Syntax.STATEMENT;
    }
}
