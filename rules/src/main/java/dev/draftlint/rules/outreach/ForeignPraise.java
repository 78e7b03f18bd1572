package dev.draftlint.rules.outreach;

import dev.draftlint.draft.Shape;
import dev.draftlint.draft.TermSet;
import dev.draftlint.draft.Word;
import dev.draftlint.phrase.Match;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Whether words of praise are said of something else than what the sender offers. */
final class ForeignPraise {

    private static final TermSet BEING = TermSet.of("are", "is", "be", "am", "as", "become", "becomes", "being");

    /** "That sounds like an exciting opportunity" says it of what somebody else has told. */
    private static final TermSet HEARSAY = TermSet.of("sounds");

    /** Words in merge tags that stand for the name of somebody. */
    private static final Set<String> NAMES =
            Set.of("company", "name", "business", "firm", "brand", "organisation", "organization", "account", "team");

    private ForeignPraise() {}

    static boolean isAt(Match match) {
        return isOfTheReader(match) || isOfATool(match) || isHearsay(match) || namesATrade(match);
    }

    private static boolean isHearsay(Match match) {
        List<Word> words = match.sentence().words();
        for (int i = 0; i < match.first(); i++) {
            if (HEARSAY.contains(words.get(i).term())) {
                return true;
            }
        }
        return false;
    }

    /** "Your innovative platform" is theirs, and what stands in quotation marks is somebody's. */
    private static boolean isOfTheReader(Match match) {
        List<Word> words = match.sentence().words();
        int before = match.first() - 1;
        if (before < 0) {
            return false;
        }
        String word = words.get(before).text();
        return word.equals("your") && !isPromisedToThem(words, before)
                || words.get(match.first()).before() == '"'
                || word.equals("as")
                        && Places.next(match)
                                .filter(next -> next.text().equals("your"))
                                .isPresent();
    }

    /** "We are your one-stop shop". */
    private static boolean isPromisedToThem(List<Word> words, int your) {
        return your > 0 && BEING.contains(words.get(your - 1).term());
    }

    /** "Reliable {{product}} suppliers" says what they supply. */
    private static boolean namesATrade(Match match) {
        List<Word> words = match.sentence().words();
        for (int i = match.first() + 1; i < match.last() - 1; i++) {
            if (words.get(i).shape() == Shape.PLACEHOLDER && !isNameOnly(words.get(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNameOnly(Word tag) {
        return Stream.of(tag.text().split(" ")).anyMatch(NAMES::contains);
    }

    /** "A cutting edge of tungsten" cuts. */
    private static boolean isOfATool(Match match) {
        return match.sentence().words().get(match.last() - 1).text().equals("edge")
                && Places.next(match).filter(word -> word.text().equals("of")).isPresent();
    }
}
