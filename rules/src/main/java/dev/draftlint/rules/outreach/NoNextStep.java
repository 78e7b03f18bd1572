package dev.draftlint.rules.outreach;

import dev.draftlint.draft.Ask;
import dev.draftlint.draft.Draft;
import dev.draftlint.draft.Kind;
import dev.draftlint.draft.Sentence;
import dev.draftlint.draft.Span;
import dev.draftlint.draft.Stage;
import dev.draftlint.phrase.Phrases;
import dev.draftlint.rule.Evidence;
import dev.draftlint.rule.Finding;
import dev.draftlint.rule.PhraseSeeker;
import dev.draftlint.rule.RuleInfo;
import dev.draftlint.rule.Scope;
import dev.draftlint.rule.Severity;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Flags a mail that does not tell its recipient what happens next. */
public record NoNextStep() implements PhraseSeeker {

    private static final RuleInfo INFO = new RuleInfo(
                    "no-next-step",
                    Severity.WARNING,
                    "Flags a mail that asks nothing, offers no link to act on and names no step of the sender.",
                    "A reader who has to invent the next step takes none. A formula at the end leaves it to them.",
                    new Evidence(
                            Evidence.Grade.C,
                            "In 40 million mails those with one to three questions were answered 50 % more often than those with none.",
                            "Boomerang 2016, second-hand"),
                    List.of(
                            "Hi Ana,\n\nWe cut the backlog at Harlow Foods from 19 days to 4. Let me know if you're interested.",
                            "Hi Tom,\n\nI put together a price list for your spring order. Looking forward to hearing from you.",
                            "Hi Lee,\n\nOur crew has two free weeks in May. Happy to help if anything comes up.",
                            "Hi Sam,\n\nHere are three ideas for the lobby. I'd love to hear your thoughts.",
                            "Hi Mia,\n\nI wanted to introduce our bakery, which delivers to offices by bike."),
                    List.of(
                            "Hi Ana,\n\nWe cut the backlog at Harlow Foods from 19 days to 4. Shall I send the plan?",
                            "Hi Tom,\n\nPlease confirm the date by Friday.",
                            "Hi Lee,\n\nI have not heard from you, so I'll close your file on Monday.",
                            "Kind: thank-you\n\nHi Sam,\n\nThank you for showing me the workshop.",
                            "Hi Mia,\n\nI'd welcome a conversation about the bike routes.",
                            "Kind: service\n\nHi Ana,\n\nThe lift runs again."))
            .withScope(Scope.DRAFT);

    private static final Set<Kind> FREE = EnumSet.of(Kind.SERVICE, Kind.REPLY);

    /** A no leaves nothing to do. */
    private static final Phrases REJECTIONS = Phrases.of(
            "(decided|chosen|chose|opted) to (continue|proceed|go|go ahead|move forward|work) with (another|other|a different|someone|somebody)",
            "(position|role|post|place|vacancy|job|place) ..2 (has been|is|was) ..2 (filled|given to|offered to)",
            "(regret|sorry) to ..1 (inform|tell|say|let you know) ..9 (unsuccessful|not been|not be|cannot|another|other|not to)",
            "(not|unable to|cannot|will not be|decided against) ..1 (offer|offering|move|moving|progress|progressing|take|taking|proceed|proceeding|go|going) ..2 (you (a|the)|your (application|proposal|candidacy)|forward with|further with|ahead with)",
            "(chose|chosen|hired|appointed|gone with|went with|selected) (another|a different) (candidate|applicant|supplier|vendor|firm|person)");

    private static final int NEXT_STEP = Likeness.label("next-step");

    /** In hundredths of log odds: a sentence that is like a next step is one, whatever its words. */
    private static final int SURELY = 700;

    /** In the same measure: where no sentence comes near one, nothing is asked in words that nobody foresaw. */
    private static final int HARDLY = -150;

    private static final List<Phrases> ASKED = Stream.of(
                    List.of(Closing.DONE, ActionLinks.READERS_PAGES, NextSteps.STEPS, REJECTIONS),
                    SenderSteps.ASKED,
                    IdleFormulas.ASKED)
            .flatMap(List::stream)
            .toList();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Phrases> phrases() {
        return ASKED;
    }

    @Override
    public List<Finding> check(Draft draft) {
        if (FREE.contains(draft.kind())
                || draft.stage() == Stage.REPLY
                || Places.isThanks(draft)
                || draft.kind() == Kind.OTHER && draft.stage() == Stage.OTHER
                || draft.sentences().isEmpty()
                || tells(draft)
                || REJECTIONS.anyIn(draft)) {
            return List.of();
        }
        return List.of(Finding.of(
                INFO, draft.whole(), "End on one concrete question or action, or on what you will do next."));
    }

    private static boolean tells(Draft draft) {
        int most = Likeness.of(draft).most(NEXT_STEP);
        return most >= SURELY || most >= HARDLY && !IdleClose.in(draft) || names(draft);
    }

    private static boolean names(Draft draft) {
        return ActionLinks.anyIn(draft)
                || draft.sentences().stream().anyMatch(NoNextStep::isChoiceOfQuestions)
                || draft.asks().stream().anyMatch(ask -> isNextStep(draft, ask))
                || NextSteps.in(draft);
    }

    /** "{Open to more?|Shall I send it?}": a choice between two wordings of a question. */
    private static boolean isChoiceOfQuestions(Sentence sentence) {
        return sentence.text().contains("?|") || sentence.text().endsWith("?}");
    }

    /** An offer leaves the step to the reader, and so does what depends on their interest. */
    private static boolean isNextStep(Draft draft, Ask ask) {
        if (ask.sentence().zone().isTeaser() || isFormula(draft, ask) || isOwnApplication(draft, ask)) {
            return false;
        }
        if (ask.sentence().isQuestion()) {
            return !IdleFormulas.ASK_NOTHING.anyIn(draft, ask.sentence());
        }
        return ask.kind() == Ask.Kind.MEET
                ? !IdleFormulas.isOffer(draft, ask.sentence())
                : IdleFormulas.isMeant(draft, ask.sentence());
    }

    /** "Let me know your thoughts" also reads as an order to tell something, "feel free to call me" as one to call. */
    private static boolean isFormula(Draft draft, Ask ask) {
        return ask.kind() == Ask.Kind.FORMULA
                || ask.kind() == Ask.Kind.ANSWER
                        && draft.asks().stream()
                                .anyMatch(other -> other.kind() == Ask.Kind.FORMULA
                                        && other.sentence() == ask.sentence()
                                        && goesOnIn(ask.span(), other.span()));
    }

    /** The longer of two that begin together has the last word: "let me know if there is somebody else". */
    private static boolean goesOnIn(Span ask, Span formula) {
        return formula.start() <= ask.start()
                && ask.start() <= formula.end() + 1
                && (formula.start() < ask.start() || ask.end() <= formula.end());
    }

    /** "I am writing to apply" is what the sender does. */
    private static boolean isOwnApplication(Draft draft, Ask ask) {
        return draft.kind() == Kind.APPLICATION && ask.kind() == Ask.Kind.SIGN_UP;
    }
}
