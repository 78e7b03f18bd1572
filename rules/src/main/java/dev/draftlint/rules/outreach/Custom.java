package dev.draftlint.rules.outreach;

import dev.draftlint.phrase.Phrases;

/** How senders tell of their own custom, and say what it is to earn them. */
final class Custom {

    /** A customer, by whatever is bought, rented or read. */
    private static final String CUSTOMER =
            "(customer|customers|client|clients|subscriber|subscribers|member|members|user|users|buyer"
                    + "|buyers|patron|patrons|supporter|supporters|account|accounts|guest|guests|tenant|tenants"
                    + "|reader|readers|regular|regulars|passenger|passengers|policyholder|policyholders"
                    + "|shareholder|shareholders|donor|donors|visitor|visitors|fan|ratepayer|taxpayer|diner|diners"
                    + "|lodger|patient|patients|(card|account|policy|pass|ticket|bond|share) (holder|holders))";

    /** Who has given the reader business. */
    private static final String WE =
            "(i|we|the undersigned|me|us|my|our|ours|half (this|the|our) ..1|(three|two|four) generations of ..2)";

    private static final String BUY =
            "(~buy|~order|~purchase|~spend|~pay|~bank|~shop|~renew|~extend|~source|~fly|~stay|~eat|~dine"
                    + "|~insure|~lease|~rent|~hire|~book|~subscribe|~drink|~wear|~drive|~use|~stock|~sleep|~travel"
                    + "|~deposit|~invest|~wire|~keep|~hold|~drop|~go|~own|~run on|get through|go through"
                    + "|gets through|goes through|got through|hosted|swear by)";

    /** From the reader. */
    private static final String YOURS =
            "((with|from|at|by|through|in|to|under|on|for|of|into|via) ..1 (you|yours|your ..2))";

    private static final String LONG =
            "(for ..3 (years|decades|ages|months|seasons|generations|ever|life|now)|since|ever|each"
                    + "|every|all (our|my|these)|(#number|many|several|countless|dozens of|hundreds of) (times"
                    + "|years|nights|pounds|euros|dollars|seasons|orders|weeks)|always|a (year|month|week)"
                    + "|in a row|regularly|weekly|monthly|faithfully|loyally)";

    /** A customer is what the sender calls themselves. */
    private static final Phrases CALLED = Phrases.of(
            "(as|being|speaking as|having been|since|writing as|from) ..5 " + CUSTOMER
                    + " (of yours|of ..2 your|with you|at your|of #name|at #name|with #name)",
            "(as|being|speaking as|having been) (a|an|one of your|your|long time|loyal|your own|existing"
                    + "|paying|such) ..4 "
                    + CUSTOMER,
            "(i|we|us|me|myself|ourselves|name) ..5 (among|amongst|part of|on|one of|to) your ..4 " + CUSTOMER,
            "(i|we) ..1 (am|are|have been|remain|was|were) ..4 " + CUSTOMER
                    + " ..1 (of yours|of your|since|with you|at your|for)",
            "(i|we) (am|are|have been) ..1 your ..2 " + CUSTOMER
                    + "|(season ticket|policy|pass|account|share|bond) (holder|holders)",
            "(us|me|ourselves|myself) ..1 (as|for) (a|an|your|one of your|such a) ..3 " + CUSTOMER,
            "(a|an|such a|your|old|good|loyal|faithful|paying) ..2 " + CUSTOMER
                    + " (of|for|since) ..1 (you|yours|your|#number|many|several|long|so many|all these"
                    + "|such|a decade|over)",
            "(from|among) ..1 (one|some)? (of)? your ..3 " + CUSTOMER + "|one of your ..2 " + CUSTOMER + "|from a ..3 "
                    + CUSTOMER + " of (your|yours)",
            "(as|being|speaking as) (somebody|someone|a (company|firm|family|team|school|person)|people"
                    + "|one|a man|a woman) (who|that|which|whose) ..4 (you|your|#name)",
            "(as|being) ..1 (holder|owner|user|reader|buyer|driver|wearer|bearer) of your"
                    + "|you are ..1 our ..2 (supplier|bank|insurer|vendor|landlord|caterer|printer|carrier"
                    + "|provider|agency|dentist|accountant|wholesaler)",
            "(loyal|faithful|true) to (you|your)|(~insured|~registered|~enrolled|~subscribed|members"
                    + "|brand) ..2 (with|at|to) you",
            "you ..1 know (me|us) (from|as) ..3 (side of ..1 counter|customer|guest|regular|table|till)");

