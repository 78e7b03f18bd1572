package dev.draftlint.draft;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExcerptTest {

    @Test
    void isTheSliceOfPlainText() {
        assertThat(excerpt(Source.text("Tom & <b>Ana</b>  ${x<y} went"))).isEqualTo("Tom & <b>Ana</b>  ${x<y} went");
    }

    @Test
    void endsLinesWithLineFeeds() {
        assertThat(excerpt(Source.text("one\r\ntwo\rthree\nfour"))).isEqualTo("one\ntwo\nthree\nfour");
        assertThat(excerpt(Source.markdown("*one*\r\ntwo"))).isEqualTo("*one*\ntwo");
    }

    @Test
    void readsHtmlAsItsReaderDoes() {
        assertThat(excerpt(Source.html("Tom &amp; <b>Ana</b><!-- not Bob -->&nbsp;met\r\n  twice")))
                .isEqualTo("Tom & Ana met twice");
    }

    @Test
    void keepsMergeTagsInHtml() {
        assertThat(excerpt(Source.html("Hi ${a<b}, <a href=\"{{url}}\">see {{#if x}} &lt;this&gt;</a> by {{name}}")))
                .isEqualTo("Hi ${a<b}, see {{#if x}} <this> by {{name}}");
    }

    @Test
    void isPlainTextInTheSubjectOfHtml() {
        Draft draft = TestDrafts.of(Source.html("<p>x</p>").withSubject("A &amp; B"));
        assertThat(draft.excerpt(new Span(Part.SUBJECT, 2, 7))).isEqualTo("&amp;");
    }

    @Test
    void isTheMarkupWhereThereIsNothingElse() {
        assertThat(excerpt(Source.html("<p><span th:text=\"#{greet}\"></span></p>\r\n")))
                .isEqualTo("<p><span th:text=\"#{greet}\"></span></p>\n");
    }

    @Test
    void privateCharactersStandForThemselves() {
        assertThat(excerpt(Source.html("\uE000 &#xE001; <b>{{name}}</b>"))).isEqualTo("\uE000 \uE001 {{name}}");
        StringBuilder all = new StringBuilder();
        for (char c = '\uE000'; c <= '\uF8FF'; c++) {
            all.append(c);
        }
        assertThat(excerpt(Source.html(all + "<b>{{name}}</b>"))).isEqualTo(all + "{{name}}");
    }

    @Test
    void isOneLineInHtml() {
        assertThat(excerpt(Source.html("one<br>two\nthree"))).isEqualTo("one two three");
    }

    private static String excerpt(Source source) {
        return TestDrafts.of(source)
                .excerpt(new Span(Part.BODY, 0, source.body().length()));
    }
}
