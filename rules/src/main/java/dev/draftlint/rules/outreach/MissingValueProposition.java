package dev.draftlint.rules.outreach;

import dev.draftlint.draft.Draft;
import dev.draftlint.draft.Kind;
import dev.draftlint.draft.Stage;
import dev.draftlint.rule.Evidence;
import dev.draftlint.rule.Finding;
import dev.draftlint.rule.Rule;
import dev.draftlint.rule.RuleInfo;
import dev.draftlint.rule.Scope;
import dev.draftlint.rule.Severity;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Flags a mail that gives its recipient nothing specific. */
public record MissingValueProposition() implements Rule {

    private static final RuleInfo INFO = new RuleInfo(
                    "missing-value-proposition",
                    Severity.WARNING,
                    "Flags a mail in which no sentence gives the recipient something specific.",
                    "A busy reader asks what is in it for them. A mail that would fit any company in any field answers: nothing.",
                    Evidence.none(),
                    List.of(
                            "Hi Ana,\n\nWe help companies grow with innovative solutions. Would you be open to a quick call this week?",
                            "Subject: Partnership\nKind: partnership\n\nHi {{first_name}},\n\n"
                                    + "I think there is great potential for a collaboration between our companies. Are you interested?",
                            "Hi Tom,\n\nJust checking in to see whether you had any questions. Let me know!",
                            "Kind: recruiting\n\nHi Lee,\n\nI have an exciting opportunity with one of our clients that could be a great fit for you."
                                    + " Are you open to new roles?",
                            "Hi,\n\nYour website could rank better. We offer affordable SEO services of high quality. Interested?"),
                    List.of(
                            "Hi Ana,\n\nWe cut the invoice backlog at Harlow Foods from 19 days to 4. Would you like to see how?",
                            "Hi {{first_name}},\n\nTeams of your size save {{hours_saved}} a week once {{specific_result}}. Is that worth a look?",
                            "Kind: recruiting\n\nHi Lee,\n\nNordlicht is hiring a Rust engineer for its meter firmware: 85,000 euros, four days a week, remote."
                                    + " Shall I send the brief?",
                            "Kind: favour\n\nDear Ms Okafor,\n\nI am a student of hydrology and would love your advice on a first job. Do you have time for a chat?",
                            "Kind: thank-you\n\nHi Sam,\n\nThank you for the afternoon. It was good to meet your team."))
            .withScope(Scope.DRAFT)
            .withWeight(2.3);

    /** The kinds of mail that want something of a stranger and owe something for it. */
    static final Set<Kind> GIVING = EnumSet.of(
            Kind.SALES, Kind.RECRUITING, Kind.PARTNERSHIP, Kind.FUNDRAISING, Kind.PRESS, Kind.EVENT, Kind.MARKETING);

    /** What comes between these mails and their answers, a renewal or a quote that was asked for, goes to somebody who deals with the sender. */
    private static final Set<Kind> DEALS = EnumSet.of(Kind.SALES, Kind.RECRUITING, Kind.PARTNERSHIP);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Draft draft) {
        if (!GIVING.contains(draft.kind())
                || draft.stage() == Stage.REPLY
                || Places.isThanks(draft)
                || draft.stage() == Stage.OTHER && DEALS.contains(draft.kind())
                || draft.givesSpecificValue()
                || draft.sentences().isEmpty()) {
            return List.of();
        }
        return List.of(
                Finding.of(INFO, draft.whole(), "Say what the recipient gets, so concretely that it fits no one else.")
                        .withConfidence(1 - draft.valueStrength()));
    }
}
