package dev.draftlint.text;

import dev.draftlint.draft.Ellipsis;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a template decides for each of its mails. Two conditions of the same words are one decision, in subject and body
 * alike, so that no mail is read that the template cannot produce.
 */
final class Decisions {

    /** What is decided past them is read in all its branches at once. */
    private static final int LIMIT = 200;

    private static final int LONGEST_LABEL = 60;

    private final Map<String, Integer> numbers = new HashMap<>();
    /** By decision and value, what a reader is told of the choice. */
    private final List<List<String>> labels = new ArrayList<>();

    int count() {
        return labels.size();
    }

    boolean isFull() {
        return count() >= LIMIT;
    }

    /** How many ways a decision can go. */
    int ways(int decision) {
        return labels.get(decision).size();
    }

    String label(Choice choice) {
        return labels.get(choice.decision()).get(choice.value());
    }

    /** That a condition holds, or does not. */
    Choice condition(String condition, boolean holds) {
        String bare = bare(condition);
        String plain = withoutNot(bare);
        boolean positive = plain.length() == bare.length() == holds;
        String shown = shortened(plain);
        return new Choice(number("if " + plain, "else of " + shown, "if " + shown), positive ? 1 : 0);
    }

    /** Without the parentheses around all of it. */
    private static String bare(String condition) {
        boolean enclosed = condition.startsWith("(") && condition.indexOf(')') == condition.length() - 1;
        return enclosed ? condition.substring(1, condition.length() - 1).strip() : condition;
    }

    private static String withoutNot(String condition) {
        if (condition.startsWith("!") && !condition.startsWith("!=") && isSimple(condition)) {
            return condition.substring(1).strip();
        }
        return condition.startsWith("not ") && isSimple(condition.substring(4))
                ? condition.substring(4).strip()
                : condition;
    }

    private static boolean isSimple(String condition) {
        return condition.strip().indexOf(' ') < 0 && condition.indexOf('&') < 0 && condition.indexOf('|') < 0;
    }

    /** That a loop has something to go through, or has not. */
    Choice loop(String subject, boolean any) {
        String shown = shortened(subject);
        return new Choice(number("each " + subject, "else of " + shown, "each " + shown), any ? 1 : 0);
    }

    /** The number of a decision between cases. */
    int selection(String subject) {
        return number("case " + subject, "else of " + shortened(subject));
    }

    Choice selected(int selection, String subject, String value) {
        List<String> known = labels.get(selection);
        String label = shortened(value) + " of " + shortened(subject);
        int at = known.indexOf("when " + label);
        if (at < 0) {
            known.add("when " + label);
            at = known.size() - 1;
        }
        return new Choice(selection, at);
    }

    private int number(String key, String... choices) {
        return numbers.computeIfAbsent(key, unknown -> {
            labels.add(new ArrayList<>(List.of(choices)));
            return labels.size() - 1;
        });
    }

    private static String shortened(String text) {
        return Ellipsis.of(text, LONGEST_LABEL);
    }
}
