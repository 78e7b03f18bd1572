package dev.draftlint.rules.outreach;

import dev.draftlint.phrase.Phrases;

/** Wishes and questions about well-being. */
final class Pleasantry {

    static final String HOPE = "(i|we)? (just|really|do|sincerely|truly|always|am|are)? (hope|hoping|trust|trusting"
            + "|hopefully|pray|praying|(it is)? (my|our) ..2 (wish|hope|prayer|desire)) (that)?";

    private static final String MAIL =
            "(this|my|our|the|these) (..2 (email|mail|message|note|letter|messages|words|line|lines|one"
                    + "|day|week|correspondence|invitation))?";

    private static final String VERY =
            "(doing|keeping|going|feeling|staying|getting|off to|very|really|quite|all|truly|so|super"
                    + "|extremely|exceptionally|exceedingly|absolutely|nice and|as)";

    private static final String GOOD =
            "(well|good|great|fine|ok|okay|alright|fantastic|wonderful|amazing|awesome|lovely|nice"
                    + "|nicely|pleasant|super|superb|excellent|safe|safely|healthy|happy|thriving|strong|smooth"
                    + "|smoothly|productive|relaxing|restful|terrific|brilliant|beautiful|beautifully|splendid"
                    + "|splendidly|fabulous|enjoyable|sunny|perfect|fun|marvellous|marvelous|successful|fruitful"
                    + "|delightful|booming|flourishing|prospering|swimmingly|restorative|refreshing|bright|kindly"
                    + "|gently|kind|peachy|rosy|swell|dandy|amazingly|grand|in (good|great|the best of|the best"
                    + "|high|excellent|fine) (health|spirits|form|shape|mood|fettle|feather)|(at|on|in) a (good"
                    + "|great|convenient|happy) (time|moment|day|mood)|to a ..2 start|the best)";

    static final String TIME = "(weekend|week|day|morning|afternoon|evening|monday|tuesday|wednesday|thursday|friday"
            + "|saturday|sunday|month|year|quarter|summer|winter|spring|autumn|fall|holiday|holidays"
            + "|vacation|break|season|christmas|easter|thanksgiving|time|start|#month)";

    private static final String EVERYTHING =
            "(you|you guys|you all|you both|q1|q2|q3|q4|#month|summer|spring|you and (yours|your (team"
                    + "|family|colleagues|company|loved ones|crew|staff))|all|everyone|everybody|everything|things"
                    + "|life|business|work|your (team|family|business|week|day|year|month|quarter|summer|weekend"
                    + "|morning|afternoon|world|end|#weekday)|(the|this|your)? ..1 (week|day|year|month|quarter|weekend|new year|semester|term|season|harvest|school year|holiday season)"
                    + "|#number)";

    private static final String WITH_YOU =
            "(with|for|on|at|in|over) (you|your (side|end|world|part|team|family|and yours)|yours|there)";

    private static final String AND_YOURS =
            "(and|as are|as well as) (your? (team|family|colleagues|business|company|loved ones|yours"
                    + "|all)|healthy|safe|well|happy|enjoying life|business is (going|very|doing)? " + GOOD + ")";

