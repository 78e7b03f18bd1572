package dev.draftlint.runner;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Objects;

/** Paths as files for other tools carry them: relative, with forward slashes, the same on every machine of one layout. */
final class ReportPaths {

    private static final String UNRESERVED = "-._~/!$'()*+,;=@";

    private static final String HEX = "0123456789ABCDEF";

    private final Path base;

    /** @param base the absolute folder that paths are relative to */
    ReportPaths(Path base) {
        this.base = base;
    }

    /** The path from the base, with {@code ..} where it is outside; on another drive it loses its root and keeps the rest. */
    String relative(String path) {
        try {
            Path absolute = base.resolve(path).normalize();
            return joined(isOnDriveOf(absolute) ? base.relativize(absolute) : withoutRoot(absolute));
        } catch (InvalidPathException e) {
            return path;
        }
    }

    /** The same as a relative URI reference, in ASCII. */
    String uri(String path) {
        StringBuilder uri = new StringBuilder();
        for (byte b : relative(path).getBytes(UTF_8)) {
            append(uri, b & 0xFF);
        }
        return uri.toString();
    }

    /** A message of the run with the base left out of the paths in it. */
    String withoutBase(String message) {
        String root = base.toString();
        return root.length() <= 1
                ? message
                : message.replace(root + base.getFileSystem().getSeparator(), "");
    }

    private static void append(StringBuilder uri, int b) {
        boolean alphanumeric = b >= 'a' && b <= 'z' || b >= 'A' && b <= 'Z' || b >= '0' && b <= '9';
        if (alphanumeric || UNRESERVED.indexOf(b) >= 0) {
            uri.append((char) b);
        } else {
            uri.append('%').append(HEX.charAt(b >> 4)).append(HEX.charAt(b & 0xF));
        }
    }

    private boolean isOnDriveOf(Path absolute) {
        return Objects.equals(base.getRoot(), absolute.getRoot());
    }

    private static Path withoutRoot(Path absolute) {
        Path root = absolute.getRoot();
        return root == null ? absolute : root.relativize(absolute);
    }

    private static String joined(Path path) {
        StringBuilder joined = new StringBuilder();
        for (Path name : path) {
            joined.append(joined.isEmpty() ? "" : "/").append(name);
        }
        return joined.toString();
    }
}
