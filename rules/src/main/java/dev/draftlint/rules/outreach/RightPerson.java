package dev.draftlint.rules.outreach;

import dev.draftlint.phrase.Phrases;

/** How senders ask for what they could look up: who is in charge, and what the company does. */
final class RightPerson {

    private static final String RIGHT =
            "(right|best|correct|appropriate|proper|relevant|ideal|main|suitable|key|wrong)";

    private static final String PERSON =
            "(person|one|contact|point of contact|individual|party|people|folks|poc|decision maker"
                    + "|stakeholder|team|department|address|place|colleague|inbox|contact person|someone|desk|door"
                    + "|doorstep|number|office|tree|contacts|channel|shop)";

    private static final String RIGHT_PERSON = RIGHT + " " + PERSON;

    private static final String DOES =
            "(handles|handle|manages|is responsible|is in charge|oversees|looks after|runs|leads|owns"
                    + "|deals with|takes care of|heads|makes|would be|might be|is the|should i|do i|can i|may i"
                    + "|could i|would i|in your|at your|on your|is currently|is handling|is managing|is best"
                    + "|would handle|would be in charge|decides|is leading|is overseeing|is your|on the team"
                    + "|there (handles|manages|is)|normally|usually)";

    /** What the one who is sought does with the matter. */
    private static final String DECIDES =
            "(handles|handle|manages|manage|runs|run|leads|lead|owns|own|decides|decide|deals with"
                    + "|deal with|looks after|look after|takes care|take care|oversees|oversee|signs off|sign off"
                    + "|calls the shots|call the shots|holds the|is responsible|are responsible|is in charge"
                    + "|are in charge|heads|wears|makes the|has the (final|last|say|budget)|buys|approves|picks"
                    + "|takes the|(is|would be|might be) the (one|right|best|person|go to)|do (i|we)|should (i|we)"
                    + "|would (i|we)|can (i|we)|may (i|we))";

    private static final String OFFICER =
            "(head|director|manager|vp|cfo|cto|ceo|coo|cmo|boss|owner|team|buyer|lead|department|person"
                    + "|decision maker|officer|supervisor|colleague|colleagues)";

    /** Where a matter belongs in a company. */
    private static final String REMIT =
            "(desk|remit|job|table|plate|department|lap|area|responsibility|decision|patch|domain"
                    + "|wheelhouse|bag|line|side|field|turf|court|province|brief|purview|alley|portfolio)";

    /** To be the one whom a matter concerns, in a company or in a household. */
    private static final String IN_CHARGE =
            "(~handle|~run|~manage|~decide|~oversee|~head|~lead|~own|~hear|~hire|~buy|~order|~purchase"
                    + "|~choose|~pick|~approve|~sign|~pay|~negotiate|~organise|~coordinate|~supervise|~administer"
                    + "|~govern|~rule|~settle"
                    + "|(~look|~see|~attend) (after|to|at)|~deal with|~take (care|on|these|this|such|in)"
                    + "|~call the|~pull the|~hold the|~wear the|~have the (last|final|say|budget"
                    + "|authority)|~make the|~be (in charge|responsible|concerned|the one|the (decider"
                    + "|decision maker|gatekeeper|keeper))|the buck stops)";

    private static final String LEARN =
            "(know|tell|say|wonder|wondering|discover|find out|find|learn|enlighten|whether|sure|certain"
                    + "|unsure|idea|clue|hint|guess|ask|work out|make out|figure out|establish|determine|clarify"
                    + "|share|whisper|reveal|understand|confirm|advise|curious|unclear|gather)";

