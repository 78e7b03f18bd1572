package dev.draftlint.text;

import java.util.Set;

/** The closing formula of a mail. */
final class SignOff {

    private static final Set<String> FORMULA = Vocabulary.of("""
        best kind kindest kindly warm warmest warmly regards regard wishes yours truly faithfully
        sincerely respectfully cordially cheers thanks thank you many with all the in advance again so
        much and talk soon speak chat to very gratefully gratitude appreciation take care wishing until
        then a lot looking forward greetings love hugs xoxo your success sincere ever as onward thx rgds
        br my our
        """);

    private static final Set<String> HEADS = Vocabulary.of("""
        best regards regard wishes truly faithfully sincerely respectfully cordially cheers thanks thank
        soon gratefully gratitude appreciation care then warmly greetings love hugs xoxo forward success
        onward thx rgds br yours
        """);

    private static final int LONGEST = 9;

    private SignOff() {}

    /** "Best regards,", "Thanks!", "Best, Ana": a formula, and at most a name behind it. */
    static boolean isFormula(Line line) {
        if (line.count() == 0 || line.count() > LONGEST || line.closing() == '?' || line.isItem()) {
            return false;
        }
        int said = formulaWords(line);
        return said > 0 && isSigned(line, said);
    }

    private static boolean isSigned(Line line, int said) {
        int rest = line.count() - said;
        char sign = line.after(said - 1);
        return rest == 0
                || (rest <= 5 && (sign == ',' || sign == Punctuation.DASH) && line.isNames(said, line.count()));
    }

    /** How many words belong to the formula; 0 if there is none. */
    private static int formulaWords(Line line) {
        boolean head = false;
        int i = 0;
        while (i < line.count() && FORMULA.contains(line.text(i))) {
            head |= HEADS.contains(line.text(i));
            char sign = line.after(i++);
            if (sign == ',' || sign == Punctuation.DASH || sign == '!') {
                break;
            }
        }
        return head ? i : 0;
    }

    /** "- Ana" and "— Ana, Acme". */
    static boolean isDashedName(Line line) {
        boolean dashed = Characters.isDash(line.opening()) || line.opening() == '~' || line.isItem();
        return dashed
                && line.count() > 0
                && line.count() <= 6
                && line.isName(0)
                && line.after(0) != ':'
                && line.isNames(0, line.count())
                && !Punctuation.isStop(line.closing());
    }

    /** Any short line that ends in a comma, "In solidarity,": a formula if only short lines follow. */
    static boolean mayBeFormula(Line line) {
        return line.count() > 0 && line.count() <= 7 && line.closing() == ',' && !line.isItem();
    }
}
