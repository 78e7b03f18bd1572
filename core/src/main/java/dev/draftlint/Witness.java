package dev.draftlint;

import dev.draftlint.draft.Mail;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Says which branches show a finding, in as few choices as will do. */
final class Witness {

    private final List<Mail> mails;
    /** By choice, the mails that it is made for, a bit for each. */
    private final Map<String, Long> chosen = new HashMap<>();

    /** @param mails at most 64 */
    Witness(List<Mail> mails) {
        this.mails = mails;
        for (int i = 0; i < mails.size(); i++) {
            for (String choice : mails.get(i).choices()) {
                chosen.merge(choice, 1L << i, (known, mail) -> known | mail);
            }
        }
    }

    /**
     * Choices that lead to the finding; empty where all mails show it.
     *
     * @param shown the mails that show it, one at least
     */
    String of(long shown) {
        if (Long.bitCount(shown) == mails.size()) {
            return "";
        }
        List<String> choices = mails.get(Long.numberOfTrailingZeros(shown)).choices();
        for (int i = choices.size() - 1; i >= 0; i--) {
            if (mailsWith(choices.get(i)) == shown) {
                return choices.get(i);
            }
        }
        return String.join(", ", needed(choices, shown));
    }

    private long mailsWith(String choice) {
        return chosen.getOrDefault(choice, 0L);
    }

    /** Leaves out each choice without which the rest still leads to nothing but mails that show the finding. */
    private List<String> needed(List<String> choices, long shown) {
        List<String> needed = new ArrayList<>(choices);
        for (String choice : choices) {
            needed.remove(choice);
            if ((mailsWith(needed) & ~shown) != 0) {
                needed.add(choice);
            }
        }
        needed.sort((first, second) -> choices.indexOf(first) - choices.indexOf(second));
        return needed;
    }

    private long mailsWith(List<String> choices) {
        long all = -1L >>> (64 - mails.size());
        for (String choice : choices) {
            all &= mailsWith(choice);
        }
        return all;
    }
}
