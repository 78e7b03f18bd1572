package dev.draftlint.rules.outreach;

import dev.draftlint.phrase.Phrases;

/** How senders ask the reader for the one whom a matter concerns. */
final class RightPerson {

    private static final String RIGHT_PERSON =
            "((right|best|correct|appropriate|proper|relevant|ideal|main|suitable|key|wrong|better|concerned|responsible) ..1"
                    + " (person|one|contact|point of contact|individual|party|people|folks|poc|decision maker|stakeholder|team"
                    + "|department|colleague|inbox|contact person|desk|door|hands))";

    /** What the one who is sought does with the matter. */
    private static final String HANDLES =
            "(~handle|~run|~manage|~oversee|~head|~lead|~own|~decide|~buy|~approve|~purchase|~hire|~choose|~order|~organise|~coordinate"
                    + "|~look after|~deal with|~take (care|on)|(is|are|be|would be|might be) ..1 (responsible|in charge|involved in)"
                    + "|~make ..1 (decisions|decision|call|calls)|signs off|calls the shots|wears|has the (final|last|say|budget)"
                    + "|(is|would be|might be|could be|may be) ..1 the (one|person|go to|" + RIGHT_PERSON
                    + ")|is (right|best) ..2 to)";

    private static final String OFFICER =
            "(head|director|manager|vp|cfo|cto|ceo|coo|cmo|boss|owner|team|buyer|lead|department|person|decision maker|officer"
                    + "|supervisor|colleague|colleagues|whoever|one|lady|gentleman)";

    /** Where a matter belongs in a company. */
    private static final String REMIT =
            "(desk|remit|job|department|area|responsibility|decision|domain|wheelhouse|brief|purview|court|plate|patch|table|field)";

    private static final String SOMEONE =
            "(someone|somebody|anyone|anybody|a colleague|another (person|colleague|contact|department))";

    private static final String SPEAK =
            "(speak|speaking|talk|talking|reach|contact|ask|connect|write|email|address|approach|turn|call|send|get in touch|chat)";

    private static final String POLITELY = "((could|can|would|will) you|please|kindly)? ";

    /** Who is it? */
    private static final Phrases WHO = Phrases.of(
            "(know|tell me|say|ask|wonder|wondering|find out|figure out|work out|make out|learn|sure|clarify|share|advise|confirm|curious"
                    + "|enlighten|idea|clue|reveal|gather|discover|hint) ..2 who ..3 " + HANDLES,
            "#start (and|so|also|but|then|well|okay|ok|hi|quick (one|question)|if not|not you)? who ..1 (is|would|will|does|might)? ..1 "
                    + HANDLES,
            "#start (and|so|also|but|then)? who (in|at|on|over) your ..3 (is|does|would|should|could|signs|has|can|"
                    + HANDLES + ")",
            "(tell (me|us)|(me|us) know|kindly say|please say|advise|inform (me|us)) who (i|we) ..1 (should|shall|can|could|must|may|need to|have to) ..2 "
                    + SPEAK,
            "(who|whom|to whom) ..1 (should|do|can|could|would|may|must|might|shall) (i|we) ..3 " + SPEAK,
            "(not sure|was not sure|unsure|no idea|not know|not certain|wondering) (who|whom) to " + SPEAK,
            "who ..3 (contact|buyer|manager|head|lead|director|person|decision maker) (is|would be) ..1 (#end|for|at|in|on|there)",
            "(me know|tell me|advise|say) who (does|would|is|handles it|it is) #end",
            "(which|what) (person|department|team|colleague|office|desk|inbox|address) ..4 (should (i|we)|is best|"
                    + HANDLES + ")",
            "which of your ..3 (should|would|does|is|" + HANDLES + ")",
            "#start (and|so|but)? whose ..1 " + REMIT,
            "(is|are) it you (who|that)");

