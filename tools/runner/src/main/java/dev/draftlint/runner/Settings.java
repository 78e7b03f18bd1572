package dev.draftlint.runner;

/** How the drafts of each file are linted. Asked from many threads. */
public interface Settings {

    /** @param path the file as it was named; {@code -} is standard input */
    PathSettings of(String path);
}