    /** What the sender has bought of the reader or paid them. */
    private static final Phrases BOUGHT = Phrases.of(
            WE + " ..5 " + BUY + " ..5 " + YOURS + " ..5 " + LONG,
            WE + " ..4 " + BUY + " ..5 (with|from|at|through) (you|yours)",
            WE + " ..5 " + BUY + " ..1 (all|only|nothing but|both|half)? ..1 (of)? your ..4 " + LONG,
            WE + " ..5 (" + BUY
                    + "|~leave|~come|~bring) ..7 (with|from|at|through|under|by|in|to) your ..1 (store"
                    + "|stores|shop|shops|bank|branch|counter|garage|hotel|hotels|place|table|tables"
                    + "|restaurant|firm|company|club|salon|bakery|kitchen|airline|paper|magazine|newspaper"
                    + "|till|pump|pumps|workshop|house|brand|bar|gym|pharmacy|roof|roofs|establishment"
                    + "|establishments|office|opticians|premises|school|theatre|cinema|cafe|canteen|farm)"
                    + "|(raised|grew up|brought up|reared) on your",
            "having (been|paid|bought|spent|banked|stayed|eaten|flown|shopped|insured|ordered|rented"
                    + "|kept|used|read) ..7 (your|you)",
            "(i|we) ..2 (~give|~pay|~hand|~bring) you ..1 (all|most|much|lots|a lot|plenty|so much"
                    + "|good money|business|every|each|#number|a month|a year)",
            "(i|we) (~work|~deal|~partner|~stick|~stay|~go) ..2 (with|to) you ..2 (on|for|since|from|ever|and|so)",
            "(i|we) ..1 (hold|have|keep|opened|had|own) ..3 (account|accounts|policy|policies|contract"
                    + "|contracts|subscription|membership|season ticket|loan|loans|mortgage|card|cards|seat|orders"
                    + "|machines|shares) ..1 (with|at|in) ..1 (you|your)",
            "(i|we) ..1 never ..1 (switched|left|gone|looked|strayed|bought|ordered|used) ..3 (another"
                    + "|other|elsewhere|anywhere else|anyone else|anybody else|else)",
            "(our|my) ..2 (business|custom|account|loyalty|patronage|spend|subscription|money|orders"
                    + "|purchases|premiums|fees|contributions|cheques|dues|tax|taxes|rent|pass|ticket|membership"
                    + "|bills|invoices) ..3 (with|to|at|into|in|~keep|~pay|~help|~go|~support|~fund|~feed|~fill"
                    + "|~come|~finance|paid) ..2 (you|your|#name)",
            "(our|my) ..1 (orders|business|custom|money|fees|premiums|subscription|patronage|account"
                    + "|purchases|rent) (~keep|~pay|~help|~go|~support|~fund|~feed|~fill|~come)",
            "(our|my|both my|both our) ..1 (kids|children|son|daughter|sons|daughters|boys"
                    + "|girls) ..1 (attend|attends|go to|goes to|study at|studies at|learn at|train at) your",
            "(~keep|~pay|~fund|~finance) your ..2 (salary|salaries|wages|bills|rent|lights|budget|buses"
                    + "|doors|running|open|going|in business|afloat)",
            "(year|years|decade|decades|months|seasons) (of|as) ..2 (custom|loyalty|business|patronage"
                    + "|orders|loyal|customer|client|customers|clients|buying)",
            "(all|after|the|what) ..3 (sums|amounts|orders|bookings|money|business|purchases|nights|fees"
                    + "|cash|work) ..1 (i|we) ..2 (placed|gave|given|sent|put|made|spent|brought|booked|wire|pay"
                    + "|send|give|bring|spend)",
            "(seeing as|seeing that|given that|consider|considering|remember|given|bear in mind"
                    + "|not forget) ..2 (that|what|how much)? ..1 (i|we|my ..2|our ..2) ..2 "
                    + BUY + " ..4 (you|your)",
            "(i|we) (chose|picked|selected|hired|took on|appointed) you (as|for|to)|(take|taking|move"
                    + "|moving|bring) (my|our) (business|custom|account|money) (elsewhere|to|away)|(value|valued"
                    + "|appreciate|want|keep|like|lose|losing) (our|my) (custom|account|business|patronage|loyalty"
                    + "|orders)",
            WE
                    + " ..4 (~use|~run|~drive|~drink|~serve|~stock|~sell|~wear) ..1 your ..2 (software"
                    + "|product|products|service|services|app|platform|tool|tools|machines|goods|flour"
                    + "|cars|vans|trucks|beans|paper|system|program|programme|boxes|bread|wine|coffee|yarn"
                    + "|paint)",
            "(i|we) (order|buy|get) your ..3 (every|each|weekly|monthly|quarterly|regularly|all the time)",
            "(~lean|presume|insist|play) on (my|our) ..1 (orders|custom|business|years|spending|money"
                    + "|loyalty)|one hand washes the other|you scratch my back");

