package dev.draftlint.rules.outreach;

import dev.draftlint.draft.Block;
import dev.draftlint.draft.Draft;
import dev.draftlint.draft.Sentence;
import dev.draftlint.draft.Zone;
import dev.draftlint.rule.Evidence;
import dev.draftlint.rule.Finding;
import dev.draftlint.rule.Rule;
import dev.draftlint.rule.RuleInfo;
import dev.draftlint.rule.Severity;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Flags a paragraph that is too long to skim, at its first sentence. Items of a list are none, however long.
 *
 * @param words the most words of a paragraph, as {@link Sentence#wordCount} counts them
 */
public record WallOfText(int words) implements Rule {

    private static final String SILT =
            "The gauge on the lower Tees has counted silt for six years, and nobody has read it since May. ";

    private static final RuleInfo INFO = new RuleInfo(
            "wall-of-text",
            Severity.INFO,
            "Flags a paragraph of more than 90 words.",
            "On a telephone 90 words fill the screen. A reader who finds no place to rest skips the whole of it.",
            Evidence.none(),
            List.of(
                    "Hi Ana,\n\n«" + SILT.strip() + "» " + SILT.repeat(5),
                    "Hi Ben,\n\nHere is what we saw.\n\n«" + SILT.strip() + "» " + SILT.repeat(6) + "\n\nBest,\nTom",
                    "Hi Chloe,\n«" + SILT.strip() + "» " + SILT.repeat(5) + "\nBest,\nTom",
                    "Hi Dev,\n\n" + SILT + "\n\n«" + SILT.strip() + "» " + SILT.repeat(7) + "\n\n" + SILT,
                    "Hi Erin,\n\n«The {{river}} has a gauge.» " + SILT.repeat(5)),
            List.of(
                    "Hi Ana,\n\n" + SILT.repeat(4),
                    "Hi Ben,\n\n" + SILT.repeat(3) + "\n\n" + SILT.repeat(3),
                    "Hi Chloe,\n\n- " + SILT.repeat(6),
                    "Hi Dev,\n\nHere is what I wrote before.\n\n> " + SILT.repeat(6),
                    "Hi Erin,\n\n" + ("- " + SILT + "\n").repeat(6)));

    private static final Set<Zone> PROSE = EnumSet.of(Zone.OPENING, Zone.BODY, Zone.POSTSCRIPT);

    public WallOfText {
        if (words < 1) {
            throw new IllegalArgumentException("a paragraph may have 1 word or more, not " + words);
        }
    }

    public WallOfText() {
        this(90);
    }

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Draft draft) {
        return draft.blocks().stream()
                .filter(block -> block.type() == Block.Type.PARAGRAPH && mayBeLong(block) && length(block) > words)
                .map(this::finding)
                .toList();
    }

    /** A quick look, which is all that most paragraphs cost: there are no more words to count than words. */
    private boolean mayBeLong(Block block) {
        int most = 0;
        for (Sentence sentence : block.sentences()) {
            most += sentence.words().size();
        }
        return most > words;
    }

    private static int length(Block block) {
        return prose(block).mapToInt(Sentence::wordCount).sum();
    }

    private static Stream<Sentence> prose(Block block) {
        return block.sentences().stream().filter(sentence -> PROSE.contains(sentence.zone()));
    }

    private Finding finding(Block block) {
        Sentence first = prose(block).findFirst().orElseThrow();
        String message = "Split this paragraph of " + length(block) + " words into pieces with one thought each.";
        return Finding.of(INFO, first.span(), message);
    }
}
