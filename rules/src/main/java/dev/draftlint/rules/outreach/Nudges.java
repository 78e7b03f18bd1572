package dev.draftlint.rules.outreach;

import dev.draftlint.phrase.Phrases;

/** How senders nudge and remind. */
final class Nudges {

    private static final String SMALL =
            "(gentle|friendly|quick|little|wee|tiny|small|soft|kind|polite|light|brief|casual|subtle|respectful|cheeky|courteous|humble"
                    + "|another|final|last|one more|second|third|short)";

    private static final String NUDGE = "(nudge|bump|poke|prod|ping|memory jogger|refresher|tap on the shoulder)";

    /** Nudges and reminders. */
    static final Phrases NUDGES = Phrases.of(
            "(#start|just a|another|one more|one last|quick) bump (#end|on|re|from|for|in case|to|up)",
            "(a|one|my|another|this|the)? " + SMALL + " " + SMALL + "? " + NUDGE,
            "(~give|~send|~drop) (you|this (one)?|it|my ..2) (a|an|another|one) ..2 " + NUDGE,
            "(a|one|my|another)? " + SMALL + " " + SMALL
                    + "? (reminder|remainder) (#end|about|of|on|regarding|re|that|to|in case|for|as|from|below)",
            "#start (just)? (a)? (gentle|kind|polite|humble|soft) reminder",
            "(consider|take|treat|count) this ..1 (as)? (a|my|our|another) ..2 (reminder|nudge|bump|poke)",
            "(just|only) a ..1 reminder (#end|(that|of|about|on) ..2 (my|our|i wrote|i sent|we wrote|we sent|i emailed|below))",
            "#start (just)? (a)? nudge (#end|on|about|nudge)|#start ping #end",
            "(i|we) ..4 remind you ..1 (of|about) (my|our) ..2 " + BumpTurns.DOC,
            "(~tap|~tug|~jog|~refresh) (you|your ..1 (memory|sleeve|shoulder)) ..2 (about|of|on|regarding|with) "
                    + BumpTurns.MINE,
            "(tap|tapping) you on the shoulder|(jog|refresh) your memory",
            "(bringing|bring|call|calling) (" + BumpTurns.MINE
                    + "|myself|us|ourselves) ..3 (back|again)? (to|into) (your)? ..1 (mind|memory|notice|attention)",
            "#start this is ..1 to ..1 remind you ..1 (of|about) (my|our) ..3 " + BumpTurns.DOC,
            "(draw|drawing|direct|turn|call|ask) ..1 your ..1 attention ..1 (again|once more|back) to",
            "(politely|respectfully|kindly|gently|again|allow me to|let me|may i|can i) ..1 remind you ..1 (of|about) (my|our|the) ..2 "
                    + BumpTurns.DOC);

    private Nudges() {}
}
