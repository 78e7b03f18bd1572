package dev.draftlint.draft;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SourceTest {

    @Test
    void holdsSpansUpToItsEnd() {
        Source source = Source.text("abc").withSubject("s");
        assertThat(source.holds(new Span(Part.BODY, 0, 3))).isTrue();
        assertThat(source.holds(new Span(Part.BODY, 0, 4))).isFalse();
        assertThat(source.holds(new Span(Part.SUBJECT, 1, 1))).isTrue();
        assertThat(source.holds(new Span(Part.SUBJECT, 1, 2))).isFalse();
    }

    @Test
    void holdsNoSpanThatSplitsACharacter() {
        Source source = Source.text("\uD83D\uDE00\r\n");
        assertThat(source.holds(new Span(Part.BODY, 0, 2))).isTrue();
        assertThat(source.holds(new Span(Part.BODY, 0, 1))).isFalse();
        assertThat(source.holds(new Span(Part.BODY, 1, 2))).isFalse();
        assertThat(source.holds(new Span(Part.BODY, 2, 3))).isFalse();
    }

    @Test
    void isAsLongAsItsParts() {
        assertThat(Source.text("abc").length()).isEqualTo(3);
        assertThat(Source.text("abc").withSubject("de").length()).isEqualTo(5);
    }
}
