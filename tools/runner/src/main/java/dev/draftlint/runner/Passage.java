package dev.draftlint.runner;

import dev.draftlint.runner.Marks.Run;
import java.util.List;

/**
 * A paragraph of a draft as a report shows it.
 *
 * @param form what it looks like: a class of the report's style sheet
 */
record Passage(String form, List<Run> runs) {

    /** Text as it was written, line ends and all. */
    static final String PLAIN = "plain";

    static final String SUBJECT = "subject";

    Passage {
        runs = List.copyOf(runs);
    }
}
