package dev.draftlint.runner.eval;

import dev.draftlint.runner.Style;
import java.io.IOException;
import java.io.Writer;

/** The forms that figures can be written in. */
public enum FiguresFormat {
    /** Tables for people. */
    TEXT {
        @Override
        public void write(Figures figures, int show, Writer out, Style style) throws IOException {
            new FiguresText(out, style).write(figures, show);
        }
    },
    /**
     * One object:
     *
     * <pre>
     * {"draftlint": VERSION, "drafts": N,
     *  "rules": [{"rule", "scope": "place"|"draft", "loaded": true|false, "drafts": TALLY, "places": TALLY}],
     *  "micro": {"drafts": TALLY, "places": TALLY},
     *  "macro": {"rules": N, "drafts": {"f1"}, "places": {"f1"}},
     *  "correlation": {"spearman", "drafts": N},
     *  "misses": [{"way": "missed"|"wrongly-marked", "id", "place", "kind", "stage", "value", "passages": [TEXT],
     *              "context"}]}
     * TALLY: {"labels", "found", "hits", "precision", "precisionInterval": [LOW, HIGH],
     *         "recall", "recallInterval": [LOW, HIGH], "f1"}
     * </pre>
     *
     * Shares are 0 to 1 with four decimals, {@code null} where they are not defined. Where a rule has no labels, its
     * precision is 0, which says little unless its readers looked for it. Rules about the whole draft have no
     * {@code places}; {@code misses} is there if they were asked for.
     */
    JSON {
        @Override
        public void write(Figures figures, int show, Writer out, Style style) throws IOException {
            FiguresJson.write(figures, show, out);
        }
    },
    /** The table that the documentation of a pack is made with: the rules that are loaded and labelled. */
    MEASURED {
        @Override
        public void write(Figures figures, int show, Writer out, Style style) throws IOException {
            MeasuredTable.write(figures, out);
        }
    };

    /**
     * Flushes {@code out} and leaves it open.
     *
     * @param show at most so many misses of each way
     */
    public abstract void write(Figures figures, int show, Writer out, Style style) throws IOException;
}
