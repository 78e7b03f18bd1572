package dev.draftlint.rules.outreach;

import dev.draftlint.phrase.Phrases;

/** Turns of phrase that bring an earlier mail up again: out of the depths, once more, a second life. */
final class BumpTurns {

    private static final String DOC = "(" + Wording.MESSAGE + "|" + Wording.ENCLOSURE + "|lines|words|exchange|one)";

    /** What was sent before. */
    private static final String MINE =
            "(this|it|these|(my|our|this|that) ..2 " + DOC + "|the " + DOC + "|the " + Wording.EARLIER
                    + " ..1 " + DOC + "|(last|#weekday|yesterday) ..2 " + Wording.MESSAGE
                    + "|what (i|we) ..1 (wrote|sent|offered|proposed))";

    private static final String AGAIN =
            "(again|once more|once again|another time|a second time|one more time|anew|afresh)";

    /** What becomes of mail that nobody looks at. */
    private static final String GONE =
            "((gone|go|went|going) (under|astray|down|adrift)|sunk|sink|sinks|sank|sinking|drown|drowned|drowns|swallowed|buried|vanish|vanished|vanishes"
                    + "|disappear|disappeared|slid|slide|slides|slipped|slips|drifted|wandered off|strayed|lost|submerged|snowed under|been missed|fallen)";

    private static final String PILE =
            "(inbox|mailbox|pile|heap|stack|flood|desk|in tray|drawer|rush|avalanche|holidays|spam filter|mail)";

    private static final String RESCUE =
            "(hauling|fishing|digging|dragging|pulling|dredging|salvaging|scooping|lifting|raising|rescuing|bringing|haul|fish|dig|drag|pull|dredge|salvage|scoop|lift|raise|rescue|bring)";

    private static final String SHOW =
            "(send|sending|lay|laying|put|putting|place|placing|post|posting|forward|forwarding|repeat|repeating|paste|pasting|copy|copying|setting)";

    static final Phrases PHRASES = Phrases.of(
            "(i|we|#start|and|so|just|hence|therefore) ..2 " + SHOW + " " + MINE + " ..4 " + AGAIN,
            AGAIN + " ..1 (sending|laying|putting|placing|posting|forwarding|repeating|pasting|setting) " + MINE,
            "(re sending|resending|re send|resend|re upping|re up|re posting|re sharing|re forwarding) ..1 " + MINE,
            "(~give|~lend) (my|our|the|this) ..6 (a|another|new) (second|new|fresh|further)? (life|airing|chance)",
            "(re sending|resending|re send|resend) ..1 what (i|we)",
            "(here|so here) (it|this) (is|comes|goes) ..2 " + AGAIN,
            "(shaking|shake|waking|wake|rousing|rouse|jolting) (this|our|the|my) ..1 (thread|mail|conversation|message|proposal|quote|offer) ..1 (awake|up|alive|again)",
            "(find|see) (my|our) ..3 " + DOC + " ..2 (below|attached|enclosed|here) " + AGAIN,
            "(raising|putting|raise|put) my ..1 (hand|arm|finger) ..1 again",
            "(this|it|(my|our) ..2) ..1 (back)? (to|into) the light of day",
            "(my|our|this) ..2 " + DOC + " ..3 (overtaken|overlaid|covered|crowded out|pushed aside|outrun) ..1 by",
            "same (mail|message|email|note|letter|offer) ..1 " + AGAIN,
            Wording.intendingOrDoing(
                    RESCUE + " " + MINE + " ..3 (out of ..1 the|from the|out from under) ..3 (depths|" + PILE
                            + "|bottom|deep|rest)",
                    RESCUE + " " + MINE + " ..1 up " + AGAIN,
                    "(digging up|dig up|fishing out|fish out|unearthing|unearth|resurrecting|resurrect|reviving|revive|reanimating) ..1 (our|my|this|that|the) ..2 "
                            + DOC,
                    "(laying|putting|placing|setting|lay|put|place|set) " + MINE
                            + " ..1 (in front of you|before you|under your nose|under your eyes)",
                    "(bringing|bring|call|calling) " + MINE
                            + " ..1 (back|again)? (to|into) (your)? ..1 (mind|memory|notice)"),
            "(~lift|~put|~place|~bring|~lay|~set|~raise|~float|~hoist|~move) (my|our|this) ..2 " + DOC
                    + " ..2 (to|on|onto|at) (the|your)? ..1 (surface|top)",
            "(~move|~push|~bring|~nudge|~shift) " + MINE + " ..1 up ..1 (ladder|list|order|agenda)",
            "(~give|~breathe|~lend) (into)? " + MINE
                    + " ..1 (a|another|new|some|fresh) ..2 (life|airing|lift|wind|shake|lease|breath|outing)",
            "(tug|wink|jog|prod|tap|pluck) ..1 (at|on|to|about|regarding|concerning|of) (your ..1 (sleeve|elbow|shoulder|arm|memory)|(my|our|the) ..2 "
                    + DOC + ")",
            "(~wave) (my|our|a|the) ..2 (flag|hand) ..2 (about|regarding|for|over) (my|our|the) ..1 " + DOC,
            "(jog|refresh|prod|nudge) your memory ..1 (regarding|about|of|on|concerning|as to|with) ..1 " + MINE,
            "(politely|respectfully|kindly|gently|humbly) ..1 remind you ..1 of (my|our|the) ..2 " + DOC,
            "(my|our) ..3 " + DOC
                    + " ..6 (under|beneath|below|behind) ..4 (others|other mails|mails|emails|messages|heap|pile|papers|rest)",
            "(my|our) ..3 " + DOC + " ..6 (page #number|page (two|three|four|five)|bottom) of your",
            "(my|our|this) ..3 " + DOC
                    + " ..4 (down|off|from|past|out of) ..1 your (list|inbox|screen|radar|desk|sight)",
            PILE + " ..5 (swallowed|eaten|buried|devoured|claimed|swallow|bury|eat) ..1 " + MINE,
            "(mails|emails|messages|notes|letters|things|mail) ..2 (sink|drown|vanish|slide|go under) ..1 (like|without|fast|quickly|so|on|in)",
            "in case (this|it|(my|our|the) ..3) (has|have|had|got|was|went|is|are)? ..1 " + GONE,
            "(not|rather than|instead of|without|hate) ..2 (wanting|letting|let|want|see|seeing) " + MINE + " ..1 "
                    + GONE,
            "(this|it|(my|our) ..3 " + DOC
                    + ") ..1 (has|have|may|might|must|will|is)? ..1 (perhaps|probably|surely|likely|maybe|possibly|may|might|by now|well|have) ..2 "
                    + GONE,
            "(blow|blowing|shake|shaking|wipe|wiping|brush|brushing|knock|knocking) ..2 dust off (this|(my|our) ..2 "
                    + DOC + ")");

    private BumpTurns() {}
}
