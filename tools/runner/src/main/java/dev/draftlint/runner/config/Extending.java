package dev.draftlint.runner.config;

import dev.draftlint.runner.config.Yaml.Entries;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads a configuration file with those that it extends. */
final class Extending {

    private static final KeysShape SHAPE = Table.file(List.of());

    private final Project project;
    private final Errors errors;
    private final List<Contents> read = new ArrayList<>();
    private final Deque<Path> open = new ArrayDeque<>();
    private final Set<Path> known = new HashSet<>();

    private Extending(Project project, Errors errors) {
        this.project = project;
        this.errors = errors;
    }

    /** The files, what is extended before what extends it. */
    static List<Contents> read(Path file, Errors errors) {
        Project project = Project.of(file);
        try {
            project.refuseLinkOut(file, file.getFileName().toString());
        } catch (IllegalArgumentException e) {
            throw errors.fatal(new Place(Shown.of(file), 1, 1), String.valueOf(e.getMessage()));
        }
        Extending extending = new Extending(project, errors);
        extending.read(file);
        return List.copyOf(extending.read);
    }

    private void read(Path file) {
        open.addLast(file);
        known.add(file);
        Entries valid = SHAPE.valid(Shown.of(file), YamlFile.read(file, errors), errors)
                .map(Entries.class::cast)
                .orElse(new Entries(new Place(Shown.of(file), 1, 1), List.of()));
        Contents contents = new Contents(file, valid);
        for (Sited<String> base : contents.bases()) {
            readBase(file, base);
        }
        read.add(contents);
        open.removeLast();
    }

    private void readBase(Path from, Sited<String> base) {
        try {
            Path file = project.resolved(from, base.value());
            refuse(open.contains(file), "'" + base.value() + "' extends itself: " + circle(file));
            refuse(
                    open.size() > ConfigurationLimits.BASES_DEPTH,
                    "'" + base.value() + "' extends more than " + ConfigurationLimits.BASES_DEPTH
                            + " files deep; flatten them");
            if (known.contains(file)) {
                return;
            }
            refuse(
                    known.size() > ConfigurationLimits.BASES,
                    "more than " + ConfigurationLimits.BASES + " files are extended; join some");
            refuse(!Files.isRegularFile(file), "no file '" + base.value() + "' to extend; check the path");
            read(file);
        } catch (IllegalArgumentException e) {
            errors.add(base.place(), String.valueOf(e.getMessage()));
        }
    }

    private String circle(Path file) {
        return open.stream()
                        .dropWhile(path -> !path.equals(file))
                        .map(Shown::of)
                        .collect(Collectors.joining(" -> "))
                + " -> " + Shown.of(file) + "; take one 'extends' out";
    }

    private static void refuse(boolean isWrong, String message) {
        if (isWrong) {
            throw new IllegalArgumentException(message);
        }
    }
}
