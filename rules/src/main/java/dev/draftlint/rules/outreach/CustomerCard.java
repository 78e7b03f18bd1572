package dev.draftlint.rules.outreach;

import dev.draftlint.draft.Draft;
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
                    "Hi Chloe,\n\n«We spend a lot with your company», so you owe us a meeting.",
                    "Hi Dev,\n\nYou should hear my pitch, since «I've been a loyal client for years».",
                    "Hi Erin,\n\n«We have bought from you» for six years, and I hope that you return the favour."),
            List.of(
                    "Hi Ana,\n\nI have used Fern for two years, and the export drops the last row.",
                    "Hi Ben,\n\nAs a loyal customer, you get the oak at last year's price.",
                    "Hi Chloe,\n\nI bank with you and would like to close the account.",
                    "Hi Dev,\n\nOur customers in Leeds asked for a lease of two years.",
                    "Kind: service\n\nHi Erin,\n\nI'm a customer of yours, and the second parcel did not arrive."));

    private static final String CUSTOMER =
            "(customer|customers|client|clients|subscriber|subscribers|member|members|user|users|patron|account holder|shopper|guest|buyer|policyholder|tenant|cardholder|patient|donor|regular|supporter|shareholder|patients|guests|shoppers|buyers|regulars|tenants|donors|supporters|shareholders|patrons|flyer|flyers|passenger|passengers|parents|reader|readers)";

    private static final String BUY =
            "(~bank|~shop|~buy|~order|~purchase|~insure|~fly|~stay|~eat|~subscribe|~invest|~trade|~spend ..4|~pay ..3|~renew|~travel|~dine|~deal"
                    + "|~do business|use your|used your|using your)";

    /** Who the customer is. */
    private static final String BUYER =
            "(i|we|(my|our) ..1 (company|firm|family|team|school|business|household|clinic|practice|office|shop|parents|wife|husband|department))";

    /** What somebody has bought or taken of the reader's. */
    private static final String WARES =
            "(software|product|products|service|services|app|platform|tools|tool|system|bank|store|shop|airline|hotel|hotels|restaurant|coaches|card|cards|goods|machines"
                    + "|flour|cars|vans|trucks|trains|programme|program|paper|magazine|beans|club|gym|school|academy|lodge|courses|salon|cafe|counter|market|hall|room|rooms|garage|canteen|pub|bar|farm|theatre|pharmacy|bakery|clinic|firm|company|place)";

    private static final Phrases PHRASES = Phrases.of(
            "(as|being|speaking as) ..3 CUSTOMER (of yours|of your|with you|at your|of #name)"
                    .replace("CUSTOMER", CUSTOMER),
            "(i|we) ..3 (among|amongst|part of) your ..4 " + CUSTOMER,
            "(i|we) ..1 (am|are|have been|remain|was|were) ..4 CUSTOMER ..1 (of yours|of your|since|with you|at your|for ..2 (years|decades|months|ages|seasons))"
                    .replace("CUSTOMER", CUSTOMER),
            BUYER
                    + " ..4 (~buy|~order|~purchase|~spend|~pay|~bank|~shop|~renew|~extend|~source|~fly|~stay|~eat|~insure|~lease|~rent|~hire|~book|~service|~trade|~repair|~print|~subscribe)"
                    + " ..6 (with|from|at|by|through) (you|yours)",
            BUYER + " ..2 (~work|~deal|~partner|~be|~stick|~stay) ..2 (with|at) (you|your ..1 " + WARES
                    + ") ..2 (on|for|since|from|ever|and|so)",
            "(my|our) ..3 (~buy|~order|~purchase|~spend|~pay|~bank|~shop|~source|~stay|~lease|~rent|~book) ..5 (with|from|at) (you|yours)",
            "(i|we) ..1 never ..1 (switched|left|gone|looked|strayed|bought|ordered|used) ..3 (another|other|elsewhere|anywhere else|anyone else|anybody else|else)",
            "you are ..1 our ..2 (supplier|bank|insurer|vendor|landlord|caterer|printer|carrier|provider|agency|dentist|accountant|wholesaler)",
            "(my|our) ..3 (~book|~use|~order|~buy|~rent|~drive|~run on|~serve) ..1 your ..1 " + WARES,
            "(loyal|faithful|true) to (you|your)",
            "your ..1 (has|holds|handles|keeps) (our|my) (mortgage|money|account|accounts|payroll|savings|pension|business|policy|loan)",
            "(us|me|ourselves|myself) ..1 (as|for) (a|an|your|one of your|such a) ..3 " + CUSTOMER,
            "(a|an|such a|your) ..3 " + CUSTOMER
                    + " (of|for|since) ..1 (#number|many|several|long|so many|all these|such|a decade|over)",
            "(as|being) (a|an) ..3 " + CUSTOMER + " of (the|this) ..1 " + WARES,
            "(pay|pays|paying) your ..1 (salary|salaries|wages|bills|rent)",
            BUYER
                    + " (am|are|is|have been|has been) ..2 (user|users|buyer|buyers|supporter|supporters|follower|reader|readers|regular|regulars|fan|visitor|guest|guests|passenger|passengers) (of|at|in|on) your",
            "you (get|got|take|make|earn|have|receive|see|keep|pocket) ..5 (our|my) ..1 (budget|money|business|spend|custom|revenue|orders|cash|income)",
            "you (print|ship|supply|clean|host|handle|insure|manage|deliver|service|store|run|carry|repair|make|bake|move) (all|most|many|much|half)? (of)? (our|my)",
            "(our|my) ..1 (contract|subscription|membership|policy|account|season ticket) with you",
            "(as|being|speaking as|having been) (a|an|one of your|your|long time|loyal|your own|existing|paying|such) ..4 "
                    + CUSTOMER + " (of yours|of (your|#name)|at #name|with #name|for ..3 (years|months|decades))?",
            BUYER
                    + " (am|are|is|have been|has been|was|were|happen to be) ..1 (a|an|one of your|your|already|loyal|long time|long standing|paying|also) ..4 "
                    + CUSTOMER + " (of yours|of (your|#name)|at #name|with #name)?",
            "((since|because|given that|considering that|considering|as|seeing that|seeing as|given|now that) ..2)? "
                    + BUYER
                    + " (am|are|is)? (already|currently|have|has|do|does|regularly|also|always)? ..1 (been)? " + BUY
                    + " ((on|for|in|to)? (you|your)|(with|from|at|through) (you|your|#name))",
            BUYER
                    + " ..2 (~get|~do|~leave|~order|~have|~spend|~take|~buy|~fetch|~pick up) ..5 (at|from|with|in|to|through) your ..1 "
                    + WARES,
            "your ..1 (~hold|~print|~insure|~handle|~keep|~manage|~host|~do|~clean|~ship) (our|my)",
            "(lose|losing|lost) (a|such a|me|us|one of) ..2 (customer|client|as|your|account|buyer)",
            "(recommend|recommended|recommending|praised|praise|referred|sent) ..2 (you|your ..1) to (all|our|my|so|many|everybody|everyone|friends)",
            "(i|we) ..1 (never|always) (pay|haggle)",
            "who ..1 (buys|bought|orders|pays|fills) ..4 (your|from you|with you)",
            "(season ticket holder|ticket holder|cardholder|account holder)",
            "having ..1 " + BUY + " ..6 (with|from|at|through|on|in|to) (you|your)",
            "(how much|all (that)?|what) (i|we) ..1 (~spend|~buy|~pay|~order) ..2 (with|from|at|in|to) (you|your)",
            BUYER
                    + " ..3 (~use|~rely on|~run on|~drive|~wear|~read|~serve|~stock|~drink|~buy|~bought|~rent|~lease|~own) ..1 (one of|all|any of)? your ..2 "
                    + WARES,
            BUYER
                    + " ..2 (~buy|~order|~purchase|~get|~source|~give|~send|~wire|~put|~place|~bring) ..2 (all|most|much|lots|a lot|plenty|so much|many|our|my|money|sums|business|orders|work) ..4 ((from|with|through|at|to) (you|your)|your way)",
            "(i|we) ..2 (~give|~send|~pay|~hand|~bring) you (all|most|much|lots|a lot|plenty|so much|good money|business|(our|my) (business|money|custom|freight|orders|trade|work))",
            "(the|what|all the) (sums|amounts|money|fees|cash|business) ..1 (i|we) ..1 (~wire|~pay|~send|~give|~bring|~spend) ..2 you",
            "(i|we) ..4 paying you (good money|every|each|for|monthly|month)?",
            "(as|being) (somebody|someone|a (company|firm|family|team|person)|people|one) (who|that) ..2 (~bank|~shop|~buy|~order|~fly|~stay|~spend|~use|~pay|~subscribe|~travel|~insure|~eat|~have) ..3 (you|your|#name)",
            "(as|being) ..1 (holder|owner|user|reader|buyer|driver|wearer|bearer) of your",
            "you (handle|do|provide|manage|host|run|print|ship|supply|insure|hold|have|keep|look after) ..3 (of)? (our|my) (..1 (insurance|banking|accounts|account|shipping|printing|hosting|payroll|travel|catering|cleaning|business|mortgage|pension|money|savings|legal work|orders|deliveries))",
            "one of your ..2 (accounts|customers|clients|buyers|account|subscribers|members|tenants|users|regulars)",
            "(i|we) ..1 (hold|have|keep|opened|had) ..1 (an|a|our|my) ..2 (account|policy|contract|subscription|membership|season ticket|box|loan|mortgage|card|seat) ..1 (with|at|in) ..1 (you|your)",
            "(~insured|~registered|~enrolled|members) (with|at) you",
            "(our|my) ..1 (business|custom|account|loyalty|patronage|spend|subscription|money|orders|purchases|premiums|fees|contributions|cheques|dues) ..3 (with|to|at|into|in) (you|your|#name)",
            "(our|my) ..1 (orders|business|custom|money|fees|premiums|subscription|patronage|account|purchases|rent) (~keep|~pay|~help|~go|~support|~fund|~feed|~fill|~come)",
            "(value|valued|appreciate|want|keep|like|lose|losing) (our|my) (custom|account|business|patronage|loyalty|orders)",
            "(your|our) ..1 (invoices|bills|fees) ..2 paid",
            "(year|years|decade|decades|months|seasons) (of|as) ..2 (custom|loyalty|business|patronage|orders|loyal|customer|client|customers|clients|buying)",
            "(i|we) (~stay|~eat|~dine|~shop|~sleep|~fly) ..3 (at|in|with|from) (the|your) ..6 (time|times|nights|years|week|month|friday|#weekday)",
            "(i|we) have stayed (at|in|with) (the|your) #name",
            "(i|we) (chose|picked|selected|hired|took on|appointed) you (as|for|to)",
            "(our|my|both my|both our) ..1 (kids|children|son|daughter|sons|daughters|boys|girls) ..1 (attend|attends|go to|goes to|study at|studies at|learn at|train at) your",
            "(our|my) (name|orders|company|firm) ..2 (from|in|on) your ..1 (order book|books|client list|customer list|ledger|files|records|crm)",
            "(it is|was) (us|we) (who|that) ..1 (kept|keep|fill|filled|pay|paid|feed)",
            "(you|your company|#name) (have|has|get|gets|receive|enjoy|earn|earned|make|makes|had) ..3 (our|my) ..1 (business|money|custom|account|loyalty|orders)",
            "(take|taking|move|moving|bring) (my|our) (business|custom|account|money) (elsewhere|to|away)",
            "(i|we) (order|buy|get) your ..3 (every|each|weekly|monthly|quarterly|regularly|all the time)",
            "you ..3 (earned|made|had|got|received|taken|earn|make|get) ..2 (a lot|much|plenty|well|money|orders|order|business|income|fees|living|revenue|turnover|rent|sales|profit|euros|pounds|dollars|#number) ..3 from (us|me)",
            "(policy|pass|account|share|bond) holder",
            "(seeing as|seeing that|given that|since|as|considering|when) (i|we|my ..2|our ..2) ..1 (~buy|~use|~spend|~get through|~go through|~eat|~drink|~order|~sell|~stock|~pay|~rent|~book|~print|~drive) ..6 (your|from you|with you|at yours)",
            "(i|we|(my|our) ..1 (company|firm|team|staff|school|club)) ..1 (~book|~fill|~order|~rent|~reserve) ..4 (a|per|each|every) (year|month|week|season) ..2 (at|with|in|from) (you|your)",
            "(all|after) ..3 (orders|bookings|money|business|purchases|nights|work) ..1 (i|we) ..2 (placed|gave|given|sent|put|made|spent|brought|booked) ..2 (with|to|at|your)",
            "one hand washes the other|you scratch my back",
            "(i|we) ..1 (have|hold|keep|run) ..3 (policies|accounts|contracts|loans|cards|subscriptions|orders|machines|policy|contract|loan|mortgage) with you",
            BUYER + " ..4 (at|from|with|of) yours");

    /** What the custom is to buy. */
    private static final Phrases LEVERAGE = Phrases.of(
            "((too)? much to ask|a lot to ask|counts for something|count for something|the least (you|i|we|one)|(return|repay|extend|do me|do us) the (favour|favor|courtesy|loyalty)|expect|expected|deserve|deserves|owe|owed|owes|entitled|entitles|courtesy|reciprocate|reciprocal"
                    + "|reciprocity|fair|in return|elsewhere|at (the very)? least|surely|only right|only natural|repay|two way|both ways|obliged|support us|consider us|merit|merits|warrant|warrants|goodwill|a hearing|an exception|your turn|return the|exception"
                    + "|(earn|earns|earned|buys|bought|win|wins) (me|us)|(ought|should) (to)? ..1 (be|count|mean|buy|earn|get|carry)|hand washes|worth (a|an|your|some)|never asked (for|you)|counting on|asking for the moon|in (that|this) light|decent of you|granted|brush me off|brush us off|spirit of|bear (that|this|it) in mind|keep (that|this|it) in mind|remind you|so please|consider (our|my)|something back|open to (my|our)|rewarded|same (attention|courtesy|treatment|loyalty)|nice if you|became our|become our|count on|taken seriously|do something for|turn (me|us|away|down)|openness|worth ..1 (ten|#number|#duration)|not that worth|please read|now please|before you (decline|say no|delete|refuse)|remember that|lose|hear (us|me) out|give (us|me) a|loyalty returned|returned|good time to|(try|trial|test|use|buy|consider|see|choose) (mine|ours|our|my)|(buy|order|get|hire|rent) ..3 from (us|me)|await|not (forget|just anybody)|accordingly|after all|goes both|one of ours|(do business|buy|order|trade|deal) (with|from) us)",
            "(hope|hoping|think|thought|trust|assume|figured|believe|feel|imagine|appreciate|sure|hoped|would like|want|ask|expecting|presume|suppose|might|reckon) ..6 (time|meeting|meet|call|reply|respond|response|answer|hear|hearing|listen|chance|look|favour|favor|consider|support|help|minutes|return|conversation|attention|return my|get back|read|goodwill|exception|treat|loyalty|earned|appreciated|in mind)",
            "(you|your|a|an|one) ..3 (should|could|can|must|ought|might|would|will|may) ..4 (meet|reply|respond|answer|hear|listen|give|spare|make|return|support|consider|take|find|help|talk|call|be willing|be (nice|possible|welcome|appreciated|fair|only)|not hurt|buy|purchase)",
            "(spare|give (me|us|our)|grant|meet with|meet me|hear me|hear us|a few minutes|#duration of your|seems fair|priority|look at (this|my|our)|listen to|special treatment|preferential|read on|how about|favour of|favor of|hear my)",
            "(reply|answer|call|meeting|response|conversation|hearing|look|line back) ..3 (nice|welcome|possible|fair|overdue|appropriate|in order)");

    /** What a user tells of the thing used. */
    private static final Phrases FEEDBACK = Phrases.of(
            "(bug|feature|refund|broke|broken|charged|crash|crashes|error|firmware|warranty|replacement|faulty|complaint|damaged|charge|outage|typo|never worked|not working|no (light|heating|water))");

    /** The reader is the customer, or the sender speaks of others. */
    private static final Phrases READER = Phrases.of(
            "(as|being) (a|an|one of our|our) ..3 (customer|client|subscriber|member|user) (of ours)? (you|your|we are|enjoy|get|use)",
            "(our|my|their) ..1 (customers|clients|users)",
            "(can|could|would|will|to) (buy|purchase|order|rent|lease) your");

    private CustomerCard() {}

    public static PhraseRule rule() {
        return PhraseRule.of(INFO, "Leave your custom out; say what the reader gets.", PHRASES)
                .unless(READER.and(FEEDBACK))
                .where((draft, match) -> Places.isFirst(match, PHRASES) && isLeverage(draft, match));
    }

    /** "A member of the council" is no customer. */
    private static boolean isLeverage(Draft draft, Match match) {
        return Places.next(match).filter(word -> word.text().equals("of")).isEmpty()
                && Places.isNear(draft, match, LEVERAGE);
    }
}
