package dev.draftlint.rules.outreach;

import dev.draftlint.phrase.Phrases;

/** How senders mention what their reader did for them. */
final class Favour {

    private static final String ME =
            "(me|us|my (team|company|name|firm|resume|cv|application|work)|our (team|company|firm|work|name))";

    private static final String CONTACT =
            "(lead|leads|referral|referrals|introduction|introductions|intro|intros|contact|contacts"
                    + "|client|clients|customer|customers|prospect|prospects|candidate|name|names|people|person"
                    + "|number|connection|connections|recommendation)";

    private static final String HELP =
            "help|advice|call|letter|word|note|feedback|comments|edits|visit|support|intervention"
                    + "|suggestion|trailer|contacts";

    private static final String FAVOUR =
            "(introduction|introductions|intro|intros|referral|referrals|recommendation|reference|letter"
                    + "|word|mention|tip|hint|pointer|advice|suggestion|suggestions|comments|notes|feedback|edits"
                    + "|corrections|call|phone call|good offices|coaching|lessons|lesson|endorsement|nomination"
                    + "|testimonial|toast|speech|plug|shout out|post about)";

    /** The reader's place, purse, name or hours, and what they did for the sender. */
    private static final Phrases KINDNESSES = Phrases.of(
            "(with|after|since|following|on the strength of|on account of|because of"
                    + "|on the back of) your ..2 (of)? ..1 " + FAVOUR
                    + " (of|in|to|with|from|on|at|last|the|she|he|they|i|we|that|about)",
            "(it was|thanks to) ..1 your ..1 " + FAVOUR + "|your ..2 " + FAVOUR
                    + " ..5 (did it|did the trick|won|landed|saved|made the difference|convinced"
                    + "|persuaded|turned|was right|were right|hit home|bore fruit|sealed|tipped)",
            "(the|that|those) ..3 you (dug out|dug up|found|tracked down|hunted down|looked up|lent"
                    + "|rounded up|collected|raised|drew|baked|carried|fetched|put together|wrote down"
                    + "|jotted down) (out|up|down)? (for|to)? (me|us)",
            "the ..3 your ..2 (collected|raised|donated|gave|lent|saved) ..3 (reached|arrived|has|have"
                    + "|paid|bought|came|went|made|is|are|was|were|got)",
            "(worked|put|taken|built|included|used|followed|made|incorporated|applied) ..4 (all|both"
                    + "|each|most)? (of)? your ..1 (comments|notes|advice|edits|feedback|suggestions|corrections"
                    + "|remarks|hints)",
            "you ..2 (gave|spent|devoted|sacrificed|sat) ..6 (to|with|on|for|beside) ..2 (me|us|my|our)",
            "your ..1 (sofa|couch|spare room|guest room|spare bed|car|van|house|flat|trailer|ladder"
                    + "|tools|kitchen|garage|floor|tent|boat|projector) ..1 (did|let|saved|was|gave|kept|got"
                    + "|carried|held|brought|made|served)",
            "(moving|move|moved|putting|put|dropping|shifting) you (to|in|into|on) bcc",
            "(your (card|name|letter) in (his|her|their|my) hand)|your name ..3 (opened|got|worked|did"
                    + "|helped|carried|was enough)|(on|at|upon) (your|his|her) word (alone)?|(i|we) ..1 (mentioned"
                    + "|dropped|gave|used) your name",
            "(as|like|just as|exactly as) you ..1 (said|promised|predicted|told me|told us) ..1 (he|she|they|it) would");

