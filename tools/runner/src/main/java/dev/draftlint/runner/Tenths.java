package dev.draftlint.runner;

/** Points and scores as they are written: with one decimal, whatever the locale. */
public final class Tenths {

    private Tenths() {}

    /** "6.0". */
    public static String fixed(double value) {
        long tenths = Math.round(Math.abs(value) * 10);
        return (value < 0 && tenths > 0 ? "-" : "") + tenths / 10 + "." + tenths % 10;
    }

    /** "6", but "6.5". */
    static String shortest(double value) {
        String fixed = fixed(value);
        return fixed.endsWith(".0") ? fixed.substring(0, fixed.length() - 2) : fixed;
    }
}
