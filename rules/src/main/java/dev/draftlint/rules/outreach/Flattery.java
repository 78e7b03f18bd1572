package dev.draftlint.rules.outreach;

import dev.draftlint.phrase.Phrases;

/** Compliments, and tales of how the sender found the reader. */
final class Flattery {

    private static final String I =
            "(i|we|we at ..1)? (have|had|am|was|were)? (recently|just|also|really|truly|been|personally"
                    + "|always|genuinely|absolutely|happened to|was|recently just)?";

    private static final String FOUND =
            "(came (across|upon|by|through)|(come|coming) (across|upon)|stumbled (across|upon|on|onto"
                    + "|over|into)|stumbling (across|upon)|found|finding|discovered|discovering|visited|visiting"
                    + "|checked|checked out|checking out|browsed|browsing|(browsed|browsing|gone|went|going"
                    + "|scrolled|scrolling|flicked) through|looked (at|through|over|into|up)|looking (at|through"
                    + "|over|into)|(took|had|having|taking|have taken) a (..1 look|look) (at|through|on|over"
                    + "|around)|reviewed|reviewing|read|reading|follow|followed|following|watched|watching|admired"
                    + "|admiring|(ran|run|bumped) (across|into)|chanced upon|happened (upon|across)|landed on"
                    + "|explored|exploring|researched|researching|(learned|learnt|heard|read) (of|about)|tracked"
                    + "|tracking|keeping an eye on|kept an eye on|saw|seen|noticed|spotted|analysed|analyzed"
                    + "|studied|was (recently)? on|been on|spent ..3 (on|with|in|exploring)|done (some"
                    + "|my) research on|did (some|my) research on)";

    static final String THING =
            "(website|websites|site|webpage|web page|homepage|profile|company|business|page|portfolio"
                    + "|work|organisation|organization|store|shop|brand|platform|content|channel|background|blog"
                    + "|agency|firm|restaurant|startup|start up|github|practice|app|product|products|services"
                    + "|service|account|instagram|feed|community|team|operation|operations|school|clinic|salon|gym"
                    + "|studio|hotel|journey|progress|office|farm|bakery|gallery|museum|church|parish|theatre|cafe"
                    + "|bar|pub|garage|yard|nursery|winery|brewery|vineyard|lab|library|newsletter|podcast|show"
                    + "|magazine|network|club|charity|foundation|boutique|spa|venue|listing|centre|center|garden"
                    + "|studios|career|resume|cv|experience|skills|linkedin|presence|group|group 's|socials"
                    + "|social media|writing|mission|role|domain|company 's|success|growth|contributions)";

    static final String PRAISE =
            "(impressive|amazing|incredible|outstanding|great|excellent|stellar|remarkable|extensive"
                    + "|awesome|wonderful|inspiring|fantastic|exceptional|extraordinary|brilliant|superb"
                    + "|phenomenal|admirable|commendable|strong|unique|solid|valuable|beautiful|terrific"
                    + "|fascinating|innovative|thoughtful|insightful|stunning|lovely|cool|good|top notch"
                    + "|world class|high quality|distinguished|noteworthy|notable|special|interesting|helpful"
                    + "|invaluable|well designed|second to none|unparalleled|rich|first rate|exemplary|exciting"
                    + "|one of a kind|forward thinking|pioneering|rare|ideal|perfect)";

    static final String VERY = "(very|so|really|truly|super|quite|particularly|genuinely|always|deeply|absolutely"
            + "|incredibly|thoroughly|extremely|especially|totally|immediately|greatly|already|pretty|such"
            + "|simply|nothing short of|hugely)?";

    private static final String FAST =
            "(fast|rapidly|quickly|steadily|exponentially|quick|nicely|like crazy|at (a|an) ..2 (pace"
                    + "|rate|speed)|so (fast|quickly)|impressively)";

    private static final String NAMED =
            "(#name|you|you guys|you all|your ..1 (team|company|business|firm|brand|agency|startup"
                    + "|organisation|organization))";

