package dev.draftlint.rules.outreach;

import dev.draftlint.phrase.Phrases;

/** How vendors praise what they sell. */
final class ClaimPhrases {

    private static final String OFFER =
            "(solution|solutions|service|services|platform|technology|technologies|tools|toolset|software|suite"
                    + "|products|offering|offerings|team|teams|consultants|experts|specialists|professionals|engineers|developers|talent|candidates"
                    + "|approach|methodology|methods|strategies|strategy|framework|expertise|support|customer service|workmanship|results"
                    + "|experience|experiences|value|capabilities|features|content|workspaces|rates|prices|price|pricing|portal"
                    + "|network|marketplace|craftsmanship|delivery|outcomes|performance|staff|marketing|terms|care|work|equipment|supplier|provider|code|articles|article|leads|photos|translations|writing|goods"
                    + "|materials|training|cleaning|advice)";

    private static final String TRADE =
            "(provider|providers|platform|platforms|company|companies|agency|agencies|firm|firms|supplier|suppliers|manufacturer"
                    + "|manufacturers|network|networks|leader|consultancy|team|tool|service|services|solution|solutions|experts|expert|specialist|specialists"
                    + "|marketplace|studio|brand|partner|partners|vendor|software|choice|reseller|distributor|developer|contractor|organisation|organization|institution|name"
                    + "|player|players|event|conference|fair|exhibition|show|summit|destination|resource|retailer|academy|publication|voice|voices|minds|speakers|manufacturer)";

    private static final String IMPROVE =
            "(increase|increasing|boost|boosting|improve|improves|improving|grow|growing|drive|drives|driving|maximise|maximize|maximising"
                    + "|maximizing|enhance|enhances|enhancing|streamline|streamlines|streamlining|optimise|optimize|optimising|optimizing|scale|scaling|accelerate"
                    + "|accelerates|accelerating|transform|transforms|transforming|unlock|unlocks|unlocking|elevate|elevates|elevating|skyrocket|skyrocketing|supercharge"
                    + "|supercharging|achieve|achieving|generate|generating|attract|attracting|strengthen|strengthening|reduce|reducing|lower|lowering|expand"
                    + "|expanding|revolutionise|revolutionize|empower|fuel|fuels|double|explode|streamlined|optimized|optimised|multiply|amplify|amplifying|cut|cutting"
                    + "|get more|gain more|win more|bring in more|bring you more|get you more|get maximum|get better|see more|earn more|sell more|reach more|reach new)";

    private static final String GOODS =
            "(sales|revenue|revenues|traffic|leads|business|businesses|growth|efficiency|efficiencies|productivity|roi|results|visibility|presence"
                    + "|operations|operation|costs|overhead|profits|profit|profitability|customers|clients|visitors|visitor|conversions|engagement|brand|performance|bottom line"
                    + "|success|goals|objectives|awareness|recognition|time and money|rankings|ranking|seo|outcomes|innovation|competitiveness"
                    + "|margins|reputation|effectiveness|exposure|calls|inquiries|enquiries|bookings|market share)";

    private static final String READERS =
            "(your|their|the|our|more|new|overall|online|organic|digital|business|businesses|customer|operational|qualified|targeted|additional|potential|google|web"
                    + "|website|brand|bottom|company|team|real|better|actual|steady|significant|number of|local|#placeholder|website 's|in|team 's)?";

    private static final String PEOPLE =
            "(business|businesses|company|companies|organisation|organisations|organization|organizations|client|clients|customers|teams|brands"
                    + "|firms|agencies|owners|startups|people|entrepreneurs|leaders|enterprises|professionals|you|your team|your company|your business|#placeholder)";

    private static final String BIG =
            "(significant|significantly|real|immense|tremendous|huge|great|genuine|true|substantial|substantially|lasting|greatly|massive|enormous|big"
                    + "|dramatically|drastically|unique|exceptional|incredible|amazing|measurable|tangible|maximum|outstanding|meaningful|considerable|immediate|added|more|even more|strong)";

