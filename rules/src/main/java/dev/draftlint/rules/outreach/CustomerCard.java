package dev.draftlint.rules.outreach;

import dev.draftlint.draft.Draft;
import dev.draftlint.draft.Sentence;
import dev.draftlint.phrase.Match;
import dev.draftlint.phrase.Phrases;
import dev.draftlint.rule.Evidence;
import dev.draftlint.rule.PhraseRule;
import dev.draftlint.rule.RuleInfo;
import dev.draftlint.rule.Severity;
import java.util.List;

/** Flags the sender's own custom, used as leverage. */
public final class CustomerCard {

    private static final RuleInfo INFO = new RuleInfo(
            "customer-card",
            Severity.WARNING,
            "Flags the sender's own custom, used as leverage.",
            "To buy from a firm earns good service, not its buyer's time. The reader hears a threat and answers it in kind, or "
                    + "not at all.",
            Evidence.none(),
            List.of(
                    "Hi Ana,\n\n«As a long-time customer of yours», I would expect a reply.",
                    "Hi Ben,\n\n«Since I bank with you», half an hour for our offer seems fair.",
                    "Hi Chloe,\n\n«We spend a lot with your» company, so you owe us a meeting.",
                    "Hi Dev,\n\nYou should hear my pitch, since «I've been a loyal client» for years.",
                    "Hi Erin,\n\n«We have bought from you» for six years, and I hope that you return the favour."),
            List.of(
                    "Hi Ana,\n\nI have used Fern for two years, and the export drops the last row.",
                    "Hi Ben,\n\nAs a loyal customer, you get the oak at last year's price.",
                    "Hi Chloe,\n\nI bank with you and would like to close the account.",
                    "Hi Dev,\n\nOur customers in Leeds asked for a lease of two years.",
                    "Kind: service\n\nHi Erin,\n\nI'm a customer of yours, and the second parcel did not arrive."));

    private static final String CUSTOMER =
            "(customer|customers|client|clients|subscriber|subscribers|member|members|user|users|patron|account holder|shopper|guest|buyer|policyholder|tenant|cardholder|patient|donor|regular|supporter|shareholder)";

    private static final String BUY =
            "(bank|shop|buy|order|purchase|insure|fly|stay|eat|subscribe|invest|do business|trade|spend ..4|bought|ordered|purchased|spent ..4|shopped|banked|banking|buying|ordering|shopping|spending ..4|doing business|pay|paid|paying ..3|use your|used your|using your)";

