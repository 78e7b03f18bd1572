package dev.draftlint.reading;

import dev.draftlint.draft.Sentence;
import dev.draftlint.draft.Shape;
import dev.draftlint.draft.Word;
import java.util.List;
import java.util.Set;

/** What a sentence holds that may be of value: one pass over its words, then questions to what was seen. */
final class SentenceTraits {

    private static final int LONG_NAME = 4;
    private static final Set<String> MINUTES = Set.of("minute", "minutes", "min", "mins", "am", "pm");
    private static final Set<String> CURRENCIES = Set.of("$", "€", "£");
    private static final Set<String> SMALL_NAME_WORDS = Set.of("a", "the", "of", "or", "e", "g", "in", "to", "and");

    private final List<Word> words;
    /** What is known of each word that is one; {@link #plainWords} says how many there are. */
    final WordSense[] senses;

    int classes;
    int vague;
    int names;
    int plainWords;
    int concreteWords;
    int countedThings;
    int numbers;
    int fields;
    int concreteFields;
    int concreteLastFields;
    int factFields;
    int longFields;
    boolean specificField;
    boolean resultFigure;
    boolean otherFigure;
    private boolean minutes;
    boolean readerGets;
    boolean link;

    private SentenceTraits(Sentence sentence) {
        this.words = sentence.words();
        this.senses = new WordSense[words.size()];
    }

    static SentenceTraits of(Sentence sentence) {
        return from(sentence, 0);
    }

    /** The traits of what follows from a word on. */
    static SentenceTraits from(Sentence sentence, int first) {
        SentenceTraits traits = new SentenceTraits(sentence);
        for (int i = first; i < traits.words.size(); i++) {
            traits.see(i);
        }
        traits.weighMinutes(sentence);
        traits.specificField &= !sentence.zone().isTeaser();
        return traits;
    }

    /** Minutes are a figure like others where no meeting is about. */
    private void weighMinutes(Sentence sentence) {
        if (minutes && !has(ValueWords.MEETING) && !sentence.isQuestion()) {
            resultFigure = true;
        }
    }

    boolean has(int wordClass) {
        return (classes & wordClass) != 0;
    }

    private void see(int i) {
        Word word = words.get(i);
        switch (word.shape()) {
            case PLACEHOLDER -> seeField(word);
            case NUMBER -> {
                seeFigure(i);
                seeCount(i);
            }
            case SYMBOL -> {}
            default -> seeWord(i, word);
        }
    }

    private void seeWord(int i, Word word) {
        WordSense sense = WordSense.of(word.term());
        senses[plainWords++] = sense;
        classes |= sense.classes();
        if (sense.is(ValueWords.VAGUE)) {
            vague++;
        }
        if (sense.is(ValueWords.NUMBER)) {
            seeCount(i);
        }
        if (word.shape() == Shape.LOWER && isConcrete(sense)) {
            concreteWords++;
        }
        if (i > 0 && word.shape() != Shape.LOWER && word.text().length() > 1 && word.before() == 0) {
            names++;
        }
        if (sense.is(ValueWords.READER)
                && i + 1 < words.size()
                && WordSense.of(words.get(i + 1).term()).is(ValueWords.GETTING)) {
            readerGets = true;
        }
        link |= sense.isLink();
    }

    private void seeField(Word word) {
        fields++;
        String[] name = word.text().split(" ");
        int meaningful = 0;
        boolean concrete = false;
        boolean particulars = false;
        for (String part : name) {
            meaningful += SMALL_NAME_WORDS.contains(part) ? 0 : 1;
            concrete |= isConcrete(part);
            particulars |= WordSense.of(part).is(ValueWords.PARTICULARS_FIELD);
            specificField |= part.equals("specific") || part.equals("relevant");
        }
        concreteFields += concrete ? 1 : 0;
        concreteLastFields += concrete && isConcrete(name[name.length - 1]) ? 1 : 0;
        factFields += particulars ? 0 : 1;
        longFields += meaningful >= LONG_NAME ? 1 : 0;
    }

    private static boolean isConcrete(String namePart) {
        return WordSense.of(namePart).is(ValueWords.CONCRETE_FIELD);
    }

    private void seeCount(int i) {
        if (isRange(i) || isFollowedBy(i, MINUTES)) {
            return;
        }
        numbers++;
        for (int j = i + 1; j < Math.min(words.size(), i + 3); j++) {
            Word next = words.get(j);
            if (isConcrete(next)) {
                countedThings++;
                return;
            }
        }
    }

    private boolean isFollowedBy(int i, Set<String> some) {
        return i + 1 < words.size() && some.contains(words.get(i + 1).text());
    }

    /** Whether {@link #concreteWords} counts the word. */
    static boolean isConcrete(Word word) {
        return word.shape() == Shape.LOWER && isConcrete(WordSense.of(word.term()));
    }

    private static boolean isConcrete(WordSense sense) {
        return sense.isLong() && !sense.is(ValueWords.GENERIC);
    }

    private void seeFigure(int i) {
        String next = i + 1 < words.size() ? words.get(i + 1).text() : "";
        String previous = i > 0 ? words.get(i - 1).text() : "";
        boolean unit =
                next.equals("%") || next.equals("per") || WordSense.of(next).is(ValueWords.UNIT);
        if (CURRENCIES.contains(previous) || CURRENCIES.contains(next) || unit) {
            resultFigure = true;
        } else if (MINUTES.contains(next) || isRange(i)) {
            minutes |= next.startsWith("min");
        } else {
            otherFigure = true;
        }
    }

    /** The first number of "15 to 20 minutes" and of "15-20 minutes". */
    private boolean isRange(int i) {
        for (int j = i + 1; j < Math.min(words.size(), i + 4); j++) {
            if (MINUTES.contains(words.get(j).text())) {
                return true;
            }
        }
        return false;
    }
}