    /** Who decides, handles or buys. */
    private static final Phrases WHO_DECIDES = Phrases.of(
            LEARN + " ..1 who ..4 " + IN_CHARGE,
            "#start (and|so|but|also)? who ..1 (is|would|will|does|might)? ..1 " + IN_CHARGE
                    + " ..6 (there|(at|in|on|over) (your|#name|you)|with you|these days #question|#question)",
            "(who|whom|whose ..2) (should|shall|do|can|may|would|could|must|might|ought|am) (i"
                    + "|we) ..2 (to)? ..1 (be)? ..1 (address|addressing|direct|turn|speak|speaking|write|writing"
                    + "|talk|talking|approach|approaching|convince|see|ask|asking|bother|contact|contacting|deal"
                    + "|reach|chase|pitch|knock|knocking|call|calling|ring|sit|persuade|sweet talk|send|sending|go)",
            "(which|what) (of your ..2|person|department|team|colleague|unit|office|desk|inbox|door"
                    + "|address) ..3 (" + IN_CHARGE
                    + "|should (i|we)|do (i|we)|can (i|we)|may (i|we)|would be|is best)",
            "how ..2 (decisions|purchases|choices|orders|such things|things like) ..2 (made|taken"
                    + "|decided|handled|get) ..2 (at|in|on|with) (your|#name|you)",
            "(this|it|letter|mail|message|note|i) ..5 the (wrong|right|proper|correct) (desk|door|inbox"
                    + "|hands|place|address|office|person|department|colleague|ear|ears|mailbox|lap)",
            "(outside|beyond|not within|not in|not) ..1 (of)? your (field|remit|area|department|duties"
                    + "|purview|brief|patch|turf|desk|domain|line|responsibility|responsibilities)",
            "(name|whisper|give|tell|send|drop|share|reveal) ..3 the ..1 (name|proper|right|correct"
                    + "|relevant|competent) ..3 (colleague|person|one|contact|lady|gentleman|officer|department"
                    + "|address|head|manager)",
            "(come|comes|fall|falls|land|lands|belong|belongs|sit|sits|rest|rests|lie|lies) ..1 (before"
                    + "|under|within|outside|with|to|on) (you|your ..1) or",
            "(lean|leaning|rely|relying|count|counting|depend) on you to (tell|name|point|say|find|direct)");

