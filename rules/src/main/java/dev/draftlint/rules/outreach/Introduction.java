package dev.draftlint.rules.outreach;

import dev.draftlint.phrase.Phrases;

/** How senders introduce themselves. */
final class Introduction {

    static final String LATELY =
            "(just|also|currently|now|recently|actually|personally|proudly|really|simply|primarily|mainly|mostly)?";

    static final String PARTY = "(company|agency|firm|team|startup|start up|studio|business|platform|tool|app|product"
            + "|software|service|organisation|organization|nonprofit|charity|network|marketplace|community"
            + "|collective|group|publication|magazine|podcast|newsletter|consultancy|practice|shop|store"
            + "|brand|lab|fund|plugin|extension|programme|program|solution|event|journal|provider|supplier"
            + "|manufacturer|developer|agent|contractor|leader|leaders|distributor|vendor|partner|producer"
            + "|maker|specialist|specialists|experts|expert|foundation|institute|initiative|library"
            + "|framework|system|website|channel|bot|hire|dealer|rental|broker|bakery|printer|workshop"
            + "|farm|brewery|clinic|factory|restaurant|hotel|school)";

    /** Of these no common noun is said to be one: "Payroll is a platform". */
    private static final String PRODUCT =
            "(agency|firm|startup|start up|studio|platform|tool|app|software|nonprofit|charity|marketplace|publication|magazine"
                    + "|podcast|newsletter|consultancy|lab|fund|plugin|extension|provider|supplier|manufacturer|developer"
                    + "|distributor|vendor|producer|maker|specialist|specialists|foundation|institute|library|framework|bot"
                    + "|company|brand|network|community|collective|solution|service|directory|assistant|program|programme"
                    + "|group|theatre|choir|orchestra|ensemble|club|league|society|union|museum|festival|cooperative|trust|shelter"
                    + "|hospice)";

    static final String DO = "(help|helps|provide|provides|offer|offers|specialise|specialises|specialize|specializes"
            + "|build|builds|make|makes|sell|sells|create|creates|design|designs|develop|develops|deliver"
            + "|delivers|manufacture|manufactures|supply|supplies|produce|produces|support|supports|serve"
            + "|serves|focus|focuses|operate|operates|run|runs|own|owns|represent|represents|manage"
            + "|manages|lead|leads|head|heads|coach|coaches|train|trains|distribute|distributes|publish"
            + "|publishes|work for|work at|work with|work as|work in|works with|consult|consults|assist"
            + "|assists|enable|enables|automate|automates|connect|connects|partner with|partners with"
            + "|teach|teaches|host|hosts|edit|curate|write for|do (sales|marketing|partnerships|outreach"
            + "|growth|pr|seo)|handle (sales|partnerships|marketing|outreach|growth)|oversee|look after"
            + "|founded|co founded|cofounded|have built|have been (helping|building|running"
            + "|working (as|at|for|in)|selling|making|coaching|consulting|designing|in|providing|serving|a"
            + "|an))";

    private static final String WRITING =
            "(reaching out|writing|contacting|emailing|getting in touch|messaging|calling|reach out"
                    + "|write|get in touch|contact you|contacting you|reaching you|mailing)";

