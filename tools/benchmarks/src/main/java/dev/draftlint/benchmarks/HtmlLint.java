package dev.draftlint.benchmarks;

import dev.draftlint.Draftlint;
import dev.draftlint.draft.Source;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jsoup.parser.Parser;
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

/** HTML drafts, linted whole; and what jsoup alone takes for them. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class HtmlLint {

    private final List<Source> sources =
            Drafts.html().stream().map(Source::html).toList();
    private final Draftlint linter = Linters.ofAllPacks();

    @Benchmark
    @OperationsPerInvocation(Drafts.COUNT)
    public void jsoup(Blackhole sink) {
        for (Source source : sources) {
            sink.consume(parsed(source.body()));
        }
    }

    @Benchmark
    @OperationsPerInvocation(Drafts.COUNT)
    public void lint(Blackhole sink) {
        for (Source source : sources) {
            sink.consume(linter.lint(source).score());
        }
    }

    static Object parsed(String html) {
        return Parser.htmlParser().setTrackPosition(true).parseInput(html, "");
    }
}