    /** Whose desk the matter lies on. */
    private static final Phrases WHOSE = Phrases.of(
            "#start (and|so|but)? (whose|who else's) ..1 " + REMIT,
            "(know|say|tell me|ask|wonder|wondering|sure) ..2 (whose|who else's) ..1 " + REMIT,
            "(request|have|know|get|learn|ask|give me|tell me|send me|find out) ..2 the (name|names"
                    + "|number|address|details) of ..2 (person|gentleman|lady|manager|one|people|buyer|colleague"
                    + "|whoever|head) ..2 (in charge|responsible|who|that|for|of|at)",
            "what ..4 (your (firm|company|business|team|shop|outfit)|you people) ..1 (makes|make|do|does"
                    + "|sells|sell|offers) (#end|and|exactly|there)",
            "under whose",
            "(which|what) (department|team|person|colleague|unit|office) ..1 (" + DECIDES + ")",
            "(sure|certain|know|wonder|wondering|sorry) (if|whether) (this|it|that) is ..2 your " + REMIT,
            "do you ..4 or is that (a|your|another) ..1 (colleague|team|boss|department)",
            "(know|sure|wonder|wondering|whether|if) ..2 you are the (one|person|man|woman) (dealing"
                    + "|handling|running|looking|managing|deciding|taking|behind|with)",
            "(hope|trust|presume|suppose|gather|reckon) ..1 you are the " + RIGHT_PERSON,
            "(would|might|is|could) your ..4 (better|right|best|more suitable) (fit|person|contact|one|match|address)",
            "how is ..3 (organised|organized|structured|set up|handled|run|managed|divided) (at #name"
                    + "|at your|in your|on your)",
            "(go|belong|be sent|be addressed|be directed|goes|belongs) to (another|a different"
                    + "|some other|somebody else's|your ..1) (department|desk|person|colleague|team|office|inbox)",
            "(let me (know|have)|share|give me|provide|to find|need|to get) ..1 the " + RIGHT
                    + " (person|contact|department|colleague|team|name|email address)",
            "(fall|falls|sit|sits|lie|lies|belong|belongs|land|lands) ..1 (within|in|under|inside|on|with) your "
                    + REMIT,
            "(looking for|seeking|find|reach|after|need|trying to reach) (the|your) ..1 " + OFFICER
                    + " ..1 (responsible|in charge|who|that)",
            "(me know|tell me|advise|say) who (does|would|is|handles it|it is) #end",
            "which of your ..3 (deals|deal|handles|handle|looks|look|takes|take|runs|run|does|would"
                    + "|should|is|decides|manages|manage|covers)",
            "(is|are|does|do) ..4 (under|with|for|to) (you|your ..1) or (under|with|for|to|is)",
            "who (is)? your ..3 (contact|buyer|manager|head|lead|director|officer|person|decision maker)",
            "who ..3 (contact|buyer|manager|head|lead|director|person|decision maker) (is"
                    + "|would be) ..1 (#end|for|at|in|on|there)",
            "(do|are|whether|if|would|is it) you ..2 (involved in|in charge of|responsible for"
                    + "|make the (decisions|decision|call|calls)|decide (on|about|which)|have the final"
                    + "|the decision maker|handling|looking after|the buyer)",
            "(better|other|another|different) contact ..4 (name|glad|let|please|tell|pass|point|know)",
            "who ..1 (is|sits) ..1 (in|at|behind) the (driving seat|driver's seat|wheel|helm|controls)",
            "what (exactly|precisely)? is your ..1 (role|position|title|job|remit|part)",
            "(learn|hear|know|tell me|tell us|find out|understand) ..2 about (your|the|what your|#name) ..1 (company|firm|business|team|organisation|organization)? and (what|how|your|who) (you|your)",
            "(would|do|might|could) you ..1 (know|say|tell me) who ..2 (takes|at|in|does|buys|" + DECIDES + ")",
            "(who|whom) (may|can|could|might|do|would|should|must) (i|we) ..2 (need to)? ..1 (address"
                    + "|direct|turn|speak|write|talk|approach|convince|see|ask|bother|contact|deal|reach|chase"
                    + "|pitch)",
            "to whom (may|can|could|might|should|do|would) (i|we) ..1 (address|direct|turn|speak|write"
                    + "|talk|send (my|our|this))",
            "(if|in case|since) ..6 (you|department|desk|area|call|remit|one|wheelhouse|yours|bag|field|not) who (is|would be|should (i|we)|do (i|we)|can (i|we)|handles|looks|deals|else (should|does|might|to))",
            "if not you who|#start would that be you #question",
            "if (someone|somebody|anyone|anybody|another ..1|a colleague) ..4 (handles|deals|manages|looks after|runs|owns|oversees|takes care|is (responsible|in charge|better|the right))",
            "(talk|speak|write|turn|address) ..2 you or (someone|somebody|another|a colleague|your)",
            "(is|are) (a|another|one of your) (colleague|colleagues) ..1 (closer|better|responsible|in charge|nearer)",
            "#start do you (look after|handle|manage|run|oversee|deal with|take care of) (this|that|these) ..3 #question",
            "is (this|that|it) ..1 (on|under|in|within)? your " + REMIT + " ..3 #question",
            "(make out|making out|work out|hint|clue|enlighten|gather|discover|find out|need to know"
                    + "|to know|question ..2 is|curious|wonder|wondering|figure out"
                    + "|determine) ..2 who (is it that)? ..1 (heads|orders|buys|negotiates|pulls|does|picks"
                    + "|chooses|pays|"
                    + DECIDES + ")",
            "(send|give|share|have|need|get|provide|drop|know|dial) ..3 (name|number|extension|email|address|contact|details|line|phone number) (of|for) your ..3 "
                    + OFFICER,
            "(name|pointer|referral|hint|tip) would be (golden|great|lovely|appreciated|helpful|welcome"
                    + "|enough|kind|useful)",
            "(go|goes|run|runs|pass|passes) through (you|your ..1 (desk|office|hands)) #end",
            "(do|does|would) (you|somebody|someone|anybody) ..2 (have|hold) (a say|the say|charge"
                    + "|the pen|authority|the budget|responsibility)",
            "you (strike|struck|look|looked|seem|seemed|appear|sound) ..3 (as|like"
                    + "|to be) ..1 the ..1 (person|one|contact|man|woman)",
            "is there (a|an) ..2 (" + OFFICER + "|manager|specialist) ..3 (in|at|on) your",
            "(who|what) ..1 your (current|present|existing) ..2 (supplier|provider|vendor|contractor|agency) ..1 is",
            "what (sort|sorts|kind|kinds|type|types) of (things|thing|products|product|services|work"
                    + "|business) (do|does|is) (you|your)",
            "if (it|this|that) (is|are|were|was) not (you|yours|your ..1 " + REMIT + ") ..2 who",
            "#start ..2 (who|which of you) (signs|sign|wears|calls|has|holds|decides|buys|approves|picks"
                    + "|gets|takes|keeps|would|could|might) ..6 (over there|at your (place|company|end|firm|side"
                    + "|school|shop|office|hotel)|in your (company|firm|house|team|organisation|organization"
                    + "|school|place|office)|on your (side|team|end)|at #name)",
            "(ask|know|say|tell me|wondering|wonder|confirm|advise|indicate"
                    + "|me know) ..2 which of your ..1 (colleagues|team|people|staff)",
            "(which|what) ..2 of your ..2 (colleagues|team|people|staff) ..1 " + DECIDES,
            "which (person|inbox|desk|address|department|team|colleague|office) ..4 (should|does|is"
                    + "|would|can|do|handles|decides) ..6 (to|go|best|contact|this|address|i|we)",
            "(to|in|with) which (person|inbox|desk|address|department|team|colleague|office)",
            "(who|your) ..1 (is)? your go to",
            "(is|does|do|would|will|might|falls|fall|sits|sit|lies|lie|lands|belongs|could|whether"
                    + "|if) ..5 (with you|yours|under you|to you|your ..1 "
                    + REMIT + ") ..1 or ..3" + " (someone|somebody|a colleague|another|else|i be|your ..1 "
                    + OFFICER + "|the (landlord|owner|board|boss|head))",
            "(is|are|falls|sits|might|could|would|was) ..2 (your (desk|remit|department|domain"
                    + "|wheelhouse|turf|patch|purview|responsibility|call to make|decision to make)|a matter for your"
                    + "|a question for your)",
            "(is|are) it you (who|that) ..1 (" + DECIDES + "|take|takes|decide|decides|make|makes)",
            "(am i|are you|would you be|is that|(told|understand|believe|gather|hear|heard|assume) ..3 you are) ..4 the (one|person|man|woman|lady|individual"
                    + "|contact) (to|for|in charge|responsible|(who|that) ..1 (does|deals|takes|"
                    + DECIDES + "))",
            "(does|do) ..2 (report|sit|fall|belong|live|land) (to|with|under) (you|your)",
            "(is|be) (it|that|this)? you or ..2 (someone|somebody|another|a colleague)",
            "are ..3 your bag",
            "(do|are) you ..6 or (does|is|would|should) ..1 (someone|somebody|anyone) else",
            "(barking|knocking) (up|at|on) the (wrong|right)",
            "(do|should|would) (i|we) ..1 (need|have|be)? ..1 (to)? (speak|talk|talking|speaking|writing"
                    + "|address|turn|bother|bothering|contact) ..1 (with|to)? (the|your|somebody|someone"
                    + "|another) ..3 (instead|else|"
                    + OFFICER + ")",
            "(i|this|it) ..3 (have|got|has|reach|reaches|reached|found|find|lands|arrives) ..3 the " + RIGHT_PERSON,
            "(hope|hoping|trust|if|whether|think|sure) ..1 (this|it|i) (is|am) ..3 the " + RIGHT_PERSON,
            "(i|we|#start) ..3 (not|no idea|unsure) ..2 (who|whom) to (contact|speak|talk|ask|address"
                    + "|approach|write|turn)",
            "(know|how|no idea how) ..2 your ..1 (team|company|organisation|organization|department"
                    + "|firm) is (structured|organised|organized|set up|divided)",
            "(advise|share|give|send|suggest|recommend|provide|confirm|indicate|drop|have|know|for"
                    + "|obliged for|appreciate|grateful for) ..3 (best|right|correct|name|contact|details|email"
                    + "|address|email address|number|names|contacts) ..1 (of|for) ..2 (your|the|a) ..3 ("
                    + OFFICER + "|responsible|in charge|who)",
            "(advise|share|give|suggest|recommend|provide|confirm|indicate|know) ..2 (the)? " + RIGHT
                    + " (contact|person|department|point of contact) (for|to|on|in|regarding|who)",
            "the (responsible|competent|concerned) (person|colleague|manager|team|department|party)",
            "(to|for|of|me|seeking|find|finding) ..1 the ..1 (person|colleague|people|department"
                    + "|individual|lady|gentleman) (with the budget|(who|that) is (competent|responsible"
                    + "|in charge)|concerned with|tasked with|in charge of|responsible for|charged with)",
            "(steer|point|direct|lead|guide|send|pass) (me|us|this|it) ..1 (to|toward|towards|on to"
                    + "|along to|at) ..1 (the|your|whoever|someone|somebody|anyone) ..2 ("
                    + OFFICER + "|has|else|in charge|who (" + DECIDES + "))",
            "(is there|would there be|do you have|have you got) (someone|somebody|anyone|a person"
                    + "|a colleague) ..4 (i|we) (should|could|can|might|may|ought)");

