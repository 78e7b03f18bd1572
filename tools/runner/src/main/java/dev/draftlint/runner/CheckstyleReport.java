package dev.draftlint.runner;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;

/** Checkstyle XML, which most review tools read: a file with its findings, written as the run goes. */
final class CheckstyleReport implements ReportWriter {

    private final Writer out;
    private final XmlOutput xml;
    private final ReportPaths paths;
    private final List<String> troubles = new ArrayList<>();
    private String open = "";

    CheckstyleReport(Writer out, ReportOptions options) throws IOException {
        this.out = out;
        this.xml = new XmlOutput(out);
        this.paths = new ReportPaths(options.base());
        xml.declaration();
        xml.start("checkstyle", "version", "10.0");
    }

    @Override
    public void write(Linted draft) throws IOException {
        file(paths.relative(draft.located().path()));
        for (Placed placed : draft.findings()) {
            write(FilePlace.of(draft.located(), placed), placed);
        }
    }

    @Override
    public void trouble(String message) {
        troubles.add(paths.withoutBase(message));
    }

    @Override
    public void finish(Summary summary) throws IOException {
        for (String trouble : troubles) {
            file("draftlint");
            xml.empty("error", "line", "1", "severity", "error", "message", trouble, "source", "draftlint");
        }
        file("");
        xml.end();
        xml.finish();
        out.write('\n');
        out.flush();
    }

    /** Closes the file before; an empty name opens none. */
    private void file(String name) throws IOException {
        if (open.equals(name)) {
            return;
        }
        if (!open.isEmpty()) {
            xml.end();
        }
        if (!name.isEmpty()) {
            xml.start("file", "name", name);
        }
        open = name;
    }

    private void write(FilePlace place, Placed placed) throws IOException {
        List<String> attributes = new ArrayList<>(List.of("line", Integer.toString(place.line())));
        if (place.hasColumns()) {
            attributes.addAll(List.of("column", Integer.toString(place.column())));
        }
        attributes.addAll(List.of(
                "severity", Names.of(placed.finding().severity()),
                "message", placed.message(),
                "source", "draftlint." + placed.finding().rule()));
        xml.empty("error", attributes.toArray(String[]::new));
    }
}
