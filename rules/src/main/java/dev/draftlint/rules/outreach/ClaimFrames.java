package dev.draftlint.rules.outreach;

import dev.draftlint.phrase.Phrases;

/** The grammar of praise: who does what good to whom, over classes of words. */
final class ClaimFrames {

    private static final String READERS =
            "(you|your|them|their|teams|businesses|companies|organisations|organizations|people|brands|owners|leaders"
                    + "|clients|customers|firms|startups|founders|managers|agencies|everyone|#placeholder)";

    private static final String NEEDS = "(need|needs|requirement|requirements|budget|budgets|goals|objectives"
            + "|specifications|expectations|circumstances|business|situation|lifestyle|vision|style)";

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
            + "|(can|could|will|would|potentially|helps|help|helped|helping|may|might) ..1 (save|saving) " + READERS
            + " ..3 (money|time|hours|effort|resources|stress)"
            + "|saves " + READERS + " ..3 (money|time|hours|effort|resources|stress)"
            + "|(grow|scale|sell|hire|act|respond|launch|ship|move|compete|perform|innovate|work|take action|deliver"
            + "|make decisions|decide|learn|recover|operate|collaborate) ..1 (faster|smarter|quicker|better"
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
            + "|(first|1st|top) (page|spot|position|place|rank|ranking) ..2 google|page (1|one) ..2 google|rank (higher|first|top|number"
            + " one) (on|in|for)?";

    /** How fine it is. */
    private static final String MERITS = FINE + " ..2 " + MADE
            + "|(attractive|generous|competitive|favourable|favorable|great|excellent|lucrative|unbeatable|affordable|unrivalled"
            + "|fantastic|reasonable|special) ..1 (margin|margins|commission|commissions|terms|conditions|package|packages"
            + "|discounts|deals|bonus|bonuses|incentives|rewards|career (prospects|opportunities|progression))"
            + "|(good|best|great|fine|super|superb|premium) (quality|price|prices|workmanship)"
            + "|(cheap|cheapest|low|lowest|very low|affordable) (price|prices|rate|rates)|at ..2 low cost"
            + "|(price|prices|quality|service|rates|delivery) (is|are) ..1 (competitive|good|best|low|fast|excellent|affordable|reliable|unbeatable)"
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
            + "|unprecedented|turnkey|pure (gold|magic|genius)"
            + "|(our|unwavering|relentless|deep|absolute|total) (obsession|dedication|commitment|passion|devotion) (with|to|for|is)";

    /** Who trusts in it. */
    private static final String TRUST = "(trusted|loved|recommended|praised|relied on|relied upon|used and loved|chosen"
            + "|respected) ..1 by ..2 (organisations|organizations|companies|teams|businesses|brands|users|professionals"
            + "|families|leaders|leading|thousands|hundreds|many|clients|customers|everyone|experts|people|millions"
            + "|enterprises|startups|agencies)"
            + "|(hundreds|thousands|countless|dozens|scores|many|millions|plenty) (of)? ..2 (businesses|companies|people|clients|customers"
            + "|teams|families|organisations|organizations|brands|users|owners|professionals|schools|firms|startups|agencies|homeowners) ..2 (trust|trusts|rely|love|depend|swear by"
            + "|choose|already use|already trust|already enjoy|have chosen|have trusted)"
            + "|used by ..1 (many|numerous|several|hundreds|thousands|leading|countless|top|most)"
            + "|#start (customers|clients|users|members|teams|people|guests|students|campuses) ..1 (tell us|love (us|it|our)|rave|report)"
            + "|(our|my) ..1 (clients|customers|users|members|partners|guests|students|patients|readers) ..1 (value (our|us|the)|trust|tell us"
            + "|say|appreciate|praise|rely|rave|stay with us|keep coming|come back|benefit|agree|are our|(love|adore|enjoy) (us|it|our"
            + "|how|working|this|that|#end|the (service|results|difference|speed|ease|quality|simplicity|platform|app)|attractive|generous))";

    /** Made for you. */
    private static final String TAILORING =
            "(~tailor|~customise|~customize|~adapt|~personalise|~personalize|bespoke|designed|crafted"
                    + "|built|geared) ..4 (to|for|around|suit|fit|meet|match) ..1 (your|their|each|every|all|the) ..4 "
                    + NEEDS
                    + "|(to|that|which|will|can|and) (suit|meet|fit|match|exceed|address|serve) ..1 (your|their|every|each|any) ..3 "
                    + NEEDS;

