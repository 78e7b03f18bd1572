package dev.draftlint.draft;

import static org.assertj.core.api.Assertions.assertThat;

import dev.draftlint.text.DraftParser;
import java.util.ArrayList;
import java.util.List;
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

    /** As when another thread is the first to end: what it made stays. */
    @Test
    void isTheFirstThatWasMade() {
        int[][] first = new int[1][];
        Analysis<int[]> slow = new Analysis<>() {
            @Override
            public int[] of(Draft draft) {
                if (first[0] == null) {
                    first[0] = new int[0];
                    first[0] = draft.derived(this);
                }
                return new int[0];
            }
        };
        assertThat(draft.derived(slow)).isSameAs(first[0]).isSameAs(draft.derived(slow));
    }

    @Test
    void anotherReadingUnderstandsTheMailsToo() {
        Reading reading = read -> Understanding.of(Stage.OTHER, Kind.OTHER);
        Draft template = DraftParser.create().parse(Source.text("Hi Ana,\n\n{% if x %}It is{% endif %} done."));
        assertThat(template.withReading(reading).mails())
                .hasSize(2)
                .extracting(mail -> mail.draft().reading())
                .containsOnly(reading);
        assertThat(template.withReading(reading).mails())
                .extracting(Mail::choices)
                .isEqualTo(template.mails().stream().map(Mail::choices).toList());
    }

    @Test
    void whoMadeABlockMayGoOnWithItsList() {
        List<Sentence> sentences = new ArrayList<>(draft.blocks().get(1).sentences());
        Block block = new Block(Block.Type.PARAGRAPH, draft.whole(), sentences);
        sentences.clear();
        assertThat(block.sentences()).hasSize(1);
    }
}
