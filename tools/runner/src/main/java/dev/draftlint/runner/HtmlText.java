package dev.draftlint.runner;

/** Text as the HTML report shows it: line ends as {@code \n}, and what would be invisible or reorder others as an escape. */
final class HtmlText {

    private HtmlText() {}

    static String shown(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        String lines = text.replace("\r\n", "\n").replace('\r', '\n');
        lines.codePoints().forEach(c -> shown.append(c == '\n' || c == '\t' ? Character.toString(c) : safe(c)));
        return shown.toString();
    }

    private static String safe(int codePoint) {
        boolean isNoCharacter = (codePoint & 0xFFFE) == 0xFFFE;
        return isNoCharacter ? "\\u{" + Integer.toHexString(codePoint) + "}" : TerminalText.safe(codePoint);
    }
}
