package dev.draftlint.phrase;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which spellings are the same words. Drafts and patterns are both read through this class, so that "I'm following-up" in
 * one finds "im following up" in the other. Digits and letters in one run are one word on both sides: "b2b", "10x",
 * "15min". Stateless; safe to share between threads.
 */
public final class Spelling {

    /** The sign of a possessive, a word of its own: "company's" is "company" and "'s". */
    public static final String POSSESSIVE = "'s";

    private static final Map<String, List<String>> SPLIT = table(
            "im=i am, ive=i have, youre=you are, youve=you have, youd=you would, youll=you will, weve=we have,"
                    + "theyre=they are, theyve=they have, theyll=they will, itll=it will, hes=he is, shes=she is,"
                    + "thats=that is, whats=what is, heres=here is, theres=there is, hows=how is, wheres=where is,"
                    + "dont=do not, didnt=did not, doesnt=does not, isnt=is not, arent=are not, wasnt=was not,"
                    + "werent=were not, hasnt=has not, havent=have not, hadnt=had not, wouldnt=would not,"
                    + "couldnt=could not, shouldnt=should not, cant=can not, cannot=can not, wont=will not",
            "can't=can not, won't=will not, shan't=shall not, ain't=is not, let's=let us, y'all=you all, d'you=do you,"
                    + "how'd=how did, why'd=why did, where'd=where did, what'd=what did",
            "followup=follow up, followups=follow ups, followedup=followed up, followingup=following up,"
                    + "checkin=check in, checkins=check ins, catchup=catch up, catchups=catch ups, touchbase=touch base,"
                    + "circleback=circle back, headsup=heads up, meetup=meet up, meetups=meet ups, signup=sign up,"
                    + "signups=sign ups, setup=set up, setups=set ups, kickoff=kick off, kickoffs=kick offs,"
                    + "breakup=break up, anytime=any time, alot=a lot, thankyou=thank you, wanna=want to, gonna=going to,"
                    + "gotta=got to, lemme=let me, gimme=give me, kinda=kind of, dunno=do not know",
            "pls=please, plz=please, thx=thanks");

    /** Written with a hyphen or a blank. */
    private static final Map<String, List<String>> JOINED =
            table("e mail=email, e mails=emails, e mailed=emailed, e mailing=emailing, voice mail=voicemail,"
                    + "voice mails=voicemails, web site=website, web sites=websites");

    /** Joined only where a hyphen stands between: "in box 4" stays as it is. */
    private static final Map<String, List<String>> HYPHENED = table(
            "in box=inbox, in boxes=inboxes, in mail=inmail, in mails=inmails, on line=online, off line=offline, wi fi=wifi");

    /** What the pairs begin with that are written with a blank too. */
    private static final Set<String> FIRST_HALVES = Set.of("e", "voice", "web");

    private static final Set<String> FIRST_HYPHENED = Set.of("in", "on", "off", "wi");

    private static final Set<String> JOINING_PREFIXES = Set.of("re", "co");

    private static final Set<String> IS_AFTER = Set.of(
            "it",
            "that",
            "this",
            "there",
            "here",
            "what",
            "who",
            "where",
            "how",
            "when",
            "why",
            "he",
            "she",
            "name",
            "everything",
            "something",
            "nothing");

    private static final Map<String, String> SUFFIXES =
            Map.of("n't", "not", "'m", "am", "'re", "are", "'ve", "have", "'ll", "will", "'d", "would");

    /** No contraction is longer, in UTF-16 units; it keeps a run of a thousand "'s" from nesting as deep. */
    private static final int LONGEST = 64;

    private Spelling() {}

