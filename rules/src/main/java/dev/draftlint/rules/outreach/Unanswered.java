package dev.draftlint.rules.outreach;

import dev.draftlint.phrase.Phrases;

/** How senders say that nothing was heard and that a mail of theirs was not answered. */
final class Unanswered {

    private static final String SO_FAR =
            "(so far|yet|to date|until now|up to now|till now|as yet|at all|since|whatsoever|by now)";

    private static final String MAILS = "(" + Wording.MESSAGE
            + "|calls|attempts|questions|pitches|offer|offers|proposal|proposals|reminders|quote|application|applications)";

    /** Nothing has been heard. */
    static final Phrases UNHEARD = Phrases.of(
            "(i|we)? (have|has|had|did|do|still) ..1 (not|never|yet) ..2 (hear|heard) (#end|yet|since|so|..1 (back|anything|a thing|a word|a peep|from "
                    + SilenceTurns.YOU + "))",
            "(as|since|because|and) (i|we) have ..1 not heard (i|we)|#start not ..1 heard ..1 (anything|back|from you)",
            "(i|we)? (have|has|had|did|do|am) ..1 (not|never|yet) ..2 (receive|received|get|got|gotten|had|have|seen|see) ..2 ("
                    + SilenceTurns.REPLY + "|anything (back|from " + SilenceTurns.YOU + "))",
            "not ..2 (receive|received|got|have|had) your ..1 (return|confirmation|comments|decision|"
                    + SilenceTurns.REPLY + ")",
            "(i|we) ..1 have ..1 no ..1 " + SilenceTurns.REPLY + " (#end|yet|from " + SilenceTurns.YOU
                    + "|so far|to (my|our))",
            "there (has been|was|is|came|has come) ..1 no ..1 " + SilenceTurns.REPLY + " (#end|yet|from "
                    + SilenceTurns.YOU + "|so far|to (my|our)|i|we|so)",
            "(i|we) ..2 (wait|waited|waiting) ..1 for your ..1 " + SilenceTurns.REPLY
                    + " (#end|but|yet|still|since|in vain)",
            "(am|are) ..1 not ..1 (getting|receiving) ..2 " + SilenceTurns.REPLY,
            "(i|we)? (have|has|did) ..1 (not|never) ..2 (received|receive|got|get|gotten|had) ..5 (from|out of) "
                    + SilenceTurns.YOU,
            "(your|the|a) " + SilenceTurns.REPLY
                    + " ..1 (is|has|have) ..1 (still|not|yet) ..2 (pending|outstanding|missing|missed|arrived|reached|come)",
            "(miss|missing|lack) your ..1 " + SilenceTurns.REPLY + "|(remain|remained|am|are|being|still) without ..2 ("
                    + SilenceTurns.REPLY + "|news)",
            "till date ..4 " + SilenceTurns.REPLY + "|" + SilenceTurns.REPLY + " (received|came|has come) ..1 from "
                    + SilenceTurns.YOU,
            "#start never ..1 (heard back|got (a|any) ..1 " + SilenceTurns.REPLY + ")",
            "(i|we) ..1 never ..1 (heard|received|got|had) ..2 (back|" + SilenceTurns.REPLY
                    + "|anything)|(i|we) ..1 never heard (back)? from (you|#end)",
            "(no|not a|not one|not a single|without|without a) ..1 (word|line|news|sign|peep|contact|communication|movement|instructions) ..1 (from|of) you",
            "(i|we)? (have|am|are) ..1 (yet|still) to ..1 (hear|receive|get|see) ..2 (back|from|your|"
                    + SilenceTurns.REPLY + ")",
            "(have|has) not ..2 (had|received) ..4 of your ..1 " + SilenceTurns.REPLY,
            "(heard|received|gotten|got|had) (nothing (at all)? (back|from|so far|yet|since|in return)|(no|zero) ..1 ("
                    + SilenceTurns.REPLY + "|comments|word|news)|only silence|crickets)|heard nothing",
            "(without|not) ..1 (hearing|getting|receiving) ..2 (back|" + SilenceTurns.REPLY + "|from "
                    + SilenceTurns.YOU + "|anything)",
            "(no|zero|not a|not one|not a single|without a|without any) ..1 " + SilenceTurns.REPLY + " ..2 (from "
                    + SilenceTurns.YOU + "|to (my|our)|" + SO_FAR + ")",
            "(still|so far|yet) (no|nothing) ..1 (" + SilenceTurns.REPLY + "|back|from " + SilenceTurns.YOU + "|heard)",
            "#start (still)? (no " + SilenceTurns.REPLY
                    + " #end|crickets|radio silence|not a (peep|word)|nothing (so far|yet|back (#end|on|from|yet|so far|since)|from "
                    + SilenceTurns.YOU
                    + "))",
            "nothing ..1 (from|out of) (you|your (side|end|team|office))",
            "#start no " + SilenceTurns.REPLY + " (so|and|then|hence|therefore|which|means)",
            "(~lie|~sit|~rest|pending|waiting) ..1 (with|at|on) (you|your ..2 (desk|side|end|table|inbox|office)) ..1 (since|for)",
            "(since|as|because) ..1 (no|there (is|was|has been) no) ..1 " + SilenceTurns.REPLY
                    + " ..2 (has|have|was|came|from|yet|so far|to)",
            "(in the absence of|lack of) ..2 " + SilenceTurns.REPLY,
            "(been|getting|only|just|but|and) ..1 (crickets|radio silence)");

