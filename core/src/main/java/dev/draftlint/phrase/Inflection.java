package dev.draftlint.phrase;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The forms of an English verb or noun, from its base form. It gives what a verb and what a noun would have, since a
 * pattern does not say which it means, and a form that nobody writes does no harm in a pattern.
 */
final class Inflection {

    private static final String VOWELS = "aeiou";

    /** Base form, then the forms that are not made by rule; "-s" and "-ing" are. */
    private static final Map<String, List<String>> IRREGULAR = table("""
            arise arose arisen, awake awoke awoken, become became, begin began begun, bend bent, bet, bind
            bound, bite bit bitten, blow blew blown, break broke broken, bring brought, broadcast, build built,
            burn burnt burned, buy bought, catch caught, choose chose chosen, come came, cost, cut, deal dealt,
            dig dug, draw drew drawn, dream dreamt dreamed, drink drank drunk, drive drove driven, eat ate
            eaten, fall fell fallen, feed fed, feel felt, fight fought, find found, fit fitted, fly flew flown,
            forget forgot forgotten, forgive forgave forgiven, freeze froze frozen, get got gotten, give gave
            given, go went gone, grow grew grown, hang hung, hear heard, hide hid hidden, hit, hold held, hurt,
            keep kept, know knew known, lay laid, lead led, lean leant leaned, learn learnt learned, leave left,
            lend lent, let, lie lay lain lied, light lit lighted, lose lost, make made, mean meant, meet met,
            mislead misled, miss missed, outgrow outgrew outgrown, overcome overcame, overhear overheard,
            oversee oversaw overseen, pay paid, prove proved proven, put, quit, read, rebuild rebuilt, resend
            resent, rethink rethought, rewrite rewrote rewritten, ride rode ridden, ring rang rung, rise rose
            risen, run ran, say said, see saw seen, seek sought, sell sold, send sent, set, shake shook shaken,
            shed, shine shone, shoot shot, show showed shown, shrink shrank shrunk, shut, sing sang sung, sink
            sank sunk, sit sat, sleep slept, slide slid, speak spoke spoken, speed sped, spend spent, spin spun,
            split, spot spotted, spread, spring sprang sprung, stand stood, steal stole stolen, stick stuck,
            strike struck, strive strove striven, swear swore sworn, sweep swept, swim swam swum, swing swung,
            take took taken, teach taught, tear tore torn, tell told, think thought, throw threw thrown,
            understand understood, undertake undertook undertaken, upset, wake woke woken, wear wore worn, win
            won, wind wound, withdraw withdrew withdrawn, withhold withheld, write wrote written""");

    /** Words whose whole paradigm stands here. */
    private static final Map<String, List<String>> WHOLE = table("""
            be am is are was were been being, have has had having, do does did done doing, can could, will
            would, may might, shall should, person people persons, child children, man men, woman women,
            analysis analyses, half halves, life lives, shelf shelves, self selves, criterion criteria, datum
            data""");

    private Inflection() {}

    static Set<String> of(String base) {
        Set<String> forms = new LinkedHashSet<>();
        forms.add(base);
        List<String> whole = WHOLE.get(base);
        if (whole != null) {
            forms.addAll(whole);
            return forms;
        }
        addPlural(base, forms);
        List<String> irregular = IRREGULAR.get(base);
        if (irregular != null) {
            forms.addAll(irregular);
        }
        addEndings(base, irregular == null, forms);
        return forms;
    }

    private static void addPlural(String base, Set<String> forms) {
        if (endsInConsonantAnd('y', base)) {
            forms.add(withoutLast(base).concat("ies"));
        } else if (endsInConsonantAnd('o', base)) {
            forms.add(base.concat("es"));
            forms.add(base.concat("s"));
        } else {
            forms.add(base.concat(hisses(base) ? "es" : "s"));
        }
    }

    private static boolean hisses(String base) {
        return base.endsWith("s")
                || base.endsWith("x")
                || base.endsWith("z")
                || base.endsWith("ch")
                || base.endsWith("sh");
    }

    private static void addEndings(String base, boolean past, Set<String> forms) {
        if (endsInConsonantAnd('y', base)) {
            add(withoutLast(base).concat("i"), base, past, forms);
        } else if (base.endsWith("ie")) {
            add(withoutLast(base), base.substring(0, base.length() - 2).concat("y"), past, forms);
        } else if (base.endsWith("e") && base.length() > 2 && "eoy".indexOf(base.charAt(base.length() - 2)) < 0) {
            add(withoutLast(base), withoutLast(base), past, forms);
        } else if (base.endsWith("e")) {
            add(withoutLast(base), base, past, forms);
        } else {
            addConsonantEndings(base, past, forms);
        }
    }

    /** A longer word may double its last letter or not ("preferred", "offered"); which, only its stress tells. */
    private static void addConsonantEndings(String base, boolean past, Set<String> forms) {
        boolean doubles = endsShort(base);
        if (doubles) {
            String doubled = base.concat(base.substring(base.length() - 1));
            add(doubled, doubled, past, forms);
        }
        if (!doubles || vowelGroups(base) > 1) {
            add(base, base, past, forms);
        }
    }

    private static void add(String pastStem, String stem, boolean past, Set<String> forms) {
        if (past) {
            forms.add(pastStem.concat("ed"));
        }
        forms.add(stem.concat("ing"));
    }

    /** Whether it ends in one vowel and one consonant that can double: "stop", "prefer", not "look", "show", "fix". */
    private static boolean endsShort(String base) {
        int last = base.length() - 1;
        return last >= 2
                && !isVowel(base.charAt(last))
                && "wxy".indexOf(base.charAt(last)) < 0
                && isVowel(base.charAt(last - 1))
                && (!isVowel(base.charAt(last - 2)) || base.startsWith("qu", last - 3));
    }

    private static int vowelGroups(String base) {
        int groups = 0;
        for (int i = 0; i < base.length(); i++) {
            if (isVowel(base.charAt(i)) && (i == 0 || !isVowel(base.charAt(i - 1)))) {
                groups++;
            }
        }
        return groups;
    }

    private static boolean endsInConsonantAnd(char last, String base) {
        int length = base.length();
        return length > 1 && base.charAt(length - 1) == last && !isVowel(base.charAt(length - 2));
    }

    private static boolean isVowel(char letter) {
        return VOWELS.indexOf(letter) >= 0;
    }

    private static String withoutLast(String base) {
        return base.substring(0, base.length() - 1);
    }

    private static Map<String, List<String>> table(String rows) {
        Map<String, List<String>> table = new HashMap<>();
        for (String row : rows.split(",", -1)) {
            List<String> forms = List.of(row.strip().split("\\s+", -1));
            table.put(forms.get(0), forms.subList(1, forms.size()));
        }
        return Map.copyOf(table);
    }
}