    /** Words that no mere description needs. */
    static final Phrases HYPE = Phrases.of(
            "((cutting|bleeding|leading) edge|(industry|market|world) leading|world class|best (in|of) (class|breed)|state of the art|top (notch|tier)|first class|top quality"
                    + "|revolutionary|groundbreaking|ground breaking|game (changing|changer|changers)|next (generation|gen)|future proof|unparalleled|unmatched|unrivalled"
                    + "|unrivaled|unbeatable|second to none|high (calibre|caliber)|(production|enterprise) grade|gold standard"
                    + "|like never before|rockstar|rock star|award winning|results (driven|oriented)|result oriented|best kept secret|synergistic|cost effective) (..2 "
                    + OFFER + ")?",
            // Superlatives of events, gifts and goods.
            "(must attend|must see|not to be missed|can not miss) (..1 (event|show|conference|summit|webinar|workshop))?",
            "(brightest|sharpest|finest|best|greatest|top) minds",
            "(perfect|ideal|ultimate|smartest|easiest|best) (platform|gift|solution|tool|choice|way|place|venue|partner|answer|companion|opportunity) (for|to) (you|your|any|every|everyone|all|present|promote|showcase|grow|get|reach|boost|all)",
            "(a|the|this|an|such a|another) ..1 (great|golden|perfect|unique|fantastic|excellent|wonderful|rare|unique|exclusive) (opportunity|chance) (to (network|connect|grow|learn|meet|showcase|promote|be|get|expand)|for (you|your|networking|brands|companies|businesses|anyone))",
            "(insanely|ridiculously|incredibly|amazingly|remarkably|super|ultra|blazing|lightning) (simple|powerful|easy|fast|effective|affordable|intuitive|smart)",
            "(build|building|shape|shaping|define|defining|create|creating|invent|inventing|reinvent|reinventing|pioneer|pioneering|redefining|transforming) the (future|next generation|way)",
            // Promises without a bound.
            "(nobody|no one|no other ..1) (beats|can beat|does it better|comes close|even comes close|matches|can match)",
            "(hard|impossible|tough) to beat",
            "no (job|project|task|order|challenge|budget) ..1 too (big|small|large|complex)",
            "something for everyone",
            "(move|moves|moving|drive|drives|driving|push|pushes|propel|propels|carry|take|takes) your (business|company|brand|team|organisation|organization|career) (forward|ahead|further)",
            "(cream of the crop|single source of truth|new heights|beyond compare|fully satisfied|on autopilot|zero hassle)",
            "(exceed|exceeds|exceeding|surpass|surpasses) (every|all|your|our ..1|their|customer|client) ..1 (expectation|expectations)",
            "(client|customer|people|quality|service|results) first (approach|company|mindset|culture|philosophy|attitude)",
            "(sets|set) (us|it|them|our ..2) apart",
            "(bring|brings|bringing) your ..2 to life",
            "(some of|one of|with) the (biggest|largest|most respected|most famous|best known) (names|brands|companies|players)",
            "(customer|client|guest|your) satisfaction is (our|the|my)",
            "(all in one|end to end|full service|turn key) ..1 (platform|solution|agency|service|partner|provider|studio|firm|suite)",
            "(proven|tried and tested|time tested|winning|secret) (system|method|methodology|formula|framework|process|approach|strategy|recipe|concept)",
            "(more than just|not just) (a|an|another) ..3 (brand|agency|company|tool|product|app|platform|event|it is)",
            "make a (real|huge|lasting|meaningful|true) (difference|impact)",
            "be ..1 (fruitful|beneficial) (and|for|#end)",
            "(once in a lifetime|unforgettable|unmissable|power packed|action packed|jam packed|life changing) (evening|event|session|experience|day|night|opportunity|journey|webinar|weekend|trip)",
            "(stop|quit) (overpaying|wasting (time|money)|losing (money|customers|leads|sales)|leaving money)",
            "save (big|thousands|hundreds|a fortune|time|money) (on|with|and)",
            "the sky is the limit",
            "(unlimited|limitless|uncapped|endless|massive|unbounded) ..1 (potential|possibilities|opportunities|growth|upside)",
            "(10x|5x|3x|100x|20x) (your|the|results|growth|revenue|roi|output|returns)",
            "(#number|100 %|100) ..1 (satisfaction|satisfied|unique|original|guaranteed results|results guaranteed)",
            "satisfaction (is)? (guaranteed|guarantee)",
            "(real|proven|actual|guaranteed|tangible) results",
            "(change|changes|transform|transforms|revolutionise) your (business|life|company|career|world) (forever|completely|for good|overnight)",
            // What every employer says.
            "(competitive|attractive|excellent|generous|great|market leading) (salary|salaries|pay|compensation|package|remuneration|wages|wage|benefits package|salary package)",
            "(fun|dynamic|vibrant|supportive|collaborative|inclusive|great|amazing|fast paced|fast moving|positive|friendly|energetic|winning|awesome|open|warm|unique) ..2 (culture|work environment|working environment|workplace|atmosphere|work culture)",
            "(exciting|amazing|incredible|fantastic|unique|rare|dream|thrilling|rewarding) (role|roles|position|career|job|project|projects|startup|start up|venture|challenge|work|journey|time|times|vacancy)",
            "(well|heavily|vc) funded (startup|start up|company|scaleup|scale up)",
            "(hard working|hardworking|motivated|self motivated|dedicated|driven|passionate|enthusiastic|proactive|dynamic|detail oriented|ambitious|reliable|fast) ..2 (individual|team player|self starter|learner|go getter|professional|all rounder)",
            "(excellent|strong|great|outstanding|good) (communication|interpersonal|organisational|organizational|leadership|people|analytical) skills",
            "(innovative|exciting|revolutionary|groundbreaking|brand) new (launch|product|platform|app|way|approach|solution|service|range"
                    + "|collection|line|tool|feature|features|strategy|concept|technology|game)",
            "exciting (launch|news|collaboration|partnership|collection)",
            "(sought after|bestselling|best selling|renowned|acclaimed|celebrated|internationally recognised|world renowned) ..2 (author"
                    + "|speaker|coach|expert|designer|chef|artist|consultant|trainer|keynote speaker)",
            "one stop (shop|solution|destination|partner|source)",
            "(a|an|one of the|the|as a) ..1 (leading|premier|foremost|finest|most trusted|number one|fastest growing|smartest) ..4 "
                    + TRADE,
            "one of (the)? (leading|best|top|largest|most (trusted|popular|innovative|respected|successful|reliable|exciting|influential|inspiring|sought after))",
            "#name 's (smartest|leading|best|fastest growing|number one|premier|top|most trusted) ..2 " + TRADE,
            "(a|the) ..1 leader in",
            "(wide|broad|full|comprehensive|extensive|complete|vast) (range|suite|array|variety|spectrum|portfolio|selection) of",
            "(some|with) (amazing|incredible|awesome|great|fantastic|wonderful) ..1 (ideas|topics|content|tools|features|products|services|people)",
            "(amazing|incredible|fantastic|awesome|phenomenal) ..3 (video|marketing|design|team|firm|agency|tool|product|platform|service|app|skills)",
            "(an|this|amazing|incredible|unique|fantastic|lucrative|unmissable|once in a lifetime)? (exciting|incredible|amazing|unmissable|lucrative|once in a lifetime|fantastic|lifetime) ..2 (opportunity|opportunities)",
            "(exciting|innovative|powerful|premium|revolutionary) ..1 (platform|solution|solutions|product|tool|services|service|technology|approach|way)",
            "(it|this) is (a|an) (great|wonderful|perfect|excellent|fantastic|golden) (opportunity|chance)",
            "(take|takes|taking|bring|move) ..5 to (the|a whole new|a new|another) (next level|level)",
            "(to|at) (the|a whole new|a new|another|new) (next level|heights)",
            "(to|at) (a whole new|a new|another) level",
            "(unlock|unleash|realise|realize|reach|maximise|maximize|tap into) ..2 (full|true|hidden|untapped|maximum) potential",
            "(win win|no brainer|silver bullet|secret (weapon|sauce)|holy grail)",
            "track record of (success|delivering|excellence|helping|results|proven)",
            "(proven|strong|solid|stellar|excellent|impressive) track record",
            "peace of mind",
            "(competitive (edge|advantage)|(an edge over|outperform|outrank|crush) ..2 (competition|competitors|curve|game|pack|rivals)|stand out from ..2 (crowd|competition)|dominate ..2 (market|map|industry|search|niche|competition|local))",
            "(super|very|really|extremely|incredibly) (cheap|easy|affordable|simple|powerful|fast) and ..2 (easy|use|fast|affordable|reliable|powerful|cheap|simple|effective|efficient)",
            "(easy|simple|fast|quick|affordable|reliable|powerful|effective|efficient|secure|safe) (easy|simple|fast|quick|affordable|reliable|powerful|effective|efficient|secure) and (easy|simple|fast|quick|affordable|reliable|powerful|effective|efficient|secure|convenient|cost effective|scalable)",
            "(valuable|great|strong|excellent|perfect|fantastic) (addition|asset) to (your|the|any)",
            "(hit the ground running|team player|think outside the box|go the extra mile|above and beyond|self starter|amazing skills|wealth of experience|(do|done|doing) things right|things done right|(right|it right) the first time)",
            "(revolutionise|revolutionize|reimagine|redefine|reinvent|disrupt|transform|transforming|change|changing) (the way|how) (you|your|businesses|companies|teams|people|we)",
            "(cares|care) ..1 about (your success|our customers|our clients|quality)",
            "(more|even more|so much|a lot|lots) to the table",
            "all (of)? your ..3 needs",
            "(great|perfect|ideal|natural) fit for both",
            "the most (advanced|powerful|effective|comprehensive|complete|reliable|innovative|sophisticated|trusted|affordable|efficient|popular) ..4 (on the market|in the (industry|market|world|business|region|country)|available|out there|around)",
            "(the|our|a) (best|leading|top|finest|number one|no 1) ..3 (on the market|in the (industry|business|region|area|country|world|market|city)|in town|money can buy|in class)",
            "(the|a) (number one|no 1) ..2 " + TRADE,
            "the future of (marketing|sales|work|hiring|recruiting|ecommerce|commerce|finance|healthcare|education|retail|your|the|advertising|outreach)",
            "(experience|see|feel) the difference",
            "(like no other|than any other ..2 on the market)",
            "(built|designed|made|engineered|created) for (the modern|the future|modern|growth|success|today 's|tomorrow 's|the digital|scale|speed)",
            "(will|can) not find (a|any)? ..1 better",
            "(fresh|bold|creative|out of the box) ideas",
            "(deep|extensive|unrivalled|vast|unmatched) ..2 (expertise|know how)",
            "(we have|we have got|have) (got)? you covered",
            "in (good|safe|capable|expert) hands",
            "(every step of the way|work smarter|heavy lifting|what you do best|what matters most|what truly matters|the (results|success) you deserve)",
            "(trusted|strategic|true) (partner|advisor|adviser) (for|in|to|you|who|that)",
            "(happy|satisfied|delighted) (clients|customers)",
            "proprietary (process|technology|method|methodology|system|algorithm|approach|formula|framework)",
            "(guarantee|guarantees|guaranteed|guaranteeing) (your)? (success|results|satisfaction|growth)",
            "(revolutionise|revolutionize|revolutionizes|revolutionising|revolutionizing|supercharge|supercharges|skyrocket|turbocharge|transform|transforms) (your|the|how|any)");

