package dev.draftlint.text;

import dev.draftlint.draft.Part;
import dev.draftlint.draft.Placeholder;
import dev.draftlint.draft.Placeholder.Syntax;
import dev.draftlint.draft.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeVisitor;

/**
 * The attributes of Thymeleaf, which make elements conditional and replace their text: {@code th:if}, {@code th:unless},
 * {@code th:switch} with {@code th:case}, {@code th:text}, {@code th:utext}.
 */
final class Thymeleaf implements NodeVisitor {

    private static final String[] SIGNS = {"th:if", "th:unless", "th:switch", "th:text", "th:utext"};

    private static final String[] PREFIXES = {"th:", "data-th-"};

    private final String source;
    private final Decisions decisions;
    private final List<Arm> arms = new ArrayList<>();
    private final List<Placeholder> texts = new ArrayList<>();

    private Thymeleaf(String source, Decisions decisions) {
        this.source = source;
        this.decisions = decisions;
    }

    static boolean isIn(String html) {
        for (int i = html.indexOf("th"); i >= 0; i = html.indexOf("th", i + 2)) {
            if (i + 2 < html.length() && (html.charAt(i + 2) == ':' || html.charAt(i + 2) == '-') && isSign(html, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSign(String html, int at) {
        for (String sign : SIGNS) {
            if (html.startsWith(sign.substring(3), at + 3)) {
                return true;
            }
        }
        return false;
    }

    /**
     * @param tags the merge tags of the source, in order
     * @param decisions takes in what the branches depend on
     */
    static Thymeleaf read(String source, List<Placeholder> tags, Decisions decisions) {
        Thymeleaf thymeleaf = new Thymeleaf(source, decisions);
        Parser.htmlParser()
                .setTrackPosition(true)
                .parseInput(HtmlText.masked(source, tags), "")
                .traverse(thymeleaf);
        return thymeleaf;
    }

    List<Arm> arms() {
        return arms;
    }

    /** The tags of the source with each element that prints something else than its text; what is in one is no tag. */
    List<Placeholder> withTexts(List<Placeholder> tags) {
        List<Placeholder> all = new ArrayList<>(tags);
        all.addAll(texts);
        all.sort(Comparator.comparing(Placeholder::span)
                .thenComparing(tag -> -tag.span().end()));
        List<Placeholder> outer = new ArrayList<>();
        int end = 0;
        for (Placeholder tag : all) {
            if (tag.span().start() >= end) {
                outer.add(tag);
                end = tag.span().end();
            }
        }
        return outer;
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof Element element
                && element.attributesSize() > 0
                && element.sourceRange().isTracked()) {
            read(element);
        }
    }

    private void read(Element element) {
        String condition = value(element, "if");
        String exception = value(element, "unless");
        String text = value(element, "text") + value(element, "utext");
        if (!condition.isEmpty()) {
            add(element, decisions.condition(plain(condition), true), decisions.condition(plain(condition), false));
        }
        if (!exception.isEmpty()) {
            add(element, decisions.condition(plain(exception), false), decisions.condition(plain(exception), true));
        }
        if (!value(element, "switch").isEmpty()) {
            addCases(element, plain(value(element, "switch")));
        }
        if (!text.isEmpty()) {
            addText(element, text);
        }
    }

    private void add(Element element, Choice shown, Choice hidden) {
        int end = end(element);
        if (!decisions.isFull()) {
            arms.add(new Arm(start(element), end, List.of(shown)));
            arms.add(new Arm(end, end, List.of(hidden)));
        }
    }

    private void addCases(Element element, String subject) {
        int selection = decisions.selection(subject);
        boolean otherwise = false;
        for (Element child : element.children()) {
            String value = value(child, "case");
            if (!value.isEmpty() && child.sourceRange().isTracked()) {
                Choice choice = value.equals("*")
                        ? new Choice(selection, 0)
                        : decisions.selected(selection, subject, plain(value));
                arms.add(new Arm(start(child), end(child), List.of(choice)));
                otherwise |= choice.value() == 0;
            }
        }
        if (!otherwise) {
            arms.add(new Arm(end(element), end(element), List.of(new Choice(selection, 0))));
        }
    }

    /** A block element keeps its tags, for they part it from its neighbours. One that nobody closes replaces nothing. */
    private void addText(Element element, String text) {
        Range close = element.endSourceRange();
        if (!close.isTracked() || close.startPos() == close.endPos() || close.endPos() > source.length()) {
            return;
        }
        boolean inline = !element.isBlock() && !element.nameIs("a") && !element.nameIs("td");
        int start = inline ? start(element) : element.sourceRange().endPos();
        int end = inline ? close.endPos() : close.startPos();
        if (start < end) {
            TagName name = TagName.of(Syntax.ATTRIBUTE, text);
            texts.add(new Placeholder(Syntax.ATTRIBUTE, name.name(), name.fallback(), new Span(Part.BODY, start, end)));
        }
    }

    private static int start(Element element) {
        return element.sourceRange().startPos();
    }

    /** An element that is not closed ends with its tag. */
    private static int end(Element element) {
        Range end = element.endSourceRange();
        return end.isTracked()
                ? Math.max(end.endPos(), start(element))
                : element.sourceRange().endPos();
    }

    /** As written, for while parsing its merge tags were masked; empty without one. */
    private String value(Element element, String name) {
        for (String prefix : PREFIXES) {
            Range range = element.attributes().sourceRange(prefix + name).valueRange();
            if (range.isTracked() && range.endPos() <= source.length()) {
                return source.substring(range.startPos(), range.endPos()).strip();
            }
        }
        return "";
    }

    private static String plain(String expression) {
        boolean whole = expression.startsWith("${") && expression.indexOf('}') == expression.length() - 1;
        return whole ? expression.substring(2, expression.length() - 1).strip() : expression;
    }
}
