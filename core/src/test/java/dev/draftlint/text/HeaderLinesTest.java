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
                "Day: 4",
                "",
                "Hi,");
        HeaderLines headers = HeaderLines.read(text);
        assertThat(text.substring(headers.subjectStart(), headers.subjectEnd())).isEqualTo("Two tills");
        assertThat(text.substring(headers.bodyStart())).isEqualTo("Hi,");
        assertThat(headers.kind()).isEqualTo(Kind.THANK_YOU);
        assertThat(headers.stage()).isEqualTo(Stage.FIRST_TOUCH);
        assertThat(headers.readiness()).isEqualTo(Readiness.READY);
        assertThat(headers.day()).isEqualTo(4);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Hi Ana,\n\nIt broke.", "Role: mender\n\nHi", "To: Ana\nHi Ana,\n\nx", "", "\n\nSubject: x\n\ny"
            })
    void aTextWithoutHeaderLines(String text) {
        HeaderLines headers = HeaderLines.read(text);
        assertThat(headers.bodyStart()).isZero();
        assertThat(headers.subjectStart()).isEqualTo(-1);
    }

    @Test
    void aDayIsAWholeNumber() {
        assertThatThrownBy(() -> HeaderLines.read("Day: Monday\n\nHi"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("line 1: no day 'Monday'; a day is a whole number, such as 4");
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
                .hasMessageStartingWith("line 2: no kind 'slaes'; the known ones are sales, ");
        assertThatThrownBy(() -> HeaderLines.read("\uFEFFKind: sales\r\nStage:"))
                .hasMessageStartingWith("line 2: no stage ''; the known ones are ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void frontMatterSaysTheSame(String end) {
        String text = String.join(
                end,
                "\uFEFF---",
                "layout: mail",
                "email_type: first",
                "seo.title:",
                "subject: \"Two tills: one broke\"",
                "tags:",
                "  - shop",
                "- till",
                "# kind: press",
                "",
                "kind: sales",
                "stage: production",
                "day: 4",
                "--- ",
                "",
                "Hi,");
        HeaderLines headers = HeaderLines.read(text);
        assertThat(text.substring(headers.subjectStart(), headers.subjectEnd())).isEqualTo("Two tills: one broke");
        assertThat(text.substring(headers.bodyStart())).isEqualTo("Hi,");
        assertThat(headers.kind()).isEqualTo(Kind.SALES);
        assertThat(headers.stage()).isNull();
        assertThat(headers.day()).isEqualTo(4);
        assertThat(HeaderLines.ofFrontMatter(text)).isEqualTo(headers);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"subject: 'Two tills'", "subject: Two tills", "SUBJECT: Two tills", "subject: \"Two tills\""})
    void theSubjectOfFrontMatter(String line) {
        String text = "---\n" + line + "\n---\nHi,";
        HeaderLines headers = HeaderLines.read(text);
        assertThat(text.substring(headers.subjectStart(), headers.subjectEnd())).isEqualTo("Two tills");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "subject: >",
                "subject: |",
                "subject: \"Two \\\"tills\\\"\"",
                "subject: 'Ana''s till'",
                "subject:",
                "title: x"
            })
    void aSubjectThatIsWrittenInAnotherWayIsNotKnown(String line) {
        HeaderLines headers = HeaderLines.read("---\n" + line + "\n---\nHi,");
        assertThat(headers.subjectStart()).isEqualTo(-1);
        assertThat(headers.bodyStart()).isGreaterThan(0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "---\nHi Ana,\n\nIt broke.\n---\n",
                "---\nsubject: x\n\nHi",
                "----\nsubject: x\n---\nHi",
                "Hi\n---\nsubject: x\n---\n",
                "---\nwhere:here\n---\nHi",
                "---"
            })
    void aLineOfDashesAloneIsNoFrontMatter(String text) {
        assertThat(HeaderLines.ofFrontMatter(text).bodyStart()).isZero();
    }
}