    /** What the reader has had of the sender's. */
    private static final Phrases RECEIVED = Phrases.of(
            "you (get|got|take|make|earn|have|receive|see|keep|pocket|had|enjoy|earned|made|taken"
                    + "|received) ..5 (our|my|both my|all my) ..2 (budget|money|business|spend|custom|revenue"
                    + "|orders|cash|income|account|loyalty|properties|houses|conveyancing|insurance|policies)",
            "you ..3 (earned|made|taken|earn|make|pocketed) ..5 (from|off|out of|through|with|on) (us|me"
                    + "|my|our)|you ..3 (had|got|received|have|get) ..3 (money|orders|order|business|income|fees"
                    + "|euros|pounds|dollars|#number|conveyancing|work|custom) ..2 (from|on|of) (us|me|all|my|our)",
            "you (print|ship|supply|clean|host|handle|insure|manage|deliver|service|store|run|carry"
                    + "|repair|make|bake|move|cut|mend|feed|serve|bring|do|provide|hold|keep|look after) (all|most"
                    + "|many|much|half)? (of)? (our|my) ..4 (insurance|banking|accounts|account|shipping|printing"
                    + "|hosting|payroll|travel|catering|cleaning|business|mortgage|pension|money|savings"
                    + "|legal work|orders|deliveries|so|now|boxes|linen|letters|parcels|freight|laundry|windows"
                    + "|hair)",
            "you ..2 (been)? ..1 (cutting|fixing|washing|servicing|cleaning|feeding|insuring|printing"
                    + "|repairing|mending|fixed|repaired|serviced) (my|our)",
            "your ..1 (has|holds|handles|keeps) (our|my) (mortgage|money|account|accounts|payroll"
                    + "|savings|pension|business|policy|loan)",
            "(our|my) (name|orders|company|firm) ..2 (from|in|on) your ..1 (order book|books|client list"
                    + "|customer list|ledger|files|records|crm)|(it is|was) (us|we) (who|that) ..1 (kept|keep|fill"
                    + "|filled|pay|paid|feed)",
            "(surely|sure|certain) ..2 (somebody|someone|anyone|one|a man|a woman|a firm|a family"
                    + "|people) (who|that) ..2 " + BUY + " ..3 (you|your)");

    /** What a customer pays or holds. */
    private static final String ACCOUNT =
            "(invoice|invoices|bill|bills|receipt|receipts|orders|payments|payment|premium|premiums"
                    + "|fares|fee|fees|rent|deposit|deposits|nights|stays|flights|bookings|purchases|purchase"
                    + "|spend|spending|turnover|account|accounts|loyalty|custom|patronage|card|membership"
                    + "|subscription|season ticket|policy|policies|loan|mortgage|tickets|savings|fleet|money"
                    + "|repeat business|business|euros|pounds|dollars|budget|trade|cheques|dues|standing order)";

    /** The sender's payments, accounts and years with the reader. */
    private static final Phrases COUNTED = Phrases.of(
            "(my|our|i|we) ..3 " + ACCOUNT + " ..3 (with|at|to|into|from|through|in|on|of|by) ..1 (you|yours|your)",
            "(your|you) ..3 " + ACCOUNT + " ..4 (from|by|to) (us|me|my|our)|you ..4 (my|our) ..2 " + ACCOUNT,
            "(#number|many|twenty|ten|several|countless|over a decade|a decade|all these) ..1 (years"
                    + "|months|decades|seasons|winters|summers|times|nights|orders|flights|stays|visits) ..4 (with"
                    + "|of|at|in|on|from|under) (you|your|yours)",
            "your ..2 (first|oldest|biggest|best|most loyal|loyal|faithful|earliest|longest|regular"
                    + "|platinum|gold|premium|steadiest|keenest|largest|better|valued|silver|diamond) ..3 "
                    + CUSTOMER,
            "(platinum|gold|silver|premium|diamond|frequent|fare paying|paying|rate paying|fee paying"
                    + "|founding|lifelong|life long|long standing|longstanding) ..2 "
                    + CUSTOMER,
            "(i|we) ..2 (never|not once) ..2 (missed|skipped|been late|complained|cancelled|canceled"
                    + "|bounced|switched|strayed)",
            "your ..2 (~run|~stand|~hang|~sit|~live|~sell|~feature|is|are) ..2 (in|on|at) (my|our|every"
                    + "|all|each) ..3 (of (our|my)|shop|shops|house|kitchen|office|offices|desk|desks|wall|walls"
                    + "|machine|machines|menu|shelf|shelves|van|vans|home|phones)",
            "(my|our|i|we) ..5 (~rely|~depend|~run|~live|~count) (on|off) your",
            "(i|we) ..1 (~recommend|~send|~refer) ..3 (friends|people|customers|clients|everyone"
                    + "|neighbours|half) ..3 (to you|your way|you|your)");

