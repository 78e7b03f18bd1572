package dev.draftlint.fit;

import dev.draftlint.draft.Kind;
import dev.draftlint.draft.Sentence;
import dev.draftlint.draft.Source;
import dev.draftlint.draft.Stage;
import dev.draftlint.draft.Zone;
import dev.draftlint.reading.SentenceModel;
import dev.draftlint.text.DraftParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Reads the sentences that were written as examples for one rule each. */
final class SentenceExamples {

    private static final int CELLS = 6;

    /** In place of kind and stage, for what may stand in any mail. */
    private static final String ANY = "*";

    private record Context(Kind kind, Stage stage) {}

    private static final List<Context> ALL_SORTS = List.of(
            new Context(Kind.SALES, Stage.FIRST_TOUCH),
            new Context(Kind.SALES, Stage.FOLLOW_UP),
            new Context(Kind.SERVICE, Stage.OTHER),
            new Context(Kind.REPLY, Stage.REPLY));

    private final DraftParser parser;
    private final List<Example> examples = new ArrayList<>();

    private SentenceExamples(DraftParser parser) {
        this.parser = parser;
    }

    static List<Example> read(Path file, DraftParser parser) throws IOException {
        SentenceExamples all = new SentenceExamples(parser);
        List<String> lines = Files.readAllLines(file);
        for (int i = 0; i < lines.size(); i++) {
            try {
                all.add(lines.get(i).split("\t"));
            } catch (IllegalArgumentException e) {
                throw new IOException(file + ":" + (i + 1) + ": " + e.getMessage(), e);
            }
        }
        return all.examples;
    }

    private void add(String[] cells) {
        if (cells.length < CELLS) {
            throw new IllegalArgumentException(
                    "give rule, hit or miss, kind, stage, zone and text, parted by tabs; there are only "
                            + cells.length);
        }
        Set<String> rules = new TreeSet<>(List.of(cells).subList(CELLS, cells.length));
        if (cells[1].equals("hit")) {
            rules.add(cells[0]);
        }
        Zone zone = Zone.valueOf(cells[4]);
        for (Sentence sentence : sentences(zone, cells[5])) {
            for (Context context : contexts(cells[2], cells[3])) {
                examples.add(Example.written(
                        SentenceModel.evidence(sentence, zone, context.kind(), context.stage()), rules, cells[0]));
            }
        }
    }

    private static List<Context> contexts(String kind, String stage) {
        return kind.equals(ANY) ? ALL_SORTS : List.of(new Context(Kind.valueOf(kind), Stage.valueOf(stage)));
    }

    /** What stands alone is read as a subject, lest it be taken for a greeting or a sign-off. */
    private List<Sentence> sentences(Zone zone, String text) {
        Source source =
                zone == Zone.GREETING ? Source.text(text) : Source.text("").withSubject(text);
        return parser.parse(source).sentences();
    }
}
