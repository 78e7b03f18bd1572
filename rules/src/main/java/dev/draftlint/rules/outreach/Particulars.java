package dev.draftlint.rules.outreach;

import dev.draftlint.draft.Shape;
import dev.draftlint.draft.Word;
import dev.draftlint.phrase.Match;
import java.util.List;
import java.util.Set;

/** Whether what a sentence says of its reader names a particular thing of theirs, or would fit any. */
final class Particulars {

    /** Words with which the sender goes on to speak of something else than the reader. */
    private static final Set<String> TURNS = set(
            "we our i wanted thought put figured believe hoping curious would could can think built made created drafted designed ran am help helped helping looking");

    private static final Set<String> SEARCHED_IN = set(
            "google linkedin instagram facebook yelp youtube twitter upwork github maps yahoo bing aol tiktok clutch fiverr web");

    private static final Set<String> MARKETS =
            Set.of("portal", "portals", "board", "boards", "site", "sites", "market");

    private static final Set<String> MINUTES = set("minute minutes min mins years year");

    private Particulars() {}

    private static Set<String> set(String words) {
        return Set.of(words.split(" "));
    }

    /** What people publish; of these it is enough that one is spoken of anywhere in the sentence. */
    private static final Set<String> PUBLISHED =
            set("post article talk piece episode paper keynote thread interview webinar podcast");

    private static final Set<String> FIELDS_OF_WORK =
            set("work research thinking views writing thoughts perspective posts articles videos episodes");

    private static final Set<String> AROUND = set("with in around about through");

    private static final Set<String> SENDER = set("i we our my");

    private static final Set<String> READER = set("you your yours");

    private static final Set<String> WAYS = set("journey path move transition way change shift switch");

    /** "Doing some research on Fernbank" is the sender's research. */
    private static final Set<String> OWN = set("some my our doing did little online any more further");

    private static final Set<String> NO_TOPIC = set("the this that your it social line behalf");

    /** Whether the sentence of a place names something particular up to where it turns to something else. */
    static boolean areBeside(Match match) {
        List<Word> words = match.sentence().words();
        int end = match.last();
        while (end < words.size() && !TURNS.contains(words.get(end).text())) {
            end++;
        }
        for (int i = beginning(match); i < words.size(); i++) {
            if (i < end || isAWay(words, i)
                    ? isParticular(words, i) || i >= match.first() && isNamedThing(words, i)
                    : isPublished(words, i)) {
                return true;
            }
        }
        return false;
    }

    /** "We fill a post in Porto, and your background impressed us": the post is the sender's. */
    private static int beginning(Match match) {
        List<Word> words = match.sentence().words();
        boolean isOfTheSender = SENDER.contains(words.get(0).text())
                && words.subList(0, match.first()).stream().noneMatch(Particulars::isTheReader);
        return isOfTheSender ? match.first() : 0;
    }

    private static boolean isTheReader(Word word) {
        return word.shape() == Shape.PLACEHOLDER || READER.contains(word.text()) || PUBLISHED.contains(word.text());
    }

    private static boolean isParticular(List<Word> words, int i) {
        Word word = words.get(i);
        return switch (word.shape()) {
            case NUMBER ->
                word.before() != '#'
                        && (i + 1 == words.size()
                                || !MINUTES.contains(words.get(i + 1).text()));
            case PLACEHOLDER -> asksForParticulars(word);
            case SYMBOL -> false;
            default ->
                ParticularWords.THINGS.contains(word.text()) && !isOfAMarket(words, i) && !isAField(words, i)
                        || word.before() == '"'
                        || holdsDigit(word.text());
        };
    }

    /** "A job portal" is nobody's job. */
    private static boolean isOfAMarket(List<Word> words, int i) {
        return i + 1 < words.size() && MARKETS.contains(words.get(i + 1).text());
    }

    /** "What you are doing with video" is a whole field. */
    private static boolean isAField(List<Word> words, int i) {
        return i > 1
                && AROUND.contains(words.get(i - 1).text())
                && words.get(i - 2).text().equals("doing");
    }

    /** A model or a version, "x200", but no address. */
    private static boolean holdsDigit(String word) {
        return word.indexOf('.') < 0 && word.chars().anyMatch(Character::isDigit);
    }

    private static boolean asksForParticulars(Word field) {
        for (String part : field.text().split(" ")) {
            if (ParticularWords.FIELDS.contains(part)) {
                return true;
            }
        }
        return false;
    }

    /** "Your journey from the council to consultancy". */
    private static boolean isAWay(List<Word> words, int i) {
        return WAYS.contains(words.get(i).text())
                && i + 1 < words.size()
                && words.get(i + 1).text().equals("from");
    }

    private static boolean isPublished(List<Word> words, int i) {
        String before = words.get(i - 1).text();
        return PUBLISHED.contains(words.get(i).text()) && (before.equals("the") || before.equals("your"));
    }

    /** "your work on tides", "what you wrote about Fjordbank", "your background in Ada, Forth and Prolog". */
    private static boolean isNamedThing(List<Word> words, int i) {
        Word word = words.get(i);
        boolean hasCapital = word.shape() == Shape.CAPITAL || word.shape() == Shape.UPPER;
        if (i < 2 || word.shape() == Shape.PLACEHOLDER || SEARCHED_IN.contains(word.text())) {
            return false;
        }
        String before = words.get(i - 1).text();
        return isAWay(words, i)
                || before.equals("on")
                        && FIELDS_OF_WORK.contains(words.get(i - 2).text())
                        && (i < 3 || !OWN.contains(words.get(i - 3).text()))
                        && !NO_TOPIC.contains(word.text())
                || hasCapital && before.equals("about")
                || hasCapital && word.before() == ',' && !word.text().equals("i");
    }
}
