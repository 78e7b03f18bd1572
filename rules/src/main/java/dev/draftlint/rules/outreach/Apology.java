package dev.draftlint.rules.outreach;

import dev.draftlint.phrase.Phrases;

/** How senders make themselves small: sorry for a mail, full of pity for a busy reader, brief, and never pushy. */
final class Apology {

    private static final String REGRET =
            "(sorry|sry|apologies|apology|~apologise|~apologize|~forgive|~pardon|~excuse|overlook"
                    + "|forgiveness|indulgence|pardons)";

    private static final String MAIL =
            "(email|emails|message|messages|note|outreach|mail|mails|call|calls|pitch|pitches|approach"
                    + "|reminder|reminders|dm|letter|letters|text|contact|request|follow up|missive|lines)";

    /** What a mail may do to its reader. */
    private static final String BOTHER =
            "(~bother|~disturb|~interrupt|~intrude|~trouble|~pester|~bug|~spam|~nag|~annoy|~badger"
                    + "|~hound|~harass|~impose|~clog|~crowd|~clutter|flooding|~bombard|~overwhelm|~inundate|~hassle"
                    + "|~barge in|~barge|~burden|~fill|~waste|~encroach|~invade|~detain|~pursue"
                    + "|~plague|~irritate|~pop up|~knock|~weary|~tire|~trespass|~presume)";

    /** Where it does so. */
    private static final String AT_YOU =
            "(up|on|upon|into|at|in|to|with)? (you|u|your ..2 (inbox|inboxes|day|mailbox|evening|weekend"
                    + "|time|screen|door|morning|week|lunch|attention|peace|patience|schedule|work|minutes|nerves"
                    + "|afternoon))";

    private static final String TROUBLE =
            "(intrusion|interruption|disturbance|imposition|spam|persistence|directness|bluntness"
                    + "|boldness|forwardness|nuisance|liberty|trouble|impertinence|audacity|presumption|cheek"
                    + "|freedom|bother|nerve|impudence|temerity|brashness|haste|familiarity"
                    + "|cold outreach|cold approach|unsolicited)";

    private static final String PEST =
            "(pest|nuisance|bother|burden|pain|nag|pushy|annoying|intrusive|persistent|that ..1 (person"
                    + "|guy|rep|salesperson|one|seller)|spammy|salesy|stalker|forward|imposition|presumptuous|rude"
                    + "|broken record|bothersome|noise|unwelcome|too much|impolite|cheeky|aggressive"
                    + "|overbearing|pushing|tiresome|in the way|a bore|thorn|inconvenience|inconvenient)";

    private static final String KNOW =
            "((i|we) (am|are|can|can only|do|really|totally|fully|completely|would|will|could)? ..1)? (know"
                    + "|understand|realise|realize|appreciate|recognise|recognize|imagine|sure|guess|bet|assume|suspect"
                    + "|get|aware|expect|figure|believe|conscious|mindful|see|respect|acknowledge|can tell"
                    + "|no doubt|think"
                    + "|given|surely|doubtless|suppose|certainly|probably|picture)";

    private static final String VERY =
            "((very|so|really|super|incredibly|extremely|quite|pretty|terribly|always|absolutely|likely"
                    + "|probably|no doubt|undoubtedly|surely|certainly|a|already|insanely|too|constantly|doubtless"
                    + "|all|often|just|usually|permanently|rather|awfully) ..1)?";

    private static final String BUSY =
            "(busy|occupied|swamped|slammed|packed|hectic|crazy|flooded|overflowing|demanding|inundated|bombarded"
                    + "|overwhelmed|stretched|snowed under|jam packed|rushed|chaotic|pressed for time|(short"
                    + "|pushed) (on|of|for) time|tied up|heads down|knee deep|up against it|time poor|juggling"
                    + "|wearing many hats|drowning|buried|flat out|up to your (neck|ears|eyeballs|eyes)"
                    + "|busier than ever|run off your feet|rushed off your feet)";

    private static final String FULL =
            "(full|limited|valuable|precious|tight|crowded|scarce|short|at a premium|bursting|stacked"
                    + "|piled|piling|bulging|heaving|groaning|groans|jammed|creaking|bending|overflows|insane|nuts"
                    + "|bonkers|mad|brimming|counted|numbered|dear|few|costly|a war zone|a zoo|a battlefield"
                    + "|out of control)";

