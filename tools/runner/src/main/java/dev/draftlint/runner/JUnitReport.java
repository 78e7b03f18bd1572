package dev.draftlint.runner;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;

/**
 * JUnit XML, for build servers: a suite a file and a case a draft. A suite begins with its counts, so the cases of one
 * file wait in memory.
 */
final class JUnitReport implements ReportWriter {

    private final Writer out;
    private final XmlOutput xml;
    private final ReportOptions options;
    private final ReportPaths paths;
    private final List<JUnitCase> cases = new ArrayList<>();
    private final List<String> troubles = new ArrayList<>();
    private final WarningLimits limits = new WarningLimits();

    JUnitReport(Writer out, ReportOptions options) throws IOException {
        this.out = out;
        this.xml = new XmlOutput(out);
        this.options = options;
        this.paths = new ReportPaths(options.base());
        xml.declaration();
        xml.start("testsuites", "name", "draftlint");
    }

    @Override
    public void write(Linted draft) throws IOException {
        String file = paths.relative(draft.located().path());
        if (!cases.isEmpty() && !cases.get(0).file().equals(file)) {
            writeSuite();
        }
        Thresholds thresholds = options.thresholds().apply(draft.located().path());
        limits.add(draft, thresholds);
        cases.add(JUnitCase.of(draft, file, thresholds));
    }

    @Override
    public void trouble(String message) {
        troubles.add(paths.withoutBase(message));
    }

    @Override
    public void finish(Summary summary) throws IOException {
        writeSuite();
        writeExceeded();
        writeTroubles();
        xml.end();
        xml.finish();
        out.write('\n');
        out.flush();
    }

    private void writeSuite() throws IOException {
        if (cases.isEmpty()) {
            return;
        }
        long failures = cases.stream().filter(JUnitCase::fails).count();
        xml.start("testsuite", suite(cases.get(0).file(), cases.size(), failures, 0));
        for (JUnitCase draft : cases) {
            draft.write(xml);
        }
        xml.end();
        cases.clear();
    }

    /** Of too many warnings no draft alone is to blame. */
    private void writeExceeded() throws IOException {
        List<String> exceeded =
                limits.exceeded().stream().map(paths::withoutBase).toList();
        if (exceeded.isEmpty()) {
            return;
        }
        xml.start("testsuite", suite("max-warnings", exceeded.size(), exceeded.size(), 0));
        for (String message : exceeded) {
            xml.start("testcase", "name", "max-warnings", "classname", "draftlint");
            xml.text("failure", List.of(message), "message", message, "type", "warning");
            xml.end();
        }
        xml.end();
    }

    private void writeTroubles() throws IOException {
        if (troubles.isEmpty()) {
            return;
        }
        xml.start("testsuite", suite("draftlint", troubles.size(), 0, troubles.size()));
        for (String trouble : troubles) {
            xml.start("testcase", "name", trouble, "classname", "draftlint");
            xml.empty("error", "message", trouble, "type", "failure");
            xml.end();
        }
        xml.end();
    }

    private static String[] suite(String name, long tests, long failures, long errors) {
        return new String[] {
            "name", name,
            "tests", Long.toString(tests),
            "failures", Long.toString(failures),
            "errors", Long.toString(errors),
            "skipped", "0"
        };
    }
}
