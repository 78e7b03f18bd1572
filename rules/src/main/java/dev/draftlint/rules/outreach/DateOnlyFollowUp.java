package dev.draftlint.rules.outreach;

import dev.draftlint.draft.Draft;
import dev.draftlint.draft.Kind;
import dev.draftlint.draft.Shape;
import dev.draftlint.phrase.Match;
import dev.draftlint.phrase.Phrases;
import dev.draftlint.rule.Evidence;
import dev.draftlint.rule.PhraseRule;
import dev.draftlint.rule.RuleInfo;
import dev.draftlint.rule.Severity;
import java.util.List;

/** Flags mails whose only reason is the calendar. */
public final class DateOnlyFollowUp {

    private static final RuleInfo INFO = new RuleInfo(
            "date-only-follow-up",
            Severity.WARNING,
            "Flags a mail whose only reason is the calendar: the month that was named has come.",
            "A date is the sender's reason. The reader needs one of their own.",
            Evidence.none(),
            List.of(
                    "Stage: follow-up\n\nHi Ana,\n\n«You said to call in October», and here I am.",
                    "Stage: follow-up\n\nHi Ana,\n\n«A month has passed since we talked». Any time on Tuesday?",
                    "Stage: follow-up\n\nHi Ana,\n\n«You asked me to get back to you after the holidays». Is Tuesday good?",
                    "Stage: follow-up\n\nHi Ana,\n\n«My calendar told me to call you today».",
                    "Stage: follow-up\n\nHi Ana,\n\n«It is October, so I am writing» as agreed."),
            List.of(
                    "Stage: follow-up\n\nHi Ana,\n\nYou asked me to write in October with the prices from Leeds: 31 euros a"
                            + " lamp, and the depot saved 4,200 euros in the first month.",
                    "Hi Ana,\n\nThe fair is in October, and stand 12 is ours.",
                    "Hi Ana,\n\nThe inspection has passed without a remark.",
                    "Hi Ana,\n\nThree months have gone into the new lamp.",
                    "Hi Ana,\n\nYou said on the radio that night shifts cost you most.",
                    "Kind: service\n\nHi Ana,\n\nYou said to call in October, and here I am."));

    /** Time that has passed for others than writer and reader, and what the reader asked to be told of. */
    private static final Phrases ELSEWHERE = Phrases.of(
            "(days|weeks|months|years|month|year|week) (is|are|has|have) ..1 (passed|gone|gone by|elapsed|flown|flown by|gone past|over) ..1 since (the|a|his|her|their)",
            "(days|weeks|months|years|month|year|week) (is|are|has|have) ..1 (passed|gone) (into|to|on|towards)",
            "since (i|we) (ordered|paid|booked|bought|applied|returned|moved|signed|joined|left)",
            "(is|are) ..1 (attached|enclosed|below)|here (it|they) (is|are)",
            "(which|that|letter|report|form) you ..3 (agreed|promised|offered) to",
            "passed without|(asked|told) (me|us) (to (send|prepare|draw|quote|bring|make|price)|for)",
            "(free|open|empty) (morning|afternoon|slot|hour|day)",
            "(asked|told) (me|us) to remind you (of|about)");

    /** A thing that was to come with the mail. */
    private static final Phrases WITH = Phrases.of(
            "you ..3 " + DateTurns.SAID
                    + " ..9 with (the|a|an|some|our|new|more|#number|prices|figures|numbers|references|samples|drawings|results|dates|quotes)");

    private static final Phrases BROUGHT = Phrases.of("(they|these|those|it|here|this) (is|are)|#number");

    private static final Phrases PHRASES = DateTurns.SURE.and(DateTurns.PASSED).and(DatePromises.NAMED);

    private DateOnlyFollowUp() {}

    public static PhraseRule rule() {
        return PhraseRule.of(INFO, "Give a reason of the reader's own: what has changed, or what you bring.", PHRASES)
                .judgedBy(LikenessJudge.of(INFO.id(), -950, 50))
                .unlessQuoted()
                .unless(ELSEWHERE)
                .when(DateOnlyFollowUp::isPitch)
                .where((draft, place) ->
                        Places.isFirst(draft, place, PHRASES) && isDue(draft, place) && isAllThereIs(draft, place));
    }

    /** A supplier's reviews and reminders have their dates. */
    private static boolean isPitch(Draft draft) {
        return Places.isUnasked(draft) && draft.kind() != Kind.SERVICE;
    }

    private static boolean isDue(Draft draft, Match place) {
        return DateTurns.SURE.anyIn(place.sentence())
                || Places.isLater(draft) && (hasPassed(draft, place) || hasCome(draft, place));
    }

    /** Beside a check-in or an offer the time since the last talk is told in passing. */
    private static boolean hasPassed(Draft draft, Match place) {
        return DateTurns.PASSED.anyIn(place.sentence())
                && !CheckInTurns.PHRASES.anyIn(draft)
                && !(isAgreed(place)
                        ? draft.givesSpecificValue()
                        : FreshValue.isSpecificBeside(place.sentence(), draft));
    }

    private static boolean hasCome(Draft draft, Match place) {
        return DatePromises.NAMED.anyIn(place.sentence()) && Places.isNear(draft, place, DatePromises.HAS_COME);
    }

    /** A date is a number, which may pass for a value of its own sentence where nothing was agreed. */
    private static boolean isAllThereIs(Draft draft, Match place) {
        return !FreshValue.isGiven(draft)
                && !bringsWhatWasAskedFor(draft, place)
                && !(isAgreed(place) ? FreshValue.isFresh(draft) : FreshValue.isFreshBeside(place.sentence(), draft));
    }

    /** Behind the date a figure is another one. */
    private static boolean bringsWhatWasAskedFor(Draft draft, Match place) {
        return WITH.anyIn(place.sentence())
                && (Places.after(place).stream().anyMatch(word -> word.shape() == Shape.NUMBER)
                        || Places.sentenceAfter(place.sentence(), draft)
                                .filter(next -> !next.isQuestion() && BROUGHT.anyIn(next))
                                .isPresent());
    }

    private static boolean isAgreed(Match place) {
        return DatePromises.AGREED.anyIn(place.sentence());
    }
}
