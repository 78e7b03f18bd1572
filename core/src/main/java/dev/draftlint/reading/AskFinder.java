package dev.draftlint.reading;

import dev.draftlint.draft.Ask;
import dev.draftlint.draft.Draft;
import dev.draftlint.draft.Sentence;
import dev.draftlint.draft.Shape;
import dev.draftlint.draft.Span;
import dev.draftlint.draft.Word;
import dev.draftlint.phrase.Match;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds what a draft asks for: phrases mark the asks, and a question that matches none of them asks for an answer. */
final class AskFinder {

    private static final Set<String> MINUTE_WORDS = Set.of("minute", "minutes", "min", "mins");
    private static final Set<String> RECORDINGS =
            Set.of("video", "preview", "overview", "recording", "clip", "read", "loom");
    private static final Set<String> PURPOSE_WORDS = Set.of("to", "about", "on", "so", "where", "for", "regarding");

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

    private AskFinder(Draft draft, Cues cues) {
        this.draft = draft;
        this.cues = cues;
        for (Match slot : cues.of(Cue.SLOT)) {
            slots.putIfAbsent(slot.sentence(), slot);
        }
    }

    static List<Ask> in(Draft draft, Cues cues) {
        AskFinder finder = new AskFinder(draft, cues);
        finder.addMarked();
        finder.addQuestions();
        finder.asks.sort(READING_ORDER);
        return finder.asks;
    }

    private void addMarked() {
        @Nullable Agenda agenda = cues.has(Cue.MEET) || cues.has(Cue.MEET_COMMAND) ? Agenda.of(draft) : null;
        for (Ask.Kind kind : KINDS) {
            for (Match match : cues.of(cue(kind))) {
                if (!isLengthOfRecording(match)) {
                    add(kind, match, agenda);
                }
            }
        }
        COMMANDS.forEach((command, kind) -> {
            for (Match match : cues.of(command)) {
                if (AskCommands.isCommand(match)) {
                    add(kind, match, agenda);
                }
            }
        });
    }

    private void add(Ask.Kind kind, Match match, @Nullable Agenda agenda) {
        int detail = kind == Ask.Kind.MEET && agenda != null ? agenda.detail(match) : 0;
        asks.add(ask(kind, match, detail));
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

    /** "A 2-minute video" takes the reader's time as a page does. */
    private static boolean isLengthOfRecording(Match match) {
        List<Word> words = match.sentence().words();
        int end = Math.min(words.size(), match.last() + 2);
        for (int i = match.last(); i < end; i++) {
            if (RECORDINGS.contains(words.get(i).text())) {
                return true;
            }
        }
        return false;
    }

    private Ask ask(Ask.Kind kind, Match match, int detail) {
        Sentence sentence = match.sentence();
        @Nullable Span purpose = purpose(sentence, match.last());
        Span span = kind == Ask.Kind.MEET ? sentence.span(match.first(), clauseEnd(match)) : match.span();
        return new Ask(kind, sentence, span, minutes(sentence), slot(sentence), purpose, detail);
    }

    /** A request for time goes on to its purpose and slot, up to the next comma or dash. */
    private static int clauseEnd(Match match) {
        List<Word> words = match.sentence().words();
        int end = match.last();
        while (end < words.size()
                && (words.get(end).before() == 0 || words.get(end).before() == '-')) {
            end++;
        }
        return end;
    }

    private void addQuestions() {
        Set<Sentence> asking = asking();
        for (Sentence sentence : draft.sentences()) {
            if (sentence.isQuestion() && !sentence.zone().isTeaser() && !asking.contains(sentence)) {
                Span span = sentence.span();
                asks.add(new Ask(Ask.Kind.ANSWER, sentence, span, minutes(sentence), slot(sentence), null, 0));
            }
        }
    }

    /** The sentences whose asks are found already. */
    private Set<Sentence> asking() {
        Set<Sentence> asking = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Ask ask : asks) {
            if (!isPartlyFormula(ask)) {
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

    private static OptionalInt minutes(Sentence sentence) {
        List<Word> words = sentence.words();
        for (int i = 1; i < words.size(); i++) {
            if (words.get(i - 1).shape() == Shape.NUMBER
                    && MINUTE_WORDS.contains(words.get(i).text())) {
                return parse(words.get(i - 1).text());
            }
        }
        return OptionalInt.empty();
    }

    private static OptionalInt parse(String number) {
        boolean small = number.length() <= 4 && number.chars().allMatch(Character::isDigit);
        return small ? OptionalInt.of(Integer.parseInt(number)) : OptionalInt.empty();
    }

    private @Nullable Span slot(Sentence sentence) {
        @Nullable Match slot = slots.get(sentence);
        return slot == null ? null : slot.span();
    }

    private static @Nullable Span purpose(Sentence sentence, int from) {
        List<Word> words = sentence.words();
        for (int i = from; i < words.size() - 1; i++) {
            if (PURPOSE_WORDS.contains(words.get(i).text())) {
                return sentence.span(i, words.size());
            }
        }
        return null;
    }
}
