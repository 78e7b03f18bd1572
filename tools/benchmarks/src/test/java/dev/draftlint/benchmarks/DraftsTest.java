package dev.draftlint.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DraftsTest {

    @Test
    void thereAreFortyDifferentDrafts() {
        assertThat(Drafts.text()).hasSize(Drafts.COUNT).doesNotHaveDuplicates();
    }

    @Test
    void theyHaveAboutAHundredAndTwentyWords() {
        assertThat(Drafts.text())
                .allSatisfy(draft -> assertThat(Drafts.words(draft)).isBetween(95, 155));
        assertThat(Drafts.text().stream().mapToInt(Drafts::words).average().orElseThrow())
                .isBetween(115.0, 130.0);
    }

    @Test
    void theyAreTheSameInEveryRun() {
        assertThat(Drafts.text()).isEqualTo(Drafts.text());
    }

    @Test
    void htmlHoldsEveryParagraph() {
        assertThat(Drafts.html()).allSatisfy(page -> assertThat(page).contains("<p", "</p>", "<br>"));
    }
}
