package dev.draftlint.reading;

import dev.draftlint.draft.Draft;
import dev.draftlint.draft.Kind;
import dev.draftlint.draft.Stage;
import dev.draftlint.phrase.PhraseIndex;
import dev.draftlint.phrase.Phrases;
import java.util.List;

/** Infers what sort of mail a draft is; a sales mail where nothing shows. */
final class KindFinder {

    private static final List<Kind> KINDS = List.of(
            Kind.APPLICATION,
            Kind.RECRUITING,
            Kind.FUNDRAISING,
            Kind.PRESS,
            Kind.FAVOUR,
            Kind.SERVICE,
            Kind.PARTNERSHIP);

    private static final PhraseIndex INDEX = PhraseIndex.of(
            List.of(
                    Phrases.of(
                            "my (application|resume|cv|cover letter)",
                            "(~apply|application|applied) ..2 (for|to) ..4 (position|role|job|internship|program|programme|opening)",
                            "attached ..3 (resume|cv)"),
                    Phrases.of(
                            "(open|senior|junior|new|this|the|a) ..3 (role|position|opening) ..6 (team|company|client|at|you|experience|background)",
                            "your (background|profile|resume|experience) ..8 (role|position|opportunity|opening|fit)",
                            "(we are|i am) (hiring|recruiting)"),
                    Phrases.of(
                            "(~raise|raising) ..4 (round|seed|series|capital|funds)",
                            "(~donate|donation|donations|donor|fundraising|sponsor|sponsorship)"),
                    Phrases.of(
                            "(press release|embargo|journalist|reporter|your readers|your coverage|your beat|story idea|press kit|interview request|podcast)"),
                    Phrases.of(
                            "(your advice|informational interview|pick your brain|your career|mentor|mentorship|recommendation letter|letter of recommendation)",
                            "i am ..4 (student|undergraduate|graduate)"),
                    Phrases.of(
                            "your (account|subscription|order|invoice|payment|ticket|booking|reservation|password|appointment|membership)",
                            "(customer success|support team|support ticket)"),
                    Phrases.of(
                            "(partnership|collaboration|collaborate|partner with|guest post|co marketing|backlink|affiliate|cross promotion|link exchange)")));

    private KindFinder() {}

    static Kind of(Draft draft) {
        if (draft.stage() == Stage.THANK_YOU) {
            return Kind.THANK_YOU;
        }
        var matches = INDEX.in(draft);
        for (int i = 0; i < KINDS.size(); i++) {
            if (!matches.get(i).isEmpty()) {
                return KINDS.get(i);
            }
        }
        return draft.stage() == Stage.REPLY ? Kind.REPLY : Kind.SALES;
    }
}
