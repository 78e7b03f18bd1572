package dev.draftlint.rules.outreach;

import dev.draftlint.phrase.Phrases;

/** Compliments that come ready made. */
final class Compliments {

    /** What a form letter says to whoever gets it. */
    private static final Phrases FORMULAS = Phrases.of(
            "(glad|happy|pleased|delighted) to (learn|know|note|see) (that)? ..1 you (are|have|work|deal|do|import|export|sell)",
            "(we|i) know (your|you) ..2 (company|firm|name|factory|business) ..2 (from|is|are|via|through|on|in|by|as)",
            "(love|loving|adore|digging|dig|like) (the|your) ..1 (vibe|vibes|energy|aesthetic|look|atmosphere)",
            Flattery.PRAISE
                    + " ..2 (people|person|leader|leaders|founder|founders|owner|owners|team|teams|professional|professionals"
                    + "|creator|creators|expert|experts|maker|makers|firm|firms|host|hosts) like (you|yourself|yourselves)",
            "(rockstar|rockstars|superstar|superstars|stars|legends|ninja|ninjas|gurus|heroes|gems|wizards|unicorns|talent|talents)"
                    + " ..1 like (you|yourself)|(looking|searching|hunting) for (someone|somebody|people|candidates) ..2 like (you|yourself)",
            "(perfect|ideal|great|right|natural|good|excellent|amazing) (match|fit|role|opportunity|job|position) for (someone|somebody"
                    + "|people|a ..2|professionals) like (you|yourself)",
            "our ..1 (businesses|companies|brands|teams|missions|audiences|visions|values) ..2 (so|very|really|perfectly|closely|well"
                    + "|beautifully) (aligned|complementary|alike|matched)|made for each other|match made in heaven",
            "(is|are) exactly the (type|kind|sort) of ..3 (business|company|people|person|brand|team|place|client|customer|firm)",
            "#start (the|your) ..1 (food|photos|pictures|designs|menu|place|shop|website|site|page|feed|work|products|videos|posts"
                    + "|articles) ..1 (looks|look|is|are) ..2 (incredible|amazing|gorgeous|beautiful|stunning|delicious|great"
                    + "|fantastic|awesome|informative|impressive|lovely|wonderful) (#end|and|so)",
            "#start what (a|an) ..1 (beautiful|great|lovely|fantastic|wonderful|amazing|gorgeous|cool) (website|site|shop|page|profile|brand"
                    + "|portfolio|menu|place)",
            "(company|brand|firm|organisation|organization|team|business) (that)? (i|we) ..1 (admire|respect|look up to)",
            "(excited|thrilled|passionate|enthusiastic|inspired) (about|by) (your (profile|background|work|company|mission)|what|the work|the things|everything) you",
            "(was|were|am|are|came away) ..1 (impressed|blown away|amazed) #end",
            "(your company|you|#placeholder) as (a|an|the|one of the) ..2 (leader|leaders|pioneer|authority|expert) (in|of)",
            "your ..1 (brand|mission|values|vision|style|ethos|company) ..1 (aligns|align|fits|matches|resonates) ..1 (perfectly|well"
                    + "|deeply|closely|beautifully|nicely)? with (ours|our|my|me|us)",
            "(you|your ..1 (company|brand|team|profile|audience|channel|show)|#placeholder) ..1 (would|could|will|are|is) ..2 (be)? ..1 (ideal"
                    + "|perfect|natural|great|excellent) (partner|fit|match|addition|candidate) (for|to|with|#end)",
            "your ..3 (videos|posts|photos|content|page|style|photography|feed|channel|blog|articles|story|audience|work|brand) (is|are|looks"
                    + "|look|seems|seem|would be) ..1 (a|an|such a)? ..1 (great|perfect|ideal|natural|amazing|excellent|good) (fit|match) (for|with)",
            "your ..2 " + Flattery.THING + " ..4 (and)? (it|they) (looks|look|is|are) " + Flattery.VERY + " "
                    + Flattery.PRAISE,
            "your valuable (opinion|insight|insights|input|expertise|advice|response|experience)",
            "as you are ..1 (experienced|expert|distinguished|respected|leading|renowned|busy) (person|professional|leader|company|expert)",
            "feeling ..1 (you|we) ..1 (would|will|are) ..1 (great|perfect|good|amazing) (match|fit|team)",
            "(suitable|match|matches|matching|fit|fits) ..1 (for|to|with)? (below|the below|our|one of our|the following) ..2 (requirement"
                    + "|requirements|position|opening|client)");

