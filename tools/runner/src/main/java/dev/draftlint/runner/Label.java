package dev.draftlint.runner;

import org.jspecify.annotations.Nullable;

/**
 * A fault that the readers of a labelled corpus saw in a draft.
 *
 * @param quote the words to rewrite; {@code null} where the fault is the whole draft's
 */
public record Label(String rule, @Nullable String quote) {}
