package dev.draftlint.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InflectionTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "check checks checked checking",
                "try tries tried trying",
                "stop stops stopped stopping",
                "make makes made making",
                "schedule schedules scheduled scheduling",
                "agree agrees agreed agreeing",
                "touch touches touched touching",
                "die dies died dying",
                "play plays played playing",
                "fix fixes fixed fixing",
                "show shows showed shown showing",
                "quit quits quitting",
                "get gets got gotten getting",
                "have has had having",
                "do does did done doing",
                "see sees saw seen seeing",
                "sink sinks sank sunk sinking",
                "give gives gave given giving",
                "look looks looked looking",
                "be am is are was were been being",
                "write writes wrote written writing",
                "person people persons",
            })
    void hasExactlyItsForms(String forms) {
        List<String> expected = List.of(forms.split(" "));
        assertThat(Inflection.of(expected.get(0))).containsExactlyInAnyOrderElementsOf(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "prefer, preferred", "offer, offered", "begin, beginning", "company, companies", "photo, photos",
                "email, emailed",
        "visit, visiting", "bump, bumping", "know, known", "meeting, meetings", "inbox, inboxes", "ring, rang"
    })
    void hasAForm(String base, String form) {
        assertThat(Inflection.of(base)).contains(form);
    }

    @ParameterizedTest
    @CsvSource({"hop, hoped", "make, maked", "look, lookked", "show, showwed", "try, tryed", "schedule, scheduleing"})
    void lacksAForm(String base, String form) {
        assertThat(Inflection.of(base)).doesNotContain(form);
    }
}