    private static final String THEIRS =
            "(time|schedule|schedules|inbox|inboxes|plate|plates|calendar|calendars|diary|day|days|week"
                    + "|weeks|mailbox|hands|agenda|attention|desk|in tray|postbag|to do list|life|mornings|minutes"
                    + "|hours|phone|things|mondays|#month|this season|season)";

    private static final String BRIEF =
            "(brief|short|quick|concise|snappy|to the point|succinct|fast|painless|short and sweet"
                    + "|to #number (lines|sentences)|tight|light|quickly|shortly|lean)";

    private static final String FEW =
            "(one|two|three|a few|a couple of|couple of|only|few|half a|thirty|ten|#number|a single|a|just)";

    private static final String MEASURE =
            "(line|lines|sentence|sentences|word|words|minute|minutes|min|mins|second|seconds|sec|secs"
                    + "|moment|moments|paragraph|paragraphs|tick|ticks|jiffy)";

    private static final String DEMUR =
            "((i|we)? (really|just|honestly|truly)? (do|did|am|are|would|will|is|was|should)? (really"
                    + "|just|honestly|truly)? not|never|without|(i|we)? (hate|hated|dread|loathe)|loath|reluctant"
                    + "|hesitant|rather than|instead of|far be it from me|anything but|(the)? last thing (i"
                    + "|we) (want|need|would want|want to do) is|(~pain|~embarrass|~shame|~grieve) (me|us))";

    private static final String WANT =
            "((want|wanting|wanted|wish|wishing|trying|looking|mean|meaning|like|hoping|intend|intending"
                    + "|going|here|about|dream of|dare|care) ..1 (to)?|to|have to|promise to)?";

