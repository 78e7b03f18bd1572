package dev.draftlint.rules.template;

import static org.assertj.core.api.Assertions.assertThat;

import dev.draftlint.draft.Part;
import dev.draftlint.draft.Placeholder;
import dev.draftlint.draft.Span;
import org.junit.jupiter.api.Test;

class ShownTagsTest {

    @Test
    void keepsANameThatThereIsRoomFor() {
        assertThat(shortened("a".repeat(30))).isEqualTo("a".repeat(30));
    }

    @Test
    void cutsALongerOne() {
        assertThat(shortened("a".repeat(31))).isEqualTo("a".repeat(29) + "…");
    }

    @Test
    void cutsNoCharacterInTwo() {
        assertThat(shortened("a".repeat(28) + "🙂" + "a")).isEqualTo("a".repeat(28) + "…");
        assertThat(shortened("a".repeat(27) + "🙂" + "aa")).isEqualTo("a".repeat(27) + "🙂…");
    }

    private static String shortened(String name) {
        return ShownTags.shortened(
                new Placeholder(Placeholder.Syntax.DOUBLE_BRACE, name, "", new Span(Part.BODY, 0, name.length())));
    }
}
