package dev.draftlint.draft;

import static org.assertj.core.api.Assertions.assertThat;

import dev.draftlint.text.DraftParser;
import org.junit.jupiter.api.Test;

class DerivedTest {

    private static final Analysis<int[]> COUNT =
            draft -> new int[] {draft.sentences().size()};
    private static final Analysis<int[]> OTHER = draft -> new int[] {-1};

    private final Draft draft = DraftParser.create().parse(Source.text("Hi Ana,\n\nIt is done."));

    @Test
    void isWorkedOutOnceForEachAnalysis() {
        assertThat(draft.derived(COUNT)).containsExactly(2).isSameAs(draft.derived(COUNT));
        assertThat(draft.derived(OTHER)).containsExactly(-1);
    }

    @Test
    void isWorkedOutAnewForAnotherReading() {
        int[] known = draft.derived(COUNT);
        assertThat(draft.withReading(draft.reading()).derived(COUNT)).isNotSameAs(known);
    }
}
