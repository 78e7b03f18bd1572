package dev.draftlint.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.draftlint.Draftlint;
import dev.draftlint.draft.Draft;
import dev.draftlint.draft.Sentence;
import dev.draftlint.draft.Source;
import dev.draftlint.draft.Zone;
import dev.draftlint.phrase.Match;
import dev.draftlint.phrase.Phrases;
import dev.draftlint.phrase.Searched;
import dev.draftlint.text.DraftParser;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

class PhraseRuleTest {

    private static final PhraseRule TOUCH =
            PhraseRule.of(TestRules.info("touch-base"), "Say what for", Phrases.of("~touch base"));
    private static final String BODY = "Hi Ana,\n\nI wanted to touch base. They touched base about the audit.";

    @Test
    void flagsEachPlace() {
        assertThat(excerpts(TOUCH, BODY)).containsExactly("touch base", "touched base");
    }

    @Test
    void leavesSentencesWithAGuardAlone() {
        assertThat(excerpts(TOUCH.unless(Phrases.of("audit")), BODY)).containsExactly("touch base");
    }

    @Test
    void leavesWhatIsQuotedAloneWhereItIsTold() {
        String body = "Hi Ana,\n\nThe sign says \"touch base here\" in red. It says \u201Cnever touch base\u201D too."
                + " The \"audit\" is done, so let us touch base on the \"other\" one.";
        assertThat(excerpts(TOUCH, body)).hasSize(3);
        assertThat(excerpts(TOUCH.unlessQuoted(), body)).hasSize(1);
        String german = "Hi Ana,\n\nBelow \u201Enever touch base\u201C we touch base by the \u201Eother\u201C door.";
        assertThat(excerpts(TOUCH.unlessQuoted(), german)).hasSize(1);
    }

    @Test
    void quotationMarksOfMarkupQuoteNothing() {
        Source source =
                Source.html("<p>Let us <a href=\"https://a.example/\">touch base</a> on the \"other\" one.</p>");
        assertThat(excerpts(TOUCH.unlessQuoted(), source)).containsExactly("touch base");
        assertThat(excerpts(TOUCH.unlessQuoted(), Source.html("<p>It says &ldquo;<b>touch</b> base&rdquo;.</p>")))
                .isEmpty();
    }

    @Test
    void looksInItsZonesOnly() {
        Source source = Source.text(BODY).withSubject("To touch base");
        assertThat(excerpts(TOUCH, source)).hasSize(3);
        assertThat(excerpts(TOUCH.in(Zone.SUBJECT), source)).containsExactly("touch base");
    }

    @Test
    void asksItsConditionOnlyWhereAPhraseWasFound() {
        assertThat(excerpts(TOUCH.when(draft -> false), BODY)).isEmpty();
        PhraseRule strict = TOUCH.when(draft -> {
            throw new IllegalStateException("asked");
        });
        assertThat(strict.check(DraftParser.create().parse(Source.text("Hi Ana,\n\nIt is done."))))
                .isEmpty();
    }

    @Test
    void keepsThePlacesThatItsFilterAccepts() {
        assertThat(excerpts(TOUCH.where((draft, place) -> place.first() == 1), BODY))
                .containsExactly("touched base");
    }

    @Test
    void guardsConditionsAndFiltersHoldTogether() {
        String body = "Hi Ana,\n\nWe touch base. To touch base for the audit. They touched base on Friday.";
        PhraseRule guarded = TOUCH.unless(Phrases.of("audit")).unless(Phrases.of("friday"));
        assertThat(excerpts(guarded, body)).containsExactly("touch base");
        assertThat(excerpts(TOUCH.when(draft -> false).when(draft -> true), body))
                .isEmpty();
        assertThat(excerpts(TOUCH.when(draft -> true).when(draft -> true), body))
                .hasSize(3);
        PhraseRule filtered = TOUCH.where(
                        (draft, place) -> place.sentence().words().size() > 3)
                .where((draft, place) -> place.sentence().words().size() < 6);
        assertThat(excerpts(filtered, body)).containsExactly("touched base");
    }

    @Test
    void offersItsFix() {
        PhraseRule fixed = TOUCH.fixedBy((draft, place) -> Fix.delete("Delete it", draft, place.sentence()));
        assertThat(Draftlint.with(List.of(fixed)).lint(BODY).fixed().body())
                .isEqualTo("Hi Ana,\n\nThey touched base about the audit.");
    }

    @Test
    void flagsWholeSentencesWithACue() {
        PhraseRule rule =
                TOUCH.orWhole(Phrases.of("done"), sentence -> sentence.words().size() < 4);
        assertThat(excerpts(rule, "Hi Ana,\n\nIt is done. The audit of the depot is done. We touch base."))
                .containsExactlyInAnyOrder("touch base", "It is done");
    }

    @Test
    void flagsNoSentenceTwice() {
        PhraseRule rule = TOUCH.orWhole(Phrases.of("audit|they"), sentence -> true);
        assertThat(excerpts(rule, BODY)).containsExactly("touch base", "touched base");
        assertThat(excerpts(rule.where((draft, place) -> false), BODY))
                .containsExactly("They touched base about the audit");
    }

