package dev.draftlint.runner;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What readers said of a draft in a labelled corpus.
 *
 * @param quality how good they found the draft, on any scale that grows; {@code null} where they did not say
 * @param value the best that it gives its recipient, in their words; {@code null} where they did not say
 */
public record Judgement(
        List<Label> labels,
        @Nullable Double quality,
        @Nullable String value) {

    /** Nobody judged. */
    static final Judgement NONE = new Judgement(List.of(), null, null);

    public Judgement {
        labels = List.copyOf(labels);
    }
}
