package dev.draftlint.rules.outreach;

import dev.draftlint.phrase.Phrases;

/** Compliments, and the words that they are made of. */
final class Flattery {

    static final String I = "(i|we|we at ..1)? (have|had|am|was|were)? (recently|just|also|really|truly|been|personally"
            + "|always|genuinely|absolutely|happened to|was|recently just)?";

    static final String THING =
            "(website|websites|site|webpage|web page|homepage|profile|company|business|page|portfolio"
                    + "|work|organisation|organization|store|shop|brand|platform|content|channel|background|blog"
                    + "|agency|firm|restaurant|startup|start up|github|practice|app|product|products|services"
                    + "|service|account|instagram|feed|community|team|operation|operations|school|clinic|salon|gym"
                    + "|studio|hotel|journey|progress|office|farm|bakery|gallery|museum|church|parish|theatre|cafe"
                    + "|bar|pub|garage|yard|nursery|winery|brewery|vineyard|lab|library|newsletter|podcast|show"
                    + "|magazine|network|club|charity|foundation|boutique|spa|venue|listing|centre|center|garden"
                    + "|studios|career|resume|cv|experience|skills|linkedin|presence|group|group 's|socials"
                    + "|social media|writing|articles|posts|videos|episodes|tutorials|mission|role|domain|company 's|success|growth|contributions)";

    static final String PRAISE =
            "(impressive|amazing|incredible|outstanding|great|excellent|stellar|remarkable|extensive"
                    + "|awesome|wonderful|inspiring|fantastic|exceptional|extraordinary|brilliant|superb"
                    + "|phenomenal|admirable|commendable|strong|unique|solid|valuable|beautiful|terrific"
                    + "|fascinating|innovative|thoughtful|insightful|stunning|lovely|cool|good|top notch"
                    + "|world class|high quality|distinguished|noteworthy|notable|special|interesting|helpful"
                    + "|invaluable|well designed|second to none|unparalleled|rich|first rate|exemplary|exciting"
                    + "|one of a kind|forward thinking|pioneering|rare|ideal|perfect)";

    static final String VERY =
            "(very|so|really|truly|super|seriously|honestly|insanely|beyond|clearly|amazingly|quite|particularly|genuinely|always|deeply|absolutely"
                    + "|incredibly|thoroughly|extremely|especially|totally|immediately|greatly|already|pretty|such"
                    + "|simply|nothing short of|hugely)?";

    /** Whatever a reader has that a stranger may like. */
    private static final String THEIRS =
            " (reading|watching|following|seeing|listening to)? (the)? (#name 's|your|#name) ..3 " + "("
                    + THING
                    + "|approach|vision|style|perspective|insights|commitment|dedication|passion|values"
                    + "|ethos|culture|vibe|energy|aesthetic|stuff|leadership)";

    /** The sender's liking, awe or surprise. */
    private static final Phrases LIKING = Phrases.of(
            I + " (love|loved|loving|admire|admired|appreciate|appreciated|enjoy|enjoyed|adore|like|liked|respect|dig) "
                    + VERY
                    + " (what|how|the way|the (work|things|stuff|content)|everything|all (that"
                    + "|the)?) ..1 (you|your|#name) ..3 (do|doing|built|building|done|are|have|create"
                    + "|creating|created|share|sharing|post|run|running|make|making|approach|curate|put"
                    + "|have been|achieved|stand|represents|team)",
            I + " (love|loved|loving|admire|admired|appreciate|enjoy|enjoyed|adore) " + VERY + THEIRS,
            "(i|we) ..1 (like|liked|respect) " + VERY + THEIRS,
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

    static final Phrases PAID = Discovery.TOLD.and(LIKING).and(Praise.PAID).and(Compliments.PAID);

    private Flattery() {}
}
