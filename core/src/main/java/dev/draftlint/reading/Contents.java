package dev.draftlint.reading;

import dev.draftlint.draft.Draft;
import dev.draftlint.draft.Sentence;
import dev.draftlint.phrase.Match;
import java.util.ArrayList;
import java.util.List;

/** The sentences of a draft as the model of value sees them, in what sort of mail. */
record Contents(Draft draft, List<Content> sentences, Context context) {

    static Contents of(Draft draft, Cues cues, Context context) {
        Places compliments = new Places(cues.of(Cue.COMPLIMENT));
        Places aboutMails = new Places(cues.of(Cue.ABOUT_MAILS));
        List<Content> contents = new ArrayList<>(draft.sentences().size());
        for (Sentence sentence : draft.sentences()) {
            contents.add(new Content(
                    sentence, SentenceTraits.of(sentence), compliments.areIn(sentence), aboutMails.areIn(sentence)));
        }
        return new Contents(draft, contents, context);
    }

    /** Matches in reading order, asked for sentence after sentence. */
    private static final class Places {

        private final List<Match> matches;
        private int next;

        Places(List<Match> matches) {
            this.matches = matches;
        }

        boolean areIn(Sentence sentence) {
            int first = next;
            while (next < matches.size() && matches.get(next).sentence() == sentence) {
                next++;
            }
            return next > first;
        }
    }
}
