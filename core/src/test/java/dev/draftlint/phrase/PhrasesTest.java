package dev.draftlint.phrase;

import static dev.draftlint.phrase.Sentences.draft;
import static dev.draftlint.phrase.Sentences.found;
import static dev.draftlint.phrase.Sentences.sentence;
import static dev.draftlint.phrase.Sentences.texts;
import static org.assertj.core.api.Assertions.assertThat;

import dev.draftlint.draft.Draft;
import dev.draftlint.draft.Sentence;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhrasesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                // words, as drafts are read
                "touch base; Let me Touch Base soon; Touch Base",
                "follow-up; A followup and a follow up; followup, follow up",
                "I'm following-up; im following up today; im following up",
                "e-mail; your e-mail or email; e-mail, email",
                "voice mail; I left a voicemail; voicemail",
                "voice ~mail; voicemails and a voice mail; voicemails, voice mail",
                "voice (mail|message); my voicemail and voice message; voicemail, voice message",
                "(voice|text) mail; a voicemail and text mail; voicemail, text mail",
                "web (site|page) design; new website design or web page design; website design, web page design",
                "e? mail; an email or mail; email, mail",
                "(e|voice) mail us; email us or voicemail us; email us, voicemail us",
                "voice? (mail|#number); one voicemail and mail; voicemail, mail",
                "(e|an) (voice|x)? (mail|site); an email and e x site; email, e x site",
                "(voice|text) mail; a voice text email;",
                "voice ~mail; voicemailbox;",
                "in (box|tray); an inbox and in box; in box",
                "don't; we do not mind; do not",
                "and/or; cats and or dogs; and or",
                "40%; grew 40 % fast; 40 %",
                "2,500; all 2,500 of them; 2,500",
                "touch base; the base of touch;",
                // optional words, alternatives, groups
                "just? check in; just check in or check in; just check in, check in",
                "(touch|hold) base|circle back; circle back and hold base; circle back, hold base",
                "a (b (c|d)?)? e; a e a b e a b d e; a e, a b e, a b d e",
                "(see you)? soon; see you soon; see you soon",
                // inflections
                "~check in; she checks in and is checking in; checks in, checking in",
                "~follow-up; followed-up then two follow-ups; followed-up, follow-ups",
                // gaps
                "top ..3 inbox; top of your inbox; top of your inbox",
                "top ..3 inbox; top inbox; top inbox",
                "top ..3 inbox; top of the very full inbox;",
                "a ..2 b ..2 c; a x b y y c; a x b y y c",
                // anchors
                "#start thoughts; Thoughts about thoughts; Thoughts",
                "thoughts #end; thoughts about thoughts.; thoughts.",
                "any thoughts #question; any thoughts?; any thoughts?",
                "any thoughts #question; any thoughts.;",
                "any thoughts (#question|now); any thoughts now.; any thoughts now.",
                "#start ..2 sorry; I am so sorry;",
                "#start ..2 sorry; I am sorry; I am sorry",
                "thanks ..2 #end; thanks a lot; thanks a lot",
                "#start hi #end; hi; hi",
                // classes
                "hi #name; hi Ana hi there hi {{first_name}} hi I; hi Ana, hi {{first_name}}",
                "#number clients; 40 clients or fifteen clients not one clients; 40 clients, fifteen clients",
                "for #placeholder; for {{company}} for company; for {{company}}",
                "company; at {{company}};",
                "on #weekday; on Friday or on fridays or on fire; on Friday, on fridays",
                "in #month; in May or in march; in May, in march",
                "#month; we may; ",
                "#month; June; June",
            })
    void finds(String pattern, String text, String expected) {
        assertThat(found(pattern, text)).isEqualTo(expected == null ? List.of() : List.of(expected.split(", ")));
    }

    @ParameterizedTest
    @CsvSource({
        "15 minutes",
        "15-minute",
        "15-20 minutes",
        "15 to 20 minutes",
        "20 quick mins",
        "half an hour",
        "half hour",
        "an hour",
        "a few minutes",
        "a couple of minutes",
        "a quick minute",
        "one hour",
        "fifteen minutes",
        "30mins",
        "several minutes",
        "2.5 hours",
        "two and a half hours",
        "another 10 minutes",
        "a quarter of an hour"
    })
    void aDurationIsAnAmountOfMinutesOrHours(String duration) {
        assertThat(found("for #duration now", "talk for " + duration + " now"))
                .containsExactly("for " + duration + " now");
    }

    @ParameterizedTest
    @CsvSource({"a moment", "a sec", "two days", "minutes", "15 seats", "my hour"})
    void noDuration(String words) {
        assertThat(found("#duration", "take " + words + " now")).isEmpty();
    }

    @Test
    void takesTheLongestOfTheLeftmost() {
        assertThat(found("check|check in|in with you|check in with", "check in with you"))
                .containsExactly("check in with");
    }

    @Test
    void aLaterPlaceBeginsAfterAnEarlierOne() {
        assertThat(found("a a", "a a a a a")).containsExactly("a a", "a a");
    }

    @Test
    void ofNoPatternsFindsNothing() {
        assertThat(Phrases.of().in(sentence("checking in"))).isEmpty();
        assertThat(Phrases.of().anyIn(draft("checking in"))).isFalse();
    }

    @Test
    void findsNothingInNoWords() {
        assertThat(Phrases.of("a", "#start a").in(sentence(""))).isEmpty();
    }

    @Test
    void twoSetsMakeOne() {
        Phrases both = Phrases.of("touch base").and(Phrases.of("circle back", "touch base again"));
        assertThat(texts(both.in(sentence("touch base again or circle back"))))
                .containsExactly("touch base again", "circle back");
        assertThat(both.patterns()).containsExactly("touch base", "circle back", "touch base again");
    }

    @Test
    void readsAllSentencesOfADraft() {
        Phrases phrases = Phrases.of("check in #end");
        assertThat(phrases.in(draft("I check in", "you", "check in now", "we check in")))
                .hasSize(2);
        assertThat(phrases.anyIn(draft("you", "I check in"))).isTrue();
        assertThat(phrases.anyIn(sentence("check in now"))).isFalse();
    }

    @Test
    void tellsWhatBeginsBeforeAWord() {
        Draft draft = draft("we check in and check in");
        Sentence sentence = draft.sentences().get(0);
        Phrases phrases = Phrases.of("check in", "#start we ..2 and");
        assertThat(phrases.anyBefore(draft, new Match(sentence, 0, 1))).isFalse();
        assertThat(phrases.anyBefore(draft, new Match(sentence, 1, 2))).isTrue();
        assertThat(Phrases.of("check in").anyBefore(draft, new Match(sentence, 1, 2)))
                .isFalse();
        assertThat(Phrases.of("check in").anyBefore(draft, new Match(sentence, 2, 3)))
                .isTrue();
    }

    @Test
    void areAtAPlaceThatTheyFillAtTheirLongest() {
        Draft draft = draft("we check in today");
        Sentence sentence = draft.sentences().get(0);
        Match place = new Match(sentence, 1, 3);
        assertThat(Phrases.of("check in").areAt(draft, place)).isTrue();
        assertThat(Phrases.of("check", "check in today").areAt(draft, place)).isFalse();
        assertThat(Phrases.of("in").areAt(draft, place)).isFalse();
        assertThat(Phrases.of("#start we check").areAt(draft, new Match(sentence, 0, 2)))
                .isTrue();
    }

    @Test
    void aMatchNeverSpansSentences() {
        assertThat(Phrases.of("a b").in(draft("a", "b"))).isEmpty();
    }
}
