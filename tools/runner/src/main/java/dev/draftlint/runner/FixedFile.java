package dev.draftlint.runner;

import dev.draftlint.rule.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A file with the safe fixes of its findings made, before it is written. */
public final class FixedFile {

    private final String name;
    private final Path path;
    private final byte[] before;
    private final byte[] after;
    private final List<Finding> mended;

    FixedFile(InputFile file, byte[] before, byte[] after, List<Finding> mended) {
        this.name = file.name();
        this.path = file.path();
        this.before = before;
        this.after = after;
        this.mended = List.copyOf(mended);
    }

    /** The file as it was named. */
    public String name() {
        return name;
    }

    /** How many findings of which rule are mended. */
    public Map<String, Integer> mended() {
        Map<String, Integer> counts = new TreeMap<>();
        mended.forEach(finding -> counts.merge(finding.rule(), 1, Integer::sum));
        return counts;
    }

    /** What changes, as a unified diff in the form of {@code diff -u}. */
    public String diff(Style style) {
        return new UnifiedDiff(name, Charsets.decode(before), Charsets.decode(after), style).toString();
    }

    /**
     * Writes it whole or not at all, with the permissions that it had. Of a link the file behind it is written.
     *
     * @throws InputException if it has changed since it was read, or cannot be written
     */
    void write() {
        try {
            ReplacedFile replaced = new ReplacedFile(path);
            if (!Files.isWritable(replaced.real())) {
                throw new InputException(name + ": not fixed, as it is not yours to write; check its permissions");
            }
            try {
                Files.write(replaced.beside(), after);
                refuseIfChanged(replaced.real());
                replaced.commit();
            } finally {
                replaced.discard();
            }
        } catch (IOException e) {
            throw new InputException(name + ": not fixed, as it cannot be written; is there room on the disk?");
        }
    }

    private void refuseIfChanged(Path real) throws IOException {
        if (!Arrays.equals(Files.readAllBytes(real), before)) {
            throw new InputException(name + ": not fixed, as it has changed meanwhile; run again");
        }
    }
}