    /** Sorry for the mail. */
    private static final Phrases SORRY = Phrases.of(
            REGRET + " (me|us|my|our)? ..2 (for|to|that|if|about|in)? ..3 (" + BOTHER + " " + AT_YOU + "|" + BOTHER
                    + " (again|once more|like this|so often|#end|but|with)|" + TROUBLE + ")",
            REGRET + " (to|for|that|if|about) ..5 " + PEST,
            REGRET + " (to|for|about|if) ..4 (late|cold|unsolicited|random|long|lengthy|unexpected|multiple|many"
                    + "|repeated|another|barrage of|unannounced|uninvited|so many|all these|flood of) ..1 " + MAIL,
            REGRET + " (to|for) ..1 (~chase|keep|all the|another|one more|yet another) ..2 (#end|you|again|this|" + MAIL
                    + ")",
            REGRET + " (for|to) ..1 (~write|~email|~contact|~reach out) ..2 (#end|you|without|again)",
            REGRET + " (for|to|if|that)? (i am|i|we|me for)? (~reach out|~reach|~email|~write|~message|~contact|~ping"
                    + "|~send|~add|~take|~pop up|~drop in|~turn up|~land|~approach|~address|~come"
                    + "|~turn) ..4 (out of the blue|again|out of nowhere|unsolicited|unannounced|uninvited"
                    + "|so often|your time|your inbox|cold|unasked|directly|like this)",
            "(forgive|pardon|excuse) ..1 (this|the|my) ..2 " + MAIL,
            REGRET + " (in advance)? if (this|it|you|i) ..3 (not|already|wrong|spam|irrelevant|duplicate)",
            "know ..1 asking a lot|promise ..3 (last|final) (time|email|message|mail|one)",
            "not one of (those|these|the) ..2 (pushy|spammy|annoying|sales|salespeople|sellers|reps|vendors)",
            "(know|hate|sorry) ..1 (cold|sales|unsolicited) (emails|calls|messages|mails|pitches) ..4 (annoying|suck|worst|pain|fun|too|as much)",
            "(hope|hoping) (this|it|that|i|we) (do|does|am|is)? not ..1 (come across|come off|seem|sound|feel|being|becoming)? ..2 "
                    + PEST + "|if it is not too much trouble",
            "(forgive|pardon|excuse) (me|us) ..1 (for|if) ..2 (~write|~contact|~approach|~address|~email|~message|~ask|~reach out|~turn)",
            "(hope|hoping) you (will)? ..1 (excuse|forgive|pardon) (my|me|the|this)|know (i am|that i am) ..1 (a (total|complete)? stranger|being (persistent|annoying|pushy|a pain))|(will|promise to|gladly|happily|before i|before we) ..1 (leave you (alone|in peace)|get out of your (hair|inbox|way))",
            "(hope|hoping|trust) (that)? you are not ..2 (annoyed|bothered|offended|irritated|tired|angry)",
            "(ask|beg|crave|request|hope for|count on|implore) ..1 (for)? ..1 your ..1 (indulgence"
                    + "|pardon|patience|forgiveness|understanding|leave|forbearance) ..1 (for|in|with|that|if|as"
                    + "|#end|while)",
            "(hope|hoping|trust) (that)? you (do|will|would|shall) not (mind|object|take offence"
                    + "|take it amiss|think) (me|my|us|our|this|that i|that we|if i|#end|too much)",
            "(hope|hoping) (it|this|that) is (ok|okay|alright|all right|fine|not a problem) (that|if|to"
                    + "|for me to) ..2 (~reach|~email|~write|~contact|~message|~ask|~drop)",
            "(feel|feeling|felt) ..1 (bad|guilty|awkward|terrible|sorry|awful|weird|silly|embarrassed"
                    + "|cheeky|shy|odd) ..1 (for|about|to)? ..1 (" + BOTHER
                    + "|writing|reaching|emailing|asking|messaging|contacting|sending|this|ask|write)",
            "(know|realise|realize|understand|aware|appreciate) ..1 (it|this|that) ..3 (cheeky|bold"
                    + "|forward|presumptuous|odd|strange|weird|unusual|cold (email|message|outreach|call)"
                    + "|a lot to ask|a big ask|awkward|out of the blue|out of nowhere|unsolicited|random"
                    + "|unexpected|unwelcome|yet another|just another|nuisance|intrusion|imposition)",
            "(i|we) ..1 (hesitate|hesitated|dare|dared|venture|ventured|presume|make so bold as"
                    + "|make bold) to (write|contact|turn|address|approach|email|disturb|come|ask you|reach out"
                    + "|trouble|knock|ask)",
            "(not|never) ..2 (my|our) (habit|custom|way|style|practice|wont) to (write|approach|contact"
                    + "|send|email|call|ask)|(with|it is with) (some|a little|great|a certain"
                    + "|no little) (embarrassment|hesitation|trepidation|reluctance|shame)",
            "at the risk of (being|sounding|seeming|annoying|bothering|becoming|repeating)|(bear"
                    + "|bearing) with (me|us)|(without|not) (being|having been|been) ..1 (introduced|asked|invited)",
            "(mail|email|letter|message|note|line|call|word) from ..2 (stranger|nobody|unknown"
                    + "|somebody you|someone you|outsider)|(is|am|are|was|probably) ..1 (not|hardly"
                    + "|scarcely) ..1 what you (were|are|have been) ..1 (waiting|hoping|longing)",
            "(you did not|nobody|no one) (ask|asked|asks) ..1 (for|me|us) ..1 (this|to write|mail|letter" + "|it)|"
                    + KNOW + " ..1 you did not (ask|sign up|expect|invite)",
            "(if|should) (this|it|i|my ..1) (comes|come|arrives|reaches|catch|catches|finds|find"
                    + "|is) ..2 at (a|an|the) (bad|wrong|busy|awkward|inconvenient|poor|unfortunate"
                    + "|hectic) (moment|time|hour)");

