package dev.draftlint.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.draftlint.draft.Draft;
import dev.draftlint.draft.Format;
import dev.draftlint.draft.Mail;
import dev.draftlint.draft.Sentence;
import dev.draftlint.draft.Shape;
import dev.draftlint.draft.Source;
import dev.draftlint.draft.Span;
import dev.draftlint.draft.Word;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Everything in a draft leads back to its place in the source. */
class PlacesTest {

    private static final int TRIES = 1000;

    private static final List<String> PIECES = List.of(
            "Hi Ana,",
            "till",
            "Leeds.",
            "B2B",
            "15min",
            "2,500",
            "don't",
            "I\u2019m",
            "e-mail",
            "follow-up",
            "p.m.",
            "{{name}}",
            "{% if x %}",
            "[Your Name]",
            "${a?.b || 'c'}",
            "https://a.example/b?c=1.",
            "tom@shop.example",
            "caf\u00E9",
            "\uD83D\uDE00",
            "\uD83D",
            "\uDE00",
            "\u0000",
            "\u200B",
            "\u00AD",
            "\u202E",
            "\u00A0",
            "\uFEFF",
            "\uD835\uDC07\uD835\uDC22",
            "\u0441heck",
            "&amp;",
            "&nbsp;",
            "&#x1F600;",
            "&",
            "<b>",
            "</b>",
            "<br>",
            "<p>",
            "</div>",
            "<!--",
            "-->",
            "<a href='x'>",
            "**",
            "`",
            "](",
            "[",
            "\\[",
            "> ",
            "- ",
            "1. ",
            "--",
            "\r\n",
            "\n",
            "\r",
            "\n\n",
            "\r\n\r\n",
            " ",
            "  ",
            "\t",
            "! ",
            "? ",
            "... ",
            "Best,",
            "P.S.",
            "\uFB01ne",
            "e\u0301",
            "\u0130",
            "{{",
            "<%",
            "%%",
            "$",
            "%",
            "Thanks,",
            "#if($x)Hi $x,",
            "#end",
            "## aside",
            "#end\r\n## aside\r\n",
            "```");

    @ParameterizedTest
    @EnumSource(Format.class)
    void spansLieInTheSourceAndOnItsBorders(Format format) {
        for (int seed = 0; seed < TRIES; seed++) {
            Draft draft = Drafts.read(new Source(random(seed, 6), random(-seed - 1, 40), format, null, null));
            check(draft, seed);
            for (Mail mail : draft.mails()) {
                check(mail.draft(), seed);
            }
        }
    }

    private static void check(Draft draft, int seed) {
        for (Sentence sentence : Drafts.sentences(draft)) {
            checkSentence(draft, sentence, seed);
        }
        draft.placeholders().forEach(tag -> checkBorders(draft, tag.span()));
        draft.links().forEach(link -> checkBorders(draft, link.span()));
    }

