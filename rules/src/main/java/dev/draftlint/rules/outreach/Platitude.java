package dev.draftlint.rules.outreach;

import dev.draftlint.draft.Sentence;
import dev.draftlint.draft.Shape;
import dev.draftlint.draft.Terms;
import dev.draftlint.draft.Word;
import dev.draftlint.draft.Zone;
import java.util.List;
import java.util.Set;

/**
 * A sentence of praise made of nothing but words that all of business shares, so that it would fit any company: what
 * no list of phrases can foresee.
 */
final class Platitude {

    private static final int FEWEST_WORDS = 2;

    /** From so many words on, one may be concrete. */
    private static final int LONG = 8;

    private static final Set<String> OF_THE_SENDER = Set.of("we", "our", "us", "ours");
    private static final Set<String> OF_THE_READER = Set.of("you", "your", "yours");
    private static final Set<String> COMPANIES =
            Set.of("company", "business", "brand", "firm", "organization", "store", "website");

    /** What a compliment begins with. */
    private static final Set<String> COMPLIMENTING = Set.of("you", "your", "the", "what", "it", "such", "there", "few");

    private static final Set<String> LIKING =
            Set.of(("awe admire admired admirer admiration joy impressed inspired inspiration love"
                            + " loved fan respect enjoyed amazed highly wowed")
                    .split(" "));

    /** What the reader lacks or gets, and what the sender tries, is no praise. */
    private static final Set<String> NO_COMPLIMENT =
            Set.of(("need needs want deserve deserves lack help helps give gives get gets getting"
                            + " means mean feedback can will try use choose provider supplier manufacturer solutions")
                    .split(" "));

    /** "Find a job you love" is no compliment. */
    private static final Set<String> IMPERATIVES = Set.of("find", "discover", "choose", "get", "make", "do");

    /** Who tries, wants or needs claims nothing yet, and "assuring you of our best attention" only says goodbye. */
    private static final Set<String> NO_CLAIM =
            Set.of("trying", "try", "want", "need", "assuring", "look", "goal", "goals", "say");

    private final List<Word> words;
    private int matter;
    private int praise;
    private int concrete;
    private boolean sender;
    private boolean reader;
    private boolean writer;
    private boolean field;

    /** What a word is to a platitude. */
    private record Part(Commonplaces kind, boolean sender, boolean reader, boolean writer) {

        static Part of(String word) {
            return new Part(
                    Commonplaces.of(word),
                    OF_THE_SENDER.contains(word),
                    OF_THE_READER.contains(word),
                    word.equals("i") || word.equals("my") || word.equals("me"));
        }
    }

    private static final Terms<Part> KNOWN = Terms.knowing(Part::of);

    private Platitude(Sentence sentence) {
        this.words = sentence.words();
    }

    /** Whether the sentence praises the sender's offer and says nothing of it. */
    static boolean praisesTheSender(Sentence sentence) {
        Platitude platitude = new Platitude(sentence);
        return isProse(sentence) && platitude.isEmpty() && platitude.isClaim();
    }

    /** Whether the sentence praises the reader and says nothing of them. */
    static boolean praisesTheReader(Sentence sentence) {
        Platitude platitude = new Platitude(sentence);
        return isProse(sentence) && platitude.isEmpty() && platitude.isCompliment();
    }

    private static boolean isProse(Sentence sentence) {
        return (sentence.zone() == Zone.OPENING || sentence.zone() == Zone.BODY) && !sentence.isQuestion();
    }

    private boolean isEmpty() {
        for (int i = 0; i < words.size(); i++) {
            if (!mayBelong(i)) {
                return false;
            }
        }
        return praise > 0 && matter >= FEWEST_WORDS && (concrete == 0 || matter >= LONG);
    }

    private boolean mayBelong(int i) {
        Word word = words.get(i);
        return switch (word.shape()) {
            case NUMBER, SYMBOL -> false;
            case PLACEHOLDER -> isCompany(word);
            default -> sees(KNOWN.of(word.term()), i == 0 && word.shape() != Shape.LOWER);
        };
    }

    private boolean isCompany(Word placeholder) {
        reader = true;
        field = true;
        return List.of(placeholder.text().split(" ")).stream().anyMatch(COMPANIES::contains);
    }

    private boolean sees(Part part, boolean mayBeName) {
        sender |= part.sender;
        reader |= part.reader;
        writer |= part.writer;
        Commonplaces kind = part.kind;
        if (kind == Commonplaces.OTHER) {
            return false;
        }
        if (kind == Commonplaces.CONCRETE && !mayBeName) {
            concrete++;
        }
        praise += kind == Commonplaces.PRAISE ? 1 : 0;
        matter += kind == Commonplaces.SMALL || kind == Commonplaces.CONCRETE && mayBeName ? 0 : 1;
        return concrete <= 1;
    }

    private boolean isClaim() {
        return sender && !field && !holdsAny(NO_CLAIM);
    }

    private boolean isCompliment() {
        if (!reader || sender) {
            return false;
        }
        return holdsAny(LIKING) && !IMPERATIVES.contains(words.get(0).text())
                || !writer
                        && !holdsAny(NO_COMPLIMENT)
                        && (words.get(0).shape() == Shape.PLACEHOLDER
                                || COMPLIMENTING.contains(words.get(0).text()));
    }

    private boolean holdsAny(Set<String> set) {
        return words.stream().anyMatch(word -> set.contains(word.text()));
    }
}