    /** What the reader did: you introduced, you sent, you lent. */
    private static final Phrases DONE = Phrases.of(
            "you (have|had|so|very|kindly|recently|just|also|were kind enough to)? ..1 (introduced"
                    + "|connected|referred|recommended|vouched for|put forward|nominated|endorsed) ("
                    + ME + "|#name (to|with) " + ME + ")",
            "you (have|had|kindly|recently)? ..1 (introduced|connected|referred|sent|pointed|directed"
                    + "|passed|recommended) (#name|him|her|them|someone|somebody|(a|an|the|two|three|#number"
                    + "|several|some|your) ..2 (friend|friends|client|clients|colleague|customer|lead|leads|people"
                    + "|neighbour|neighbor)) ..2 (to|with|my|our) ..1 (me|us|way)",
            "you (have|had|kindly|recently)? ..1 (sent|passed|gave|shared|forwarded|handed) ..1 (me|us"
                    + "|over|along|on|my|our) ..4 "
                    + CONTACT,
            "you (have|had|kindly|recently)? ..1 (sent|passed|gave|forwarded|handed) ..3 " + CONTACT
                    + " ..2 (to (me|us)|(my|our) way|along|over)",
            "you (have|had|kindly|recently)? ..1 (gave|passed|sent|forwarded) (#name|him|her|them"
                    + "|someone) (my|our) (name|number|details|card|email|contact|address|cv|resume)",
            "you (have|had|kindly|recently)? ..1 (passed|gave|handed|dropped|mentioned|forwarded) (my|our) (name|number|card|details|address|cv|resume) (on|along|to|over)",
            "you (have|had|kindly|recently)? ..1 put (me|us) in (touch|contact)|you put ..1 (in|me in"
                    + "|us in) (a|touch|contact) ..2 (word|with)",
            "you (have|had|kindly)? ..1 (put in|said) (a)? (good|kind) (word|things|words)",
            "your (kind|warm|recent|generous|quick|email)? ..1 (introduction|intro|introductions"
                    + "|referral|referrals|recommendation) (to #name|of #name|last|went|led|worked|paid|got|helped"
                    + "|came|turned|resulted|was|landed|has|called|rang|wrote|contacted|signed|on|with #name)",
            "(i|we) ..2 (contacted|called|emailed|met|saw|wrote to|spoke to|spoke with|talked to) ..4 (as|like) you ..1 (suggested|recommended|advised|proposed)",
            "(as|like) you ..1 (suggested|recommended|advised|proposed) (i|we) ..2 (contacted|called|emailed|met|saw|wrote to|spoke to|spoke with|talked to|tried|went|changed|applied|asked)",
            "you were ..2 to (send|introduce|point|refer|direct|connect|recommend|put) (me|us) ..1 (to"
                    + "|in|towards|with)",
            "you (mentioned|recommended|praised|named|proposed|suggested|nominated|endorsed) (me|us"
                    + "|my (work|name|company|shop)|our (work|name|company|firm)) (to|for|at|in)",
            "you ..1 (told|wrote to|emailed|called|spoke to|messaged) #name about (me|us|my|our)",
            "you ..1 (sent|referred|directed|steered) ..2 (customers|clients|customer|client|people"
                    + "|buyers|guests|patients|students|somebody|someone|two|three|friends) to (my|our|me|us)",
            "you (suggested|recommended|said) (that)? (i|we) (contact|call|talk|speak|reach out|write"
                    + "|meet|get in touch|ask)",
            "you (have|had|kindly|so kindly)? ..1 (helped|assisted|coached|advised|mentored|hosted"
                    + "|covered for|stood in for|stepped in for|bailed|lent|walked) (me|us) ..4 (with|by|to|on"
                    + "|last|when|through|prepare|get|find|out|your|during)",
            "you (have|had|kindly)? ..1 (reviewed|proofread|edited|looked over|read through|critiqued"
                    + "|checked|fixed) (my|our)",
            "you (have|had|kindly)? ..1 (wrote|written) (me|us)? ..1 (a|the|my) ..2 (reference"
                    + "|recommendation|letter|review|testimonial)",
            "you (did|have done) (me|us) a ..2 (favour|favor|kindness|good turn)",
            "your ..1 (letter of ..1 (recommendation|support)|recommendation letter|reference letter"
                    + "|reference|recommendation|endorsement|testimonial|tip|hint) (was|had|has|did|got|helped"
                    + "|worked|convinced|persuaded|landed|counted|carried|opened|saved|impressed|won|tipped)",
            "your ..1 (" + HELP
                    + ") ..6 (got|saved|won|landed|helped|spared|earned|brought|opened|cleared) (me|us|my|our)",
            "you (have|had|kindly)? ..1 ((let|allowed) (me|us|my ..1|our ..1) ..1 (use|have|borrow|stay"
                    + "|park|store|try|sit|join|speak|rehearse|take|do|work|show|put)|(lent|loaned) (me|us))",
            "you (have|had|kindly)? ..1 (set up|arranged|organised|organized|brokered) (a|an|the|our"
                    + "|my) ..2 (call|meeting|introduction|intro|visit|chat|interview|lunch) ..4 (for (me|us)"
                    + "|between us)",
            "you (have|had|kindly)? ..1 made (a|an|the|that|this) ..1 (introduction|intro|connection)",
            "you (have|had|kindly)? ..1 (forwarded|sent|passed|passed on|shared|circulated|posted"
                    + "|handed) (my|our) ..1 (cv|resume|name|post|link|mail|email|details|work|portfolio|article"
                    + "|appeal|number|application|flyer|card) (on|to|with|around|among|along)",
            "you ..1 (spoke|talked|wrote|had a word) (to|with) (your|#name|the|my) ..2 (about|for) (me|us|my|our)",
            "you ..1 opened (the|a|some) (door|doors) ..4 for (me|us)",
            "your ..1 (tip|hint|pointer) (about|on|for|regarding) ..5 (was|proved|turned|paid|led|got|worked)",
            "you ..1 brought (me|us) ..1 together",
            "you ..1 (put|placed) (me|us|my ..1|our ..1|#name|#placeholder) forward (for|to|as)",
            "your letter of ..1 (recommendation|support|reference) ..1 (arrived|reached|came|went|is)");

