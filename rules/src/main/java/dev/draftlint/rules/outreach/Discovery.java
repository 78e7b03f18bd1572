package dev.draftlint.rules.outreach;

import dev.draftlint.phrase.Phrases;

/** Tales of how the sender found the reader. */
final class Discovery {

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

    /** Tales of how the sender found the reader. */
    static final Phrases TOLD = Phrases.of(
            Flattery.I + " " + FOUND + " (your ..1 " + Flattery.THING
                    + "|you (on linkedin|online|on (#name|the ..1 web)))",
            Flattery.I
                    + " (came across|come across|coming across|stumbled (upon|across|on)|discovered"
                    + "|been following|been watching|admired|been admiring|been reading about"
                    + "|been tracking|happened (upon|across)) #name",
            "your ..1 " + Flattery.THING
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
            Flattery.I
                    + " (noticed|saw|found|discovered|see|spotted) (some|a few|several|many|lots of"
                    + "|a lot of|plenty of|huge|great|interesting|exciting) (..2 (opportunities"
                    + "|opportunity|potential|developments|possibilities|room for improvement|signals"
                    + "|areas for improvement)) (in|about|with|on|at|for|to|around|across)",
            "(#start|i|we|just) (noticed|saw|see) (that)? you are (currently|now)? (#placeholder|the ..2"
                    + "|a ..2|an ..2) at #name");

    private Discovery() {}
}
