package dev.draftlint.rules.outreach;

import dev.draftlint.phrase.Phrases;

/** What senders say who move an earlier mail up: lifted, shown again, saved from the depths, nudged. */
final class BumpTurns {

    private static final String DOC = "(" + Wording.MESSAGE + "|" + Wording.ENCLOSURE
            + "|lines|words|exchange|conversation|question|idea|topic|one|item|matter|case|enclosed|attached)";

    /** What was sent before, as it stands in a mail that says nothing else. */
    private static final String MINE = "(this|it|these|(this|that) one|(my|our) ..2 " + DOC + "|(this|that) "
            + Wording.EARLIER + "? " + DOC
            + "|(the|that) (below|above|" + Wording.EARLIER + ")? " + Wording.MESSAGE + "|the " + Wording.EARLIER
            + " ..1 " + DOC
            + "|the (proposal|quote|offer|conversation)"
            + "|(last|#weekday|yesterday) ..2 " + Wording.MESSAGE + "|what (i|we) ..1 (wrote|sent|offered|proposed))";

    /** The same by a name of its own. */
    private static final String MY_DOC =
            "((my|our|this) ..3 " + DOC + "|(the|that) (below|above|" + Wording.EARLIER + ") ..1 " + DOC + ")";

    private static final String INBOX =
            "(inbox|inboxes|box|mailbox|pile|queue|stack|heap|emails|email|mail|mails|messages|list|to do list|line|feed|page|desk|in tray|tray|day|agenda|screen|ladder|order)";

    private static final String AGAIN =
            "(again|once more|once again|another time|a second time|a third time|one more time|one last time|anew|afresh|twice|(for|on) the (second|third|last) time)";

    /** Where a reader sees it: on top, in front, before the eyes. */
    private static final String IN_SIGHT =
            "((back|right|straight|again) (up|upward|upwards|uphill) (again|once more|to you|for you|your way|the|so|in case|where|to the|(in|on|into|to|onto)? your "
                    + INBOX + "|#end)"
                    + "|(up|upward|upwards|higher) (again|once more|to you|your way|to the|the "
                    + INBOX + "|(in|on|into|to|onto) (your|the) ..1 " + INBOX + ")"
                    + "|(to|at|on|onto|near|into|towards) (the|your)? (very)? (top|upper|uppermost|surface|front|head|first place|fore|foreground|forefront|light|light of day|daylight) (of ..2 "
                    + INBOX
                    + ")?|on top|uppermost|topmost|(back|again|once more|anew) (to|in|into|on|onto|before|under|in front of|within) (you|your ..1 ("
                    + INBOX
                    + "|attention|sight|view|plate|table|eyes|eye|mind|memory|calendar|radar|notice|line of sight))"
                    + "|(to|before|under|in front of|beneath) (you|your ..1 (nose|eyes|gaze|attention)) " + AGAIN
                    + "|under your ..1 (nose|eyes|gaze)|(back)? into (view|sight)"
                    + "|(out of|from|out from under) ..4 (depths|inbox|pile|bottom|abyss|heap|stack|drawer|grave|deep|flood|oblivion))";

    private static final String LIFT =
            "(~bump|~float|~pop|~push|~bring|~move|~send|~slide|~nudge|~pull|~raise|~put|~place|~surface|~kick|~lift|~shift|~drag|~return|~get"
                    + "|~scoot|~boost|~shuffle|~inch|~hoist|~toss|~throw|~land|~stick|~make|~lay|~hold|~wave|~fetch|~fish|~dig|~haul|~dredge"
                    + "|~salvage|~scoop|~rescue|~carry|~drop|~hand|~post|~forward|~flag|~copy|~roll|~pass)";

    private static final String SHOW =
            "(sending|send|sent|laying|lay|putting|put|placing|place|posting|post|forwarding|forward|repeating|repeat|pasting|paste|copying|setting|raising|raise|sharing|share|submitting|presenting|present|offering|bringing|bring|mentioning|asking)";

    private static final String RESHOW =
            "(~resurface|~resend|~reping|~reshare|~reup|reuping|~repost|~revive|~resurrect|~rebump|~reforward|reupping|~reissue|~reintroduce|~unearth|~rekindle|~reanimate"
                    + "|(re|re-) (sending|send|up|upping|posting|sharing|forwarding))";