    /** Praise that is one only of the sender's own things. */
    static final Phrases OWN = Phrases.of(
            "(high converting|high performing|consultative|hands on|collaborative|agile|impartial|innovative|seamless|scalable|robust|comprehensive|holistic|end to end|all in one|full service|bespoke|tailored|tailor made|customised|customized|proven|trusted"
                    + "|reliable|dedicated|experienced|expert|seasoned|professional|user friendly|superior|exceptional|outstanding|premium|powerful|responsive|personalised|personalized"
                    + "|data driven|competitive|quality|high quality|highest quality|skilled|highly ..1|flexible|solid|functional|valuable|relevant quality"
                    + "|efficient|effective|smart|friendly|unique) ..2 " + OFFER,
            "(fast|quick|prompt|friendly|reliable|professional|affordable|honest|efficient|timely|courteous|personal) and (reliable|friendly|affordable|professional|efficient|trustworthy|fast|prompt|attentive|cost effective|honest|personal|timely|quick) ..1 "
                    + OFFER,
            "(affordable|competitive|unbeatable|lowest|best|great|fair|attractive|reasonable|market beating|rock bottom) ..1 (rates|rate|prices|price|pricing|fees)",
            "((24 7|24|round the clock|after sales|best after sales|first rate|top rate|great|five star|stellar) ..1 (support|service|customer (service|support|care)))",
            "(easy|simple|ready) to use ..2 (platform|tool|tools|app|software|interface|solution|system|dashboard|product)",
            "(high|highest|top|excellent|superior|exceptional|outstanding|best|great) quality");

