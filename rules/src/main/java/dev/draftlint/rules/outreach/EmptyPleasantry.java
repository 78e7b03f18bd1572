package dev.draftlint.rules.outreach;

import dev.draftlint.draft.Sentence;
import dev.draftlint.draft.Zone;
import dev.draftlint.phrase.Match;
import dev.draftlint.phrase.Phrases;
import dev.draftlint.rule.Evidence;
import dev.draftlint.rule.PhraseRule;
import dev.draftlint.rule.RuleInfo;
import dev.draftlint.rule.Severity;
import java.util.List;
import java.util.Set;

/** Flags wishes and questions about the reader's well-being that any stranger could write. */
public final class EmptyPleasantry {

    private static final RuleInfo INFO = new RuleInfo(
            "empty-pleasantry",
            Severity.WARNING,
            "Flags wishes and questions about well-being that would fit any reader.",
            "The first line is what the inbox shows beside the subject. A wish that a stranger cannot mean spends it, and "
                    + "tells the reader that a mass mailing follows.",
            Evidence.none(),
            List.of(
                    "Hi Ana,\n\n«I hope this email finds you well.» Your Leeds depot opens in May.",
                    "Hello Ben,\n\n«Trust all is well at your end.» The price list is attached.",
                    "Hi Chloe,\n\n«How are you doing today?» I counted 14 broken links on your careers page.",
                    "Hi Dev,\n\n«Hope you had a lovely weekend!» The samples left Porto on Friday.",
                    "Subject: «Happy Monday», Erin\n\nHi Erin,\n\nThe audit is done."),
            List.of(
                    "Hi Ana,\n\nI hope the Lisbon launch went well. The next one is in Porto.",
                    "Hi Ben,\n\nI hope the well is dry by May, since the drill comes on the 12th.",
                    "Hi Chloe,\n\nHow are you handling returns from Norway since the new customs form?",
                    "Hi Dev,\n\nI hope you are well again after the surgery.",
                    "Hi Erin,\n\nThe shop sells happy Monday mugs, and they sell out by noon."));

    private static final String HOPE =
            "(i|we)? (just|really|do|sincerely|truly|always|am|are)? (hope|hoping|trust|hopefully|pray) (that)?";

    private static final String MAIL = "(this|my|our|the|these)"
            + " (..2 (email|mail|message|note|letter|messages|words|line|lines|one|day|week|correspondence|invitation))?";

    private static final String VERY =
            "(doing|keeping|going|feeling|staying|getting|off to|very|really|quite|all|truly|so|super"
                    + "|extremely|exceptionally|exceedingly|absolutely|nice and|as)";

    private static final String GOOD =
            "(well|good|great|fine|ok|okay|alright|fantastic|wonderful|amazing|awesome|lovely|nice|nicely"
                    + "|pleasant|super|superb|excellent|safe|safely|healthy|happy|thriving|strong|smooth|smoothly|productive|relaxing"
                    + "|restful|terrific|brilliant|beautiful|beautifully|splendid|splendidly|fabulous|enjoyable|sunny|perfect|fun|marvellous"
                    + "|marvelous|successful|fruitful|delightful|booming|flourishing|prospering|swimmingly|restorative|refreshing|bright|kindly|gently|kind|peachy|rosy|swell|dandy|amazingly|grand"
                    + "|in (good|great|the best of|the best|high|excellent|fine) (health|spirits|form|shape|mood)"
                    + "|(at|on|in) a (good|great|convenient|happy) (time|moment|day|mood)|to a ..2 start|the best)";

    private static final String TIME =
            "(weekend|week|day|morning|afternoon|evening|monday|tuesday|wednesday|thursday|friday|saturday"
                    + "|sunday|month|year|quarter|summer|winter|spring|autumn|fall|holiday|holidays|vacation|break|season|christmas|easter"
                    + "|thanksgiving|time|start|#month)";

    private static final String EVERYTHING =
            "(you|you guys|you all|you both|q1|q2|q3|q4|#month|summer|spring|you and (yours|your (team|family|colleagues|company|loved ones|crew|staff))|all|everyone|everybody|everything|things"
                    + "|life|business|work|your (team|family|business|week|day|year|month|quarter|summer|weekend|morning|afternoon|world|end"
                    + "|#weekday)|the (week|day|year|month|quarter|weekend|new year)|#number)";

    private static final String WITH_YOU =
            "(with|for|on|at|in|over) (you|your (side|end|world|part|team|family|and yours)|yours|there)";

    private static final String AND_YOURS =
            "(and|as are|as well as) (your? (team|family|colleagues|business|company|loved ones|yours|all)|healthy|safe|well|happy|enjoying life"
                    + "|business is (going|very|doing)? " + GOOD + ")";

