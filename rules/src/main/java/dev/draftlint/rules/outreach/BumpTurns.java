package dev.draftlint.rules.outreach;

import dev.draftlint.phrase.Phrases;

/** What senders say who move an earlier mail up: lifted, shown again, saved from the depths, nudged. */
final class BumpTurns {

    static final String DOC =
            "(" + Wording.MESSAGE + "|" + Wording.ENCLOSURE + "|lines|question|idea|one|release|conversation)";

    /** The earlier mail by a name of its own. */
    static final String MY_DOC =
            "((my|our) ..3 " + DOC + "|(this|that|the) (below|above|" + Wording.EARLIER + ")? ..1 " + Wording.MESSAGE
                    + "|the (proposal|quote|offer|conversation|release)|the ..2 (i|we) ..1 (sent|shared|emailed|wrote)|what (i|we) ..1 (wrote|sent|offered|proposed))";

    /** What was sent before, as it stands in a mail that says nothing else. */
    static final String MINE = "(this|it|these|(this|that) one|the below|" + MY_DOC + ")";

    static final String INBOX =
            "(inbox|inboxes|mailbox|pile|queue|stack|heap|emails|messages|mail|list|to do list|feed|desk|in tray|screen|radar)";

    private static final String AGAIN =
            "(again|once more|once again|another time|a second time|a third time|one more time|one last time|anew)";

    /** Where a reader sees it: on top, in front, before the eyes. */
    private static final String IN_SIGHT =
            "((back|right|straight)? up (again|once more|to you|for you|your way|to the|the|so|from|in case|in your|into your|on your|your "
                    + INBOX + "|#end)"
                    + "|(back)? (to|at|on|onto|near) (the|your)? (very)? (top|surface|front|head) (of ..2 " + INBOX
                    + ")?"
                    + "|(back|again|once more) (to|in|into|on|onto|before|under|in front of) (you|your ..1 (" + INBOX
                    + "|attention|sight|plate|eyes|eye|nose|mind|notice))"
                    + "|(before|under|in front of) (you|your (nose|eyes)) again|out of the (depths|pile|abyss))";

    private static final String LIFT =
            "(~bump|~float|~pop|~push|~bring|~move|~send|~slide|~nudge|~pull|~raise|~put|~surface|~kick|~lift|~shift|~drag|~get|~scoot|~boost|~inch|~hoist|~throw|~return)";

    private static final String RESHOW =
            "(~resurface|~resend|~reping|~reshare|~reup|~repost|reupping|~revive|~resurrect|~rebump|~reforward"
                    + "|(re|re-) (sending|send|up|upping|posting|sharing|forwarding))";

    /** What becomes of mail that nobody looks at. */
    static final String LOST =
            "((buried|lost|drowned|overlooked|stuck|swallowed|swamped|snowed under|forgotten|missed|crowded out|passed over|(swept|washed|pushed) (away|down|aside))"
                    + "|(~slip|~fall|~slide|~drift) ..2 (through|past|by|between|off|away|down|under|beneath)"
                    + "|(~sink|~drop|~go|~get|~end|~scroll) ..2 (under|beneath|astray|out of sight|off your|below|(to|at) the (very)? bottom)"
                    + "|~sink|~drown|~vanish) (..3 (" + INBOX
                    + "|shuffle|cracks|crack|net|bottom|rush|flood|holidays))?";

