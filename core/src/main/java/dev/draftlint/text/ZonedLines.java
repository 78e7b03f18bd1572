package dev.draftlint.text;

import dev.draftlint.draft.Zone;
import java.util.List;

/** The lines of a body, each with its zone. */
record ZonedLines(List<Line> lines, List<Zone> zones) {}
