package dev.draftlint.text;

import dev.draftlint.draft.BrokenTag;
import dev.draftlint.draft.Draft;
import dev.draftlint.draft.Mail;
import dev.draftlint.draft.Placeholder;
import dev.draftlint.draft.Reading;
import dev.draftlint.draft.Source;
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

    /**
     * Spans of the draft count UTF-16 units in the subject or the body of the source. A template with branches is read
     * with all of them, one after the other, and again as each mail that it can produce: {@link Draft#mails()}.
     *
     * <p>Where there are more than 16 of these mails, so many are read that any two branches which can stand in one mail
     * do so in one of them, but no more than 64, and no more than are 4,000,000 characters together.
     */
    public Draft parse(Source source) {
        Template template = Template.of(source);
        Draft whole = read(source, template, template.subjectTags(), template.bodyTags());
        List<Mail> mails = new ArrayList<>();
        for (Template.Variant mail : template.variants()) {
            mails.add(new Mail(mail.choices(), read(source, template, mail.subjectTags(), mail.bodyTags())));
        }
        return mails.isEmpty() ? whole : whole.withMails(mails);
    }

    private Draft read(Source source, Template template, List<Placeholder> subjectTags, List<Placeholder> bodyTags) {
        List<Placeholder> tags = new ArrayList<>(subjectTags);
        List<BrokenTag> broken = new ArrayList<>();
        Blocks blocks = new Blocks();
        if (source.subject() != null) {
            List<Passage> subject = TextReader.readSubject(source.subject(), subjectTags);
            blocks.add(zoned(subject, Zone.SUBJECT));
            broken.addAll(BrokenTags.in(source.subject(), subjectTags, subject, subjectTags, template));
        }
        Body body = body(source, bodyTags);
        blocks.add(zoned(body.preheaders(), Zone.PREHEADER));
        blocks.add(Zones.of(Line.of(body.passages())));
        tags.addAll(SuppressionComments.without(template.comments(), body.tags()));
        broken.addAll(BrokenTags.in(source.body(), bodyTags, body.shown(), body.statements(), template));
        return new Draft(source, blocks.list(), tags, broken, blocks.links(), reading);
    }

    private static ZonedLines zoned(List<Passage> passages, Zone zone) {
        List<Line> lines = Line.of(passages);
        return new ZonedLines(lines, Collections.nCopies(lines.size(), zone));
    }

    private static Body body(Source source, List<Placeholder> tags) {
        return switch (source.format()) {
            case TEXT -> Body.of(TextReader.read(source.body(), tags, false), tags);
            case MARKDOWN -> Body.of(TextReader.read(source.body(), tags, true), tags);
            case HTML -> HtmlReader.read(source.body(), tags);
        };
    }
}
