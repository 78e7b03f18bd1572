package dev.draftlint.rules.outreach;

import dev.draftlint.phrase.Phrases;

/** How senders say that a mail of theirs may have been lost. */
final class LostMail {

    private static final String DOUBT =
            "(in case|may|might|could|must|probably|likely|perhaps|maybe|possibly|afraid|guess|guessing|figure|figured|suspect|assume|assuming|imagine|expect|worried|sure|think|know"
                    + "|seems|hope|hoping|hate|looks like|no doubt|easily|so (that)?|lest)";

    /** Saved from being lost. */
    static final Phrases SAVED = Phrases.of(
            DOUBT + " ..2 (for)? " + BumpTurns.MINE + " ..3 " + BumpTurns.LOST,
            BumpTurns.MINE
                    + " ..1 (may|might|could|must|has|probably|likely|perhaps|easily) ..2 (have|has|been|well|probably|easily)? ..1 "
                    + BumpTurns.LOST,
            "(my|our) ..2 " + BumpTurns.DOC
                    + " ..1 (was|got|were|has|have) ..1 (been)? (buried|lost|drowned|overlooked|swallowed|slipped) ..2 (in|under|among|by|past|off)",
            "(not|rather than|instead of|without|hate|avoid|prevent|make sure|ensure) ..2 (wanting|letting|let|want|see|seeing|to)? "
                    + BumpTurns.MINE + " ..3 " + BumpTurns.LOST,
            "(i|we) (know|realise|realize|understand|appreciate|imagine) ..3 (emails|messages|mails|notes|things|inboxes|threads) ..3 "
                    + BumpTurns.LOST,
            "easy for (emails|messages|mails|things|these|this) to ..3 " + BumpTurns.LOST,
            "in case (you|i|we) lost track",
            "if (it|this|that|the last one|" + BumpTurns.MY_DOC + ") ..1 (got|gets|went|was|has been|ended up) ..1 "
                    + BumpTurns.LOST,
            BumpTurns.MY_DOC + " ..2 slipped ..1 (your|past)",
            "(" + BumpTurns.INBOX + "|flood|rush|holidays) ..4 (swallowed|eaten|buried|swallow|bury|eat) ..1 "
                    + BumpTurns.MINE,
            BumpTurns.MY_DOC + " ..4 (under|beneath|below|among) ..3 (others|emails|mails|messages|heap|pile|papers)");

    private LostMail() {}
}
