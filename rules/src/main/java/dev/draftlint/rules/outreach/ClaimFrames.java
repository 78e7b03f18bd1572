package dev.draftlint.rules.outreach;

import dev.draftlint.phrase.Phrases;

/** The grammar of praise: who does what good to whom, over classes of words. */
final class ClaimFrames {

    private static final String READERS =
            "(you|your|them|their|teams|businesses|companies|organisations|organizations|people|brands|owners|leaders"
                    + "|clients|customers|firms|startups|founders|managers|agencies|everyone|#placeholder)";

    private static final String NEEDS = "(need|needs|requirement|requirements|budget|budgets|goals|objectives"
            + "|specifications|expectations|circumstances|business|situation|lifestyle|vision|style|wishes|wish|requests"
            + "|demands|taste|tastes|preferences|ideas)";

    /** What is good without saying how good. */
    private static final String BOON = "(insight|insights|visibility|control|clarity|transparency|confidence"
            + "|intelligence|flexibility|freedom|security|protection|reliability|efficiency|productivity|convenience"
            + "|exposure|engagement|satisfaction|experience|experiences|coverage|understanding|oversight)";

    private static final String WHOLE = "(actionable|real time|realtime|instant|full|complete|total|deep|deeper|better"
            + "|greater|rich|valuable|meaningful|unparalleled|unmatched|ultimate|superior|data driven|invaluable"
            + "|powerful|crystal clear|360|memorable|outstanding|exceptional|wonderful)";

    private static final String FINE = "(stunning|beautiful|gorgeous|breathtaking|captivating|compelling|engaging"
            + "|eye catching|memorable|unforgettable|impactful|amazing|remarkable|delightful|world class|first class"
            + "|immersive|exquisite|gorgeous|striking|scroll stopping|show stopping)";

    private static final String MADE = "(video|videos|website|websites|site|sites|design|designs|content|visuals"
            + "|experience|experiences|photos|photography|images|campaigns|stories|spaces|brands|branding|apps|events"
            + "|moments|products|copy|presentations|interiors|gardens|results|graphics|packaging|films|memories)";

    /** What the offer does to those who take it. */
    private static final String BENEFITS = "~empower"
            + "|(~give|~provide|~deliver|~offer|~gain|~get|~bring|~enjoy|~ensure) ..3 " + WHOLE + " ..1 " + BOON
            + "|(can|could|will|would|potentially|helps|help|helped|helping|may|might) ..1 (save|saving) (you|them|teams|businesses|companies|clients|customers|people|your (team|company|business|staff|clients))"
            + " ..3 (money|time|hours|effort|resources|stress)"
            + "|saves " + READERS + " ..3 (money|time|hours|effort|resources|stress)"
            + "|(grow|scale|sell|act|launch|move|compete|perform|innovate|work|take action"
            + "|make decisions|decide|operate|collaborate) ..1 (faster|smarter|quicker|better"
            + "|more (efficiently|effectively|confidently|profitably)|with (ease|confidence)|like never before)"
            + "|make ..1 (better|faster|smarter|data driven|informed|more informed|the right|confident) ..2 (decision"
            + "|decisions|choice|choices)"
            + "|~crush ..2 (churn|goals|goal|targets|quota|quotas|numbers|competition)"
            + "|(faster|better|bigger|stronger|easier) than ever"
            + "|(with|in) (less|far less|much less) (work|effort|stress|time|hassle)"
            + "|(boost|drive|increase|improve|enhance|elevate|strengthen|maximise|maximize|streamline|streamlines|optimise|optimize"
            + "|boosts|drives|improves|enhances|elevates|strengthens|maximises|maximizes|optimises|optimizes|supercharge"
            + "|fuel|transform|transforms|skyrocket|unlock|unlocks|simplify|simplifies) " + READERS
            + " ..2 (experience|experiences|productivity|efficiency|performance|security|processes|workflow|workflows|morale"
            + "|wellbeing|team|teams|decision making|collaboration|communication|operations|potential|resilience|compliance"
            + "|culture|loyalty|retention|satisfaction|culture|image|day to day|results)"
            + "|(lets|let|allowing|allow|allows|letting|free|frees|freeing|so) " + READERS
            + " ..2 (focus|concentrate) (more)? on"
            + "|(act|acts|serve|become|becomes|work|works|be) ..2 (extension|integral part|part) of (your|their) ..1 (team|staff"
            + "|business|company|department)"
            + "|(integrate|integrates|integrating|works|fits|blends|connects|scales|syncs) ..1"
            + " (seamlessly|effortlessly|perfectly|smoothly|flawlessly|like clockwork)"
            + "|(seamlessly|effortlessly|flawlessly) ..1 (~integrate|~connect|~blend|~scale|~fit|~sync|~combine"
            + "|~deliver)"
            + "|~adapt to (your|each|every|any) ..2 (needs|need|learner|user|business|team|situation|customer|client|workflow)"
            + "|(get|gets|put|puts|bring|brings|place|rank|reach|land|show|shoot|guarantee|appear|appears) ..4 ((first|1st|top|1) (page|spot|position|place)|page (1|one)) ..2 google|rank (higher|first|top|number"
            + " one) (on|in|for)?";

