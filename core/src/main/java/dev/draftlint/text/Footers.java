package dev.draftlint.text;

import dev.draftlint.draft.Word;

/** Legal text, unsubscribe lines and addresses at the end of a mail. */
final class Footers {

    /** A list may speak of unsubscribing; in a footer its items are bare links. */
    private static final int LONGEST_ITEM = 3;

    private static final int LONGEST_DEVICE = 6;

    private Footers() {}

    static boolean isFooter(Line line) {
        if (line.isItem() && line.count() > LONGEST_ITEM) {
            return false;
        }
        for (int i = 0; i < line.count(); i++) {
            if (isFooterAt(line, i) || isUnsubscribeTag(line.word(i))) {
                return true;
            }
        }
        return isCopyright(line) || isDevice(line);
    }

    private static boolean isUnsubscribeTag(Word word) {
        return word.placeholder() != null
                && (word.text().contains("unsub") || word.text().contains("opt out"));
    }

    /** "Sent from my phone", as mail programs add it. */
    private static boolean isDevice(Line line) {
        boolean sent = line.begins("sent", "from") || line.begins("sent", "via") || line.begins("sent", "with");
        return sent && line.count() <= LONGEST_DEVICE && !Punctuation.isStop(line.closing());
    }

    private static boolean isFooterAt(Line line, int i) {
        return switch (line.text(i)) {
            case "unsubscribe", "unsubscribed" -> true;
            case "opt" -> line.text(i + 1).equals("out");
            case "receiving", "received" -> isNotice(line, i);
            case "receive", "get", "getting" -> line.text(i + 1).equals("this") && isNotice(line, i);
            case "sent" -> line.text(i + 1).equals("to") && line.text(i - 1).equals("was");
            case "confidential" ->
                line.text(i - 1).equals("is")
                        || isWordNear(line, i, "privileged")
                        || isWordNear(line, i, "attachments");
            case "intended" ->
                line.text(i + 1).equals("recipient") || line.text(i + 1).equals("solely");
            case "rights" -> line.text(i - 1).equals("all") && line.text(i + 1).equals("reserved");
            case "privacy" -> line.text(i + 1).equals("policy");
            case "preferences" -> isPreference(line.text(i - 1)) || isPreference(line.text(i - 2));
            case "iphone", "ipad", "android", "blackberry" -> line.begins("sent", "from");
            case "browser" -> line.begins("view");
            default -> false;
        };
    }

    private static boolean isNotice(Line line, int i) {
        boolean mail = isMail(line.text(i + 1)) || isMail(line.text(i + 2)) || isMail(line.text(i + 3));
        return mail && (isWordNear(line, i, "because") || isWordNear(line, i, "since") || isWordNear(line, i, "as"));
    }

    private static boolean isMail(String text) {
        return switch (text) {
            case "email", "emails", "message", "newsletter", "mail", "mails" -> true;
            default -> false;
        };
    }

    private static boolean isWordNear(Line line, int i, String text) {
        for (int j = i - 5; j <= i + 6; j++) {
            if (line.text(j).equals(text)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPreference(String text) {
        return text.equals("email") || text.equals("manage") || text.equals("update") || text.equals("subscription");
    }

    private static boolean isCopyright(Line line) {
        String text = line.passage().text();
        int sign = text.indexOf('\u00A9', line.start());
        return line.begins("copyright") || (sign >= 0 && sign < line.end() && !line.isProse());
    }

    /** A postal address or the like: figures, and no sentence. */
    static boolean isAddress(Line line) {
        boolean figures = false;
        for (int i = 0; i < line.count(); i++) {
            figures |= Character.isDigit(line.text(i).charAt(0));
        }
        return figures && line.count() > 2 && !line.isProse() && !Punctuation.isStop(line.closing()) && !line.isItem();
    }
}
