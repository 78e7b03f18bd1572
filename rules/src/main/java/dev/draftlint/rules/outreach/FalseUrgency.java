package dev.draftlint.rules.outreach;

import dev.draftlint.draft.Draft;
import dev.draftlint.draft.Kind;
import dev.draftlint.draft.Zone;
import dev.draftlint.phrase.Match;
import dev.draftlint.phrase.Phrases;
import dev.draftlint.rule.Evidence;
import dev.draftlint.rule.PhraseRule;
import dev.draftlint.rule.RuleInfo;
import dev.draftlint.rule.Severity;
import java.util.List;
import java.util.Set;

/** Flags pressure by scarcity or a deadline for which the mail gives no ground. */
public final class FalseUrgency {

    private static final RuleInfo INFO = new RuleInfo(
            "false-urgency",
            Severity.WARNING,
            "Flags pressure by scarcity or by a deadline for which the mail gives no ground.",
            "A deadline without a cause is the sender's, not the reader's. Whoever notices that trusts the rest less.",
            Evidence.none(),
            List.of(
                    "Hi Ana,\n\n«Act now» and the first door is half price.",
                    "Hi Ben,\n\nWe have «only three slots left».",
                    "Subject: «Last chance for» oak\n\nHi Chloe,\n\nThe price list is attached.",
                    "Hi Dev,\n\n«For a limited time», the search of the register is free.",
                    "Hi Erin,\n\nThis «offer expires in 24 hours»."),
            List.of(
                    "Hi Ana,\n\nThe council closes the file on 31 March, since the grant ends then.",
                    "Hi Ben,\n\nThe room holds 20 guests, and space is limited to them.",
                    "Hi Chloe,\n\nOak takes nine weeks to dry, so an order by 4 May is ready in July.",
                    "Hi Dev,\n\nYour trial ends in three days; the data stays for a year.",
                    "Hi Erin,\n\nDo not hurry with the second well, the first gives enough.",
                    "Kind: service\n\nHi Ana,\n\nYour offer expires in 24 hours."));

    private static final Phrases OPENING_HOURS =
            Phrases.of("(open|closed|shut) (for|during) (a|the) (limited|short) (time|period|while)");

    /** What runs for a time by its nature. */
    private static final String TERMED =
            "(trial|quote|quotation|estimate|subscription|certificate|membership|contract|warranty|policy|licence|license|passport|visa|permit|lease|insurance|token|link|password)";

    /** The ground of a deadline, or its date. */
    private static final Phrases GROUNDS = Phrases.of(
            "(because|since|due to|so that|as the|owing to|given that)",
            "(#month #number|#number #month|#number of #month|(limited|capped|restricted) (to|at)|#month #placeholder|#placeholder #month|(till|until) #month)",
            TERMED
                    + " ((for|of|on) ..4)? ..1 (~end|~expire|~lapse|~close|~run|~renew|~hold|~stand|~stop|~last|valid|good|due|up)",
            "(of|on|in|for|before|until|till|to) (your|the|this|our|my) ..2 " + TERMED,
            "(deadline|nominations|applications|registration|submissions|abstracts|filing|tax|vote|ballot)",
            "each client|every client|each guest|i (gave|quoted|sent|made|offered) you");

    private static final Set<String> URGING =
            Set.of("not", "to", "must", "please", "should", "better", "can", "kindly");

    private FalseUrgency() {}

    public static PhraseRule rule() {
        return PhraseRule.of(INFO, "Give the date and its reason, or drop the pressure.", Urgency.TOLD)
                .judgedBy(LikenessJudge.of(INFO.id(), -950, 175))
                .unlessQuoted()
                .unless(OPENING_HOURS)
                .asking(Urgency.PRESSED, Urgency.COMMANDS, Scarcity.FORMULAS)
                .where((draft, match) -> Places.isFirst(draft, match, Urgency.TOLD)
                        && (Places.isUnasked(draft) && draft.kind() != Kind.SERVICE || sells(draft, match))
                        && presses(draft, match));
    }

    /** Those who serve a customer or answer may say what ends; only who sells says so as a salesman does. */
    private static boolean sells(Draft draft, Match match) {
        return Urgency.PRESSED.areAt(draft, match) || Scarcity.FORMULAS.areAt(draft, match);
    }

    private static boolean presses(Draft draft, Match match) {
        if (Urgency.COMMANDS.areAt(draft, match)) {
            return isUrged(match);
        }
        return match.sentence().words().get(match.first()).text().equals("urgent")
                ? match.sentence().zone() == Zone.SUBJECT
                : !isPast(match) && !GROUNDS.anyIn(draft, match.sentence());
    }

    /** "The players act fast" tells, "so act fast" presses. */
    private static boolean isUrged(Match match) {
        return Places.opensClause(match)
                || URGING.contains(
                        match.sentence().words().get(match.first() - 1).text());
    }

    /** "The last chance to see the comet was in 1997." */
    private static boolean isPast(Match match) {
        return Places.after(match).stream()
                .anyMatch(word -> word.text().equals("was") || word.text().equals("were"));
    }
}
