package dev.draftlint.rules.outreach;

import dev.draftlint.draft.Ask;
import dev.draftlint.draft.Draft;
import dev.draftlint.draft.Kind;
import dev.draftlint.draft.Sentence;
import dev.draftlint.draft.Value;
import dev.draftlint.phrase.Phrases;
import java.util.List;

/** What a meeting is for, as the mail that asks for it says: in its agenda, in its question or by what the mail gives. */
final class MeetingPurpose {

    /** What fits any meeting of any vendor, whatever else the mail says. */
    static final Phrases STOCK_AGENDA = Phrases.of(
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
    static final Phrases WORK_VISIT = Phrases.of(
            "(come|pop|swing|drop|call|stop|visit|there) ..5 (and|to) (price|measure|quote|survey|inspect|weigh|test|fit|fix|collect|(take|have) a look at)");

    /** Not "it's been ages, hasn't it?". */
    private static final Phrases READER = Phrases.of("(you|your)");

    private static final int VENDORS_AGENDA = 9;
    private static final int ANY_AGENDA = 6;

    /** Where the ask names nothing, the value that it is about has to be plain: doubtful ones were mostly none to readers. */
    private static final double BEYOND_DOUBT = 0.65;

    /** No agenda is too general for a mail that gives as plainly as this. */
    private static final double PLAIN = 0.95;

    /** What is concrete in a mail that sells nothing is mostly the sender's own story. */
    private static final double OWN_STORY = 0.75;

    private MeetingPurpose() {}

    /** A vendor's agenda has to make up for a mail without value; a student's or colleague's only has to be one. */
    static boolean isNamed(Draft draft, List<Ask> asks) {
        if (isBeside(draft, asks, WORK_VISIT)) {
            return true;
        }
        int agenda = asks.stream().mapToInt(Ask::detail).max().orElse(0);
        return MissingValueProposition.GIVING.contains(draft.kind())
                ? agenda >= VENDORS_AGENDA || draft.valueStrength() >= valueNeeded(draft, asks, agenda)
                : agenda >= ANY_AGENDA
                        || draft.valueStrength() >= OWN_STORY
                        || isBeside(draft, asks, QUESTION_PUT)
                        || draft.kind() == Kind.FAVOUR && asksOutright(draft, asks);
    }

    private static boolean isBeside(Draft draft, List<Ask> asks, Phrases phrases) {
        return asks.stream()
                .flatMap(ask -> TimeAsks.beside(draft, ask).stream())
                .anyMatch(sentence -> phrases.anyIn(draft, sentence));
    }

    private static double valueNeeded(Draft draft, List<Ask> asks, int agenda) {
        if (asks.stream().anyMatch(ask -> STOCK_AGENDA.anyIn(draft, ask.sentence()))) {
            return PLAIN;
        }
        return agenda == 0 ? BEYOND_DOUBT : Value.SPECIFIC;
    }

    /** A question that takes no meeting is what the meeting would be about. */
    private static boolean asksOutright(Draft draft, List<Ask> asks) {
        List<Sentence> meetings = asks.stream().map(Ask::sentence).toList();
        return draft.asks().stream()
                .filter(ask -> ask.kind() == Ask.Kind.ANSWER)
                .map(Ask::sentence)
                .anyMatch(question -> isPut(draft, question) && !meetings.contains(question));
    }

    private static boolean isPut(Draft draft, Sentence question) {
        return question.isQuestion()
                && !question.zone().isTeaser()
                && READER.anyIn(draft, question)
                && !IdleFormulas.ASK_NOTHING.anyIn(draft, question);
    }
}
