package dev.draftlint.draft;

import java.util.List;

/**
 * What a draft wants and gives, and what it is.
 *
 * @param asks in reading order
 * @param values in reading order
 */
public record Understanding(List<Ask> asks, List<Value> values, Stage stage, Kind kind) {

    public Understanding {
        asks = List.copyOf(asks);
        values = List.copyOf(values);
    }

    /** Without asks and values. */
    public static Understanding of(Stage stage, Kind kind) {
        return new Understanding(List.of(), List.of(), stage, kind);
    }
}