    private static final Phrases PHRASES = Phrases.of(
            "(as|being|speaking as|having been) (a|an|one of your|your|long time|loyal|your own|existing|paying|such) ..4 "
                    + CUSTOMER + " (of yours|of (your|#name)|at #name|with #name|for ..3 (years|months|decades))?",
            "(i|we) (am|are|have been|was|were|happen to be) ..1 (a|an|one of your|your|already|loyal|long time|long standing|paying|also) ..4 "
                    + CUSTOMER + " (of yours|of (your|#name)|at #name|with #name)?",
            "(since|because|given that|considering that|as|seeing that|seeing as|considering|given) (i|we|my company|our company|my firm|our firm|my family) (am|are)? (already|currently|have|do|regularly|also|always)? ..1 "
                    + BUY + " (with|from|at|through|on|for)? (you|your|#name)",
            "(i|we|our company|my company|our firm|my family|our team) (have|already|currently|do|regularly|has|also)? ..1 (been)? "
                    + BUY + " (with|from|at|through|on) (you|your)",
            "(i|we|our company|my company|our team|my team) (have|already|currently|do|regularly|has|also|both)? ..1 (use|used|using|rely on|run on|been using) your (software|product|products|service|services|app|platform|tools|tool|system|bank|store|shop|airline|hotel|hotels)",
            "(i|we|our company|my company) (have|already|do)? ..1 (buy|bought|order|ordered|purchase|purchased|get|source) (all|most|much|lots|a lot|plenty|so much|many|our|my) ..4 (from|with|through|at) (you|your|#name)",
            "(as|being) (somebody|someone|a (company|firm|family|team|person)|people|one) (who|that) ..2 (~bank|~shop|~buy|~order|~fly|~stay|~spend|~use|~pay|~subscribe|~travel|~insure) ..3 (you|your|#name)",
            "you (handle|do|provide|manage|host|run|print|ship|supply|insure|hold|have|keep|look after) ..3 (of)? (our|my) (..1 (insurance|banking|accounts|account|shipping|printing|hosting|payroll|travel|catering|cleaning|business|mortgage|pension|money|savings|legal work|orders|deliveries))",
            "(give|gave|given|bring|brought|send|sent) (you|your company|your ..1) (a lot of|plenty of|so much|all (my|our)|much|lots of|good|years of|enough) ..1 (business|custom|money|orders|clients|customers|trade)",
            "(i|we) (am|are) ..2 (good|best|big|major|valued|important|faithful|long standing|top|great) (customer|customers|client|clients)",
            "one of your ..2 (accounts|customers|clients|buyers|account|subscribers|members|tenants|users)",
            "(our|my) (business|custom|account|loyalty|patronage|spend|subscription|money|orders|purchases) (with|to|at) (you|your|#name)",
            "(you|your company|#name) (have|has|get|gets|receive|enjoy|earn|earned|make|makes|had) ..3 (our|my) (business|money|custom|account|loyalty)",
            "(take|taking|move|moving|bring) (my|our) (business|custom|account|money) (elsewhere|to|away)");

    /** What the custom is to buy. */
    private static final Phrases LEVERAGE = Phrases.of(
            "(too much to ask|do (me|us) ..1 (favour|favor)|(would like|want|expect|like) the same|counts for something|count for something|the least you (can|could)|(return|repay|extend) the (favour|favor|courtesy)|expect|expected|deserve|deserves|owe|owed|owes|entitled|courtesy|reciprocate|reciprocal|reciprocity|fair|return the (favour|favor)|in return|elsewhere|at (the very)? least|surely|only right|repay|two way|obliged|support us|consider us)",
            "(hope|hoping|think|thought|trust|assume|figured|believe|feel|imagine|appreciate|sure|hoped|would like|want|ask) ..6 (time|meeting|meet|call|reply|respond|response|answer|hear|listen|chance|look|favour|favor|consider|support|help|minutes|return|conversation|attention|return my|get back)",
            "(you|your) (should|could|can|must|ought|might|would|will|may) ..4 (meet|reply|respond|answer|hear|listen|give|spare|make|return|support|consider|take|find|help|talk|call|be willing)",
            "(spare|give me|give us|grant|meet with|meet me|hear me|a few minutes|#duration of your|seems fair|priority|special treatment|preferential)");

    /** The reader is the customer, or the sender speaks of others. */
    private static final Phrases READER = Phrases.of(
            "(as|being) (a|an|one of our|our) ..3 (customer|client|subscriber|member|user) ..1 (you|your|we are|enjoy|get|use)",
            "(our|my|their) ..1 (customers|clients|users)");

    private CustomerCard() {}

    public static PhraseRule rule() {
        return PhraseRule.of(INFO, "Leave your custom out; say what the reader gets.", PHRASES)
                .unless(READER)
                .where((draft, match) -> Places.isFirst(match, PHRASES) && isLeverage(draft, match));
    }

    /** "A member of the council" is no customer. */
    private static boolean isLeverage(Draft draft, Match match) {
        if (Places.next(match).filter(word -> word.text().equals("of")).isPresent()) {
            return false;
        }
        List<Sentence> sentences = draft.sentences();
        int at = sentences.indexOf(match.sentence());
        return LEVERAGE.anyIn(match.sentence()) || at + 1 < sentences.size() && LEVERAGE.anyIn(sentences.get(at + 1));
    }
}
