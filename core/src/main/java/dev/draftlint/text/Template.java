package dev.draftlint.text;

import dev.draftlint.draft.Format;
import dev.draftlint.draft.Part;
import dev.draftlint.draft.Placeholder;
import dev.draftlint.draft.Source;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The merge tags of a source, and which mails they can make of it. For a mail, a branch that it does not have is one
 * statement, which prints nothing: nothing is cut out, and every place stays where it is.
 */
final class Template {

    /** The most mails that a template is read as. */
    static final int MAILS = 64;

    /** The most that is read for one template, in UTF-16 units: long templates are read as fewer mails. */
    private static final long READ = 4_000_000;

    /**
     * One mail that a template can produce.
     *
     * @param choices what is decided for it, in reading order, in words
     */
    record Variant(List<String> choices, List<Placeholder> subjectTags, List<Placeholder> bodyTags) {}

    private final Source source;
    private final List<Placeholder> subjectTags;
    private final List<Placeholder> bodyTags;
    private final Decisions decisions;
    private final List<Arm> elements;

    private Template(
            Source source,
            List<Placeholder> subjectTags,
            List<Placeholder> bodyTags,
            Decisions decisions,
            List<Arm> elements) {
        this.source = source;
        this.subjectTags = subjectTags;
        this.bodyTags = bodyTags;
        this.decisions = decisions;
        this.elements = elements;
    }

    static Template of(Source source) {
        List<Placeholder> subjectTags = MergeTags.in(source.text(Part.SUBJECT), Part.SUBJECT, Format.TEXT);
        List<Placeholder> bodyTags = MergeTags.in(source.body(), Part.BODY, source.format());
        Decisions decisions = new Decisions();
        if (source.format() != Format.HTML || !Thymeleaf.isIn(source.body())) {
            return new Template(source, subjectTags, bodyTags, decisions, List.of());
        }
        Thymeleaf read = Thymeleaf.read(source.body(), bodyTags, decisions);
        return new Template(source, subjectTags, read.withTexts(bodyTags), decisions, read.arms());
    }

    List<Placeholder> subjectTags() {
        return subjectTags;
    }

    List<Placeholder> bodyTags() {
        return bodyTags;
    }

    /** Empty where there is nothing to decide. */
    List<Variant> variants() {
        if (elements.isEmpty() && onlyPrint(subjectTags) && onlyPrint(bodyTags)) {
            return List.of();
        }
        List<Arm> body = new ArrayList<>(elements);
        body.addAll(Branches.of(bodyTags, source.body(), decisions).arms());
        List<Arm> subject =
                Branches.of(subjectTags, source.text(Part.SUBJECT), decisions).arms();
        return decisions.count() == 0 ? List.of() : variants(Nested.of(subject), Nested.of(body));
    }

    private static boolean onlyPrint(List<Placeholder> tags) {
        for (Placeholder tag : tags) {
            if (!tag.printsText()) {
                return false;
            }
        }
        return true;
    }

    private List<Variant> variants(List<Nested> inSubject, List<Nested> inBody) {
        List<Nested> all = new ArrayList<>(inSubject);
        all.addAll(inBody);
        int most = (int) Math.max(2, Math.min(MAILS, READ / Math.max(1, source.length())));
        Map<List<String>, Variant> variants = new LinkedHashMap<>();
        for (int[] values : Assignments.of(decisions, all, most)) {
            Set<String> choices = new LinkedHashSet<>();
            List<Placeholder> subject = Hiding.of(Part.SUBJECT, subjectTags, inSubject, values, decisions, choices);
            List<Placeholder> body = Hiding.of(Part.BODY, bodyTags, inBody, values, decisions, choices);
            List<String> chosen = List.copyOf(choices);
            variants.putIfAbsent(chosen, new Variant(chosen, subject, body));
        }
        return variants.size() > 1 ? List.copyOf(variants.values()) : List.of();
    }
}
