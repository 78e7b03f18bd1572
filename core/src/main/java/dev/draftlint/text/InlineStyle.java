package dev.draftlint.text;

/** What the {@code style} of an element says of whether its text is shown. */
final class InlineStyle {

    private final String style;
    private boolean hidden;
    private boolean flat;
    private boolean cut;

    private InlineStyle(String style) {
        this.style = style;
    }

    /**
     * Whether nobody sees the text. A font size of nothing does not say so: many layouts have it around columns that set their
     * own.
     */
    static boolean hides(String style) {
        InlineStyle read = new InlineStyle(style);
        for (int start = 0; start < style.length(); ) {
            int end = style.indexOf(';', start);
            end = end < 0 ? style.length() : end;
            read.declare(start, end);
            start = end + 1;
        }
        return read.hidden || read.flat && read.cut;
    }

    private void declare(int start, int end) {
        int name = afterBlanks(start, end);
        if (name == end) {
            return;
        }
        switch (style.charAt(name)) {
            case 'd', 'D' -> hidden |= says("display", "none", name, end);
            case 'v', 'V' -> hidden |= says("visibility", "hidden", name, end);
            case 'o', 'O' -> {
                hidden |= isNothing("opacity", name, end);
                cut |= says("overflow", "hidden", name, end);
            }
            case 'm', 'M' -> flat |= isNothing("max-height", name, end);
            case 'h', 'H' -> flat |= isNothing("height", name, end);
            default -> {}
        }
    }

    private boolean says(String property, String wanted, int name, int end) {
        int value = value(property, name, end);
        return value >= 0 && style.regionMatches(true, value, wanted, 0, wanted.length());
    }

    /** 0 in whatever unit. */
    private boolean isNothing(String property, int name, int end) {
        int value = value(property, name, end);
        if (value < 0 || value == end || style.charAt(value) != '0') {
            return false;
        }
        for (int i = value; i < end; i++) {
            if (style.charAt(i) >= '1' && style.charAt(i) <= '9') {
                return false;
            }
        }
        return true;
    }

    /** Where the value of a property begins; -1 if it is another that is set. */
    private int value(String property, int name, int end) {
        int colon = afterBlanks(name + property.length(), end);
        boolean isSet = style.regionMatches(true, name, property, 0, property.length())
                && colon < end
                && style.charAt(colon) == ':';
        return isSet ? afterBlanks(colon + 1, end) : -1;
    }

    private int afterBlanks(int start, int end) {
        int i = start;
        while (i < end && Characters.isBlank(style.charAt(i))) {
            i++;
        }
        return i;
    }
}