    /** What becomes of mail that nobody looks at. */
    private static final String LOST =
            "((buried|lost|drowned|overlooked|stuck|swallowed|misplaced|swamped|submerged|snowed under|forgotten|missed|mislaid|crowded out|(swept|washed|brushed|pushed) (away|aside|up|down|under)|passed over|eaten)"
                    + "|(~slip|~fall|~slide|~drift|~sink|~go|~wander|~scroll|~drop|~get|~move|~pass|~be|~end|~land) ..2 (through|past|by|between|down|downward|downwards|under|underneath|beneath|below|off|away|astray|adrift|out of (sight|view|mind)|(to|at|on|near) (the)? (very)? bottom|page two|(page|place) #number|without trace)"
                    + "|~sink|~drown|~vanish|~disappear|strayed|wandered off|fallen)"
                    + " (..3 (" + INBOX
                    + "|shuffle|cracks|crack|net|mesh|bottom|depths|rush|flood|holidays|avalanche))?";

    private static final String DOUBT =
            "(in case|may|might|could|must|probably|likely|perhaps|maybe|possibly|surely|afraid|fear|guess|guessing|suspect|assume|assuming|imagine|expect|worried|sure|believe|think|thinking|know"
                    + "|understand|presumably|easily|looks like|seems|seem|hope|hoping|hate|sorry|rather|loath|lest|appears|apparently|no doubt|doubtless)";

    private static final String SMALL =
            "(gentle|friendly|quick|little|wee|tiny little|small|soft|kind|polite|tiny|light|brief|casual|subtle|respectful|cheeky|courteous|humble|mild"
                    + "|another|final|last|one more|second|third|short)";

    private static final String NUDGE =
            "(nudge|bump|poke|prod|ping|memory aid|memory jogger|refresher|tap on the shoulder)";

    /** The same, of things too. */
    private static final String PUSH =
            "(" + NUDGE + "|tap|push|shove|boost|kick|hoist|leg up|airing|jog|tug|wink|lift|knock|rerun)";

    /** Moved to where it is seen. */
    private static final Phrases LIFTED = Phrases.of(
            Wording.intendingOrDoing(
                    LIFT + " " + MINE + " ..3 " + IN_SIGHT,
                    "(" + RESHOW + "|surface|surfacing) (this|" + MY_DOC + "|the " + Wording.MESSAGE
                            + ") (again|once more)?"),
            LIFT + " " + MY_DOC + " ..2 " + IN_SIGHT,
            "(~move|~push|~pull|~nudge|~haul|~lift|~bring|~bump|~shift) " + MY_DOC + " ..1 (up|higher|forward)",
            MY_DOC + " ..3 " + LIFT + " ..3 " + IN_SIGHT,
            Wording.intending(
                    "(bump|float|pop|slide|nudge|bring back|scoot|kick|poke|prod|reup) (this|it|that|you|my ..1 " + DOC
                            + ") (along|forward|back|up|again|once more|higher)?",
                    "(nudge|ping|poke|prod) you",
                    "..1 remind you ..2 (about|of) ..3 (my|our|the|this)? ..2 " + DOC),
            Wording.doing(
                    "(bumping|floating|popping|sliding|pushing|nudging|pulling|moving|bringing|scooting|inching|kicking|lifting|poking|prodding|raising) "
                            + MINE + " (back|up|forward|higher|along)? (up|once more|again|one last time)?",
                    "(nudging|prodding|poking|pinging) (you|on|again|once)",
                    "tapping you on the shoulder",
                    "bumping (this|that|it|my|our|the|up)? (#end|thread|up|again|back|one last time|once more|for you|in case|so|before|because|as|since|email|note|message)",
                    "(dusting|dust) " + MINE + " ..1 off",
                    "(hitting|landing in|showing up in|popping into|back in|filling|knocking on|in|knocking at) your inbox "
                            + AGAIN),
            "(back)? (to|at|on|near|onto) (the)? (very)? top of (your " + INBOX
                    + "|the (inbox|mailbox|pile|queue|stack|emails|heap))");