    /** A hope or a question for the reader's well-being. */
    private static final Phrases WELL_BEING = Phrases.of(
            HOPE + " " + MAIL + " (~find|~reach|~catch|~meet|~get to|is finding) (you|everyone|your team) (" + AND_YOURS
                    + ")? " + VERY + "? " + VERY + "? " + GOOD + " (" + AND_YOURS + ")?",
            HOPE + " " + EVERYTHING
                    + " (have|has)? (are|is|'s|been|was|were|goes|went|started|starts|stay|remain|keep"
                    + "|doing|going|treating) (treating)? (you|off)? " + VERY + "? " + VERY + "? " + GOOD + " ("
                    + WITH_YOU + ")? ("
                    + AND_YOURS + ")?",
            HOPE + " " + EVERYTHING + " (have|has)? been treating you " + VERY + "? " + GOOD,
            HOPE
                    + " (you|you guys|you all|your (team|family)) (are|have|had|are having|were having"
                    + "|have had|get|got|will have) (a|an|the|your|yourself) ..2 " + GOOD + " ..2 " + TIME
                    + " (so far)?",
            HOPE + " (you|you all|you guys|your (team|family)) (are|have been|all)? (~enjoy|enjoying) (the|your"
                    + "|this|a) ..3 (" + TIME + "|weather|sunshine|sun|snow|heat)",
            HOPE
                    + " (you|you all) are (staying|keeping|surviving|beating) (the heat|the cold|warm|cool"
                    + "|dry|cosy|cozy|busy|positive|sane|active)",
            HOPE
                    + " you (and (your|the) ..1 (team|family|crew|staff|folks|gang|company"
                    + "|colleagues)) (are|have|had|are having|were having|have had|got) (a|an|the) ..2 "
                    + GOOD + " ..2 " + TIME,
            HOPE + " you (and (your|the) ..1 (team|family|crew|staff|folks|gang|company|colleagues)) (are|have been) "
                    + VERY + "? " + VERY + "? " + GOOD,
            HOPE
                    + " you (managed|were able|found (some)? time|got|had (a|the|some)? (chance"
                    + "|time)) to ..4 (rest|relax|recharge|unwind|break|enjoy|sleep|sunshine|sun)",
            HOPE
                    + " you ..1 (got|get|are getting|had|found) (some|a bit of|plenty of"
                    + "|a little) ..1 (rest|sleep|sun|sunshine|downtime|down time|time off|relaxation"
                    + "|r and r)",
            "#start wishing you (and your (team|family))? (a|an|all) ..2 (" + GOOD + "|happy) ..2 " + TIME,
            "how are you (all|both|guys)? (doing|keeping|feeling|getting on)? (today|this (fine|lovely"
                    + "|beautiful|sunny)? (morning|week|afternoon|evening|#weekday)|these days|lately"
                    + "|so far)? #question",
            "how (are things|have you been|is (everything|life|work|business) (going|with you"
                    + "|treating you|on your end)?) (lately|today|these days)? #question",
            "how (is|was) your (week|day|#weekday|weekend|morning|afternoon|summer|year|holiday"
                    + "|holidays) (going|been|treating you|so far|going so far|shaping up)? #question",
            "(#start|hi|hello|hey|dear) ..2 happy (#weekday|new year|holidays|hump day|new week)",
            "#start happy (#weekday|new year|holidays|hump day|new week)",
            HOPE
                    + " (the|your)? (sun|weather|sunshine|heat|spring|summer|autumn|fall|winter|season"
                    + "|snow|rain) (is|has|are) (shining|out|treating you|been treating you|kind|good"
                    + "|being (good|kind)|arrived|with you|warm|gentle) (to you|well"
                    + "|kindly)? (where you are|wherever you are|(in|at|on) your ..1 (part|neck|end|corner"
                    + "|side|area|way|city|world))? (of the (world|woods|country))?",
            HOPE + " (the|your|this)? " + TIME
                    + " (is|has been) ..1 (treating|being) ..2 (kind|kindly|well|gentle|gently|good|nice|generous)",
            HOPE
                    + " (all|everything|things|it|life) (goes|is going|are going|are humming|is humming"
                    + "|runs|is running|are running) ..2 (well|to your satisfaction|smoothly|nicely|along"
                    + "|to plan)",
            HOPE + " (the|your) (coffee|tea) is ..1 (strong|hot|good|fresh)",
            HOPE + " you ..1 (had|have had|made) ..3 (trip|slide|start|jump|landing|beginning) (into|to) ..2 " + TIME,
            HOPE + " you ..1 (came|got|started|slid|slipped|arrived) ..2 into the ..1 " + TIME,
            HOPE + " your ..1 " + TIME + " (is|has been|was)? ..1 off to ..3 (start|beginning)",
            HOPE + " " + MAIL
                    + " (~catch|~find|~reach|~meet) ..1 you ..1 (at|in|on) ..3 (moment|time|day|mood|spirits|health)",
            HOPE + " (the|your)? " + TIME
                    + " (has|have) ..1 (started|begun|treated you|opened) ..1 (well|kindly|nicely|brightly)",
            HOPE + " ..3 in (fine|good|top|high|great) (fettle|feather|shape|form|health|spirits)",
            HOPE + " life is ..1 (good|kind|treating)",
            "#start (is|are) (all|everything|you) (well|fine|good) (with you|at your end|over there"
                    + "|on your side)? #question",
            "#start (i|we)? (wish|wishing) you ..2 (a|an|all|sunshine) ..4 (" + TIME + "|sunshine|best|success)",
            "#start wishing you ..5 (today|this week|this " + TIME + ")",
            "#start ..1 (best|good|kind|warm|friendly|sunny) (wishes|greetings) for (the|a|your)",
            "#start (a|an)? ..1 (sunny|fine|warm|cheerful|lovely|good|happy) ..1 (morning|day|hello"
                    + "|#weekday|greeting) to you",
            HOPE
                    + " (you|you all|you and ..3) ..1 (had|have|have had|enjoyed|are having|got) ..1 (nice|good|great|lovely|happy"
                    + "|pleasant|relaxing|wonderful|restful) ..2 " + TIME + " (with ..2 family)?",
            HOPE + " ..1 " + MAIL + " (~meet|~find|~reach) you ..5 (health|spirits)",
            HOPE + " (that)? (spring|summer|autumn|winter|the sun|sunshine) has ..1 (reached|come|arrived|found)",
            HOPE + " the (semester|term|season|school year|year|quarter) has (started|begun|got off)",
            HOPE + " you and ..3 (are|have been) ..1 (enjoying|having) ..5 " + TIME,
            "#start (glad|happy|nice|pleased|great) to (write|be writing) (to you)? #end",
            "(everything|all) (good|well|fine|okay|ok) (there|with you|your side|on your side)? #question",
            "happy #placeholder #end",
            "#start how (are|is) (things|everything|business|life) (at|with|over at|in) #name #question",
            HOPE + " your (q1|q2|q3|q4|quarter|year|season|start) (is|has been) ..1 (going|treating) ..2 " + GOOD,
            HOPE + " (the|your|this)? " + TIME + " ..1 (~start|~begin|~kick off|~go|~shape up) ..4 " + GOOD
                    + " (start|note|foot)?",
            "thank you ..2 for your ..1 (continued|continuous|constant|usual|kind|everlasting) (favor|favour|patronage)",
            "happy new (month|week|quarter|season)",
            HOPE + " you ..4 (enjoyed|enjoyed your|had) (the|your) " + TIME,
            HOPE + " you are not (working|sweating|freezing) too (hard|much)",
            HOPE + " (the|this|your) " + TIME + " (has|have) been (good|kind|great|gentle) to you",
            "greetings and (well|best|warm|good) wishes",
            "#start how (is|are) (everything|things|life|all) ..1 (in|at|on|over) (your|there) ..3 #question",
            "may (the|this|your) (week|day|year|month|season|new year) ..1 (bring|be|treat|hold)",
            "may (this|my|our) ..2 (email|mail|message|note|letter) (find|reach|meet) you ..1 (" + GOOD + "|in)",
            "#start (hey|hi|hello)? (so)? (how is it (going|hanging)|how goes it|what is up|how is life"
                    + "|how do you do|are you (well|keeping well|doing well)) #question",
            "(sending|sent) (you)? ..2 (vibes|wishes|greetings|sunshine|love) ..1 your way",
            "#start (a)? (very)? good day to you",
            "(greetings|compliments) of the (day|season)|(season 's|seasons) greetings");

    static final Phrases WISHED = WELL_BEING.and(SmallTalk.MADE);

    private Pleasantry() {}
}
