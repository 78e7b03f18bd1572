package dev.draftlint.benchmarks;

import dev.draftlint.Draftlint;
import dev.draftlint.draft.Source;
import java.util.List;
import java.util.Locale;

/**
 * Holds the linter against its budget in one run: what a lint takes next to OpenNLP alone, what it allocates, what a second
 * thread brings. The rounds alternate, so that a slow minute of the machine slows all of them.
 */
public final class Budget {

    /** A lint is far more code than what it is measured against, and takes far longer until all of it is compiled. */
    private static final int WARM_UP_ROUNDS = 60;

    private static final int ROUNDS = 21;

    private final List<Source> texts = Drafts.text().stream().map(Source::text).toList();
    private final List<Source> pages = Drafts.html().stream().map(Source::html).toList();
    private final OpenNlp openNlp = new OpenNlp();

    private Budget() {}

    public static void main(String[] args) throws InterruptedException {
        Budget budget = new Budget();
        boolean baselineOnly = args.length > 0 && args[0].equals("baseline");
        if (baselineOnly) {
            budget.printBaseline();
        } else {
            budget.print(Linters.ofAllPacks());
        }
    }

    private void printBaseline() {
        Task baseline = baseline();
        Task jsoup = jsoup();
        Task.alternate(WARM_UP_ROUNDS + ROUNDS, baseline, jsoup);
        say("sentences and tokens     %6.1f us a draft, %6.1f KB", baseline.median(), baseline.kilobytes());
        say("jsoup                    %6.1f us a draft, %6.1f KB", jsoup.median(), jsoup.kilobytes());
    }

    private void print(Draftlint linter) throws InterruptedException {
        Task baseline = baseline();
        Task jsoup = jsoup();
        Task lint = new Task(texts, source -> linter.lint(source).score());
        Task htmlLint = new Task(pages, source -> linter.lint(source).score());
        Task.alternate(WARM_UP_ROUNDS + ROUNDS, baseline, lint, jsoup, htmlLint);
        say("sentences and tokens     %6.1f us a draft", baseline.median());
        say("lint                     %6.1f us a draft", lint.median());
        say("jsoup                    %6.1f us a draft", jsoup.median());
        say("lint of HTML             %6.1f us a draft", htmlLint.median());
        say("lint / baseline          %6.2f  (at most 2)", lint.median() / baseline.median());
        say(
                "HTML lint / its budget   %6.2f  (at most 1)",
                htmlLint.median() / (2 * baseline.median() + jsoup.median()));
        say("allocated                %6.1f KB a draft  (at most 100)", lint.kilobytes());
        say("two threads / one        %6.2f  (at least 1.8)", new Scaling(texts, linter).ofTwoThreads());
    }

    private Task baseline() {
        return new Task(texts, source -> openNlp.read(source.body()));
    }

    private Task jsoup() {
        return new Task(pages, source -> HtmlLint.parsed(source.body()).hashCode());
    }

    private static void say(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }
}