    /** Shown a second time. */
    private static final Phrases SHOWN_AGAIN = Phrases.of(
            "(~hit|~press|~push) ..1 (refresh|replay|repeat|resend)",
            "(hence|here is|so|excuse|forgive|sorry for) ..1 (this|the|a) (repeat|repetition|rerun|encore)",
            "(second|third|another|repeat) (showing|screening|airing|performance|helping|serving) of",
            "(ring|ringing|sound|beat|beating|blow|wave|waving) ..2 (bell|drum|horn|flag) ..2 (on|about|for|over|with) (my|our|the) ..2 "
                    + DOC,
            "(i|we|#start|and|so|just|hence|therefore) ..2 " + SHOW + " " + MINE + " ..4 " + AGAIN,
            "(of|for|to|by) " + SHOW + " " + MINE + " ..4 " + AGAIN,
            AGAIN + " ..1 " + SHOW + " " + MINE,
            "#start " + RESHOW + " (#end|what|in case|as|so|for|because|my|our|the below|from)",
            "#start same (mail|message|email|note|letter|offer|question|request|thing|text) ..3 " + AGAIN
                    + "|#start same (mail|message|email|note|letter|offer|question|request) as",
            "(find|see) ..1 (my|our) " + Wording.EARLIER + " ..1 " + DOC + " ..3 (below|again|once more|underneath)",
            "find ..1 (my|our) " + Wording.EARLIER + " ..1 " + DOC,
            "(find|see) (below|again|attached|enclosed|once more) (my|our) " + Wording.EARLIER + " ..1 " + DOC,
            "(find|see) (my|our) ..3 " + DOC + " ..2 (again|once more)",
            "(copying|pasting|repeating|attaching|including|forwarding) (my|our) " + Wording.EARLIER + " ..1 " + DOC,
            "(here|so here) (it|this|(my|our) ..2 " + DOC + ") (is|comes|goes)? ..2 " + AGAIN,
            "(~give|~lend|~breathe) ..2 " + MINE
                    + " ..2 (a|another|new|some|fresh|one more) ..2 (life|airing|lift|wind|shake|lease|breath|outing)",
            "(shaking|shake|waking|wake|rousing|rouse|jolting|stirring) " + MINE + " ..1 (awake|up|alive|again|from)",
            "(raising|putting|raise|put) my ..1 (hand|arm|finger) ..1 again",
            "(blow|blowing|shake|shaking|wipe|wiping|brush|brushing|knock|knocking) ..2 dust off " + MINE);

    /** Saved from being lost. */
    private static final Phrases SAVED = Phrases.of(
            "(so|lest) (that)? " + MINE + " ..3 " + LOST,
            DOUBT + " ..2 (for)? " + MINE + " ..4 " + LOST,
            "in case (i|we|you) ..3 (lost|overlooked|buried|lost track|mislaid)",
            MINE
                    + " ..1 (may|might|could|must|has|have|will|is|was|got) ..3 (probably|surely|likely|easily|perhaps|certainly|already|now|have|been|just|well|by now) ..1 "
                    + LOST,
            MINE + " ..1 (probably|likely|perhaps|surely|easily|possibly) ..2 " + LOST,
            MY_DOC
                    + " ..1 (was|got|were|has been|has|have|is) ..1 (buried|lost|drowned|overlooked|swallowed|sunk|slipped) ..2 (in|under|among|amid|at|by|past|down) ..2 "
                    + "(" + INBOX + "|shuffle|holidays|rush|flood)",
            "(did|do|does|would|is|was|has|not) not ..1 (want|like|let|wanted)? ..1 " + MINE
                    + " ..2 (to|be|get|getting)? ..1 " + LOST,
            "(not|rather than|instead of|without|hate|avoid|prevent|keep|stop|make sure|ensure) ..2 (wanting|letting|let|want|see|seeing|to)? "
                    + MINE + " ..3 " + LOST,
            "(i|we) (know|realise|realize|understand|appreciate|get|imagine) ..4 (emails|messages|mail|mails|notes|things|inboxes|threads) ..3 "
                    + LOST,
            "(mails|emails|messages|notes|letters|threads) ..2 (sink|drown|vanish|slide|go under|get lost|get buried|pile up) ..1 (like|without|fast|quickly|so|on|in|all)",
            "~rescue " + MINE + " from",
            "(" + INBOX
                    + "|flood|rush|avalanche|holidays|spam filter) ..5 (swallowed|eaten|buried|devoured|claimed|swallow|bury|eat|engulfed) ..1 "
                    + MINE,
            MY_DOC
                    + " ..6 (under|beneath|below|behind|among) ..4 (others|other mails|mails|emails|messages|heap|pile|papers|rest)",
            MY_DOC + " ..4 (down|off|from|past|out of) ..1 your (list|inbox|screen|radar|desk|sight)",
            MY_DOC + " ..3 (overtaken|overlaid|covered|crowded out|pushed aside|outrun) ..1 by");

