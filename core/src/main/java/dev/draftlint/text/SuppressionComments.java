package dev.draftlint.text;

import dev.draftlint.draft.Part;
import dev.draftlint.draft.Placeholder;
import dev.draftlint.draft.Span;
import dev.draftlint.draft.Suppression;
import dev.draftlint.draft.Suppression.Target;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the comments that accept findings, in the comment form of any language of mail and templates, whatever the
 * format of the body.
 */
public final class SuppressionComments {

    private static final String MARKER = "draftlint-disable-next-line";

    private final String body;
    private final List<Suppression> found = new ArrayList<>();

    private SuppressionComments(String body) {
        this.body = body;
    }

    /** In order of their places; none overlaps another. */
    public static List<Suppression> in(String body) {
        int first = body.indexOf(MARKER);
        if (first < 0) {
            return List.of();
        }
        SuppressionComments comments = new SuppressionComments(body);
        for (int at = first; at >= 0; at = body.indexOf(MARKER, at)) {
            at = comments.take(at);
        }
        return comments.found;
    }

    /** The comments among merge tags, as tags that print nothing, so that no reader of the body sees them. */
    static List<Placeholder> hidden(List<Suppression> comments, List<Placeholder> tags) {
        List<Placeholder> all = new ArrayList<>(tags.size() + comments.size());
        int next = 0;
        for (Suppression comment : comments) {
            Span span = comment.span();
            while (next < tags.size() && tags.get(next).span().start() < span.end()) {
                addUnlessIn(span, tags.get(next++), all);
            }
            all.add(new Placeholder(Placeholder.Syntax.STATEMENT, MARKER, "", span));
        }
        all.addAll(tags.subList(next, tags.size()));
        return all;
    }

    private static void addUnlessIn(Span comment, Placeholder tag, List<Placeholder> all) {
        if (!tag.span().overlaps(comment)) {
            all.add(tag);
        }
    }

    static List<Placeholder> without(List<Suppression> comments, List<Placeholder> tags) {
        return comments.isEmpty()
                ? tags
                : tags.stream().filter(tag -> !tag.name().equals(MARKER)).toList();
    }

    /** Takes in the comment whose text begins there, if one does, and gives the place to search on from. */
    private int take(int at) {
        int content = at + MARKER.length();
        CommentForm form = CommentForm.before(body, at);
        int close = form == null || isGlued(content) ? -1 : form.closeOf(body, content);
        if (form == null || close < 0) {
            return content;
        }
        int end = close + form.close().length();
        found.add(suppression(new Span(Part.BODY, form.start(body, at), end), content, close));
        return end;
    }

    private boolean isGlued(int content) {
        return content < body.length() && Character.isLetterOrDigit(body.charAt(content));
    }

    private Suppression suppression(Span span, int content, int close) {
        int dashes = body.substring(content, close).indexOf("--");
        int names = dashes < 0 ? close : content + dashes;
        String reason = dashes < 0 ? "" : body.substring(names + 2, close);
        return new Suppression(span, targets(content, names), oneLine(reason));
    }

    /** Also without the dashes with which a language trims blanks, as in <code>-%}</code>. */
    private static String oneLine(String reason) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < reason.length(); i++) {
            char c = Characters.isBlank(reason.charAt(i)) ? ' ' : reason.charAt(i);
            if (c != ' ' || !line.isEmpty() && line.charAt(line.length() - 1) != ' ') {
                line.append(c);
            }
        }
        int end = line.length();
        while (end > 0 && " -~".indexOf(line.charAt(end - 1)) >= 0) {
            end--;
        }
        return line.substring(0, end);
    }

    private List<Target> targets(int from, int to) {
        List<Target> targets = new ArrayList<>();
        int start = from;
        for (int i = from; i <= to; i++) {
            if (i == to || isBetweenNames(body.charAt(i))) {
                if (i > start) {
                    targets.add(new Target(body.substring(start, i), new Span(Part.BODY, start, i)));
                }
                start = i + 1;
            }
        }
        return targets;
    }

    private static boolean isBetweenNames(char c) {
        return c == ',' || Characters.isBlank(c);
    }
}
