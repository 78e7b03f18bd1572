package dev.draftlint.reading;

import dev.draftlint.draft.Stage;

/** Infers from what a draft says of itself where it stands in a conversation. */
final class StageFinder {

    private StageFinder() {}

    static Stage of(Cues cues) {
        if (cues.has(Cue.BREAKUP)) {
            return Stage.BREAKUP;
        }
        if (cues.has(Cue.THANKS)) {
            return Stage.THANK_YOU;
        }
        if (cues.has(Cue.REPLY)) {
            return Stage.REPLY;
        }
        return cues.has(Cue.FOLLOW_UP) ? Stage.FOLLOW_UP : Stage.FIRST_TOUCH;
    }
}
