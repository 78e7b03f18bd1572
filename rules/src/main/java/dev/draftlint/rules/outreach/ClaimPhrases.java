package dev.draftlint.rules.outreach;

import dev.draftlint.phrase.Phrases;

/** How vendors praise what they sell. */
final class ClaimPhrases {

    private static final String BIG =
            "(significant|significantly|real|immense|tremendous|huge|great|genuine|true|substantial|substantially|lasting|greatly|massive|enormous|big"
                    + "|dramatically|drastically|unique|exceptional|incredible|amazing|measurable|tangible|maximum|outstanding|meaningful|considerable|immediate|added|more|even more|strong)";

    /** Praise that is one only of the sender's own things. */
    static final Phrases OWN = Phrases.of(
            "(high converting|high performing|consultative|hands on|collaborative|agile|impartial|innovative|seamless|scalable|robust|comprehensive|holistic|end to end|all in one|full service|bespoke|tailored|tailor made|customised|customized|proven|trusted"
                    + "|reliable|dedicated|experienced|expert|seasoned|professional|user friendly|superior|exceptional|outstanding|excellent|premium|powerful|responsive|personalised|personalized"
                    + "|data driven|competitive|quality|high quality|highest quality|skilled|highly ..1|flexible|solid|functional|valuable|relevant quality"
                    + "|efficient|effective|smart|friendly|unique) ..2 " + Hype.OFFER,
            "(fast|quick|prompt|friendly|reliable|professional|affordable|honest|efficient|timely|courteous|personal) and (reliable|friendly|affordable|professional|efficient|trustworthy|fast|prompt|attentive|cost effective|honest|personal|timely|quick) ..1 "
                    + Hype.OFFER,
            "(affordable|competitive|unbeatable|lowest|best|great|fair|attractive|reasonable|market beating|rock bottom) ..1 (rates|rate|prices|price|pricing|fees)",
            "((after sales|best after sales|first rate|top rate|great|five star|stellar) ..1 (support|service|customer (service|support|care)))",
            "(fairly|reasonably|competitively|attractively|affordably) priced",
            "(easy|simple|ready) to use ..2 (platform|tool|tools|app|software|interface|solution|system|dashboard|product)",
            "(high|highest|top|excellent|superior|exceptional|outstanding|best|great) quality");

