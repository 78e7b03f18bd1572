package dev.draftlint.runner;

import java.nio.file.Path;

/**
 * What an update of a baseline comes to.
 *
 * @param added findings that were not in it
 * @param gone entries whose finding is no more
 * @param kept the other entries
 */
public record BaselineChanges(Path file, int added, int gone, int kept) {}
