package dev.draftlint.reading;

import dev.draftlint.phrase.Phrases;

/** Something that the phrases of this package mark; all are matched in one pass. */
enum Cue {
    MEET(MeetingPhrases.ASKS),
    READ(AskPhrases.READ_ASKS),
    SIGN_UP(AskPhrases.SIGN_UP_ASKS),
    INTRODUCE(AskPhrases.INTRODUCE_ASKS),
    ANSWER(AskPhrases.ANSWER_ASKS),
    INTEREST(AskPhrases.INTEREST_ASKS),
    FORMULA(AskPhrases.FORMULAS),
    MEET_COMMAND(AskCommands.MEET),
    READ_COMMAND(AskCommands.READ),
    SIGN_UP_COMMAND(AskCommands.SIGN_UP),
    INTRODUCE_COMMAND(AskCommands.INTRODUCE),
    ANSWER_COMMAND(AskCommands.ANSWER),
    SLOT(AskPhrases.SLOTS),
    BREAKUP(StagePhrases.BREAKUP),
    THANKS(StagePhrases.THANKS),
    REPLY(StagePhrases.REPLY),
    FOLLOW_UP(StagePhrases.FOLLOW_UP),
    COMPLIMENT(ValuePhrases.COMPLIMENTS),
    ABOUT_MAILS(ValuePhrases.ABOUT_MAILS);

    final Phrases phrases;

    Cue(Phrases phrases) {
        this.phrases = phrases;
    }
}
