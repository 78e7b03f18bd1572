package dev.draftlint.runner;

import dev.draftlint.Draftlint;
import dev.draftlint.draft.Kind;
import dev.draftlint.draft.Source;
import dev.draftlint.draft.Stage;
import dev.draftlint.report.Report;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Function;
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
        return of(linter::lint);
    }

    static Runner of(Function<Source, Report> linter) {
        PathSettings same = new PathSettings(linter, null, null, null);
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
            inputs.each(pipeline::accept);
            return pipeline.finish();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** A draft that overflows the stack or the heap must not end the run. */
    private Outcome lint(Job job) {
        try {
            return Outcome.of(lint(job.reading().read()));
        } catch (InputException e) {
            return Outcome.failed(String.valueOf(e.getMessage()));
        } catch (IOException e) {
            return Outcome.failed("'" + job.place() + "' cannot be read");
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError | LinkageError e) {
            return Outcome.failed(job.place() + ": internal error, please report it: " + trace(e));
        }
    }

    private Linted lint(Located located) {
        return Placing.place(located, report(located));
    }

    /** What the rules say of a draft, suppressions and baseline considered. */
    Report report(Located located) {
        PathSettings ofFile = settings.of(located.path());
        PathSettings given = new PathSettings(
                ofFile.linter(),
                kind == null ? ofFile.kind() : kind,
                stage == null ? ofFile.stage() : stage,
                ofFile.readiness());
        Report report = given.linter().apply(given.applied(located.source()));
        return baselines.of(located.path()).accepting(located, report);
    }

    /** What went wrong and where, without the message, which may quote the draft. */
    public static String trace(Throwable e) {
        StackTraceElement[] frames = e.getStackTrace();
        return e.getClass().getName() + (frames.length == 0 ? "" : " at " + frames[0]);
    }
}
