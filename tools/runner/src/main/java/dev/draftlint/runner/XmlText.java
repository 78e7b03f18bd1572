package dev.draftlint.runner;

/**
 * Makes text of drafts, file names and messages safe for XML. The JDK's writer lets through what XML 1.0 forbids, and
 * then no parser reads the file again.
 */
final class XmlText {

    private XmlText() {}

    /** One line of text in which each control, lone surrogate and non-character is shown like {@code \}{@code u{1b}}. */
    static String safe(String text) {
        String safe = TerminalText.safe(text);
        return safe.replace("\uFFFE", "\\u{fffe}").replace("\uFFFF", "\\u{ffff}");
    }
}