    /** What both sides would have of each other. */
    private static final String MUTUAL =
            "(it|this|that|brand|product|company|we|they|site|article|service) (would|could|might|will"
                    + "|can|is|are|may) ..2 (great|valuable|perfect|excellent|natural|wonderful|ideal|fantastic|strong) ..1 (addition"
                    + "|fit|match|complement|resource|source|gift) (to|for|with|between) (your|both|all|#placeholder)"
                    + "|(feels|seems|looks) (like)? (a|such a) (natural|perfect|great) (fit|match)"
                    + "|(so much|obvious|real|big|huge|great|strong|clear|powerful) ..1 (overlap|synergy|synergies"
                    + "|potential) (between|for|here|there|with|in)"
                    + "|mutual (benefit|benefits|growth|success)";

    /** Sayings of a trade that has nothing to say. */
    private static final String SLOGANS =
            "(makes|make|making) ..4 (effortless|painless|a breeze|a joy|child 's play|hassle free)"
                    + "|(makes|make|making) ..2 (simple|easy|simpler|easier|fun) #end|made (easy|simple|effortless|fun) #end"
                    + "|(is|are|be|#start) (the|a) (smart|smarter|easy|easier|better|modern) way (to|of)"
                    + "|say (goodbye|good bye|farewell) to"
                    + "|ahead of ..2 (competition|competitors|curve|game|pack|rivals)|the ..1 (service|support|attention|care|smile|rest"
                    + "|recognition|comfort) you deserve"
                    + "|(build|building|built|develop|establish|forge|cultivate) ..2 (long term|long lasting|lasting|strong|trusted"
                    + "|genuine|meaningful) ..1 (relationship|relationships|partnership|partnerships)"
                    + "|(tell|tells|telling) (your|their) (brand 's)? (story|stories)|to the highest ..1 (standard|standards)"
                    + "|(reliable|friendly|professional|honest|experienced) (reliable|friendly|professional|honest|experienced)? and (fully"
                    + " insured|fully qualified|affordable|approachable)"
                    + "|(to|at) the top of google|(the|our) results speak for themselves"
                    + "|our ..2 (is|are) ..2 (popular|well received|in (high|great) demand|sought after|a favourite)"
                    + "|(not|never) be (disappointed|sorry)|(will|would) (not|never) regret"
                    + "|#start (guaranteed|zero risk|no risk|done for you|risk free|hassle free|no hassle|zero hassle|no stress) #end"
                    + "|your success is our|our success is your|based on ..1 (trust|transparency|honesty)|with excellence"
                    + "|your ..1 (readers|audience|listeners|viewers|followers|customers|guests|visitors|users|members) (will|are going to|is"
                    + " going to) (love|adore|thank)"
                    + "|of (high|highest|superior|excellent|top|premium) ..1 (precision|quality|standard|standards|calibre)"
                    + "|(the|a) 1 ..2 (platform|tool|app|software|solution|choice|provider|agency|company|brand|supplier|service|place|name)"
                    + "|(the|a) (number one|number 1|no 1|no one) ..2 (platform|tool|app|software|solution|choice|provider|agency|company)"
                    + "|(among|one of) (the)? ..2 (leaders|best|leading|top|finest|biggest names)"
                    + "|access to ..2 (top|best|finest|highest calibre|quality) ..1 (talent|candidates|professionals|people|experts|buyers|investors)"
                    + "|(dynamic|vibrant|fast growing|young|passionate|talented|ambitious|growing) (dynamic|fast growing|vibrant|passionate|young|talented"
                    + "|ambitious|friendly|creative)? ..1 (team|environment|startup|family)"
                    + "|(unique|great|rare|exciting|amazing|fantastic|wonderful) (opportunity|chance) to (join|work|lead|shape|make|invest"
                    + "|partner|collaborate|develop|build|reach|present)"
                    + "|(fastest|quickest) growing (community|network|platform|company|team|startup|brand)"
                    + "|(incredible|amazing|stellar|outstanding|fantastic|impressive|exciting) ..1 (lineup|line up|speakers|programme|program"
                    + "|panel|range|array)"
                    + "|(make|makes|making) ..1 (real|huge|lasting|meaningful|true|big) (difference|impact)"
                    + "|(change|changes|changing|transform|transforms|transforming|touch|touches) (lives|people 's lives)|make the world ..2 better"
                    + "|~disrupt the ..3 (industry|market|space|sector)|(our|a|on a) mission (is)? (to|of)"
                    + "|trusted (choice|name|source|supplier|brand|vendor|advisors|advisers|experts)"
                    + "|(deliver|delivers|create|creates|add|adds) ..1 value #end|(do|doing) (a|an) (great|excellent|fantastic|amazing) job for you"
                    + "|(treat|treats|treated) ..4 (like|as) (family|royalty|our own|friends)|bring ..1 life to"
                    + "|(your|a) go to (partner|solution|provider|choice|resource|team|source|supplier|agency)";

