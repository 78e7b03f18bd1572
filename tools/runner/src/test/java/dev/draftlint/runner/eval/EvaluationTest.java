package dev.draftlint.runner.eval;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.draftlint.Draftlint;
import dev.draftlint.draft.Draft;
import dev.draftlint.phrase.Phrases;
import dev.draftlint.rule.Evidence;
import dev.draftlint.rule.Finding;
import dev.draftlint.rule.PhraseRule;
import dev.draftlint.rule.Rule;
import dev.draftlint.rule.RuleInfo;
import dev.draftlint.rule.Scope;
import dev.draftlint.rule.Severity;
import dev.draftlint.runner.Inputs;
import dev.draftlint.runner.Linted;
import dev.draftlint.runner.Listener;
import dev.draftlint.runner.Runner;
import dev.draftlint.runner.Style;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;

class EvaluationTest {

    private static final Rule BUMPETY = PhraseRule.of(info("bumpety"), "Smooth it", Phrases.of("bumpety ride"));

    /** Marks drafts that do not say "thanks". */
    private record Thankless() implements Rule {

        @Override
        public RuleInfo info() {
            return EvaluationTest.info("thankless").withScope(Scope.DRAFT);
        }

        @Override
        public List<Finding> check(Draft draft) {
            boolean thanks = draft.source().body().contains("thanks");
            return thanks ? List.of() : List.of(Finding.of(info(), draft.whole(), "Say thanks"));
        }
    }

    private static final Draftlint LINTER = Draftlint.with(List.of(BUMPETY, new Thankless()));

    /** Bumpety: drafts 3 labelled, 3 found, 2 hits; places 4 labelled, 4 found, 2 hits. Thankless: 2, 1, 1. */
    private static final String CORPUS = """
            {"id":"both","body":"A bumpety ride, thanks.","kind":"sales","stage":"follow-up","quality":2,"value":"none",\
            "labels":[{"rule":"bumpety","quote":"A BUMPETY ride"}]}
            {"id":"twice","body":"A bumpety ride. And a bumpety ride. My thanks.","quality":1,\
            "labels":[{"rule":"bumpety","quote":"a bumpety"},{"rule":"bumpety","quote":"thanks"}]}
            {"id":"missed","body":"So\\u001b rough\\na road, thanks.","subject":"Road","kind":"press","quality":3,\
            "labels":[{"rule":"bumpety","quote":"rough\\na road"},{"rule":"unheard","quote":null}]}
            {"id":"wrong","body":"My bumpety ride, thanks.","quality":2.5,"labels":[]}
            {"id":"clean","body":"All smooth, thanks.","quality":5,"labels":[{"rule":"thankless"}]}
            {"id":"rude","body":"All smooth.","labels":[{"rule":"thankless"}]}
            """;

    private static RuleInfo info(String id) {
        return new RuleInfo(id, Severity.WARNING, "Flags it.", "It is.", Evidence.none(), List.of(), List.of());
    }

    @Test
    void draftsAndPlacesAreCounted() throws IOException {
        Figures figures = evaluate(CORPUS, "").figures(List.of());

        assertThat(figures.drafts()).isEqualTo(6);
        assertThat(figures.rules())
                .containsExactly(
                        new RuleFigures("bumpety", Scope.PLACE, true, new Tally(3, 3, 2), new Tally(4, 4, 2)),
                        new RuleFigures("thankless", Scope.DRAFT, true, new Tally(2, 1, 1), new Tally(2, 1, 0)),
                        new RuleFigures("unheard", Scope.DRAFT, false, new Tally(1, 0, 0), new Tally(1, 0, 0)));
    }

    @Test
    void averagesAreOverRulesWithLabels() throws IOException {
        Figures figures = evaluate(CORPUS, "").figures(List.of());

        assertThat(figures.microDrafts()).isEqualTo(new Tally(6, 4, 3));
        assertThat(figures.microPlaces()).isEqualTo(new Tally(4, 4, 2));
        assertThat(figures.macroDrafts()).isCloseTo((2.0 / 3 + 2.0 / 3 + 0) / 3, within(1e-12));
        assertThat(figures.macroPlaces()).isEqualTo(0.5);
    }

