package dev.draftlint.rules.outreach;

import static org.assertj.core.api.Assertions.assertThat;

import dev.draftlint.draft.Draft;
import dev.draftlint.draft.Kind;
import dev.draftlint.draft.Source;
import dev.draftlint.draft.Stage;
import dev.draftlint.phrase.Match;
import dev.draftlint.text.DraftParser;
import java.util.List;
import org.junit.jupiter.api.Test;

class LikenessTest {

    private static final DraftParser PARSER = DraftParser.create();

    @Test
    void tellsSentencesApart() {
        Draft draft = draft(
                "Hi Ana,\n\nI love what your firm is doing. The roof of your depot leaks.",
                Kind.SALES,
                Stage.FIRST_TOUCH);
        List<Match> liked = Likeness.of(draft).from(0, Likeness.label("hollow-flattery"));
        assertThat(liked)
                .extracting(place -> place.sentence().text())
                .containsExactly("I love what your firm is doing.");
    }

    @Test
    void marksTheClausesThatSpeakForIt() {
        Draft draft = draft(
                "Hi Ana,\n\nNot sure if my last mail made it through the filter, but our rates for May are out.",
                Kind.SALES,
                Stage.FOLLOW_UP);
        assertThat(Likeness.of(draft).from(0, Likeness.label("did-you-see")))
                .extracting(clause -> draft.excerpt(clause.span()))
                .containsExactly("Not sure if my last mail made it through the filter");
    }

    @Test
    void isWorkedOutOnce() {
        Draft draft = draft("Hi Ana,\n\nAny news?", Kind.SALES, Stage.FOLLOW_UP);
        assertThat(Likeness.of(draft)).isSameAs(Likeness.of(draft));
    }

    private static Draft draft(String body, Kind kind, Stage stage) {
        return PARSER.parse(Source.text(body).withKind(kind).withStage(stage));
    }
}
