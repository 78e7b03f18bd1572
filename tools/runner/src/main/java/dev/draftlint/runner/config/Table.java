package dev.draftlint.runner.config;

import dev.draftlint.draft.Kind;
import dev.draftlint.draft.Readiness;
import dev.draftlint.draft.Stage;
import dev.draftlint.rule.Finding;
import dev.draftlint.rule.Rule;
import dev.draftlint.rule.Severity;
import dev.draftlint.runner.FailOn;
import java.util.List;

/** All keys of a configuration file: what the reader takes, and what the schema is written from. */
final class Table {

    static final String EXTENDS = "extends";
    static final String PACKS = "packs";
    static final String RULES = "rules";
    static final String PHRASE_RULES = "phrase-rules";
    static final String PATHS = "paths";
    static final String FIELDS = "fields";
    static final String EXCLUDE = "exclude";
    static final String FAIL_ON = "fail-on";
    static final String MIN_SCORE = "min-score";
    static final String MAX_WARNINGS = "max-warnings";
    static final String BASELINE = "baseline";

    static final String ID = "id";
    static final String MESSAGE = "message";
    static final String SUMMARY = "summary";
    static final String WHY = "why";
    static final String PATTERNS = "patterns";
    static final String GUARDS = "guards";
    static final String HITS = "hits";
    static final String NEAR_MISSES = "near-misses";

    static final String FILES = "files";
    static final String KIND = "kind";
    static final String STAGE = "stage";
    static final String READINESS = "readiness";
    static final String SEQUENCE = "sequence";

    private static final ListShape TEXTS = ListShape.of(TextShape.ANY, "texts");
    private static final ListShape PATTERN_LIST =
            ListShape.of(new TextShape(ConfigurationLimits.PATTERN_LENGTH), "patterns");
    private static final ListShape GLOBS = ListShape.orOne(new TextShape(ConfigurationLimits.PATTERN_LENGTH), "globs");

    private static final KeysShape PHRASE_RULE = KeysShape.of(
            "a phrase rule",
            needed(ID, new TextShape(100), "its name, lower-case words joined by hyphens"),
            key(RulesShape.SEVERITY, ChoiceShape.of(Severity.class), "how much it matters; warning by default"),
            needed(MESSAGE, new TextShape(Finding.LONGEST_MESSAGE), "what its findings tell the writer to do"),
            key(SUMMARY, TextShape.ANY, "what it flags, in one sentence"),
            key(WHY, TextShape.ANY, "what the fault does to a reader"),
            needed(PATTERNS, PATTERN_LIST, "the phrase patterns that it flags"),
            key(GUARDS, PATTERN_LIST, "patterns that excuse the sentence they stand in"),
            needed(HITS, TEXTS, "texts that it has to flag, the place between « and » if you like"),
            key(NEAR_MISSES, TEXTS, "texts that it has to leave alone"));

    private static final KeysShape PATH_RULE = KeysShape.of(
            "a path rule",
            needed(FILES, GLOBS, "globs, from the folder of this file: templates/**, *.md"),
            key(KIND, ChoiceShape.of(Kind.class), "the kind of drafts that do not say theirs"),
            key(STAGE, ChoiceShape.of(Stage.class), "the stage of drafts that do not say theirs"),
            key(READINESS, ChoiceShape.of(Readiness.class), "whether they are templates or ready to send"),
            key(
                    SEQUENCE,
                    new FlagShape(),
                    "whether the files of a folder are the mails that one recipient gets, in the order of their names"));

    private Table() {}

    private static KeysShape.Key key(String name, Shape shape, String help) {
        return KeysShape.Key.of(name, shape, help);
    }

    private static KeysShape.Key needed(String name, Shape shape, String help) {
        return KeysShape.Key.needed(name, shape, help);
    }

    /** @param known the rules to describe in the schema */
    static KeysShape file(List<Rule> known) {
        return KeysShape.of(
                "a configuration",
                key(
                        EXTENDS,
                        ListShape.orOne(new TextShape(ConfigurationLimits.PATTERN_LENGTH), "files"),
                        "configuration files to read first, by their paths from this one; what stands here wins"),
                key(PACKS, ListShape.of(TextShape.ANY, "packs"), "the rule packs to run; all by default"),
                key(RULES, new RulesShape(known), "rules that are off, of another severity, or with options"),
                key(PHRASE_RULES, ListShape.of(PHRASE_RULE, "phrase rules"), "rules of your own"),
                key(PATHS, ListShape.of(PATH_RULE, "path rules"), "what drafts are, by their paths; the last wins"),
                key(FIELDS, TEXTS, "the merge fields that your mail program fills in"),
                key(EXCLUDE, GLOBS, "files that are not linted, as globs from the folder of this file"),
                key(FAIL_ON, ChoiceShape.of(FailOn.class), "the least severity that fails a run"),
                key(MIN_SCORE, NumberShape.decimal(0, 100), "the least score that every draft has to reach"),
                key(
                        MAX_WARNINGS,
                        NumberShape.whole(0, Integer.MAX_VALUE),
                        "how many warnings the drafts under this configuration may have; errors fail as well"),
                key(
                        BASELINE,
                        new TextShape(ConfigurationLimits.PATTERN_LENGTH),
                        "the file of known findings, from the folder of this file"));
    }
}
