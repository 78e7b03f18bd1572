package dev.draftlint.rules.outreach;

import dev.draftlint.phrase.Phrases;

/** How senders promise to be short. */
final class Brevity {

    private static final String BRIEF =
            "(brief|short|quick|concise|snappy|to the point|succinct|fast|painless|short and sweet"
                    + "|to #number (lines|sentences)|tight|light|quickly|shortly|lean)";

    private static final String FEW =
            "(one|two|three|a few|a couple of|couple of|only|few|half a|thirty|ten|#number|a single|a|just)";

    private static final String MEASURE =
            "(line|lines|sentence|sentences|word|words|minute|minutes|min|mins|second|seconds|sec|secs"
                    + "|moment|moments|paragraph|paragraphs|tick|ticks|jiffy)";

    /** It will be short. */
    static final Phrases BREVITY = Phrases.of(
            "(i|we|me|us|to|promise) ..1 (will|shall|am going to|want to|wanted to)? (try to"
                    + "|do my best to|aim to|just)? (keep|make) (this|it|things|my (email|message|note|pitch|ask"
                    + "|intro)|the (email|message)) " + Apology.VERY + " " + BRIEF,
            "#start (keeping|making) (this|it|things) " + Apology.VERY + " " + BRIEF
                    + "|(make|keep) (it|this) (quick|short|brief|snappy|painless) ..1 (promised|promise"
                    + "|i promise|#end|for|so|as)",
            "(i|we) ..1 (will|promise to|shall|am going to|will try to|want to|intend to|hope to) be " + Apology.VERY
                    + " ("
                    + BRIEF + "|gone|done|out of your|off your)|(let me|#start to) be (brief|quick|short|concise)"
                    + "|out of your (hair|way|inbox) ..1 (in|soon|before|quickly|again)",
            "(this|it) will be " + Apology.VERY + " (brief|quick|short) (#end|i promise|and|but|promise)",
            "promise ..1 (this|it|my ..1) (is|will be) " + Apology.VERY + " " + BRIEF + "|" + MEASURE
                    + " ..1 (i|we)? ..1 (promise|swear)|(pinky|scouts) ..1 (promise|swear|honour|honor)"
                    + "|cross my heart|hand on heart|(promise|swear) (i|we|that i) will not",
            "in the interest of (your time|time|brevity)|(i|we|me) (will|would like to|want to|wanted to"
                    + "|promise to)? ..1 (get|cut|come|jump|go) (right|straight|directly)? (to the (point|chase)"
                    + "|to it)",
            "(i|we|it|this) (will|promise|should|would|swear) ..3 (only|just) (take|need|ask for|steal"
                    + "|borrow|use) ..2 (a (minute|moment|second|sec)|#duration|of your time)",
            "(reading|this|it|which|that|my (mail|note|letter)) ..2 (will|should|would|shall|takes|costs"
                    + "|need) ..2 (cost|take|need|require|ask|rob|steal|takes|costs)? ..1 (you|of you)? ..1 " + FEW
                    + " ..2 " + MEASURE
                    + " (at most|at the most|of your|no more|flat|tops)|(just|only) ..2 (seconds|second"
                    + "|sec|minute|moment|secs) of your (time|day)",
            "(it|this) (will|should|would|shall) not (take|need|cost) (up)? (long|much of|(longer"
                    + "|more) than (#duration|(#number|a|one) ..1 (minute|minutes|moment|second|seconds|sec"
                    + "|of your)|your))",
            "promise (to)? (only|just)? (to)? (take|need|ask for|use) ..4 (minute|minutes|moment|second"
                    + "|of your time)|promise not to (" + Apology.BOTHER + "|sell|pitch|take|waste|keep|be|email)",
            "(not|without|never) (want to|wanting to|trying to|going to|wish to|mean to|looking to"
                    + "|here to)? (take|taking|waste|wasting|use|using|steal|stealing|eat|hog|demand|demanding"
                    + "|claim|rob|cost|abuse|squander|burn) (up|into)? ..4 your ..1 (time|day|morning|afternoon"
                    + "|attention|minutes|hours|seconds|week)",
            "(will|shall|would|do|promise|want) not ..2 (beat about|beat around|detain|keep you"
                    + "|hold you up|take up|go on|mince|waste|ramble|be long|bore|drone) ..1 (the bush|you|long"
                    + "|your|on|words|up|#end)|(no|without) ..1 (beating about|beating around|long preamble"
                    + "|preamble|further ado)",
            FEW + " ..1 (line|lines|sentence|sentences|minute|minutes|seconds|ticks) (then"
                    + "|and) (then)? ..1 (you are|you will be|i am|i will be|off|that is it|i am gone"
                    + "|done) ..1 (free|gone|done|rid|off|back|#end|out)|(only|just|therefore|so|hence) ..1 " + FEW
                    + " ..1 " + MEASURE + " ..1 (from (me|us)|of your|today|for you)",
            "before you (reach for|hit|press|click|delete|bin|throw|close|scroll|roll|stop reading"
                    + "|trash) ..4 (key|button|delete|bin|away|eyes|this|tab|mail|on|off|#end)|(not"
                    + "|never) ..1 (throw|bin|delete|trash|scroll|click|switch|chuck|toss) ..1 (this|it|me|on|away"
                    + "|off|past) ..1 (away|yet|just yet|straight away|#end|unread)");

    private Brevity() {}
}
