package dev.draftlint.runner.eval;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Shares as they are written, whatever the locale. */
final class Decimals {

    private Decimals() {}

    /** "0.93"; "-" for what is not defined. A number halfway, such as 0.125, goes to the even digit. */
    static String fixed(double value, int digits) {
        return Double.isNaN(value)
                ? "-"
                : new BigDecimal(value).setScale(digits, RoundingMode.HALF_EVEN).toPlainString();
    }

    /** "0.93 (0.88-0.96)"; "-" for what is not defined. */
    static String withInterval(double value, Interval interval) {
        return Double.isNaN(value)
                ? "-"
                : fixed(value, 2) + " (" + fixed(interval.low(), 2) + "-" + fixed(interval.high(), 2) + ")";
    }
}