    /** How the sender goes about it. */
    private static final String MANNER =
            "(work|works|working) (closely|hand in hand|side by side) with (you|our|each|every)"
                    + "|(is|are) always (available|on hand|there|ready|happy)|fortune (100|500)"
                    + "|(we|it|this) (do|does|is|are) not (just|only|merely) ..5 (we|it is)"
                    + "|(designed|led|taught|delivered|run|built) by ..1 (experts|professionals|specialists)"
                    + "|(bring|brings|bringing) together ..3 (leaders|experts|minds|thinkers|professionals|innovators)"
                    + "|take your breath away|treat yourself|you deserve the|part of something ..1 (big|bigger|special|great|unique)"
                    + "|(vital|essential|life changing|life saving|critical|crucial) (support|services|programs|programmes|work)"
                    + "|(grow|stronger|better|succeed) together|highly engaged|well (researched|crafted)|strict quality control"
                    + "|(put|puts|putting) (the|our|you|your) ..1 (customer|customers|client|clients|needs|people|guests)? first"
                    + "|(good|great|positive|excellent|wonderful) (feedback|reviews) (from|by|in)"
                    + "|can (rely|count|depend) on (us|our|me)|can trust us"
                    + "|(keep|keeps|keeping) (your|their|you) ..2 (running|secure|safe|productive|moving|ahead|compliant) (smoothly|#end|and|at)"
                    + "|(hassle|stress|worry) free (experience|travel|service|process|delivery|setup|returns|shopping|onboarding|solution)"
                    + "|(fantastic|unforgettable|wonderful|inspiring|amazing|magical|incredible) ..1 (evening|event|night|weekend|lineup)";

    /** What is vowed, and what one is told to feel. */
    private static final String PLEDGES = "(close|win|land) more (deals|clients|customers|business|jobs|sales)"
            + "|(get|bring|attract|find|generate) (you)? more ..1 (leads|customers|clients|sales|reviews|bookings|followers|traffic"
            + "|business|patients|students|guests|members)"
            + "|turn your ..2 into (reality|life|gold|results)|speak your language|(know|have|got) what it takes"
            + "|the right (solution|answer) for you|with you in mind|goals are our goals"
            + "|more than (just)? ..1 (vendor|supplier|agency|provider)|without lifting a finger|we do it all"
            + "|only ..2 you will ever need|not let you down|(best|good|great) at what (i|we) do|successful projects"
            + "|leave ..1 (inspired|energised|energized|refreshed|motivated)|you will (not|never) forget|opportunity of a lifetime"
            + "|(culture|atmosphere|environment) is ..1 (collaborative|inclusive|fun|friendly|supportive|dynamic|vibrant)"
            + "|(big|huge) ambitions|ambitious ..1 plans"
            + "|(~redefine|~reinvent|~reimagine|~rethink) (how|the way) (people|we|the world"
            + "|everyone|companies|businesses|teams|you)|unlike (anything|any other)"
            + "|(will|would) not want to miss|so much together"
            + "|(dynamic|engaging|captivating|inspiring|powerful|charismatic) (speaker|storyteller|guest|presenter|voice)"
            + "|(inspiring|fascinating|incredible|remarkable|powerful) (story|journey)"
            + "|(we are|i am) ..1 (expert|specialist|experts|specialists) (in|at)";

