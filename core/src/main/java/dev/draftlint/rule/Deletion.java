package dev.draftlint.rule;

import dev.draftlint.draft.Block;
import dev.draftlint.draft.Draft;
import dev.draftlint.draft.Format;
import dev.draftlint.draft.Part;
import dev.draftlint.draft.Placeholder;
import dev.draftlint.draft.Sentence;
import dev.draftlint.draft.Span;
import dev.draftlint.draft.Zone;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What to cut so that a sentence goes and the text around it stands as if it had never been there. */
final class Deletion {

    private static final Set<Zone> PROSE = EnumSet.of(Zone.OPENING, Zone.BODY, Zone.POSTSCRIPT);

    private final Draft draft;
    private final Sentence sentence;
    private final Surroundings around;

    private Deletion(Draft draft, Sentence sentence) {
        this.draft = draft;
        this.sentence = sentence;
        this.around = new Surroundings(draft.source().body(), sentence.span());
    }

    static Optional<Span> of(Draft draft, Sentence sentence) {
        if (sentence.span().part() != Part.BODY || !PROSE.contains(sentence.zone())) {
            return Optional.empty();
        }
        return new Deletion(draft, sentence).span();
    }

    private Optional<Span> span() {
        if (!leavesProse() || holdsHalfOfABlock()) {
            return Optional.empty();
        }
        return draft.source().format() == Format.HTML ? spanInHtml() : spanInText();
    }

    private boolean leavesProse() {
        return draft.sentences().stream()
                .anyMatch(other -> PROSE.contains(other.zone()) && !other.span().equals(sentence.span()));
    }

    private boolean holdsHalfOfABlock() {
        return draft.placeholders().stream()
                .filter(placeholder -> sentence.span().overlaps(placeholder.span()))
                .anyMatch(Deletion::opensOrClosesABlock);
    }

    private static boolean opensOrClosesABlock(Placeholder placeholder) {
        return !placeholder.printsText()
                || placeholder.name().startsWith("#")
                || placeholder.name().startsWith("/");
    }

    private Optional<Span> spanInHtml() {
        boolean textBefore = around.hasBlankBefore() && around.visibleBefore() != '>';
        boolean textAfter = around.hasBlankAfter() && around.visibleAfter() != '<';
        if (around.holdsMarkup()) {
            return Optional.empty();
        }
        if (textAfter && (textBefore || around.visibleBefore() == '>')) {
            return Optional.of(around.withSpaceAfter());
        }
        return textBefore && around.visibleAfter() == '<' ? Optional.of(around.withSpaceBefore()) : Optional.empty();
    }

    private Optional<Span> spanInText() {
        boolean startsLine = around.startsLine();
        boolean endsLine = around.endsLine();
        if (startsLine && endsLine) {
            return isAnItem() ? Optional.empty() : around.lines();
        }
        if (endsLine) {
            return around.hasBlankBefore() && !isFirstOfItsBlock()
                    ? Optional.of(around.withBlanksBefore())
                    : Optional.empty();
        }
        return around.hasBlankAfter() && (startsLine || around.hasBlankBefore())
                ? Optional.of(around.withBlanksAfter())
                : Optional.empty();
    }

    private boolean isAnItem() {
        return block().type() != Block.Type.PARAGRAPH;
    }

    private boolean isFirstOfItsBlock() {
        List<Sentence> sentences = block().sentences();
        return !sentences.isEmpty() && sentences.get(0).span().equals(sentence.span());
    }

    private Block block() {
        return draft.blocks().get(sentence.block());
    }
}
