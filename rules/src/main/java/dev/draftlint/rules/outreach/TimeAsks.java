package dev.draftlint.rules.outreach;

import dev.draftlint.draft.Ask;
import dev.draftlint.draft.Draft;
import dev.draftlint.draft.Kind;
import dev.draftlint.draft.Sentence;
import dev.draftlint.phrase.Phrases;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Which asks for a meeting take time that the mail itself has to be worth. */
final class TimeAsks {

    /** An event and a broadcast have their programme. */
    private static final Set<Kind> EVENTS = EnumSet.of(Kind.EVENT, Kind.MARKETING, Kind.PRESS);

    private static final Phrases INVITATIONS =
            Phrases.of("(join|visit|see) (me|us)|come (to|and|along|over|see)|(stop|drop|swing) by|see you|attend"
                    + "|(arrange|set up|offer|schedule|organise|organize|do|have) ..3 (interview|interviews)");

    /** An offer for later, and a call that the sender announces. */
    static final Phrases NO_ASK = Phrases.of(
            "(happy|glad) to ..8 if",
            "if ..9 (happy|glad) to",
            "if ..9 you can (book|grab|find|schedule)",
            "(sent|wrote|message|email|letter) ..6 (requesting|asking for)",
            "(#start #number|yes) ..1 (let us|call|book|talk|meet)|time of (year|day|month)",
            "(talk|speak|connect|chat) (to|with) the (right|best|correct|appropriate)",
            "(i|we) (will|shall) ..1 (contact|call|phone|ring|reach out)");

    /** An applicant may be heard: that is what the application is for. */
    private static final Phrases HEARING =
            Phrases.of("(opportunity|chance|love|like|glad|happy|welcome) to ..1 discuss|(can|could) ..1 come");

    private TimeAsks() {}

    static List<Ask> in(Draft draft) {
        return draft.asks().stream()
                .filter(ask -> ask.kind() == Ask.Kind.MEET
                        && !NO_ASK.anyIn(draft, ask.sentence())
                        && !(draft.kind() == Kind.APPLICATION && HEARING.anyIn(draft, ask.sentence()))
                        && !(EVENTS.contains(draft.kind()) && INVITATIONS.anyIn(draft, ask.sentence())))
                .toList();
    }

    /** The sentence of the ask, the one before and the one after. */
    static List<Sentence> beside(Draft draft, Ask ask) {
        List<Sentence> sentences = draft.sentences();
        int at = Places.indexOf(ask.sentence(), draft);
        return sentences.subList(Math.max(0, at - 1), Math.min(sentences.size(), at + 2));
    }
}
