package dev.draftlint.runner.eval;

/**
 * How often readers and a rule agree.
 *
 * @param labels how many drafts or places the readers marked
 * @param found how many the rule marked
 * @param hits how many both did
 */
public record Tally(long labels, long found, long hits) {

    static final Tally NOTHING = new Tally(0, 0, 0);

    Tally plus(Tally other) {
        return new Tally(labels + other.labels, found + other.found, hits + other.hits);
    }

    /** How much of the found is labelled, 0 to 1; NaN if nothing was found. */
    public double precision() {
        return share(hits, found);
    }

    /** How much of the labelled is found, 0 to 1; NaN if nothing was labelled. */
    public double recall() {
        return share(hits, labels);
    }

    /** The harmonic mean of precision and recall; NaN if nothing was labelled or found. */
    public double f1() {
        return share(2 * hits, found + labels);
    }

    public Interval precisionInterval() {
        return Interval.wilson(hits, found);
    }

    public Interval recallInterval() {
        return Interval.wilson(hits, labels);
    }

    private static double share(long part, long whole) {
        return whole == 0 ? Double.NaN : (double) part / whole;
    }
}
