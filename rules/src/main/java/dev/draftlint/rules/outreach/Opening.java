package dev.draftlint.rules.outreach;

import dev.draftlint.draft.Draft;
import dev.draftlint.draft.Sentence;
import dev.draftlint.draft.Zone;
import dev.draftlint.phrase.Phrases;

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

    /** "Akwaaba", and other salutations of two words at most. */
    private static final int SALUTATION_WORDS = 2;

    private Opening() {}

    static boolean isOf(Draft draft, Sentence sentence) {
        return draft.sentences().stream()
                .takeWhile(before -> before != sentence)
                .filter(before -> before.zone() == Zone.OPENING || before.zone() == Zone.BODY)
                .allMatch(Opening::isCourtesy);
    }

    private static boolean isCourtesy(Sentence before) {
        return (isSalutation(before)
                        || WISH.anyIn(before)
                        || SALUTATION.anyIn(before)
                        || EmptyPleasantry.opens(before)
                        || ApologeticOpener.opens(before))
                && !saysWhy(before);
    }

    /** "I know inboxes get hectic, so I am floating this back up" has said already why it writes. */
    private static boolean saysWhy(Sentence before) {
        return BumpTurns.PHRASES.anyIn(before)
                || FollowUpTurns.PHRASES.anyIn(before)
                || CheckInTurns.PHRASES.anyIn(before);
    }

    /** A word or two, or the merge tag of a name. */
    private static boolean isSalutation(Sentence sentence) {
        return sentence.words().size() <= SALUTATION_WORDS
                && sentence.words().stream()
                        .allMatch(word ->
                                word.placeholder() == null || word.text().contains("name"));
    }
}
