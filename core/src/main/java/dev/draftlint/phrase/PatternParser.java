package dev.draftlint.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads a pattern by the grammar that {@link Phrases} states. */
final class PatternParser {

    private static final int MAX_DEPTH = 50;

    private final String pattern;
    private final boolean anew;
    private int at;
    private int depth;

    private PatternParser(String pattern, boolean anew) {
        this.pattern = pattern;
        this.anew = anew;
    }

    /** @throws IllegalArgumentException if it is malformed; the message names it, the column and the mend */
    static Node read(String pattern) {
        return read(new PatternParser(pattern, false));
    }

    /** The same without groups of other patterns, whose parts know their columns there. */
    static Node readAnew(String pattern) {
        return read(new PatternParser(pattern, true));
    }

    private static Node read(PatternParser parser) {
        Node node = parser.choice();
        if (parser.at < parser.pattern.length()) {
            throw parser.error(parser.at, "this ')' closes nothing; remove it or open it before");
        }
        return node;
    }

    private Node choice() {
        List<Node> alternatives = new ArrayList<>();
        alternatives.add(sequence());
        while (peek() == '|') {
            at++;
            alternatives.add(sequence());
        }
        return Node.Choice.of(alternatives);
    }

    private Node sequence() {
        if (isAtEnd()) {
            throw error(at, "nothing stands here; write a word");
        }
        Node first = item();
        return isAtEnd() ? first : sequence(first);
    }

    private Node sequence(Node first) {
        List<Node> items = new ArrayList<>();
        items.add(first);
        while (!isAtEnd()) {
            items.add(item());
        }
        return new Node.Sequence(List.copyOf(items));
    }

    /** Whether no more items of the sequence follow. */
    private boolean isAtEnd() {
        char next = peek();
        return next == 0 || next == '|' || next == ')';
    }

    /** The next character that is no blank; 0 at the end. */
    private char peek() {
        while (at < pattern.length() && pattern.charAt(at) <= ' ') {
            at++;
        }
        return at < pattern.length() ? pattern.charAt(at) : 0;
    }

    private Node item() {
        Node atom = atom();
        if (at < pattern.length() && pattern.charAt(at) == '?') {
            at++;
            return new Node.Maybe(atom);
        }
        return atom;
    }

    private Node atom() {
        return switch (pattern.charAt(at)) {
            case '(' -> group();
            case '#' -> phraseClass();
            case '~' -> inflected();
            case '.' -> gap();
            case '?' ->
                throw error(at, "'?' stands right after what it makes optional; the end of a question is #question");
            default -> literal();
        };
    }

    private Node group() {
        String text = anew ? "" : longGroup();
        Node known = text.isEmpty() ? null : KnownGroups.get(text);
        if (known == null) {
            return remembered(text, readGroup());
        }
        at += text.length();
        return known;
    }

    private static Node remembered(String text, Node group) {
        if (!text.isEmpty()) {
            KnownGroups.put(text, group);
        }
        return group;
    }

    /** The group that begins here with its parentheses; empty if it is short, never closed or too deep. */
    private String longGroup() {
        int open = 0;
        int deepest = 0;
        for (int i = at; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            if (c == '(') {
                deepest = Math.max(deepest, ++open);
            } else if (c == ')' && --open == 0) {
                boolean plain = i - at < KnownGroups.SHORTEST || depth + deepest > MAX_DEPTH;
                return plain ? "" : pattern.substring(at, i + 1);
            }
        }
        return "";
    }

    private Node readGroup() {
        int opened = at++;
        if (++depth > MAX_DEPTH) {
            throw error(opened, "more than " + MAX_DEPTH + " parentheses in one another; take some out");
        }
        Node node = choice();
        if (peek() != ')') {
            throw error(opened, "this '(' is never closed; add ')'");
        }
        at++;
        depth--;
        return node;
    }

    private Node phraseClass() {
        int start = at++;
        while (at < pattern.length() && Character.isLetter(pattern.charAt(at))) {
            at++;
        }
        String name = pattern.substring(start + 1, at);
        return PhraseClass.named(name, start + 1)
                .orElseThrow(() ->
                        error(start, "no class '#" + name + "'; did you mean '#" + PhraseClass.nearest(name) + "'?"));
    }

    private Node gap() {
        int start = at;
        String token = token();
        if (token.length() != 3 || !token.startsWith("..") || token.charAt(2) < '1' || token.charAt(2) > '9') {
            throw error(start, "a gap is written ..1 to ..9, not '" + token + "'");
        }
        return new Node.Gap(token.charAt(2) - '0', start + 1);
    }

    /** Of more than one word, as in "~follow-up", the first is inflected or the last. */
    private Node inflected() {
        int start = at++;
        List<String> words = words();
        if (pattern.substring(start, at).replace('\u2019', '\'').contains("'")) {
            throw error(start, "'~' takes a plain word; write out its words");
        }
        if (words.size() == 1) {
            return inflected(words, 0);
        }
        return new Node.Choice(List.of(inflected(words, 0), inflected(words, words.size() - 1)));
    }

    private static Node inflected(List<String> words, int which) {
        List<Node> items = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            items.add(i == which ? new Node.One(Inflection.of(word), Set.of()) : Node.One.of(word));
        }
        return items.size() == 1 ? items.get(0) : new Node.Sequence(items);
    }

    private Node literal() {
        List<String> words = words();
        if (words.size() == 1) {
            return Node.One.of(words.get(0));
        }
        List<Node> items = new ArrayList<>();
        for (String word : words) {
            items.add(Node.One.of(word));
        }
        return new Node.Sequence(items);
    }

    private List<String> words() {
        int start = at;
        return PatternWords.of(token(), pattern, start);
    }

    /** Up to the next blank or sign of the grammar. */
    private String token() {
        int start = at;
        while (at < pattern.length() && isOfToken(pattern.charAt(at))) {
            at++;
        }
        return KnownWords.in(pattern, start, at);
    }

    private static boolean isOfToken(char character) {
        return (character >= 'a' && character <= 'z') || (character > ' ' && "|()?".indexOf(character) < 0);
    }

    private IllegalArgumentException error(int index, String mend) {
        return PatternCheck.error(pattern, index + 1, mend);
    }
}
