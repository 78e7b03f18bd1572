package dev.draftlint.runner.config;

import dev.draftlint.Draftlint;
import dev.draftlint.draft.Source;
import dev.draftlint.report.Contribution;
import dev.draftlint.text.HeaderLines;
import java.util.List;
import java.util.Optional;

/** Holds phrase rules to the hits and near misses that stand beside them: they are their tests. */
final class Examples {

    private static final String FINAL = ".,;:!?…";

    private final Draftlint linter;
    private final Errors errors;

    private Examples(Draftlint linter, Errors errors) {
        this.linter = linter;
        this.errors = errors;
    }

    static void check(List<OwnRule> rules, Errors errors) {
        if (rules.isEmpty()) {
            return;
        }
        Examples examples =
                new Examples(Draftlint.with(rules.stream().map(OwnRule::rule).toList()), errors);
        for (OwnRule rule : rules) {
            String id = rule.rule().info().id();
            rule.hits().forEach(hit -> examples.checkHit(id, hit));
            rule.nearMisses().forEach(nearMiss -> examples.checkNearMiss(id, nearMiss));
        }
    }

    private void checkHit(String id, Sited<String> hit) {
        flagged(id, hit).ifPresent(flagged -> checkHit(id, hit, flagged));
    }

    private void checkHit(String id, Sited<String> hit, List<String> flagged) {
        String marked = marked(hit.value());
        if (flagged.isEmpty()) {
            errors.add(hit.place(), "'" + id + "' does not flag this hit; mend its patterns or the text");
        } else if (!marked.isEmpty() && !flagged.contains(trimmed(marked))) {
            String places = "'" + String.join("', '", flagged) + "'";
            errors.add(hit.place(), "'" + id + "' flags " + places + " here; put « and » around that");
        }
    }

    private void checkNearMiss(String id, Sited<String> nearMiss) {
        List<String> flagged = flagged(id, nearMiss).orElse(List.of());
        if (!flagged.isEmpty()) {
            String what = "'" + id + "' flags '" + flagged.get(0) + "' in this near miss";
            errors.add(nearMiss.place(), what + "; add a guard, or narrow its patterns");
        }
    }

    /** Empty if the text cannot be read. */
    private Optional<List<String>> flagged(String id, Sited<String> example) {
        try {
            return Optional.of(linter.lint(source(example.value())).contributions().stream()
                    .filter(found -> found.finding().rule().equals(id))
                    .map(Contribution::excerpt)
                    .map(Examples::trimmed)
                    .toList());
        } catch (IllegalArgumentException e) {
            errors.add(example.place(), String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }

    private static Source source(String example) {
        String text = example.replace("«", "").replace("»", "");
        HeaderLines header = HeaderLines.read(text);
        Source source = Source.text(text.substring(header.bodyStart()));
        if (header.subjectStart() >= 0) {
            source = source.withSubject(text.substring(header.subjectStart(), header.subjectEnd()));
        }
        Source ofKind = header.kind() == null ? source : source.withKind(header.kind());
        return header.stage() == null ? ofKind : ofKind.withStage(header.stage());
    }

    /** What stands between the first « and its »; empty without them. */
    private static String marked(String example) {
        int open = example.indexOf('«');
        int close = example.indexOf('»', open);
        return open < 0 || close < 0 ? "" : example.substring(open + 1, close);
    }

    private static String trimmed(String place) {
        int end = place.length();
        while (end > 0 && FINAL.indexOf(place.charAt(end - 1)) >= 0) {
            end--;
        }
        return place.substring(0, end).strip();
    }
}