    private static String random(int seed, int pieces) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(pieces); i >= 0; i--) {
            text.append(PIECES.get(random.nextInt(PIECES.size()))).append(random.nextInt(3) > 0 ? " " : "");
        }
        return text.toString();
    }

    private static void checkSentence(Draft draft, Sentence sentence, int seed) {
        checkBorders(draft, sentence.span());
        assertThat(sentence.words()).as("seed %d", seed).isNotEmpty();
        assertThat(draft.blocks().get(sentence.block()).sentences())
                .as("seed %d", seed)
                .contains(sentence);
        Span before = null;
        for (Word word : sentence.words()) {
            checkBorders(draft, word.span());
            assertThat(sentence.span().contains(word.span()))
                    .as("seed %d: %s in %s", seed, word, sentence)
                    .isTrue();
            assertThat(word.text()).as("seed %d", seed).isNotBlank();
            assertThat(before == null || before.compareTo(word.span()) <= 0)
                    .as("seed %d", seed)
                    .isTrue();
            before = word.span();
        }
    }

    private static void checkBorders(Draft draft, Span span) {
        String text = draft.source().text(span.part());
        assertThat(span.end()).isLessThanOrEqualTo(text.length()).isGreaterThan(span.start());
        assertThat(isBorder(text, span.start())).as("%s in %s", span, text).isTrue();
        assertThat(isBorder(text, span.end())).as("%s in %s", span, text).isTrue();
    }

    private static boolean isBorder(String text, int at) {
        if (at == 0 || at == text.length()) {
            return true;
        }
        char before = text.charAt(at - 1);
        char after = text.charAt(at);
        return !(before == '\r' && after == '\n') && !Character.isSurrogatePair(before, after);
    }

    @Test
    void aWordIsTheFoldedTextOfItsPlace() {
        Draft draft = Drafts.read(
                "Hi Ana,\r\n\r\nThe  Caf\u00E9 in\r\nLEEDS has 2,500 tills, 15 new, on https://a.example/x.");
        for (Word word : Drafts.words(draft)) {
            assertThat(Characters.fold(Drafts.slice(draft, word.span()))).isEqualTo(word.text());
        }
        assertThat(Drafts.words(draft)).hasSize(13);
    }

    @Test
    void lineEndsChangeOffsetsOnly() {
        String text = "Hi Ana,\n\nThe till in Leeds is broken. We can\nmend it.\n\n- one\n- two\n\nBest,\nTom\n";
        Draft lf = Drafts.read(text);
        for (String end : List.of("\r\n", "\r")) {
            Draft other = Drafts.read(text.replace("\n", end));
            assertThat(Drafts.zones(other)).isEqualTo(Drafts.zones(lf));
            assertThat(Drafts.words(other)).extracting(Word::text).isEqualTo(texts(lf));
            assertThat(Drafts.words(other))
                    .extracting(word -> Drafts.slice(other, word.span()))
                    .isEqualTo(slices(lf));
        }
    }

    private static List<String> texts(Draft draft) {
        return Drafts.words(draft).stream().map(Word::text).toList();
    }

    private static List<String> slices(Draft draft) {
        return Drafts.words(draft).stream()
                .map(word -> Drafts.slice(draft, word.span()))
                .toList();
    }

    @Test
    void entitiesAndLineEndsInHtmlKeepTheExactPlace() {
        String html = "<p>Tom &amp; Jerry&nbsp;\uD83D\uDE00\r\nsell tills&mdash;many. The&#32;second sentence.</p>";
        Draft draft = Drafts.read(Source.html(html));
        assertThat(Drafts.zones(draft))
                .containsExactly(
                        "OPENING Tom & Jerry \uD83D\uDE00 sell tills\u2014many.", "OPENING The second sentence.");
        assertThat(Drafts.sentences(draft))
                .extracting(sentence -> Drafts.slice(draft, sentence.span()))
                .containsExactly(
                        "Tom &amp; Jerry&nbsp;\uD83D\uDE00\r\nsell tills&mdash;many.", "The&#32;second sentence.");
        assertThat(slices(draft)).containsExactly("Tom", "Jerry", "sell", "tills", "many", "The", "second", "sentence");
    }

    @Test
    void invisibleCharactersNeitherHideNorSplitAWord() {
        Draft draft = Drafts.read("\uFEFFThe ti\u00ADl\u200Bl\u202E broke.");
        assertThat(texts(draft)).containsExactly("the", "till", "broke");
        assertThat(slices(draft)).containsExactly("The", "ti\u00ADl\u200Bl", "broke");
        assertThat(Drafts.sentences(draft).get(0).span().start()).isEqualTo(1);
    }

    @Test
    void lookAlikesFoldToPlainLetters() {
        assertThat(Drafts.wordsOf("\u0421h\u0435cking \uFF49n, \uD835\uDC07\uD835\uDC22, I\u2019m;"
                        + " \u041F\u0440\u0438\u0432\u0435\u0442"))
                .containsExactly("checking", "in", "hi", "i", "am", "\u043F\u0440\u0438\u0432\u0435\u0442");
    }

    @Test
    void foldingIsTheSameInTurkish() {
        Locale before = Locale.getDefault();
        Locale.setDefault(new Locale("tr"));
        try {
            assertThat(Drafts.wordsOf("TITLE INBOX")).containsExactly("title", "inbox");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void aMergeTagIsOneWordAtItsPlace() {
        Draft draft = Drafts.read(
                "Dear {{ contact.firstName | default: \"friend\" }}, your{{city}}shop [Your\nName]'s here.");
        assertThat(texts(draft))
                .containsExactly("dear", "contact first name", "your", "city", "shop", "your name", "'s", "here");
        for (Word word : Drafts.words(draft)) {
            if (word.shape() == Shape.PLACEHOLDER) {
                assertThat(word.placeholder()).isNotNull();
                assertThat(word.span()).isEqualTo(word.placeholder().span());
            }
        }
    }
}
