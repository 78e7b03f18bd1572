package dev.draftlint.text;

import dev.draftlint.draft.Placeholder.Syntax;
import java.util.Locale;
import java.util.Set;

/** The name in a merge tag, and what the tag prints when the field is empty. */
record TagName(String name, String fallback) {

    private static final int WORDS_LIMIT = 120;

    /** Filters that change how a value is printed; any other plain word after a pipe stands in for the value. */
    private static final Set<String> FILTERS = Vocabulary.of("""
        capitalize capitalise upcase downcase upper lower title titlecase trim strip escape e safe raw
        html h date urlencode json first last size length nl2br striptags linebreaks upper_first
        cap_first round abs money capfirst uppercase lowercase trans purify sanitize slugify pluralize yesno
        linebreaksbr truncate truncatechars truncatewords wordwrap intcomma floatformat number currency
        format join replace tojson localize force_escape unescape
        """);

    static TagName of(Syntax syntax, String inner) {
        String body = undecorated(inner);
        return switch (syntax) {
            case BRACKET, ANGLE, DOUBLE_ANGLE, PERCENT, STAR_PIPE -> new TagName(unquoted(body), "");
            case DOUBLE_BRACKET, ATTRIBUTE -> standard(body);
            default -> expression(body, syntax);
        };
    }

    /** An expression of Thymeleaf: <code>${x} ?: 'y'</code>; any other text is the name itself. */
    private static TagName standard(String body) {
        int close = body.indexOf('}');
        if (!isExpression(body) || close < 3) {
            return new TagName(unquoted(body), "");
        }
        TagName inner = expression(body.substring(2, close).strip(), Syntax.DOLLAR_BRACE);
        String rest = body.substring(close + 1).strip();
        return rest.isEmpty() ? inner : new TagName(inner.name(), alternative(rest));
    }

    static boolean isExpression(String body) {
        return body.length() > 1 && "$*#@~".indexOf(body.charAt(0)) >= 0 && body.charAt(1) == '{';
    }

    /** Without white-space control, escaping marks and the backslashes of Markdown. */
    private static String undecorated(String inner) {
        int start = 0;
        int end = inner.length();
        while (start < end
                && (Characters.isBlank(inner.charAt(start)) || "~-=&>*_`".indexOf(inner.charAt(start)) >= 0)) {
            start++;
        }
        while (end > start
                && (Characters.isBlank(inner.charAt(end - 1)) || "~-=*`\\".indexOf(inner.charAt(end - 1)) >= 0)) {
            end--;
        }
        return inner.substring(start, end);
    }

    private static TagName expression(String body, Syntax syntax) {
        int operator = operator(body, syntax);
        if (operator < 0) {
            return new TagName(body, "");
        }
        String name = body.substring(0, operator).strip();
        String rest = body.substring(operator);
        return rest.charAt(0) == '|' && !rest.startsWith("||")
                ? new TagName(name, filtered(rest))
                : new TagName(name, alternative(rest));
    }

    /** Where the name ends: the first operator outside of quotes and parentheses. */
    private static int operator(String body, Syntax syntax) {
        char quote = 0;
        int depth = 0;
        for (int i = 1; i < body.length(); i++) {
            char c = body.charAt(i);
            if (quote == 0 && depth == 0 && isOperator(body, i, syntax)) {
                return i;
            }
            quote = quote == 0 ? (c == '"' || c == '\'' || c == '`' ? c : 0) : c == quote ? 0 : quote;
            depth += quote != 0 ? 0 : c == '(' || c == '[' || c == '{' ? 1 : c == ')' || c == ']' || c == '}' ? -1 : 0;
        }
        return -1;
    }

    private static boolean isOperator(String body, int at, Syntax syntax) {
        char next = at + 1 < body.length() ? body.charAt(at + 1) : 0;
        return switch (body.charAt(at)) {
            case '|' -> true;
            case '?' -> next != '.';
            case '!' -> syntax == Syntax.DOLLAR_BRACE && next != '=';
            case ' ' -> body.startsWith(" or ", at);
            default -> false;
        };
    }

    /** What follows {@code x} in {@code x || "y"}, {@code x ?? "y"}, {@code x ?: "y"}, {@code x or "y"}, {@code x!"y"}, {@code x?trim!"y"}. */
    private static String alternative(String rest) {
        for (String operator : new String[] {"||", "??", "?:", " or ", "!"}) {
            if (rest.startsWith(operator)) {
                return literal(rest.substring(operator.length()).strip());
            }
        }
        int bang = rest.startsWith("?") ? rest.indexOf('!') : -1;
        return bang < 0 || rest.startsWith("!=", bang)
                ? ""
                : literal(rest.substring(bang + 1).strip());
    }

    private static String filtered(String pipes) {
        for (String filter : pipes.split("\\|")) {
            String body = filter.strip();
            String named = argument(body);
            if (!named.isEmpty()) {
                return literal(named);
            }
            if (isPlain(body) && !FILTERS.contains(body.toLowerCase(Locale.ROOT))) {
                return unquoted(body);
            }
        }
        return "";
    }

    private static String argument(String filter) {
        for (String word : new String[] {"default_if_none", "default", "fallback"}) {
            if (filter.startsWith(word) && filter.length() > word.length()) {
                String rest = filter.substring(word.length()).strip();
                boolean call = rest.startsWith("(") && rest.endsWith(")");
                return call
                        ? rest.substring(1, rest.length() - 1).strip()
                        : rest.substring(1).strip();
            }
        }
        return "";
    }

    private static boolean isPlain(String body) {
        return !body.isEmpty() && body.indexOf('(') < 0 && body.indexOf(':') < 0 && body.indexOf('=') < 0;
    }

    /** A quoted text or a plain word; an expression is no fallback that could be read. */
    private static String literal(String text) {
        String plain = unquoted(text);
        return plain.length() < text.length() || isWord(plain) ? plain : "";
    }

    private static boolean isWord(String text) {
        return text.chars().allMatch(c -> Character.isLetter(c) || c == ' ');
    }

    private static String unquoted(String text) {
        int last = text.length() - 1;
        boolean quoted = last > 0 && text.charAt(0) == text.charAt(last) && "\"'`".indexOf(text.charAt(0)) >= 0;
        boolean inside = quoted && text.indexOf(text.charAt(0), 1) == last;
        return inside ? text.substring(1, last).strip() : text;
    }

    /** The words of a name, in small letters: "first name" for {@code firstName} and {@code FIRST_NAME}. */
    static String words(String name) {
        StringBuilder words = new StringBuilder();
        int last = Math.min(name.length(), WORDS_LIMIT);
        for (int i = 0; i < last; i++) {
            char c = name.charAt(i);
            boolean hump = i > 0 && Character.isUpperCase(c) && Character.isLowerCase(name.charAt(i - 1));
            boolean letter = Character.isLetterOrDigit(c);
            if ((hump || !letter) && words.length() > 0 && words.charAt(words.length() - 1) != ' ') {
                words.append(' ');
            }
            words.append(letter ? String.valueOf(c) : "");
        }
        String folded = Characters.fold(words.toString().strip());
        return folded.isEmpty() ? "field" : folded;
    }
}
