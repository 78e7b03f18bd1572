package dev.draftlint.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TermSetTest {

    private final TermSet weekdays = TermSet.of("monday", "friday", "15");

    @Test
    void holdsTermsByTheirText() {
        assertThat(weekdays.contains(Term.of("friday"))).isTrue();
        assertThat(weekdays.contains(Term.of("sunday"))).isFalse();
        assertThat(TermSet.of().contains(Term.of("friday"))).isFalse();
    }

    @Test
    void holdsTermsWithoutANumber() {
        assertThat(weekdays.contains(Term.unnumbered("15"))).isTrue();
        assertThat(weekdays.contains(Term.unnumbered("16"))).isFalse();
    }

    @Test
    void doesNotKnowTermsThatAreMetLater() {
        List<Term> later =
                List.of(Term.of("first of the later terms"), Term.of("second of them"), Term.of("third of them"));

        assertThat(later).noneMatch(weekdays::contains);
    }
}