    @Test
    void flagsTheBestPlaceOnly() {
        PhraseRule last =
                TOUCH.once(Comparator.comparing((Match place) -> -place.span().start()));
        assertThat(excerpts(last, BODY)).containsExactly("touched base");
        assertThat(excerpts(last, "Hi Ana,\n\nThe audit is done.")).isEmpty();
    }

    @Test
    void flagsTheDraftOnceWhereItIsAboutTheWhole() {
        PhraseRule rule = PhraseRule.of(
                TestRules.info("touch-base").withScope(Scope.DRAFT), "Say what for", Phrases.of("~touch base"));
        assertThat(excerpts(rule, BODY)).containsExactly("I wanted to touch base.");
    }

    @Test
    void findsTheSameAloneAsInALinter() {
        Draft draft = DraftParser.create().parse(Source.text(BODY));
        PhraseRule rule = TOUCH.unless(Phrases.of("audit"));
        PhraseRule other = PhraseRule.of(TestRules.info("audit"), "Mend it", Phrases.of("audit"));
        assertThat(Draftlint.with(List.of(other, rule))
                        .without("audit")
                        .lint(draft)
                        .findings())
                .isEqualTo(rule.check(draft));
    }

    @Test
    void namesAllThatItsPlacesAreAskedFor() {
        Phrases guards = Phrases.of("audit");
        Phrases cues = Phrases.of("done");
        Phrases asked = Phrases.of("depot");
        PhraseRule rule = TOUCH.unless(guards).orWhole(cues, sentence -> true).asking(asked);
        assertThat(rule.phrases()).contains(guards, cues, asked);
        assertThat(rule.triggers()).contains(cues).doesNotContain(guards, asked);
        assertThat(TOUCH.phrases()).doesNotContain(guards, cues, asked);
    }

    @Test
    void asksWhatALinterMatchedAhead() {
        Phrases audit = Phrases.of("audit");
        PhraseRule rule = TOUCH.asking(audit)
                .where((draft, place) -> draft.reading() instanceof Searched && audit.anyIn(draft, place.sentence()));
        Draft draft = DraftParser.create().parse(Source.text(BODY));
        assertThat(Draftlint.with(List.of(rule)).lint(draft).findings())
                .singleElement()
                .satisfies(finding -> assertThat(draft.excerpt(finding.span())).isEqualTo("touched base"));
        // what it asks for is nothing to flag
        assertThat(Draftlint.with(List.of(rule))
                        .lint("Hi Ana,\n\nThe audit is done.")
                        .findings())
                .isEmpty();
    }

    /** Judges by single words of a sentence. */
    private record WordJudge(String innocent, String guilty) implements Judge {

        @Override
        public boolean rulesOut(Draft draft, Sentence sentence) {
            return Phrases.of(innocent).anyIn(sentence);
        }

        @Override
        public List<Match> sureOf(Draft draft) {
            return draft.sentences().stream()
                    .filter(sentence -> Phrases.of(guilty).anyIn(sentence))
                    .map(sentence -> new Match(sentence, 0, sentence.words().size()))
                    .toList();
        }

        @Override
        public double confidence(Draft draft, Match place) {
            return 0.7;
        }
    }

    @Test
    void listensToItsJudge() {
        PhraseRule rule = TOUCH.judgedBy(new WordJudge("they", "hello"));
        assertThat(excerpts(rule, BODY)).containsExactly("touch base");
        assertThat(excerpts(rule, "Hi Ana,\n\nHello again from us.")).containsExactly("Hello again from us");
        Draft draft = DraftParser.create().parse(Source.text("Hi Ana,\n\nHello again. To touch base."));
        assertThat(rule.check(draft)).extracting(Finding::confidence).containsExactlyInAnyOrder(0.7, 1.0);
        assertThat(rule.triggers()).as("it may find where no phrase stands").isEmpty();
    }

    @Test
    void asksNoJudgeWhereAPhraseStands() {
        PhraseRule rule = TOUCH.judgedBy(new WordJudge("nobody", "they|we"));
        assertThat(excerpts(rule.where((draft, place) -> false), BODY)).isEmpty();
        assertThat(excerpts(rule.unless(Phrases.of("later")), "Hi Ana,\n\nWe write. We write later."))
                .containsExactly("We write");
        assertThat(excerpts(rule.in(Zone.SUBJECT), BODY)).isEmpty();
        assertThat(excerpts(rule.when(draft -> false), "Hi Ana,\n\nWe write.")).isEmpty();
    }

    private static List<String> excerpts(Rule rule, String body) {
        return excerpts(rule, Source.text(body));
    }

    private static List<String> excerpts(Rule rule, Source source) {
        Draft draft = DraftParser.create().parse(source);
        return rule.check(draft).stream()
                .map(finding -> draft.excerpt(finding.span()))
                .toList();
    }
}
