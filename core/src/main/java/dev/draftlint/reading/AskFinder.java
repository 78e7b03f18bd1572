package dev.draftlint.reading;

import com.google.common.base.Suppliers;
import dev.draftlint.draft.Ask;
import dev.draftlint.draft.Draft;
import dev.draftlint.draft.Kind;
import dev.draftlint.draft.Sentence;
import dev.draftlint.draft.Span;
import dev.draftlint.phrase.Match;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Finds what a draft asks for: phrases mark the asks, and a question that matches none of them asks for an answer. */
final class AskFinder {

    private static final Map<Cue, Ask.Kind> COMMANDS = new EnumMap<>(Map.of(
            Cue.MEET_COMMAND, Ask.Kind.MEET,
            Cue.READ_COMMAND, Ask.Kind.READ,
            Cue.SIGN_UP_COMMAND, Ask.Kind.SIGN_UP,
            Cue.INTRODUCE_COMMAND, Ask.Kind.INTRODUCE,
            Cue.ANSWER_COMMAND, Ask.Kind.ANSWER));
    private static final Ask.Kind[] KINDS = Ask.Kind.values();
    private static final Comparator<Ask> READING_ORDER =
            Comparator.comparing(Ask::span).thenComparing(Ask::kind);

    private final Draft draft;
    private final Cues cues;
    private final IdentityHashMap<Sentence, Match> slots = new IdentityHashMap<>();
    private final List<Ask> asks = new ArrayList<>();
    private final Supplier<Agenda> agenda;

    private AskFinder(Draft draft, Cues cues, Kind kind) {
        this.draft = draft;
        this.cues = cues;
        this.agenda = Suppliers.memoize(() -> Agenda.of(draft, kind));
        for (Match slot : cues.of(Cue.SLOT)) {
            slots.putIfAbsent(slot.sentence(), slot);
        }
    }

    static List<Ask> in(Draft draft, Cues cues, Kind kind) {
        AskFinder finder = new AskFinder(draft, cues, kind);
        finder.addMarked();
        finder.addOccasions();
        finder.addQuestions();
        finder.asks.sort(READING_ORDER);
        return finder.asks;
    }

    private void addMarked() {
        for (Ask.Kind kind : KINDS) {
            for (Match match : cues.of(cue(kind))) {
                if (isMeant(kind, match)) {
                    add(kind, match);
                }
            }
        }
        COMMANDS.forEach((command, kind) -> {
            for (Match match : cues.of(command)) {
                if (AskCommands.isCommand(match)) {
                    add(kind, match);
                }
            }
        });
    }

    /** A question about an occasion asks for it, whatever else its words are. */
    private void addOccasions() {
        Set<Sentence> asking = asking(ask -> ask.kind() == Ask.Kind.MEET);
        for (Match match : cues.of(Cue.OCCASION)) {
            Sentence sentence = match.sentence();
            if (sentence.isQuestion()
                    && isMeant(Ask.Kind.MEET, match)
                    && !Occasions.OTHERS.anyIn(sentence)
                    && asking.add(sentence)) {
                add(Ask.Kind.MEET, match);
            }
        }
    }

    private static boolean isMeant(Ask.Kind kind, Match match) {
        return !OccasionThings.areMeantBy(match)
                && !(kind == Ask.Kind.MEET && Occasions.AT_DESKS.anyIn(match.sentence()));
    }

    private void add(Ask.Kind kind, Match match) {
        asks.add(ask(kind, match, kind == Ask.Kind.MEET ? agenda.get().detail(match) : 0));
    }

    private static Cue cue(Ask.Kind kind) {
        return switch (kind) {
            case MEET -> Cue.MEET;
            case ANSWER -> Cue.ANSWER;
            case READ -> Cue.READ;
            case SIGN_UP -> Cue.SIGN_UP;
            case INTRODUCE -> Cue.INTRODUCE;
            case INTEREST -> Cue.INTEREST;
            case FORMULA -> Cue.FORMULA;
        };
    }

    private Ask ask(Ask.Kind kind, Match match, int detail) {
        Sentence sentence = match.sentence();
        @Nullable Span purpose = AskClause.purpose(sentence, match.last());
        Span span = kind == Ask.Kind.MEET ? AskClause.of(match) : match.span();
        return new Ask(kind, sentence, span, AskClause.minutes(sentence), slot(sentence), purpose, detail);
    }

    private void addQuestions() {
        Set<Sentence> asking = asking(ask -> !isPartlyFormula(ask));
        for (Sentence sentence : draft.sentences()) {
            if (sentence.isQuestion() && !sentence.zone().isTeaser() && !asking.contains(sentence)) {
                Span span = sentence.span();
                asks.add(
                        new Ask(Ask.Kind.ANSWER, sentence, span, AskClause.minutes(sentence), slot(sentence), null, 0));
            }
        }
    }

    /** The sentences in which such asks are found already. */
    private Set<Sentence> asking(Predicate<Ask> such) {
        Set<Sentence> asking = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Ask ask : asks) {
            if (such.test(ask)) {
                asking.add(ask.sentence());
            }
        }
        return asking;
    }

    /** A formula that is the whole sentence asks nothing, with a question mark or without. */
    private static boolean isPartlyFormula(Ask ask) {
        return ask.kind() == Ask.Kind.FORMULA
                && ask.span().length() < ask.sentence().span().length() - 1;
    }

    private @Nullable Span slot(Sentence sentence) {
        @Nullable Match slot = slots.get(sentence);
        return slot == null ? null : slot.span();
    }
}