    /** Custom, told in any of these ways. */
    static final Phrases TOLD = CALLED.and(BOUGHT).and(RECEIVED).and(COUNTED);

    /** What the custom is to buy. */
    static final Phrases CLAIMED = Phrases.of(
            "(counts for|count for|mean something|means something|the least (you|i|we|one)|much to ask"
                    + "|lot to ask|(return|repay|extend|do me|do us) the (favour|favor|courtesy|loyalty)|(small"
                    + "|little|tiny) (kindness|favour|favor|courtesy)|deserve|deserves|owe|owed|owes|entitled"
                    + "|entitles|courtesy|reciprocate|reciprocal|reciprocity|fair|in return|elsewhere"
                    + "|at (the very)? least|surely|only (right|natural)|repay|two way|both ways|goes both|obliged"
                    + "|merit|merits|warrant|warrants|goodwill|a hearing|an exception|your turn|exception|worth (a"
                    + "|an|your|some|ten|#number|#duration)|never asked|counting on|count on|asking for the moon"
                    + "|in (that|this) light|decent of you|granted|brush (me|us) off|spirit of|(bear|keep) (that"
                    + "|this|it) in mind|remind you|something back|open to (my|our)|open ear|rewarded"
                    + "|same (attention|courtesy|treatment|loyalty)|taken seriously|do something for"
                    + "|something for (me|us)|turn (me|us|away|down)|not that worth|remember that|loyalty|goodwill"
                    + "|accordingly|after all|one of ours|favour of|favor of|some to come back|take it kindly"
                    + "|one good turn|opens a door|open doors|escape you|escaped you|say no|chance on (me|us)"
                    + "|await|proper look|expect|expected)",
            "(hope|hoping|think|thought|trust|assume|figured|believe|feel|imagine|appreciate|sure"
                    + "|confident|certain|hoped|would like|want|ask|expecting|presume|suppose|might|reckon"
                    + "|take it) ..6 (time|meeting|meet|call|reply|respond|response|answer|hear|hearing|listen"
                    + "|chance|look|favour|favor|consider|support|help|minutes|return|conversation|attention"
                    + "|get back|read|treat|earned|appreciated|in mind|find a|find room|corner|you will|you would"
                    + "|you can|you could|right)",
            "(you|your|a|an|one) ..3 (should|could|can|must|ought|might|would|will|may) ..4 (meet|reply"
                    + "|respond|answer|hear|listen|give|spare|make|return|support|consider|take|find|help|talk"
                    + "|call|be willing|be (nice|possible|welcome|appreciated|fair|only)|not hurt|buy|purchase)",
            "(spare (me|us|a|#number|ten)|give (me|us|our|my|this)|grant|meet with|meet me|hear (me|us"
                    + "|my)|a few minutes|#duration of your|seems fair|priority|look at (this|my|our)|listen to"
                    + "|special treatment|preferential|read (on|this to)|how about|so please|please read"
                    + "|now please|before you (decline|say no|delete|refuse)|(try|trial|test|use|buy|consider|see"
                    + "|choose) (mine|ours|our|my)|(buy|order|get|hire|rent) ..3 from (us|me)|(do business|buy"
                    + "|order|trade|deal) (with|from) us|(became|become) our|let (me|us)|chip in|do your bit)",
            "(consider|considering|remember|forget|mind|given|seeing) ..1 (that|how much|what) ..1 (i|we|all|our|my)",
            "(reply|answer|call|meeting|response|conversation|hearing|look|line back) ..3 (nice|welcome"
                    + "|possible|fair|overdue|appropriate|in order)",
            "(earn|earns|earned|buys|bought|win|wins) (me|us)|(ought|should) (to)? ..1 (be|count|mean"
                    + "|buy|earn|get|carry)");

    private Custom() {}
}
