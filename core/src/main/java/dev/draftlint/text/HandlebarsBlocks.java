package dev.draftlint.text;

import dev.draftlint.text.BlockTag.Role;

/** The blocks of Handlebars, Mustache and Go. */
final class HandlebarsBlocks {

    private static final String FAMILY = "{{";

    private HandlebarsBlocks() {}

    /** @param code not empty */
    static BlockTag of(String code) {
        String rest = code.substring(1).strip();
        return switch (code.charAt(0)) {
            case '#' -> opened(rest);
            case '^' -> inverse(rest);
            case '/' -> BlockTag.closing(FAMILY, Head.ofPath(rest).word());
            default -> ofWord(Head.of(code));
        };
    }

    private static BlockTag opened(String code) {
        if (code.startsWith("*") || code.startsWith(">")) {
            return BlockTag.opening(
                    Role.BLOCK, FAMILY, Head.ofPath(code.substring(1).strip()).word(), code);
        }
        Head head = Head.ofPath(code);
        String name = head.word();
        return switch (name) {
            case "if" -> BlockTag.opening(Role.IF, FAMILY, name, head.rest());
            case "unless" -> BlockTag.opening(Role.UNLESS, FAMILY, name, head.rest());
            case "each", "foreach", "list" -> BlockTag.opening(Role.LOOP, FAMILY, name, head.rest());
            default -> BlockTag.opening(role(head), FAMILY, name, code);
        };
    }

    /** A section of Mustache is there if its field is; helpers are known by their names only. */
    private static Role role(Head head) {
        if (head.rest().isEmpty() || head.word().startsWith("if")) {
            return Role.IF;
        }
        return head.word().startsWith("unless") ? Role.UNLESS : Role.BLOCK;
    }

    private static BlockTag inverse(String code) {
        Head head = Head.ofPath(code);
        boolean named = head.word().equals("if") && !head.rest().isEmpty();
        return code.isEmpty()
                ? BlockTag.within(Role.ELSE, FAMILY, "")
                : BlockTag.opening(Role.UNLESS, FAMILY, head.word(), named ? head.rest() : code);
    }

    private static BlockTag ofWord(Head head) {
        return switch (head.word()) {
            case "else" -> BlockTags.ofElse(FAMILY, head.rest());
            case "if" -> BlockTag.opening(Role.IF, FAMILY, "end", head.rest());
            case "range" -> BlockTag.opening(Role.LOOP, FAMILY, "end", head.rest());
            case "with", "block", "define" -> BlockTag.opening(Role.BLOCK, FAMILY, "end", head.rest());
            case "end" -> BlockTag.closing(FAMILY, "end");
            default -> BlockTag.nothing();
        };
    }
}