    /** Is it you? */
    private static final Phrases IS_IT_YOU = Phrases.of(
            "(are|would|might|could|is|if|whether|that|think|believe|hoping|hope|assume|guess|unsure|sure|know) you (are|be|were|might be|would be)? ..1 (not)? the "
                    + RIGHT_PERSON,
            "you (are|were|be|might be|may be) not the " + RIGHT_PERSON,
            "(am|was|have) i ..1 (speaking|talking|writing|reaching|emailing|contacting|reached|got|found) ..2 the "
                    + RIGHT_PERSON,
            "am i right (with|at) you",
            "is this the (person who|owner|manager|" + RIGHT_PERSON + ")",
            "(reached|found|reaches|finds|at|landed on) the " + RIGHT_PERSON
                    + " (#end|#question|for (this|that)|to|who|and|please)",
            "is (this|that|it) (something|an area|a topic) (that)? (you|your team) " + HANDLES,
            "is (this|that|it) ..1 (on|under|in|within)? your " + REMIT + " ..2 #question",
            "(land|lands|fall|falls|sit|sits|lie|lies|belong|belongs) ..1 (within|in|under|on|with) your " + REMIT,
            "(at|up|on) the (wrong|right) (door|tree|desk)",
            "(does|do) ..2 (report|sit|fall|belong|live|land) (to|with|under) (you|your)",
            "(do|are) you ..6 or (does|is|would|should) ..1 " + SOMEONE + " else",
            "or ..1 (is|it) (that|it|this|there|is) ..1 " + SOMEONE + " else",
            "if there is " + SOMEONE
                    + " else ..6 (who (handles|is|would)|(i|we) (should|could|can)|better|to (speak|talk|contact))",
            "if " + SOMEONE + " (else)? ..3 (is (better|right|best|more)|" + HANDLES + ")",
            "if there is a better (person|contact)",
            "(is|are) (a|another|one of your) (colleague|colleagues) ..1 (closer|better|responsible|in charge|nearer)",
            SPEAK + " ..2 you or (someone|somebody|another|a colleague|your)",
            "(are you|would you be|is that) ..1 the (one|person|contact|buyer|owner|manager|decision maker) ..1 (to "
                    + SPEAK + "|for (this|that)|in charge|responsible|(who|that) ..1 " + HANDLES + ")",
            "are you ..1 (in charge of|responsible for|the decision maker)",
            "if ..2 not ..4 who (is|would be|should (i|we)|do (i|we)|can (i|we)|else|" + HANDLES + ")");

    /** Show me to them. */
    private static final Phrases WAY = Phrases.of(
            POLITELY
                    + "(point|direct|steer|guide|put|connect|introduce|refer|nudge|route|send|pointing|directing|putting|connecting|introducing) (me|us|this|it) ..3"
                    + " (in|to|toward|towards|with|along|through) ..3 (whoever|(right|best|proper) (direction|way)|direction of|"
                    + RIGHT_PERSON + "|"
                    + SOMEONE
                    + " who|(person|people|one|team|department) (who|in charge|responsible|that)|(your|the) ..1 "
                    + OFFICER + ")",
            POLITELY
                    + "(forward|pass|share|hand|relay|redirect|forwarding|passing) (this|it|me|my ..2|the ..1) ..2 (to|on|along|with|onto) ..3 (whoever|"
                    + RIGHT_PERSON + "|" + SOMEONE
                    + " who " + HANDLES
                    + "|(person|people|one|colleague) (in charge|responsible|who " + HANDLES
                    + ")|decision maker|your ..1 (boss|buyer|purchasing))",
            "(to|with|at|reach|find|copy|in|ask|for) whoever ..1 " + HANDLES,
            "(find|locate|identify|reach|looking for|seeking|searching for|track down|get hold of) the ..1 (person|one|people|individual|contact|head|manager|buyer)"
                    + " (who|that|responsible|in charge|handling|behind)",
            "(looking|trying|hoping|like|love|want|wanted|need) to (get in (contact|touch) with|speak (to|with)|talk (to|with)|connect with|reach|find)"
                    + " (someone|somebody|whoever|the person|the " + RIGHT_PERSON
                    + ") ..1 (in|from|at|on|who|responsible|for|there|to|#end)",
            "(share|give|send|provide|have|need|get|drop|know|request|advise|appreciate|obliged for|grateful for) ..4 (name|names|number|extension|email|address|contact|contacts|details)"
                    + " (of|for) ..3 " + OFFICER,
            "(let me know|share|give me|provide|name|name me|advise|recommend|suggest) ..1 the " + RIGHT_PERSON,
            "(is there|would there be|do you have|have you got) " + SOMEONE
                    + " ..6 (i|we) (should|could|can|might|may|ought)",
            "(to|of|for) the ..1 (person|colleague|people|individual|lady|gentleman) (with the budget|in charge of|responsible for|concerned with|charged with)");

    static final Phrases ASKED = WHO.and(IS_IT_YOU).and(WAY).and(CompanyFacts.ASKED);

    private RightPerson() {}
}
