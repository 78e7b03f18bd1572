package dev.draftlint.rules.outreach;

import dev.draftlint.phrase.Phrases;

/** What the sender, or the sender's company, is and does. */
final class Livelihood {

    private static final String MADE =
            "(built|created|made|launched|developed|founded|started|designed|am building|are building"
                    + "|have built|have created|have developed|have launched|am launching|are launching"
                    + "|have just (launched|built|opened|released|founded|started)|am developing|are developing|have been developing|have been building|have been making)";

    /** What the sender's company is and does. */
    private static final Phrases FIRM = Phrases.of(
            "#start my ..1 (company|agency|firm|business|studio|startup|team|family) (hires|rents|cleans"
                    + "|repairs|installs|prints|grows|roasts|imports|exports|translates|organises|organizes|paints"
                    + "|bakes|brews|finds|writes|fits|fixes|supplies|manufactures|produces|runs|trains|develops"
                    + "|manages)",
            "#start (here)? (at|here at) #name ..3 (i|we) " + Introduction.LATELY + " " + Introduction.DO,
            "#start our ..3 " + Introduction.PARTY
                    + " ((is|are) ..1 (a|an|the|one of|based|made up|dedicated|specialised|specialized|located|known|run)"
                    + "|(has|have) ..1 (been|over|more than|#number|a team|offices|helped|worked)"
                    + "|can (help|assist|provide|offer|support|handle)|" + Introduction.DO + ")",
            "#start my (colleagues|colleague|team|partner|partners|wife|husband|brother|sister|cofounder"
                    + "|co founder|business partner) and i " + Introduction.LATELY + " (own|are (a|the|#name|based)|"
                    + Introduction.DO + ")",
            "#start my ..1 (company|agency|firm|business|studio|startup|team|practice|shop) ..4 (is|are"
                    + "|helps|designs|makes|builds|provides|offers|sells|specialises|specializes|creates|works"
                    + "|does|has)",
            "#start we at #name",
            "#start my (job|role|work|mission|specialty|speciality|focus|background) (is|here is|at)",
            "#start (my|our) ..1 (role|job|work|position|task|mission|trade|business) ..3 is (to|as|with"
                    + "|selling|helping|looking|making|in|that of|running|building)",
            "#start our ..2 (firm|company|agency|business|team|studio|startup|family|shop|yard|bakery"
                    + "|workshop) (hires|rents|cleans|repairs|installs|prints|grows|roasts|imports|exports"
                    + "|translates|organises|organizes|paints|bakes|brews|finds|writes|fits|fixes|stocks|ships)",
            "#start (founded|established|started|born|launched|based|headquartered) ..1 in ..6 (#name|we"
                    + "|our) ..3 (is|are|has|have|"
                    + Introduction.DO + ")",
            "#start (since|for) ..5 (years|decades|#number) ..1 (i|we|our ..2|my ..2) (have"
                    + "|has) ..1 (been|cleaned|helped|built|made|sold|supplied|served|advised|provided|run|worked|"
                    + Introduction.DO + ")");

