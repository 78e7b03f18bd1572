package dev.draftlint.rules.outreach;

import dev.draftlint.phrase.Phrases;

/** How senders ask whether an earlier message was read. */
final class SeenQuestions {

    private static final String HAVE = "(did|have|had|has|do|were|are)";

    /** Asked of the reader. */
    static final Phrases ASKED = Phrases.of(
            "#start (managed to|had a chance to|got a chance to) ..1 " + SeenTurns.READ + " ..5 #question",
            SeenTurns.MINE + " ..1 (was|is|are|were) ..1 in (the|your)? ..1 (spam|junk)",
            HAVE + " you ..1 (manage|able|managed) to ..1 " + SeenTurns.READ + " ..2 (" + SeenTurns.MINE
                    + "|#question)",
            HAVE + " you ..2 (get|have|had|find|found|gotten|got|manage|able) " + SeenTurns.CHANCE + " ..1 (to ..1 "
                    + SeenTurns.READ + " ..2|with|for ..1|on ..1) (" + SeenTurns.MINE + "|" + SeenTurns.IT + ")",
            HAVE + " (you|anyone|anybody|someone|your ..1) ..2 " + SeenTurns.GOT + " ..2 " + SeenTurns.MINE,
            "(did|have) you ..1 " + SeenTurns.GOT + " " + SeenTurns.IT + " #question",
            HAVE + " you ..2 (get|have|had|got|find|found) " + SeenTurns.CHANCE
                    + " to ..1 (look at|review|read|look over|look through|go through|go over|check out|peek at|glance at|skim|watch|browse) ..6 #question",
            "(had|have|get|got|any) " + SeenTurns.CHANCE + " to " + SeenTurns.READ + " ..1 (" + SeenTurns.MINE + "|"
                    + SeenTurns.IT + ") ..3 #question",
            "(did|have|had) you ..2 (get|have|had|find|found|gotten|got) " + SeenTurns.CHANCE + " ..1 to ..1 "
                    + SeenTurns.READ + " #question",
            "(get|got|gotten) (round|around) to ..1 (reading|looking at|opening|reviewing|going through|watching) ..2 ("
                    + SeenTurns.MINE + "|" + SeenTurns.IT + ")",
            "(have you been|were you|are you|you have been) able to ..1 " + SeenTurns.READ + " ..1 (" + SeenTurns.MINE
                    + "|#question)",
            "(had|having|cast|thrown|taken) ..3 (eye|eyes|glance|look|peek|peep|moment|minute|browse|read) ..1 (on|over|at|with|for|into|through) ..1 ("
                    + SeenTurns.MINE + "|" + SeenTurns.IT + " #question)",
            "(did|has|have|had|was|were|do|is|are) " + SeenTurns.MINE + " ..3 (" + SeenTurns.ARRIVED + "|"
                    + SeenTurns.MISSED + "|received|delivered|seen|read)",
            "(did|has|have|had) ..1 (this|that|it|this one|that one|the ..2 one) (reach|reached|find|found|get to|got to) you ..2 #question",
            "you (got|received|saw) (my|our) ..3 " + SeenTurns.DOC
                    + " ..2 #question|(did|have) you ..1 (have|had|take|taken) a look ..2 #question",
            "(are|were) you in receipt of ..1 " + SeenTurns.MINE,
            "(you could|could you) already ..1 " + SeenTurns.READ + " ..1 " + SeenTurns.MINE,
            "#start (got|received|seen|read) " + SeenTurns.MINE + " ..1 #question",
            "(confirm|confirming|acknowledge|acknowledging) ..1 (the)? (receipt|reception|arrival)",
            SeenTurns.MINE + " ..1 (is|has) it ..6 (unopened|unread|arrived|come|there|you) ..2 #question");

    private SeenQuestions() {}
}
