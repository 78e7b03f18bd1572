package dev.draftlint.text;

import dev.draftlint.draft.Placeholder;
import dev.draftlint.text.BlockTag.Role;
import java.util.List;

/** Reads the statements of a template as parts of blocks, each in its own dialect. */
final class BlockTags {

    /** What opens a comment, or raw text, in the dialects of braces. */
    private static final List<String> COMMENTS = List.of("{#", "{{!", "{{/*", "{{- /*", "{{{{");

    private BlockTags() {}

    /** @param text the source that the statement stands in */
    static BlockTag of(Placeholder statement, String text) {
        int at = statement.span().start();
        String code = trimmed(statement.name());
        return switch (text.charAt(at)) {
            case '{' -> ofBraces(code, text, at);
            case '<' -> text.charAt(at + 1) == '%' ? CodeBlocks.of(code, text, at) : ofDirective(code, text, at);
            case '[' -> ofDirective(code, text, at);
            case '*' -> ofMailchimp(code);
            case '%' -> AmpScript.of(code);
            case '#' -> ofVelocity(code);
            default -> BlockTag.nothing();
        };
    }

    /** Without white-space control. */
    private static String trimmed(String code) {
        int start = 0;
        int end = code.length();
        while (start < end && isTrim(code.charAt(start))) {
            start++;
        }
        while (end > start && isTrim(code.charAt(end - 1))) {
            end--;
        }
        return code.substring(start, end);
    }

    private static boolean isTrim(char c) {
        return c == '~' || c == '-' || Characters.isBlank(c);
    }

    private static BlockTag ofBraces(String code, String text, int at) {
        if (text.startsWith("{%", at)) {
            return ofPercent(Head.of(code));
        }
        boolean comment = COMMENTS.stream().anyMatch(open -> text.startsWith(open, at));
        return comment || code.isEmpty() ? BlockTag.nothing() : HandlebarsBlocks.of(code);
    }

    /** Liquid, Jinja, Twig, Django, HubSpot. */
    private static BlockTag ofPercent(Head head) {
        String closer = "end" + head.word();
        return switch (head.word()) {
            case "if" -> BlockTag.opening(Role.IF, "{%", closer, head.rest());
            case "unless" -> BlockTag.opening(Role.UNLESS, "{%", closer, head.rest());
            case "ifequal", "ifnotequal", "ifchanged" ->
                BlockTag.opening(Role.IF, "{%", closer, head.word() + " " + head.rest());
            case "for", "tablerow" -> BlockTag.opening(Role.LOOP, "{%", closer, head.rest());
            case "case" -> BlockTag.opening(Role.SWITCH, "{%", closer, head.rest());
            case "when" -> BlockTag.within(Role.CASE, "{%", head.rest());
            case "elsif", "elif", "elseif" -> BlockTag.within(Role.ELSE_IF, "{%", head.rest());
            case "else", "empty" -> ofElse("{%", head.rest());
            case "endif",
                    "endunless",
                    "endifequal",
                    "endifnotequal",
                    "endifchanged",
                    "endfor",
                    "endtablerow",
                    "endcase" -> BlockTag.closing("{%", head.word());
            default -> BlockTag.nothing();
        };
    }

    /** @param rest what follows {@code else}: nothing, or {@code if} and a condition */
    static BlockTag ofElse(String family, String rest) {
        Head head = Head.of(rest);
        return head.word().equals("if")
                ? BlockTag.within(Role.ELSE_IF, family, head.rest())
                : BlockTag.within(Role.ELSE, family, "");
    }

    /** FreeMarker, in angle or in square brackets. */
    private static BlockTag ofDirective(String code, String text, int at) {
        boolean closes = text.charAt(at + 1) == '/';
        if (text.charAt(at + (closes ? 2 : 1)) != '#') {
            return BlockTag.nothing();
        }
        Head head = Head.of(code.endsWith("/") ? code.substring(0, code.length() - 1) : code);
        return switch (head.word()) {
            case "if" -> directive(Role.IF, closes, head);
            case "list", "foreach" -> directive(Role.LOOP, closes, head);
            case "switch" -> directive(Role.SWITCH, closes, head);
            case "case" -> BlockTag.within(Role.CASE, "#", head.rest());
            case "elseif" -> BlockTag.within(Role.ELSE_IF, "#", head.rest());
            case "else", "default" -> BlockTag.within(Role.ELSE, "#", "");
            default -> BlockTag.nothing();
        };
    }

    private static BlockTag directive(Role role, boolean closes, Head head) {
        return closes ? BlockTag.closing("#", head.word()) : BlockTag.opening(role, "#", head.word(), head.rest());
    }

    private static BlockTag ofMailchimp(String code) {
        int colon = code.indexOf(':');
        String subject = colon < 0 ? "" : code.substring(colon + 1);
        return switch (colon < 0 ? code : code.substring(0, colon)) {
            case "IF" -> BlockTag.opening(Role.IF, "*|", "IF", subject);
            case "IFNOT" -> BlockTag.opening(Role.UNLESS, "*|", "IF", subject);
            case "INTERESTED" -> BlockTag.opening(Role.IF, "*|", "INTERESTED", code);
            case "ELSEIF" -> BlockTag.within(Role.ELSE_IF, "*|", subject);
            case "ELSE" -> BlockTag.within(Role.ELSE, "*|", "");
            case "END" -> BlockTag.closing("*|", subject.equals("IFNOT") ? "IF" : subject);
            default -> BlockTag.nothing();
        };
    }

    /** @param code the whole directive: <code>#if($x)</code>, <code>#{else}</code> */
    private static BlockTag ofVelocity(String code) {
        boolean braced = code.startsWith("#{");
        Head head = Head.of(code.substring(braced ? 2 : 1));
        String arguments = argumentsOf(head.rest());
        return switch (head.word()) {
            case "if" -> BlockTag.opening(Role.IF, "#v", "end", arguments);
            case "foreach" -> BlockTag.opening(Role.LOOP, "#v", "end", arguments);
            case "macro", "define" -> BlockTag.opening(Role.BLOCK, "#v", "end", arguments);
            case "elseif" -> BlockTag.within(Role.ELSE_IF, "#v", arguments);
            case "else" -> BlockTag.within(Role.ELSE, "#v", "");
            case "end" -> BlockTag.closing("#v", "end");
            default -> BlockTag.nothing();
        };
    }

    /** What stands between the first parenthesis and the last. */
    static String argumentsOf(String code) {
        int open = code.indexOf('(');
        int close = code.lastIndexOf(')');
        return open >= 0 && close > open ? code.substring(open + 1, close) : "";
    }
}