    /** What came of it: the lead you sent, after your introduction. */
    private static final Phrases RESULTS = Phrases.of(
            "(introduction|intro|introductions|intros|referral|referrals|recommendation|lead|leads"
                    + "|contact|contacts) (that)? you (made|sent|gave|passed|shared|arranged|forwarded|set up"
                    + "|provided|offered|facilitated|wrote|recommended|suggested|introduced|referred)",
            "(from|after|following|on|through|via|thanks to|since|at|with|by) your ..1 (introduction"
                    + "|intro|referral|recommendation|suggestion|email introduction|kind words|good word)",
            "(#name (who|whom|that) you|(person|people|driller|client|friend|lead|leads|candidate|contact|colleague|lawyer"
                    + "|agent|builder|company|firm|customer|recruiter|editor|manager|somebody|someone) (who|whom"
                    + "|that)? you) (recommended|suggested|referred|introduced|connected|sent|pointed|put"
                    + "|mentioned) (to|me|us|over|my|our|i|with|is|was|and|for)?",
            "(at|upon|following|#start on) your (advice|suggestion|recommendation|tip)",
            "(after|on|following|through|thanks to|with|since) your ..1 (tip|hint|pointer|good offices"
                    + "|call to|call with|word with|chat with)",
            "(came|come|comes|found|got|reached) ..1 (to)? (me|us) ..1 (through|via|because of"
                    + "|on the word of) you (#end|and|but|last|in|this|on)",
            "(says|said|mentions|mentioned|tells|told|writes|wrote) ..1 (that)? you (had"
                    + "|have)? ..1 (sent|recommended|referred|praised|vouched|spoke|spoken) (me|us|her|him|them|of"
                    + "|for|well|highly|my|our)",
            "(#name|" + CONTACT
                    + "|woman|man|firm|builder|clients|customers) (who|whom|that)? you (sent|steered"
                    + "|referred|directed|passed|pointed) ..1 (our way|my way|(me|us) (to|towards|at)"
                    + "|to (us|me)|over)",
            "the ..1 you (recommended|suggested|referred|vouched for) ..1 (#name|signed|has|starts"
                    + "|started|was|is|came|did)",
            "(job|work|order|contract|booking|gig|commission|project|lead|enquiry"
                    + "|case) (that)? you (passed|handed|sent|gave|put|threw|steered) ..2 (on|over|along|to|our|my"
                    + "|me|us)",
            "(notes|comments|edits|corrections|hints|advice|feedback|remarks) (that)? you (wrote|made"
                    + "|gave|sent|left|scribbled|put)",
            "(call|meeting|chat|lunch|visit|interview|coffee|introduction|talk) ..4 (that|which)? you (set up|arranged|organised|organized|brokered|got (me|us))",
            "(reference|letter|recommendation|testimonial|endorsement) (that|which)? you ..5 (wrote|write|writing|gave|sent|signed)",
            "(whom|who|that) you (spoke|talked|wrote|had a word) (to|with) (for|about|on behalf of) (me|us)",
            "whose ..1 (address|number|name|email) you ..1 (gave|sent|passed)",
            "(who|whom|that) you sent (to)? (me|us|our way|my way)",
            "(with|after|through|because of) your help (with|on|last|in)? ..3 (i|we|the)");

    static final Phrases RECEIVED = DONE.and(RESULTS).and(KINDNESSES);

    private Favour() {}
}
