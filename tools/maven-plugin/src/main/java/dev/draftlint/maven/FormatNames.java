package dev.draftlint.maven;

import dev.draftlint.runner.Names;
import dev.draftlint.runner.ReportFormat;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The formats that a build asks for, and the files that it finds them in. */
final class FormatNames {

    private FormatNames() {}

    /**
     * Those of these names; the page where there are none.
     *
     * @throws IllegalArgumentException if one is unknown; the message names the nearest
     */
    static Set<ReportFormat> read(List<String> names) {
        Set<ReportFormat> formats = EnumSet.noneOf(ReportFormat.class);
        for (String name : names.isEmpty() ? List.of("html") : names) {
            formats.add(Names.get(ReportFormat.class, "format", name.strip()));
        }
        return formats;
    }

    static String file(ReportFormat format) {
        return switch (format) {
            case TEXT -> "draftlint.txt";
            case JUNIT, CHECKSTYLE -> "draftlint-" + Names.of(format) + ".xml";
            case COMPACT, GITHUB -> "draftlint-" + Names.of(format) + ".txt";
            case JSON, JSONL, SARIF, HTML -> "draftlint." + Names.of(format);
        };
    }
}
