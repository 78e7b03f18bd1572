package dev.draftlint.fit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Sentences of mails that were marked for what they have, where a rule is about mails in which no sentence has it. A line is
 * the id of a mail, what the sentence has, and the sentence, parted by tabs.
 */
final class Marks {

    /** What somebody does next, the reader or the sender. */
    static final String NEXT_STEP = "next-step";

    /** Something specific for the reader. */
    static final String SPECIFIC_VALUE = "specific-value";

    private static final int CELLS = 3;

    private record Mark(String mail, String label) {}

    private final Map<Mark, Set<String>> sentences = new HashMap<>();

    private Marks() {}

    static Marks read(Path file) throws IOException {
        Marks marks = new Marks();
        List<String> lines = Files.readAllLines(file);
        for (int i = 0; i < lines.size(); i++) {
            String[] cells = lines.get(i).split("\t");
            if (cells.length != CELLS) {
                throw new IOException(file + ":" + (i + 1) + ": give the id of a mail, " + NEXT_STEP + " or "
                        + SPECIFIC_VALUE + ", and a sentence, parted by tabs; there are " + cells.length);
            }
            marks.sentences
                    .computeIfAbsent(new Mark(cells[0], cells[1]), unknown -> new HashSet<>())
                    .add(cells[2]);
        }
        return marks;
    }

    /** Empty where nobody marked the mail. */
    Set<String> of(String mail, String label) {
        return sentences.getOrDefault(new Mark(mail, label), Set.of());
    }

    /** A sentence on one line, as it is marked. */
    static String line(String sentence) {
        return sentence.replaceAll("\\s+", " ").strip();
    }
}