    /** Nudges and reminders. */
    private static final Phrases NUDGES = Phrases.of(
            "(#start|just a|another|one more|one last|quick|this|my|a) bump (#end|on|re|from|for|in case|to|up)",
            "(~give|~send|~drop|~shoot|~offer|~add) (you|this (one)?|it|my ..2) (a|an|another|one|some) ..2 " + PUSH,
            SMALL + " " + PUSH + " (about|regarding|re|concerning|in case)",
            "(~tap|~touch) you ..1 on the shoulder",
            "(a|one|my|another|this|the)? " + SMALL + " " + SMALL + "? " + NUDGE,
            "(a|one|my|another)? " + SMALL + " " + SMALL
                    + "? (reminder|remainder) (#end|about|of|on|regarding|re|that|to|in case|for|as|from|below)",
            "(just|only) a ..1 reminder (#end|(that|of|about|on) ..2 (my|our|i wrote|i sent|we wrote|we sent|i emailed|i reached out|below))",
            "(tug|wink|jog|prod|tap|pluck|pull) ..1 (at|on|to|of) (your ..1 (sleeve|elbow|shoulder|arm|memory|coat))",
            "(tug|wink|jog|prod|tap|pluck) ..1 (about|regarding|concerning|of) (my|our|the) ..2 " + DOC,
            "(~wave) (my|our|a|the) ..2 (flag|hand)",
            "(jog|refresh|prod|nudge|stir|help) your memory ..1 (regarding|about|of|on|concerning|as to|with) ..1 "
                    + MINE,
            "(bringing|bring|call|calling|recall|recalling) " + MINE
                    + " ..1 (back|again)? (to|into) (your)? ..1 (mind|memory|notice|attention)",
            "(draw|drawing|direct|directing|turn|call|ask|asking|request) ..1 your ..1 attention ..1 (again|once more|anew|back|a second time) (to|for)",
            "(politely|respectfully|kindly|gently|humbly|again|once more|allow me to|let me|permit me to) ..1 remind you ..1 of (my|our|the) ..2 "
                    + DOC);

    static final Phrases PHRASES = LIFTED.and(SHOWN_AGAIN).and(SAVED).and(NUDGES);

    /** The same where only an earlier mail says what is meant. */
    static final Phrases LATER = Phrases.of(
            "((this|that) one|this|it|these|" + MY_DOC + ") " + IN_SIGHT,
            MINE + " ..1 (in front of|before) (you|your ..1 eyes)",
            "(sits|sit|stays|stay|stands|stand|lands|is|be) ..1 (above|on top of|atop|ahead of) ..4 (" + INBOX
                    + "|weekend|others|rest|noise)",
            "(i|we) ..1 (fetch|haul|fish|dig|drag|lift|pull|bring|pick|hoist|raise) (it|this|that) (up|out|back)",
            "let " + MINE + " ..3 " + LOST,
            "(scroll|scrolling|dig|digging|hunt|hunting) (for|through|back|up|down) ..3 (" + INBOX
                    + "|it|mine|my|the (last|first|earlier)|#end)",
            "(reminder|memory aid|memory jogger|refresher) ..1 (about|of|on|regarding|concerning|that|to|for) ..2 (my|our|the|we|i|what)");

    private BumpTurns() {}
}
