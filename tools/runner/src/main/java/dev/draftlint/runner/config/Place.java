package dev.draftlint.runner.config;

/**
 * A place in a configuration file.
 *
 * @param file as its user would write it
 * @param line from 1
 * @param column from 1, in characters
 */
record Place(String file, int line, int column) implements Comparable<Place> {

    /** Files keep their order. */
    @Override
    public int compareTo(Place other) {
        if (!file.equals(other.file)) {
            return 0;
        }
        return line == other.line ? Integer.compare(column, other.column) : Integer.compare(line, other.line);
    }

    @Override
    public String toString() {
        return file + ":" + line + ":" + column;
    }
}
