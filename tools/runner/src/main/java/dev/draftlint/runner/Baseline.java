package dev.draftlint.runner;

import dev.draftlint.report.Fingerprints;
import dev.draftlint.report.Report;
import dev.draftlint.report.Suppressed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

/**
 * One file of the findings that were there when a project adopted the linter: they are shown as suppressed, cost nothing and fail no
 * run. A finding is known by its file, by the id of its draft where a file holds many, and by its fingerprint: reflowing
 * keeps it, another word or another name of the file makes it new. The id of a mail in a mail box is its {@code Message-ID}.
 * All drafts of a file that have no ids share their entries. Immutable.
 */
final class Baseline {

    static final Baseline NONE = new Baseline(Path.of(""), List.of());

    private static final long MOST_BYTES = ReadingLimits.FILE;

    private final Path folder;
    private final NavigableSet<BaselineEntry> entries = new TreeSet<>(BaselineEntry.ORDER);

    private Baseline(Path folder, Collection<BaselineEntry> entries) {
        this.folder = folder;
        this.entries.addAll(entries);
    }

    /**
     * Reads a baseline.
     *
     * @param file the paths in it are relative to its folder
     * @throws IllegalArgumentException if there is no such file, or not a baseline in it; the message names the line and
     *     the column
     */
    static Baseline read(Path file) {
        try {
            if (Files.size(file) > MOST_BYTES) {
                throw new IllegalArgumentException("'" + file + "' is of more than 25 MB; is it a baseline?");
            }
            return new Baseline(folderOf(file), BaselineReader.read(file.toString(), Files.readString(file)));
        } catch (NoSuchFileException e) {
            throw new IllegalArgumentException("no baseline '" + file + "'; --update-baseline writes one", e);
        } catch (IOException e) {
            throw new IllegalArgumentException("'" + file + "' cannot be read; is it a text file in UTF-8?", e);
        }
    }

    /** The one in a file; an empty one where the file is not there yet. */
    static Baseline readIfPresent(Path file) {
        return Files.exists(file) ? read(file) : new Baseline(folderOf(file), List.of());
    }

    private static Path folderOf(Path file) {
        return Optional.ofNullable(file.toAbsolutePath().normalize().getParent())
                .orElseGet(() -> Path.of("").toAbsolutePath());
    }

    /** The report with what is in here set aside. */
    Report accepting(Located located, Report report) {
        if (entries.isEmpty() || report.contributions().isEmpty()) {
            return report;
        }
        Fingerprints fingerprints = report.fingerprints();
        String file = nameOf(located);
        return report.suppressing(
                Suppressed.By.BASELINE,
                finding -> holds(file, located.ownId(), finding.rule(), fingerprints.of(finding))
                        ? Optional.of("")
                        : Optional.empty());
    }

    private boolean holds(String file, String draft, String rule, String fingerprint) {
        return entries.contains(new BaselineEntry(file, draft, rule, fingerprint, ""));
    }

    /** How the file of a draft is named in here. */
    String nameOf(Located located) {
        if (located.path().equals(InputFile.STANDARD_INPUT)) {
            return located.path();
        }
        Path path = Path.of(located.path()).toAbsolutePath().normalize();
        boolean sameRoot = path.getRoot() != null && path.getRoot().equals(folder.getRoot());
        return (sameRoot ? folder.relativize(path) : path).toString().replace('\\', '/');
    }

    /** The path of a file that is named in here. */
    String pathOf(String file) {
        return file.equals(InputFile.STANDARD_INPUT)
                ? file
                : folder.resolve(file).toString();
    }

    /** Whether a file that is named in here is there. */
    boolean isThere(String file) {
        return file.equals(InputFile.STANDARD_INPUT) || Files.exists(Path.of(pathOf(file)));
    }

    NavigableSet<BaselineEntry> entries() {
        return entries;
    }
}
