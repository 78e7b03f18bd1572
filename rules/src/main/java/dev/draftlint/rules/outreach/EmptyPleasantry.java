package dev.draftlint.rules.outreach;

import dev.draftlint.draft.Draft;
import dev.draftlint.draft.Sentence;
import dev.draftlint.draft.Zone;
import dev.draftlint.phrase.Match;
import dev.draftlint.rule.Evidence;
import dev.draftlint.rule.PhraseRule;
import dev.draftlint.rule.RuleInfo;
import dev.draftlint.rule.Severity;
import java.util.List;
import java.util.Set;

/** Flags wishes and questions about the reader's well-being that any stranger could write. */
public final class EmptyPleasantry {

    private static final RuleInfo INFO = new RuleInfo(
            "empty-pleasantry",
            Severity.WARNING,
            "Flags wishes and questions about well-being that would fit any reader.",
            "The first line is what the inbox shows beside the subject. A wish that a stranger cannot mean spends it, and "
                    + "tells the reader that a mass mailing follows.",
            Evidence.none(),
            List.of(
                    "Hi Ana,\n\n«I hope this email finds you well.» Your Leeds depot opens in May.",
                    "Hello Ben,\n\n«Trust all is well at your end.» The price list is attached.",
                    "Hi Chloe,\n\n«How are you doing today?» I counted 14 broken links on your careers page.",
                    "Hi Dev,\n\n«Hope you had a lovely weekend!» The samples left Porto on Friday.",
                    "Subject: «Happy Monday», Erin\n\nHi Erin,\n\nThe audit is done."),
            List.of(
                    "Hi Ana,\n\nI hope the Lisbon launch went well. The next one is in Porto.",
                    "Hi Ben,\n\nI hope the well is dry by May, since the drill comes on the 12th.",
                    "Hi Chloe,\n\nHow are you handling returns from Norway since the new customs form?",
                    "Hi Dev,\n\nI hope you are well again after the surgery.",
                    "Hi Erin,\n\nThe shop sells happy Monday mugs, and they sell out by noon."));

    /** What goes on to speak of the reader's own matter: "well after the surgery", "well with the crutches". */
    private static final Set<String> PARTICULAR = Set.of("after", "since", "following", "despite", "again", "with");

    private EmptyPleasantry() {}

    public static PhraseRule rule() {
        return PhraseRule.of(INFO, "Open with something that only this reader could get.", Pleasantry.WISHED)
                .judgedBy(LikenessJudge.of(INFO.id(), -1000, 60))
                .unlessQuoted()
                .asking(SmallTalk.MADE)
                .where(EmptyPleasantry::isEmpty)
                .fixedBy(Deletions.of("Delete the pleasantry"));
    }

    static boolean opens(Draft draft, Sentence sentence) {
        return Pleasantry.WISHED.anyIn(draft, sentence);
    }

    private static boolean isEmpty(Draft draft, Match match) {
        return Places.next(match)
                        .filter(word -> PARTICULAR.contains(word.text()))
                        .isEmpty()
                && (!saysGoodbye(draft, match) || begins(match.sentence()));
    }

    private static boolean begins(Sentence sentence) {
        return sentence.zone() == Zone.OPENING || sentence.zone() == Zone.GREETING;
    }

    /** "Wishing you a good week" and "What a day" are empty as a beginning only. */
    private static boolean saysGoodbye(Draft draft, Match match) {
        return SmallTalk.MADE.areAt(draft, match) && match.sentence().zone() != Zone.SUBJECT
                || match.sentence().words().subList(match.first(), match.last()).stream()
                        .anyMatch(word ->
                                word.text().startsWith("wish") || word.text().equals("greetings"));
    }
}
