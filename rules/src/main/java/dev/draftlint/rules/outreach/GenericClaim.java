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
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Flags praise of the sender's own offer that any vendor could print. */
public final class GenericClaim {

    private static final RuleInfo INFO = new RuleInfo(
                    "generic-claim",
                    Severity.WARNING,
                    "Flags praise of the sender's own offer that any vendor could print.",
                    "A claim that every competitor makes tells a reader nothing about this one. A figure, a mechanism or a name does.",
                    Evidence.none(),
                    List.of(
                            "Hi Ana,\n\nOur «cutting-edge platform» keeps cold stores cold.",
                            "Hi Ben,\n\nWe help companies like yours «increase efficiency and reduce costs».",
                            "Hi Chloe,\n\nLet us «take your careers page to the next level».",
                            "Hi Dev,\n\nFern Law is a «one-stop shop» for leases.",
                            "Hi Erin,\n\nWe are «one of the leading» drillers of wells. Our «high-calibre consultants» are ready."),
                    List.of(
                            "Hi Ana,\n\nThe new hinge cut the night loss in Leeds by 4 degrees.",
                            "Hi Ben,\n\nWe help depots reduce costs by shipping pallets back on empty trucks.",
                            "Hi Chloe,\n\nYour leading candidate for the post reads three languages.",
                            "Hi Dev,\n\nThe next level of the car park opens in May.",
                            "Hi Erin,\n\nThe drill bit has a cutting edge of tungsten.",
                            "Kind: service\n\nHi Ana,\n\nOur cutting-edge platform is up again since nine."))
            .withWeight(1.35);

    private static final Set<Kind> NO_OFFER = EnumSet.of(Kind.REPLY, Kind.SERVICE, Kind.THANK_YOU);

    /** An edge that cuts, and what is made easy for whoever answers. */
    private static final Phrases NO_PRAISE = Phrases.of(
            "(cutting|leading) edge of (your|each|every|these|those|this|a|tungsten)",
            "cutting edge ..2 (is|was|gets|got|wears|dulls|chips|lasts|holds|needs) ..1 (ground|reground|sharpened|honed|blunt|dull|worn|chipped|#number)",
            "cutting edge (ground|reground|honed|sharpened|on (your|the|each|every|both))",
            "(was|were|won|took|judged|placed) ..1 best in class|best in class (in|at) (ring|show|#name)",
            "(council|councils|city|citys|town|towns|municipal|jobcentre) ..2 one stop (shop|shops)",
            "(i will|let me|to|i would) ..2 make (this|it) ..1 (easy|simple|quick|painless)");

    private static final int BULLET = 5;

    private GenericClaim() {}

    public static PhraseRule rule() {
        return PhraseRule.of(
                        INFO, "Say it with a figure, a mechanism or a customer's name, or cut it.", ClaimPhrases.ALL)
                .judgedBy(LikenessJudge.of(INFO.id(), -850, 350))
                .unless(NO_PRAISE)
                .asking(ClaimBacking.ASKED)
                .orWhole(
                        Commonplaces.cues(),
                        (draft, sentence) -> draft.kind() != Kind.FAVOUR
                                && (Platitude.praisesTheSender(sentence) || Boast.isMade(draft, sentence)))
                .when(draft -> !NO_OFFER.contains(draft.kind()))
                .where((draft, match) -> hasAnOffer(draft, match)
                        && Places.isFirst(draft, match, ClaimPhrases.ALL, place -> ClaimBacking.isHollow(draft, place))
                        && !goesOn(draft, match));
    }

    /** Who asks a favour praises nothing but themselves. */
    private static boolean hasAnOffer(Draft draft, Match match) {
        return draft.kind() != Kind.FAVOUR || ApplicantPraise.SAID.areAt(draft, match);
    }

    /** Bullets of praise that follow each other are one place to rewrite. */
    private static boolean goesOn(Draft draft, Match match) {
        int at = Places.indexOf(match.sentence(), draft);
        if (at == 0 || match.sentence().words().size() > BULLET) {
            return false;
        }
        Sentence before = draft.sentences().get(at - 1);
        return before.words().size() <= BULLET
                && ClaimPhrases.ALL.in(draft, before).stream().anyMatch(place -> ClaimBacking.isHollow(draft, place));
    }
}
