package dev.draftlint.rules.outreach;

import dev.draftlint.phrase.Phrases;

/** How senders tell of their own custom, and say what it is to earn them. */
final class Custom {

    /** A customer, by whatever is bought, rented or read. */
    private static final String CUSTOMER =
            "(customer|customers|client|clients|subscriber|subscribers|member|members|user|users|buyer"
                    + "|buyers|patron|patrons|supporter|supporters|guest|guests|tenant|tenants"
                    + "|reader|readers|regular|regulars|passenger|passengers|policyholder|policyholders"
                    + "|shareholder|shareholders|donor|donors|visitor|visitors|ratepayer|taxpayer|diner|diners"
                    + "|lodger|patient|patients|(card|account|policy|pass|season ticket|ticket) (holder|holders))";

    /** Who has given the reader business. */
    private static final String WE =
            "(i|we|the undersigned|my ..1|our ..1|half (this|the|our) ..1|(three|two|four) generations of ..2)";

    private static final String BUY =
            "(~buy|~order|~purchase|~spend|~bank|~shop|~renew|~source|~fly|~stay|~eat|~dine|~insure|~lease"
                    + "|~rent|~subscribe|~deposit|~invest|~pay|~book|~travel)";

    private static final String LONG =
            "(for ..3 (years|decades|ages|months|seasons|generations|ever|life|now)|since|ever|each"
                    + "|every|all (our|my|these)|(#number|many|several|countless) (times|years|nights|pounds|euros|dollars"
                    + "|seasons|orders|weeks)|always|a (year|month|week)|regularly|weekly|monthly|faithfully|loyally)";

    private static final String HOUSE =
            "(store|stores|shop|shops|bank|branch|counter|garage|hotel|hotels|restaurant|club|salon|bakery|kitchen|airline"
                    + "|paper|magazine|newspaper|pumps|workshop|bar|gym|pharmacy|roof|establishment|theatre|cinema|cafe"
                    + "|canteen|farm|agency|company|firm|school)";

    /** A customer is what the sender calls themselves. */
    private static final Phrases CALLED = Phrases.of(
            "(as|being|speaking as|having been|since|writing as|from) ..5 " + CUSTOMER
                    + " (of yours|of ..2 your|with you|at your|of #name|at #name|with #name)",
            "(as|being|speaking as|having been) (a|an|one of your|your|long time|loyal|your own|existing|paying) ..4 "
                    + CUSTOMER,
            "(i|we) ..1 (am|are|have been|remain) ..4 " + CUSTOMER
                    + " ..1 (of yours|of your|since|with you|at your|for)",
            "(i|we) (am|are|have been) ..1 your ..2 " + CUSTOMER
                    + "|(i|we) (am|are|have been) (a|an|one of your) ..2 (season ticket|policy|pass|account) (holder|holders)",
            "(i|we) (am|are|have been) (one|some)? ..1 (of|among) your ..3 " + CUSTOMER,
            "#start (a|an|your) ..1 (old|good|loyal|faithful|paying|regular)? ..1 " + CUSTOMER
                    + " of (yours|many years)",
            "(as|being|speaking as) (somebody|someone|people|one|a (company|firm|family)) (who|that) ..1 " + BUY
                    + " ..3 (you|your)",
            "(i|we) (am|are) insured with you|you ..1 know (me|us) (from|as) ..3 (side of ..1 counter|customer|guest|regular)");

    /** What the sender has bought of the reader or paid them. */
    private static final Phrases BOUGHT = Phrases.of(
            WE + " ..2 " + BUY + " ..5 (with|from|at|through) (you|yours|your ..1 " + HOUSE + ")",
            WE + " ..2 (~buy|~order) ..1 your ..3 " + LONG,
            WE
                    + " ..2 (~use|~run|~sell|~stock) your ..2 (software|product|products|service|services|app|platform|tool|tools|machines"
                    + "|program|programme|flour|coffee|paint|paper)",
            WE + " ..2 (~dine|~eat|~leave|~stay) ..4 (under|in|at) your ..1 " + HOUSE + "|grew up on your",
            "(i|we) ..1 (hold|have|keep|opened|had) ..3 (account|accounts|policy|policies|subscription|membership|loan"
                    + "|mortgage) ..1 (with|at) ..1 (you|your)",
            "(our|my) ..1 (business|custom|account|accounts|loyalty|patronage|orders|premiums) ..1 (with|to|at) ..1 (you|your ..1 "
                    + HOUSE + ")",
            "(#number|many|all these|over a decade of|years) ..1 (years|decades)? (of|as) ..2 (custom|loyalty|patronage|loyal customer)",
            "(all|after|the|what|much) ..2 (orders|bookings|money|business) ..1 (i|we) ..2 (placed|gave|given|sent|spent|brought|send"
                    + "|give|bring|spend)",
            "(i|we) ..1 (drop|leave|spend|put|pay) ..5 (a|each|every|per) (year|month|week|season) ..2 (in|at|with|into|to) (you|your)",
            "(somebody|someone|people|a (family|firm|company)) (who|that) (has|have) ..1 (paid|bought|banked|shopped|stayed|flown|eaten"
                    + "|insured|rented|ordered|read) ..5 (you|your)",
            "(keep|keeps|have|had|hold|held) (our|my|their) ..1 (accounts|account|money|savings|mortgage|policies) ..1 (at|with|in) (you|your)",
            "(our|my) ..1 (orders|fees|custom|premiums|business|rent) (keep|keeps|pay|pays|fill|fills|fund|funds) your",
            "(take|taking|move|moving) (my|our) (business|custom|account|money) (elsewhere|away)");

    /** What the reader has had of the sender's. */
    private static final Phrases RECEIVED = Phrases.of(
            "your ..1 (has|holds|handles|keeps) (our|my) (mortgage|money|account|accounts|payroll|savings|pension|policy|loan)",
            "you ..2 (had|got|earned|made) ..2 (money|orders|business|custom|a lot|well|enough) ..1 (from|with|on|off) (us|me)");

    /** Custom, told in any of these ways. */
    static final Phrases TOLD = CALLED.and(BOUGHT).and(RECEIVED);

    /** What the custom is to buy. */
    static final Phrases CLAIMED = Phrases.of(
            "(counts for|count for|mean something|the least (you|i|we|one)|much to ask|lot to ask|(return|repay|extend|do me|do us) the"
                    + " (favour|favor|courtesy)|deserve|deserves|owe|owed|owes|entitled|entitles|courtesy|reciprocate|in return|fair"
                    + "|at (the very)? least|surely|only (right|natural)|hearing|your turn|elsewhere|in mind|proper look|await|worth (a"
                    + "|your|some|ten|#number|#duration)|something back|taken seriously|loyalty|one of ours|expect|expected)",
            "(hope|hoping|think|thought|trust|assume|figured|feel|sure|confident|certain|hoped|would like|want) ..6 (time|meeting|meet"
                    + "|call|reply|respond|response|answer|hear|listen|chance|look|favour|favor|consider|support|help|minutes"
                    + "|attention|read|spare|find|try|hour)",
            "(you|your) ..1 (should|could|can|must|ought|might) ..2 (meet|reply|respond|answer|hear|listen|give|spare|return|support"
                    + "|consider|help)",
            "(consider|remember|bear in mind|considering|given) (that|what|how much)|(spare (me|us|a|#number|ten)|give (me|us|this)|grant|hear (me|us|my)|chance on (me|us)|please (consider|give|read|find))");

    private Custom() {}
}
