package dev.draftlint.rules.outreach;

import dev.draftlint.draft.Draft;
import dev.draftlint.draft.Kind;
import dev.draftlint.draft.Sentence;
import dev.draftlint.draft.Shape;
import dev.draftlint.draft.TermSet;
import dev.draftlint.draft.Word;
import dev.draftlint.phrase.Phrases;
import java.util.List;
import java.util.Set;

/** What tells a recipient what happens next, besides the asks that the reading of a draft knows. */
final class NextSteps {

    /** What a reader can answer with in a minute. */
    private static final String ANSWER =
            "(line|lines|word|words|guess|hint|clue|steer|pointer|pointers|tip|tips|lead|name|date|number|figure|answer|yes|photo|picture|sketch|reference)";

    static final Phrases STEPS = Phrases.of(
            "no (reply|response|action|answer) ..2 (needed|required|necessary|expected)",
            "(no|not) need to (reply|respond|answer|do anything)",
            "(grateful|appreciate it|obliged|thankful|helpful|great|appreciated|appreciate) if (you|someone|we|i) ..2 (could|can|would|might|were)",
            "(grateful|thankful) for (any|a|your|an|some|the|#end)",
            "(i|we) (am|are)? ..2 (request|requesting|ask|asking|need|require|urge|invite) ..2 (that|you|to|your|permission)",
            "(value|appreciate|welcome|love) your (judgment|judgement|help|advice|support|opinion|view|take|guidance)",
            "(use|enter|avail) ..3 (code|coupon)",
            "(i|we|and|but|so) would ..1 like to ..1 (request|propose|pitch|submit|order|ask|invite you to book)",
            "(i|we) would be (honored|honoured) to be",
            "(i|we) ..1 need ..1 (a (yes|no|decision|reply|answer|date|number|list|word|photo)|to (know|hear|have))|(i|we) still need",
            "(permit|allow|permitted|take the liberty|writing|wish|want|like|wanted|asked|asking) ..3 (enquire|inquire|ask|find out|whether|know (if|whether|how|what|when|which|where|who)) ..9 (whether|if|status|about|after|to|when|what|how|you)",
            "(grateful|thankful|obliged|glad|like|love|curious) to (know|hear|learn) (whether|if|how|what|when|which|where|why|who)",
            ANSWER + " ..4 (is|are|will|would) ..2 (enough|plenty|do|help|welcome|great|useful|helpful|lovely|suffice)",
            "i ..1 (ask|beg|enquire|inquire) ..1 (#end|carefully|politely|kindly|again|once more|now|today|whether|about|after)",
            "(reach|call|text|ring|phone|whatsapp) (me|us) ..4 (#number|#placeholder)",
            "(number|phone|mobile|cell) ..2 (is|at|on) (#number|#placeholder)",
            "you (can|may|could) ..1 (reply|call|text|write|email|ring|phone|order|book|register|answer|message) ..1 (me|us|to|at|here|for|by|the|#placeholder|#number|with|in)",
            "(support|contact|call|text|reach|email|visit|find|follow|message) (us|me|or) ..3 (at|on|via|here|text|#placeholder|#number)",
            "(#start|and|or|so|but|please|just|then) (get in touch|reach out) (soon|today|now|early|by|before|for|with (your|the|a))",
            "(this|that|here) (is|will be) ..5 (last|final) (email|note|message|mail|follow up|check in|one|attempt|outreach|of)",
            "last (you|you will|that you) ..1 hear (of|from)|that is (the|my) last|you (will|shall) not hear",
            "(last|final) (email|note|message|follow up|one) ..1 (from (me|us)|on (this|the|that)|about (this|it)|i will|you will)",
            "(#start|and|or) (see you|come back|come by|come in|stop by|pop in|pop by|drop in|drop by|join us|do not miss|make it|place your|bring|call or text|call now|order|hurry)",
            "#start ..1 (would|could|can|will) you",
            "(i|we) ..1 need (a|an|your|some|it|them|one|to (know|hear|have)|#number)",
            "(i|we) would ..1 (like|love) (your permission|to (rent|use|interview|borrow|buy|try|book|reserve|print|cite|include|feature|hire|have (you|your)))",
            "(great|good|nice|lovely|helpful|useful|interested|curious|keen|help (me|us)|like|love) to (know|hear|learn|find out) ..1 (by|if|whether|how|what|when|which|where|who|why)",
            "(wondering|wondered|wonder) ..1 (if|whether|how|when|who|what|which|where)",
            "(my|one|only|our) ..1 question (is|to you|whether)",
            "(yes or no|yes or a no|one word|a word|single word|no) ..2 (enough|fine|plenty|will do)",
            "you (will want|should|must|need to|ought to|had better) ..7 (today|tonight|tomorrow|this week)",
            "if you ..1 (could|would|can|might|may) ..9 (would|will) ..3 (help|be|mean|appreciate|make|save)",
            "i ..1 (ask|apply) for (the|your|a|access|copies)",
            "(ring|phone|telephone|call|contact|ask|email|text) #name ..1 (on|at|for|if|about)",
            "(#start|but) (fix|block|close|patch|rotate|revoke|disable|update|lock|move|renew|replace|bind|restrict|turn (on|off)) (the|your|it|that|this|port|all|any)",
            "#start (and|so|then|just|or)? (use (it|this|the|them)|ask (your|the)|count (the|your)|keep (the|an|it|one|my)|take (your pick|one|it)|say (yes|no|the|when|so|stop)"
                    + "|try (it|this|the|one)|give (me|us|it|them)|shout|pop|hold|mark|cross|pick|put (me|us|it|your)|check (the|your|it|whether|page)|compare|block|skip)",
            "you (can|will|may) ..1 (reach|pick|find|collect|come|get|order|fetch) ..7 "
                    + "(#weekday|#number|tomorrow|today|at the)",
            "(arrive|arrives|close|closes|closed|opens|ends|starts|begins|expires|due|leaves) ..2 (#weekday|#number|tomorrow|#month|#placeholder|at)",
            "deadline ..4 (#weekday|#number|#month|#placeholder|tomorrow|tonight)",
            "(doors|gates|bookings|sales|entries|applications) (open|close) ..2 (#weekday|#number|tomorrow|#month|#placeholder|at)",
            "you ..2 welcome ..2 (at|in|on|any|from)",
            "(need|require|requesting|await|awaiting|waiting for) ..1 your (confirmation|approval|signature|decision|permission|consent|order|go ahead|payment)",
            "(obliged|grateful|glad|thankful) (for|of) (the|a|any) ..1 (name|names|address|number|copy|photo|drawing|list|quote|price|date|line|word|yes)",
            "your (yes|no|word|answer|decision|signature|size) ..3 (by|is all|on)|(word|line|call) from you (and|is|will)",
            "(drop|ping|send|shoot|hit|text) (me|us) ..3 (with (your|the|a)|which|what)|lmk (which|what|when|where|how|by|your)",
            "(whistle|shout|holler|nod) ..1 (if|when|once)|correct me",
            "nothing (to do|for you to do)",
            "(will|would) do #end|(is|are) plenty",
            "(reaches|reach|gets to|get to|arrives|send) (me|us)? ..1 by " + SenderSteps.DAY,
            "(good|open|kept|held|keep it|hold it|reserved) ..2 (until|till|through)",
            "(give|have|need) ..4 (notice|answer|know|decide|decision) ..5 by " + SenderSteps.DAY,
            "know if you would ..1 be (open|willing) to",
            "know if (there is|you know|you have) (someone|somebody|anyone|another|a better)",
            "(dates|times|days|slots) that (work|suit)|(dates|times|slots) ..6 (#weekday|#placeholder) ..3 (#weekday|#placeholder)");

