package dev.draftlint.reading;

import dev.draftlint.draft.Kind;
import dev.draftlint.draft.Stage;
import java.util.EnumMap;
import java.util.Map;

/** Infers what sort of mail a draft is; a sales mail where nothing shows. */
final class KindFinder {

    /** The first that shows is it. */
    private static final Map<Cue, Kind> KINDS = new EnumMap<>(Map.of(
            Cue.APPLICATION, Kind.APPLICATION,
            Cue.RECRUITING, Kind.RECRUITING,
            Cue.FUNDRAISING, Kind.FUNDRAISING,
            Cue.PRESS, Kind.PRESS,
            Cue.FAVOUR, Kind.FAVOUR,
            Cue.SERVICE, Kind.SERVICE,
            Cue.PARTNERSHIP, Kind.PARTNERSHIP));

    private KindFinder() {}

    static Kind of(Cues cues, Stage stage) {
        if (stage == Stage.THANK_YOU) {
            return Kind.THANK_YOU;
        }
        for (Map.Entry<Cue, Kind> kind : KINDS.entrySet()) {
            if (cues.has(kind.getKey())) {
                return kind.getValue();
            }
        }
        return stage == Stage.REPLY ? Kind.REPLY : Kind.SALES;
    }
}