    /** What the sender is and does. */
    private static final Phrases TRADE = Phrases.of(
            "#start (we|i) #name ..3 (am|are) ..4 " + Introduction.PARTY,
            "#start (i|we) " + Introduction.LATELY
                    + " (am|are) (making|producing|selling|exporting|importing|manufacturing|supplying) (the|a|an|our|all|high|#name)",
            "#start (for|over) ..4 (years|decades|generations) ..7 (has|have) been (washing|cleaning"
                    + "|helping|building|making|selling|printing|growing|repairing|fixing|running|teaching"
                    + "|training|baking|roasting|serving|supplying|installing|writing|designing)",
            "#start (i am|it is|this is|we are|i m) #name ..3 (from|with|at|of|and|a|an|the|here|co"
                    + "|founder|ceo|head|director|manager|working|your|who)",
            "#start (i am|we are|this is) #name",
            "#start i am " + Introduction.LATELY
                    + " (a|an|the|one of|part of|with #name|on the ..3 team|in charge of|responsible for"
                    + "|based in|heading|leading|running (a|an|the|my|our)|working (as|at|for))",
            "#start we are " + Introduction.LATELY + " (a|an|the|one of|part of|#name|based in|in the business of) ..5 "
                    + Introduction.PARTY,
            "#start we are " + Introduction.LATELY + " (a|an|the|one of|part of)",
            "#start (i am|we are) " + Introduction.LATELY
                    + " ..2 (company|factory|manufacturer|manufacture|producer|supplier|exporter|importer|operator|agency|firm|workshop"
                    + "|loft|studio|trader|wholesaler|distributor|dealer|broker|contractor|cooperative|mill|foundry"
                    + "|developer|engineer|designer|writer|researcher|hacker|consultant|photographer|agronomist|translator"
                    + "|electrician|plumber|carpenter|accountant|lawyer|freelancer) (of|for|in|at|from|with|and|since|based|working"
                    + "|located|covering|specialized|specialised|offering|providing|#end|that|who)",
            "#start (i|we) did #number years",
            "#start (i am|we are) " + Introduction.LATELY
                    + " (leading|professional|experienced|reputed|reputable|renowned|certified|established"
                    + "|freelance|independent|specialised|specialized|manufacturer|supplier|exporter|importer) ..3 ("
                    + Introduction.PARTY
                    + "|manufacturers|suppliers|exporter|exporters|importer|writer|designer|photographer|marketer|translator|consultant|of)",
            "#start (i|we) " + Introduction.LATELY + " " + Introduction.DO + " ((a|an|the|our|my) ..2 "
                    + Introduction.PARTY + ")?",
            "#start (i|we) " + Introduction.LATELY + " " + MADE + " (#name|(a|an|the|this|my|our) ..4 "
                    + Introduction.PARTY + "|a demo of|(a|an) #placeholder)",
            "#start (i|we) have ..1 worked (in|at|for|as)",
            "#start (i|we) have ..2 #number ..1 (years|decades)",
            "#start (with)? (over|more than|nearly|almost|about)? (#number (years"
                    + "|decades)|a decade|decades) (of experience|experience|in|of) ..9 (i|we)",
            "#start as (a|an|the|one of) ..7 (at|of|for|with|behind|in) ..5 (i|we) (" + Introduction.DO
                    + "|am|are|have|would|wanted|specialise)",
            "#start (i|we) have spent ..6 (helping|building|running|working|selling|making|coaching"
                    + "|consulting|designing|leading)",
            "#start i (was|have been|have) (just|recently|newly)? (appointed|hired|named|promoted|joined"
                    + "|taken over|took over|elected)",
            "#start i (just|recently) (joined|started at|took over|became)",
            "#start as (a|an) ..3 (designer|developer|writer|copywriter|coach|trainer|engineer|lawyer"
                    + "|accountant|photographer|marketer|strategist|freelancer|broker|agent|architect|recruiter"
                    + "|entrepreneur|analyst|advisor|adviser|planner|producer|contractor|builder|consultant"
                    + "|realtor|translator|researcher|journalist) ..9 (i|we)",
            "#start (i|we) " + Introduction.LATELY
                    + " (joined|took over|became|started (at|with|as)|work (at|for|as|with)) ..3 #name",
            "#start (working|being|based|sitting|serving|acting) (at|as|with|for|in) ..4 #name ..2 (i|we)",
            "#start (i am|we are) " + Introduction.LATELY
                    + " ..2 (specialists|experts|makers|providers|dealers|suppliers|consultants|agents"
                    + "|importers|builders|designers|manufacturers|distributors|producers|brokers|printers"
                    + "|roasters|developers)",
            "#start (i am|we are) #name #end",
            "#start (i|we) " + Introduction.LATELY
                    + " (handle|look after|take care of|cover|am responsible|am new|head up"
                    + "|have ..1 (joined|started)) ..7 (at|for|with|of|in) #name",
            "#start i am (new|responsible) (at|for|of|in) ..2 (#name|region|area|team|territory|account"
                    + "|accounts|district)",
            "#start (i|we) " + Introduction.LATELY
                    + " (do|write) ..2 (#end|#name|for|web|design|copy|websites|software|apps|video|videos|films)");

    static final Phrases TOLD = FIRM.and(TRADE);

    private Livelihood() {}
}
