package dev.draftlint.rules.outreach;

import dev.draftlint.draft.Draft;
import dev.draftlint.draft.Sentence;
import dev.draftlint.phrase.Phrases;
import java.util.List;

/** What sounds like a next step and is none: offers, wishes that nobody can act on, questions about earlier mail. */
final class IdleFormulas {

    /** Questions about earlier mail, and about nothing. */
    static final Phrases ASK_NOTHING = Phrases.of(
            "(did|have|had|were|if|whether) you ..4 (chance to ..1|opportunity to ..1|able to ..1|time to ..1|moment to ..1)? (see|seen|saw|(get|got) (it|my|the|this|a ..1 (chance|moment|minute) (#end|to ..2 (look|see|read|review|go|open|watch|try|digest|check (it|out|my|the|this|that))))|receive|received|read|look|looked|review|open (it|the|my|this)|opened|check|checked|reviewed|viewed)",
            "how (are|is|have) (you|things|everything|life|business|it going)",
            "did (it|this|they|my ..3|the ..3) ..1 (reach you|arrive|get through)",
            "(checking|check|making sure|wondering) ..1 you ..2 (received|got|saw|read)");

    /** Where the reader is left to choose the time or to want something first, nothing happens next. */
    private static final Phrases OFFERS = Phrases.of(
            "(happy|glad|pleased|delighted|available|here) to",
            "(reply|call|write|reach out|contact us|contact me) ..2 (any time|whenever|when it is|when convenient)",
            "(whenever|any time) you",
            "(feel free|hesitate) to");

    /** "Should it be of use, I would be delighted to show you": an ask, only softer. */
    private static final Phrases WISHED = Phrases.of("(would|should) ..2 (happy|glad|pleased|delighted) to");

    /** What nobody can do: to be considered, to be given a chance. */
    private static final Phrases VAIN = Phrases.of(
            "consider (me|us|my ..2|our ..2) (#end|for|as|in)",
            "(opportunity|chance) to (serve|work|prove)",
            "(revert|reply|respond|get back) ..3 at (the|your) ..1 (convenience|earliest)",
            "please advise #end",
            "keep (me|us) ..1 in mind",
            "(allow|permit|let) me ..1 (introduce|present myself)",
            "(see|find) ..5 (attached|enclosed|attachment|enclosure|attach|resume|cv)",
            "(know|hear) (what you think|your (thoughts|opinion|feedback))");

    private static final String REPLY =
            "(reply|respond|revert|contact|call|write|email|message|dm|text|get in touch|reach out|get back|let (me|us) know)";

    /** What may always come up: "if any question arises, please tell us". */
    private static final String MATTER =
            "(inquiry|inquiries|enquiry|enquiries|question|questions|query|queries|doubt|doubts|requirement|requirements|need|needs|part|point|points"
                    + "|problem|problems|issue|issues|concern|concerns|difficulty|difficulties|remark|remarks|comment|comments|suggestion|suggestions|clarification)";

    /** "If you are interested, please reply": no more than "let me know if you're interested". */
    private static final Phrases INTEREST = Phrases.of(
            "(interested|keen|curious|interest|interesting) ..6 " + REPLY
                    + " (#end|me|us|back|to (me|us|this)|and|so|at|on)",
            REPLY + " ..3 if ..2 (interested|keen|curious|interest|interesting|interests)",
            "any ..2 " + MATTER + " ..5 (" + REPLY + "|tell|inform|advise)",
            "anything ..2 (else|unclear|wrong|missing|unsatisfactory|to add|to ask) ..3 (" + REPLY
                    + "|tell|inform|advise)");

    private static final Phrases CONDITIONS =
            Phrases.of("(if|whenever|should) (you|this|that|it|interested|useful|helpful|relevant|things)");

    /** What most sentences that ask for something are looked through for. */
    static final List<Phrases> ASKED = List.of(VAIN, OFFERS, INTEREST, ASK_NOTHING);

    private IdleFormulas() {}

    /** Whether what the sentence asks for is meant to be done. */
    static boolean isMeant(Draft draft, Sentence sentence) {
        return !VAIN.anyIn(draft, sentence)
                && !OFFERS.anyIn(draft, sentence)
                && !INTEREST.anyIn(draft, sentence)
                && !ASK_NOTHING.anyIn(draft, sentence);
    }

    /** "Happy to talk if that is easier." */
    static boolean isOffer(Draft draft, Sentence sentence) {
        return OFFERS.anyIn(draft, sentence) && isConditional(draft, sentence) && !WISHED.anyIn(draft, sentence);
    }

    static boolean isConditional(Draft draft, Sentence sentence) {
        return CONDITIONS.anyIn(draft, sentence);
    }
}
