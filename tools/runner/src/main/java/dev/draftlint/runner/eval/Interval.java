package dev.draftlint.runner.eval;

/** Where a share of a population lies with 95 % probability, judged by a sample of it. */
public record Interval(double low, double high) {

    /** The 97.5 % point of the normal distribution. */
    private static final double Z = 1.959963984540054;

    /**
     * Wilson's score interval, which stays within 0 and 1 and is right for small samples too.
     *
     * @param sample how many were drawn; for none the interval is all there is, 0 to 1
     */
    static Interval wilson(long hits, long sample) {
        if (sample == 0) {
            return new Interval(0, 1);
        }
        double n = sample;
        double share = hits / n;
        double centre = (share + Z * Z / (2 * n)) / (1 + Z * Z / n);
        double half = Z / (1 + Z * Z / n) * Math.sqrt(share * (1 - share) / n + Z * Z / (4 * n * n));
        return new Interval(hits == 0 ? 0 : centre - half, hits == sample ? 1 : centre + half);
    }
}