    /** How fine it is. */
    private static final String MERITS = FINE + " ..2 " + MADE
            + "|(attractive|generous|competitive|favourable|favorable|great|excellent|lucrative|unbeatable|unrivalled"
            + "|fantastic|reasonable|special) ..1 (margin|margins|commission|commissions|terms|conditions|package|packages"
            + "|discounts|deals|bonus|bonuses|incentives|rewards|career (prospects|opportunities|progression))"
            + "|(good|best|great|fine|super|superb|premium) (quality|price|prices|workmanship)"
            + "|(cheap|cheapest|low|lowest|very low|affordable) (price|prices|rate|rates)|at ..2 low cost"
            + "|(price|prices|quality|service|rates|delivery|conditions|terms|margins|references) (is|are) ..1 (competitive|good|best|low|fast|excellent|affordable|reliable|unbeatable)"
            + "|(the|our|with|at|for|get|find|obtain|secure|negotiate|offer|provide|deliver|give) ..2 (best|highest|finest|lowest"
            + "|most favourable|most competitive) (possible|available)? (terms|price|prices|rate|rates|deal|deals|service|services"
            + "|quality|value|outcome|outcomes|care|experience|solution|solutions|support|return|standard|standards|products"
            + "|quality products|customer service|level|levels)"
            + "|best (price|prices|service|quality|deals|rates|value|after (sale|sales) service)"
            + "|(fast|prompt|quick|on time|timely|speedy) (delivery|turnaround|service|response|shipping|approval)"
            + " (and|#end|guaranteed|at)"
            + "|(easy|simple|effortless|painless|straightforward) to (use|deploy|install|integrate|implement|manage|learn|operate"
            + "|navigate|scale) (#end|and|so|with|even|platform|software|tool)"
            + "|#start (fully automated|measurable (results|roi|impact|value|outcomes))"
            + "|(latest|newest) (innovations|innovation|technology|technologies)"
            + "|(uniquely|ideally|perfectly|best|well) (positioned|placed|suited|equipped) to"
            + "|positioned to ..3 (best|better|leading|superior)"
            + "|100 % ..1 (white hat|satisfaction|satisfied|genuine|reliable|committed|guaranteed|guarantee)"
            + "|turnkey|pure (gold|magic|genius)"
            + "|(our|unwavering|relentless|deep|absolute|total) (obsession|dedication|commitment|passion|devotion) (with|to|for|is)";

    /** Who trusts in it. */
    private static final String TRUST = "(trusted|loved|recommended|praised|relied on|relied upon|used and loved|chosen"
            + "|respected) ..1 by ..2 (organisations|organizations|companies|teams|businesses|brands|users|professionals"
            + "|families|leaders|leading|thousands|hundreds|many|clients|customers|everyone|experts|people|millions"
            + "|enterprises|startups|agencies)"
            + "|(hundreds|thousands|countless|dozens|scores|many|millions|plenty) (of)? ..2 (businesses|companies|people|clients|customers"
            + "|teams|families|organisations|organizations|brands|users|owners|professionals|schools|firms|startups|agencies|homeowners) ..2 (trust|trusts|rely|love|depend|swear by"
            + "|choose|already use|already trust|already enjoy|have chosen|have trusted)"
            + "|(our|my) ..1 (clients|customers|users|members|partners|guests|students|patients|readers|buyers) (are|is|were|have been) ..1"
            + " (satisfied|happy|delighted|thrilled|pleased|loyal)"
            + "|join ..1 (hundreds|thousands|millions|countless|dozens|many|plenty)"
            + "|(hundreds|thousands|millions|dozens|countless|many|plenty) (of)? (happy|satisfied|successful|loyal|delighted)"
            + "|used by ..1 (many|numerous|several|hundreds|thousands|leading|countless|top|most)"
            + "|#start (customers|clients|users|members|teams|people|guests|students|campuses) ..1 (tell us|love (us|it|our)|rave|report)"
            + "|(our|my) ..1 (clients|customers|users|members|partners|guests|students|patients|readers) ..1 (value (our|us|the)|trust|tell us"
            + "|say|appreciate|praise|rely|rave|stay with us|keep coming|come back|benefit|agree|are our|(love|adore|enjoy) (us|it|our"
            + "|how|working|this|that|#end|the (service|results|difference|speed|ease|quality|simplicity|platform|app)|attractive|generous))";

    /** Made for you. */
    private static final String TAILORING =
            "(~tailor|~customise|~customize|~adapt|~personalise|~personalize|bespoke|designed|crafted|individually"
                    + "|built|geared) ..4 (to|for|around|suit|fit|meet|match) ..1 (your|their|each|every|all|the) ..4 "
                    + NEEDS
                    + "|(to|that|which|will|can|and) (suit|meet|fit|match|exceed|address|serve) ..1 (your|their|every|each|any) ..3 "
                    + NEEDS;

    /** What both sides would have of each other. */
    private static final String MUTUAL =
            "(great|valuable|perfect|excellent|natural|wonderful|ideal|fantastic|strong|useful|helpful|super|amazing|brilliant) ..1"
                    + " (addition|fit|match|complement|resource|source|gift|read|supplement) (to|for|with|between) (your|both|all|#placeholder|anyone"
                    + "|everyone)"
                    + "|(feels|seems) (like)? (a|such a) (natural|perfect|great) (fit|match)"
                    + "|so much overlap|(so much|obvious|real|big|huge|great|strong|clear|powerful) ..1 (synergy|synergies"
                    + "|potential) (between|for|here|there|with|in)"
                    + "|(be|is|are) of ..1 (great|particular|real|high|huge|big|strong|significant|immense) (interest|value|use|benefit|help) (to|for)"
                    + "|mutual (benefit|benefits|growth|success)";

    static final Phrases ASSERTED = Phrases.of(BENEFITS, MERITS, TRUST, MUTUAL).and(ClaimSlogans.SAID);

    static final Phrases TAILORED = Phrases.of(
            TAILORING, "(add|adds|adding|bring|brings|bringing|provide|provides|create|deliver) ..4 value (to|for)");

    private ClaimFrames() {}
}
