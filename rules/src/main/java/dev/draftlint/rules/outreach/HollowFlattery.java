package dev.draftlint.rules.outreach;

import dev.draftlint.draft.Draft;
import dev.draftlint.draft.Kind;
import dev.draftlint.draft.Shape;
import dev.draftlint.draft.Word;
import dev.draftlint.phrase.Match;
import dev.draftlint.phrase.Phrases;
import dev.draftlint.rule.Evidence;
import dev.draftlint.rule.PhraseRule;
import dev.draftlint.rule.RuleInfo;
import dev.draftlint.rule.Severity;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Flags compliments, and tales of how the sender found the reader, that would fit anybody. */
public final class HollowFlattery {

    private static final RuleInfo INFO = new RuleInfo(
                    "hollow-flattery",
                    Severity.WARNING,
                    "Flags compliments, and tales of how the sender found the reader, that would fit anybody.",
                    "Praise that names nothing shows that nothing was looked at. Readers know the line from other mails and take the "
                            + "rest for as hollow.",
                    new Evidence(
                            Evidence.Grade.C,
                            "Campaigns to 6-50 readers had replies from 5.3 %, those to 1,000 and more from 1.1 % (249 million mails).",
                            "lemlist, second-hand"),
                    List.of(
                            "Hi Ana,\n\n«I came across your website» and had to write. We mend cold stores.",
                            "Hi Ben,\n\n«I love what you're doing» at {{company}}. Could we quote for your pallets?",
                            "Hi Chloe,\n\n«Your impressive background» is what our board needs.",
                            "Hi Dev,\n\n«I noticed that Fernbank is growing fast». We sell desks.",
                            "Hi Erin,\n\nThe samples left Porto today. «Keep up the great work»!"),
                    List.of(
                            "Hi Ana,\n\nI came across your talk on cold stores, and the drawing of the hinge was new to me.",
                            "Hi Ben,\n\nI love what you did with the loading dock in Leeds: [specific detail].",
                            "Hi Chloe,\n\nYour impressive 41-second finish made our front page.",
                            "Hi Dev,\n\nI noticed that the form on your careers page asks for a fax number.",
                            "Hi Erin,\n\nWe found your keys on the website of the lost property office.",
                            "Kind: thank-you\n\nHi Ana,\n\nI love what you're doing. Thank you for the tour."))
            .withWeight(1.35);

    /** Somebody else was impressed, or by something that is not the reader's. */
    private static final Phrases ELSEWHERE = Phrases.of(
            "(visitors|guests|judges|neighbours|neighbors|children|they|he|she|everybody|inspectors|jury) (was|were|are|is) ..1 (impressed|amazed|inspired|struck|moved|stunned|fascinated)",
            "(companies|firms|teams|businesses|brands|people|owners|clients|founders|organisations|organizations|leaders|agencies"
                    + "|clinics|shops|schools|hotels) like #placeholder ..3 (find|save|get|cut|fill|reduce|win|keep|do|have|run|are)",
            "(based on|given) (your|my|the|our) ..1 (background|experience|conversation|chat|call|answers)",
            "(hope|hoping|trust) ..2 (you|you all|#name) ..2 (doing|been)",
            "thank you for (putting|making|sharing|publishing|keeping|writing|building|maintaining|creating)|(cite|credit|acknowledge) your",
            "(impressed|amazed|surprised|struck|stunned) ..1 by how ..1 (the|a|his|her|their|it)");

    /** "I opened your site on a phone, and the menu is a picture": what was found is told. */
    private static final Phrases TELLING = Phrases.of(
            "(and|but|where|which) (the|there|only|no|both|half|most|#number|nobody|none|every|each|its|two of)");

    /** Words in the name of a merge tag that is not the reader's. */
    private static final Set<String> OTHERS = Set.of("competitor", "rival", "our", "my", "sender", "client");

    private HollowFlattery() {}

    public static PhraseRule rule() {
        return PhraseRule.of(
                        INFO, "Name the one thing of theirs that made you write, or cut the compliment.", Flattery.PAID)
                .judgedBy(LikenessJudge.of(INFO.id(), -600, 160))
                .unless(ELSEWHERE)
                .asking(Discovery.TOLD)
                .orWhole(Commonplaces.cues(), Platitude::praisesTheReader)
                .when(draft -> draft.kind() != Kind.THANK_YOU && draft.kind() != Kind.SERVICE)
                .where(HollowFlattery::isHollow);
    }

    private static boolean isHollow(Draft draft, Match match) {
        return Places.isFirst(draft, match, Flattery.PAID)
                && !isOfAnother(match)
                && !Particulars.areBeside(match)
                && !(Discovery.TOLD.areAt(draft, match) && TELLING.anyIn(draft, match.sentence()));
    }

    /** A merge tag that stands for somebody else. */
    private static boolean isOfAnother(Match match) {
        Word first = match.sentence().words().get(match.first());
        return first.shape() == Shape.PLACEHOLDER
                && Stream.of(first.text().split(" ")).anyMatch(OTHERS::contains);
    }
}
