package dev.draftlint.text;

import dev.draftlint.draft.Block;
import dev.draftlint.draft.Part;
import dev.draftlint.draft.Placeholder;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/** Cuts an HTML mail into passages: what a block element holds, and what two line breaks part. */
final class HtmlReader implements NodeFilter {

    private final HtmlText text;
    private final PassageWriter writer;
    private final List<Passage> passages = new ArrayList<>();
    private final List<Passage> preheaders = new ArrayList<>();
    private @Nullable Element preheader;
    private Block.Type type = Block.Type.PARAGRAPH;
    private int quotes;
    private int preformatted;

    private HtmlReader(String source, List<Placeholder> tags) {
        this.writer = new PassageWriter(Part.BODY, source);
        this.text = new HtmlText(source, tags, writer);
    }

    static Body read(String source, List<Placeholder> tags) {
        HtmlReader reader = new HtmlReader(source, tags);
        Document document = Parser.htmlParser().setTrackPosition(true).parseInput(HtmlText.masked(source, tags), "");
        document.filter(reader);
        reader.finish();
        return new Body(reader.preheaders, reader.passages, reader.text.shownTags(), reader.text.statements());
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode textNode) {
            text.write(textNode, preformatted > 0);
        } else if (node instanceof Element element) {
            return enter(element);
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            leave(element);
        }
        return FilterResult.CONTINUE;
    }

    private FilterResult enter(Element element) {
        if (HtmlElements.isPreheader(element)) {
            finish();
            preheader = preheader == null ? element : preheader;
        } else if (HtmlElements.isUnseen(element)) {
            return FilterResult.SKIP_ENTIRELY;
        }
        if (element.nameIs("br")) {
            breakLine(element);
            return FilterResult.CONTINUE;
        }
        if (HtmlElements.isBlock(element)) {
            finish();
            type = HtmlElements.typeIn(element, type);
        }
        if (HtmlElements.isLink(element)) {
            writer.beginLink(text.target(element));
        }
        quotes += HtmlElements.isQuote(element) || HtmlElements.beginsQuote(element) ? 1 : 0;
        preformatted += element.nameIs("pre") ? 1 : 0;
        return FilterResult.CONTINUE;
    }

    private void leave(Element element) {
        if (HtmlElements.isLink(element)) {
            writer.endLink();
        }
        if (HtmlElements.isBlock(element) || element == preheader) {
            finish();
            type = HtmlElements.typeAfter(element, type);
        }
        preheader = element == preheader ? null : preheader;
        quotes -= quotes > 0 && HtmlElements.isQuote(element) ? 1 : 0;
        preformatted -= element.nameIs("pre") ? 1 : 0;
    }

    /** Two line breaks are the end of a paragraph. */
    private void breakLine(Element element) {
        int start = Math.max(0, element.sourceRange().startPos());
        if (writer.atLineEnd()) {
            finish();
        } else {
            writer.endLine(start, Math.max(start + 1, element.sourceRange().endPos()));
        }
    }

    private void finish() {
        writer.finish(type, quotes > 0, preheader == null ? passages : preheaders);
    }
}
