package dev.draftlint.rules.outreach;

import dev.draftlint.draft.Ask;
import dev.draftlint.draft.Draft;
import dev.draftlint.draft.Kind;
import dev.draftlint.draft.Sentence;
import dev.draftlint.draft.Span;
import dev.draftlint.draft.Value;
import dev.draftlint.phrase.Phrases;
import dev.draftlint.rule.Evidence;
import dev.draftlint.rule.Finding;
import dev.draftlint.rule.Rule;
import dev.draftlint.rule.RuleInfo;
import dev.draftlint.rule.Severity;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Flags a request for the recipient's time in a mail that does not say what they get for it. */
public record VagueTimeAsk() implements Rule {

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
                    "Kind: service\n\nHi Mia,\n\nYour export failed on Monday. Do you have ten minutes today so that I can watch the import run with you?"));

    /** Where two sides have business already, time is the business. */
    private static final Set<Kind> FREE = EnumSet.of(Kind.SERVICE, Kind.REPLY);

    /** An event and a broadcast have their programme. */
    private static final Set<Kind> EVENTS = EnumSet.of(Kind.EVENT, Kind.MARKETING, Kind.PRESS);

    private static final Phrases INVITATIONS =
            Phrases.of("(join|visit|see) (me|us)|come (to|and|along|over|see)|(stop|drop|swing) by|see you|attend"
                    + "|(arrange|set up|offer|schedule|organise|organize|do|have) ..3 (interview|interviews)");

    /** A mail asks for time once, in however many sentences; the question in the body is the place to mend. */
    private static final Comparator<Ask> PLAINEST_FIRST = Comparator.comparing(VagueTimeAsk::isAnnounced)
            .thenComparing(ask -> !ask.sentence().isQuestion());

    /** An offer for later, and a call that the sender announces. */
    private static final Phrases NO_ASK = Phrases.of(
            "(happy|glad) to ..8 if",
            "if ..9 (happy|glad) to",
            "if ..9 you can (book|grab|find|schedule)",
            "(sent|wrote|message|email|letter) ..6 (requesting|asking for)",
            "(#start #number|yes) ..1 (let us|call|book|talk|meet)|time of (year|day|month)",
            "(talk|speak|connect|chat) (to|with) the (right|best|correct|appropriate)",
            "(i|we) (will|shall) ..1 (contact|call|phone|ring|reach out)");

    /** An applicant may be heard: that is what the application is for. */
    private static final Phrases HEARING =
            Phrases.of("(opportunity|chance|love|like|glad|happy|welcome) to ..1 discuss|(can|could) ..1 come");

    private static final Phrases WISHES = Phrases.of(
            "(would|will) ..2 (love|like|welcome|appreciate|be (glad|happy|delighted|grateful|keen)) ..3 (learn|hear|discuss|explore|show|understand|know|see|find|share|talk|tell|walk)");

    /** What fits any meeting of any vendor, whatever else the mail says. */
    private static final Phrases STOCK_AGENDA = Phrases.of(
            "(discuss|clarify|understand|learn about|go over|review|assess|explore|present|introduce|explain|know) ..2 (your|our|any|some|the|open|potential|possible|mutual) ..2"
                    + " (requirements|requirement|needs|need|synergies|services|offerings|portfolio|capabilities|process|profile|company|questions)",
            "(discuss|exchange|share) (some|your|our|my)? ..1 ideas",
            "introductory (meeting|visit|appointment|presentation)");

    /** Whoever asks for advice says what about where they put the question itself: "to ask how you chose your first ship". */
    private static final Phrases QUESTION_PUT = Phrases.of(
            "(move|moved|moving|went|going|switch|switched|switching|jump|jumped|came|change|changed|changing|transition|transitioned) ..2 from ..3 (to|into)",
            "(how|why) you (got|made|became|chose|moved|went|started|managed|landed|came|found|left|knew|broke|switched)",
            "(ask|asking|hear|learn|understand|know|tell|explain|advise|curious|questions|insight|thoughts) ..3 (how|why|what|which|whether) (you|your|to|it is like|i)");

    /** Whoever comes to measure or to look at the thing says what for. */
    private static final Phrases WORK_VISIT = Phrases.of(
            "(come|pop|swing|drop|call|stop|visit|there) ..5 (and|to) (price|measure|quote|survey|inspect|weigh|test|fit|fix|collect|(take|have) a look at)");

    /** "It's been ages, hasn't it?" asks nothing, in so many words. */
    private static final int TAG = 5;

    private static final int VENDORS_AGENDA = 9;
    private static final int ANY_AGENDA = 6;

    /** Where the ask names nothing, the value that it is about has to be plain: doubtful ones were mostly none to readers. */
    private static final double BEYOND_DOUBT = 0.5;

    /** No agenda is too general for a mail that gives as plainly as this. */
    private static final double PLAIN = 0.95;

    /** What is concrete in a mail that sells nothing is mostly the sender's own story. */
    private static final double OWN_STORY = 0.75;

    private static final String MESSAGE = "Say what the recipient gets or settles in that time, or ask for less.";

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Draft draft) {
        if (FREE.contains(draft.kind()) || !isVague(draft)) {
            return List.of();
        }
        return timeAsks(draft).min(PLAINEST_FIRST).map(ask -> Finding.of(INFO, place(draft, ask), MESSAGE)).stream()
                .toList();
    }

    /** "I'd love to learn about your plans. Would Tuesday suit?" is one ask in two sentences. */
    private static Span place(Draft draft, Ask ask) {
        List<Sentence> beside = beside(draft, ask);
        Stream<Span> asks = timeAsks(draft)
                .filter(other -> beside.contains(other.sentence()))
                .map(Ask::span);
        Stream<Span> wishes = beside.stream()
                .takeWhile(sentence -> sentence != ask.sentence())
                .filter(WISHES::anyIn)
                .map(Sentence::span);
        return Stream.concat(asks, wishes)
                .filter(span -> span.part() == ask.span().part())
                .reduce(ask.span(), Span::to);
    }

    private static List<Sentence> beside(Draft draft, Ask ask) {
        List<Sentence> sentences = draft.sentences();
        int at = Places.indexOf(ask.sentence(), sentences);
        return sentences.subList(Math.max(0, at - 1), Math.min(sentences.size(), at + 2));
    }

    /** A vendor's agenda has to make up for a mail without value; a student's or colleague's only has to be one. */
    private static boolean isVague(Draft draft) {
        if (isBesideAsks(draft, WORK_VISIT)) {
            return false;
        }
        int agenda = timeAsks(draft).mapToInt(Ask::detail).max().orElse(Integer.MAX_VALUE);
        return MissingValueProposition.GIVING.contains(draft.kind())
                ? agenda < VENDORS_AGENDA && value(draft) < valueNeeded(draft, agenda)
                : agenda < ANY_AGENDA
                        && value(draft) < OWN_STORY
                        && !isBesideAsks(draft, QUESTION_PUT)
                        && !asksOutright(draft);
    }

    /** A question of theirs that takes no meeting is what the meeting would be about. */
    private static boolean asksOutright(Draft draft) {
        List<Sentence> meetings = timeAsks(draft).map(Ask::sentence).toList();
        return draft.kind() == Kind.FAVOUR
                && draft.asks().stream()
                        .filter(ask ->
                                ask.kind() == Ask.Kind.ANSWER && ask.sentence().isQuestion())
                        .map(Ask::sentence)
                        .anyMatch(question -> !question.zone().isTeaser()
                                && question.wordCount() > TAG
                                && !meetings.contains(question)
                                && !IdleFormulas.ASK_NOTHING.anyIn(question));
    }

    private static boolean isBesideAsks(Draft draft, Phrases phrases) {
        return timeAsks(draft).flatMap(ask -> beside(draft, ask).stream()).anyMatch(phrases::anyIn);
    }

    private static double value(Draft draft) {
        return draft.values().stream().mapToDouble(Value::strength).max().orElse(0);
    }

    private static double valueNeeded(Draft draft, int agenda) {
        if (timeAsks(draft).anyMatch(ask -> STOCK_AGENDA.anyIn(ask.sentence()))) {
            return PLAIN;
        }
        return agenda == 0 ? BEYOND_DOUBT : Value.SPECIFIC;
    }

    private static Stream<Ask> timeAsks(Draft draft) {
        return draft.asks().stream()
                .filter(ask -> ask.kind() == Ask.Kind.MEET
                        && !NO_ASK.anyIn(ask.sentence())
                        && !(draft.kind() == Kind.APPLICATION && HEARING.anyIn(ask.sentence()))
                        && !(EVENTS.contains(draft.kind()) && INVITATIONS.anyIn(ask.sentence())));
    }

    private static boolean isAnnounced(Ask ask) {
        return ask.sentence().zone().isTeaser();
    }
}
