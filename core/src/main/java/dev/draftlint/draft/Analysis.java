package dev.draftlint.draft;

/**
 * Something that several rules want to know of a draft: {@link Draft#derived} works it out once. Implementations are
 * stateless; each object is an analysis of its own, so that it is best kept in a constant.
 *
 * @param <T> immutable
 */
@FunctionalInterface
public interface Analysis<T> {

    /** Always the same for the same draft. */
    T of(Draft draft);
}
