package dev.draftlint.rules.outreach;

import dev.draftlint.draft.Kind;
import dev.draftlint.phrase.Phrases;
import dev.draftlint.rule.Evidence;
import dev.draftlint.rule.PhraseRule;
import dev.draftlint.rule.RuleInfo;
import dev.draftlint.rule.Scope;
import dev.draftlint.rule.Severity;
import java.util.List;

/** Flags mails that mention a favour of the reader and nowhere thank them. */
public final class MissingThanks {

    private static final RuleInfo INFO = new RuleInfo(
                    "missing-thanks",
                    Severity.WARNING,
                    "Flags mails that mention a favour of the reader and nowhere thank them.",
                    "Whoever made an introduction has lent their name. Who is not thanked for it does not lend it again.",
                    new Evidence(
                            Evidence.Grade.C,
                            "Thanked helpers gave a second help in 66 % of cases, others in 32 % (69 and 57 people).",
                            "Harvard Gazette 2013"),
                    List.of(
                            "Hi Ana,\n\nYou introduced me to Maya at Fernbank last week. Which of her two depots should I ask about first?",
                            "Hi Ben,\n\nThe lead you sent over wants 40 pallets. Do you have another one in Porto?",
                            "Hi Chloe,\n\nI met Tom after your referral. He has no budget until May.",
                            "Hi Dev,\n\nYou put in a good word for me with the landlord. What else does he want to know?",
                            "Hi Erin,\n\nI spoke to the driller you recommended. Can you send me his address?"),
                    List.of(
                            "Hi Ana,\n\nThank you for introducing me to Maya. Which of her two depots should I ask about first?",
                            "Hi Ben,\n\nThe lead you sent over wants 40 pallets. That was kind of you.",
                            "Hi Chloe,\n\nCould you introduce me to Tom?",
                            "Hi Dev,\n\nMaya Lund introduced me to your work on leases.",
                            "Hi Erin,\n\nYour introduction to the report names two wells."))
            .withScope(Scope.DRAFT);

    private static final String ME =
            "(me|us|my (team|company|name|firm|resume|cv|application|work)|our (team|company|firm|work|name))";

    private static final String CONTACT =
            "(lead|leads|referral|referrals|introduction|introductions|intro|intros|contact|contacts|client|clients|customer|customers|prospect|prospects|candidate|name|names|people|person|number|connection|connections|recommendation)";

    private static final String HELP =
            "help|advice|call|letter|word|note|feedback|comments|edits|visit|support|intervention|suggestion|trailer|contacts";

