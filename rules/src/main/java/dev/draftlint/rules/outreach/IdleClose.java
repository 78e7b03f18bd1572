package dev.draftlint.rules.outreach;

import dev.draftlint.draft.Ask;
import dev.draftlint.draft.Draft;
import dev.draftlint.draft.Sentence;
import dev.draftlint.draft.Stage;
import dev.draftlint.draft.Zone;
import dev.draftlint.phrase.Phrases;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Whether a mail comes to its end with hopes, thanks and offers, or hardly says anything. Only such a mail is sure to have
 * no next step: people ask in more ways than anybody can list, and most of the longer ones that close otherwise do ask.
 */
final class IdleClose {

    private static final Phrases IDLE = Phrases.of(
            "(hope|hoping|awaiting|await|waiting for|looking forward|look forward|wish|wishing)",
            "(happy|glad|pleased|delighted|available|willing|ready|eager|excited|thrilled|keen) to",
            "(at|of) your ..1 disposal|(feel free|hesitate)",
            "let (me|us) know|keep (me|us) in mind|stay in touch|keep in touch",
            "any ..1 (question|questions|inquiry|inquiries|query|queries|doubt|doubts)",
            "no (worries|pressure|problem|drama|rush|hard feelings|stress)",
            "(thank you|thanks) ..2 for (your|considering|taking|the|reading)",
            "(attached|enclosed|attach|attaching|attachment)",
            "would ..2 (love|welcome|appreciate|like|be (great|honored|honoured|stoked|happy|glad|nice|good|grateful))",
            "(excited|thrilled|confident|believe|convinced|sure) ..1 (about|that|we|i|you|your|this|it|the|our|my)",
            "in case|kindly|consider|considered|consideration",
            "(did|have|had) you ..4 (chance|opportunity|moment|see|seen|get|receive|received|read|look)",
            "(chance|opportunity) (to|of|for)",
            "(i|we) can ..1 (share|send|put|provide|offer|prepare|show|help)",
            "might be ..1 (worth|relevant|useful|interesting|of interest)",
            "(best|good) luck|all the best|successful|success");

    private static final Set<Zone> TEXT = EnumSet.of(Zone.OPENING, Zone.BODY, Zone.POSTSCRIPT);

    /** In words of text; a shorter mail has no room for a step in words of its own. */
    private static final int SHORT = 45;

    private static final int LAST = 3;

    /** Whoever gives so plainly asks plainly too, in words of their own, unless the last of them are a courtesy. */
    private static final double PLAIN = 0.9;

    private static final Phrases COURTESY = Phrases.of(
            "(at|of) your ..1 disposal",
            "(any|further|all|your) ..1 (question|questions|information|inquiry|queries)",
            "(look|looking) forward|(hope|hoping|wish|wishing|wishes|await|awaiting)",
            "(thank you|thanks) ..2 for (your|reading|taking|the)",
            "(appreciated|welcome|gratefully received) #end",
            "(excited|thrilled) ..1 (about|at|to)",
            "(thought|figured) ..2 (might|may|would|you)",
            "(door|line) is ..1 open|(here|there) for you|in your ..1 hands|in our ..1 (prayers|thoughts)",
            "(lovely|great|good|wonderful|unforgettable|extraordinary) (evening|day|morning|night|time|season|weekend|spring|summer|autumn|winter|harvest)");

    /** At the end of a mail these are read as a part of the sign-off. */
    private static final Phrases THANKS = Phrases.of("(thank you|thanks) ..2 for (your|the)");

    private IdleClose() {}

    static boolean in(Draft draft) {
        if (draft.asks().stream().anyMatch(ask -> ask.kind() == Ask.Kind.FORMULA)) {
            return true;
        }
        List<Sentence> text = draft.sentences().stream()
                .filter(sentence -> TEXT.contains(sentence.zone()))
                .toList();
        return givesPlainly(draft)
                ? ends(text, 1, COURTESY) || thanks(draft)
                : draft.stage() != Stage.BREAKUP && isIdle(text);
    }

    private static boolean thanks(Draft draft) {
        return draft.sentences().stream()
                .anyMatch(sentence -> sentence.zone() == Zone.SIGN_OFF && THANKS.anyIn(sentence));
    }

    private static boolean givesPlainly(Draft draft) {
        return draft.values().stream().anyMatch(value -> value.strength() > PLAIN);
    }

    private static boolean isIdle(List<Sentence> text) {
        return text.stream().mapToInt(Sentence::wordCount).sum() < SHORT || ends(text, LAST, IDLE);
    }

    private static boolean ends(List<Sentence> text, int last, Phrases idly) {
        return text.stream().skip(Math.max(0, text.size() - last)).anyMatch(idly::anyIn);
    }
}
