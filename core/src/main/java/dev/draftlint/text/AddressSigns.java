package dev.draftlint.text;

/** Which characters web and mail addresses are made of. */
final class AddressSigns {

    private AddressSigns() {}

    /** Every address has one, with something of it behind. */
    static boolean isSign(char c) {
        return c == '.' || c == ':' || c == '@';
    }

    static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    static boolean isWeb(char c) {
        return c > ' ' && c != '<' && c != '>' && c != '"' && c != '|' && !Characters.isBlank(c);
    }

    static boolean isDomain(char c) {
        return isLetter(c) || (c >= '0' && c <= '9') || c == '.' || c == '-';
    }

    static boolean isLocal(char c) {
        return isDomain(c) || c == '_' || c == '+' || c == '%';
    }

    /** A full stop, a comma or a bracket after an address belongs to the sentence. */
    static int withoutPunctuation(String text, int start, int end) {
        int last = end;
        while (last > start && ".,;:!?)]}>\"'*_-".indexOf(text.charAt(last - 1)) >= 0) {
            last--;
        }
        return last;
    }
}
