package dev.draftlint.rules.outreach;

import dev.draftlint.phrase.Phrases;

/** What senders make of a silence, and how it hurts them. */
final class SilenceVerdicts {

    private static final String MIND =
            "(not|no|no longer|other|another|elsewhere|found|moved on|gone with|shelved|on hold|lost) ..3"
                    + " (right|good|interested|interest|priority|priorities|else|another|plans|need|it|fit|relevant|time|on|hold|ahead|us|me|solution|supplier|for you|#end)";

    /** What the sender makes of it. */
    static final Phrases CONCLUDED = Phrases.of(
            "(i|we)? (will|shall|must|can only)? (~take|~read|~interpret|~treat|~count) ..1 (your|the|this|that) (silence|lack of|no reply|no response|non response) ((as|to mean|for) (..3 (no|not|interested|pass|answer))?)?",
            "(~take|~read) (that|this|it) (as|for) ..1 (a|an)? (no|pass) (#end|for now|then|and)",
            "(clearly|obviously|apparently|evidently) ..6 not ..4 (priority|top of mind|of your mind|right time|radar|list|for you)",
            "no (answer|reply|response) is ..1 (an|a) ..1 (answer|reply|response)",
            "(i|we)? (guess|suppose) you are ..2 (not interested|super busy or)",
            "(i|we) (suppose|figure|gather|take it|presume|guess) (that)? you ..2 (found|gone with|chosen|opted|moved on|went with|decided (against|not)|lost)",
            "you ..1 (do|did) not ..1 (seem|appear) ..1 (interested|to be interested|to want)|(seem|seems|looks|appears) ..2 you are not ..1 (interested|keen)",
            "if you ..1 (were|had been) ..1 interested ..1 you would|you would have " + SilenceTurns.ANSWER
                    + " ..1 (by now|already)");

    /** Wounded expectation. */
    static final Phrases HURT = Phrases.of(
            "(surprised|disappointed|sad|saddened|puzzled|baffled|frustrated|frustrating|disheartened|disheartening|hurt|upset|shame|pity|strange|odd|concerned|confused|sorry (you|to have|that you|not to have)) ..6"
                    + " (not|no|never|without|lack|silence|nothing) ..4 (" + SilenceTurns.ANSWER + "|"
                    + SilenceTurns.REPLY
                    + "|heard|hear|silence|interest|word from you|even one line)",
            "(still|been|kept|keep|am|are) (waiting|awaiting) (for|on)? ..2 (your)? ..1 (" + SilenceTurns.REPLY
                    + "|hear (back|from))",
            "waited ..4 (for)? (your|a) " + SilenceTurns.REPLY,
            "(awaiting|waiting for) your " + SilenceTurns.REPLY + " since|#start why no " + SilenceTurns.REPLY
                    + "|a ..1 " + SilenceTurns.REPLY + " would have been",
            "(was|were|had been) ..1 (hoping|expecting|waiting) ..2 " + SilenceTurns.REPLY,
            "(would have|had|should have) ..1 (expected|appreciated|hoped|liked|deserved|been nice|thought) ..5 ("
                    + SilenceTurns.REPLY + "|to hear|courtesy)",
            "(hoped|expected|was hoping|were hoping|was expecting|were expecting) ..1 (to (hear|have heard)|(to|for) ..3 "
                    + SilenceTurns.REPLY + ")",
            "(hoped|hoping|expected|expecting) ..3 (heard|hear|had|have) ..3 by now|(short|simple|quick) (no|yes|reply|answer) would have",
            "at least (a|an|one|some) ..1 (" + SilenceTurns.REPLY + "|line|word) (from you|#end)",
            "(sorry|sad|pity|shame|regret|disappointed|disappointing|surprised|strange) ..2 not to ..3 (hear|heard|"
                    + SilenceTurns.REPLY + ")",
            "(starting|beginning|begin|start|began) to (think|believe|feel|wonder|suspect) ..3 you",
            "(courtesy|decency) (of|to) ..3 (" + SilenceTurns.ANSWER + "|" + SilenceTurns.REPLY + ")",
            "least ..1 you ..1 (could|can) ..3 " + SilenceTurns.ANSWER,
            "(so much as|not even) (a|an) ..2 (" + SilenceTurns.REPLY + "|no|thank you|yes)",
            "(was|is) it something (i|we) (said|did|wrote)|did (i|we) (do|say|write) something wrong|is this thing on #question|(did|have) (i|we) (lose|lost) you|are you still (there|alive)|take the hint|cold shoulder|(talking|speaking) to (a (brick)? wall|myself)|(hoped|thought) ..6 would not (forget|ignore)");

    /** A conclusion as a polite end. */
    static final Phrases GUESSED = Phrases.of(
            "(guess|suppose|assume|assuming|take it|figured|gather|presume|guessing) (that)? you (are (not|no longer) ..1 interested|have no ..1 (interest|need))",
            "(guess|guessing|assuming) ..1 (this|it) is not ..2 (priority|for you|right|fit)",
            "(i|we) (will|shall|can only|must|have to|would|am going to|are going to|am forced to|are forced to) ..1 (assume|take it|conclude|presume|guess|suppose) ..6 "
                    + MIND);

    private SilenceVerdicts() {}
}
