package dev.draftlint.text;

import dev.draftlint.draft.Draft;
import dev.draftlint.draft.Format;
import dev.draftlint.draft.Part;
import dev.draftlint.draft.Placeholder;
import dev.draftlint.draft.Reading;
import dev.draftlint.draft.Source;
import dev.draftlint.draft.Suppression;
import dev.draftlint.draft.Zone;
import dev.draftlint.reading.EnglishReading;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Reads sources into drafts. Immutable and thread-safe; the sentence model is shared. Never throws on any text. */
public final class DraftParser {

    private final Reading reading;

    DraftParser(Reading reading) {
        this.reading = reading;
    }

    public static DraftParser create() {
        return new DraftParser(new EnglishReading());
    }

    /** Spans of the draft count UTF-16 units in the subject or the body of the source. */
    public Draft parse(Source source) {
        List<Placeholder> tags = new ArrayList<>();
        Blocks blocks = new Blocks();
        if (source.subject() != null) {
            tags.addAll(MergeTags.in(source.subject(), Part.SUBJECT, Format.TEXT));
            blocks.add(subject(TextReader.readSubject(source.subject(), tags)));
        }
        List<Suppression> comments = SuppressionComments.in(source.body());
        Body body = body(source, comments);
        blocks.add(Zones.of(Line.of(body.passages())));
        tags.addAll(SuppressionComments.without(comments, body.tags()));
        return new Draft(source, blocks.list(), tags, blocks.links(), reading);
    }

    private static ZonedLines subject(List<Passage> passages) {
        List<Line> lines = Line.of(passages);
        return new ZonedLines(lines, Collections.nCopies(lines.size(), Zone.SUBJECT));
    }

    private static Body body(Source source, List<Suppression> comments) {
        List<Placeholder> found = MergeTags.in(source.body(), Part.BODY, source.format());
        List<Placeholder> tags = comments.isEmpty() ? found : SuppressionComments.hidden(comments, found);
        return switch (source.format()) {
            case TEXT -> new Body(TextReader.read(source.body(), tags, false), tags);
            case MARKDOWN -> new Body(TextReader.read(source.body(), tags, true), tags);
            case HTML -> HtmlReader.read(source.body(), tags);
        };
    }
}
