package dev.draftlint.rules.outreach;

import dev.draftlint.phrase.Phrases;
import dev.draftlint.rule.Evidence;
import dev.draftlint.rule.PhraseRule;
import dev.draftlint.rule.RuleInfo;
import dev.draftlint.rule.Severity;
import java.util.List;

/** Flags questions that make the reader do the sender's homework on them and their company. */
public final class RightPersonAsk {

    private static final RuleInfo INFO = new RuleInfo(
            "right-person-ask",
            Severity.WARNING,
            "Flags questions that make the reader do the sender's homework on them and their company.",
            "Who does what is on the company's page and in public profiles. To be asked for it shows that nobody looked, and "
                    + "the answer costs the reader a search.",
            Evidence.none(),
            List.of(
                    "Hi Ana,\n\n«Are you the right person» to talk to about cold stores?",
                    "Hi Ben,\n\n«Who handles» pallets at Fernbank?",
                    "Hi Chloe,\n\n«Could you point me to whoever» looks after the careers page?",
                    "Hi Dev,\n\n«Tell me a bit about what you do».",
                    "Hi Erin,\n\n«If not, please forward this to the right person»."),
            List.of(
                    "Hi Ana,\n\nDo you know another builder who has doors of this size?",
                    "Hi Ben,\n\nWho signs the lease on unit 4, you or your sister?",
                    "Hi Chloe,\n\nCould you point me to the page with the tide tables?",
                    "Hi Dev,\n\nMaya is the right person for the job, and she starts in May.",
                    "Hi Erin,\n\nTell me whether the second well gave water."));

    private static final String RIGHT =
            "(right|best|correct|appropriate|proper|relevant|ideal|main|suitable|key|wrong)";

    private static final String PERSON =
            "(person|one|contact|point of contact|individual|party|people|folks|poc|decision maker|stakeholder|team|department|address|place|colleague|inbox|contact person|someone)";

    private static final String DOES =
            "(handles|handle|manages|is responsible|is in charge|oversees|looks after|runs|leads|owns|deals with|takes care of|heads|makes"
                    + "|would be|might be|should i|do i|can i|may i|could i|would i|in your|at your|on your|is currently|is handling|is managing|is best|would handle|would be in charge"
                    + "|decides|is leading|is overseeing|on the team|there (handles|manages|is)|normally|usually)";

