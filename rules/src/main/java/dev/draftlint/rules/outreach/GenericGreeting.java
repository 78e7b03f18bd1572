package dev.draftlint.rules.outreach;

import dev.draftlint.draft.Draft;
import dev.draftlint.draft.Kind;
import dev.draftlint.draft.Sentence;
import dev.draftlint.draft.Shape;
import dev.draftlint.draft.Word;
import dev.draftlint.draft.Zone;
import dev.draftlint.phrase.Match;
import dev.draftlint.rule.Evidence;
import dev.draftlint.rule.PhraseRule;
import dev.draftlint.rule.RuleInfo;
import dev.draftlint.rule.Severity;
import java.util.List;
import java.util.Set;

/** Flags salutations that name nobody. */
public final class GenericGreeting {

    private static final RuleInfo INFO = new RuleInfo(
            "generic-greeting",
            Severity.WARNING,
            "Flags salutations that name nobody.",
            "A salutation without a name says in its first word that the sender did not look for one. A reader gives such a "
                    + "mail as much care as went into it.",
            new Evidence(
                    Evidence.Grade.A,
                    "Personalised mailings were answered more often (OR 1.16, 1.06-1.28) in a review of postal questionnaires.",
                    "BMJ 324:1183"),
            List.of(
                    "«Dear Sir or Madam»,\n\nThe survey of your roof is attached.",
                    "«To whom it may concern»,\n\nThe lease on unit 4 ends in May.",
                    "«Hi there»,\n\nI counted 14 broken links on the careers page.",
                    "«Dear Hiring Manager»,\n\nI built the pump controller that your advert names.",
                    "«Dear business owner»,\n\nThe council doubles bin fees in June."),
            List.of(
                    "Dear Ms Ortega,\n\nThe survey of your roof is attached.",
                    "Hi team,\n\nThe lease on unit 4 ends in May.",
                    "Hello,\n\nI counted 14 broken links on the careers page.",
                    "Hi there Ben,\n\nThe samples are hanging there, by the door.",
                    "Dear {{first_name}},\n\nTo whom should we send the keys of the house?"));

    /** "Dear manager of Fernbank" names a house and nobody in it. */
    private static final Set<String> PLACED = Set.of("of", "at", "in", "for");

    private static final Set<String> TITLES =
            Set.of("ms", "mr", "mrs", "miss", "dr", "prof", "professor", "fr", "frau", "herr");

    /** Whoever greets one has looked for a name, and may not know more of them. */
    private static final Set<String> GROUPS = Set.of("team", "committee", "department", "board", "crew");

    private static final int SHORTEST_DESCRIPTION = 2;

    private GenericGreeting() {}

    public static PhraseRule rule() {
        return PhraseRule.of(INFO, "Greet the reader by name; a bare \"Hello\" is the next best.", Salutation.OF_NOBODY)
                .unlessQuoted()
                .orWhole(Salutation.DESCRIBING, GenericGreeting::describesSomebody)
                .where((draft, match) -> namesNobody(match) && !isToAllCustomers(draft, match));
    }

    /** "Hi there, Ben" and "Dear Sir Alan" do name somebody. Where the line is not known for a greeting, it must be nothing else. */
    private static boolean namesNobody(Match match) {
        List<Word> said = match.sentence().words().subList(match.first(), match.last());
        if (holds(said, "sir") && (holds(said, "madam") || holds(said, "ma"))) {
            return true;
        }
        if (greetsAGroup(match.sentence())) {
            return false;
        }
        if (said.stream().anyMatch(word -> TITLES.contains(word.text()))
                && !TITLES.contains(said.get(said.size() - 1).text())) {
            return false;
        }
        List<Word> after = Places.after(match);
        if (match.sentence().zone() != Zone.GREETING) {
            return match.sentence().zone() == Zone.OPENING && match.first() == 0 && after.isEmpty();
        }
        return after.isEmpty()
                || PLACED.contains(after.get(0).text())
                || after.stream().noneMatch(Places::mayBeName);
    }

    /** "Dear customers" is a name for those who all get the same notice. */
    private static boolean isToAllCustomers(Draft draft, Match match) {
        List<Word> words = match.sentence().words();
        return draft.kind() == Kind.SERVICE
                && isPlural(words.get(match.last() - 1).text());
    }

    /** Not "dear head of the marketing department". */
    private static boolean greetsAGroup(Sentence sentence) {
        List<Word> words = sentence.words();
        return GROUPS.contains(words.get(words.size() - 1).text())
                && words.stream().noneMatch(word -> PLACED.contains(word.text()));
    }

    /** "Dear prospective stallholder", "Hello lover of good food": names have capitals, and groups are more than one. */
    private static boolean describesSomebody(Sentence greeting) {
        List<Word> words = greeting.words();
        List<Word> addressed = words.subList(words.get(0).text().equals("good") ? 2 : 1, words.size());
        return greeting.zone() == Zone.GREETING
                && addressed.size() >= SHORTEST_DESCRIPTION
                && addressed.stream().allMatch(word -> word.shape() == Shape.LOWER && !GROUPS.contains(word.text()))
                && !isPlural(noun(addressed));
    }

    private static String noun(List<Word> addressed) {
        int end = 1;
        while (end < addressed.size() && !PLACED.contains(addressed.get(end).text())) {
            end++;
        }
        return addressed.get(end - 1).text();
    }

    private static boolean isPlural(String noun) {
        return noun.endsWith("s") && !noun.endsWith("ss");
    }

    private static boolean holds(List<Word> words, String text) {
        return words.stream().anyMatch(word -> word.text().equals(text));
    }
}