    /** The sender's name, and the announcement of an introduction. */
    private static final Phrases NAMED = Phrases.of(
            "my name (is|'s)",
            "#start (hi|hello|so|kindly|please)? (allow|let|permit) (me|us) (to)? ..5 introduce",
            "#start (i|we) (am|are) ..2 (pleased|happy|delighted|proud|excited|glad|honoured|honored"
                    + "|thrilled) to ..1 (introduce (#name|our|my|the|a|an|you)|present (#name|our ..1 (company|firm|agency|team)))",
            "#start (warm|kind|best|friendly|hello|hi)? (greetings|hello|hi|good morning) from (#name"
                    + "|sunny|rainy|the) ..3 (where|we|i|home)",
            "#start (i|we|first) ..9 introduce (myself|ourselves|our|my|us|#name|you to (our|my|#name))",
            "#start (quick|brief|a (quick|brief|short))? (introduction|intro) (i am|my|we are|about|to)",
            "#start (i am|we are) " + WRITING
                    + " ..1 because (#name|i|we|our ..1) ..2 (help|helps|provide|provides|offer|offers"
                    + "|specialise|specialises|specialize|specializes|build|builds|make|makes)",
            "((i am|we are|i was|we were|i|we) " + LATELY + "|#start " + LATELY + ") " + WRITING
                    + " (to you)? ..2 (from #name|from (the|our|a)|on behalf of|as (a|an|the) ..3 (founder|owner|member"
                    + "|representative|director|head|manager|president|consultant|partner|agent|recruiter|ceo|editor|host|chair"
                    + "|organiser|organizer|volunteer|company|provider|supplier|agency|coordinator|ambassador|student))",
            "(i|we) (am|are|wanted|would like|want|thought i would)? (to)? " + WRITING + " (to you)? to introduce",
            "#start as (a|an|the|one of) ..4 (founder|founders|ceo|cto|coo|cmo|owner|owners|director"
                    + "|head|manager|partner|president|representative|specialist|consultant|agency|company"
                    + "|provider|vp|lead|cofounder|recruiter|producer|editor|host|expert|experts|supplier"
                    + "|firm) ..6 (i|we|my|our)",
            "#start by way of (introduction|background|a (quick|brief) introduction)",
            "#start (just)? (to|let) ..2 introduce (myself|ourselves)",
            "#start (allow|permit|let) (me|us) ..6 who (i|we) (am|are)",
            "#start (hi|hello) (i am|this is|my name) #name|#start (i go by|name is|the name is|call me) #name",
            "#start (a|just)? (quick|warm|friendly|brief)? (note|word) from (#name|the|us|our|my)",
            "i am #name (and)? i (look after|run|own|work|help|handle|do|make|sell|lead|manage|represent)",
            "(founder|cofounder|owner|ceo|head|director|developer|maker|author) (of|at|from) ..2 here",
            "#start greetings from #name ..3 (a|the|your|we)",
            "#start a ..1 (word|line|note) ..1 (about|on) (us|me|who|our|my|#name)",
            "#start (let|allow|permit) (me|us) (to)? ..2 (start|begin|open|tell|present|say|explain"
                    + "|give) ..3 (by)? ..3 (who|our|my|#name|us|what we)",
            "#start (let|allow|permit) (me|us) (to)? ..1 (present|tell you) ..2 (about)? (our|my|#name|who|us)",
            "#start (you may|you might|you will|you have|you probably|you) ..2 not ..1 (heard of"
                    + "|come across) (us|me|#name)",
            "#start (to|let me|first let me) (quickly|briefly)? introduce (myself|ourselves|my|our|us)",
            "#start the (company|firm|agency|business|team|people|place) (i|we) (work|run|own|represent"
                    + "|founded|lead|am with)",
            "(wanted|want|like|love|wish|glad|pleased|happy|honoured|honored|opportunity|chance|moment|time) to ..1 introduce (myself|ourselves|our ..2 (company|firm|team|services|agency|business|products))",
            "#start myself #name|#start (you|we) (do|have|probably do|may|might) not (know (me|us)|met (before|yet)?|meet) ..2 (but|so|i|my|we)",
            "#start introducing #name");

    /** The sender by name, as any capital at the beginning of a sentence may be one. */
    static final Phrases BY_NAME = Phrases.of(
            "#start #name ..3 here (again)? (from|at|with|one of|i|we|founder|co)",
            "#start #name ..1 here",
            "#start #name ..2 (from|at|with|of) ..3 here",
            "#start #name ..3 (is|are) " + LATELY + " (a|an|the|one of|part of) ..3 " + PRODUCT,
            "#start #name ..3 (helps|provides|offers|specialises|specializes|builds|makes|sells|creates"
                    + "|designs|delivers|manufactures|supplies)",
            "#start #name ..2 (founder|co founder|cofounder|ceo|cto|owner|director|head|manager|partner"
                    + "|president|consultant|recruiter|editor) (of|at|from|with|here)",
            "#start #name ..3 (is|are) ..1 (the|a|an|your) ..2 (leading|largest|oldest|biggest|foremost"
                    + "|number one|premier)",
            "#start #name (has|have) ..1 (hired out|hired|helped|built|made|sold|supplied|served"
                    + "|provided|rented|cleaned|designed|offered) ..5 (since|for (over|more|#number|nearly|almost))",
            "#start #name ..3 (is|are) (my|our) ..2 " + PARTY,
            "#start #name (#name)? speaking");

    /** The sender as a third person, as a hat that is worn, or as what others call them. */
    private static final Phrases ROUNDABOUT = Phrases.of(
            "#start (the)? (undersigned|writer|author|sender) ..3 (is|are|has|have|runs|leads|heads|represents|works)",
            "#start (behind|signing|writing|addressing) ..1 (this|these|you|to you) ..2 (is|are|stands|stand|sits|sit)",
            "#start ..1 (ever|have you|perhaps you|maybe you|you may|you might) ..2 heard (of|about) (#name|us|our)",
            "(such|here) is ..1 (your correspondent|who (i|we) (am|are)|yours truly)|your (correspondent"
                    + "|humble servant|obedient servant)",
            "#start (i am|we are) what (you|some|people|they|many|one) ..2 call|#start (people|friends"
                    + "|colleagues|customers|they|some|locals|most) ..1 (call|know) (me|us)",
            "#start by (trade|profession|day|training|vocation|calling) (i|we)|#start in my capacity as"
                    + "|#start (speaking|writing) (in my capacity|with my ..2 hat)",
            "#start (you are|this is|you will be) (reading|hearing|looking at|about to read) ..2 (from"
                    + "|words|mail|letter|lines|the) ..3 (of|from|by) (a|an|the|#name)");

    static final Phrases MADE_FIRST =
            NAMED.and(Livelihood.TOLD).and(BY_NAME).and(Occupation.NAMED).and(ROUNDABOUT);

    private Introduction() {}
}