    private static final Phrases PHRASES = Phrases.of(
            "(are|is|if|whether|that|think|believe|hoping|assume|guess|unsure|sure) you (are|be|were|might be|would be)? ..1 (not)? the "
                    + RIGHT + " " + PERSON,
            "you (are|were|be|might be|may be) not the " + RIGHT + " " + PERSON,
            "(am|was|have) i ..1 (speaking|talking|writing|reaching|emailing|contacting|reached|got|found) ..2 the "
                    + RIGHT + " " + PERSON,
            "is this the (" + RIGHT + " " + PERSON + "|owner|manager|decision maker|person who)",
            "are you the (owner|manager|decision maker|person who|one who|person in charge|person responsible|contact)",
            "(~connect|~put|~introduce|~transfer) (me|us) (with|to|in touch with|through to) (your|the) ..1 (head|director|manager|vp|cfo|cto|ceo|coo|cmo|boss|owner|team|buyer|lead|department|person|decision maker)",
            "(looking|trying|hoping|like|love|want|wanted|need) to (get in (contact|touch) with|speak (to|with)|talk (to|with)|connect with|reach) (someone|somebody|the person|whoever|the ..1 (person|contact)) (in|from|at|on|who|responsible|for|there)",
            "(love|like|keen|curious|happy|eager|want|wanted|interested) (to|in) (know|hear|learn|understand|find out|knowing|hearing|learning) ..3 about what (you|your|#placeholder) ..2 (do|does|offer|offers|are building|is building|building|make|makes|sell|sells)",
            "(is there|would there be) (a better|someone else|another|somebody else) ..2 (person|contact|who|i should|to (talk|speak|reach|contact))",
            "#start (and|so|also|but)? ..2 who ..1 (" + DOES + ")",
            "(know|tell me|ask|find out|wondering|clarify|share|understand|figure out|confirm|advise|see|let me know|curious) ..1 who ..2 (handles|handle|manages|is responsible|is in charge|oversees|looks after|runs|leads"
                    + "|owns|deals with|takes care of|heads|(would be|might be|is) the " + RIGHT
                    + "|i should|should i|to (speak|talk|contact|reach|ask)|makes ..1 (decisions|decision|purchasing)|decides|is best|best)",
            "who (is|would be|might be|could be) ..1 the " + RIGHT + " " + PERSON,
            "who (should|do|can|could|would) (i|we) (speak|talk|reach|contact|ask|connect|write|get in touch|email|be (speaking|talking))",
            "whoever (handles|manages|is|oversees|looks|runs|leads|owns|deals|takes|heads|does|makes|would|might)",
            "(can|could|would|please|will|mind|if|appreciate|kindly|might|you|to) ..3 (~point|~direct|~steer|~guide|~put|~connect|~introduce|~refer|~nudge|~route|~send) (me|us|this|it) ..3 (in|to|toward|towards|with|along)"
                    + " ..3 (whoever|who|" + RIGHT + " (" + PERSON
                    + "|direction|way)|direction of|someone who|the (person|people|one) (who|in charge|responsible)|the (team|department|decision maker))",
            "(can|could|would|please|will|mind|if|appreciate|kindly|might|you|to) ..3 (~forward|~pass|~share|~hand|~relay|~redirect) (me|us|this|it|my (email|message|note)) ..2 (to|on|along|with)"
                    + " ..3 (whoever|who|" + RIGHT + " " + PERSON
                    + "|someone who|the (person|people|one) (who|in charge|responsible)|the decision maker)",
            "(point|steer|send|nudge|direct) (me|us) in the " + RIGHT + " direction",
            "(tell|share with) (me|us) (a)? (bit|little|more|something|a bit more|a little more)? (more)? about (what you do|your (company|business|role|organisation|organization|team|firm|operation|operations|products|services|needs|goals|priorities|challenges|current|process|setup|industry)|you|yourself|yourselves|what your)",
            "(tell|share with) (me|us) (a bit|a little|more|a bit more|a little more|something) about (what|how|your ..2 (do|company|business|role|organisation|organization|team))",
            "what (exactly)? (does|do|is) (your|you|#placeholder) ..2 (company|business|firm|organization|organisation|team|role|do|title|position) ..2 (do|for a living|exactly|entail|involve|there|look like)",
            "what (exactly)? (do you|does #name|does your ..1 (company|business|firm)) do (for|at|exactly|there|#question|#end)",
            "what is your (role|position|title|job) (at|in|there|exactly)",
            "(find|locate|identify|reach|looking for|seeking|searching for|track down|figure out|get hold of) the (person|one|people|team|department|individual|contact) (who|that|responsible|in charge|handling|behind)",
            "(or|if) ..1 (is|it|there) (that|it|this|there|is) ..1 (somebody|someone|anyone|anybody) else",
            "is (this|that|it) (something|an area|a topic) (that)? (you|your team) ..1 (look after|looks after|handle|handles|manage|manages|oversee|oversees|deal with|deals with|own|owns|are responsible|take care|would)",
            "(give|get) (me|us)? ..1 (an|a) ..1 (idea|sense|overview|feel|picture|understanding) of what (you|your|#placeholder)",
            "(~loop|~rope|~bring|~copy|~cc) (in|on)? ..1 (whoever|the " + RIGHT + " " + PERSON
                    + "|the (person|people|team) (who|responsible|in charge|that))",
            "(~forward|~pass|~share|~hand|~relay) (this|it|my (email|message|note)) (along|on|over|up)? to your ..1 (boss|manager|head|director|ceo|cfo|cto|coo|cmo|vp|supervisor|superior|decision maker|department|buyer|owner)",
            "whom (should|do|can|could|would|may) (i|we) (speak|talk|reach|contact|ask|address|write|approach|turn|send)",
            "barking up the wrong tree",
            "(get|have|share|send|give|need|pass) ..2 the (email|name|number|contact|details|address|phone number|contact details) ..1 (of|for) (your|the) ..2 (manager|director|head|buyer|department|lead|owner|ceo|officer|person|decision maker)",
            "do you (handle|manage|oversee|look after|run|deal with|own|take care of) ..5 or ..2 (someone|somebody|another|other|is there|does|should)",
            "the " + RIGHT + " " + PERSON
                    + " (to (talk|speak|contact|connect|discuss|reach|be|approach|chat|ask)) ..3 (about|with|regarding|for|to)",
            "(which|what) (person|department|team|colleague) ..2 (handles|manages|is responsible|should i|deals|looks after|would be)",
            "(give|share|send|provide|pass) (me|us)? ..1 (the)? (name|contact|email|details|contact details|contact info) ..3 (person|whoever|who|one|head|manager|decision maker) ..1 (who|in charge|responsible|of|handles|that)");

    /** Asks for people elsewhere, and statements about people. */
    private static final Phrases OTHERS = Phrases.of(
            "(another|other|anyone|anybody|any|someone) ..2 (company|companies|contractor|contractors|builder|clinic|who (might|could|needs|would benefit)|else who)",
            "#name is the right (person|one)",
            "(invoice|ticket|order|refund|invoices|complaint|outage)");

    private RightPersonAsk() {}

    public static PhraseRule rule() {
        return PhraseRule.of(INFO, "Look up who it is and write to them, or ask what only they can tell.", PHRASES)
                .unless(OTHERS)
                .where((draft, match) -> Places.isFirst(match, PHRASES));
    }
}
