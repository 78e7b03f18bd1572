package dev.draftlint.rules.outreach;

import dev.draftlint.draft.Ask;
import dev.draftlint.draft.Draft;
import dev.draftlint.draft.Kind;
import dev.draftlint.draft.Sentence;
import dev.draftlint.draft.Span;
import dev.draftlint.phrase.Match;
import dev.draftlint.phrase.Phrases;
import dev.draftlint.rule.Evidence;
import dev.draftlint.rule.Finding;
import dev.draftlint.rule.PhraseSeeker;
import dev.draftlint.rule.RuleInfo;
import dev.draftlint.rule.Severity;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Flags a request for the recipient's time in a mail that does not say what they get for it. */
public record VagueTimeAsk() implements PhraseSeeker {

    private static final RuleInfo INFO = new RuleInfo(
            "vague-time-ask",
            Severity.WARNING,
            "Flags a request for the recipient's time that does not say what it is for.",
            "Time is what a busy reader has least of. A meeting without an agenda or a take-away is all cost.",
            new Evidence(
                    Evidence.Grade.C,
                    "In 304,000 cold mails a question of interest was answered by 12 %, one for a meeting by 7 %.",
                    "Gong, second-hand"),
            List.of(
                    "Hi Ana,\n\nWe help firms like yours grow. «Would you have 15 minutes this week for a quick call?»",
                    "Hi Tom,\n\nI'd like to introduce our agency. «Can we schedule a meeting on Tuesday at 2?»",
                    "Hi {{first_name}},\n\nI think our companies could work together. «I'd love to connect and explore synergies.»",
                    "Hello Lee,\n\nWe offer a wide range of services. «Are you available for a brief chat next week?»",
                    "Hi Sam,\n\nFollowing up on my last mail. «Do you have time for a quick demo?»"),
            List.of(
                    "Hi Ana,\n\nWe cut the invoice backlog at Harlow Foods from 19 days to 4. Worth a conversation?",
                    "Hi Tom,\n\nDo you have 15 minutes to go through the three checkout pages where you lose 38 % of your mobile buyers?",
                    "Hi Lee,\n\nThe office is a 15-minute walk from the station.",
                    "Hi Sam,\n\nThe recording of our call is attached.",
                    "Kind: service\n\nHi Mia,\n\nYour export failed on Monday. Do you have ten minutes today so that I can watch the import run with you?",
                    "Kind: service\n\nHi Ana,\n\nCould we have a quick call on Tuesday?"));

    /** Where two sides have business already, time is the business. */
    private static final Set<Kind> FREE = EnumSet.of(Kind.SERVICE, Kind.REPLY);

    /** A mail asks for time once, in however many sentences; the question in the body is the place to mend. */
    private static final Comparator<Ask> PLAINEST_FIRST = Comparator.comparing(VagueTimeAsk::isAnnounced)
            .thenComparing(ask -> !ask.sentence().isQuestion());

    private static final Phrases WISHES = Phrases.of(
            "(would|will) ..2 (love|like|welcome|appreciate|be (glad|happy|delighted|grateful|keen)) ..3 (learn|hear|discuss|explore|show|understand|know|see|find|share|talk|tell|walk)");

    private static final LikenessJudge JUDGE =
            LikenessJudge.of(INFO.id(), -470, 450).excusedByValue(80);

    private static final String MESSAGE = "Say what the recipient gets or settles in that time, or ask for less.";

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Phrases> phrases() {
        return List.of(TimeAsks.NO_ASK, MeetingPurpose.WORK_VISIT, MeetingPurpose.STOCK_AGENDA);
    }

    @Override
    public List<Finding> check(Draft draft) {
        if (FREE.contains(draft.kind())) {
            return List.of();
        }
        List<Ask> asks = TimeAsks.in(draft);
        return vagueAsk(draft, asks)
                .map(place -> Finding.of(INFO, place, MESSAGE))
                .or(() -> vagueSentence(draft, asks))
                .map(List::of)
                .orElse(List.of());
    }

    private static Optional<Span> vagueAsk(Draft draft, List<Ask> asks) {
        if (asks.isEmpty() || MeetingPurpose.isNamed(draft, asks)) {
            return Optional.empty();
        }
        Ask plainest = Collections.min(asks, PLAINEST_FIRST);
        boolean isOther =
                TimeAsks.beside(draft, plainest).stream().allMatch(sentence -> JUDGE.rulesOut(draft, sentence));
        return isOther ? Optional.empty() : Optional.of(place(draft, asks, plainest));
    }

    /** An ask that is told by its likeness only; whoever sells nothing says what it is for in other sentences. */
    private static Optional<Finding> vagueSentence(Draft draft, List<Ask> asks) {
        return asks.isEmpty() || MissingValueProposition.GIVING.contains(draft.kind())
                ? JUDGE.sureOf(draft).stream().findFirst().map(place -> finding(draft, place))
                : Optional.empty();
    }

    private static Finding finding(Draft draft, Match place) {
        return Finding.of(INFO, place.span(), MESSAGE).withConfidence(JUDGE.confidence(draft, place));
    }

    /** "I'd love to learn about your plans. Would Tuesday suit?" is one ask in two sentences. */
    private static Span place(Draft draft, List<Ask> all, Ask ask) {
        List<Sentence> beside = TimeAsks.beside(draft, ask);
        Stream<Span> asks =
                all.stream().filter(other -> holds(beside, other.sentence())).map(Ask::span);
        Stream<Span> wishes = beside.stream()
                .takeWhile(sentence -> sentence != ask.sentence())
                .filter(sentence -> WISHES.anyIn(draft, sentence))
                .map(Sentence::span);
        return Stream.concat(asks, wishes)
                .filter(span -> span.part() == ask.span().part())
                .reduce(ask.span(), Span::to);
    }

    private static boolean holds(List<Sentence> sentences, Sentence wanted) {
        return sentences.stream().anyMatch(sentence -> sentence == wanted);
    }

    private static boolean isAnnounced(Ask ask) {
        return ask.sentence().zone().isTeaser();
    }
}