    /** The date of an event is its step. */
    private static final Phrases DATES =
            Phrases.of("(#weekday|tonight|tomorrow|#month #number|#number #month|#number (am|pm))");

    private static final TermSet PLEASE = TermSet.of("please", "kindly", "pls");

    private static final Set<String> FORMULA_VERBS =
            Set.of(("find see note consider let feel do accept excuse forgive pardon allow permit ignore disregard "
                            + "be bear know refer enjoy hesitate rest revert advise look contact reach get reply visit to if "
                            + "a the me us my in and or kindly please don't not of with for at on it i you")
                    .split(" "));

    private NextSteps() {}

    /** Whether the draft names a step, of whichever side. */
    static boolean in(Draft draft) {
        return STEPS.in(draft).stream().anyMatch(step -> isMeant(draft, step.sentence()))
                || SenderSteps.in(draft)
                || draft.sentences().stream().anyMatch(sentence -> isPlea(sentence) && isMeant(draft, sentence))
                || draft.kind() == Kind.EVENT && DATES.anyIn(draft);
    }

    /** "Quarter-end close at Fern" is what the mail is about. */
    private static boolean isMeant(Draft draft, Sentence sentence) {
        return !sentence.zone().isTeaser() && IdleFormulas.isMeant(draft, sentence);
    }

    /** "Please" and "kindly" ask for whatever verb follows, unless it is the one of a formula. */
    private static boolean isPlea(Sentence sentence) {
        List<Word> words = sentence.words();
        for (int i = 0; i + 1 < words.size(); i++) {
            Word next = words.get(i + 1);
            if (PLEASE.contains(words.get(i).term())
                    && next.shape() == Shape.LOWER
                    && next.before() == 0
                    && !FORMULA_VERBS.contains(next.text())) {
                return true;
            }
        }
        return false;
    }
}
