package dev.draftlint.rules.outreach;

import dev.draftlint.draft.Draft;
import dev.draftlint.draft.Sentence;
import dev.draftlint.rule.Evidence;
import dev.draftlint.rule.Finding;
import dev.draftlint.rule.Rule;
import dev.draftlint.rule.RuleInfo;
import dev.draftlint.rule.Scope;
import dev.draftlint.rule.Severity;
import java.util.List;

/**
 * Flags a mail that is longer than a stranger reads, at the sentence that passes the limit. Counted is what the sender
 * wrote from the greeting on, a postscript too; not signature, quoted mail and footer. Answers and thanks have no limit.
 *
 * @param firstTouch the most words of a first mail; a merge tag is one word, and so are "I'm" and "follow-up"
 * @param followUp the most words of a follow-up or a break-up
 */
public record TooLong(int firstTouch, int followUp) implements Rule {

    private static final String LEASE =
            "The lease that you signed in March has a clause on the lift which the old owner never used. ";

    private static final String FIGURES = "In June the depot used {{kwh}} kilowatt hours, in July it used fewer. ";

    private static final RuleInfo INFO = new RuleInfo(
                    "too-long",
                    Severity.INFO,
                    "Flags a first mail of more than 200 words, and a follow-up of more than 150.",
                    "A stranger's mail is skimmed, not read. What it asks should be in sight before the thumb moves on.",
                    new Evidence(
                            Evidence.Grade.A,
                            "With 49 instead of 127 words 4.8 % instead of 2.7 % of 7,002 people answered a survey; vendors' figures for "
                                    + "cold mail contradict each other.",
                            "Behavioral Scientist, \"less is more\""),
                    List.of(
                            "Stage: first-touch\n\nHi Ana,\n\n" + LEASE.repeat(10) + "«" + LEASE.strip() + "» " + LEASE,
                            "Stage: first-touch\n\nHi Ben,\n\n" + LEASE.repeat(5) + "\n\n" + LEASE.repeat(5) + "\n\n«"
                                    + LEASE.strip() + "»",
                            "Stage: follow-up\n\nHi Chloe,\n\n" + LEASE.repeat(7) + "«" + LEASE.strip() + "» " + LEASE,
                            "Stage: follow-up\n\nHi {{first_name}},\n\n" + FIGURES.repeat(11) + "«" + FIGURES.strip()
                                    + "»",
                            "Stage: breakup\n\nHi Erin,\n\n" + FIGURES.repeat(11) + "\n\n«" + FIGURES.strip()
                                    + "»\n\nBest,\nTom"),
                    List.of(
                            "Stage: first-touch\n\nHi Ana,\n\n" + LEASE.repeat(10),
                            "Stage: follow-up\n\nHi Ben,\n\n" + LEASE.repeat(6),
                            "Stage: reply\n\nHi Chloe,\n\n" + LEASE.repeat(20),
                            "Stage: thank-you\n\nHi Dev,\n\n" + FIGURES.repeat(20),
                            "Stage: follow-up\n\nHi Erin,\n\n" + FIGURES.repeat(10) + "\n\nOn Monday Erin wrote:\n> "
                                    + FIGURES.repeat(10)))
            .withScope(Scope.LIMIT);

    public TooLong {
        if (firstTouch < 1 || followUp < 1) {
            throw new IllegalArgumentException("a mail may have 1 word or more, not " + Math.min(firstTouch, followUp));
        }
    }

    public TooLong() {
        this(200, 150);
    }

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Draft draft) {
        if (!mayBeLong(draft)) {
            return List.of();
        }
        int words = draft.sentences().stream().mapToInt(TooLong::words).sum();
        int limit = limit(draft);
        return words > limit ? List.of(finding(draft, words, limit)) : List.of();
    }

    /** A quick look, which is all that most mails cost: there are no more words to count than words. */
    private boolean mayBeLong(Draft draft) {
        int most = 0;
        for (Sentence sentence : draft.sentences()) {
            most += sentence.words().size();
        }
        return most > Math.min(firstTouch, followUp);
    }

    private static int words(Sentence sentence) {
        return sentence.zone().isTeaser() ? 0 : sentence.wordCount();
    }

    private int limit(Draft draft) {
        return switch (draft.stage()) {
            case FIRST_TOUCH -> firstTouch;
            case FOLLOW_UP, BREAKUP -> followUp;
            case REPLY, THANK_YOU, OTHER -> Integer.MAX_VALUE;
        };
    }

    private static Finding finding(Draft draft, int words, int limit) {
        String message = "Cut the mail to " + limit + " words; it has " + words + ", and this is past them.";
        return Finding.of(INFO, passing(draft, limit).span(), message);
    }

    private static Sentence passing(Draft draft, int limit) {
        int words = 0;
        for (Sentence sentence : draft.sentences()) {
            words += words(sentence);
            if (words > limit) {
                return sentence;
            }
        }
        throw new IllegalStateException("a draft of more than " + limit + " words passes them somewhere");
    }
}
