package dev.draftlint.reading;

import dev.draftlint.draft.Word;
import dev.draftlint.phrase.Match;
import java.util.List;
import java.util.Set;

/** Things that are called by an occasion and take nobody's time: a demo account, a two-minute video. */
final class OccasionThings {

    private static final Set<String> RECORDINGS =
            Set.of("video", "preview", "overview", "recording", "clip", "read", "loom");

    private static final Set<String> OCCASIONS =
            Set.of("demo", "call", "meeting", "coffee", "chat", "session", "lunch", "time", "appointment");

    private static final Set<String> THINGS =
            Set.of(("account accounts page pages site data unit units kit environment version link centre center "
                            + "centres centers room rooms software widget beans notes menu machine machines shop cup cups "
                            + "tool tools platform provider providers reminder reminders bot recordings volume logs slides "
                            + "queue agent agents day sheet sheets stamp stamps zone zones tracking management")
                    .split(" "));

    private OccasionThings() {}

    static boolean areMeantBy(Match match) {
        return isRecording(match) || isThing(match);
    }

    private static boolean isRecording(Match match) {
        List<Word> words = match.sentence().words();
        int end = Math.min(words.size(), match.last() + 2);
        return words.subList(match.last(), end).stream().anyMatch(word -> RECORDINGS.contains(word.text()));
    }

    private static boolean isThing(Match match) {
        List<Word> words = match.sentence().words();
        int end = Math.min(words.size() - 1, match.last());
        for (int i = match.first(); i < end; i++) {
            Word next = words.get(i + 1);
            if (OCCASIONS.contains(words.get(i).text()) && next.before() == 0 && THINGS.contains(next.text())) {
                return true;
            }
        }
        return false;
    }
}
