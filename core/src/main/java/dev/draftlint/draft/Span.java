package dev.draftlint.draft;

/**
 * A place in the source of a draft, as its author wrote it.
 *
 * @param part the text that the offsets count in
 * @param start the first UTF-16 unit, from 0
 * @param end the unit after the last one; never before {@code start}
 */
public record Span(Part part, int start, int end) implements Comparable<Span> {

    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("a span needs 0 <= start <= end, not " + start + " to " + end);
        }
    }

    public int length() {
        return end - start;
    }

    public boolean contains(Span other) {
        return part == other.part && start <= other.start && other.end <= end;
    }

    public boolean overlaps(Span other) {
        return part == other.part && start < other.end && other.start < end;
    }

    /** The smallest span that holds this one and {@code other}; both must be of the same part. */
    public Span to(Span other) {
        if (part != other.part) {
            throw new IllegalArgumentException("no span reaches from " + part + " to " + other.part);
        }
        return new Span(part, Math.min(start, other.start), Math.max(end, other.end));
    }

    /** Subject before body, then by start, then by end. */
    @Override
    public int compareTo(Span other) {
        if (part != other.part) {
            return part.compareTo(other.part);
        }
        return start == other.start ? Integer.compare(end, other.end) : Integer.compare(start, other.start);
    }
}