    /** Formulas of praise that need a sender who speaks of themselves. */
    static final Phrases PROMISES = Phrases.of(
            "(results|savings|benefits|numbers|returns) (have been|are|were|is|speak) (strong|great|amazing|incredible|phenomenal|impressive|outstanding|fantastic|for themselves|excellent|remarkable|guaranteed|hard to ignore|undeniable|significant)",
            "(many|most|all) of our (clients|customers|users|partners) ..2 (see|saw|love|rave|seeing|get|report|agree|thrilled|happy|delighted|results|wish)",
            "(strong|real|great|significant|huge|tremendous|massive|enormous|obvious|clear|endless) (synergy|synergies|potential|advantages|benefits|possibilities)",
            "(beneficial|valuable|profitable|advantageous|lucrative|benefit|great) (for|to) (both (of us|parties|sides|companies|our)|all parties|both)",
            "(win|good|great|benefit|benefits) for (both of us|both parties|everyone involved|all parties|all involved)",
            "(add|bring|adds|brings|provide|provides|deliver|delivers|create|creates|offer|offers|adding|bringing|providing) ("
                    + BIG + ")? (value|benefits) (to|for)",
            BIG + " benefit (your|both|any|#placeholder)",
            "benefit (your|any) (business|operations|company|organization|organisation|bottom line)",
            BIG + " (benefit|help|asset|boost) (to|for)",
            "(committed|commitment|dedicated|dedication) to (..1 (excellence|quality|success|satisfaction)|delivering|providing|innovation|results)",
            "(passionate|passion) (about|for) (helping|delivering|innovation|excellence|what|creating|providing|making|building|quality)",
            "(emphasis|focus|focused|pride ourselves|pride) (on|in) ..1 (quality|service|responsive|excellence|results|customer|delivering)",
            "(we|it) (make|makes) (it|things|life|everything) (so)? (simple|easy|effortless|easier|painless|a breeze) (#end|simple|and|fast|for you)",
            "(personal|individual) (service|attention)",
            "(grows|scales|scale|grow|growing) with (you|the business|your (business|company|team|needs))",
            "(as|we are|i am) ..1 (experts|specialists|leaders) in",
            "(solutions|solution|services|tools|partners|partner|results|software) (that|you) ..1 (matter|matters|works|deliver|delivers|lasts|trust|count on|rely on|make sense)",
            "save (you|your team|businesses|companies|clients|them)? (time and money|money and time|time and resources|time and effort|valuable time|a ton of time|a lot of (time|money)|both time)",
            "(excellence|quality|satisfaction|success) is (not|our|of|the|primary|key|what|at the|everything|guaranteed)",
            "we make ..3 (simple|easy|effortless|painless|fun|affordable)",
            "(different|apart|stands out|stand out) (from)? ..1 (rest|others|crowd|competition|competitors|other (agencies|companies|vendors|providers|firms|tools))",
            "(immediate|dramatic|instant|significant|noticeable|huge|big|massive|measurable|visible) (improvement|improvements|increase|boost|uplift|impact|change|growth|jump|lift) (in|on|to|for)",
            "(achieve|accomplish|do|get|deliver) more (with less|in less|for less)",
            "(partner|provider|supplier|agency|choice) of choice|go to (partner|solution|provider|agency|choice|team|resource)|(preferred|first) (partner|provider|choice) (for|of)",
            "our ..2 (is|are) ..1 (fast|friendly|reliable|excellent|outstanding|unmatched|simple|easy|intuitive|affordable|flexible|professional|great|amazing|efficient|effective|powerful|robust|seamless|superior|exceptional|dedicated|experienced|passionate|committed|trusted|proven|the best|second to none)",
            "(fewer|less|no more) (headaches|stress|hassle|worries|work|effort|guesswork) ..2 more",
            "(no other|nobody else|no one else|no competitor) ..3 (offers|provides|does|delivers|has|matches|comes|can|gives)",
            "(deliver|delivers|delivered) (on (our|every|all)|every (single)? time|consistently|without fail|excellence|the goods)",
            "(decades|years) of (combined|collective|industry|proven|extensive|deep|rich) experience",
            "(take|takes|taking|took) (all)? the (stress|hassle|pain|guesswork|headache|headaches|worry|complexity|work|guess work) out of",
            "(must have|no brainer) for (every|any|all|your)",
            "(close|work|deliver|move) quickly with no (hassle|stress|fuss)",
            "(quick|fast|timely) ..1 (turnaround|delivery|results|response) (times|time)? ..1 (guaranteed|and)",
            "(for)? (a)? (much)? (improved|better|smoother|superior|enhanced) (customer|user|client|guest|overall|shopping|patient)? (experience|experiences|service)",
            "(insider insights|insights and tips|real value)",
            "no surprises in",
            "(make|makes|making|made) (your|their|everyone 's|life|your team 's) ..1 (life|lives|job|jobs|work|day|easier|simpler|better) (easier|simpler|better|a breeze|more productive)?",
            "(love|amazed|surprised|impressed) (by|at|with)? how (simple|easy|fast|quick|intuitive|powerful|much|affordable)",
            "(take care of|handle|manage) (everything|it all|all of it|the rest|the details)",
            "(truly|really|fully|deeply|actually) (understands|understand|cares|listens|gets) (your|you|what|about)",
            "(known|renowned|recognised|recognized|famous|reputation|respected) for (our|its|quality|excellence|reliability|delivering|outstanding|exceptional|professionalism|innovation|being|great|high)",
            "(excellent|outstanding|great|strong|solid|stellar|good|unrivalled) reputation",
            "on time and (on|within|under) budget",
            "(become|get|work|stay|perform|sell|grow|scale|hire|operate|run) (far|much|even)? (more (productive|productively|efficient|efficiently|successful|profitable|competitive|effective|effectively)|faster|smarter|better) (and|#end)",
            "(outperform|beat|outpace|leave behind|outsmart) ..1 (competitors|competition|rivals|peers)",
            "(highly|well|expertly|fully|properly) (trained|qualified|skilled|experienced|educated|certified) ..1 (professionals|staff|team|experts|people|technicians|specialists|engineers|consultants)",
            "(team|group|network) of ..1 (experts|professionals|specialists|veterans|rockstars)",
            "pride (ourselves|myself|itself) (on|in)");

