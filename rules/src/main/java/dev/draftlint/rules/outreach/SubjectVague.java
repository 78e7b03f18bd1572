package dev.draftlint.rules.outreach;

import dev.draftlint.draft.Draft;
import dev.draftlint.draft.Sentence;
import dev.draftlint.draft.Shape;
import dev.draftlint.draft.Zone;
import dev.draftlint.phrase.Phrases;
import dev.draftlint.rule.Evidence;
import dev.draftlint.rule.PhraseRule;
import dev.draftlint.rule.RuleInfo;
import dev.draftlint.rule.Severity;
import java.util.List;
import java.util.Set;

/** Flags a subject that is nothing but a formula. */
public final class SubjectVague {

    private static final RuleInfo INFO = new RuleInfo(
            "subject-vague",
            Severity.INFO,
            "Flags a subject that is nothing but a formula, such as \"Quick question\" or \"Following up\".",
            "It would fit any mail, so it tells the reader nothing of this one, and they have seen it a hundred times.",
            Evidence.none(),
            List.of(
                    "Subject: «Quick question»\n\nHi Ana,\n\nWho lights the depot in Leeds?",
                    "Subject: «Following up on my last email»\n\nHi Ben,\n\nThe list has 14 links.",
                    "Subject: «Hello!»\n\nHi Chloe,\n\nTwo welders are free from the 12th.",
                    "Subject: «Re: Introduction»\n\nDear Dr Okafor,\n\nYour paper on silt gave us an idea.",
                    "Subject: «Quick question, {{first_name}}?»\n\nHi {{first_name}},\n\nDoes {{company}} own a pool?"),
            List.of(
                    "Subject: Quick question about the Leeds lamps\n\nHi Ana,\n\nWho lights the depot?",
                    "Subject: Follow-up: 14 broken links\n\nHi Ben,\n\nHere is the list.",
                    "Subject: Hello from the foundry in Hull\n\nHi Chloe,\n\nTwo welders are free.",
                    "Subject: Introduction: Ana Silva and Tom Reed\n\nDear both,\n\nYou share an interest in silt.",
                    "Subject: {{subject}}\n\nHi Erin,\n\nQuick question. Does the town own a pool?"));

    private static final String SMALL =
            "(quick|short|brief|small|simple|one|just a|just one|a|another|my|your|our|gentle|friendly|final|last)";

    private static final String MESSAGE =
            "(email|emails|message|messages|note|mail|call|chat|conversation|meeting|discussion|voicemail|proposal|application)";

    private static final String OPENER =
            "(hello|hi|hey|hi there|hello there|hey there|greetings|good (morning|afternoon|day)"
                    + "|happy #weekday|nice to (meet|e meet) you|(a)? quick (hello|hi))";

    private static final String FOLLOW_UP =
            "((just)? (following|follow) up (again)? ((on|to|from|re) (my|our|your|the|last|previous)? (last|previous|earlier|recent|first)? "
                    + MESSAGE + ")?"
                    + "|(just)? (checking|check) in|(just)? (touching|touch) base|(just)? (circling|circle) back"
                    + "|(just)? (reaching|reach) out|(just)? (bumping|resurfacing) (this|this up)?|(a)? bump|ping|any (update|updates|news|thoughts)|thoughts"
                    + "|(one)? (last|final) (try|attempt|note|message|email|time))";

    private static final String ASK =
            "((can|could|may|shall) (we|i) (talk|chat|connect|meet|speak|catch up|help|ask you something)|(let us) (connect|talk|chat|meet|catch up)"
                    + "|(got|have|do you have)? (a)? (minute|moment|sec|second)|(time|free|available) (to|for a) (quick|brief|short)? (talk|chat|connect|call|meet)"
                    + "|are you (there|interested|free|available|the right person)|(still)? interested|(would love|looking|hoping|want|wanted) to (connect|chat|meet|talk)"
                    + "|connect|connecting|(a)? meeting request|(a)? request for (a)? (meeting|call)|((are you)? open) to (a)? (quick)? (chat|call))";

    private static final String TOPIC =
            "((great|exciting|new|unique|business|amazing|potential|possible|partnership|collaboration|career|job|exclusive)? (opportunity|opportunities|partnership|collaboration)"
                    + "|(business|partnership|collaboration)? (proposal|inquiry|enquiry|idea)|important|urgent|information|info|no subject|update|reminder|invitation|meeting|call|chat"
                    + "|(something|this) (for you|you might like|you should see)|(an|one)? idea (for you)?)";

    private static final String FORMULA =
            "(" + OPENER + "|" + FOLLOW_UP + "|" + ASK + "|" + TOPIC + "|" + SMALL + " " + SMALL
                    + "? (question|questions|favour|favor|ask|thought|idea|intro|introduction|note|chat|call|update|request|follow up|reminder|check in|nudge|bump|thing|hello|email|message|one)"
                    + " ((for|to) (you|your team))?"
                    + "|question|questions|introduction|intro|introductions|introducing (myself|ourselves|us)|(self|my|a)? introduction|follow up|(email|mail) introduction)";

    private static final Phrases PHRASES = Phrases.of("(#start|#start #placeholder|#start (re|fwd|fw)) " + FORMULA
            + " (#end|(for)? #placeholder #end|again #end)");

    /** Words of merge tags that stand for a name. Another tag, such as "topic", says what the mail is about. */
    private static final Set<String> NAMES =
            Set.of(("account brand business c client comp company contact customer first firstname"
                            + " fname full last lastname lead name org organisation organization person prospect recipient store their")
                    .split(" "));

    private SubjectVague() {}

    public static PhraseRule rule() {
        return PhraseRule.of(INFO, "Name the thing that the mail is about.", PHRASES)
                .in(Zone.SUBJECT)
                .where((draft, place) -> isWholeSubject(draft) && nothingIsNamed(place.sentence()));
    }

    private static boolean isWholeSubject(Draft draft) {
        return draft.blocks().get(0).sentences().size() == 1;
    }

    private static boolean nothingIsNamed(Sentence subject) {
        return subject.words().stream()
                .filter(word -> word.shape() == Shape.PLACEHOLDER)
                .allMatch(word -> NAMES.containsAll(List.of(word.text().split(" "))));
    }
}