    /** Tales of how the sender found the reader. */
    static final Phrases FINDING = Phrases.of(
            I + " " + FOUND + " (your ..1 " + THING + "|you (on linkedin|online|on (#name|the ..1 web)))",
            I
                    + " (came across|come across|coming across|stumbled (upon|across|on)|discovered"
                    + "|been following|been watching|admired|been admiring|been reading about"
                    + "|been tracking|happened (upon|across)) #name",
            "your ..1 " + THING
                    + " ..2 (came up|popped up|turned up|showed up|appeared|surfaced|was recommended|jumped out"
                    + "|caught my) ..3 (while|when|as|in|during|on|through|searching|looking)",
            "(looking|searching|browsing|researching|scouting|hunting) (for|through|around"
                    + "|into) ..5 (and|when|then) ..1 (i|we)? ..1 (found|came across|saw|spotted|discovered"
                    + "|stumbled|noticed|landed on) (you|your|yours)",
            "(you|your (name|company|profile|website|business|work|firm)|#placeholder) ..3 (came up"
                    + "|popped up|showed up|came to my attention|came onto my radar|came across my"
                    + "|crossed my (radar|desk))",
            "#placeholder ..2 (caught (my|our) (eye|attention)|stood out|(has|have) been on (my"
                    + "|our) radar|(is|was|came) on (my|our) radar|impressed (me|us))",
            "(#start|i|we|just) (noticed|saw|spotted) #name (and (wanted|i|thought|we|had|decided"
                    + "|figured|felt)|in #name|on #name|while|when)",
            I
                    + " (noticed|saw|found|discovered|see|spotted) (some|a few|several|many|lots of"
                    + "|a lot of|plenty of|huge|great|interesting|exciting) (..2 (opportunities"
                    + "|opportunity|potential|developments|possibilities|room for improvement|signals"
                    + "|areas for improvement)) (in|about|with|on|at|for|to|around|across)",
            "(#start|i|we|just) (noticed|saw|see) (that)? you are (currently|now)? (#placeholder|the ..2"
                    + "|a ..2|an ..2) at #name");

    /** News of the reader's growth and success that name neither. */
    private static final Phrases GROWTH = Phrases.of(
            I + " (noticed|saw|see|seen|heard|noticing|understand|read|notice) (that|how)? " + NAMED
                    + " ..2 (are|is|has been|have been|has|been|'s)? " + VERY
                    + " (thriving|booming|taking off|making (waves|moves|great strides)|doing (well|great"
                    + "|really well|big things|great things)|blowing up|crushing it|killing it|on a roll"
                    + "|on the rise|(growing|scaling|expanding) (" + FAST
                    + "|lately|and|#end)|in (growth|expansion|hyper growth) mode|experiencing ..1 growth)",
            I + " (noticed|saw|see|seen|read|heard) (that)? " + NAMED
                    + " (has|have|got|gets) (some)? (great|amazing|awesome|excellent|good|fantastic|strong"
                    + "|impressive|glowing) ..1 (reviews|ratings|reputation|feedback|presence|following"
                    + "|brand|team)",
            "(congrats|congratulations|kudos|hats off|well done|bravo) (to you|to your team"
                    + "|to #name)? (on|for|with) (your|all|the|everything|what) ..4 (success|successes"
                    + "|achievements|accomplishments|growth|work|progress|journey|milestones|milestone|momentum"
                    + "|achieved|built|accomplished|traction|job|wins)");

