package dev.draftlint.rules.outreach;

import dev.draftlint.phrase.Phrases;

/** Accounts of a sender's custom that need no word for customer: what is bought, spent and paid, for how long. */
final class CustomTurns {

    /** Who has given the reader business. */
    private static final String BUYER =
            "(i|we|(my|our) ..1 (company|firm|family|team|school|business|household|clinic|office|shop|parents|wife|husband|department|people|staff|club)|(three|two|four) generations of ..2 family|(my|our) ..1 (company|firm)? ..1 (cars|vans|paper|bread|coffee|machines|trucks|lorries|flowers|tools|phones|insurance|printing|uniforms))";

    private static final String GIVE =
            "(bought|buy|buys|ordered|order|orders|spent|spend|spends|drop|drops|dropped|leave|leaves|left|paid|pay|pays|bank|banked|eat|eats|ate|shop|shops|stay|stayed|fly|flies|flown|insured|subscribed|kept|keep|keeps|hold|holds|held|have|has|had|get|got|come|comes|came|rent|rented|book|booked)";

    private static final String YOURS =
            "((with|from|at|by|through|in|to) (you|yours)|(with|from|at|in|on|of|by|for) your ..2 (store|stores|shop|shops|bank|branch|counter|garage|hotel|hotels|place|table|tables|restaurant|firm|company|club|salon|bakery|kitchen|airline|paper|magazine|till|pump|pumps|workshop|house|brand|bar|gym|pharmacy|subscription))";

    /** What the custom is to earn. */
    private static final String CLAIM =
            "(fair|only fair|least|owe|owes|deserve|deserves|entitled|expect|expects|count on|hope for|trust|surely|sure|return the favour|return the favor|one good turn|something for (me|us)|not ..1 (much|too much) to ask|hear (me|us) out|open ear|opens a door|open doors|spare (me|us)|in return|fitting|find room|find time|find a|bought (at|from) (ours|us|me)|let me|some to come back|come back|show some|think i may|read this to the end|take it kindly|would be (nice|kind|decent|right)|loyalty|favour|favor)";

    /** Custom told, with what it is to earn. */
    static final Phrases CLAIMS = Phrases.of(
            BUYER + " ..1 (have|has|had|do|am|are|is)? ..2 " + GIVE + " ..8 " + YOURS + " ..9 " + CLAIM,
            "(surely|sure|certain) ..2 (somebody|someone|anyone|one|a man|a woman|a firm|a family|people) (who|that) ..2 "
                    + GIVE + " ..9 (deserves|deserve|may|can|should|is|has|merits|could|ought)",
            "(regular|guest|tenant|customer|client|member|reader|patron) of (yours|your ..2) ..1 (deserves|merits|may|should|can|has|ought|is owed|is entitled)",
            "you (have)? ..2 (earned|made|taken|had|got|pocketed) ..4 (with|from|on|through|out of) (us|me|our|my) ..9 "
                    + CLAIM,
            "(my|our) ..1 (money|custom|business|rent|fees|orders|bills) ..2 (has|have|had|goes|go|went|keeps|been) ..1 (been)? ..1 (going|gone|flowing|coming|landing|to|paying|ending) ..3 (you|your) ..9 "
                    + CLAIM,
            "(consider|remember|given|think of|mind|forget|considering|bear in mind|not forget) ..1 (that|what|how much)? ..1 (we|i) ..2 (buy|spend|order|pay|bank|book|bring|leave) ..4 (you|your)",
            "(subscriber|member|reader|customer|guest|user|client) (from|since|of) (the)? ..1 (first (hour|day|issue)|day one|very start|outset|early days) ..7 "
                    + CLAIM,
            "(been|am|are) (insured|banking|shopping|a member|a tenant|a reader|a guest|subscribed|with you) ..3 (with you|of yours|of your|since|for) ..9 "
                    + CLAIM,
            "having (been|paid|bought|spent|banked|stayed|eaten|flown|shopped) ..4 (your|you) ..6 " + CLAIM,
            "(i|we) ..1 (hold|own|have) ..1 shares in (your|you) ..7 " + CLAIM,
            "you ..2 (been)? ..1 (cutting|fixing|washing|servicing|cleaning|feeding|insuring|printing|repairing|mending|cut|fixed|repaired|serviced) (my|our) ..6 (now|so|time|let|turn)",
            "(lean|leaning|presume|insist|play) on (my|our) ..1 (orders|custom|business|years|spending|money|loyalty)",
            "you (deliver|clean|feed|insure|print|cut|mend|repair|bring|serve|bake|carry) (our|my) ..2 (now|so) ..1 let (us|me)",
            "you ..1 know (me|us) (from|as) ..3 (side of ..1 counter|customer|guest|regular|table|till)",
            "(request|question|plea|appeal|word|letter) from (one of your|a ..3 (guest|customer|client|regular|member|tenant|reader) of (yours|your))");

    /** Custom told; what it is to earn may stand beside it. */
    static final Phrases TOLD = Phrases.of(
            BUYER + " ..1 (have|has|had|both|all)? ..3 " + GIVE + " ..4 " + YOURS
                    + " ..2 (for (years|decades|ages|ever|#number|ten|twenty)|since|each|every|all (our|my) lives)",
            "(i|we) ..1 (pay|paid|have paid) you ..2 (#number|a month|a year|every|each|good money)",
            "as (a|an) ..2 (guest|customer|client|reader|member|regular|tenant) (who|that) ..1 (comes|stays|pays|buys|orders|reads|returns|visits)",
            "as (one|someone|somebody|a man|a woman|a firm|a family) (who|that|which) ..1 " + GIVE
                    + " ..1 (you|your|with you|at your|from you|for your)",
            "(faithful|loyal|old|good|longstanding|frequent|best|paying|regular|long time) ..2 (guest|tenant|reader|member|subscriber|passenger|customer|client|buyer|patron|regular) of (your|yours|you)",
            "one of your (best|best paying|oldest|biggest|better|larger|most loyal|faithful|regular|loyal|earliest|longest) ..2 (guest|guests|customers|clients|readers|members|buyers|accounts|tenants|patrons|regulars|subscribers)",
            "as your ..1 (tenant|guest|customer|client|policyholder|reader|member|buyer|subscriber|lodger|patient) ..2 (of|for|since) ..3 (years|decades|long|standing|i|we)",
            "(i|we) (am|are|have been) ..2 (loyal|faithful|true) to (you|your)");

    private CustomTurns() {}
}
