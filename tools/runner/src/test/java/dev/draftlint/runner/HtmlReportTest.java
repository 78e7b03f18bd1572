package dev.draftlint.runner;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.draftlint.draft.Source;
import dev.draftlint.report.Suppressed;
import dev.draftlint.rule.Evidence;
import dev.draftlint.rule.RuleInfo;
import dev.draftlint.rule.Severity;
import java.io.IOException;
import java.io.StringWriter;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlReportTest {

    private static final RuleInfo BUMP = new RuleInfo(
            "inbox-bump",
            Severity.WARNING,
            "Flags bumps.",
            "A bump brings nothing.",
            new Evidence(Evidence.Grade.B, "It cost opens.", "A study"),
            List.of(),
            List.of());

    @Test
    void thePolicyAllowsTheStyleAndTheScriptOfThePageOnly() throws Exception {
        Document page = page("bump", Source.text("A bump"));

        String style = hash(page.selectFirst("style").data());
        String script = hash(page.selectFirst("script").data());
        assertThat(page.selectFirst("meta[http-equiv=Content-Security-Policy]").attr("content"))
                .isEqualTo("default-src 'none'; style-src " + style + "; script-src " + script
                        + "; base-uri 'none'; form-action 'none'");
    }

    @Test
    void theWorstDraftComesFirst() throws IOException {
        Document page = page("bump", Source.text("Fine."), Source.text("bump bump"), Source.text("bump"));

        assertThat(page.select(".draft .score b").eachText()).containsExactly("87", "93.5", "100");
        assertThat(page.select(".counts").eachText()).containsExactly("2 warnings", "1 warning", "no findings");
        assertThat(page.select(".draft > details[open]")).hasSize(2);
        assertThat(page.select(".lead").text()).isEqualTo("3 drafts checked, 3 places to look at.");
        assertThat(page.select(".rules .count").eachText()).endsWith("3", "2");
    }

    @Test
    void aFindingSaysWhyAndWhatInstead() throws IOException {
        Element finding = page("bump", Source.text("A bump, a bump")).selectFirst(".finding");

        assertThat(finding.select(".message").text()).isEqualTo("Warning Say what is new instead");
        assertThat(finding.select(".facts").text()).isEqualTo("inbox-bump · costs 6.5 points · line 1, column 3");
        assertThat(finding.select(".why").text())
                .isEqualTo("Why it matters A bump brings nothing. Evidence. It cost opens. Source: A study.");
        assertThat(finding.select(".change").text()).isEqualTo("Suggested: Delete it bump");
    }

    /** Marked text between « and ». */
    @ParameterizedTest
    @CsvSource({
        "'<p>A b<b>um</b>p &amp; more.</p>',           'A «b<b>um</b>p» & more.'",
        "'<p>A <b>nice</b> b<b>um</b>p</p><p>Two.</p>', 'A nice «b<b>um</b>p»|Two.'",
        "'<p>It&rsquo;s b<b>um</b>p.<br>Bye,<br>Ana</p>', 'It’s «b<b>um</b>p».\nBye,\nAna'",
        "'<ul><li>One b<b>um</b>p<li>{{#if x}}two{{/if}}</ul>', 'One «b<b>um</b>p»|two'"
    })
    void ofHtmlIsShownWhatAReaderSees(String html, String shown) throws IOException {
        Document page = page("b<b>um</b>p", Source.html(html));
        for (Element mark : page.select(".mark")) {
            mark.select("sup").remove();
            mark.text("«" + mark.text() + "»");
        }

        String text = page.select(".passage").stream().map(Element::wholeText).collect(Collectors.joining("|"));
        assertThat(text).isEqualTo(shown.replace("b<b>um</b>p", "bump"));
    }

    @Test
    void whatIsAcceptedIsListedWithItsReason() throws IOException {
        StringWriter out = new StringWriter();
        ReportWriter writer = ReportFormat.HTML.writer(out, ReportOptions.PLAIN);
        Source draft = Source.text("A bump");
        Linted linted = Placing.place(
                Located.file("a.txt", draft, Origin.of(draft)),
                new WordLinter("bump")
                        .apply(draft)
                        .suppressing(Suppressed.By.COMMENT, finding -> Optional.of("Agreed <b>with</b> Ana")));
        writer.write(linted);
        writer.finish(Summary.NOTHING.plus(linted));

        Document page = Jsoup.parse(out.toString());
        assertThat(page.select(".mark, .finding")).isEmpty();
        assertThat(page.select(".accepted li").text())
                .isEqualTo("inbox-bump Say what is new instead Accepted by comment: Agreed <b>with</b> Ana");
    }

    @Test
    void whatWentWrongIsSaid() throws IOException {
        StringWriter out = new StringWriter();
        ReportWriter writer = ReportFormat.HTML.writer(out, ReportOptions.PLAIN);
        writer.trouble("a.txt: <cannot> be read");
        writer.finish(Summary.NOTHING.plusFailure());

        Document page = Jsoup.parse(out.toString());
        assertThat(page.select(".troubles li").text()).isEqualTo("a.txt: <cannot> be read");
        assertThat(page.select(".draft")).isEmpty();
    }

    @Test
    void manyAndLongDraftsAreCutShort() throws IOException {
        StringWriter out = new StringWriter();
        ReportWriter writer = ReportFormat.HTML.writer(out, ReportOptions.PLAIN);
        Summary sum = Summary.NOTHING;
        for (int i = 0; i < HtmlReport.MOST_DRAFTS + 20; i++) {
            String text = i == 7 ? "bump " + "long ".repeat(Passages.LONGEST) : i % 50 == 0 ? "Fine." : "bump";
            Linted draft = linted("bump", Source.text(text));
            writer.write(draft);
            sum = sum.plus(draft);
        }
        writer.finish(sum);

        Document page = Jsoup.parse(out.toString());
        assertThat(page.select(".draft")).hasSize(HtmlReport.MOST_DRAFTS);
        assertThat(page.select("p.rest").text()).startsWith("20 more drafts that scored better are counted");
        assertThat(page.select(".draft .score b").last().text()).isEqualTo("100");
        assertThat(page.select(".mail").eachText())
                .anyMatch(text -> text.endsWith("(the rest of the draft is not shown)"));
        assertThat(out.toString().length()).isLessThan(4_000_000);
    }

    private static Document page(String word, Source... drafts) throws IOException {
        StringWriter out = new StringWriter();
        ReportWriter writer = ReportFormat.HTML.writer(out, ReportOptions.PLAIN.withRules(List.of(BUMP)));
        Summary sum = Summary.NOTHING;
        for (Source draft : drafts) {
            Linted linted = linted(word, draft);
            writer.write(linted);
            sum = sum.plus(linted);
        }
        writer.finish(sum);
        return Jsoup.parse(out.toString());
    }

    private static Linted linted(String word, Source draft) {
        Located file = Located.file("a.txt", draft, Origin.slices(draft.body(), 0, 0));
        return Placing.place(file, new WordLinter(word).apply(draft));
    }

    private static String hash(String text) throws Exception {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
        return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
    }
}
