package dev.draftlint.rules.outreach;

import dev.draftlint.phrase.Phrases;

/** Turns of phrase that excuse a mail, promise its shortness or speak of the reader's load. */
final class ApologyTurns {

    private static final String KNOW =
            "(know|realise|realize|aware|imagine|guess|suppose|understand|appreciate|assume|suspect|bet|sure|surely|doubtless|probably|certainly|no doubt|conscious)";

    private static final String FEW =
            "(one|two|three|a few|a couple of|couple of|only|few|half a|thirty|ten|#number|a single)";

    private static final String MEASURE =
            "(line|lines|sentence|sentences|word|words|minute|minutes|second|seconds|moment|moments|paragraph|paragraphs)";

    private static final String TROUBLE =
            "(nuisance|disturbance|intrusion|boldness|liberty|forwardness|interruption|directness|trouble|impertinence|audacity|presumption|cheek|freedom|inconvenience|bother)";

    private static final String PARDON = "(pardon|forgive|excuse|overlook|indulge|forgiving)";

    private static final String MAIL =
            "(mail|mails|email|emails|letter|letters|message|messages|post|correspondence|requests|pitches)";

    static final Phrases PHRASES = Phrases.of(
            PARDON + " ..2 (the|this|my|our|any|such) ..1 " + TROUBLE,
            PARDON
                    + " (me|us|my|our) ..1 (for|if|that) ..2 (turn|turning|write|writing|come|coming|approach|approaching|contact|contacting|address|addressing|i|we) ..2 (so|to you|you|directly|unasked|uninvited|like this|out of|am|are|take)",
            "(ask|beg|crave|request|hope for|count on) ..1 (for)? ..1 your ..1 (indulgence|pardon|patience|forgiveness|understanding|leave|forbearance) ..1 (for|in|with|that|if|as|#end)",
            "(too much|much) of a (liberty|nuisance|intrusion|imposition)",
            "(make|making|be|being|become|becoming) (a|such a) ..1 (nuisance|pest|bother) of (myself|ourselves)",
            "(hate|loath|loathe|reluctant|dread|dreaded|embarrassed|shy) to ..1 (land|get|write|come|disturb|trouble|bother|make|be|become|ask|approach|turn|contact|impose|add) ..3 (nerves|you|nuisance|pest|your|bother|pile|burden|this|letter|mail)",
            "(i|we) ..1 (hesitate|hesitated|dare|dared|venture|ventured|presume|make so bold as|make bold) to (write|contact|turn|address|approach|email|disturb|come|ask you|reach out)",
            "(not|never) ..2 (my|our) (habit|custom|way|style|practice|wont) to (write|approach|contact|send|email|call|ask)",
            "(with|it is with) (some|a little|great|a certain) (embarrassment|hesitation|trepidation|reluctance|shame) ..1 (that)? (i|we)",
            "(last|not one|never one|not the kind|not the type|not the sort|not one of (those|the ..1)) ..3 (who|to|that) ..2 (hound|pester|nag|chase|call|calls|push|bother|spam|sell|calls|ring|rings|hassle|harass|badger|write)",
            "(i|we) (know|realise|get it|admit) (another|yet another|one more) ..1 (salesman|salesperson|vendor|seller|rep|recruiter|agency|mail|email|pitch|offer|sales|cold|supplier|newsletter)",
            "(not|never) ..1 (throw|bin|delete|trash|scroll|click|switch|chuck|toss) ..1 (this|it|me|on|away|off|past) ..1 (away|yet|just yet|straight away|#end|unread)",
            "before you (reach for|hit|press|click|delete|bin|throw|close|scroll|roll|stop reading|trash) ..4 (key|button|delete|bin|away|eyes|this|tab|mail|on|off|#end)",
            "(will|shall|would|do|promise|want) not ..2 (beat about|beat around|detain|keep you|hold you up|take up|go on|mince|waste|ramble|be long) ..1 (the bush|you|long|your|on|words|up|#end)",
            "(no|without) ..1 (beating about|beating around|long preamble|preamble|ado|further ado)",
            "(make|keep) (it|this) (quick|short|brief|snappy|painless) ..1 (promised|promise|i promise|and|#end|for|so|as)",
            "(one|two|three|a few|few|#number) ..1 (line|lines|sentence|sentences|minute|minutes|seconds) (then|and) (then)? ..1 (you are|you will be|i am|i will be|off|that is it|i am gone|done) ..1 (free|gone|done|rid|off|back|#end|out)",
            "(only|just|therefore|so|hence) ..1 " + FEW + " ..1 " + MEASURE
                    + " ..1 (from (me|us)|of your|today|for you)",
            "(reading|this|it|which|that|my (mail|note|letter)) ..2 (will|should|would|shall|takes|costs|need) ..2 (cost|take|need|require|ask|rob|steal|takes|costs)? ..1 (you|of you)? ..1 "
                    + FEW + " ..2 " + MEASURE + " (at most|at the most|of your|no more|flat|tops)",
            "you have (a|such a|your) ..1 (demanding|busy|full|hectic|packed|tight|crowded) (schedule|calendar|diary|week|day|agenda|job)",
            "your ..1 (inbox|mailbox|desk|phone|calendar) ..3 (insane|nuts|crazy|bonkers|mad|bursting)",
            "you ..1 (receive|get|field|have) ..2 (lots|many|plenty|hundreds|dozens|scores|countless) (of)? ..1 (submissions|applications|proposals|letters|calls|enquiries|inquiries|offers|queries)",
            "(last|final) (message|email|mail|note|one|try|attempt|nudge|time) ..6 (promise|promised|scouts honour)",
            "not ..2 to (be|become|sound like|end up) (that|the|another|one of those) ..2 (guy|salesman|salesmen|person|rep|caller|vendor|recruiter|pest|people|seller|salespeople)",
            "(not|am not|are not) (selling|pitching|peddling|trying to sell|out to sell) (you)? (anything|a thing)|nothing to sell",
            "not (steal|take|use|claim|ask|rob|need) (you of|for|up)? ..1 more than (#duration|(a|one|two|three|#number) (minute|minutes|moment|moments|second|seconds|line|lines))",
            "(forgive|pardon|excuse) ..1 (this|the|my) ..2 (letter|mail|email|message|note|call|approach)",
            "you ..2 (get|receive|see) ..1 (more|enough|plenty|too many|so many|a lot|dozens) of (these|those|them|such)",
            "(sorry|hate|not|without|loath|rather not|afraid) ..3 (add|adding|contribute) to (your|the) ..1 (pile|load|inbox|burden|heap|list|mountain|workload)",
            "(this|it|mine) is not ..1 (another|yet another|one more|one of those|just another) ..2 (mail|email|pitch|letter|message|newsletter|offer|call)",
            "you ..2 (have|got) your hands full|your hands are ..2 full",
            "(mountain|mountains|flood|heap|heaps|pile|piles|sea|avalanche|stack|hundreds|wall|torrent) of " + MAIL
                    + " ..3 (you|your|waits|wait|awaits|await)",
            "your ..1 (minutes|hours|days|seconds) are ..1 (counted|numbered|precious|dear|few|costly|scarce|short)",
            KNOW
                    + " ..3 your (desk|inbox|diary|mailbox|calendar|table|phone) ..1 (is|must be|will be|never|does not)? ..2 (groaning|groans|bending|bends|creaking|overflows|overflowing|full|piled|heaped|buried|stops|stand still|burning)",
            KNOW
                    + " ..2 you have (a|your|better|other|more|quite|bigger|plenty|enough|many) ..3 (business|company|shop|school|kitchen|farm|firm|hotel|things|mails|worries|to run|to do|matters|fish|on your) ..1 (to run|to look after|to do|to worry|than|#end)",
            "you (will|must|may|might|surely|certainly|no doubt|probably) ..2 have (more important|better|bigger|weightier|more pressing|more urgent|other) ..2 (mails|letters|things|matters|worries|fish|concerns|than)",
            "(mail|email|letter|message|note|line|call) from ..1 (stranger|nobody|unknown|somebody you|someone you|outsider) ..4 (not|last|hardly|never|unwelcome|odd|strange)",
            "(is|am|are|was|probably) ..1 (not|hardly|scarcely) ..1 what you (were|are|have been) ..1 (waiting|hoping|longing)",
            "(you did not|nobody|no one) (ask|asked|asks) ..1 (for|me|us) ..1 (this|to write|mail|letter|it)",
            "(if|should) (this|it|i|my ..1) (comes|come|arrives|reaches|catch|catches|finds|find|is) ..2 at (a|an|the) (bad|wrong|busy|awkward|inconvenient|poor|unfortunate|hectic) (moment|time|hour)",
            "(without|not) (being|having been|been) ..1 (introduced|asked|invited)",
            "(spare|save) you (the|a|my|our) ..1 (sales talk|pitch|speech|spiel|preamble|long story|sermon|usual)");

    private ApologyTurns() {}
}