    /** The reader is busy. */
    private static final Phrases BUSYNESS = Phrases.of(
            KNOW + " (that|how)? " + VERY
                    + " (you|you guys|you all|you both|everyone|your team|your ..1 team|you and your (team|colleagues|staff|people)) (are|'s|may be"
                    + "|must be|might be|have been|will be|is|could be|get|can get) " + VERY + " " + BUSY,
            "(totally|completely)? (get|understand|know) (it)? if you are " + VERY + " " + BUSY,
            KNOW + " (that)? (this|the) ..2 (year|month|week|season|time) (is|gets|can be) " + VERY + " " + BUSY,
            "if you are " + VERY + " " + BUSY + " no (worries|problem)|no (worries|problem) if you are " + VERY + " "
                    + BUSY,
            "(maybe|perhaps|probably|i guess) you (are|were|was|have been) " + VERY + " " + BUSY,
            "you ..1 (clearly|obviously|surely|must|probably|already) have (a lot|plenty|so much|enough|lots) (going on|on your|to do)",
            KNOW + " how (many|much) ..4 (you|your ..1|alumni|people|editors|buyers) ..2 (get|receive|have|see)",
            KNOW + " ..2 how ..1 (busy|hectic|crazy|packed|full|chaotic|valuable|precious|limited|swamped|demanding)",
            "(know|imagine|picture|guess|sure) ..1 how many ..2 (" + MAIL
                    + "|offers|requests|vendors|of these) ..3 (hit|land|reach|arrive|come|flood|you|pour"
                    + "|fill|pile|compete)",
            "you are (probably|likely|undoubtedly|no doubt|surely|certainly|clearly|obviously|doubtless"
                    + "|always) ..1 " + BUSY + "|you (must|may|might) (be|have been) " + VERY + " " + BUSY
                    + "|(as|since) you are (too|really|super) (busy|swamped|slammed)|if you are too busy (to|for|right now|at the moment)|as (a"
                    + "|an) (busy|time poor) ..3 (you|your)",
            KNOW + " (that|how)? ..3 " + THEIRS
                    + " (is|'s|are|must be|can be|may be|gets|get|can get|has been|have been|be|will be"
                    + "|never|does not) " + VERY + " (" + BUSY + "|" + FULL + "|stops|stand still)",
            "your ..1 (inbox|mailbox|desk|calendar|diary|schedule|in tray|postbag|plate) (must|will"
                    + "|has to|is surely|is no doubt|is probably) ..2 (" + BUSY + "|" + FULL + ")",
            "(i|we)? (respect|value|respectful of|mindful of|conscious of|considerate of"
                    + "|protective of) your (time|inbox|schedule|attention)",
            "your ..1 (busy|hectic|packed|tight|crowded|crazy|demanding|jam packed|overflowing|swamped"
                    + "|crammed) (schedule|schedules|calendar|day|days|week|inbox|diary|life|agenda|mailbox)",
            "(" + KNOW + " ..1|as|while|since) (you|you must|you probably|you already"
                    + "|you likely) have ..3 on your (plate|hands|desk|mind)|you ..2 (have|got) your hands full"
                    + "|your hands are ..2 full",
            KNOW + " ..5 (leaves|leave|have|gives) you ..1 (little|no|hardly any|not much|limited"
                    + "|precious little) ..1 time|" + KNOW
                    + " ..1 you (have|have got|do not have|may not have|might not have) (little|no"
                    + "|hardly any|not much|limited|precious little|very little|much|a lot of|any|lots of"
                    + "|the) ..1 time",
            "(i|we) ..1 (know|understand|appreciate|remember) how it (goes|is|gets)|" + KNOW
                    + " ..1 how ((things|mails|emails|messages|inboxes) (pile|stack|fill|get))",
            KNOW + " ..1 (this|it|that|now) (is|may be|must be|comes at|might be) ..2 " + BUSY
                    + " ..1 (time|month|week|season|period|day|quarter|stretch)",
            "(" + KNOW + "|" + REGRET
                    + " if|hope) ..6 (a|the) (bad|wrong|busy|awkward|inconvenient|terrible|hectic) (time|moment)",
            "(must|may|might|probably|surely) be ..1 (tired|sick|fed up) (of|with) (me|my|hearing|these"
                    + "|us|mails|emails)|" + KNOW
                    + " ..2 you ..1 have ..1 (bigger fish|better things|more important|bigger things)"
                    + "|you (will|must|may|might|surely|certainly|no doubt"
                    + "|probably) ..2 have (more important|better|bigger|weightier|more pressing"
                    + "|more urgent|other) ..2 (mails|letters|things|matters|worries|fish|concerns|than)",
            KNOW + " ..1 you have (a lot|so much|plenty|enough|much|lots|loads|a ton) (of things)? going on"
                    + "|you have (a|such a|your) ..1 (demanding|busy|full|hectic|packed|tight|crowded) (schedule"
                    + "|calendar|diary|week|day|agenda|job)",
            "you (must|probably|likely|no doubt|undoubtedly|surely|already|constantly|all|also)? (get"
                    + "|receive|field|have|see) ..2 (a lot of|lots of|tons of|a hundred|hundreds of|dozens of"
                    + "|#number|scores of|piles of|stacks of|loads of|so many|a ton of|countless|a million"
                    + "|thousands of|plenty of|many|too many|enough of) ..3 (emails|messages|pitches|of these"
                    + "|requests|mails|like this|like these|dms|inmails|notes|these|them|calls|letters|submissions"
                    + "|proposals|applications|offers)",
            "you are ..1 (probably|surely|already|constantly) ..1 (getting|receiving|flooded with|drowning in) ..6 ("
                    + MAIL + "|like this|like these|of these)",
            "(mountain|mountains|flood|heap|heaps|pile|piles|sea|avalanche|stack|hundreds|wall" + "|torrent) of " + MAIL
                    + " ..3 (you|your|waits|wait|awaits|await)");