    /** A mail of the sender's was not answered. */
    static final Phrases UNANSWERED = Phrases.of(
            "you (guys|all)? ..1 (have|did|had|do) ..1 (not|never) ..1 " + SilenceTurns.ANSWER,
            "you (have)? not ..1 been in (touch|contact)",
            "you (guys|all)? never ..1 " + SilenceTurns.ANSWER + "|your not " + SilenceTurns.ANSWER,
            "why (have|are|do|did) (you not|not you|you) ..1 " + SilenceTurns.ANSWER
                    + "|are you ..1 (ignoring|avoiding) (me|us|my|our)",
            "you (keep|kept|continue) (on)? (not|to not|ignoring) ..1 (" + SilenceTurns.ANSWER + "|me|us|my|our)",
            "you ..1 (have|had)? ..1 (failed|forgotten|neglected|refused|chosen not|chose not|decided not|opted not) to "
                    + SilenceTurns.ANSWER,
            "you ..4 (ignored|ignoring|ghosted|ghosting) (me|us|my|our)",
            "(i|we) (noticed|see) ..1 you ..1 (have)? (opened|read|viewed|seen) ..4 (but|and|yet|without)",
            "(opened|read|viewed|clicked|seen) ..4 (but|yet|without) ..2 " + SilenceTurns.ANSWER,
            "you have not ..1 (opened|read|clicked) ..1 (my|our|any|a single|one of) ..3 (since|in (a|#number|the|over)|for (a|#number|months|some|over))",
            "(my|our) ..3 " + MAILS + " ..3 (without|with no) ..1 " + SilenceTurns.REPLY,
            "(am|was|been|being|feel|feeling|felt|got|getting) ..1 (ignored|ghosted) (by (you|your)|#end|here|and|but)",
            "(my|our|these|those|all|both) ..3 " + MAILS
                    + " ..4 (met with silence|unanswered|ignored|unreturned|unacknowledged|(into|to|in) (a|the) ..1 (void|black hole)|on deaf ears)",
            "(my|our) ..3 " + MAILS + " (have|has|did|was|were) ..1 (not|never) ..1 (been)? " + SilenceTurns.ANSWER,
            "(my|our) ..3 " + MAILS + " (got|met|received|drew|found) ..1 (no|nothing|only|silence|with|zero)",
            "(my|our|multiple|several|two|three|many|#number) ..1 (unanswered|unreturned|ignored) ..1 " + MAILS
                    + " (and|or)? (calls)?",
            "(none|not one|neither) of (my|our|these) ..2 " + MAILS,
            "(left|leave|leaving|keep|keeping|kept) (me|us) ..1 (hanging|waiting|in the dark|guessing|dangling|on read|without)",
            "you (promised|owe|owed) (me|us) ..1 (a|an|your) " + SilenceTurns.REPLY);

    private Unanswered() {}
}
