package dev.draftlint.rules.outreach;

import dev.draftlint.draft.Draft;
import dev.draftlint.draft.Kind;
import dev.draftlint.phrase.Match;
import dev.draftlint.phrase.Phrases;
import dev.draftlint.rule.Evidence;
import dev.draftlint.rule.PhraseRule;
import dev.draftlint.rule.RuleInfo;
import dev.draftlint.rule.Severity;
import java.util.Comparator;
import java.util.List;

/** Flags the announcement of a follow-up in a mail that brings nothing new. */
public final class EmptyFollowUp {

    private static final RuleInfo INFO = new RuleInfo(
            "empty-follow-up",
            Severity.WARNING,
            "Flags the announcement of a follow-up in a mail that gives its reader nothing new.",
            "It repeats the old mail with less in it, and teaches the reader that the next one can be skipped too.",
            new Evidence(
                    Evidence.Grade.C,
                    "In 18.5 million cold mails the first \"follow-up\" raised replies by 49 %, and the third lowered them by 30 %.",
                    "Belkins"),
            List.of(
                    "Stage: follow-up\n\nHi Ana,\n\n«I wanted to follow up on my email» from last week. Any time on Tuesday?",
                    "Stage: follow-up\n\nHi Ana,\n\n«Following up on my note». Are you free for a call?",
                    "Stage: follow-up\n\nHi Ana,\n\n«Quick follow-up». Does a call suit you?",
                    "Subject: «Second follow-up»\nStage: follow-up\n\nHi Ana,\n\nDoes a call suit you?",
                    "Stage: follow-up\n\nHi Ana,\n\n«I am writing again» about our offer. Does a call suit you?"),
            List.of(
                    "Hi Ana,\n\nFollowing up on my note. We helped Alder Foods cut energy costs by 31% in six weeks.",
                    "Hi Ana,\n\nYour follow-up appointment with the eye clinic is on Tuesday.",
                    "Hi Ana,\n\nI will not follow up again.",
                    "Hi Ana,\n\nWe take sales follow-up off your fitters.",
                    "Hi Ana,\n\nDo you have follow-up questions on the plan?"));

    private static final Phrases PHRASES = FollowUpTurns.PHRASES.and(FollowUpTurns.LATER);

    /** What is called so elsewhere, and announcements of what the sender will or will not do. */
    private static final Phrases ELSEWHERE = Phrases.of(
            "follow up (appointment|appointments|visit|visits|question|questions|task|tasks|study|story|call|surgery|care|email sequence|sequence|sequences|system|process|automation|emails are)",
            "(will|would|shall|do|to|can) not ..3 (follow up|write|contact|try|email|reach out|bother|be in touch|ask)",
            "(will|shall|can|could|may|should|happy to|glad to|if you) ..2 (follow up|write|try|call|ask|contact|get back|come back|reach out) ..3 (again|once more)",
            "~follow up (on|to) your ..1 (advice|question|questions|request|suggestion|tip|hint|idea)",
            "(stop|quit|keep) following up|(to|on) (my|our) ..1 (voicemail|voicemails|voice mail|voice message)",
            "(wrote|written) ..9 (wondered|wondering|wonder) (if|whether|how)",
            "back again (at|in|to|for) (the|our|#name)",
            "write again (on|in)",
            "more to try",
            "writing again (after|is|was|takes)",
            "~follow up ..1 (the|this|that|a|an) ..2 (lead|leads|clue|clues|rumour|rumor|tip|symptom|complaint|complaints) (on|of|about|from|in|with)",
            "(sales|lead|customer|patient|automated|automatic|your|their|no) follow up");

