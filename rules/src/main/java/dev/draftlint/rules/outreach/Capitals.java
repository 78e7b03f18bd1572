package dev.draftlint.rules.outreach;

import dev.draftlint.draft.Sentence;
import dev.draftlint.draft.Shape;
import dev.draftlint.draft.Span;
import dev.draftlint.draft.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds neighbouring words that are shouted. Acronyms, codes and names stand in capitals too, so a run of them counts only
 * if one of its words is among those that senders shout, and another one is an ordinary word: so common, or of four
 * letters and with a vowel.
 */
final class Capitals {

    private static final Set<String> SHOUTED =
            Set.of(("about absolutely act action alert all always amazing and another any"
                            + " are asap ask attention avoid back be because been before being believe big biggest bonus bring but buy by"
                            + " call can cannot cash chance cheap claim click congratulations could customers deal deals deadline"
                            + " delete did discount discounts discover do does dollars done double download dear ends"
                            + " ever every everyone everything exciting exclusive expires fast final finally find for forget"
                            + " free from get give go going gone great guarantee guaranteed had has have help her here his hot how huge hurry"
                            + " if immediately important incredible increase instant instantly introducing is join just know last learn"
                            + " left less let limited listen look lose love made make many may maybe miss missing money more most must my"
                            + " need never nice no not nothing notice now off offer offers once only opportunity order our out over own pay"
                            + " percent please price prices profit promise promotion proven quick quickly read ready real really"
                            + " receive remember reminder reply respond response results right risk sale save savings see sell send should"
                            + " sign simple so some soon special start started still stop subscribe success sure take tell than thank thanks"
                            + " that the their them then there these they think this those time to today tomorrow tonight too try"
                            + " unbelievable until up update urgent use value very wait waiting want warning was we were what when where why"
                            + " will win winner with without wonderful work works would yes yet you your yours")
                    .split(" "));

    private static final int LETTERS = 4;

    /** What may stand between two words of a run; others, such as / and _, make a code or part two things. */
    private static final String JOINTS = "\0,:-!&\"'";

    private final List<Word> words;
    private final List<Span> runs = new ArrayList<>();

    private Capitals(Sentence sentence) {
        this.words = sentence.words();
    }

    static List<Span> shoutedIn(Sentence sentence) {
        for (Word word : sentence.words()) {
            if (word.shape() == Shape.UPPER) {
                Capitals capitals = new Capitals(sentence);
                capitals.find();
                return capitals.runs;
            }
        }
        return List.of();
    }

    private void find() {
        int i = 0;
        while (i < words.size()) {
            if (words.get(i).shape() == Shape.UPPER) {
                i = addRun(i);
            } else {
                i++;
            }
        }
    }

    /** Gives the word after the run. */
    private int addRun(int first) {
        int last = first + 1;
        int after = last;
        while (after < words.size() && goesOn(after)) {
            after++;
            last = words.get(after - 1).shape() == Shape.UPPER ? after : last;
        }
        if (isShouted(words.subList(first, last))) {
            runs.add(words.get(first).span().to(words.get(last - 1).span()));
        }
        return after;
    }

    /** Numbers, "I" and "A" and the rest of a contraction neither make nor break a run. */
    private boolean goesOn(int i) {
        Word word = words.get(i);
        return JOINTS.indexOf(word.before()) >= 0 && isCapital(i, word);
    }

    private boolean isCapital(int i, Word word) {
        return switch (word.shape()) {
            case UPPER, NUMBER, SYMBOL -> true;
            case CAPITAL -> word.span().length() == 1;
            case LOWER -> word.span().start() <= words.get(i - 1).span().end();
            case PLACEHOLDER -> false;
        };
    }

    private static boolean isShouted(List<Word> run) {
        int shouted = 0;
        int ordinary = 0;
        for (Word word : run) {
            boolean upper = word.shape() == Shape.UPPER;
            boolean known = upper && SHOUTED.contains(word.text());
            shouted += known ? 1 : 0;
            ordinary += known || (upper && isOrdinary(word.text())) ? 1 : 0;
        }
        return shouted > 0 && ordinary > 1;
    }

    private static boolean isOrdinary(String text) {
        boolean vowel = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Character.isLetter(c)) {
                return false;
            }
            vowel |= c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u' || c == 'y';
        }
        return vowel && text.length() >= LETTERS;
    }
}
