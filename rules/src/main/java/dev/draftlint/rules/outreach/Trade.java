package dev.draftlint.rules.outreach;

import dev.draftlint.draft.Sentence;
import dev.draftlint.draft.Shape;
import dev.draftlint.draft.TermSet;
import dev.draftlint.draft.Word;
import dev.draftlint.phrase.Phrases;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Whether a sentence says what its sender does for a living: "we tune organs". Any verb may be a trade, so those are
 * told that are none: of the mind, of speech, of wishing, and what is done but once, as a past tense says.
 */
final class Trade {

    /** Where such a sentence begins. */
    static final Phrases CUES = Phrases.of("#start (i|we)");

    private static final TermSet SENDER = TermSet.of("i", "we");

    private static final TermSet LATELY = TermSet.of(
            "just also currently now actually personally proudly simply primarily mainly mostly both all".split(" "));

    /** What helps another verb, or says no more than that something is. */
    private static final TermSet AUXILIARY = TermSet.of(("am are was were be been have had has do did will would can"
                    + " could may might must shall should ought need dare used not never still often always already"
                    + " really truly recently humbly kindly absolutely completely therefore hereby sincerely genuinely"
                    + " happen seem use remain stay look lack come get go live exist stand")
            .split(" "));

    /** What goes on in a mind. */
    private static final TermSet MIND = TermSet.of(("hope think believe know understand want wish love like enjoy"
                    + " admire appreciate respect hate prefer guess imagine assume suppose suspect expect see hear notice"
                    + " feel find recognise recognize realise realize remember recall recollect forget miss care wonder doubt fear worry"
                    + " trust agree consider note plan intend mean regret dream gather seek aim value listen subscribe"
                    + " follow watch read bet figure reckon")
            .split(" "));

    /** What is said or done to this reader. */
    private static final TermSet SPEECH = TermSet.of(("thank ask apologise apologize beg say tell write call mail email"
                    + " text contact reach refer return reply respond send attach enclose share invite propose suggest"
                    + " recommend promise assure guarantee request confirm inform announce congratulate acknowledge admit"
                    + " insist mention repeat add address approach submit welcome greet wave owe pass turn try start begin"
                    + " keep release await remind urge warn report bring give offer agree object swear pray")
            .split(" "));

    /** The past of verbs that do not end in "ed". */
    private static final TermSet PAST = TermSet.of(("came saw found wrote ran made built sent met took got left went"
                    + " thought knew heard told gave spent grew fell won lost sat drove flew held kept taught caught led"
                    + " put set cut hit let began broke brought bought sold chose dug drew ate felt fed fought hid"
                    + " learnt lent lit paid rode rang rose said shot slept spoke stood stole swam threw understood wore")
            .split(" "));

    /** A trade is plied on wares without an article; what is done to the reader or to one thing is none: "we call you". */
    private static final TermSet NO_WARES = TermSet.of(("some any no every each one both another you your yours it"
                    + " this that these those to not them him her off up so my our if in on at next here")
            .split(" "));

    private static final TermSet ARTICLES = TermSet.of("the", "a", "an");

    private static final TermSet ONCE = TermSet.of(
            "you your yours monday tuesday wednesday thursday friday saturday sunday today tomorrow tonight now"
                    .split(" "));

    /** Where another clause begins. */
    private static final TermSet ENDS = TermSet.of("and", "but", "so", "which", "who", "that", "because");

    private static final TermSet EMPLOYED = TermSet.of("at", "for");

    private Trade() {}

    static boolean isPliedIn(Sentence sentence) {
        List<Word> words = sentence.words();
        if (sentence.isQuestion() || !SENDER.contains(words.get(0).term())) {
            return false;
        }
        if (TradeName.isIn(words)) {
            return true;
        }
        int verb = words.size() > 1 && LATELY.contains(words.get(1).term()) ? 2 : 1;
        return verb + 1 < words.size()
                && isOfATrade(words.get(verb))
                && !NO_WARES.contains(words.get(verb + 1).term())
                && (!ARTICLES.contains(words.get(verb + 1).term()) || namesAnEmployer(words, verb + 2))
                && !isForOnce(words);
    }

    /** "I staff the night desk at Fern House". */
    private static boolean namesAnEmployer(List<Word> words, int from) {
        return from < words.size() && Places.mayBeName(words.get(from))
                || IntStream.range(from, words.size() - 1)
                        .anyMatch(i -> EMPLOYED.contains(words.get(i).term()) && Places.mayBeName(words.get(i + 1)));
    }

    /** What is done to the reader, or on a day, is none: "I count 14 broken links on your site". */
    private static boolean isForOnce(List<Word> words) {
        for (Word word : words) {
            if (ENDS.contains(word.term()) || word.before() == ',') {
                return false;
            }
            if (ONCE.contains(word.term())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOfATrade(Word verb) {
        return verb.shape() == Shape.LOWER
                && !AUXILIARY.contains(verb.term())
                && !MIND.contains(verb.term())
                && !SPEECH.contains(verb.term())
                && !PAST.contains(verb.term())
                && !isPast(verb.text());
    }

    /** "Printed", but not "feed". */
    private static boolean isPast(String verb) {
        return verb.endsWith("ed") && !verb.endsWith("eed");
    }
}