    /** What the announcement itself brings. */
    private static final Phrases WITH_NEWS = Phrases.of(
            "(with|since|because|as) (a|an|one|the|some|two|three|#number|our|your)? ..2 (figure|figures|number|numbers|result|results|news|answer|answers|finding|findings|photo|photos"
                    + "|example|sketch|measurement|draft|sample|samples|date|dates|price|drawing|comparison) (that|which|from|of|for|you|i|we|on)",
            "with ..4 (news|numbers|figures|results|photos|answers|drawings)",
            "(because|now that|since) (the|a|our|your|we|i|#name|two|three|#number)",
            "you ..1 (asked|wanted|requested|raised|ordered)",
            "(did not|could not) (have|know|say|show) ..1 (then|yet|last time|at the time)",
            "(new|fresh) (figure|figures|number|numbers|result|results|finding|data|photos|case)");

    /** The old offer said again. */
    private static final Phrases RESTATES = Phrases.of(
            "as (i|we) ..1 (wrote|said|mentioned|explained|described|outlined|set out|told you) (then|there|before|last|in|at|#end|we|our|the)",
            "(my|our|the) offer (still)? (stands|remains|holds)",
            "(i|we) (would)? still (like|love|think|believe|feel|offer|hope)");

    /** What else may be all the announcement there is. */
    private static final Phrases OTHER_ANNOUNCEMENTS =
            CheckInTurns.PHRASES.and(BumpTurns.PHRASES).and(SeenTurns.PHRASES).and(DateTurns.SURE);

    /** By the word itself rather than by another, in the text rather than in the subject. */
    private static final Comparator<Match> PLAINEST = Comparator.comparing((Match place) -> !saysFollow(place))
            .thenComparing(place -> place.sentence().zone().isTeaser());

    private EmptyFollowUp() {}

    public static PhraseRule rule() {
        return PhraseRule.of(
                        INFO, "Lead with something new: a result, a finding, a resource; or do not write.", PHRASES)
                .judgedBy(LikenessJudge.of(INFO.id(), -800, 110).excusedByValue(65))
                .unlessQuoted()
                .unless(ELSEWHERE)
                .asking(FollowUpTurns.PHRASES, FollowUpTurns.REFERRED, SeenTurns.PHRASES, OTHER_ANNOUNCEMENTS, RESTATES)
                .when(Places::mayChase)
                .where((draft, place) -> !Places.isStray(place)
                        && (isSaidOutright(draft, place) || isMeant(draft, place))
                        && bringsNothing(draft, place))
                .once(PLAINEST);
    }

    /** What the announcement says of the old mail is not new. */
    private static boolean bringsNothing(Draft draft, Match place) {
        return !WITH_NEWS.anyIn(draft, place.sentence())
                && (RESTATES.anyIn(draft) || !FreshValue.isBeside(place.sentence(), draft));
    }

    /**
     * Beside a check-in or a bump "following up on the quote" is an announcement of its own; "writing again" is none, nor is
     * the subject, which mostly says the same as the text.
     */
    private static boolean isSaidOutright(Draft draft, Match place) {
        boolean refers = FollowUpTurns.REFERRED.anyIn(draft, place.sentence())
                && !SeenTurns.PHRASES.anyIn(draft, place.sentence());
        return !place.sentence().zone().isTeaser() && (saysFollow(place) || refers);
    }

    private static boolean saysFollow(Match place) {
        return FollowUpTurns.FOLLOWED.anyIn(place.sentence());
    }

    /** What says less outright announces where nothing else does. */
    private static boolean isMeant(Draft draft, Match place) {
        boolean announces = FollowUpTurns.PHRASES.anyIn(draft, place.sentence())
                ? draft.kind() != Kind.SERVICE || saysFollow(place)
                : isPitchAgain(draft, place);
        return announces && !OTHER_ANNOUNCEMENTS.anyIn(draft);
    }

    /**
     * Whoever only tells of an earlier letter may do so to ask a friend, or to come to a matter of their own; another
     * channel is another rule's.
     */
    private static boolean isPitchAgain(Draft draft, Match place) {
        return Places.isLater(draft)
                && !place.sentence().isQuestion()
                && !TouchTurns.PHRASES.anyIn(draft, place.sentence())
                && MissingValueProposition.GIVING.contains(draft.kind())
                && !FreshValue.isToldBeside(place.sentence(), draft);
    }
}