    @Test
    void aRuleWithoutLabelsIsToldOfAndNotAveraged() throws IOException {
        String unlabelled = "{\"body\":\"A bumpety ride.\",\"labels\":[{\"rule\":\"thankless\"}]}\n";

        Figures all = evaluate(unlabelled, "").figures(List.of());
        Figures asked = evaluate(unlabelled, "").figures(List.of("bumpety", "thankless"));

        assertThat(all.rules()).extracting(RuleFigures::rule).containsExactly("bumpety", "thankless");
        assertThat(all.microDrafts()).isEqualTo(new Tally(1, 1, 1));
        assertThat(asked.microDrafts()).isEqualTo(new Tally(1, 2, 1));
        assertThat(asked.labelledRules()).isEqualTo(1);
    }

    /** Five drafts have a quality, 2 1 3 2.5 5; their scores fall with what they cost. */
    @Test
    void theScoreIsComparedWithTheQuality() throws IOException {
        Figures figures = evaluate(CORPUS, "").figures(List.of());

        assertThat(figures.rated()).isEqualTo(5);
        // Ranks of the quality 1 0 3 2 4; of the score 1.5 0 3.5 1.5 3.5.
        assertThat(figures.correlation()).isCloseTo(9 / Math.sqrt(10 * 9), within(1e-12));
    }

    @Test
    void missesAreToldWithTheirText() throws IOException {
        List<Miss> misses = evaluate(CORPUS, "bumpety").figures(List.of()).misses();

        assertThat(misses)
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("weight")
                .containsExactly(
                        new Miss(
                                Miss.Way.MISSED,
                                "missed",
                                "-#missed",
                                "press",
                                "",
                                "",
                                List.of("rough\na road"),
                                "So\u001B «rough a road», thanks.",
                                1),
                        new Miss(
                                Miss.Way.WRONGLY_MARKED,
                                "wrong",
                                "-#wrong",
                                "",
                                "",
                                "",
                                List.of("bumpety ride"),
                                "My «bumpety ride», thanks.",
                                0));
    }

    @Test
    void theWorstIsFirst() throws IOException {
        String corpus = """
                {"id":"one","body":"A bumpety ride.","labels":[]}
                {"id":"two","body":"A bumpety ride. A bumpety ride.","labels":[]}
                {"id":"three","body":"None.","labels":[{"rule":"bumpety"}]}
                {"id":"four","body":"None.","labels":[{"rule":"bumpety"},{"rule":"bumpety"}]}
                """;

        assertThat(evaluate(corpus, "bumpety").figures(List.of()).misses())
                .extracting(Miss::id)
                .containsExactly("four", "three", "two", "one");
    }

    @Test
    void aFaultOfTheWholeDraftShowsItsBeginning() throws IOException {
        String corpus = "{\"subject\":\"Road\",\"body\":\"A smooth\\nride.\",\"labels\":[]}";

        assertThat(evaluate(corpus, "thankless").figures(List.of()).misses())
                .singleElement()
                .satisfies(miss -> {
                    assertThat(miss.passages()).isEmpty();
                    assertThat(miss.context()).isEqualTo("Road / A smooth ride.");
                });
    }

    @Test
    void theTextIsExact() throws IOException {
        assertThat(written(FiguresFormat.TEXT, 1, List.of("bumpety", "unheard")))
                .isEqualTo("""
                Drafts                       labels  found  precision         recall               F1
                bumpety                           3      3  0.67 (0.21-0.94)  0.67 (0.21-0.94)   0.67  too few labels to tell
                unheard                           1      0  -                 0.00 (0.00-0.79)   0.00  in no loaded pack

                Places                       labels  found  precision         recall               F1
                bumpety                           4      4  0.50 (0.15-0.85)  0.50 (0.15-0.85)   0.50  too few labels to tell

                In brackets: 95 % intervals (Wilson). 6 drafts; averages over 2 rules, 2 with labels.
                micro, drafts  precision 0.667 recall 0.500 F1 0.571
                micro, places  precision 0.500 recall 0.500 F1 0.500
                macro, drafts  F1 0.333
                macro, places  F1 0.500
                score against quality  Spearman 0.949 over 5 drafts

                Labelled, not found: 1

                -#missed  kind press, stage not given, value not given
                  label:   rough a road
                  text:    So\\u{1b} «rough a road», thanks.

                Found, not labelled: 1

                -#wrong  kind not given, stage not given, value not given
                  finding: bumpety ride
                  text:    My «bumpety ride», thanks.
                """);
    }

    @Test
    void withoutLabelsNothingIsSaidOfPrecisionUnlessAsked() throws IOException {
        String corpus = "{\"body\":\"A bumpety ride.\",\"labels\":[]}";

        assertThat(written(FiguresFormat.TEXT, evaluate(corpus, "").figures(List.of()), 0))
                .contains(
                        "bumpety                           0      1  -                 -                     -  no labels");
        assertThat(written(FiguresFormat.TEXT, evaluate(corpus, "").figures(List.of("bumpety")), 0))
                .contains(
                        "bumpety                           0      1  0.00 (0.00-0.79)  -                  0.00  no labels");
    }

