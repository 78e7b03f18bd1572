package dev.draftlint.rules.outreach;

import dev.draftlint.phrase.Phrases;

/** Images and turns of phrase for a silence that is held up to the reader. */
final class SilenceTurns {

    private static final String REPLY =
            "(reply|answer|response|reaction|feedback|echo|word|line|sign|resonance|no|yes|note|peep|acknowledgement)";

    private static final String MAILS =
            "(letter|letters|mail|mails|message|messages|email|emails|note|notes|question|questions|offer|offers|proposal|proposals|invitation|invitations|attempts|lines)";

    private static final String TIMES =
            "(twice|thrice|(two|three|four|five|six|several|many|#number) times|time and again|again and again)";

    private static final String STILL = "(still|quiet|silent|empty|dead|mute|dark)";

    static final Phrases PHRASES = Phrases.of(
            "your ..1 (quiet|quietness|stillness|silence|muteness) ..1 (tells|told|says|said|suggests|means|shows|speaks|leads|makes|has|is|i|we)",
            "(asked|written|wrote|tried|knocked|emailed|offered|applied|called) ..2 " + TIMES
                    + " ..4 (no|not|nothing|without|silence|never|shut|nobody)",
            "(so|as) much as (a|an) ..2 (no|yes|thanks|" + REPLY + ")",
            "(not|hardly|never|nor|un) ..2 (worth|worthy of|deserve|deserved|merit|merited|rate|rated) ..1 (even|so much as)? ..1 (a|an|one|your) ..1 "
                    + REPLY,
            MAILS
                    + " ..4 (without|met with|met|found|got|received|had|brought|evoked) ..1 (an|a|any|no|zero|not one) ..1 "
                    + REPLY + " ..1 (#end|from|so|yet|at|back)",
            "there (was|has been|is|came|were) ..2 (no|never any|not any) ..1 " + REPLY
                    + " (on|to|from|about) (my|our|you|your)",
            "(my|our) ..3 " + MAILS
                    + " ..6 (hang|hangs|hanging|lie|lies|lying|wait|waits|waiting|sit|sits|sitting|gather|gathers|gathering) ..2 (in the air|in mid air|dust|for ..2 "
                    + REPLY + "|in limbo|unread)",
            "my (mailbox|inbox|phone|letterbox|line|postbox) ..2 (stays|stay|stayed|remains|remained|has been|is|was) ..1 "
                    + STILL,
            "(not|never|without|yet) ..4 (pleasure|fortune|luck|honour|honor|joy|privilege|favour) of ..1 (a|an|your|one|hearing|receiving|getting) ..2 ("
                    + REPLY + "|you)",
            "(rather|very|awfully|so|become|gone|went|quite|oddly|strangely) ..1 (still|quiet|silent) ..1 (around|about|from|with|over) (you|your|there)",
            "your (pen|keyboard|ink|tongue|typewriter) ..5 (dry|broken|dead|cat|tied|stuck|rusty)",
            "#number ..1 (days|weeks|months|mails|letters|emails|messages) ..2 (not|no|without|never|zero) ..2 "
                    + REPLY,
            "(shouting|calling|talking|speaking|writing|crying|whistling|singing|shout|call|talk|write) ..1 (into|to|in|at|against) (the|a|an) ..1 (woods|wind|wall|void|forest|wilderness|desert|empty room|emptiness|thin air|walls)",
            "(lack|absence|want|dearth) of ..2 (reaction|resonance|echo|reply|answer)",
            "you ..2 (left|leave|let|leaving) (my|our|me|us) ..4 (lying|hanging|waiting|unanswered|standing|sit|sitting|lie|in the (rain|cold|dark))",
            "(been|am|are|be|was|were) ..1 left (standing|hanging|waiting|dangling|in the (rain|cold|dark|lurch)) ..1 (by|here|#end|for|since|with)",
            "(was|is) it something (i|we) (said|did|wrote)",
            "(what|something|anything) (i|we|have i|have we|did i|did we) ..1 (have|had)? (done|did|said|do|say) ..2 (that you|to deserve|wrong|amiss)",
            "(a|one) ..2 (no|yes|line|word|answer|reply) would ..1 have ..1 (cost|taken|done|sufficed|needed|helped)",
            "(had)? (counted on|hoped for|reckoned with|banked on|waited for|relied on) ..1 (a|an|your|some) ..1 (answer|reply|response|line|reaction) ..1 (from you|by|before|until|last|long|#end|within|but)",
            "(nobody|no one|none|not a soul|not one) (at|in|from|of) (your|you) ..3 (answer|answered|answers|reply|replied|replies|saw fit|bothered|reacted|wrote|responded|took|felt)",
            "(received|got|had|heard|seen|have) nothing (at all|whatsoever|so far)? (from|of) you",
            "(have|has) ..1 not ..1 received ..5 from you",
            "(looking at|staring at|sitting before|watching|opening|facing) ..1 (an|my|the) ..1 empty (inbox|mailbox|letterbox)",
            "(my|our) ..2 " + MAILS
                    + " ..2 (vanish|vanishes|disappear|disappears|evaporate|die|end|peter out) ..2 (at|on|with|in|between|before) (your|you)",
            "(take it|gather|conclude|see) from your not (answering|replying|writing|reacting|responding)",
            "door ..1 (stays|stayed|remains|remained|keeps|kept) ..1 (shut|closed|locked)",
            "(waited|waiting) (all|the whole|a whole|in vain|for) ..4 for (the|your|a) ..1 (phone|answer|call|reply|postman|line|sign)",
            "(answered|met|rewarded|repaid|returned) (with|by) ..1 (only|your|total|nothing but|sheer)? (silence|indifference|quiet)",
            "even (a|an) ..3 " + REPLY + " ..1 (would|might|could)",
            "(by|from|out of) your ..1 (silence|quiet)");

    private SilenceTurns() {}
}
