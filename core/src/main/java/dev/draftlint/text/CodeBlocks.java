package dev.draftlint.text;

import dev.draftlint.text.BlockTag.Role;

/** The blocks of ERB, and of EJS and its like, where the braces of the language are the blocks. */
final class CodeBlocks {

    private static final String FAMILY = "<%";

    private CodeBlocks() {}

    static BlockTag of(String code, String text, int at) {
        if (text.startsWith("<%#", at) || text.startsWith("<%--", at) || code.isEmpty()) {
            return BlockTag.nothing();
        }
        boolean braces = code.charAt(0) == '}' || code.endsWith("{");
        return braces ? ofBraces(code) : ofWords(code);
    }

    private static BlockTag ofWords(String code) {
        Head head = Head.of(code.endsWith(" then") ? code.substring(0, code.length() - 5) : code);
        return switch (head.word()) {
            case "if" -> BlockTag.opening(Role.IF, FAMILY, "end", head.rest());
            case "unless" -> BlockTag.opening(Role.UNLESS, FAMILY, "end", head.rest());
            case "case" -> BlockTag.opening(Role.SWITCH, FAMILY, "end", head.rest());
            case "for", "while", "until" -> BlockTag.opening(Role.LOOP, FAMILY, "end", head.rest());
            case "begin" -> BlockTag.opening(Role.BLOCK, FAMILY, "end", "");
            case "when" -> BlockTag.within(Role.CASE, FAMILY, head.rest());
            case "elsif" -> BlockTag.within(Role.ELSE_IF, FAMILY, head.rest());
            case "else" -> BlockTag.within(Role.ELSE, FAMILY, "");
            case "end" -> BlockTag.closing(FAMILY, "end");
            default ->
                Statements.opensBlock(code) ? BlockTag.opening(Role.BLOCK, FAMILY, "end", code) : BlockTag.nothing();
        };
    }

    private static BlockTag ofBraces(String code) {
        boolean closes = code.charAt(0) == '}';
        Head head = Head.of(closes ? code.substring(1).strip() : code);
        String condition = BlockTags.argumentsOf(head.rest());
        if (closes && head.word().equals("else")) {
            return condition.isEmpty()
                    ? BlockTag.within(Role.ELSE, FAMILY, "")
                    : BlockTag.within(Role.ELSE_IF, FAMILY, condition);
        }
        if (closes) {
            return code.endsWith("{") ? BlockTag.nothing() : BlockTag.closing(FAMILY, "}");
        }
        Role role = head.word().equals("if") ? Role.IF : Role.BLOCK;
        return BlockTag.opening(role, FAMILY, "}", condition);
    }
}
