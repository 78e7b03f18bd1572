package dev.draftlint.rules.outreach;

import dev.draftlint.draft.Ask;
import dev.draftlint.draft.Draft;
import dev.draftlint.draft.Sentence;
import dev.draftlint.draft.Shape;
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

    private static final Set<Zone> TEXT = EnumSet.of(Zone.OPENING, Zone.BODY, Zone.POSTSCRIPT);

    /** In words of text; a shorter mail has no room for a step in words of its own. */
    private static final int SHORT = 45;

    private static final int LAST = 3;

    /** Whoever gives so plainly asks plainly too, in words of their own, unless the last of them are a courtesy. */
    private static final double PLAIN = 0.9;

    /** At the end of a mail these are read as a part of the sign-off. */
    private static final Phrases THANKS = Phrases.of("(thank you|thanks) ..2 for (your|the)");

    private IdleClose() {}

    static boolean in(Draft draft) {
        if (draft.asks().stream().anyMatch(ask -> ask.kind() == Ask.Kind.FORMULA)) {
            return true;
        }
        List<Sentence> text = draft.sentences().stream()
                .filter(sentence -> TEXT.contains(sentence.zone()) && !isName(sentence))
                .toList();
        return givesPlainly(draft)
                ? ends(draft, text, 1) || thanks(draft)
                : draft.stage() != Stage.BREAKUP && (isShort(text) || ends(draft, text, LAST));
    }

    /** "Jory Penrose, 555-0100", where no sign-off tells that it is the signature. */
    private static boolean isName(Sentence sentence) {
        return sentence.words().stream().allMatch(word -> word.shape() != Shape.LOWER);
    }

    private static boolean thanks(Draft draft) {
        return draft.sentences().stream()
                .anyMatch(sentence -> sentence.zone() == Zone.SIGN_OFF && THANKS.anyIn(sentence));
    }

    private static boolean givesPlainly(Draft draft) {
        return MissingValueProposition.GIVING.contains(draft.kind())
                && draft.values().stream().anyMatch(value -> value.strength() > PLAIN);
    }

    private static boolean isShort(List<Sentence> text) {
        return text.stream().mapToInt(Sentence::wordCount).sum() < SHORT;
    }

    private static boolean ends(Draft draft, List<Sentence> text, int last) {
        return text.subList(Math.max(0, text.size() - last), text.size()).stream()
                .anyMatch(sentence -> Closing.DONE.anyIn(draft, sentence));
    }
}
