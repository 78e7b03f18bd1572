package dev.draftlint.runner.config;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A pattern for paths: {@code *} and {@code ?} stand for letters of a name, {@code **} for any folders. Without a slash it
 * is a pattern for names, wherever the file is. Matches in time that grows with the product of both lengths, whatever the
 * pattern.
 */
final class Glob {

    private static final String ANY_FOLDERS = "**";

    private final List<String> parts;

    private Glob(List<String> parts) {
        this.parts = parts;
    }

    /** @throws IllegalArgumentException if it is malformed; the message names it and the mend */
    static Glob of(String glob) {
        refuse(glob, glob.startsWith("/"), "globs begin at the folder of this file; write '" + glob.substring(1) + "'");
        refuse(glob, glob.endsWith("/"), "for the files of a folder write '" + glob + "**'");
        refuse(glob, glob.contains("\\"), "folders are joined by '/', on Windows too");
        refuse(glob, glob.startsWith("!"), "there are no exceptions; a later entry of 'paths' wins");
        for (String bracket : List.of("[", "]", "{", "}")) {
            refuse(glob, glob.contains(bracket), "'" + bracket + "' is not known; write one glob for each case");
        }
        List<String> parts = new ArrayList<>(List.of(glob.split("/", -1)));
        for (String part : parts) {
            refuse(glob, part.equals("..") || part.equals(".") || part.isEmpty(), "leave out '" + part + "/'");
            refuse(
                    glob,
                    part.contains(ANY_FOLDERS) && !part.equals(ANY_FOLDERS),
                    "'**' stands alone between slashes, as in 'a/**/*.md'");
        }
        if (parts.size() == 1) {
            parts.add(0, ANY_FOLDERS);
        }
        return new Glob(List.copyOf(parts));
    }

    private static void refuse(String glob, boolean isWrong, String mend) {
        if (isWrong) {
            throw new IllegalArgumentException("glob '" + glob + "': " + mend);
        }
    }

    /** @param path from the folder that the pattern begins in */
    boolean matches(Path path) {
        List<String> names = new ArrayList<>();
        path.forEach(name -> names.add(name.toString()));
        return matches(names);
    }

    private boolean matches(List<String> names) {
        boolean[] reached = new boolean[names.size() + 1];
        reached[0] = true;
        for (String part : parts) {
            reached = part.equals(ANY_FOLDERS) ? fromFirst(reached) : after(part, reached, names);
        }
        return reached[names.size()];
    }

    private static boolean[] fromFirst(boolean[] reached) {
        boolean[] next = new boolean[reached.length];
        boolean any = false;
        for (int i = 0; i < reached.length; i++) {
            any |= reached[i];
            next[i] = any;
        }
        return next;
    }

    private static boolean[] after(String part, boolean[] reached, List<String> names) {
        boolean[] next = new boolean[reached.length];
        for (int i = 0; i < names.size(); i++) {
            next[i + 1] = reached[i] && matches(part, names.get(i));
        }
        return next;
    }

    /** The same game with letters instead of names. */
    private static boolean matches(String part, String name) {
        boolean[] reached = new boolean[name.length() + 1];
        reached[0] = true;
        for (int i = 0; i < part.length(); i++) {
            char c = part.charAt(i);
            reached = c == '*' ? fromFirst(reached) : after(c, reached, name);
        }
        return reached[name.length()];
    }

    private static boolean[] after(char c, boolean[] reached, String name) {
        boolean[] next = new boolean[reached.length];
        for (int i = 0; i < name.length(); i++) {
            next[i + 1] = reached[i] && (c == '?' || c == name.charAt(i));
        }
        return next;
    }
}