    /** The sender's liking, awe or surprise. */
    private static final Phrases LIKING = Phrases.of(
            I + " (love|loved|loving|admire|admired|appreciate|appreciated|enjoy|enjoyed|adore|like|liked|respect|dig) "
                    + VERY
                    + " (what|how|the way|the (work|things|stuff|content)|everything|all (that"
                    + "|the)?) ..1 (you|your|#name) ..3 (do|doing|built|building|done|are|have|create"
                    + "|creating|created|share|sharing|post|run|running|make|making|approach|curate|put"
                    + "|have been|achieved|stand|represents|team)",
            I + " (love|loved|loving|admire|admired|appreciate|enjoy|enjoyed|adore|like|liked|respect) " + VERY
                    + " (the)? (#name 's|your|#name) ..3 " + "(" + THING
                    + "|approach|vision|style|perspective|insights|commitment|dedication|passion|values"
                    + "|ethos|culture|vibe|energy|aesthetic|stuff|leadership)",
            "(am|was|were|are|been|left|got|#start|and|felt|feel) " + VERY
                    + " (impressed|inspired|amazed|blown away|intrigued|struck|fascinated|wowed|captivated"
                    + "|drawn|moved|stunned|awed|in awe|excited) (by|with|to|at|of) " + VERY
                    + " (your|what|how|the|#name|everything|all)",
            "(your|#name 's) ..1 (esteemed|prestigious|renowned|reputed|reputable|respected"
                    + "|distinguished|honourable|honorable) ..1 (site|website|blog|institute|institution|university|company|organisation|organization"
                    + "|institution|institute|university|college|firm|team|country|school|journal|department|group"
                    + "|concern)",
            "(doing|built|building|created|creating|made|making|on to|got) something ..1 (special|great"
                    + "|amazing|unique|incredible|remarkable|wonderful|right|beautiful|big)",
            "(obsessed|in love|head over heels) (with|for) (your|#name|this)",
            "(you|your team|#placeholder) ..1 (have|has) ..1 (a|an) " + VERY + " " + PRAISE
                    + " ..1 (network|taste|eye|style|community|team|culture|brand|energy|voice|reputation"
                    + "|mission|following|story|audience)",
            "(content|posts|feed|articles|videos|updates|newsletter|writing|work) (is|are) (always|so"
                    + "|truly|really|just) ..1 "
                    + PRAISE,
            "(seldom|rarely|hardly ever|not often) (does one|do (i|we|you)|one|is it that) ..2 (meet"
                    + "|meets|see|sees|find|finds|come across|get|gets)",
            "(obviously|clearly|evidently|certainly|plainly) ..1 doing ..4 right",
            "(speak|speaks|spoke|talk|talks|say|says|think|thinks) ..1 (so|very|such)? (highly|well"
                    + "|warmly|fondly|good things|great things|wonderful things) (of|about) you",
            "(your|#name 's) ..1 (strong|leading|unique|outstanding|excellent|enviable"
                    + "|impressive) (position|standing|name|track record|market position) in (the|your"
                    + "|this) ..1 (market|industry|sector|field|space|region)",
            "(~discover|~find|came across|~see|~visit|~watch|~browse|~look at|~look through"
                    + "|~check out) ..1 (your|#name) ..6 (and|&) (i|we)? ..1 (loved|love|adored|really liked"
                    + "|really enjoyed|fell in love with|absolutely loved) (it|them|your|what|the)",
            "(jumped|jumps|leapt|leaped|popped|stood|stands|leaps) ..1 (off|out) ..1 (the (page|list"
                    + "|pile|crowd|rest|screen)|at (me|us)|from ..2 (crowd|rest|others|pile))",
            "(am|are|been|as) " + VERY
                    + " (a|an) ..2 (fan|admirer|listener|follower) of (the|this) (podcast|show|blog"
                    + "|channel|newsletter|magazine|brand|series|site|program|programme|product|app|game)",
            "(massive|huge|great|tremendous|enormous|so much|a lot of|real|big|amazing"
                    + "|incredible) potential (there|in (you|your|what|#name|the ..1 (company|business|brand|site"
                    + "|website))|at (#name|your)|for (your|#name))",
            "(a|an|#start|am|been|am such) " + VERY
                    + " (big|huge|massive|long time|longtime|great|real|avid|genuine|major|true"
                    + "|lifelong)? (fan|admirer|follower|believer|supporter) (of|in) (your " + THING
                    + "|what|#name|you|how|everything|the (work|things|content))",
            "(your|#name 's) ..4 (" + THING
                    + "|insights|expertise|reputation|leadership|track record|approach|vision|dedication"
                    + "|passion|design|achievements|accomplishments) ..5 (stood out|stands out|(jumped"
                    + "|jumps) out|shines through|speaks volumes|inspire me|inspires us|inspire us|(caught"
                    + "|catches|grabbed|has caught) (my|our) (eye|attention|interest)|impressed (me|us)"
                    + "|impresses|resonated|resonates|speaks for itself|spoke to me|blew me away|inspires"
                    + "|inspired me|struck me)",
            "(your|#name 's) ..3 (" + THING
                    + "|insights|expertise|reputation|approach|design|achievements"
                    + "|accomplishments) (..3 (is|are|looks)|is|are|looks|look|has|has been|have been|was"
                    + "|were|seems) (so|sooo|soooo|ever so)? "
                    + VERY + " (a|an)? " + PRAISE);

