package dev.draftlint.rules.outreach;

import dev.draftlint.phrase.Phrases;

/** Praise of the reader's work, skill, name and growth. */
final class Praise {

    private static final String FAST =
            "(fast|rapidly|quickly|steadily|exponentially|quick|nicely|like crazy|at (a|an) ..2 (pace"
                    + "|rate|speed)|so (fast|quickly)|impressively)";

    private static final String NAMED =
            "(#name|you|you guys|you all|your ..1 (team|company|business|firm|brand|agency|startup"
                    + "|organisation|organization))";

    /** News of the reader's growth and success that name neither. */
    private static final Phrases GROWTH = Phrases.of(
            Flattery.I + " (noticed|saw|see|seen|heard|noticing|understand|read|notice) (that|how)? " + NAMED
                    + " ..2 (are|is|has been|have been|has|been|'s)? " + Flattery.VERY
                    + " (thriving|booming|taking off|making (waves|moves|great strides)|doing (well|great"
                    + "|really well|big things|great things)|blowing up|crushing it|killing it|on a roll"
                    + "|on the rise|(growing|scaling|expanding) (" + FAST
                    + "|lately|and|#end)|in (growth|expansion|hyper growth) mode|experiencing ..1 growth)",
            Flattery.I + " (noticed|saw|see|seen|read|heard) (that)? " + NAMED
                    + " (has|have|got|gets) (some)? (great|amazing|awesome|excellent|good|fantastic|strong"
                    + "|impressive|glowing) ..1 (reviews|ratings|reputation|feedback|presence|following"
                    + "|brand|team)",
            "(congrats|congratulations|kudos|hats off|well done|bravo) (to you|to your team"
                    + "|to #name)? (on|for|with) (your|all|the|everything|what) ..4 (success|successes"
                    + "|achievements|accomplishments|growth|work|progress|journey|milestones|milestone|momentum"
                    + "|achieved|built|accomplished|traction|job|wins)");

    /** Praise of the reader's work, skill or name. */
    private static final Phrases PRAISING = Phrases.of(
            "(your|#name 's|such|such an|such a) " + Flattery.VERY + " " + Flattery.PRAISE
                    + " ..2 (website|site|profile|company|business|portfolio|work|organisation"
                    + "|organization|store|shop|brand|platform|content|channel|background|blog|career"
                    + "|resume|experience|journey|trajectory|achievements|accomplishments|growth"
                    + "|reputation|track record|progress|insights|leadership|expertise)",
            "(#start|super|really|very|truly) (impressive|amazing|incredible|great|awesome|fantastic"
                    + "|outstanding|inspiring|stellar) ..1 (work|stuff|trajectory|growth|achievements|job"
                    + "|portfolio|background|profile|journey|content|progress|things)",
            "keep (up|doing) (the|your|with the|all the) ..1 (" + Flattery.PRAISE
                    + "|magic|momentum|hard) (..1 (work|content|job|stuff|things|effort|posts))?",
            "(you|you guys|#placeholder|your team) (are|is|have been|has been) " + Flattery.VERY
                    + " (doing|building|creating|making|growing|crushing|killing|producing) ..1 (" + Flattery.PRAISE
                    + "|big|wonders|magic) ..1 (things|work|stuff|job|content|impact|strides)",
            "(you|your team|#placeholder) (have|has) " + Flattery.VERY
                    + " (built|created|achieved|accomplished|done|made) (something|an|a|such|so much"
                    + "|incredible|amazing|great|wonderful) ..1 ("
                    + Flattery.PRAISE + "|special|things|work|brand|business|company|reputation|team)",
            "(you|#placeholder) (have|has|own|run) (a|an) " + Flattery.VERY + " " + Flattery.PRAISE
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
            "((i|we)? have)? (heard|hear|read) " + Flattery.VERY
                    + " (great|good|nothing but ..2|so much|a lot of (good|great)|lots of (good|great)|a lot|wonderful|amazing|only good|many good"
                    + "|excellent|so many ..1) ..1 (things)? about (you|your|#name)",
            "(had|have|kept|keeping|having) (my|our|an|a close|a) ..1 (eye|tabs) on (you|your|#name)",
            "(your|#placeholder|#name 's) ..1 (name|company|profile|work|business) ..1 (kept|keeps|keep"
                    + "|always|repeatedly|just) (coming up|popping up|comes up|being mentioned)",
            "(you|you guys|your ..1 (team|company|business|firm|brand)|#placeholder) ..1 (built|earned"
                    + "|made|created|established|gained|developed) ..3 (reputation|brand|name for yourself"
                    + "|name for yourselves|following|culture)",
            "(makes|make|made) you (a|an|the|exactly) ..2 " + Flattery.PRAISE
                    + " ..1 (candidate|fit|partner|match|person|choice|addition|speaker|guest)",
            "it is ..1 (clear|obvious|evident|plain) (that)? (you|your team|you guys) ..1 (run|have|are"
                    + "|know|care|take|put) ..4 ("
                    + Flattery.PRAISE
                    + "|care|pride|passion|passionate|heart|talented|expert|business|operation|team|company|doing)",
            "(found|find) (yours|you|your ..1 " + Flattery.THING + ") (to be)? " + Flattery.VERY + " " + Flattery.PRAISE
                    + "",
            "(kudos|props|hats off|congrats|congratulations) ..3 (" + Flattery.PRAISE
                    + ") ..1 (things|work|job|stuff|team|growth|success)",
            "(someone|people|somebody|a person|professionals|leaders|candidates) (with"
                    + "|of) your (background|experience|calibre|caliber|skills|talent|expertise|stature|profile"
                    + "|skill set)",
            "your (passion|dedication|commitment|enthusiasm|energy|talent|creativity|expertise"
                    + "|professionalism|vision|leadership) ..5 (shines|shine|shows|is clear|is evident|is obvious"
                    + "|is inspiring|comes through|radiates|stands out|sets you apart)",
            "as (a|an|the|one of the) ..1 (leader|leaders|pioneer|expert|authority|visionary) (in|of) (your|the"
                    + "|this) ..1 (field|industry|space|sector|area|market)",
            "you (would|are|will|might|could) ..1 (be)? (the|a|an) ..1 (perfect|ideal|right|best) person to (talk|speak|ask|help|write|turn|connect|learn)",
            "(#name|you|your ..1 (team|company|firm)) (are|is|have been|has been) ..1 doing ..2 (exciting|interesting|amazing|great|incredible|cool|impressive|remarkable|fantastic|wonderful) ..1 (things|work|stuff)",
            "(excited|thrilled) (about|by|to see) where (you|#name|your ..1) (are|is)|(know|aware) (that)? " + NAMED
                    + " (is|are|has been|have been) (expanding|growing|scaling|thriving|booming) ..1 (" + FAST
                    + "|#end|and)",
            "(your ..1 (experience|background|profile|skills|skill set|resume|cv)) ..1 (looks|look|seems|seem|appears|is|would be|are) ..2 (great|perfect|strong|excellent|good|ideal|fantastic|solid) (match|fit)",
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
            "(realised|realized|noticed|seen|found|see|saw|observed) (that)? (your|it|despite) ..3 (website"
                    + "|site|business|good design|great design|profile|company) (could|can|may|might|needs|is not"
                    + "|was not|does not|lacks|has a lot|has (great|huge|some)|deserves|should)");

    static final Phrases PAID = GROWTH.and(PRAISING);

    private Praise() {}
}
