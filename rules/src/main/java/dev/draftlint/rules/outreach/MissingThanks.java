package dev.draftlint.rules.outreach;

import dev.draftlint.draft.Draft;
import dev.draftlint.draft.Sentence;
import dev.draftlint.phrase.Phrases;
import dev.draftlint.rule.Evidence;
import dev.draftlint.rule.PhraseRule;
import dev.draftlint.rule.RuleInfo;
import dev.draftlint.rule.Scope;
import dev.draftlint.rule.Severity;
import java.util.List;

/** Flags mails that mention a favour of the reader and nowhere thank them. */
public final class MissingThanks {

    private static final RuleInfo INFO = new RuleInfo(
                    "missing-thanks",
                    Severity.WARNING,
                    "Flags mails that mention a favour of the reader and nowhere thank them.",
                    "Whoever made an introduction has lent their name. Who is not thanked for it does not lend it again.",
                    new Evidence(
                            Evidence.Grade.C,
                            "Thanked helpers gave a second help in 66 % of cases, others in 32 % (69 and 57 people).",
                            "Harvard Gazette 2013"),
                    List.of(
                            "Hi Ana,\n\nYou introduced me to Maya at Fernbank last week. Which of her two depots should I ask about first?",
                            "Hi Ben,\n\nThe lead you sent over wants 40 pallets. Do you have another one in Porto?",
                            "Hi Chloe,\n\nI met Tom after your referral. He has no budget until May.",
                            "Hi Dev,\n\nYou put in a good word for me with the landlord. What else does he want to know?",
                            "Hi Erin,\n\nI spoke to the driller you recommended. Can you send me his address?"),
                    List.of(
                            "Hi Ana,\n\nThank you for introducing me to Maya. Which of her two depots should I ask about first?",
                            "Hi Ben,\n\nThe lead you sent over wants 40 pallets. That was kind of you.",
                            "Hi Chloe,\n\nCould you introduce me to Tom?",
                            "Hi Dev,\n\nMaya Lund introduced me to your work on leases.",
                            "Hi Erin,\n\nYour introduction to the report names two wells."))
            .withScope(Scope.DRAFT);

    private static final Phrases THANKS = Phrases.of(
            "(thank|thankful|thanked|thanking|thx|gratitude|indebted|obliged|ty|cheers|tysm|kudos|hats off)",
            "thanks (for|so|a|again|to|very|#end|and|ana|you|#name|ever|once|heaps|loads|mate|much|on)",
            "(appreciate|appreciated|appreciative|appreciation) (you|your|the|it|that|this|#end|how|what|all|of|so|for)",
            "(am|are|was|were|so|very|really|deeply|truly|forever|most|be) grateful",
            "owe you",
            "(kind|generous|good|thoughtful|nice|great|lovely|decent|sweet) of you",
            "(means|meant) (a lot|so much|the world)",
            "(you are|that was|this was) (a star|a lifesaver|the best|a hero|a legend|so kind|very kind|so generous|very generous)",
            "much appreciated");

    /** A favour to come, or a third party, is thanked: "I would appreciate the address", "please thank her". */
    private static final Phrases NOT_FOR_IT = Phrases.of(
            "(would|will|could|might|should) ..1 (be)? ..1 (appreciate|appreciated|appreciative|grateful|thankful|indebted|obliged|kind|generous|good|thoughtful|nice|great|lovely|decent|mean)",
            "(thank|thanks|thanking|thx|cheers|grateful|appreciation|gratitude) ..4 in advance",
            "(thank|thanking|thanked) (her|him|them)",
            "please ..1 thank");

    /** "Could you say that you recommended us?" */
    private static final Phrases ASKS = Phrases.of("(could|would|can|will) you");

    /** "If you let me have your figures": not yet. */
    private static final Phrases CONDITIONS = Phrases.of("(if|unless|until|once|whenever|provided) you");

    private MissingThanks() {}

    public static PhraseRule rule() {
        return PhraseRule.of(INFO, "Thank them for the favour first.", Favour.RECEIVED)
                .when(draft -> !Places.isThanks(draft) && !thanks(draft))
                .where((draft, match) -> isDone(match.sentence()));
    }

    private static boolean thanks(Draft draft) {
        return THANKS.in(draft).stream().anyMatch(thanks -> !Places.overlaps(thanks, NOT_FOR_IT));
    }

    private static boolean isDone(Sentence sentence) {
        return !CONDITIONS.anyIn(sentence) && !(sentence.isQuestion() && ASKS.anyIn(sentence));
    }
}
