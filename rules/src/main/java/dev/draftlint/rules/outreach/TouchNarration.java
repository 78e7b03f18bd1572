package dev.draftlint.rules.outreach;

import dev.draftlint.draft.Kind;
import dev.draftlint.phrase.Match;
import dev.draftlint.phrase.Phrases;
import dev.draftlint.rule.Evidence;
import dev.draftlint.rule.PhraseRule;
import dev.draftlint.rule.RuleInfo;
import dev.draftlint.rule.Severity;
import java.util.List;

/** Flags accounts of the sender's tries over several channels, and announcements of more. */
public final class TouchNarration {

    private static final RuleInfo INFO = new RuleInfo(
            "touch-narration",
            Severity.WARNING,
            "Flags an account of tries over several channels, and an announcement of more to come.",
            "Voicemail, LinkedIn and mail in one breath feel like being hunted, and the reader hides from the hunter.",
            Evidence.none(),
            List.of(
                    "Hi Ana,\n\n«I left you a voicemail» this morning.",
                    "Hi Ana,\n\n«I tried calling your office» before I wrote.",
                    "Hi Ana,\n\n«I sent you a connection request on LinkedIn» last week.",
                    "Hi Ana,\n\n«I will try your assistant» next.",
                    "Hi Ana,\n\n«I'll reach out again next week»."),
            List.of(
                    "Hi Ana,\n\nI am returning your call of this morning.",
                    "Hi Ana,\n\nCall me on 555-0100 if that is easier.",
                    "Hi Ana,\n\nMy mail of Monday had the plan; the prices are below.",
                    "Hi Ana,\n\nYour post on LinkedIn about night shifts made me count ours.",
                    "Hi Ana,\n\nOur line takes every voicemail and writes it down for you.",
                    "Kind: service\n\nHi Ana,\n\nI left you a voicemail about the lift; it runs again."));

    private static final Phrases PHRASES = TouchTurns.PHRASES;

    /** Calls that were asked for, and what others do with calls. */
    private static final Phrases ELSEWHERE = Phrases.of(
            "(thanks|thank you) for ..2 (call|voicemail|message)",
            "(returning|returned|return) your ..1 (call|voicemail|message)",
            "(left|sent) (us|me)|gave (us|me) (a|your)",
            "you ..1 (left|called|rang|phoned|tried) ..2 (voicemail|me|us|message)",
            "(as|like) (we|you) ..1 (agreed|discussed|promised|asked|said|requested|arranged|suggested|spoke)",
            "(will|shall|would|do|did) not ..2 (again|write|follow|following|reach out|reaching out|contact|call|email|chase|bother|try)",
            "(on hold|hold music|#number (rings|seconds)|box ..3 full|after hours|menu|test (call|calls)|mystery shopper|as a customer)",
            "#number (times|of|out of|calls|firms|shops) ..9 (voicemail|answered|picked up|got through)",
            "as (agreed|discussed|promised|requested|arranged|planned)",
            "(your|you) ..3 (asked|asks|told) (me|us) to",
            "(the|your) ..1 (hotel|clinic|school|bank|dentist|garage|surgery|courier|hospital|landlord|plumber|vet|library) ..1 (left|called|rang|phoned|has|will)",
            "(each|every|all) ..1 (letterbox|house|houses|door|street|households|neighbours)",
            "at the ..2 (fair|conference|event|show|exhibition|congress|meeting|dinner|party|wedding|market)",
            "(called|phoned|rang|emailed|texted) the (clinic|lab|hospital|hotel|school|bank|garage|courier|plumber|vet|police|council|dentist)",
            "(customers|customer|callers|caller|patients|patient|tenants|guests|buyers|they|people|clients|leads|prospects) ..5 (voicemail|voicemails|call|called|calls)");

    /** On which a touch to come may depend. */
    private static final Phrases CONDITIONS = Phrases.of(
            "again (when|once|as soon as|if) (the|it|we|they|that|this)",
            "(if|once|until) (you|i hear)",
            "when you ..1 (call|ring|write|reply|land|arrive|are|have)");

    private TouchNarration() {}

    public static PhraseRule rule() {
        return PhraseRule.of(INFO, "Leave out where else you tried and will try; say what this mail brings.", PHRASES)
                .judgedBy(LikenessJudge.of(INFO.id(), -570, 230))
                .unlessQuoted()
                .unless(ELSEWHERE)
                .when(draft -> Places.isUnasked(draft) && draft.kind() != Kind.SERVICE)
                .where((draft, place) ->
                        !Places.isStray(place) && Places.isFirst(draft, place, PHRASES, TouchNarration::isSettled));
    }

    private static boolean isSettled(Match place) {
        return !TouchTurns.TO_COME.anyIn(place.sentence()) || !CONDITIONS.anyIn(place.sentence());
    }
}
