package dev.draftlint.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.draftlint.draft.Kind;
import dev.draftlint.draft.Readiness;
import dev.draftlint.draft.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeaderLinesTest {

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void readsToTheBlankLine(String end) {
        String text = String.join(
                end,
                "\uFEFFSubject:  Two tills ",
                "TO: Ana",
                "kind: Thank-You",
                "Stage: first-touch",
                "Readiness: ready",
                "",
                "Hi,");
        HeaderLines headers = HeaderLines.read(text);
        assertThat(text.substring(headers.subjectStart(), headers.subjectEnd())).isEqualTo("Two tills");
        assertThat(text.substring(headers.bodyStart())).isEqualTo("Hi,");
        assertThat(headers.kind()).isEqualTo(Kind.THANK_YOU);
        assertThat(headers.stage()).isEqualTo(Stage.FIRST_TOUCH);
        assertThat(headers.readiness()).isEqualTo(Readiness.READY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hi Ana,\n\nIt broke.",
                "Role: mender\n\nHi",
                "To: Ana\nHi Ana,\n\nx",
                "",
                "\n\nSubject: x\n\ny",
                "---\nHi Ana,\n---\nTom",
                "---\nsubject: x\n\nHi Ana,\n---\nTom",
                "---\nsubject: x",
                "---",
                "----\na: b\n---\n"
            })
    void aTextWithoutHeaderLines(String text) {
        HeaderLines headers = HeaderLines.read(text);
        assertThat(headers.bodyStart()).isZero();
        assertThat(headers.subjectStart()).isEqualTo(-1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "---\nsubject: Two tills\n---\nHi,",
                "---\r\ntitle: x\r\nsubject: \"Two tills\"\r\ntags:\r\n  - a\r\n- b\r\n# c\r\n\r\n---\r\nHi,",
                "\uFEFF---\nkind: letter\nsend_on: monday\nSubject: 'Two tills' \n--- \nHi,"
            })
    void ofFrontMatterTheSubjectIsRead(String text) {
        HeaderLines headers = HeaderLines.read(text);
        assertThat(text.substring(headers.subjectStart(), headers.subjectEnd())).isEqualTo("Two tills");
        assertThat(text.substring(headers.bodyStart())).isEqualTo("Hi,");
        assertThat(headers.kind()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"---\ntitle: x\n---\nHi,", "---\nsubject: >\n  Two tills\n---\nHi,", "---\n---\nHi,"})
    void frontMatterMayHaveNoSubject(String text) {
        HeaderLines headers = HeaderLines.read(text);
        assertThat(text.substring(headers.bodyStart())).isEqualTo("Hi,");
        assertThat(headers.subjectStart()).isEqualTo(-1);
    }

    @Test
    void unknownHeadersMayFollowASubject() {
        HeaderLines headers = HeaderLines.read("Subject: x\nX-Priority: 1\n\nHi");
        assertThat(headers.bodyStart()).isEqualTo(26);
    }

    @Test
    void anUnknownKindIsNamed() {
        assertThatThrownBy(() -> HeaderLines.read("Subject: x\nKind: slaes\n\nHi"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("slaes")
                .hasMessageContaining("thank-you");
    }
}