    /** It will be short. */
    private static final Phrases BREVITY = Phrases.of(
            "(i|we|me|us|to|promise) ..1 (will|shall|am going to|want to|wanted to)? (try to"
                    + "|do my best to|aim to|just)? (keep|make) (this|it|things|my (email|message|note|pitch|ask"
                    + "|intro)|the (email|message)) " + VERY + " " + BRIEF,
            "#start (keeping|making) (this|it|things) " + VERY + " " + BRIEF
                    + "|(make|keep) (it|this) (quick|short|brief|snappy|painless) ..1 (promised|promise"
                    + "|i promise|and|#end|for|so|as)",
            "(i|we) ..1 (will|promise to|shall|am going to|will try to|want to|intend to|hope to) be " + VERY + " ("
                    + BRIEF + "|gone|done|out of your|off your)|(let me|to) be (brief|quick|short|concise)"
                    + "|out of your (hair|way|inbox) ..1 (in|soon|before|quickly|again)",
            "(this|it) will be " + VERY + " (brief|quick|short) (#end|i promise|and|but|promise)",
            "promise ..1 (this|it|my ..1) (is|will be) " + VERY + " " + BRIEF + "|" + MEASURE
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
                    + "|of your time)|promise not to (" + BOTHER + "|sell|pitch|take|waste|keep|be|email)",
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

    /** The sender does not push. */
    private static final Phrases PUSHINESS = Phrases.of(
            DEMUR + " " + WANT + " ..1 (be|being|come across as|come off as|sound|seem|become|look|turn into) ..2 "
                    + PEST,
            DEMUR + " " + WANT + " ..1 (keep|be|continue to|to)? " + BOTHER + " " + AT_YOU,
            "(i|we) ..1 (will|would|promise to|going to|should) (stop|quit|cease) " + BOTHER + " " + AT_YOU
                    + "|stop (bothering|bugging|pestering|chasing|hounding|spamming|annoying|nagging) you",
            "(hate|loath|loathe|reluctant|dread|dreaded|embarrassed|shy) to ..1 (land|get|write|come"
                    + "|disturb|trouble|bother|make|be|become|ask|approach|turn|contact|impose|add"
                    + "|knock) ..3 (nerves|you|nuisance|pest|your|bother|pile|burden|this|letter|mail)",
            "(last|final) (message|email|mail|note|one|attempt|try|nudge|time) ..6 (i promise|promise|" + BOTHER + ")",
            "(no|zero|not a|not another|without the|without a|skip the) (hard|high pressure|sales|pushy"
                    + "|sleazy|cheesy|long|boring|slick|big|canned)? (pitch|sell|sales pitch|sales talk|spiel"
                    + "|sales spiel|arm twisting|pressure tactics)|(spare|save) you (the|a|my|our) ..1 (sales talk"
                    + "|pitch|speech|spiel|preamble|long story|sermon|usual)",
            "not (trying|here|going|looking|writing|reaching out|am not|are not|out) ..1 to (sell"
                    + "|pitch) (you)?|(not|am not|are not) (selling|pitching|peddling) (you)? (anything|a thing)"
                    + "|nothing to sell",
            "(not|no|another|hardly) ..1 (annoying|pushy|spammy|dreaded|generic) ..2 (email|pitch"
                    + "|message|rep|salesperson)|(this|it|mine) is not ..1 (another|yet another|one more"
                    + "|one of those|just another) ..2 (mail|email|pitch|letter|message|newsletter|offer|call)",
            "(the last (one|person|man|woman)|not one|never one|not the kind|not the type|not the sort|not ..1 of (those|the ..1"
                    + "|your)) ..3 (who|to|that|out to) ..2 (~hound|~pester|~nag|~chase|~call|~push|~bother|~spam"
                    + "|~sell|~ring|~hassle|~harass|~badger|~write|~badger|~blast)",
            "(feel free|free|welcome) to (delete|ignore|bin|trash|archive|skip|toss|disregard) (this|my"
                    + "|it)|(sorry|hate|not|without|loath|rather not|afraid) ..3 (add|adding|contribute) to (your"
                    + "|the) ..1 (pile|load|inbox|burden|heap|list|mountain|workload)");

    /** An apology in any of these ways. */
    static final Phrases TOLD = SORRY.and(BUSYNESS).and(BREVITY).and(PUSHINESS);

    private Apology() {}
}
