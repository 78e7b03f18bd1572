package dev.draftlint.rules.outreach;

import dev.draftlint.phrase.Phrases;

/** Praise in words that no mere description needs. */
final class Hype {

    static final String OFFER =
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
                    + "|player|players|event|conference|fair|exhibition|show|summit|destination|resource|retailer|academy|publication|voice|voices|minds|speakers|dealer|importer|exporter|producer|maker|wholesaler|trader|stockist|installer"
                    + "|operator|school|university|clinic|hotel|law firm|practice|office|hub|community|show)";

    private static final String SUPERB =
            "(complete|easy|advanced|powerful|effective|comprehensive|reliable|innovative|sophisticated"
                    + "|trusted|affordable|efficient|popular|modern|flexible|competitive|secure|simple|intuitive|practical|respected)";

    /** Words that no mere description needs. */
    static final Phrases SAID = Phrases.of(
            "((cutting|bleeding|leading) edge|(industry|market|world) leading|world class|best (in|of) (class|breed)|state of the art|top (notch|tier)|first class|top quality"
                    + "|revolutionary|groundbreaking|ground breaking|game (changing|changer|changers)|next (generation|gen)|future proof|unparalleled|unmatched|unrivalled"
                    + "|unrivaled|unbeatable|second to none|high (calibre|caliber)|(production|enterprise) grade|gold standard"
                    + "|like never before|rockstar|rock star|award winning|results (driven|oriented)|result oriented|best kept secret|synergistic|cost effective) (..2 "
                    + OFFER + ")?",
            // Superlatives of events, gifts and goods.
            "(must attend|must see|not to be missed|can not miss) (..1 (event|show|conference|summit|webinar|workshop))?",
            "(brightest|sharpest|finest|best|greatest|top) minds",
            "(perfect|ideal|ultimate|smartest|easiest|best) (platform|gift|solution|tool|choice|way|place|venue|partner|answer|companion|opportunity) (for|to) (you|your|any|every|everyone|all|present|promote|showcase|grow|get|reach|boost|all)",
            "(a|the|this|an|such a|another) ..1 (great|golden|perfect|unique|fantastic|excellent|wonderful|rare|unique|exclusive) (opportunity|chance) (to (network|connect|grow|learn|meet|showcase|promote|be|get|expand)|for (you|your|both|networking|brands|companies|businesses|anyone))",
            "(insanely|ridiculously|incredibly|amazingly|remarkably|super|ultra|blazing|lightning) (simple|powerful|easy|fast|effective|affordable|intuitive|smart)",
            "(carried out|done|finished|completed|built|executed|performed|delivered) to ..1 (highest|high|exacting|exceptional) ..1 (standard|standards)"
                    + "|from a single source|nothing to be desired|no (hidden (costs|fees|charges)|hassle|fuss|nonsense) ..1 no (hassle|stress|fuss|surprises|nonsense|hidden (costs|fees|charges)|obligation)"
                    + "|(network|connect|mingle|meet) ..2 like minded|(hear|learn|insights) from ..1 (industry|leading|top|renowned) (experts|leaders|minds|speakers)|(everything|all) from one (source|hand)|put ..2 (heart|passion|love) into (every|each|all|our|what)",
            "(build|building|shape|shaping|define|defining|create|creating|invent|inventing|reinvent|reinventing|pioneer|pioneering|redefining|transforming) the (future|next generation|way)",
            // Promises without a bound.
            "(nobody|no one|no other ..1) (beats|can beat|does it better|comes close|even comes close|matches|can match)",
            "(hard|impossible|tough) to beat",
            "no (job|project|task|order|challenge|budget) ..1 too (big|small|large|complex)",
            "something for everyone|(fun|great|perfect|ideal|something) for (the (whole|entire)|all the|every) family|fun for all (ages|#end)",
            "(move|moves|moving|drive|drives|driving|push|pushes|propel|propels|carry|take|takes) your (business|company|brand|team|organisation|organization|career) (forward|ahead|further)",
            "(cream of the crop|single source of truth|new heights|beyond compare|fully satisfied|zero hassle)",
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
            "the sky is the limit|(partnership|partner|partners|cooperation|collaboration|relationship) ..2 (at|on) eye level",
            "(satisfaction|quality|success|partnership|trust|transparency|reliability|service|happiness) ..4 (is|are) ..1 (very|really|most|extremely|so)? (important|paramount|crucial|sacred) (to|for) us",
            "(unlimited|limitless|uncapped|endless|massive|unbounded) ..1 (potential|possibilities|opportunities|growth|upside)",
            "(10 x|100 x) (its|their)",
            "(10 x|5 x|3 x|100 x|20 x) (your|the|results|growth|revenue|roi|output|returns)",
            "(#number|100 %|100) ..1 (satisfaction|satisfied|unique|original|guaranteed results|results guaranteed)",
            "satisfaction (is)? (guaranteed|guarantee)",
            "(real|proven|actual|guaranteed|tangible) results",
            "(change|changes|transform|transforms|revolutionise) your (business|life|company|career|world) (forever|completely|for good|overnight)",
            // What every employer says.
            "(competitive|attractive|excellent|generous|great|market leading) (salary|salaries|pay|compensation|package|remuneration|wages|wage|benefits package|salary package)",
            "(fun|dynamic|vibrant|supportive|collaborative|inclusive|amazing|fast paced|fast moving|positive|friendly|energetic|winning|awesome|open|warm|unique) ..2 (culture|work environment|working environment|workplace|atmosphere|work culture)",
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
            "(#name|region|country|world|nation|industry|area|city|town|state|county|sector|continent) 's (smartest|leading|best|largest and most|fastest growing|number one|premier|top|foremost|most (trusted|popular|innovative)) ..2 "
                    + TRADE,
            "one of ..3 's (leading|best|top|finest|foremost|premier|fastest growing|best known|most (trusted|popular|respected|innovative|reliable|experienced|successful))",
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
            "the most " + SUPERB + " ..4 (available|out there|around)",
            "(the|our|a) (best|leading|top|finest|number one|no 1) ..2 " + OFFER
                    + " (on the market|in the (industry|business|region|area|country|world|market|city)|in town)",
            "(the|our|a) (best|leading|top|finest|number one|no 1) ..3 (on the market|in the (industry|business)|in town|money can buy|in class)",
            "(the|a) (number one|no 1) ..2 " + TRADE,
            "most " + SUPERB + " (way|ways|tool|tools|means|method|methods|strategies|channel|channels)",
            "(from|at|as|are|am|with|of) (leading|premier|foremost|reputed|renowned|reputable) ..3 " + TRADE,
            "most " + SUPERB + " ..4 (of|on|in) the ..1 (market|sector|industry|world|business|region|country)"
                    + "|(super|totally|fully|highly|deeply) committed (with|to) (you|your|our|customer|client|quality|the)",
            "(my|our|one of our) ..1 (reputed|reputable|renowned|prestigious|premier|leading|market leading|esteemed|top|top tier|well known) ..1"
                    + " (client|clients|customer|customers|mnc)",
            "(we are|i am|as|with|for) (a|an) ..1 (reputable|reputed|renowned|well known|well established|well reputed|trusted|prestigious|recognised"
                    + "|recognized|trustworthy|respected) ..3 " + TRADE,
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
            "proprietary (process|technology|method|methodology|system|algorithm|approach|formula|framework)",
            "(guarantee|guarantees|guaranteed|guaranteeing) (your)? (success|results|satisfaction|growth)",
            "~revolutionise|~revolutionize",
            "(supercharge|supercharges|skyrocket|turbocharge|transform|transforms) (your|the|how|any)");

    private Hype() {}
}