    private static final Phrases PHRASES = Phrases.of(
            HOPE + " " + MAIL + " (~find|~reach|~catch|~meet|~get to|is finding) (you|everyone|your team) (" + AND_YOURS
                    + ")? " + VERY + "? " + VERY + "? " + GOOD + " (" + AND_YOURS + ")?",
            HOPE + " " + EVERYTHING
                    + " (have|has)? (are|is|'s|been|was|were|goes|went|started|starts|stay|remain|keep|doing|going|treating)"
                    + " (treating)? (you|off)? " + VERY + "? " + VERY + "? " + GOOD + " (" + WITH_YOU + ")? ("
                    + AND_YOURS + ")?",
            HOPE + " " + EVERYTHING + " (have|has)? been treating you " + VERY + "? " + GOOD,
            HOPE
                    + " (you|you guys|you all|your (team|family)) (are|have|had|are having|were having|have had|get|got|will have)"
                    + " (a|an|the|your|yourself) ..2 " + GOOD + " ..2 " + TIME + " (so far)?",
            HOPE + " (you|you all|you guys|your (team|family)) (are|have been|all)? (~enjoy|enjoying) (the|your|this|a)"
                    + " ..3 (" + TIME + "|weather|sunshine|sun|snow|heat)",
            HOPE
                    + " (you|you all) are (staying|keeping|surviving|beating) (the heat|the cold|warm|cool|dry|cosy|cozy|busy|positive|sane|active)",
            HOPE
                    + " you (and (your|the) ..1 (team|family|crew|staff|folks|gang|company|colleagues)) (are|have|had|are having|were having|have had|got) (a|an|the) ..2 "
                    + GOOD + " ..2 " + TIME,
            HOPE + " you (and (your|the) ..1 (team|family|crew|staff|folks|gang|company|colleagues)) (are|have been) "
                    + VERY + "? " + VERY + "? " + GOOD,
            HOPE
                    + " you (managed|were able|found (some)? time|got|had (a|the|some)? (chance|time)) to ..4 (rest|relax|recharge|unwind|break|enjoy|sleep|sunshine|sun)",
            HOPE
                    + " you ..1 (got|get|are getting|had|found) (some|a bit of|plenty of|a little) ..1 (rest|sleep|sun|sunshine|downtime|down time|time off|relaxation|r and r)",
            "#start wishing you (and your (team|family))? (a|an|all) ..2 (" + GOOD + "|happy) ..2 " + TIME,
            "how are you (all|both|guys)? (doing|keeping|feeling|getting on)?"
                    + " (today|this (fine|lovely|beautiful|sunny)? (morning|week|afternoon|evening|#weekday)|these days|lately|so far)? #question",
            "how (are things|have you been|is (everything|life|work|business) (going|with you|treating you|on your end)?) (lately|today|these days)? #question",
            "how (is|was) your (week|day|#weekday|weekend|morning|afternoon|summer|year|holiday|holidays)"
                    + " (going|been|treating you|so far|going so far|shaping up)? #question",
            "(#start|hi|hello|hey|dear) ..2 happy (#weekday|new year|holidays|hump day|new week)",
            "#start happy (#weekday|new year|holidays|hump day|new week)",
            HOPE
                    + " (the|your)? (sun|weather|sunshine|heat|spring|summer|autumn|fall|winter|season|snow|rain) (is|has|are)"
                    + " (shining|out|treating you|been treating you|kind|good|being (good|kind)|arrived|with you|warm|gentle) (to you|well|kindly)?"
                    + " (where you are|wherever you are|(in|at|on) your ..1 (part|neck|end|corner|side|area|way|city|world))? (of the (world|woods|country))?",
            "may (this|my|our) ..2 (email|mail|message|note|letter) (find|reach|meet) you ..1 (" + GOOD + "|in)",
            "#start (hey|hi|hello)? (so)? (how is it (going|hanging)|how goes it|what is up|how is life|how do you do|are you (well|keeping well|doing well)) #question",
            "(sending|sent) (you)? ..2 (vibes|wishes|greetings|sunshine|love) ..1 your way",
            "#start (a)? (very)? good day to you",
            "(greetings|compliments) of the (day|season)|seasons greetings|warm greetings");

    private static final Set<String> PARTICULAR = Set.of("after", "since", "following", "despite", "again");

    /** A wish that knows of the reader's own trouble. */
    private static final Phrases RECOVERY = Phrases.of(
            "(well|better|fine) (with|after|on) (the|your) ..1 (crutches|cast|surgery|operation|knee|hip|leg|back|foot|fall|flu|move|birth|twins|baby)");

    private EmptyPleasantry() {}

    public static PhraseRule rule() {
        return PhraseRule.of(INFO, "Open with something that only this reader could get.", PHRASES)
                .unless(RECOVERY)
                .where((draft, match) -> isEmpty(match))
                .fixedBy(Deletions.of("Delete the pleasantry", 2));
    }

    static boolean opens(Sentence sentence) {
        return PHRASES.anyIn(sentence);
    }

    /** "Hope you are well after the surgery" is about this reader, and "Wishing you a good week" at the end says goodbye. */
    private static boolean isEmpty(Match match) {
        String first = match.sentence().words().get(match.first()).text();
        return Places.next(match)
                        .filter(word -> PARTICULAR.contains(word.text()))
                        .isEmpty()
                && (!first.equals("wishing") || match.sentence().zone() == Zone.OPENING);
    }
}
