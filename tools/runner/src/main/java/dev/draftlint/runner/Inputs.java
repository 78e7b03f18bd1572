package dev.draftlint.runner;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * The files that a run reads, in the order in which they are reported: as given, the files of a folder by name, none twice. Immutable;
 * {@code -} is standard input, which can be read once.
 */
public final class Inputs {

    private final List<InputFile> files;
    private final InputStream standardInput;
    private final JsonLinesFile.LineReader lines;
    private final TextEncoding encoding;

    private Inputs(
            List<InputFile> files, InputStream standardInput, JsonLinesFile.LineReader lines, TextEncoding encoding) {
        this.files = List.copyOf(files);
        this.standardInput = standardInput;
        this.lines = lines;
        this.encoding = encoding;
    }

    /**
     * Looks for the files. What cannot be read is reported by the run, in its turn.
     *
     * @param paths files, folders, or {@code -}
     */
    public static Inputs of(List<String> paths, InputStream standardInput) {
        return new Inputs(FileSearch.find(paths), standardInput, JsonLine::read, TextEncoding.DETECTED);
    }

    /**
     * Looks for labelled corpora: {@code .jsonl} files with a draft a line and its {@code labels}, {@code quality} and
     * {@code value}. Each line needs labels, if only an empty list.
     *
     * @param paths files, or {@code -}
     */
    public static Inputs labelled(List<String> paths, InputStream standardInput) {
        return judged(paths, standardInput, JudgementReader.LABELS);
    }

    /** @param needed the key of {@link JudgementReader} that each line has to have */
    static Inputs judged(List<String> paths, InputStream standardInput, String needed) {
        List<InputFile> corpora =
                FileSearch.find(paths).stream().map(InputFile::asCorpus).toList();
        return new Inputs(
                corpora,
                standardInput,
                (path, line, bytes) -> JsonLine.readJudged(path, line, bytes, needed),
                TextEncoding.DETECTED);
    }

    /** The files as they were named; {@code -} is standard input. */
    public List<String> names() {
        return files.stream()
                .filter(file -> file.fault().isEmpty())
                .map(InputFile::name)
                .toList();
    }

    /** The same without the files whose names {@code unwanted} accepts, which is asked only of paths. */
    public Inputs without(Predicate<String> unwanted) {
        List<InputFile> left = files.stream()
                .filter(file -> !InputFile.isPath(file.name()) || !unwanted.test(file.name()))
                .toList();
        return new Inputs(left, standardInput, lines, encoding);
    }

    /**
     * The same with files of text, Markdown, HTML and templates read in this encoding, unless they begin with a byte-order
     * mark. A file with bytes that are no text in it cannot be read. Mail and JSON lines say theirs themselves.
     */
    public Inputs withEncoding(Charset newEncoding) {
        return new Inputs(files, standardInput, lines, new TextEncoding(newEncoding));
    }

    /** Whether there is nothing to read, and nothing that cannot be read. */
    public boolean isEmpty() {
        return files.isEmpty();
    }

    /** Whether {@code path} is one of the files, by whatever name. */
    public boolean contains(Path path) {
        return files.stream().anyMatch(file -> file.isSameAs(path));
    }

    /** The size of all files together, in bytes, unless standard input is among them. */
    public OptionalLong bytes() {
        long sum = 0;
        for (InputFile file : files) {
            if (file.isStandardInput()) {
                return OptionalLong.empty();
            }
            sum += file.bytes();
        }
        return OptionalLong.of(sum);
    }

    List<InputFile> files() {
        return files;
    }

    void each(Consumer<Job> jobs) {
        for (InputFile file : files) {
            each(file, jobs);
        }
    }

    private void each(InputFile file, Consumer<Job> jobs) {
        Optional<String> fault = file.fault();
        if (fault.isPresent()) {
            jobs.accept(Job.failed(file.name(), fault.get()));
        } else if (file.isStandardInput()) {
            eachOfStandardInput(file, jobs);
        } else if (file.kind().holdsMany()) {
            eachOfMany(file, jobs);
        } else {
            jobs.accept(Job.ofFile(file.name(), file.bytes(), () -> read(file)));
        }
    }

    private void eachOfStandardInput(InputFile file, Consumer<Job> jobs) {
        InputStream in = JsonLinesFile.markable(standardInput);
        try {
            FileKind kind = file.kind() == FileKind.JSON_LINES ? file.kind() : Sniffing.kind(in);
            if (kind.holdsMany()) {
                split(InputFile.STANDARD_INPUT, kind, in, jobs);
            } else {
                jobs.accept(new Job(
                        InputFile.STANDARD_INPUT,
                        0,
                        () -> DraftFile.read(InputFile.STANDARD_INPUT, kind, in, encoding)));
            }
        } catch (IOException e) {
            jobs.accept(Job.failed(InputFile.STANDARD_INPUT, "standard input cannot be read"));
        }
    }

    private void eachOfMany(InputFile file, Consumer<Job> jobs) {
        try (InputStream in = JsonLinesFile.markable(Files.newInputStream(file.path()))) {
            split(file.name(), file.kind(), in, jobs);
        } catch (UncheckedIOException e) {
            // It comes from whoever takes the jobs, and means another file.
            throw e;
        } catch (IOException e) {
            jobs.accept(Job.failed(file.name(), FileSearch.unreadable(file.name(), e)));
        }
    }

    private void split(String name, FileKind kind, InputStream in, Consumer<Job> jobs) throws IOException {
        if (kind == FileKind.MAIL_BOX) {
            MailBoxFile.each(name, in, jobs);
        } else {
            JsonLinesFile.each(name, in, lines, jobs);
        }
    }

    private Located read(InputFile file) throws IOException {
        try (InputStream in = Files.newInputStream(file.path())) {
            return DraftFile.read(file.name(), file.kind(), in, encoding);
        } catch (IOException e) {
            throw new InputException(FileSearch.unreadable(file.name(), e));
        }
    }
}
