package dev.draftlint.rules.outreach;

import dev.draftlint.phrase.Phrases;

/** Tales of how the sender found the reader. */
final class Discovery {

    private static final String FOUND =
            "(surfing|surfed|came (across|upon|by|through)|(come|coming) (across|upon)|stumbled (across|upon|on|onto"
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
                    + " (going through|looking at|looking through|browsing|checking out|browsing through|(looked|went) (at|through|over)) #placeholder (and|when|earlier"
                    + "|today|yesterday|recently|this)",
            Flattery.I
                    + " (came across|come across|coming across|stumbled (upon|across|on)|discovered"
                    + "|been following|been watching|admired|been admiring|been reading about"
                    + "|been tracking|happened (upon|across)) #name",
            Flattery.I
                    + " (admire|admired|admiring|been admiring|been following|been watching|been loving|been enjoying) what (you|#name|your ..2)"
                    + " ..2 (doing|building|putting|making|creating|sharing|achieving)",
            "your ..1 " + Flattery.THING
                    + " ..2 (came up|popped up|turned up|showed up|appeared|surfaced|was recommended|jumped out"
                    + "|caught my) ..3 (while|when|as|in|during|on|through|searching|looking)",
            "(looking|searching|browsing|researching|scouting|hunting) (for|through|around"
                    + "|into) ..5 (and|when|then) ..1 (i|we)? ..1 (found|came across|saw|spotted|discovered"
                    + "|stumbled|noticed|landed on) (you|your|yours)",
            "(you|your (name|company|profile|website|business|work|firm)|#placeholder) ..3 (came up"
                    + "|popped up|showed up|came to my attention|came onto my radar|came across my"
                    + "|crossed my (radar|desk))",
            "(do|doing|done|did|conducting) (some|my|a bit of|a little)? (online)? research (on|into|about) (you|#name|your ..2 (company|firm|business|team|website))",
            "(with (great|much|big) interest) ..5 (your|you)|(came across|found|discovered|visited|read about|have seen|saw|looked at) your (interesting|great|attractive|beautiful|esteemed|nice|impressive)",
            "on your ..1 (website|site|page|homepage|profile) (i|we) (have)? (seen|read|saw|learned|learnt|noticed|found|see) (that)?|(learned|learnt|know|found|saw|see|knew) (from|on|via) ..1 (internet|google|web|alibaba|exhibition|fair) (that)? (you|your)",
            "(keeping|keep|kept|been keeping) up with (#name|your ..2 (work|company|growth|progress|content))",
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
                    + "|a ..2|an ..2) at #name|(i|we) (noticed|saw|see) (that)? you are (the ..4 (at|of|for|with) #name|(responsible for|in charge of|heading"
                    + "|managing|overseeing) ..3 (at|for|of) #name)");

    private Discovery() {}
}