    /** The words of a whole token, however it is written: "I'm" is i, am; "Follow-Up" is follow, up; "e-mail" is email. */
    public static List<String> expand(String token) {
        List<String> pieces = pieces(fold(token));
        List<String> words = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            String piece = pieces.get(i);
            Optional<String> joined = i + 1 < pieces.size() ? joined(piece, pieces.get(i + 1), true) : Optional.empty();
            addWords(joined.orElse(piece), words);
            i += joined.isPresent() ? 1 : 0;
        }
        return List.copyOf(words);
    }

    /** What stands between hyphens. */
    private static List<String> pieces(String token) {
        List<String> pieces = new ArrayList<>(2);
        int start = 0;
        for (int hyphen = token.indexOf('-'); hyphen >= 0; hyphen = token.indexOf('-', start)) {
            pieces.add(token.substring(start, hyphen));
            start = hyphen + 1;
        }
        pieces.add(token.substring(start));
        return pieces;
    }

    private static void addWords(String piece, List<String> words) {
        List<String> split = split(piece);
        if (!split.isEmpty()) {
            words.addAll(split);
        } else if (!piece.isEmpty()) {
            words.add(piece);
        }
    }

    /** Small letters, and one kind of apostrophe: {@code '}. */
    public static String fold(String token) {
        return token.toLowerCase(Locale.ROOT)
                .replace('\u2019', '\'')
                .replace('\u2018', '\'')
                .replace('\u02BC', '\'');
    }

    /**
     * The words that a folded word without hyphens stands for; empty where it is simply itself, which is the common case
     * and allocates nothing.
     */
    public static List<String> split(String word) {
        List<String> known = SPLIT.get(word);
        if (known != null) {
            return known;
        }
        int apostrophe = word.lastIndexOf('\'');
        return apostrophe > 0 && word.length() <= LONGEST ? splitAt(apostrophe, word) : List.of();
    }

    private static List<String> splitAt(int apostrophe, String word) {
        if (apostrophe == word.length() - 1) {
            return List.of(word.substring(0, apostrophe));
        }
        String suffix = word.substring(apostrophe);
        if (suffix.equals(POSSESSIVE)) {
            String stem = word.substring(0, apostrophe);
            return stemAnd(stem, IS_AFTER.contains(stem) ? "is" : POSSESSIVE);
        }
        int cut = suffix.equals("'t") && apostrophe > 1 && word.charAt(apostrophe - 1) == 'n'
                ? apostrophe - 1
                : apostrophe;
        String meaning = SUFFIXES.get(word.substring(cut));
        return meaning == null ? List.of() : stemAnd(word.substring(0, cut), meaning);
    }

    /** The stem may be a contraction itself: "wouldn't've". */
    private static List<String> stemAnd(String stem, String last) {
        List<String> words = new ArrayList<>();
        addWords(stem, words);
        words.add(last);
        return List.copyOf(words);
    }

    /**
     * The one word that two neighbours make, if they do: "e" and "mail", "voice" and "mail".
     *
     * @param hyphen whether a hyphen stands between them; otherwise it is a blank
     */
    public static Optional<String> joined(String first, String second, boolean hyphen) {
        if (hyphen && JOINING_PREFIXES.contains(first) && !second.isEmpty()) {
            return Optional.of(first + second);
        }
        if (!mayJoin(first, hyphen)) {
            return Optional.empty();
        }
        String pair = first + ' ' + second;
        List<String> known = JOINED.getOrDefault(pair, List.of());
        if (known.isEmpty() && hyphen) {
            known = HYPHENED.getOrDefault(pair, List.of());
        }
        return known.isEmpty() ? Optional.empty() : Optional.of(known.get(0));
    }

    /** The words that any of some make with any of others behind a blank. */
    static Set<String> joined(Set<String> firsts, Set<String> seconds) {
        Set<String> joined = new HashSet<>();
        for (String first : firsts) {
            seconds.forEach(second -> joined(first, second, false).ifPresent(joined::add));
        }
        return joined;
    }

    /** Whether any of these words makes one word with some other behind a blank. */
    static boolean mayJoin(Set<String> firsts) {
        return !Collections.disjoint(firsts, FIRST_HALVES);
    }

    /** Whether a word makes one word with some other behind it. */
    public static boolean mayJoin(String first) {
        return JOINING_PREFIXES.contains(first) || mayJoin(first, true);
    }

    /** A cheap test that spares {@link #joined} the making of a pair for nearly every word. */
    private static boolean mayJoin(String first, boolean hyphen) {
        return FIRST_HALVES.contains(first) || hyphen && FIRST_HYPHENED.contains(first);
    }

    /** Where in a split word its first word ends, in UTF-16 units: 2 in "don't", 1 in "i'm", 6 in "followup". */
    public static int cut(String word, String first) {
        int end = 0;
        while (end < word.length() - 1 && end < first.length() && word.charAt(end) == first.charAt(end)) {
            end++;
        }
        return Math.max(1, end);
    }

    /** How many letters must change, come or go to make one word of another (Levenshtein). */
    public static int distance(String from, String to) {
        int[] row = new int[to.length() + 1];
        Arrays.setAll(row, j -> j);
        for (int i = 1; i <= from.length(); i++) {
            next(row, i, from.charAt(i - 1), to);
        }
        return row[to.length()];
    }

    private static void next(int[] row, int i, char c, String to) {
        int diagonal = row[0];
        row[0] = i;
        for (int j = 1; j < row.length; j++) {
            int change = diagonal + (c == to.charAt(j - 1) ? 0 : 1);
            diagonal = row[j];
            row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
        }
    }

    private static Map<String, List<String>> table(String... lines) {
        Map<String, List<String>> table = new HashMap<>();
        for (String entry : String.join(",", lines).split(",", -1)) {
            int equals = entry.indexOf('=');
            table.put(
                    entry.substring(0, equals).strip(),
                    List.of(entry.substring(equals + 1).split(" ", -1)));
        }
        return Map.copyOf(table);
    }
}
