package dev.draftlint.text;

import dev.draftlint.draft.Part;
import dev.draftlint.draft.Placeholder;
import dev.draftlint.draft.Placeholder.Syntax;
import dev.draftlint.draft.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Hides from one mail the branches that it does not have. */
final class Hiding {

    private final Part part;
    private final List<Placeholder> tags;
    private final List<Placeholder> shown = new ArrayList<>();
    private int nextTag;
    private int end;

    private Hiding(Part part, List<Placeholder> tags) {
        this.part = part;
        this.tags = tags;
    }

    /**
     * The tags of the mail that decides so, with a statement for each branch that it does not have.
     *
     * @param choices takes in what is decided for the mail, in words
     */
    static List<Placeholder> of(
            Part part,
            List<Placeholder> tags,
            List<Nested> arms,
            int[] values,
            Decisions decisions,
            Set<String> choices) {
        if (arms.isEmpty()) {
            return tags;
        }
        Hiding hiding = new Hiding(part, tags);
        for (Nested nested : arms) {
            if (nested.arm().start() < hiding.end) {
                continue;
            }
            if (nested.isTaken(values)) {
                nested.arm().guard().forEach(choice -> choices.add(decisions.label(choice)));
            } else {
                hiding.hide(nested.arm());
            }
        }
        hiding.showUntil(Integer.MAX_VALUE);
        return hiding.shown;
    }

    private void hide(Arm arm) {
        showUntil(arm.start());
        int start = Math.max(arm.start(), end);
        if (start < arm.end()) {
            end = arm.end();
            shown.add(new Placeholder(Syntax.STATEMENT, "", "", new Span(part, start, end)));
            while (nextTag < tags.size() && tags.get(nextTag).span().start() < end) {
                nextTag++;
            }
        }
    }

    private void showUntil(int place) {
        while (nextTag < tags.size() && tags.get(nextTag).span().start() < place) {
            Placeholder tag = tags.get(nextTag++);
            shown.add(tag);
            end = Math.max(end, tag.span().end());
        }
    }
}
