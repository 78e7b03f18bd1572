package dev.draftlint.rules.outreach;

import dev.draftlint.draft.Block;
import dev.draftlint.draft.Draft;
import dev.draftlint.draft.Sentence;
import dev.draftlint.draft.Word;
import dev.draftlint.draft.Zone;
import dev.draftlint.rule.Evidence;
import dev.draftlint.rule.Finding;
import dev.draftlint.rule.Rule;
import dev.draftlint.rule.RuleInfo;
import dev.draftlint.rule.Scope;
import dev.draftlint.rule.Severity;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Flags a mail that is written for a college rather than for a reader between two meetings. The grade is that of Flesch
 * and Kincaid, 0.39 words a sentence + 11.8 syllables a word - 15.59, over the sentences of paragraphs and lists between
 * greeting and sign-off; words are counted by {@link Sentence#wordCount}, syllables by {@link Syllables}.
 *
 * @param grade the highest school grade that a mail may ask for
 * @param fewestWords how many words a mail must have, for the grade of a few lines says nothing
 */
public record HardToRead(int grade, int fewestWords) implements Rule {

    private static final String LONG =
            "Considering the anticipated modernisation of municipal infrastructure, our organisation has undertaken a comprehensive"
                    + " evaluation of illumination requirements throughout numerous administrative facilities. ";

    private static final String SHORT = "We went to the depot in Leeds on Monday and looked at all the lamps. ";

    private static final RuleInfo INFO = new RuleInfo(
                    "hard-to-read",
                    Severity.INFO,
                    "Flags a mail of 60 words or more whose Flesch-Kincaid grade is above 12.",
                    "Long words in long sentences have to be read twice, and a busy reader does not read a stranger's mail twice.",
                    new Evidence(
                            Evidence.Grade.C,
                            "In 40 million mails 53 % at the level of grade 3 were answered, and 39 % at that of a college.",
                            "Boomerang 2016, second-hand"),
                    List.of(
                            "Hi Ana,\n\n" + LONG.repeat(4),
                            "Hi Ben,\n\n" + LONG.repeat(2) + "\n\n" + LONG.repeat(2) + "\n\nBest,\nTom",
                            "Hi Chloe,\n\n" + LONG.repeat(4) + SHORT,
                            "Hi Dev,\n\n- " + LONG + "\n- " + LONG + "\n- " + LONG + "\n- " + LONG,
                            "Hi {{first_name}},\n\n{{company}} is among them. " + LONG.repeat(5)),
                    List.of(
                            "Hi Ana,\n\n" + SHORT.repeat(6),
                            "Hi Ben,\n\n" + LONG.repeat(2),
                            "Hi Chloe,\n\n" + SHORT.repeat(4) + LONG + SHORT.repeat(4),
                            "Hi Dev,\n\n" + SHORT + "\n\nOn Monday Dev wrote:\n> " + LONG.repeat(4),
                            "Hi Erin,\n\n" + "Shall we? ".repeat(40)))
            .withScope(Scope.DRAFT);

    private static final Set<Zone> PROSE = EnumSet.of(Zone.OPENING, Zone.BODY, Zone.POSTSCRIPT);

    public HardToRead {
        if (grade < 0 || fewestWords < 1) {
            throw new IllegalArgumentException(
                    "a grade is 0 or more and of 1 word or more, not " + grade + " of " + fewestWords);
        }
    }

    public HardToRead() {
        this(12, 60);
    }

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Draft draft) {
        List<Sentence> prose = new ArrayList<>();
        int words = 0;
        for (Sentence sentence : draft.sentences()) {
            if (isProse(draft, sentence)) {
                prose.add(sentence);
                words += sentence.wordCount();
            }
        }
        return words >= fewestWords && grade(prose, words) > grade
                ? List.of(Finding.of(INFO, draft.whole(), "Use shorter words, and one thought a sentence."))
                : List.of();
    }

    private static boolean isProse(Draft draft, Sentence sentence) {
        return PROSE.contains(sentence.zone())
                && draft.blocks().get(sentence.block()).type() != Block.Type.HEADING;
    }

    private static double grade(List<Sentence> prose, int words) {
        double syllables = 0;
        for (Sentence sentence : prose) {
            syllables += syllables(sentence);
        }
        return 0.39 * words / prose.size() + 11.8 * syllables / words - 15.59;
    }

    /** A contraction is read as it is written: "we've" has one syllable, though it is two words to patterns. */
    private static int syllables(Sentence sentence) {
        int syllables = 0;
        int end = -1;
        for (Word word : sentence.words()) {
            syllables += word.span().start() > end ? Syllables.in(word) : 0;
            end = word.span().end();
        }
        return syllables;
    }
}