    private static final Phrases PHRASES = Phrases.of(
            "you (have|had|so|very|kindly|recently|just|also|were kind enough to)? ..1 (introduced|connected|referred|recommended|vouched for|put forward|nominated|endorsed) ("
                    + ME + "|#name (to|with) " + ME + ")",
            "you (have|had|kindly|recently)? ..1 (introduced|connected|referred|sent|pointed|directed|passed|recommended) (#name|him|her|them|someone|somebody|(a|an|the|two|three|#number|several|some|your) ..2 (friend|friends|client|clients|colleague|customer|lead|leads|people|neighbour|neighbor)) ..2 (to|with|my|our) ..1 (me|us|way)",
            "you (have|had|kindly|recently)? ..1 (sent|passed|gave|shared|forwarded|handed) ..1 (me|us|over|along|on|my|our) ..4 "
                    + CONTACT,
            "you (have|had|kindly|recently)? ..1 (sent|passed|gave|forwarded|handed) ..3 " + CONTACT
                    + " ..2 (to (me|us)|(my|our) way|along|over)",
            "you (have|had|kindly|recently)? ..1 (gave|passed|sent|forwarded) (#name|him|her|them|someone) (my|our) (name|number|details|card|email|contact|address|cv|resume)",
            "you (have|had|kindly|recently)? ..1 put (me|us) in (touch|contact)|you put ..1 (in|me in|us in) (a|touch|contact) ..2 (word|with)",
            "you (have|had|kindly)? ..1 (put in|said) (a)? (good|kind) (word|things|words)",
            "(introduction|intro|introductions|intros|referral|referrals|recommendation|lead|leads|contact|contacts) (that)? you (made|sent|gave|passed|shared|arranged|forwarded|set up|provided|offered|facilitated|wrote|recommended|suggested|introduced|referred)",
            "(from|after|following|on|through|via|thanks to|since|at|with|by) your ..1 (introduction|intro|referral|recommendation|suggestion|email introduction|kind words|good word)",
            "your (kind|warm|recent|generous|quick|email)? ..1 (introduction|intro|introductions|referral|referrals|recommendation) (to #name|of #name|last|went|led|worked|paid|got|helped|came|turned|resulted|was|landed|has|on|with #name)",
            "(#name|person|people|driller|client|friend|lead|leads|candidate|contact|colleague|lawyer|agent|builder|company|firm|customer|recruiter|editor|manager|somebody|someone) (who|whom|that)? you (recommended|suggested|referred|introduced|connected|sent|pointed|put|mentioned) (to|me|us|over|my|our|i|with|is|was|and|for)?",
            "(as|like) you ..1 (suggested|recommended|advised|proposed)",
            "you were ..2 to (send|introduce|point|refer|direct|connect|recommend|put) (me|us) ..1 (to|in|towards|with)",
            "you (mentioned|recommended|praised|named|proposed|suggested|nominated|endorsed) (me|us|my (work|name|company|shop)|our (work|name|company|firm)) (to|for|at|in)",
            "(on|at|upon|following) your (advice|suggestion|recommendation|tip)",
            "you ..1 (told|wrote to|emailed|called|spoke to|messaged) #name about (me|us|my|our)",
            "you ..1 (sent|referred|directed|steered) ..2 (customers|clients|customer|client|people|buyers|guests|patients|students|somebody|someone|two|three|friends) to (my|our|me|us)",
            "you (suggested|recommended|said) (that)? (i|we) (contact|call|talk|speak|reach out|write|meet|get in touch|ask)",
            "you (have|had|kindly|so kindly)? ..1 (helped|assisted|coached|advised|mentored|hosted|covered for|stood in for|stepped in for|bailed|lent|walked) (me|us) ..4 (with|by|to|on|last|when|through|prepare|get|find|out|your|during)",
            "you (have|had|kindly)? ..1 (reviewed|proofread|edited|looked over|read through|critiqued|checked|fixed) (my|our)",
            "you (have|had|kindly)? ..1 (wrote|written) (me|us)? ..1 (a|the|my) ..2 (reference|recommendation|letter|review|testimonial)",
            "you (did|have done) (me|us) a ..2 (favour|favor|kindness|good turn)",
            "your ..1 (letter of ..1 (recommendation|support)|recommendation letter|reference letter|reference|recommendation|endorsement|testimonial|tip|hint) (was|had|has|did|got|helped|worked|convinced|persuaded|landed|counted|carried|opened|saved|impressed|won|tipped)",
            "your ..1 (" + HELP
                    + ") ..6 (got|saved|won|landed|helped|spared|earned|brought|opened|cleared) (me|us|my|our)",
            "(after|on|following|through|thanks to|with|since) your ..1 (tip|hint|pointer|good offices|call to|call with|word with|chat with)",
            "you (have|had|kindly)? ..1 ((let|allowed) (me|us|my ..1|our ..1) ..1 (use|have|borrow|stay|park|store|try|sit|join|speak|rehearse|take|work|show|put)|(lent|loaned) (me|us))",
            "(came|come|comes|found|got|reached) ..1 (to)? (me|us) ..1 (through|via|because of|on the word of) you (#end|and|but|last|in|this|on)",
            "(says|said|mentions|mentioned|tells|told|writes|wrote) ..1 (that)? you (had|have)? ..1 (sent|recommended|referred|praised|vouched|spoke|spoken) (me|us|her|him|them|of|for|well|highly|my|our)",
            "(#name|" + CONTACT
                    + "|woman|man|firm|builder|clients|customers) (who|whom|that)? you (sent|steered|referred|directed|passed|pointed) ..1 (our way|my way|(me|us) (to|towards|at)|to (us|me)|over)",
            "you (have|had|kindly)? ..1 (set up|arranged|organised|organized|brokered) (a|an|the|our|my) ..2 (call|meeting|introduction|intro|visit|chat|interview|lunch) ..4 (for (me|us)|between us)",
            "you (have|had|kindly)? ..1 made (a|an|the|that|this) ..1 (introduction|intro|connection)",
            "you (have|had|kindly)? ..1 (forwarded|sent|passed|passed on|shared|circulated|posted|handed) (my|our) ..1 (cv|resume|name|post|link|mail|email|details|work|portfolio|article|appeal|number|application|flyer|card) (on|to|with|around|among|along)",
            "you ..1 (spoke|talked|wrote|had a word) (to|with) (your|#name|the|my) ..2 (about|for) (me|us|my|our)",
            "(with|after|through|because of) your help (with|on|last|in)? ..3 (i|we|the)");

    private static final Phrases THANKS = Phrases.of(
            "(thank|thankful|thanked|thanking|thx|gratitude|indebted|obliged|ty|cheers|tysm|kudos|hats off)",
            "thanks (for|so|a|again|to|very|#end|and|ana|you|#name|ever|once|heaps|loads|mate|much|on)",
            "(appreciate|appreciated|appreciative|appreciation) (you|your|the|it|that|this|#end|how|what|all|of|so|for)",
            "(am|are|was|were|so|very|really|deeply|truly|forever|most|be) grateful",
            "owe you",
            "(kind|generous|good|thoughtful|nice|great|lovely|decent|sweet) of you",
            "(means|meant) (a lot|so much|the world)",
            "(you are|that was|this was) (a star|a lifesaver|the best|a hero|a legend|so kind|very kind|so generous|very generous)",
            "much appreciated");

    /** "Could you say that you recommended us?" */
    private static final Phrases ASKS = Phrases.of("#start (could|would|can|will|if) you");

    private MissingThanks() {}

    public static PhraseRule rule() {
        return PhraseRule.of(INFO, "Thank them for the favour first.", PHRASES)
                .when(draft -> draft.kind() != Kind.THANK_YOU && !THANKS.anyIn(draft))
                .where((draft, match) -> !match.sentence().isQuestion() || !ASKS.anyIn(match.sentence()));
    }
}
