package dev.draftlint.runner;

import dev.draftlint.rule.Nearest;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the files behind paths. A folder is entered and a file is read once, however many paths and links lead to it. */
final class FileSearch {

    private static final Set<String> SKIPPED_FOLDERS = Set.of("target", "node_modules");

    private final Set<Path> known = new HashSet<>();
    private final List<InputFile> found = new ArrayList<>();

    private FileSearch() {}

    static List<InputFile> find(List<String> names) {
        FileSearch search = new FileSearch();
        names.stream().distinct().forEach(search::take);
        return search.found;
    }

    private void take(String name) {
        if (name.equals(InputFile.STANDARD_INPUT)) {
            found.add(InputFile.standardInput());
            return;
        }
        try {
            take(name, Path.of(name));
        } catch (InvalidPathException e) {
            found.add(InputFile.faulty(name, "'" + name + "' is not a path; " + e.getReason()));
        }
    }

    static String unreadable(String name, IOException e) {
        if (e instanceof NoSuchFileException) {
            return "no such file '" + name + "'; check its spelling";
        }
        return "'" + name + "' cannot be read; "
                + (e instanceof AccessDeniedException ? "check its permissions" : "is it a file on a disk that works?");
    }

    private void take(String name, Path path) {
        if (name.isEmpty()) {
            found.add(InputFile.faulty(name, "an empty path; is a variable unset? For the current folder give ."));
        } else if (Files.isSymbolicLink(path) && !Files.exists(path)) {
            found.add(InputFile.faulty(name, "'" + name + "' is a link to a file that is not there"));
        } else if (!Files.exists(path)) {
            found.add(InputFile.faulty(name, "no such file '" + name + "'; " + mend(path)));
        } else if (Files.isDirectory(path)) {
            enter(path);
        } else {
            takeNamed(name, path);
        }
    }

    private void takeNamed(String name, Path path) {
        Optional<FileKind> kind = FileKind.of(path.getFileName().toString());
        if (kind.isPresent()) {
            add(path, kind.get());
        } else {
            String fault = "'" + name + "' has an ending that is not read; known are " + FileKind.known();
            found.add(InputFile.faulty(name, fault));
        }
    }

    private void enter(Path folder) {
        try {
            if (known.add(folder.toRealPath())) {
                entries(folder).forEach(this::takeFound);
            }
        } catch (IOException e) {
            found.add(InputFile.faulty(folder.toString(), unreadable(folder.toString(), e)));
        }
    }

    private void takeFound(Path path) {
        String name = path.getFileName().toString();
        if (name.startsWith(".")) {
            return;
        }
        if (Files.isDirectory(path)) {
            enterUnlessSkipped(name, path);
        } else if (Files.isRegularFile(path)) {
            FileKind.of(name).ifPresent(kind -> add(path, kind));
        }
    }

    private void add(Path path, FileKind kind) {
        if (known.add(real(path))) {
            boolean isNameable = InputFile.isPath(path.toString());
            found.add(isNameable ? InputFile.of(path, kind, size(path)) : unnameable(path));
        }
    }

    /** In the C locale Java finds files whose names it cannot write. */
    private static InputFile unnameable(Path path) {
        String fault = "'" + path + "' has letters that this locale does not know; set LC_ALL=C.UTF-8";
        return InputFile.faulty(path.toString(), fault);
    }

    /** What cannot be resolved is told of when it is read. */
    private static Path real(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException e) {
            return path.toAbsolutePath().normalize();
        }
    }

    private void enterUnlessSkipped(String name, Path folder) {
        if (!SKIPPED_FOLDERS.contains(name)) {
            enter(folder);
        }
    }

    private static List<Path> entries(Path folder) throws IOException {
        List<Path> entries = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
            stream.forEach(entries::add);
        }
        entries.sort(Comparator.comparing(path -> path.getFileName().toString()));
        return entries;
    }

    private static String mend(Path path) {
        return nearest(path)
                .map(near -> "did you mean '" + near + "'?")
                .orElse("give a file, a folder, or - for standard input");
    }

    private static Optional<Path> nearest(Path path) {
        Path folder = Optional.ofNullable(path.getParent()).orElse(Path.of(""));
        try {
            List<String> names = entries(folder).stream()
                    .map(entry -> entry.getFileName().toString())
                    .toList();
            return Nearest.to(path.getFileName().toString(), names).map(folder::resolve);
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }

    private static long size(Path path) {
        try {
            return Files.size(path);
        } catch (IOException e) {
            return 0;
        }
    }
}