    /** What the company does could be read. */
    private static final Phrases WHAT_YOU_DO = Phrases.of(
            "(fill|brief|clue|educate|enlighten|walk|talk|catch) (me|us) (in|through|up)? ..1 (on"
                    + "|about)? ..1 (what|how) ..6 (you|your|#name)",
            "what (it is)? (exactly|precisely)? (that)? (you|you guys|you folks|your ..2 (company|firm"
                    + "|business|team)) (actually|exactly|currently)? (do|does|make|makes|sell|sells"
                    + "|offer) (exactly|precisely|there|#end)",
            "(tell|show) (me|us) ..1 what (you|your|#name) ..2 (do|does|make|makes|sell|sells|offer|offers)",
            "(love|like|keen|curious|happy|eager|want|wanted|interested) (to|in) (know|hear|learn"
                    + "|understand|find out|knowing|hearing|learning) ..2 what (#name|you|your ..1 (company|team"
                    + "|firm|business)) (actually|exactly|all|guys)? (does|do|make|makes|sell|sells|offer|offers)",
            "(love|like|keen|curious|happy|eager|want|wanted|interested) (to|in) (know|hear|learn"
                    + "|understand|find out|knowing|hearing|learning) ..2 how (your|#name) ..3 (works|work|looks"
                    + "|look|operates|operate|is (organised|organized|structured))",
            "how (many (people|employees|staff|locations|offices|branches)|big|large) ..1 (work"
                    + "|do you have|are you|is your|does your ..2 have|at your|in your)",
            "(describe|outline|explain|summarise|summarize|sketch) ..2 (what|how) ..1 (you|your"
                    + "|#name) ..4 (do|does|is active|works|work|make|makes|offer|offers)",
            "(find|know|learn|show me|help me) ..2 my way (round|around|about|through|into) your");

