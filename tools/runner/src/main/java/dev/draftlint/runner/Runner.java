package dev.draftlint.runner;

import dev.draftlint.Draftlint;
import dev.draftlint.draft.Kind;
import dev.draftlint.draft.Source;
import dev.draftlint.draft.Stage;
import dev.draftlint.report.Report;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Lints files on all cores and reports in the order of the inputs: the output does not depend on the number of threads.
 * Immutable; each run has threads of its own.
 *
 * <pre>{@code
 * Runner runner = Runner.of(Draftlint.with(new OutreachPack()));
 * Summary summary = runner.run(Inputs.of(List.of("drafts"), System.in), listener);
 * }</pre>
 */
public final class Runner {

    private final Settings settings;
    private final @Nullable Kind kind;
    private final @Nullable Stage stage;
    private final Baselines baselines;
    private final int threads;

    private Runner(Settings settings, @Nullable Kind kind, @Nullable Stage stage, Baselines baselines, int threads) {
        this.settings = settings;
        this.kind = kind;
        this.stage = stage;
        this.baselines = baselines;
        this.threads = threads;
    }

    public static Runner of(Draftlint linter) {
        return everywhere(linter::lintSequence);
    }

    /** With a linter that looks at each draft alone. */
    static Runner of(Function<Source, Report> linter) {
        return everywhere(touches -> touches.stream().map(linter).toList());
    }

    private static Runner everywhere(Function<List<Source>, List<Report>> linter) {
        PathSettings same = new PathSettings(linter, null, null, null, false);
        return by(path -> same);
    }

    /** Each file with its own settings. */
    public static Runner by(Settings settings) {
        return new Runner(
                settings, null, null, Baselines.NONE, Runtime.getRuntime().availableProcessors());
    }

    /** The kind of the drafts that do not say theirs, whatever the settings of their files. */
    public Runner withKind(Kind newKind) {
        return new Runner(settings, newKind, stage, baselines, threads);
    }

    /** The stage of the drafts that do not say theirs, whatever the settings of their files. */
    public Runner withStage(Stage newStage) {
        return new Runner(settings, kind, newStage, baselines, threads);
    }

    /** Sets aside what is in the baseline of each file. */
    public Runner withBaselines(Baselines newBaselines) {
        return new Runner(settings, kind, stage, newBaselines, threads);
    }

    public Runner withThreads(int newThreads) {
        if (newThreads < 1) {
            throw new IllegalArgumentException("a run needs at least 1 thread, not " + newThreads);
        }
        return new Runner(settings, kind, stage, baselines, newThreads);
    }

    /**
     * Lints all inputs. What goes wrong with one of them is told to the listener, and the rest goes on.
     *
     * @throws IOException if the listener throws it; the run ends
     */
    public Summary run(Inputs inputs, Listener listener) throws IOException {
        try (Pipeline pipeline = new Pipeline(this::lint, listener, threads)) {
            Batching batching = new Batching(pipeline::accept);
            inputs.each(job -> batching.accept(placed(job)));
            batching.finish();
            return pipeline.finish();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** A file is a touch of its folder's sequence where its configuration says so. */
    private Job placed(Job job) {
        String file = job.file();
        return file == null || !isInSequence(file) ? job : job.in(SequencePlace.inFolder(file));
    }

    private boolean isInSequence(String file) {
        try {
            return settings.of(file).inSequence();
        } catch (RuntimeException e) {
            // It is told when the file is linted in its turn.
            return false;
        }
    }

    /** The touches of a sequence together; where one of them cannot be linted, each alone, which tells of that one. */
    private List<Outcome> lint(Batch batch) {
        if (batch.jobs().size() > 1) {
            try {
                return lintTogether(batch);
            } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError | LinkageError e) {
                // told below
            }
        }
        return batch.jobs().stream().map(this::lint).toList();
    }

    private List<Outcome> lintTogether(Batch batch) throws IOException {
        List<Job> jobs = batch.inOrder();
        List<Located> drafts = new ArrayList<>();
        for (Job job : jobs) {
            drafts.add(job.reading().read());
        }
        List<Report> reports = reports(drafts);
        IdentityHashMap<Job, Outcome> outcomes = new IdentityHashMap<>();
        for (int i = 0; i < jobs.size(); i++) {
            outcomes.put(jobs.get(i), Outcome.of(Placing.place(drafts.get(i), reports.get(i))));
        }
        return batch.jobs().stream().map(outcomes::get).toList();
    }

    /** A draft that overflows the stack or the heap must not end the run. */
    private Outcome lint(Job job) {
        try {
            Located located = job.reading().read();
            return Outcome.of(Placing.place(located, report(located)));
        } catch (InputException e) {
            return Outcome.failed(String.valueOf(e.getMessage()));
        } catch (IOException e) {
            return Outcome.failed("'" + job.place() + "' cannot be read");
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError | LinkageError e) {
            return Outcome.failed(job.place() + ": internal error, please report it: " + trace(e));
        }
    }

    /** What the rules say of a draft alone, suppressions and baseline considered. */
    Report report(Located located) {
        return reports(List.of(located)).get(0);
    }

    /** The same of drafts of one file, or of one folder, that one recipient gets. */
    private List<Report> reports(List<Located> touches) {
        List<PathSettings> given =
                touches.stream().map(located -> settings(located.path())).toList();
        List<Source> sources = IntStream.range(0, given.size())
                .mapToObj(i -> given.get(i).applied(touches.get(i).source()))
                .toList();
        List<Report> reports = given.get(0).linter().apply(sources);
        return IntStream.range(0, reports.size())
                .mapToObj(i -> baselines.of(touches.get(i).path()).accepting(touches.get(i), reports.get(i)))
                .toList();
    }

    private PathSettings settings(String path) {
        PathSettings ofFile = settings.of(path);
        return new PathSettings(
                ofFile.linter(),
                kind == null ? ofFile.kind() : kind,
                stage == null ? ofFile.stage() : stage,
                ofFile.readiness(),
                ofFile.inSequence());
    }

    /** What went wrong and where, without the message, which may quote the draft. */
    public static String trace(Throwable e) {
        StackTraceElement[] frames = e.getStackTrace();
        return e.getClass().getName() + (frames.length == 0 ? "" : " at " + frames[0]);
    }
}
