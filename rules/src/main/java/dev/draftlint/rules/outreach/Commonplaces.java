package dev.draftlint.rules.outreach;

import dev.draftlint.phrase.Phrases;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** The words that all of business shares, whatever the trade. */
enum Commonplaces {
    /** Of no matter: articles, pronouns, "very". */
    SMALL,
    /** Verbs and nouns of any business. */
    COMMON,
    /** Praises or promises. */
    PRAISE,
    /** Stands in sentences that ask, greet or thank, and praise nothing. */
    OTHER,
    /** Not one of them: the word of a trade, or a name. */
    CONCRETE;

    private static final String RESOURCE = "commonplaces.txt";
    private static final Map<String, Commonplaces> WORDS = read();
    private static final List<String> ENDINGS = List.of("s", "es", "d", "ed", "ing", "ly", "er", "est");
    private static final int SHORTEST_STEM = 3;

    /** What a folded word is, in any of its forms. */
    static Commonplaces of(String word) {
        Commonplaces known = WORDS.get(word);
        if (known != null) {
            return known;
        }
        for (String ending : ENDINGS) {
            int stem = word.length() - ending.length();
            if (stem >= SHORTEST_STEM && word.endsWith(ending)) {
                Commonplaces found = ofStem(word.substring(0, stem));
                if (found != CONCRETE) {
                    return found;
                }
            }
        }
        return CONCRETE;
    }

    /** The words that praise or promise, in all their forms. */
    static Phrases cues() {
        return Phrases.of(WORDS.entrySet().stream()
                .filter(word -> word.getValue() == PRAISE)
                .map(word -> '~' + word.getKey())
                .sorted()
                .toList());
    }

    /** "deliver", "redefin(e)", "industri(y)", "win(n)". */
    private static Commonplaces ofStem(String stem) {
        int last = stem.length() - 1;
        Commonplaces known = WORDS.getOrDefault(stem, WORDS.getOrDefault(stem + 'e', CONCRETE));
        if (known == CONCRETE && stem.charAt(last) == 'i') {
            return WORDS.getOrDefault(stem.substring(0, last) + 'y', CONCRETE);
        }
        if (known == CONCRETE && stem.charAt(last) == stem.charAt(last - 1)) {
            return WORDS.getOrDefault(stem.substring(0, last), CONCRETE);
        }
        return known;
    }

    private static Map<String, Commonplaces> read() {
        try (InputStream in = Objects.requireNonNull(Commonplaces.class.getResourceAsStream(RESOURCE), RESOURCE);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            Map<String, Commonplaces> words = new HashMap<>();
            lines.lines().filter(line -> line.indexOf(':') > 0).forEach(line -> add(line, words));
            return words;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void add(String line, Map<String, Commonplaces> words) {
        int colon = line.indexOf(':');
        Commonplaces kind = valueOf(line.substring(0, colon).toUpperCase(Locale.ROOT));
        for (String word : line.substring(colon + 1).strip().split(" ")) {
            words.put(word, kind);
        }
    }
}
