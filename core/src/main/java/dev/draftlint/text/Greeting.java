package dev.draftlint.text;

import dev.draftlint.draft.Placeholder;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The salutation of a mail.
 *
 * @param line the index of its line
 * @param end where it ends in the text of its passage; the line may go on
 */
record Greeting(int line, int end) {

    private static final Set<String> SALUTATIONS = Vocabulary.of("""
        hi hey hello dear hiya heya howdy greetings hallo hola bonjour namaste salutations hii heyy hej
        ciao
        """);

    private static final Set<String> COLLECTIVES = Vocabulary.of("there all team everyone folks again friend");

    /** Capitals that are no names: what follows a salutation without a comma. */
    private static final Set<String> SENTENCE_STARTS = Vocabulary.of("""
        i we my our this it just thanks thank hope following quick you the
        """);

    /** A point after them ends no greeting. */
    private static final Set<String> TITLES = Vocabulary.of("dr mr mrs ms mx prof st");

    /** A first line of one of them and a sign greets nobody. */
    private static final Set<String> EXCLAMATIONS = Vocabulary.of("""
        congratulations congrats thanks thank great welcome wow yes no sorry update reminder urgent note
        best regards cheers sincerely
        """);

    /** Logos and headings of an HTML mail may stand above it. */
    private static final int LINES = 8;

    private static final int LONGEST = 7;

    static Optional<Greeting> in(List<Line> lines) {
        int last = Math.min(lines.size(), LINES);
        for (int i = 0; i < last; i++) {
            Line line = lines.get(i);
            boolean quoted = line.passage().quoted() || line.isItem();
            int end = quoted || line.count() == 0 ? -1 : endIn(line, i == firstWithWords(lines));
            if (end >= 0) {
                return Optional.of(new Greeting(i, end));
            }
        }
        return Optional.empty();
    }

    private static int firstWithWords(List<Line> lines) {
        int i = 0;
        while (lines.get(i).count() == 0) {
            i++;
        }
        return i;
    }

    private static int endIn(Line line, boolean atTop) {
        int said = salutation(line);
        if (said > 0) {
            return afterSalutation(line, said);
        }
        return atTop ? afterNames(line) : -1;
    }

    /** How many words greet: 1 for "hi", 2 for "good morning". */
    private static int salutation(Line line) {
        return switch (line.text(0)) {
            case "good" -> isDaytime(line.text(1)) ? 2 : 0;
            case "happy" -> line.count() > 1 && isWeekday(line.text(1)) ? 2 : 0;
            case "to" -> line.begins("to", "whom", "it", "may", "concern") ? 5 : 0;
            default -> SALUTATIONS.contains(line.text(0)) || isGreetingTag(line) ? 1 : 0;
        };
    }

    private static boolean isDaytime(String text) {
        return text.equals("morning") || text.equals("afternoon") || text.equals("evening") || text.equals("day");
    }

    private static boolean isWeekday(String text) {
        return text.endsWith("day") && !text.equals("birthday") && !text.equals("day");
    }

    private static boolean isGreetingTag(Line line) {
        Placeholder tag = line.word(0).placeholder();
        return tag != null && (line.text(0).contains("greeting") || line.text(0).contains("salutation"));
    }

    private static int afterSalutation(Line line, int said) {
        int limit = Math.min(line.count(), LONGEST + said);
        for (int i = said - 1; i < limit; i++) {
            char sign = line.after(i);
            if (isEnd(sign, line, i)) {
                return isAllNames(line, said) || isAddress(line) ? line.end() : cut(line, i);
            }
        }
        boolean whole = line.count() <= limit && line.closing() != '?' && !line.isProse();
        return whole ? line.end() : afterBareNames(line, said);
    }

    /** "Hi Ana, Ben and Carla," greets to its end, and so does "Hi there, Ben,". */
    private static boolean isAllNames(Line line, int said) {
        boolean collective = line.closing() == ',' && COLLECTIVES.contains(line.text(said));
        int first = collective ? said + 1 : said;
        return line.count() - first <= 5 && line.isNames(first, line.count());
    }

    /** "Greetings, fellow beekeeper!" */
    private static boolean isAddress(Line line) {
        char closing = line.closing();
        return line.text(0).equals("greetings")
                && line.count() <= LONGEST
                && (closing == ',' || closing == '!')
                && !SENTENCE_STARTS.contains(line.text(1));
    }

    /** "Hi Ana I saw": the names after the salutation, where no sign ends it. */
    private static int afterBareNames(Line line, int said) {
        int i = said;
        while (i < line.count() && i < said + 3 && line.isName(i) && !SENTENCE_STARTS.contains(line.text(i))) {
            i++;
        }
        boolean addressed = i > said || COLLECTIVES.contains(line.text(said));
        return addressed ? cut(line, i > said ? i - 1 : said) : -1;
    }

    private static boolean isEnd(char sign, Line line, int i) {
        return switch (sign) {
            case ',', '!', ':', ';', Punctuation.DASH, '(' -> true;
            case '.' ->
                !TITLES.contains(line.text(i))
                        && (i == line.count() - 1 || line.word(i).text().length() > 1);
            default -> false;
        };
    }

    /** After the signs and the emoji behind a word; before what opens the next sentence. */
    private static int cut(Line line, int word) {
        if (word + 1 >= line.count()) {
            return line.end();
        }
        String text = line.passage().masked();
        int end = line.words().start(line.first() + word + 1);
        while (end > line.start() && "\"'([$#*_`".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end;
    }

    /** "Ana," or "Ana and Ben -" as a line; a merge tag and a comma, even where the line goes on. */
    private static int afterNames(Line line) {
        boolean tag = line.word(0).placeholder() != null;
        char sign = line.after(0);
        if (line.count() > 1 && (tag ? sign == ',' || sign == Punctuation.DASH : isNameAndDash(line, sign))) {
            return cut(line, 0);
        }
        char closing = line.closing();
        boolean ends = closing == ',' || closing == ':' || closing == '!' || Characters.isDash(closing);
        return ends && line.count() <= 4 && line.isNames(0, line.count()) && !EXCLAMATIONS.contains(line.text(0))
                ? line.end()
                : -1;
    }

    private static boolean isNameAndDash(Line line, char sign) {
        return sign == Punctuation.DASH && line.isName(0) && !EXCLAMATIONS.contains(line.text(0));
    }
}
