package dev.draftlint.rules.outreach;

import dev.draftlint.draft.Sentence;
import dev.draftlint.draft.Shape;
import dev.draftlint.draft.Word;
import java.util.List;
import java.util.Set;

/** Whether a sentence speaks of its sender: of them and their firm, or by its name of what they sell. */
final class OwnSubject {

    private static final Set<String> OURS = Set.of("we", "our", "us", "ours");

    /** What one says of a thing by its name: "Fernbase helps". */
    private static final Set<String> DOES = Set.of(
            "is",
            "gives",
            "helps",
            "delivers",
            "provides",
            "offers",
            "makes",
            "empowers",
            "builds",
            "adapts",
            "keeps",
            "ensures",
            "lets",
            "allows",
            "enables",
            "brings",
            "combines",
            "works",
            "saves",
            "takes",
            "turns",
            "gets",
            "integrates",
            "simplifies",
            "streamlines",
            "transforms",
            "creates",
            "puts",
            "elevates",
            "unlocks",
            "drives",
            "boosts",
            "improves",
            "supports",
            "serves",
            "specialises",
            "specializes",
            "connects",
            "has",
            "removes",
            "eliminates",
            "revolutionises",
            "revolutionizes",
            "reduces",
            "cuts",
            "guarantees",
            "handles",
            "stands",
            "uses");

    private static final Set<String> OFFERS = Set.of(
            "help",
            "offer",
            "provide",
            "deliver",
            "create",
            "build",
            "design",
            "coach",
            "bring",
            "guarantee",
            "specialise",
            "specialize",
            "make",
            "pride",
            "sell",
            "write",
            "train",
            "teach");

    /** Who comes later is not what the sentence is about. */
    private static final int LEADING = 8;

    private OwnSubject() {}

    static boolean isSpokenOf(Sentence sentence) {
        List<Word> words = sentence.words();
        for (int i = 0; i < Math.min(LEADING, words.size()); i++) {
            String word = words.get(i).text();
            if (OURS.contains(word) || offers(words, i)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a name stands there and what it does after it. */
    static boolean names(List<Word> words, int at) {
        Shape shape = words.get(at).shape();
        return (shape == Shape.CAPITAL || shape == Shape.UPPER)
                && at + 1 < words.size()
                && DOES.contains(words.get(at + 1).text())
                && Commonplaces.of(words.get(at).text()) != Commonplaces.SMALL;
    }

    private static boolean offers(List<Word> words, int at) {
        return words.get(at).text().equals("i")
                && at + 1 < words.size()
                && OFFERS.contains(words.get(at + 1).text());
    }
}
