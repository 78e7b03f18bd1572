package dev.draftlint.rules.outreach;

import dev.draftlint.draft.Draft;
import dev.draftlint.draft.Kind;
import dev.draftlint.draft.Sentence;
import dev.draftlint.phrase.Match;
import dev.draftlint.phrase.Phrases;
import dev.draftlint.rule.Evidence;
import dev.draftlint.rule.PhraseRule;
import dev.draftlint.rule.RuleInfo;
import dev.draftlint.rule.Severity;
import java.util.List;
import java.util.Set;

/** Flags apologies for writing, and talk about how busy the reader is. */
public final class ApologeticOpener {

    private static final RuleInfo INFO = new RuleInfo(
                    "apologetic-opener",
                    Severity.WARNING,
                    "Flags apologies for writing, and talk about how busy the reader is.",
                    "Who excuses a mail tells its reader that it is not worth the time. A line about their full calendar takes some of "
                            + "it and gives nothing.",
                    Evidence.none(),
                    List.of(
                            "Hi Ana,\n\n«Sorry to bother you» again. The Leeds audit is done.",
                            "Hi Ben,\n\n«I know how busy» you are, so here are the three figures.",
                            "Hi Chloe,\n\n«I'll keep this short». Your careers page has 14 broken links.",
                            "Hi Dev,\n\n«I don't want to be a nuisance», yet the offer from Porto ends on Friday.",
                            "Hi Erin,\n\nCould we find ten minutes in «your busy schedule»? The draft lease has two gaps."),
                    List.of(
                            "Hi Ana,\n\nSorry to hear that the Leeds audit slipped.",
                            "Hi Ben,\n\nThe shop stands at a busy junction, and 400 people pass it an hour.",
                            "Hi Chloe,\n\nI know it is hard to hire welders in May. Two of ours are free from the 12th.",
                            "Hi Dev,\n\nSorry about the double charge. The refund left our bank this morning.",
                            "Hi Erin,\n\nIf you would rather not hear from us, reply \"no\" and I will stop."))
            .withWeight(0.7);

    /** Words after which a phrase says something else: "the interruption to your service", "no pitch deck". */
    private static final Set<String> OTHER_SENSE =
            Set.of("to", "of", "in", "deck", "decks", "caused", "fee", "fees", "rent", "side");

    private static final Set<String> AMBIGUOUS =
            Set.of("interruption", "disturbance", "pitch", "sell", "spam", "imposition");

    /** Of a third party, or of a thing that is kept short or pitched. */
    private static final Phrases ELSEWHERE = Phrases.of(
            "(they|he|she|it|(the|these|those|their|his|her|your) ..3) (will|would|do|does|did) not ..1 (bother|disturb|trouble|annoy|burden|interrupt|crowd|clutter|flood|bug)",
            "#start (please)? do not (waste|bother|trouble)|this is not spam|should not be|be (brief|quick|short) (at|in) the|pitch (on the|invasion|invasions|black|dark|inspection)",
            "for (the|any|all the|this|your) ..1 inconvenience",
            "(bad|busy|wrong|awkward) (time|moment) for (the|our|my|his|her|their|us|them)",
            "for (the|any|all the|this|your) ..1 (trouble|bother|inconvenience) (with|you|that|this|caused|in)",
            "keep (this|it) (short|brief|light|tight) (stretch|path|list|form|piece|row|strip|road|street|walk)");

    /** What suppliers are sorry for with reason. */
    private static final Phrases AMENDS = Phrases.of(
            "(sorry|apologies|apologise|apologize) ..3 for ..2 (trouble|bother|inconvenience|disturbance|nuisance|hassle)");

    private ApologeticOpener() {}

    public static PhraseRule rule() {
        return PhraseRule.of(INFO, "Cut the apology and open with what the reader gets.", Apology.TOLD)
                .judgedBy(LikenessJudge.of(INFO.id(), -1070, 130))
                .unlessQuoted()
                .unless(ELSEWHERE)
                .where((draft, match) -> isMeant(draft, match) && !isAmends(draft, match))
                .fixedBy(Deletions.of("Delete the apology"));
    }

    static boolean opens(Draft draft, Sentence sentence) {
        return Apology.TOLD.anyIn(draft, sentence) && !ELSEWHERE.anyIn(draft, sentence);
    }

    private static boolean isAmends(Draft draft, Match match) {
        boolean owed = draft.kind() == Kind.SERVICE || !Places.isUnasked(draft);
        return owed && AMENDS.anyIn(match.sentence());
    }

    private static boolean isMeant(Draft draft, Match match) {
        return Places.isFirst(draft, match, Apology.TOLD, place -> !hasOtherSense(place));
    }

    private static boolean hasOtherSense(Match match) {
        return AMBIGUOUS.contains(match.sentence().words().get(match.last() - 1).text())
                && Places.next(match)
                        .filter(word -> OTHER_SENSE.contains(word.text()))
                        .isPresent();
    }
}
