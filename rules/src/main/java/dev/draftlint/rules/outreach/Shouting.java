package dev.draftlint.rules.outreach;

import dev.draftlint.draft.Draft;
import dev.draftlint.draft.Sentence;
import dev.draftlint.draft.Span;
import dev.draftlint.draft.Word;
import dev.draftlint.rule.Evidence;
import dev.draftlint.rule.Finding;
import dev.draftlint.rule.Rule;
import dev.draftlint.rule.RuleInfo;
import dev.draftlint.rule.Severity;
import java.util.ArrayList;
import java.util.List;

/**
 * Flags neighbouring words in capitals, "!!", and the exclamation mark that is one too many.
 *
 * @param most how many exclamation marks a draft may have
 */
public record Shouting(int most) implements Rule {

    private static final RuleInfo INFO = new RuleInfo(
            "shouting",
            Severity.INFO,
            "Flags words in capitals, \"!!\", and the third exclamation mark of a draft.",
            "Loud type is how junk mail looks. It asks for attention that the words should earn.",
            new Evidence(
                    Evidence.Grade.C,
                    "Of 301,816 threads those with a subject in capitals were answered in 34.6 %, the rest in about 50 %.",
                    "second-hand"),
            List.of(
                    "Subject: «LIMITED TIME OFFER»\n\nHi Ana,\n\nThe lamps are in Leeds.",
                    "Hi Ben,\n\n«DO NOT MISS» the list of broken links.",
                    "Hi Chloe,\n\nTwo welders are «free!!» They start on the 12th.",
                    "Dear Dr Okafor,\n\nYour paper is great! It gave us an idea! «It is a good one!»",
                    "Hi Erin,\n\nThe pool opens on Friday, and «YOU'RE INVITED»."),
            List.of(
                    "Hi Ana,\n\nThe US EPA and NASA both count lamps, in JSON and HTML.",
                    "Hi Ben,\n\nThe list is ready! Shall I send it?",
                    "Hi Chloe,\n\nThe welders passed ISO 9606 and AWS D1.1, and HARLOW FOUNDRY took one of them.",
                    "Hi {{FIRST_NAME}} {{LAST_NAME}},\n\nYour paper gave us an idea! It is a good one!",
                    "Hi Erin,\n\nThe pool opens on Friday.\n\nOn Monday Erin wrote:\n> GREAT NEWS!!! CALL ME NOW!"));

    private static final String LOUD = "!!";

    public Shouting {
        if (most < 0) {
            throw new IllegalArgumentException("a draft may have 0 exclamation marks or more, not " + most);
        }
    }

    public Shouting() {
        this(2);
    }

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Draft draft) {
        List<Finding> findings = new ArrayList<>();
        for (Sentence sentence : draft.sentences()) {
            for (Span run : Capitals.shoutedIn(sentence)) {
                findings.add(Finding.of(INFO, run, "Write it in small letters."));
            }
        }
        addExclamations(draft, findings);
        return findings;
    }

    /** Where "!!" is flagged, the marks are not counted on top of it. */
    private void addExclamations(Draft draft, List<Finding> findings) {
        List<Sentence> exclaiming = exclaiming(draft);
        if (exclaiming.isEmpty()) {
            return;
        }
        List<Sentence> loud = exclaiming.stream().filter(Shouting::isLoud).toList();
        loud.forEach(sentence -> findings.add(Finding.of(INFO, end(sentence), "One exclamation mark will do.")));
        if (loud.isEmpty()) {
            addOneTooMany(exclaiming, findings);
        }
    }

    private static List<Sentence> exclaiming(Draft draft) {
        List<Sentence> exclaiming = new ArrayList<>();
        for (Sentence sentence : draft.sentences()) {
            if (sentence.text().indexOf('!') >= 0 && marks(sentence) > 0) {
                exclaiming.add(sentence);
            }
        }
        return exclaiming;
    }

    private void addOneTooMany(List<Sentence> exclaiming, List<Finding> findings) {
        int marks = 0;
        for (Sentence sentence : exclaiming) {
            int before = marks;
            marks += marks(sentence);
            if (before <= most && marks > most) {
                findings.add(Finding.of(
                        INFO,
                        sentence.span(),
                        "Keep one or two exclamation marks at most; end this with a full stop."));
            }
        }
    }

    /** A tag may hold some of its own, <code>{!! $name !!}</code>: then none of the sentence counts. */
    private static int marks(Sentence sentence) {
        String text = sentence.text();
        return text.contains("{!") || text.contains("!}") ? 0 : count(text);
    }

    private static int count(String text) {
        int count = 0;
        for (int i = text.indexOf('!'); i >= 0; i = text.indexOf('!', i + 1)) {
            count += isMark(text, i) ? 1 : 0;
        }
        return count;
    }

    private static boolean isLoud(Sentence sentence) {
        String text = sentence.text();
        int at = text.indexOf(LOUD);
        while (at >= 0 && !isMark(text, at + 1)) {
            at = text.indexOf(LOUD, at + 1);
        }
        return at >= 0;
    }

    /** Not in "a != b", nor in an address: <code>example.org/#!/inbox</code>. */
    private static boolean isMark(String text, int at) {
        if (at + 1 == text.length()) {
            return true;
        }
        char next = text.charAt(at + 1);
        return !Character.isLetterOrDigit(next) && next != '=' && next != '/';
    }

    /** The last word with what stands behind it, where that is the loud place. */
    private static Span end(Sentence sentence) {
        Word last = sentence.words().get(sentence.words().size() - 1);
        return sentence.text().endsWith(LOUD)
                ? new Span(
                        last.span().part(), last.span().start(), sentence.span().end())
                : sentence.span();
    }
}
