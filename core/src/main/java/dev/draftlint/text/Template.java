package dev.draftlint.text;

import dev.draftlint.draft.Format;
import dev.draftlint.draft.Part;
import dev.draftlint.draft.Placeholder;
import dev.draftlint.draft.Readiness;
import dev.draftlint.draft.Source;
import dev.draftlint.draft.Suppression;
import java.util.ArrayList;
import java.util.HashSet;
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
    private final List<Suppression> comments;
    private final List<Placeholder> subjectTags;
    private final List<Placeholder> bodyTags;
    private final Decisions decisions = new Decisions();
    private final List<Nested> inSubject;
    private final List<Nested> inBody;
    private final Set<Placeholder> unpaired = new HashSet<>();

    private Template(Source source, List<Suppression> comments) {
        this.source = source;
        this.comments = comments;
        this.subjectTags = MergeTags.in(source.text(Part.SUBJECT), Part.SUBJECT, Format.TEXT);
        List<Placeholder> found = MergeTags.in(source.body(), Part.BODY, source.format());
        List<Placeholder> tags = comments.isEmpty() ? found : SuppressionComments.hidden(comments, found);
        if (source.format() == Format.HTML && Thymeleaf.isIn(source.body())) {
            Thymeleaf read = Thymeleaf.read(source.body(), tags, decisions);
            this.bodyTags = read.withTexts(tags);
            this.inBody = branches(bodyTags, Part.BODY, read.arms());
        } else {
            this.bodyTags = tags;
            this.inBody = branches(tags, Part.BODY, List.of());
        }
        this.inSubject = branches(subjectTags, Part.SUBJECT, List.of());
    }

    static Template of(Source source) {
        return new Template(source, SuppressionComments.in(source.body()));
    }

    /** The comments of the body that accept findings; the tags have them as statements. */
    List<Suppression> comments() {
        return comments;
    }

    private List<Nested> branches(List<Placeholder> tags, Part part, List<Arm> elements) {
        if (elements.isEmpty() && onlyPrint(tags)) {
            return List.of();
        }
        Branches branches = Branches.of(tags, source.text(part), decisions);
        unpaired.addAll(branches.unpaired());
        List<Arm> arms = new ArrayList<>(elements);
        arms.addAll(branches.arms());
        return Nested.of(arms);
    }

    List<Placeholder> subjectTags() {
        return subjectTags;
    }

    List<Placeholder> bodyTags() {
        return bodyTags;
    }

    /** Whether a statement opens a block that nothing closes, or closes one that nothing opens. */
    boolean isUnpaired(Placeholder statement) {
        return unpaired.contains(statement);
    }

    /** Empty where there is nothing to decide: a mail that is ready to send has been decided on. */
    List<Variant> variants() {
        return decisions.count() == 0 || source.readiness() == Readiness.READY ? List.of() : decided();
    }

    private static boolean onlyPrint(List<Placeholder> tags) {
        for (Placeholder tag : tags) {
            if (!tag.printsText()) {
                return false;
            }
        }
        return true;
    }

    private List<Variant> decided() {
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
