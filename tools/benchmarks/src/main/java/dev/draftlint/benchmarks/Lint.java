package dev.draftlint.benchmarks;

import dev.draftlint.Draftlint;
import dev.draftlint.draft.Source;
import dev.draftlint.text.DraftParser;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** Plain-text drafts, parsed only and linted whole, score included. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class Lint {

    private final List<Source> sources =
            Drafts.text().stream().map(Source::text).toList();
    private final DraftParser parser = DraftParser.create();
    private final Draftlint linter = Linters.ofAllPacks();

    @Benchmark
    @OperationsPerInvocation(Drafts.COUNT)
    public void parse(Blackhole sink) {
        for (Source source : sources) {
            sink.consume(parser.parse(source));
        }
    }

    @Benchmark
    @OperationsPerInvocation(Drafts.COUNT)
    public void lint(Blackhole sink) {
        for (Source source : sources) {
            sink.consume(linter.lint(source).score());
        }
    }
}