    /** Whether this is the right person, and the way to them. */
    private static final Phrases RIGHT_ONE = Phrases.of(
            "(are|is|if|whether|that|think|believe|hoping|assume|guess|unsure|sure) you (are|be|were"
                    + "|might be|would be)? ..1 (not)? the "
                    + RIGHT_PERSON,
            "you (are|were|be|might be|may be) not the " + RIGHT_PERSON,
            "(am|was|have) i ..1 (speaking|talking|writing|reaching|emailing|contacting|reached|got|found) ..2 the "
                    + RIGHT_PERSON,
            "is this the (" + RIGHT_PERSON + "|owner|manager|decision maker|person who)",
            "are you the (owner|manager|decision maker|(person|one) who ..1 (takes|does|deals|" + DECIDES
                    + ")|person in charge|person responsible|contact)",
            "(~connect|~put|~introduce|~transfer) (me|us) (with|to|in touch with|through to) (your"
                    + "|the) ..1 (head|director|manager|vp|cfo|cto|ceo|coo|cmo|boss|owner|team|buyer|lead"
                    + "|department|person|decision maker)",
            "(looking|trying|hoping|like|love|want|wanted|need) to (get in (contact|touch) with"
                    + "|speak (to|with)|talk (to|with)|connect with|reach) (someone|somebody|the person|whoever"
                    + "|the ..1 (person|contact)) (in|from|at|on|who|responsible|for|there)",
            "(love|like|keen|curious|happy|eager|want|wanted|interested) (to|in) (know|hear|learn"
                    + "|understand|find out|knowing|hearing|learning) ..3 about what (you|your"
                    + "|#placeholder) ..2 (do|does|offer|offers|are building|is building|building|make|makes|sell"
                    + "|sells)",
            "(is there|would there be) (a better|someone else|another|somebody else) ..2 (person|contact"
                    + "|who|i should|to (talk|speak|reach|contact))",
            "#start (and|so|also|but|then|well|okay|ok|hi|quick (one|question)|if not|not you)? who ..1 (" + DOES + ")",
            "(know|tell me|ask|find out|wondering|clarify|share|understand|figure out|confirm|advise|see"
                    + "|let me know|curious) ..1 who ..2 (handles|handle|manages|is responsible|is in charge"
                    + "|oversees|looks after|runs|leads|owns|deals with|takes care of|heads|(would be|might be"
                    + "|is) the " + RIGHT
                    + "|i should|should i|to (speak|talk|contact|reach|ask)|makes ..1 (decisions|decision"
                    + "|purchasing)|decides|is best|best)",
            "who (is|would be|might be|could be) ..1 the " + RIGHT_PERSON,
            "who ..3 (should|do|can|could|would) (i|we) ..1 (be)? (speak|talk|reach|contact|ask|connect|write"
                    + "|get in touch|email|be (speaking|talking))",
            "(to|with|by|at|reach|find|forward|copy|know|loop in|ask|of|meet|for) ..1 whoever (handles|manages|is|oversees|looks|runs|leads|owns|deals|takes|heads|does|makes|would|might)",
            "(can|could|would|please|will|mind|if|appreciate|kindly|might|you|to) ..3 (~point|~direct"
                    + "|~steer|~guide|~put|~connect|~introduce|~refer|~nudge|~route|~send) (me|us|this|it) ..3 (in"
                    + "|to|toward|towards|with|along) ..3 (whoever|who|" + RIGHT + " (" + PERSON
                    + "|direction|way)|direction of|someone who|the (person|people|one) (who|in charge"
                    + "|responsible)|the (team|department|decision maker))",
            "(can|could|would|please|will|mind|if|appreciate|kindly|might|you|to) ..3 (~forward|~pass"
                    + "|~share|~hand|~relay|~redirect) (me|us|this|it|my (email|message|note|details|card"
                    + "|letter)) ..2 (to|on|along|with) ..3 (whoever|" + RIGHT_PERSON
                    + "|someone who|the (person|people|one) (who|in charge|responsible)|the decision maker)",
            "(point|steer|send|nudge|direct) (me|us) in the " + RIGHT + " direction",
            "(tell|share with) (me|us) (a)? (bit|little|more|something|a bit more"
                    + "|a little more)? (more)? about (what you do|your (company|business|role|organisation"
                    + "|organization|team|firm|operation|operations|products|services|needs|goals|priorities"
                    + "|challenges|current|process|setup|industry)|you|yourself|yourselves|what your)",
            "(tell|share with) (me|us) (a bit|a little|more|a bit more|a little more"
                    + "|something) about (what|how|your ..2 (do|company|business|role|organisation|organization"
                    + "|team))",
            "what (exactly)? (does|do|is) (your|you|#placeholder) ..2 (company|business|firm"
                    + "|organization|organisation|team|role|do|title|position) ..2 (do|for a living|exactly|entail"
                    + "|involve|there|look like)",
            "what (exactly)? (do you|does #name|does your ..1 (company|business|firm)) do",
            "what is your (role|position|title|job) (at|in|there|exactly)",
            "(find|locate|identify|reach|looking for|seeking|searching for|track down|figure out"
                    + "|get hold of) the (person|one|people|team|department|individual|contact) (who|that"
                    + "|responsible|in charge|handling|behind)",
            "(or|if) ..1 (is|it|there) (that|it|this|there|is) ..1 (somebody|someone|anyone|anybody) else",
            "is (this|that|it) (something|an area|a topic) (that)? (you|your team) ..1 (look after"
                    + "|looks after|handle|handles|manage|manages|oversee|oversees|deal with|deals with|own|owns"
                    + "|are responsible|take care)",
            "(give|get) (me|us)? ..1 (an|a) ..1 (idea|sense|overview|feel|picture"
                    + "|understanding) of what (you|your|#placeholder)",
            "(~loop|~rope|~bring|~copy|~cc) (in|on)? ..1 (whoever|the " + RIGHT_PERSON
                    + "|the (person|people|team) (who|responsible|in charge|that))",
            "the " + RIGHT_PERSON
                    + " (to (talk|speak|contact|connect|discuss|reach|be|approach|chat|ask)) ..3 (about"
                    + "|with|regarding|for|to)",
            "(which|what) (person|department|team|colleague) ..2 (handles|manages|is responsible"
                    + "|should i|deals|looks after|would be)",
            "(give|share|send|provide|pass) (me|us)? ..1 (the)? (name|contact|email|details"
                    + "|contact details|contact info) ..3 (person|whoever|who|one|head|manager"
                    + "|decision maker) ..1 (who|in charge|responsible|of|handles|that)");

    static final Phrases ASKED = WHO_DECIDES.and(RIGHT_ONE).and(WHOSE).and(WHAT_YOU_DO);

    private RightPerson() {}
}
