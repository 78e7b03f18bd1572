package dev.draftlint.rules.outreach;

import dev.draftlint.draft.Ask;
import dev.draftlint.draft.Draft;
import dev.draftlint.draft.Kind;
import dev.draftlint.draft.Placeholder;
import dev.draftlint.draft.Span;
import dev.draftlint.draft.Stage;
import dev.draftlint.phrase.Phrases;
import dev.draftlint.rule.Evidence;
import dev.draftlint.rule.Finding;
import dev.draftlint.rule.Rule;
import dev.draftlint.rule.RuleInfo;
import dev.draftlint.rule.Scope;
import dev.draftlint.rule.Severity;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Flags a mail that does not tell its recipient what happens next. */
public record NoNextStep() implements Rule {

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
                            "Hi Mia,\n\nI'd welcome a conversation about the bike routes."))
            .withScope(Scope.DRAFT);

    private static final Set<Kind> FREE = EnumSet.of(Kind.THANK_YOU, Kind.SERVICE, Kind.REPLY);

    private static final List<String> LINK_NAMES = List.of("link", "url", "calendly", "calendar", "button", "href");
    private static final List<String> OTHERS_LINKS = List.of("dead", "broken", "their", "page", "site", "source");

    private static final Phrases STEPS = Phrases.of(
            "no (reply|response|action|answer) ..2 (needed|required|necessary|expected)",
            "(no|not) need to (reply|respond|answer|do anything)",
            "(grateful|appreciate it|obliged|thankful|helpful|great|appreciated|appreciate) if (you|someone|we|i) ..2 (could|can|would|might|were)",
            "(grateful|thankful) for (any|a|your|an|some|the|#end)",
            "(i|we) (am|are)? ..2 (request|requesting|ask|asking|need|require|urge|invite) ..2 (that|you|to|your|for|permission)",
            "(value|appreciate|welcome|love) your (judgment|judgement|help|advice|support|opinion|view|take|guidance)",
            "(use|enter|avail) ..3 (code|coupon)",
            "(i|we) would ..1 like to ..1 (request|propose|pitch|submit|order|ask|invite you to book)",
            "(i|we) would be (honored|honoured) to be",
            "(i|we) still need",
            "(reach me|call me|i am|number|phone|text|call) ..6 (at|is|on|number)? (#number|#placeholder)",
            "you (can|may|could) ..1 (reply|call|text|write|email|ring|phone|order|book|register|answer|message) ..1 (me|us|to|at|here|for|by|the|#placeholder|#number|with|in)",
            "(support|contact|call|text|reach|email|visit|find|follow|message) (us|me|or) ..3 (at|on|via|here|text|#placeholder|#number)",
            "(this|that|here) (is|will be) ..3 (last|final) (email|note|message|mail|follow up|check in|one|attempt|outreach)",
            "(last|final) (email|note|message|follow up|one) (from|on|about|for)",
            "(#start|and|or) (see you|come back|come by|stop by|join us|do not miss|make it|place your|bring|call or text|call now|order|hurry)");

    /** Where the reader is left to choose the time or to want something first, nothing happens next. */
    private static final Phrases OFFERS = Phrases.of(
            "(happy|glad|pleased|delighted|available|here) to",
            "(reply|call|write|reach out|contact us|contact me) ..2 (any time|whenever|when it is|when convenient)",
            "(whenever|any time) you");

    private static final Phrases CONDITIONS =
            Phrases.of("(if|whenever|should) (you|this|that|it|interested|useful|helpful|relevant)");

    private static final Phrases ABOUT_EARLIER_MAIL = Phrases.of(
            "(did|have|had|were) you ..4 (chance to ..1|opportunity to ..1|able to ..1|time to ..1)? (see|seen|get|got|receive|received|read|look|review|open|opened|check|reviewed)");

    /** What the sender does next, which tells the recipient where things stand. */
    private static final Phrases PROMISES = Phrases.of(
            "(i|we) (will|shall|am going to|are going to) ..2 (call|send|email|follow up|share|close|stop|check back|check in|reach out|reach back|circle back|remove|take|move|try|get back|be in touch|come back|bring|ship|deliver|drop|publish|keep you|update|let you know|contact|forward|step back|not (follow up|reach out|email|bother|contact|write)|hold|wait|mark|close out|arrange|set|schedule|pause|take that|see you|meet|join|be (there|at|in|back))",
            "(i|we) (will|shall|am going to|are going to) ..2 (go ahead|give you a|post|mail|ring|phone|pop|visit|knock|leave it|archive|release|delete|cancel|proceed)",
            "(i|we) (moved|move|am moving|have moved) it to",
            "(i|we) (am|are) ..1 (archiving|parking|closing|releasing|removing|cancelling|canceling|withdrawing|pausing|deleting)",
            "(i|we) (have|had)? ..1 (put|placed|sent|booked|blocked) ..4 (hold|invite|invitation|calendar)",
            "(i|we) (will|shall) ..1 (give|offer|write|release|return)",
            "#name will ..1 (write|call|ring|be in touch|follow up|contact|email|get in touch|phone|send|pick you up|meet you)",
            "(closing|close) (the|your|out|my|this) ..2 (loop|file|case|thread|outreach)");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Draft draft) {
        if (FREE.contains(draft.kind())
                || draft.stage() == Stage.REPLY
                || draft.sentences().isEmpty()
                || tells(draft)) {
            return List.of();
        }
        return List.of(Finding.of(
                INFO, draft.whole(), "End on one concrete question or action, or on what you will do next."));
    }

    private static boolean tells(Draft draft) {
        return draft.links().stream().anyMatch(link -> link.zone().isDrafted())
                || draft.placeholders().stream().anyMatch(NoNextStep::isLink)
                || draft.asks().stream().anyMatch(ask -> isNextStep(draft, ask))
                || STEPS.anyIn(draft)
                || PROMISES.in(draft).stream().anyMatch(promise -> !CONDITIONS.anyIn(promise.sentence()));
    }

    private static boolean isLink(Placeholder placeholder) {
        String name = placeholder.name().toLowerCase(Locale.ROOT);
        return LINK_NAMES.stream().anyMatch(link -> name.startsWith(link) || name.endsWith(link))
                && OTHERS_LINKS.stream().noneMatch(name::contains);
    }

    /** An offer leaves the step to the reader, and so does what depends on their interest. */
    private static boolean isNextStep(Draft draft, Ask ask) {
        if (ask.sentence().zone().isTeaser() || isFormula(draft, ask) || isOwnApplication(draft, ask)) {
            return false;
        }
        return ask.sentence().isQuestion()
                ? !ABOUT_EARLIER_MAIL.anyIn(ask.sentence())
                : ask.kind() == Ask.Kind.MEET || !OFFERS.anyIn(ask.sentence());
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

    private static boolean goesOnIn(Span ask, Span formula) {
        return formula.start() <= ask.start() && ask.start() <= formula.end() + 1;
    }

    /** "I am writing to apply" is what the sender does. */
    private static boolean isOwnApplication(Draft draft, Ask ask) {
        return draft.kind() == Kind.APPLICATION && ask.kind() == Ask.Kind.SIGN_UP;
    }
}
