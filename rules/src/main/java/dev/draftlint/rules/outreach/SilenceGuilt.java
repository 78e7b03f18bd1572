package dev.draftlint.rules.outreach;

import dev.draftlint.draft.Draft;
import dev.draftlint.phrase.Match;
import dev.draftlint.phrase.Phrases;
import dev.draftlint.rule.Evidence;
import dev.draftlint.rule.PhraseRule;
import dev.draftlint.rule.RuleInfo;
import dev.draftlint.rule.Severity;
import java.util.List;

/** Flags sentences that hold the recipient's silence up to them. */
public final class SilenceGuilt {

    private static final RuleInfo INFO = new RuleInfo(
            "silence-guilt",
            Severity.WARNING,
            "Flags a sentence that holds the reader's silence up to them.",
            "Nobody owes a stranger an answer. Counting the tries makes the reader feel blamed, and blame is easy to delete.",
            new Evidence(
                    Evidence.Grade.B,
                    "In 10,600 turns of talks that asked for a donation, appeals to guilt were the one strategy tied to giving less.",
                    "arXiv 2604.19783"),
            List.of(
                    "Hi Ana,\n\n«I haven't heard back» on the depot lighting.",
                    "Hi Ana,\n\n«I've reached out several times» about the depot.",
                    "Hi Ana,\n\nI am «surprised that you have not replied».",
                    "Hi Ana,\n\n«My last two mails went unanswered».",
                    "Hi Ana,\n\n«I will take your silence as a no»."),
            List.of(
                    "Hi Ana,\n\nNo reply needed.",
                    "Hi Ana,\n\nWe have not heard back from the council yet; the permit is due in May.",
                    "Hi Ana,\n\nBuyers who have not heard back within a day go elsewhere.",
                    "Hi Ana,\n\nIf it is not for you, a short no is fine.",
                    "Hi Ana,\n\nThe new pumps run in near silence.",
                    "Stage: thank-you\n\nHi Ana,\n\nI haven't heard back from the mill, but your tip was right."));

    private static final Phrases PHRASES = SilenceTurns.PHRASES.and(SilenceTurns.LATER);

    private static final Phrases ELSEWHERE = Phrases.of(
            "no (reply|response|answer) (is)? (needed|necessary|required|expected)",
            "no need (to|for) ..3 (reply|respond|answer|response)",
            "(heard|hear|reply|replies|response|responses|answer|answers|word) ..1 (back)? from (the|their|his|her|that|legal|finance|support"
                    + "|(my|our) ..1 (team|boss|manager|board|client|clients|customer|customers|colleague|colleagues|lawyer|lawyers|legal|finance"
                    + "|supplier|suppliers|bank|accountant|side|end|engineers|editor|director|partner|partners|landlord|insurer|host))",
            "(if|in case|should|until|when) (i|we) ..2 not ..1 (hear|heard|get|got|receive|received)",
            "(not|never) ..1 (hear|heard) ..1 (back)? (before|until|of (it|this|that|them|him|her))",
            "(customers|(a|one|each|every|another) customer|clients|leads|candidates|buyers|prospects|patients|callers|applicants|guests|visitors|sellers|tenants|agents|people|vendors|suppliers|they) ..7"
                    + " (heard|hear|ghosted|ghosting|ignored|unanswered|silence|response|reply|replies|answer|silent|quiet|dark|cold)",
            "(reach|reaching|contact|call|calling|get) you ..3 (phone|telephone|just now|yesterday|earlier|today|this morning|cell|mobile)",
            "on (my|our) (blog|site|page)",
            "(silence|quiet) (hours|period|button)",
            "(the|an|best|right|only|easy|short|one) (answer|answers|reply|response) (to|for) (that|this|her|his|their|the|it)",
            "(question|item|section|box) #number",
            "(if|unless) you (do|did) not",
            "(her|his|their) (department|office|team|assistant|manager|bank|school)",
            "no (signal|coverage|network)",
            "(did|do|had|have|does) not ..3 have ..3 (answer|answers)",
            "not (obliged|required|asked) to",
            "(from us|our fault|form was|was broken)",
            "you (did|have) not ..3 (yet)? (asked|ask) for",
            "(reply|replied|answer|answered|respond|responded) ..1 (to)? (the)? (question|questions|item|items|section|part|line|box) #number");

    private SilenceGuilt() {}

    public static PhraseRule rule() {
        return PhraseRule.of(INFO, "Leave the silence unmentioned; give the reader an easy way to say no.", PHRASES)
                .judgedBy(LikenessJudge.of(INFO.id(), -750, 40))
                .unlessQuoted()
                .unless(ELSEWHERE)
                .asking(SilenceTurns.PHRASES, SilenceVerdicts.GUESSED)
                .when(Places::mayChase)
                .where((draft, place) -> Places.isFirst(draft, place, PHRASES)
                        && (Places.isLater(draft) || SilenceTurns.PHRASES.anyIn(draft, place.sentence()))
                        && !isSaidBefore(draft, place));
    }

    /** "I'll assume the timing is off" is a polite end after "I have not heard", and a reproach without it. */
    private static boolean isSaidBefore(Draft draft, Match place) {
        return SilenceVerdicts.GUESSED.in(draft, place.sentence()).stream()
                        .anyMatch(guess -> guess.first() == place.first())
                && PHRASES.in(draft).stream().anyMatch(other -> other.sentence() != place.sentence());
    }
}
