package dev.draftlint.runner;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The line that a mail box puts before each message: {@code From ana@example.org Mon Nov 23 10:00:00 2026}. The date tells it
 * from a sentence that begins with "From"; zones may stand before and behind the year.
 */
final class EnvelopeLine {

    private static final String BEGINNING = "From ";

    /** Bytes; a sender is an address. */
    private static final int LONGEST = 1_000;

    private static final Set<String> WEEKDAYS = Set.of("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun");

    private static final Set<String> MONTHS =
            Set.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");

    private EnvelopeLine() {}

    static boolean is(byte[] buffer, int from, int to) {
        return to - from <= LONGEST
                && startsAt(buffer, from, to)
                && is(new String(buffer, from, to - from, ISO_8859_1));
    }

    /** Whether "From " stands there. */
    static boolean startsAt(byte[] buffer, int from, int to) {
        int i = 0;
        while (i < BEGINNING.length() && from + i < to && buffer[from + i] == BEGINNING.charAt(i)) {
            i++;
        }
        return i == BEGINNING.length();
    }

    static boolean is(String line) {
        if (!line.startsWith(BEGINNING)) {
            return false;
        }
        List<String> words = Stream.of(line.strip().split(" "))
                .filter(word -> !word.isEmpty())
                .toList();
        // Thunderbird writes no sender and no date, and quotes each line of a text that begins so.
        return words.size() == 1 || hasDate(words);
    }

    private static boolean hasDate(List<String> words) {
        for (int i = 2; i + 4 < words.size(); i++) {
            if (WEEKDAYS.contains(words.get(i)) && isDate(words.subList(i + 1, words.size()))) {
                return true;
            }
        }
        return false;
    }

    /** {@code Nov 23 10:00:00 2026}, with one or two words for the zone before the year. */
    private static boolean isDate(List<String> words) {
        return MONTHS.contains(words.get(0))
                && isNumber(words.get(1), 1, 2)
                && isTime(words.get(2))
                && words.subList(3, Math.min(6, words.size())).stream().anyMatch(word -> isNumber(word, 4, 4));
    }

    /** {@code 10:00} or {@code 10:00:00}. */
    private static boolean isTime(String word) {
        String[] numbers = word.split(":");
        return numbers.length >= 2 && Stream.of(numbers).allMatch(number -> isNumber(number, 1, 2));
    }

    private static boolean isNumber(String word, int least, int most) {
        return word.length() >= least && word.length() <= most && word.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
