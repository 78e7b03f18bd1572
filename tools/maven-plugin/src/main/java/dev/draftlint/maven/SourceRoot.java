package dev.draftlint.maven;

import dev.draftlint.runner.Linted;
import dev.draftlint.runner.Located;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/**
 * The folder that files are named from in what people and other tools read. The run itself takes absolute names: Maven need
 * not run in the folder that it builds.
 *
 * @param folder absolute, without {@code ..}
 */
record SourceRoot(Path folder) {

    /**
     * The nearest folder with {@code .git}: code scanning counts from there, whatever module is built.
     *
     * @param otherwise what is taken where there is none
     */
    static SourceRoot above(Path project, Path otherwise) {
        for (Path folder = whole(project); folder != null; folder = folder.getParent()) {
            if (Files.exists(folder.resolve(".git"), LinkOption.NOFOLLOW_LINKS)) {
                return new SourceRoot(folder);
            }
        }
        return new SourceRoot(whole(otherwise));
    }

    Linted naming(Linted draft) {
        Located at = draft.located();
        Located named = new Located(
                named(at.id()),
                named(at.path()),
                named(at.place()),
                at.source(),
                at.origin(),
                at.limits(),
                at.notes(),
                at.judgement());
        return new Linted(
                named,
                draft.kind(),
                draft.stage(),
                draft.score(),
                draft.findings(),
                draft.suppressed(),
                draft.problems());
    }

    /** A message with this folder left out of the paths in it, which stand at its start or in quotation marks. */
    String naming(String message) {
        return named(message).replace("'" + prefix(), "'");
    }

    private String named(String path) {
        return path.startsWith(prefix()) ? path.substring(prefix().length()) : path;
    }

    private String prefix() {
        String name = folder.toString();
        return name.endsWith(File.separator) ? name : name + File.separator;
    }

    /** The absolute name of a file that was named from here. */
    String whole(String path) {
        return folder.resolve(path).toString();
    }

    private static Path whole(Path path) {
        return path.toAbsolutePath().normalize();
    }
}