    /** What is said of any shop, page or firm without a look at it. */
    private static final Phrases COMPLIMENTS = Phrases.of(
            "your ..1 " + Flattery.THING + " is ..1 (right up our (alley|street)|exactly (what|who|the)|just what)",
            "(you|you guys|your team|#placeholder) (are|is) ..1 (killing|crushing|nailing|smashing|rocking) it",
            "(see|noticed|understand|saw|aware) (that)? you are ..1 (in the ..3 (space|industry|sector|field|line|market)|a ..1 leader"
                    + "|one of the|leading)",
            "(see|noticed|saw|aware) (that|of)? (you have)? (a|your) ..1 (strong|great|good|excellent|solid|impressive|amazing) ..2 (presence"
                    + "|reputation|following|brand|team|reviews)",
            "you ..1 (were|are|come|came) ..1 (highly|warmly) recommended|(been|am|are) a ..2 fan (for|since)",
            "as (a|an) ..2 (leader|expert|authority|visionary) ..1 you|#start what (a|an) ..1 " + Flattery.PRAISE
                    + " ..3 (you|your)",
            "your ..1 (credentials|recipes|photos|designs|photography|collection|style|research|menu|food|products) (is|are|look|looks|was) "
                    + Flattery.VERY + " (" + Flattery.PRAISE + "|delicious|gorgeous|inspiring)",
            "(your|#name 's) ..1 (commitment|dedication|passion|devotion) (to|for) ..5 (is|are) ..2 (inspiring|impressive|admirable"
                    + "|commendable|remarkable|amazing|wonderful)",
            "#start (nice|cool|beautiful|lovely|great|awesome|amazing|sick|impressive) (website|product|designs|site|brand|page|shop|work"
                    + "|stuff|profile|logo|feed|photos|portfolio|store) (#end|at|there|you)",
            "(after|since|upon) (seeing|looking at|visiting|finding|coming across|browsing) your ..1 " + Flattery.THING,
            "(got|get|have|had|received|obtained|learned|learnt|knew|know|found) your ..2 (name|contact|contacts|details|email|address|company|information) ..1 (from|on|in|via"
                    + "|through|by) ..2 (directory|internet|web|search|google|website|alibaba|exhibition|fair|linkedin|network)",
            "from your ..1 (website|profile|site) (we|i) (know|learned|learnt|understand|see|saw)",
            "(you|#name|your team) (are|is) ..1 making ..2 (impact|difference|waves|strides)",
            "(company|team|firm|organisation|organization|brand) as (innovative|great|dynamic|prestigious|respected|inspiring"
                    + "|forward thinking) as (yours|#name)",
            "your ..2 values ..1 (resonate|align|inspire)|your ..3 (is|are) ..2 my ..1 (favourite|favourites|favorite|favorites)",
            "(a|an|somebody|someone|people|person|company|firm|those|leader) of your ..1 (stature|calibre|caliber|standing"
                    + "|reputation|renown|distinction)",
            "(listen|listened) to every episode|never miss (an|a) (episode|issue|post|video)",
            "you (would|could|will) be (a|an|the) ..1 (perfect|ideal|great|amazing|fantastic) (ambassador|guest|speaker|person|partner)",
            "(hand picked|handpicked|specially (chosen|selected))|(been|were) (selected|chosen) (because of|for) your",
            "(think|believe|thought) you are ..1 (awesome|amazing|incredible|the best|brilliant)");

    private static final String QUALITY =
            "(generosity|talent|talents|skill|skills|reputation|renown|craft|craftsmanship|expertise"
                    + "|taste|eye|leadership|vision|passion|dedication|professionalism|creativity|standing|stature"
                    + "|calibre|caliber|fame|flair|wisdom|kindness|excellence|experience|knowledge|genius|style"
                    + "|quality|standards|ingenuity|energy|hospitality|integrity|know how|spirit|discernment"
                    + "|intelligence|insight)";

    /** Praise as something that everybody knows, and the reader as one of a rare kind. */
    private static final Phrases RENOWN = Phrases.of(
            "(~hear|~read|told) ..2 (nothing but|only|so much|such|but) ..1 (good|praise|great|wonderful"
                    + "|positive|the best) ..3 (about|of) (you|your|#name)",
            "your ..2 " + QUALITY
                    + " ..1 (is|are|has|have) ..2 (no secret|well known|known|legendary|famous|beyond"
                    + "|evident|plain|everywhere|unmatched|undisputed|second to none|unrivalled|proverbial"
                    + "|gone before|travelled|spread|reached|need no|needs no|on everybody|talk of|envy of)",
            "(has|have|enjoy|enjoys|earned|deserve|deserves) ..2 (a|an|the|such) ..1 " + Flattery.PRAISE
                    + " (reputation|renown|repute)",
            "#start wow ..6 your|(can not|could not) (get over|stop (looking|reading|thinking|smiling)"
                    + "|believe|take my eyes off) ..3 your|(hats|hat) off to (you|your|#name)|(bow|bowing) to (you"
                    + "|your)",
            "you ..1 (clearly|obviously|evidently|plainly) ..1 (know (what|how|your|a)|care|love"
                    + "|take pride)|you ..2 know (a thing or two|your (stuff|trade|business|onions|craft|way))",
            "(do|does|did) (i|we) (need|have) to (say|tell you) ..3 " + Flattery.PRAISE
                    + "|(goes|going) without saying ..6 (you|your)",
            "(put|puts|putting) (the rest|others|everyone|everybody|us) ..2 to shame|(you are"
                    + "|your ..3 is) ..2 (cream of the crop|best of the best|in a league of"
                    + "|head and shoulders above|the real deal|a breath of fresh air|a household name"
                    + "|a national treasure)");

    static final Phrases PAID = FORMULAS.and(COMPLIMENTS).and(RENOWN);

    private Compliments() {}
}
