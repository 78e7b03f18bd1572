package dev.draftlint.runner;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.draftlint.draft.Format;
import dev.draftlint.draft.Kind;
import dev.draftlint.draft.Part;
import dev.draftlint.draft.Source;
import dev.draftlint.draft.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonLineTest {

    @Test
    void allThatALineMaySay() {
        Located draft = read("""
                {"id":"a1","subject":"Hi","body":"<p>Hi</p>","format":"html","kind":"thank-you","stage":"first-touch",\
                "sequence":"s","step":2,"day":null,"labels":[{"rule":["x"]}],"quality":{"a":1}}""");

        assertThat(draft.id()).isEqualTo("a1");
        assertThat(draft.path()).isEqualTo("x.jsonl");
        assertThat(draft.place(Part.SUBJECT)).isEqualTo("x.jsonl#a1/subject");
        assertThat(draft.source())
                .isEqualTo(new Source("Hi", "<p>Hi</p>", Format.HTML, Kind.THANK_YOU, Stage.FIRST_TOUCH));
        assertThat(draft.notes()).isEmpty();
    }

    @Test
    void onlyTheBodyIsNeeded() {
        Located draft = read("{\"id\":null,\"format\":null,\"kind\":null,\"stage\":null,\"body\":\"Hi\"}");

        assertThat(draft.id()).isEqualTo("x.jsonl:7");
        assertThat(draft.place(Part.BODY)).isEqualTo("x.jsonl:7/body");
        assertThat(draft.source()).isEqualTo(Source.text("Hi"));
    }

    @Test
    void aSubjectOfNullIsNoneAndNoSubjectIsNotKnown() {
        assertThat(read("{\"subject\":null,\"body\":\"Hi\"}").source().subject())
                .isEmpty();
        assertThat(read("{\"body\":\"Hi\"}").source().subject()).isNull();
    }

    @Test
    void offsetsCountInTheStringItself() {
        Located draft = read("{\"subject\":\"a\\tb\",\"body\":\"one\\r\\ntwo\"}");

        assertThat(draft.origin().text(Part.BODY)).isEqualTo("one\r\ntwo");
        assertThat(draft.origin().start(Part.BODY, 5)).isEqualTo(5);
        assertThat(draft.origin().end(Part.SUBJECT, 3)).isEqualTo(3);
    }

    @Test
    void anUnknownKindOrStageIsNotedAndInferred() {
        Located draft = read("{\"body\":\"Hi\",\"kind\":\"salse\",\"stage\":\"intro-request\"}");

        assertThat(draft.source().kind()).isNull();
        assertThat(draft.source().stage()).isNull();
        assertThat(draft.notes())
                .satisfiesExactly(
                        note -> assertThat(note).startsWith("x.jsonl:7: unknown kind 'salse'; did you mean 'sales'?"),
                        note -> assertThat(note).startsWith("x.jsonl:7: unknown stage 'intro-request'; known are "));
    }

    @Test
    void aHugeLineIsFine() {
        String body = "a".repeat(30_000_000);

        assertThat(read("{\"body\":\"" + body + "\"}").source().body()).hasSize(30_000_000);
    }

    @Test
    void aNumberIsAnId() {
        assertThat(read("{\"id\":7,\"body\":\"\"}").id()).isEqualTo("7");
    }

    @Test
    void aBlankIdIsNone() {
        assertThat(read("{\"id\":\" \",\"body\":\"\"}").place(Part.BODY)).isEqualTo("x.jsonl:7/body");
    }

    @Test
    void aByteOrderMarkIsSkipped() {
        assertThat(read("\uFEFF{\"body\":\"Hi\"}").source().body()).isEqualTo("Hi");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{                             | x.jsonl:7: not valid JSON at column 2; put one whole object on the line",
                "{\"body\":\"a\"} {}           | x.jsonl:7: more than one value; put each object on a line of its own",
                "[]                            | x.jsonl:7: not a JSON object; write {\"body\": \"...\"}",
                "{\"subject\":\"a\"}           | x.jsonl:7: no 'body'; give the text of the draft as its value",
                "{\"body\":null}               | x.jsonl:7: no 'body'; give the text of the draft as its value",
                "{\"body\":7}                  | x.jsonl:7: 'body' is not a string; put its value in quotes",
                "{\"body\":\"\",\"format\":\"htlm\"} | x.jsonl:7: unknown format 'htlm'; did you mean 'html'?",
            })
    void aBadLineIsNamedWithItsMend(String line, String message) {
        assertThatThrownBy(() -> read(line)).isInstanceOf(InputException.class).hasMessage(message);
    }

    private static Located read(String line) {
        return JsonLine.read("x.jsonl", 7, line.getBytes(UTF_8));
    }
}
