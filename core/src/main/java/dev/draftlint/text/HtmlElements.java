package dev.draftlint.text;

import com.google.common.base.Ascii;
import dev.draftlint.draft.Block;
import java.util.Locale;
import org.jsoup.nodes.Element;

/** What elements mean to the reader of a mail. */
final class HtmlElements {

    private HtmlElements() {}

    /** Elements that part what they hold from its neighbours; those of MJML do too. */
    static boolean isBlock(Element element) {
        return element.isBlock() || element.normalName().startsWith("mj-");
    }

    static boolean isLink(Element element) {
        return (element.nameIs("a") || element.nameIs("mj-button") || element.nameIs("mj-navbar-link"))
                && element.hasAttr("href");
    }

    /**
     * Text for the inbox: {@code mj-preview}, the class "preheader", and hidden elements with a name or with the
     * measures of one. The texts of attributes, such as {@code alt} and {@code title}, are no part of a mail for us.
     */
    static boolean isPreheader(Element element) {
        if (element.nameIs("mj-preview")) {
            return true;
        }
        return element.attributesSize() > 0
                && !element.nameIs("body")
                && (isHidden(element) ? isPreheaderOf(element) : element.hasClass("preheader") && !element.isBlock());
    }

    private static boolean isPreheaderOf(Element element) {
        String names = (element.className() + " " + element.id()).toLowerCase(Locale.ROOT);
        String style = Ascii.toLowerCase(element.attr("style"));
        return names.contains("preheader")
                || names.contains("preview")
                || style.contains("mso-hide")
                || style.contains("max-height");
    }

    /** Elements whose text is not shown. */
    static boolean isUnseen(Element element) {
        return switch (element.normalName()) {
            case "script", "style", "head", "title", "template", "textarea", "select", "object", "svg" -> true;
            case "mj-style", "mj-title", "mj-attributes", "mj-html-attributes" -> true;
            default -> isHidden(element);
        };
    }

    private static boolean isHidden(Element element) {
        return element.attributesSize() > 0
                && (element.hasAttr("style") && InlineStyle.hides(element.attr("style")) || element.hasAttr("hidden"));
    }

    /** Earlier mail, in the marks of the common mail programs. A plain blockquote may be the sender's own. */
    static boolean isQuote(Element element) {
        return element.attributesSize() > 0
                && ((element.nameIs("blockquote") && element.attr("type").equals("cite"))
                        || (!element.className().isEmpty() && isQuoteClass(element)));
    }

    private static boolean isQuoteClass(Element element) {
        return element.hasClass("gmail_quote")
                || element.hasClass("gmail_quote_container")
                || element.hasClass("yahoo_quoted")
                || element.hasClass("moz-cite-prefix");
    }

    /** From here on all is earlier mail: Outlook marks where it begins. */
    static boolean beginsQuote(Element element) {
        return element.id().equals("divRplyFwdMsg") || element.id().equals("appendonsend");
    }

    static Block.Type typeIn(Element block, Block.Type around) {
        return switch (block.normalName()) {
            case "h1", "h2", "h3", "h4", "h5", "h6" -> Block.Type.HEADING;
            case "li", "dd", "dt" -> Block.Type.LIST_ITEM;
            case "td", "th", "tr", "table" -> Block.Type.PARAGRAPH;
            default -> around;
        };
    }

    static Block.Type typeAfter(Element block, Block.Type inside) {
        return switch (block.normalName()) {
            case "h1", "h2", "h3", "h4", "h5", "h6", "li", "dd", "dt", "ul", "ol", "table", "td", "th" ->
                Block.Type.PARAGRAPH;
            default -> inside;
        };
    }
}