    @Test
    void theMeasuredTableHoldsLoadedRulesWithLabels() throws IOException {
        assertThat(written(FiguresFormat.MEASURED, 0, List.of())).isEqualTo("""
                # 6 drafts; written by `draftlint eval --format measured`
                rule\tlabels\tfound\thits\tprecision\trecall\tplace labels\tplace found\tplace hits\tplace precision\tplace recall
                bumpety\t3\t3\t2\t0.67 (0.21-0.94)\t0.67 (0.21-0.94)\t4\t4\t2\t0.50 (0.15-0.85)\t0.50 (0.15-0.85)
                thankless\t2\t1\t1\t1.00 (0.21-1.00)\t0.50 (0.09-0.91)\t-\t-\t-\t-\t-
                """);
    }

    @Test
    void theJsonIsExactAndParses() throws IOException {
        String json = written(FiguresFormat.JSON, 1, List.of("bumpety"));

        assertThat(json)
                .contains(
                        "\"drafts\":6,\"rules\":[{\"rule\":\"bumpety\",\"scope\":\"place\",\"loaded\":true,\"drafts\":{\"labels\":3,"
                                + "\"found\":3,\"hits\":2,\"precision\":0.6667,\"precisionInterval\":[0.2077,0.9385],\"recall\":0.6667,"
                                + "\"recallInterval\":[0.2077,0.9385],\"f1\":0.6667},\"places\":{",
                        "\"macro\":{\"rules\":1,\"drafts\":{\"f1\":0.6667},\"places\":{\"f1\":0.5000}},"
                                + "\"correlation\":{\"spearman\":0.9487,\"drafts\":5}",
                        "\"context\":\"So\\u001B «rough a road», thanks.\"");
        assertThat(depthAtTheEnd(json)).isZero();
        assertThat(written(FiguresFormat.JSON, 0, List.of("unheard")))
                .contains("\"precision\":null,\"precisionInterval\":[0.0000,1.0000]")
                .doesNotContain("misses");
    }

    @Test
    void nothingToMeasureIsNoFigure() throws IOException {
        Figures figures = evaluate("", "").figures(List.of());

        assertThat(figures.microDrafts().precision()).isNaN();
        assertThat(figures.macroDrafts()).isNaN();
        assertThat(figures.correlation()).isNaN();
    }

    @Test
    void anUnknownRuleIsNamedWithItsMend() throws IOException {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> evaluate(CORPUS, "").figures(List.of("bumpty")))
                .withMessage("no rule 'bumpty' in the packs or the labels; did you mean 'bumpety'?");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> evaluate(CORPUS, "unherd").figures(List.of()))
                .withMessageContaining("did you mean 'unheard'?");
    }

    @Test
    void threadsChangeNothing() throws IOException {
        String corpus = CORPUS.repeat(200);

        assertThat(evaluate(corpus, "bumpety", 8).figures(List.of()))
                .isEqualTo(evaluate(corpus, "bumpety", 1).figures(List.of()));
    }

    private static String written(FiguresFormat format, int show, List<String> only) throws IOException {
        return written(format, evaluate(CORPUS, show == 0 ? "" : "bumpety").figures(only), show);
    }

    private static String written(FiguresFormat format, Figures figures, int show) throws IOException {
        StringWriter out = new StringWriter();
        format.write(figures, show, out, Style.PLAIN);
        return out.toString();
    }

    private static int depthAtTheEnd(String json) throws IOException {
        int depth = 0;
        try (JsonParser parser = new JsonFactory().createParser(json)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
            }
        }
        return depth;
    }

    private static Evaluation evaluate(String corpus, String watched) throws IOException {
        return evaluate(corpus, watched, 2);
    }

    private static Evaluation evaluate(String corpus, String watched, int threads) throws IOException {
        Evaluation evaluation = Evaluation.withMisses(LINTER.rules(), watched);
        Listener listener = new Listener() {
            @Override
            public void linted(Linted draft) {
                evaluation.add(draft);
            }

            @Override
            public void trouble(String message) {
                throw new AssertionError(message);
            }
        };
        Inputs inputs = Inputs.labelled(List.of("-"), new ByteArrayInputStream(corpus.getBytes(UTF_8)));
        Runner.of(LINTER).withThreads(threads).run(inputs, listener);
        return evaluation;
    }
}