    /** A betterment of what everybody wants better. */
    static final Phrases OUTCOMES = Phrases.of(
            IMPROVE + " " + READERS + " " + READERS + " " + READERS + " " + GOODS + " (and|&)? (" + IMPROVE + ")? "
                    + READERS + " " + READERS + " (" + GOODS + ")?",
            "(drive|drives|driving|deliver|delivers|delivering|achieve|achieves|achieving|produce|get|see|seeing|generate|bring|yield) (real|measurable|tangible|great|amazing|incredible|outstanding"
                    + "|exceptional|faster|meaningful|lasting|proven|remarkable|fantastic|sustainable|maximum|significant|business|measurable business|long term|better) (results|growth|outcomes|value|impact|success|roi|returns)",
            "(see|seeing|get|getting) results",
            "(achieve|achieves|achieving|reach|drive|foster|unlock|unleash|deliver|enable|support|create) ..2 (operational excellence|business excellence|excellence|digital transformation|human potential|sustainable growth|business success|growth and success|meaningful change|long term success|their (full|true)? potential|your (full|true)? potential|predictable (revenue|growth)|success|scale)",
            "(close|win|sell|book|get|do|land|ship|hire|save|sign) ..1 (more|better|faster|smarter) ..3 (in less|with less|in half|faster|without|for less|in minutes)",
            "(scalable|sustainable|predictable|repeatable|measurable|profitable) ..2 (revenue|growth|results|success|engine|engines|pipeline)",
            "(more|better|faster|higher|increased|improved|enhanced|greater) (leads|sales|traffic|customers|clients|revenue|efficiency|productivity|trustworthiness|visibility|engagement|conversions|recognition)"
                    + " (and)? ..2 (leads|sales|traffic|customers|clients|revenue|efficiency|productivity|trustworthiness|visibility|engagement|conversions|growth|profit|profits)",
            "(increased|increase) (the number of)? (calls|leads|trustworthiness)",
            "turn ..4 into ..3 (customers|clients|customer|client|revenue|profit|sales|leads|growth|pipeline|pipelines|machine|machines|success)",
            "(help|helps|helped|helping) ..3 " + PEOPLE
                    + " (like yours|like you|like #name|in your ..2 space|of all sizes|just like yours)? (to)? (grow|succeed|thrive|scale|win|shine|stand out|work smarter|identify|do more)",
            "(helped|help|served|worked with|trusted by) (hundreds|thousands|dozens|many|countless|numerous|several) of? ..2 (companies|businesses|clients|customers|brands|organizations|organisations|teams|people|owners)",
            "(successfully|consistently) (helped|help|delivered|served) ..4 " + PEOPLE);

    static final Phrases ALL = HYPE.and(OWN)
            .and(PROMISES)
            .and(OUTCOMES)
            .and(ClaimIdioms.SAID)
            .and(ClaimFrames.ASSERTED)
            .and(ClaimFrames.TAILORED)
            .and(ApplicantPraise.SAID);

    private ClaimPhrases() {}
}