    /** Moved to where it is seen. */
    private static final Phrases LIFTED = Phrases.of(
            Wording.intendingOrDoing(
                    LIFT + " " + MINE + " ..3 " + IN_SIGHT,
                    RESHOW + " (my|our) ..2 " + DOC,
                    "(" + RESHOW + "|surface|surfacing) (this|" + MY_DOC + ") (again|once more)?"),
            "(~bump|~float|~push|~move|~bring|~pop|~nudge|~lift|~pull) " + MY_DOC + " ..2 " + IN_SIGHT,
            Wording.intending(
                    "(bump|float|nudge|bring back|scoot|reup) (this|it|that|you|" + MY_DOC
                            + ") (along|forward|back|up|again|once more)?",
                    "(nudge|ping|poke|prod) you",
                    "(pop|hop|jump|get|land|drop|slide|be|appear) ..1 (back|again)? ..1 (in|into|to) your inbox",
                    "..1 remind you ..2 (about|of) ..3 (my|our) ..2 " + DOC),
            Wording.doing(
                    "(bumping|floating|nudging|scooting|inching|prodding|poking) " + MINE
                            + " (back|up|forward|along)? (up|once more|again)?",
                    "(nudging|prodding|poking|pinging) you (again|once|on|about|#end)",
                    "(popping|pushing|pulling|moving|bringing|sliding|raising|lifting|dragging|digging) (this|it|this one|"
                            + MY_DOC + ") (back|up) ..2 (up|top|to you|again|for you|in case|your way|#end)",
                    "bumping (#end|up|again|the thread)",
                    "(hitting|landing in|popping into|back in|in|popping up in) your inbox " + AGAIN,
                    "(popping|dropping|landing|jumping|hopping|sliding|appearing) (back|up again) (in|into|to) your inbox"),
            "(back)? (to|at|on|near|onto) (the)? (very)? top of (your " + INBOX
                    + "|the (inbox|mailbox|pile|queue|stack|heap))");

    /** Shown a second time. */
    private static final Phrases SHOWN_AGAIN = Phrases.of(
            "(i|we|#start|so|just|hence|therefore) ..2 (sending|send|sent|forwarding|forward|putting|put|posting|sharing|repeating|pasting|raising|bringing|laying) "
                    + MINE + " ..4 " + AGAIN,
            "(i|we) ..2 (send|sending|forward|forwarding) (to)? you " + AGAIN + " " + MINE,
            "(therefore|hence|so|thus) (i|we) (am|are)? (sending|send|resend|resending|forward|forwarding) (it|this|you)? ..2 again",
            "#start " + RESHOW + " the ..2 " + DOC,
            "#start " + RESHOW + " (#end|what|in case|as|so|for|because|my|our|the below|from)",
            "#start same (mail|message|email|note|letter|question|request) ..3 (" + AGAIN + "|as)",
            "(find|see|refer|refer to) ..3 (trailing|trail) (mail|email|message)|#start ..1 (repeating|copying|pasting|quoting) "
                    + MY_DOC,
            "(find|#start see|please see) ..1 (below|again|attached|once more)? ..1 (my|our) " + Wording.EARLIER
                    + " ..1 " + DOC,
            "(copying|pasting|repeating|attaching|including|forwarding) (my|our) " + Wording.EARLIER + " ..1 " + DOC,
            "here is (my|our) ..2 " + DOC + " again",
            "(here|so here) (it|(my|our) ..2 " + DOC + ") (is|comes|goes)? ..1 " + AGAIN,
            "(~give|~lend|~breathe) " + MINE
                    + " (a|another|new|some|one more) ..2 (nudge|push|bump|boost|life|airing|lift)",
            "dust off " + MINE + "|dusting " + MINE + " off|blow the dust off");

    static final Phrases PHRASES = LIFTED.and(SHOWN_AGAIN).and(LostMail.SAVED).and(Nudges.NUDGES);

    /** The same where only an earlier mail says what is meant. */
    static final Phrases LATER = Phrases.of(
            "((this|that) one|this|" + MY_DOC
                    + ") (back up|(back)? (to|on|at) the top|up (again|once more|for you|your way)|back (in|to|on|before|in front of) (you|your))",
            "let " + MINE + " ..3 " + LOST,
            "#start (just)? (a|another)? (remind|reminder|reminding) (you)? (about|of|on|regarding|from)",
            "#start (second|2nd|third|3rd|final|last) reminder #end|#start reminder (my|our) ..2 " + DOC,
            "(reminder|refresher) ..1 (about|of|on|regarding|concerning) ..2 (my|our|what (i|we))",
            "(allow|permit) (myself|ourselves|me|us) ..1 to ..1 (remind|bring back|recall) (you)? (#end|about|of|again|and|on)",
            "(i|we|hereby|herewith|here) ..1 (remind|reminding|recall) (#end|you (#end|about|of|again))|remind ..1 of (myself|ourselves|me|us)|(reminding|recalling) (to)? (you)? (of|about)? (my|our|myself)|recall to you (my|our)");

    private BumpTurns() {}
}
