package dev.draftlint.text;

/** Tells merge tags that steer a template from those that print. */
final class Statements {

    private Statements() {}

    static boolean isOne(Dialect dialect, String inner) {
        return switch (dialect.syntax()) {
            case STATEMENT -> true;
            case DOUBLE_BRACE, TRIPLE_BRACE -> isBraceStatement(inner.strip());
            case ANGLE_PERCENT -> isCode(inner) || opensBlock(inner.strip());
            case STAR_PIPE -> isMailchimpStatement(inner);
            case DOUBLE_PERCENT -> inner.startsWith("[");
            default -> false;
        };
    }

    /** {@code <%-} prints in EJS, and only trims blanks in ERB. */
    private static boolean isCode(String inner) {
        if (!inner.startsWith("-")) {
            return !inner.startsWith("=");
        }
        return switch (Head.of(inner.substring(1).strip()).word()) {
            case "if", "unless", "elsif", "else", "end", "case", "when", "for", "while", "until", "begin" -> true;
            default -> false;
        };
    }

    private static boolean isBraceStatement(String inner) {
        int start = 0;
        while (start < inner.length() && (inner.charAt(start) == '~' || inner.charAt(start) == '-')) {
            start++;
        }
        String body = inner.substring(start).strip();
        if (body.isEmpty() || "#/^!".indexOf(body.charAt(0)) >= 0 || isAssignment(body)) {
            return true;
        }
        String word = firstWord(body);
        return switch (word) {
            case "else", "end" -> true;
            case "if", "range", "with", "block", "define", "template" -> body.length() > word.length();
            default -> false;
        };
    }

    /** Of Go: {@code $name := .Name}, {@code $name = .Name}. */
    private static boolean isAssignment(String body) {
        String rest = body.startsWith("$") ? Head.of(body.substring(1)).rest() : "";
        return rest.startsWith(":=") || (rest.startsWith("=") && !rest.startsWith("=="));
    }

    private static String firstWord(String body) {
        int end = 0;
        while (end < body.length() && (Character.isLetterOrDigit(body.charAt(end)) || body.charAt(end) == '_')) {
            end++;
        }
        boolean whole = end == body.length() || Characters.isBlank(body.charAt(end)) || body.charAt(end) == '~';
        return whole ? body.substring(0, end) : "";
    }

    /** {@code <%= form_for ana do |form| %>} has an {@code <% end %>}. */
    static boolean opensBlock(String code) {
        String opening =
                code.endsWith("-") ? code.substring(0, code.length() - 1).strip() : code;
        int last = opening.length() - 1;
        int bar = opening.endsWith("|") ? opening.lastIndexOf('|', last - 1) : -1;
        String head = bar > 0 ? opening.substring(0, bar).strip() : opening;
        return head.endsWith(" do") || head.endsWith(")do");
    }

    private static boolean isMailchimpStatement(String inner) {
        return inner.startsWith("IF:")
                || inner.startsWith("IFNOT:")
                || inner.startsWith("ELSE")
                || inner.startsWith("END:")
                || inner.startsWith("INTERESTED:");
    }
}
