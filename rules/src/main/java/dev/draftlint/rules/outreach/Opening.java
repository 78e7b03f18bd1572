package dev.draftlint.rules.outreach;

import dev.draftlint.draft.Draft;
import dev.draftlint.draft.Sentence;
import dev.draftlint.draft.Zone;
import dev.draftlint.phrase.Phrases;
import java.util.List;

/** Whether a sentence opens a mail: nothing but greetings, pleasantries and apologies stands before it. */
final class Opening {

    /** A wish, be it for something particular. */
    private static final Phrases WISH = Phrases.of(
            "#start ((i|we) ..2)? (hope|hoping|trust|wish|wishing) (that|you|your|this|the|all|it|everything|everyone)");

    /** A greeting that stands where the first sentence would. */
    private static final Phrases SALUTATION = Phrases.of(
            "#start (receive|accept) ..2 greetings|#start compliments (of the season|from|of)|#start (long time|me again|it is me)",
            "#start (hello|hi|hey) (from|to) ..5 #end|(everything|all) (good|well|okay|ok|fine) #question",
            "#start (good (day|morning|afternoon|evening)|(warm|kind|best)? greetings|hello|hi|hey|dear) ..3 #end",
            "#start (warm|kind|best|season 's)? greetings (of|from) ..7 #end",
            "#start (respected|esteemed|honourable|beloved) ..3 #end",
            "#start good (day|morning|afternoon|evening) (to|from) ..7 #end");

    /** What a sentence before another is asked for. */
    static final List<Phrases> ASKED = List.of(
            WISH,
            SALUTATION,
            Pleasantry.WISHED,
            Apology.TOLD,
            BumpTurns.PHRASES,
            FollowUpTurns.PHRASES,
            CheckInTurns.PHRASES);

    /** "Akwaaba", and other salutations of two words at most. */
    private static final int SALUTATION_WORDS = 2;

    private Opening() {}

    static boolean isOf(Draft draft, Sentence sentence) {
        return draft.sentences().stream()
                .takeWhile(before -> before != sentence)
                .filter(before -> before.zone() == Zone.OPENING || before.zone() == Zone.BODY)
                .allMatch(before -> isCourtesy(draft, before));
    }

    private static boolean isCourtesy(Draft draft, Sentence before) {
        return (isSalutation(before)
                        || WISH.anyIn(draft, before)
                        || SALUTATION.anyIn(draft, before)
                        || EmptyPleasantry.opens(draft, before)
                        || ApologeticOpener.opens(draft, before))
                && !saysWhy(draft, before);
    }

    /** "I know inboxes get hectic, so I am floating this back up" has said already why it writes. */
    private static boolean saysWhy(Draft draft, Sentence before) {
        return BumpTurns.PHRASES.anyIn(draft, before)
                || FollowUpTurns.PHRASES.anyIn(draft, before)
                || CheckInTurns.PHRASES.anyIn(draft, before);
    }

    /** A word or two, or the merge tag of a name. */
    private static boolean isSalutation(Sentence sentence) {
        return sentence.words().size() <= SALUTATION_WORDS
                && sentence.words().stream()
                        .allMatch(word ->
                                word.placeholder() == null || word.text().contains("name"));
    }
}