    /** How easy it is, and how much of it there is. */
    private static final String EASE = "under one (roof|umbrella)|(vast|rich|extensive|long standing) ..1 experience"
            + "|(rates|prices|fees|price) (are|is) ..1 (reasonable|fair|attractive)|(clients|customers) (worldwide|across the (globe|world"
            + "|country)|all over the world)|made with (love|care|passion)|only the (finest|freshest|highest)"
            + "|simply (delicious|beautiful|amazing|works)|out of (our|my) way (for|to)|add value (at|in|throughout|#end)"
            + "|wealth of (knowledge|experience|expertise)|(years|decades) of success"
            + "|(save|saves|saving) (you|them|teams)? hours (every|each|per|a|on|of)"
            + "|(cut|reduce|slash|cuts|reduces) (your|their) ..3 (dramatically|significantly|drastically)"
            + "|(is|are|be) the (easiest|simplest|fastest|smartest|best) way (to|of)"
            + "|(keep|keeps|get|gets) everyone ..2 (same page|aligned|in sync)"
            + "|everything ..4 in one (place|dashboard|platform|tool|app|system|view)"
            + "|no more (chasing|spreadsheets|guesswork|headaches|paperwork|manual|juggling|stress)|#start less ..1 more"
            + "|never miss (a|another) (lead|call|sale|booking|deadline|opportunity|beat)"
            + "|set it and forget it|it just works|it is that simple|as simple as that|(could|can) not be (easier|simpler)"
            + "|(up and running|started|set up|live) in (minutes|seconds|no time)"
            + "|(quick|fast|simple|easy|smooth) and (painless|easy|simple|intuitive|affordable|effective|secure|reliable)"
            + "|there for you|(exactly|just) what you (need|are looking for)"
            + "|(confident|sure|convinced|certain) (that)? (we|i|our ..1) (can|will) ..1 (help|assist|exceed|deliver|add|satisfy)";

    static final Phrases ASSERTED = Phrases.of(BENEFITS, MERITS, TRUST, MUTUAL, SLOGANS, MANNER, PLEDGES, EASE);

    /** What applicants say of themselves. */
    static final Phrases APPLYING = Phrases.of(
            "(an|a|be|valuable|great|strong|real) ..1 asset (to|for|in) (your|the|any|#placeholder)",
            "(quick|fast|eager|keen|willing|enthusiastic|rapid) learner",
            "(motivated|driven|ambitious) ..1 (graduate|student|professional|candidate)",
            "i am ..1 (reliable|hard working|hardworking|motivated|enthusiastic|dedicated|proactive|self motivated|ambitious"
                    + "|adaptable|punctual|trustworthy) (and|individual|person|worker|#end)",
            "(strong|excellent|solid|great|good) work ethic|(positive|can do|proactive) attitude",
            "(keen|sharp|good|great|strong) (eye|attention) (for|to) detail|detail (oriented|focused)",
            "(am|as a|as an|and) ..1 (highly|very|extremely|self|strongly) (motivated|driven|organised|organized|committed|dedicated|adaptable)",
            "(hard working|hardworking) and ..1 (trustworthy|reliable|honest|dedicated|motivated|passionate|friendly|creative)"
                    + "|(hard working|hardworking|diligent|dedicated|enthusiastic|passionate|dynamic|ambitious) (and ..2)? (person"
                    + "|individual|student|professional|graduate|candidate|employee|worker|team player)",
            "(passion|passionate|enthusiasm|enthusiastic|love) (for|about) ..1 (innovation|technology|data|people|learning|excellence"
                    + "|helping|making|creating|marketing|design|sales|education|quality|success|growth|teamwork|work)",
            "(work|works|working|thrive|thrives|excel|perform) (well)? (both)? (under pressure|in a team|in teams"
                    + "|independently|in (fast paced|dynamic|busy))",
            "(bring|brings|bringing) ..3 (passion|energy|enthusiasm|dedication|creativity|fresh perspective)",
            "(possess|have|has|with) (..1 (all|strong|excellent|great|outstanding))? ..1 (necessary|required|right|excellent|strong"
                    + "|outstanding|great|exceptional) ..2 (skills|skill set|qualities|qualifications|drive)",
            "(makes|make|making) me ..1 (valuable|ideal|perfect|excellent|great|strong|suitable|right) ..1 (candidate|fit|match|choice"
                    + "|person|addition)",
            "(confident|sure|believe|certain|convinced) ..1 (i|my) ..4 (asset|excel|skills|succeed|valuable (addition|member))",
            "(i am|as) ..1 (ideal|perfect|excellent|great|strong|right) (candidate|fit|match|person)");

    static final Phrases TAILORED = Phrases.of(
            TAILORING, "(add|adds|adding|bring|brings|bringing|provide|provides|create|deliver) ..4 value (to|for)");

    private ClaimFrames() {}
}
