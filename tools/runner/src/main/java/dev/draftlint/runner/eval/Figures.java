package dev.draftlint.runner.eval;

import java.util.List;
import java.util.function.Function;

/**
 * What an evaluation comes to.
 *
 * @param drafts how many labelled drafts were linted
 * @param rules by id
 * @param averaged the rules that the averages are over
 * @param correlation Spearman's rank correlation of score and quality; NaN if too few drafts have a quality
 * @param rated how many drafts have a quality
 * @param misses those that were asked for, the worst first
 */
public record Figures(
        long drafts,
        List<RuleFigures> rules,
        List<RuleFigures> averaged,
        double correlation,
        int rated,
        List<Miss> misses) {

    public Figures {
        rules = List.copyOf(rules);
        averaged = List.copyOf(averaged);
        misses = List.copyOf(misses);
    }

    /** All drafts of all averaged rules in one. */
    public Tally microDrafts() {
        return sum(averaged, RuleFigures::drafts);
    }

    /** All places of all averaged rules that mark places in one. */
    public Tally microPlaces() {
        return sum(places(averaged), RuleFigures::places);
    }

    /** The mean F1 over drafts of the averaged rules that have labels; each rule counts the same. */
    public double macroDrafts() {
        return meanF1(averaged, RuleFigures::drafts);
    }

    /** The mean F1 over places of the averaged rules that mark places and have labels. */
    public double macroPlaces() {
        return meanF1(places(averaged), RuleFigures::places);
    }

    /** How many rules the macro average over drafts is of. */
    public long labelledRules() {
        return averaged.stream().filter(RuleFigures::isLabelled).count();
    }

    static List<RuleFigures> places(List<RuleFigures> rules) {
        return rules.stream().filter(RuleFigures::marksPlaces).toList();
    }

    private static Tally sum(List<RuleFigures> rules, Function<RuleFigures, Tally> tally) {
        return rules.stream().map(tally).reduce(Tally.NOTHING, Tally::plus);
    }

    private static double meanF1(List<RuleFigures> rules, Function<RuleFigures, Tally> tally) {
        return rules.stream()
                .filter(RuleFigures::isLabelled)
                .mapToDouble(rule -> tally.apply(rule).f1())
                .average()
                .orElse(Double.NaN);
    }
}
