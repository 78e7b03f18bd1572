package dev.draftlint.testkit;

import dev.draftlint.rule.Rule;
import dev.draftlint.rule.RuleInfo;
import dev.draftlint.rule.RulePack;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The documentation pages of packs, one Markdown file a rule, and the table of rules between <code>&lt;!-- rules --&gt;</code> and
 * <code>&lt;!-- /rules --&gt;</code> in a README. {@link RulePackContract} checks that they are current; with
 * {@code -Ddraftlint.docs=update} it writes them:
 *
 * <pre>mvn -pl rules -am test -Ddraftlint.docs=update</pre>
 */
public final class RulePages {

    private static final String OPEN = "<!-- rules -->";
    private static final String CLOSE = "<!-- /rules -->";

    private final List<RuleInfo> rules;
    private final Measurements measurements;
    private final List<RulePage> pages;

    private RulePages(List<RuleInfo> rules, Measurements measurements) {
        this.rules = rules;
        this.measurements = measurements;
        this.pages = rules.stream()
                .map(rule -> new RulePage(rule, measurements))
                .sorted(Comparator.comparing(RulePage::fileName))
                .toList();
    }

    public static RulePages of(RulePack... packs) {
        List<RuleInfo> rules = Stream.of(packs)
                .flatMap(pack -> pack.rules().stream())
                .map(Rule::info)
                .toList();
        return new RulePages(rules, Measurements.none());
    }

    /** The same pages and table, which also say how well the rules do. */
    public RulePages withMeasurements(Measurements newMeasurements) {
        return new RulePages(rules, newMeasurements);
    }

    /** The names of the pages that are missing, differ from their rule, or have no rule, in order. */
    public List<String> outdated(Path directory) {
        Set<String> outdated = new TreeSet<>(withoutRule(directory));
        for (RulePage page : pages) {
            Path file = directory.resolve(page.fileName());
            if (!Files.exists(file) || !page.markdown().equals(read(file))) {
                outdated.add(page.fileName());
            }
        }
        return List.copyOf(outdated);
    }

    /** Writes the pages and deletes those of rules that are gone; a file that this did not write is no page. */
    public void write(Path directory) {
        try {
            Files.createDirectories(directory);
            for (String file : withoutRule(directory)) {
                Files.delete(directory.resolve(file));
            }
            for (RulePage page : pages) {
                Files.writeString(directory.resolve(page.fileName()), page.markdown());
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private List<String> withoutRule(Path directory) {
        List<String> files = new ArrayList<>(pageFiles(directory));
        pages.forEach(page -> files.remove(page.fileName()));
        return files;
    }

    private static List<String> pageFiles(Path directory) {
        if (!Files.isDirectory(directory)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(RulePages::isPage)
                    .map(file -> file.getFileName().toString())
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Read as bytes, since what others put beside the pages need not be text. */
    private static boolean isPage(Path file) {
        if (!file.toString().endsWith(".md") || !Files.isRegularFile(file)) {
            return false;
        }
        byte[] mark = RulePage.MARK.getBytes(StandardCharsets.UTF_8);
        try (InputStream in = Files.newInputStream(file)) {
            return Arrays.equals(in.readNBytes(mark.length), mark);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Whether the table in a README is the one that the rules make. */
    public boolean isCurrentIn(Path readme, Path directory) {
        return read(readme).equals(withTable(readme, directory));
    }

    /** Writes the table of rules into a README, with links to the pages in {@code directory}. */
    public void writeTable(Path readme, Path directory) {
        try {
            Files.writeString(readme, withTable(readme, directory));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private String withTable(Path readme, Path directory) {
        String text = read(readme);
        int open = text.indexOf(OPEN);
        int close = text.indexOf(CLOSE);
        if (open < 0 || close < open) {
            throw new IllegalArgumentException(readme + " needs a line " + OPEN + " and after it a line " + CLOSE);
        }
        return text.substring(0, open + OPEN.length()) + "\n" + table(folder(readme, directory))
                + text.substring(close);
    }

    private String table(String folder) {
        String head = measurements.isEmpty()
                ? "| rule | what it flags | severity |\n|---|---|---|\n"
                : "| rule | what it flags | severity | precision | recall |\n|---|---|---|---|---|\n";
        return head + pages.stream().map(page -> page.row(folder)).collect(Collectors.joining());
    }

    private static String folder(Path readme, Path directory) {
        Path from = readme.toAbsolutePath().normalize().getParent();
        Path to = directory.toAbsolutePath().normalize();
        return from == null || from.equals(to)
                ? ""
                : from.relativize(to).toString().replace('\\', '/') + "/";
    }

    /** Line ends as git may have checked them out count as equal. */
    private static String read(Path file) {
        try {
            return Files.readString(file).replace("\r\n", "\n");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
