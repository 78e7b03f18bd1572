package dev.draftlint.maven;

import dev.draftlint.runner.Inputs;
import dev.draftlint.runner.config.FilePatterns;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which files of a project are linted.
 *
 * @param encoding what they are read in; {@code null} leaves it to the bytes of each
 */
record Selection(List<Folder> folders, @Nullable Charset encoding) {

    /** A folder, and which of its files are wanted. */
    record Folder(Path path, FilePatterns included, FilePatterns excluded) {

        /** A folder is among the inputs only if it cannot be read, and then nobody knows what in it is included. */
        boolean holds(Path file) {
            return file.startsWith(path) && (included.match(file) || Files.isDirectory(file)) && !excluded.match(file);
        }
    }

    private static final List<String> ALL = List.of("*");

    /** @throws IllegalArgumentException if a pattern or the encoding cannot be meant */
    static Selection of(DraftlintMojo told) {
        List<Folder> folders = told.folders().stream()
                .map(path -> new Folder(
                        path,
                        patterns("includes", path, told.includes.isEmpty() ? ALL : told.includes),
                        patterns("excludes", path, told.excludes)))
                .toList();
        return new Selection(folders, told.encoding == null ? null : charset(told.encoding));
    }

    Inputs inputs() {
        List<String> names =
                folders.stream().map(folder -> folder.path().toString()).toList();
        Inputs wanted = Inputs.of(names, InputStream.nullInputStream()).without(name -> !holds(Path.of(name)));
        return encoding == null ? wanted : wanted.withEncoding(encoding);
    }

    private boolean holds(Path file) {
        return folders.stream().anyMatch(folder -> folder.holds(file));
    }

    private static FilePatterns patterns(String parameter, Path folder, List<String> patterns) {
        try {
            return FilePatterns.of(folder, patterns.stream().map(String::strip).toList());
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(parameter + ": " + e.getMessage(), e);
        }
    }

    private static Charset charset(String name) {
        try {
            return Charset.forName(name);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "encoding '" + name + "' is not known; give one such as UTF-8 or windows-1252", e);
        }
    }
}