    /** Praise of the reader's work, skill or name. */
    private static final Phrases PRAISING = Phrases.of(
            "(your|#name 's|such|such an|such a) " + VERY + " " + PRAISE
                    + " ..2 (website|site|profile|company|business|portfolio|work|organisation"
                    + "|organization|store|shop|brand|platform|content|channel|background|blog|career"
                    + "|resume|experience|journey|trajectory|achievements|accomplishments|growth"
                    + "|reputation|track record|progress|insights|leadership|expertise)",
            "(#start|super|really|very|truly) (impressive|amazing|incredible|great|awesome|fantastic"
                    + "|outstanding|inspiring|stellar) ..1 (work|stuff|trajectory|growth|achievements|job"
                    + "|portfolio|background|profile|journey|content|progress|things)",
            "keep (up|doing) (the|your|with the|all the) ..1 (" + PRAISE
                    + "|magic|momentum|hard) (..1 (work|content|job|stuff|things|effort|posts))?",
            "(you|you guys|#placeholder|your team) (are|is|have been|has been) " + VERY
                    + " (doing|building|creating|making|growing|crushing|killing|producing) ..1 (" + PRAISE
                    + "|big|wonders|magic) ..1 (things|work|stuff|job|content|impact|strides)",
            "(you|your team|#placeholder) (have|has) " + VERY
                    + " (built|created|achieved|accomplished|done|made) (something|an|a|such|so much"
                    + "|incredible|amazing|great|wonderful) ..1 ("
                    + PRAISE + "|special|things|work|brand|business|company|reputation|team)",
            "(you|#placeholder) (have|has|own|run) (a|an) " + VERY + " " + PRAISE
                    + " (website|site|business|company|team|portfolio|store|shop|profile|background|brand|product)",
            "(people|leaders|companies|someone|founders|experts|professionals|vendors|partners|talent"
                    + "|brands|individuals|person) (i|we|that i|who i|whom i) ..1 (respect|admire|look up to)",
            "(reliable|quality|quality driven|top|trusted|established|leading|talented|innovative"
                    + "|forward thinking|great|amazing|respected|esteemed|reputable|like minded|accomplished"
                    + "|visionary|inspiring|dynamic|successful) ..3 (like|such as) (you|yours|yourself"
                    + "|#placeholder)",
            "(because of|given|thanks to) your ..2 (commitment|dedication|passion|leadership|devotion)",
            "(bullish|excited|enthusiastic) (on|about) #name 's (future|mission|vision|growth|potential)",
            "your ..2 (platform|audience|community|readers|brand|company) (is|are|reaches|would be|seems"
                    + "|looks) ..1 (exactly|perfect|a perfect|the perfect|an ideal|a great|just) ..2 (fit|audience"
                    + "|match|kind|place|people)",
            "(think|thought) (highly|the world|very highly|so highly) of (you|your|#name|what)",
            "(high regard|great respect|utmost respect|deep respect|admiration|great admiration"
                    + "|so much respect) for (you|your|#name|what|the)",
            "((i|we)? have)? (heard|hear|read) " + VERY
                    + " (great|good|nothing but ..2|so much|a lot|wonderful|amazing|only good|many good"
                    + "|excellent|so many ..1) ..1 (things)? about (you|your|#name)",
            "(had|have|kept|keeping|having) (my|our|an|a close|a) ..1 (eye|tabs) on (you|your|#name)",
            "(your|#placeholder|#name 's) ..1 (name|company|profile|work|business) ..1 (kept|keeps|keep"
                    + "|always|repeatedly|just) (coming up|popping up|comes up|being mentioned)",
            "(you|you guys|your ..1 (team|company|business|firm|brand)|#placeholder) ..1 (built|earned"
                    + "|made|created|established|gained|developed) ..3 (reputation|brand|name for yourself"
                    + "|name for yourselves|following|culture)",
            "(makes|make|made) you (a|an|the|exactly) ..2 " + PRAISE
                    + " ..1 (candidate|fit|partner|match|person|choice|addition|speaker|guest)",
            "it is ..1 (clear|obvious|evident|plain) (that)? (you|your team|you guys) ..1 (run|have|are"
                    + "|know|care|take|put) ..4 ("
                    + PRAISE
                    + "|care|pride|passion|passionate|heart|talented|expert|business|operation|team|company|doing)",
            "(found|find) (yours|you|your ..1 " + THING + ") (to be)? " + VERY + " " + PRAISE + "",
            "(kudos|props|hats off|congrats|congratulations) ..3 (" + PRAISE
                    + ") ..1 (things|work|job|stuff|team|growth|success)",
            "(someone|people|somebody|a person|professionals|leaders|candidates) (with"
                    + "|of) your (background|experience|calibre|caliber|skills|talent|expertise|stature|profile"
                    + "|skill set)",
            "your (passion|dedication|commitment|enthusiasm|energy|talent|creativity|expertise"
                    + "|professionalism|vision|leadership) ..5 (shines|shine|shows|is clear|is evident|is obvious"
                    + "|is inspiring|comes through|radiates|stands out|sets you apart)",
            "as (a|the|one of the) ..1 (leader|pioneer|expert|authority|visionary) (in|of) (your|the"
                    + "|this) ..1 (field|industry|space|sector|area|market)",
            "reputation precedes you",
            "(few|not many|hardly any|rarely do) (people|companies|founders|leaders|teams|brands|experts"
                    + "|firms) ..5 (your|you do|like you)",
            "yours ..1 (caught|stood|jumped|stands|really|immediately|looked|seemed)",
            "(track record|background|profile|resume|career|experience|skill set|skills|talent|expertise) like yours",
            "(clear|obvious|evident|plain|apparent) (that|how much)? (you|your team|you guys|you and your team) ..1 (care"
                    + "|really care|love what|know what|take pride|put ..3 (heart|care|effort|work))",
            "(could|can) not help but (notice|admire|be)",
            "how (well|fast|quickly|far|much|strongly) (you|your ..1 (team|company|business|firm|brand)"
                    + "|#placeholder) (is|are|have|has) (doing|growing|grown|come|scaled|scaling|achieved|expanded"
                    + "|expanding)",
            "(someone|somebody|anyone|person|people|professional|professionals|leader|leaders|founder"
                    + "|company|team) as (accomplished|talented|experienced|skilled|successful|knowledgeable"
                    + "|gifted|respected|established|busy) as (you|yours|#placeholder)",
            "(rare|hard|difficult|refreshing|great|good|nice) to (see|find|meet|come across) (a|an|such"
                    + "|someone|somebody|companies|people|brands) ..3 (like you|like yours|with (a|such)|strong"
                    + "|talented|dedicated|passionate) ..3 (presence|brand|company|team|website|profile|work"
                    + "|reputation)",
            "(realised|realized|noticed|seen|found|see|saw|observed) (that)? (your|despite) ..3 (website"
                    + "|site|business|good design|great design|profile|company) (could|can|may|might|needs|is not"
                    + "|was not|does not|lacks|has a lot|has (great|huge|some)|deserves|should)");

    static final Phrases PAID = FINDING.and(GROWTH).and(LIKING).and(PRAISING).and(Compliments.PAID);

    private Flattery() {}
}