    /** Formulas of praise that need a sender who speaks of themselves. */
    static final Phrases PROMISES = Phrases.of(
            "(results|savings|benefits|numbers|returns) (have been|are|were|is|speak) (strong|great|amazing|incredible|phenomenal|impressive|outstanding|fantastic|for themselves|excellent|remarkable|guaranteed|hard to ignore|undeniable|significant)",
            "(many|most|all) of our (clients|customers|users|partners) ..2 (see|saw|love|rave|seeing|get|report|agree|thrilled|happy|delighted|results|wish)",
            "(strong|real|great|significant|huge|tremendous|massive|enormous|obvious|clear|endless|considerable|substantial)"
                    + " (synergy|synergies|potential|advantages|benefits|possibilities)",
            "(many|numerous|valuable|natural) (synergies|advantages|benefits)",
            "(quick|fast|high|great|strong|excellent|rapid|maximum|guaranteed|better|best) (return|returns) on (investment|your)"
                    + "|(quick|high|great|excellent|rapid|maximum|guaranteed) (roi|payback)",
            "(beneficial|valuable|profitable|advantageous|lucrative|benefit|great) (for|to) (both (of us|parties|sides|companies|our)|all parties|both)",
            "(win|good|great|benefit|benefits) for (both of us|both parties|everyone involved|all parties|all involved)",
            "(add|bring|adds|brings|provide|provides|deliver|delivers|create|creates|offer|offers|adding|bringing|providing|drive|drives"
                    + "|generate|generates|unlock|unlocks) (" + BIG
                    + "|(tons|a ton|lots|loads|a lot|plenty) of|so much)? (value|benefits) (to|for)",
            BIG + " benefit (your|both|any|#placeholder)",
            "benefit (your|any) (business|operations|company|organization|organisation|bottom line)",
            BIG + " (benefit|help|asset|boost) (to|for)",
            "(committed|commitment|dedicated|dedication) to (..1 (excellence|quality|success|satisfaction)|delivering|providing|innovation|results)",
            "(passionate|passion) (about|for) (helping|delivering|innovation|excellence|what|creating|providing|making|building|quality)",
            "(i am|we are) ..2 passionate about",
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
            "our ..2 (is|are) (dedicated|committed) #end|our ..2 (is|are) ..1 (fast|friendly|well trained|highly trained|qualified|highly qualified|highly skilled|skilled|well equipped|knowledgeable|courteous|versatile|innovative|modern|unique|second to none|reliable|excellent|outstanding|unmatched|simple|easy|intuitive|affordable|flexible|professional|great|amazing|efficient|effective|powerful|robust|seamless|superior|exceptional|experienced|passionate|trusted|proven|the best|second to none)",
            "(fewer|less|no more) (headaches|stress|hassle|worries|work|effort|guesswork) ..2 more",
            "(no other|nobody else|no one else|no competitor) ..3 (offers|provides|delivers|matches|comes|gives)",
            "(deliver|delivers|delivered) (on (our|every|all)|every (single)? time|consistently|without fail|excellence|the goods)",
            "(have|has|with|bring|brings|having) ..1 (years|decades) of experience|top talent|(carefully|rigorously|personally|thoroughly) (selected|picked|vetted|screened)",
            "(i am|we are|as) (a|an)? (highly|very|extremely) (skilled|experienced|qualified|talented|professional|capable|creative)",
            "(decades|years) of (combined|collective|industry|proven|extensive|deep|rich) experience",
            "(take|takes|taking|took) (all)? the (stress|hassle|pain|guesswork|headache|headaches|worry|complexity|work|guess work) out of",
            "(must have|no brainer) for (every|any|all|your)",
            "(close|work|deliver|move) quickly with no (hassle|stress|fuss)",
            "(quick|fast|timely) ..1 (turnaround|delivery|results|response) (times|time)? ..1 (guaranteed|and)",
            "(for)? (a)? (much)? (improved|better|smoother|superior|enhanced) (customer|user|client|guest|overall|shopping|patient)? (experience|experiences|service)",
            "(insider insights|insights and tips|real value)",
            "no surprises in",
            "(make|makes|making|made) (your|their|everyone 's|life|your team 's) ..1 (life|lives|job|jobs|work|day|easier|simpler|better) (easier|simpler|better|a breeze|more productive)?",
            "(love|amazed|surprised|impressed) (by|at|with)? how (simple|easy|intuitive|powerful|affordable|much|fast it|quick it)",
            "(take care of|handle|manage) (everything|it all|all of it|the rest|the details)",
            "(truly|really|fully|deeply|actually) (understands|understand|cares|listens|gets) (your|you|what|about)",
            "(known|renowned|recognised|recognized|famous|reputation|respected) for (our|its|quality|excellence|reliability|delivering|outstanding|exceptional|professionalism|innovation|being|great|high)",
            "(excellent|outstanding|great|strong|solid|stellar|good|unrivalled) reputation",
            "on time and (on|within|under) budget",
            "(become|get|work|stay|perform|sell|grow|scale|operate|run) (far|much|even)? (more (productive|productively|efficient|efficiently|successful|profitable|competitive|effective|effectively)|faster|smarter|better) (and|#end)",
            "(outperform|beat|outpace|leave behind|outsmart) ..1 (competitors|competition|rivals|peers)",
            "(highly|well|expertly|fully|properly) (trained|qualified|skilled|experienced|educated|certified) ..1 (professionals|staff|team|experts|people|technicians|specialists|engineers|consultants)",
            "(team|group|network) of ..1 (experts|professionals|specialists|veterans|rockstars)",
            "pride (ourselves|myself|itself) (on|in)|(take|takes|taking) ..2 pride in",
            "(happy|satisfied|delighted) (clients|customers)|on autopilot",
            "(at|with|for|in) (a|an)? (very|most|really|quite|highly)? (affordable|reasonable|low|competitive|nominal|minimal|economical|cheap"
                    + "|unbeatable|attractive|budget friendly) (cost|costs|price|prices|rate|rates|budget|charges|fee|fees)",
            "would make (a|an) ..1 (amazing|great|perfect|fantastic|excellent|wonderful|ideal|brilliant|terrific|super|natural|compelling) ..2"
                    + " (guest|fit|addition|speaker|story|partner|gift|source|feature|interview|match|segment|piece)",
            "accompany (you|our ..1 (clients|customers)|your ..2) (from|on|through|during|along|at|in|with|all|every)",
            "(is|are) close to our (heart|hearts)");

    static final Phrases ALL = Hype.SAID
            .and(OWN)
            .and(PROMISES)
            .and(Outcomes.PROMISED)
            .and(ClaimIdioms.SAID)
            .and(ClaimFrames.ASSERTED)
            .and(ClaimFrames.TAILORED)
            .and(ApplicantPraise.SAID);

    private ClaimPhrases() {}
}
