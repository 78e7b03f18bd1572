package dev.draftlint.rules.outreach;

import dev.draftlint.draft.Draft;
import dev.draftlint.draft.Kind;
import dev.draftlint.phrase.Match;
import dev.draftlint.phrase.Phrases;
import dev.draftlint.rule.Evidence;
import dev.draftlint.rule.PhraseRule;
import dev.draftlint.rule.RuleInfo;
import dev.draftlint.rule.Severity;
import java.util.List;

/** Flags mails whose stated reason is to check in. */
public final class CheckingIn {

    private static final RuleInfo INFO = new RuleInfo(
            "checking-in",
            Severity.WARNING,
            "Flags a stated reason to write that is none: \"checking in\", \"touching base\", \"circling back\".",
            "It says that the sender wants something and has brought nothing, so the reader has no cause to read on.",
            Evidence.none(),
            List.of(
                    "Hi Ana,\n\n«Just checking in» on the depot lighting.",
                    "Hi Ana,\n\n«I thought I would touch base» before the quarter ends.",
                    "Subject: «Circling back»\n\nHi Ana,\n\nThe Leeds depot cut its bill by a third.",
                    "Hi Ana,\n\n«I wanted to see how things are going» at the depot.",
                    "Hi Ana,\n\n«We'd like to keep this on your radar» for spring."),
            List.of(
                    "Hi Ana,\n\nYou can check in at the hotel from three.",
                    "Hi Ana,\n\nPlease check in the code before Friday.",
                    "Kind: service\n\nHi Ana,\n\nChecking in on the export bug you reported on Monday: is it gone?",
                    "Hi Ana,\n\nYour depot lighting has been on my radar since the fair.",
                    "Hi Ana,\n\nNo hurry; I am happy to circle back in spring."));

    private static final String STATE =
            "(going|coming along|coming on|getting along|getting on|getting along|progressing|faring|shaping up|working out"
                    + "|treating you|holding up|moving along|settling in|panning out|evolving|finding (the|it|things|your|#end)|doing (#end|with|since|after|on|these|so)"
                    + "|looking (#end|on your|at your|for you|from your))";

    private static final String HOW = "(how ..5 " + STATE
            + "|where (things|everything|we|you|you guys|it|this|that|(your|the|our|my) ..3) ..1 (stand|stands|sit|sits|landed|are|is|at) (#end|on|with|at|in|right now|now|regarding|after|since|as)?"
            + "|what is new (#end|on your|with you|at your)|where (matters|your head|the land) ..2 (stand|stands|lie|lies|is|are|at)|how (the land lies|matters (stand|lie|are)|far ..1 (along|you|you have|got)|life is|everything is|things (stand|are|lie)|(you|your ..2) (are|is) ..2 "
            + STATE
            + ")|what (is (new|cooking|happening|the latest|up)|the latest is) (#end|with|on|at)|who needs what|(if|whether) (there is|there has been|you have|we have) ..1 (any|some) ..1 (movement|progress|change|development|developments|news|traction|update)|(if|whether) (now|this|the timing|the time) ..2 (better|good|right|suits) (time|moment|#end)|(if|whether) you are ..1 (any closer|closer|nearer|further)|(if|whether) (anything|something|things|much) (has|have|had|'s|is) (changed|moved|shifted|progressed|developed))";

    private static final String SEE =
            "(see|ask|hear|learn|feel out|gauge|sound out|find out|check|know|inquire|enquire|understand)";

    /** A verb as it stands after "to". */
    private static final String CHECK =
            "(check (back|quickly)? in|check back|check up|touch base|touch bases|circle (back|around|round)"
                    + "|loop (back|around)|pop (back)? in|drop in|drop by|swing (back|by)|say (hi|hello|hey)|reach back out|(poke|pop|stick) my head (in|around|round|back in)"
                    + "|sync up|(keep|stay) in touch and (see|hear|ask|learn)|renew contact|reopen our|hear (your|the|any) (news|latest)|touch in|come (back)? round|put my head (in|round|around)|poke my nose in|(look|peek|peep) in|ask after|take the temperature|(get|take) (a|your|the) (pulse|temperature|read))";

    private static final String CHECKING =
            "(checking (back|quickly)? in|checking (back|up)|touching base|touching bases"
                    + "|circling (back|around|round)|looping (back|around)|popping (back)? in|popping by|dropping (in|by) ..2 (to|on you)|swinging back|reconnecting"
                    + "|saying (hi|hello|hey)|touching in|looking in|dipping (back)? in|coming (back)? round|circling back round|making (my|the|our) rounds|poking (my)? nose in|asking after|giving you a ..1 (shout|wave)|keeping in touch|staying in touch|(poking|popping|sticking) my head (in|around|round|back in))";

    private static final String GOAL = "(..3 to (see|hear|ask|find out|check|learn) " + HOW + ")?";

    private static final Phrases PHRASES = Phrases.of(
            Wording.intending(
                    CHECK + " " + GOAL,
                    "((drop (you)? a ..2 (line|note|mail|email|message)|ping you|make contact|send (you)? a ..1 (line|note)|reach out|get in touch|catch up|reconnect|write|email|stop by|swing by|drop by|call) ..2 (and|to))?"
                            + " (say (hi|hello)|" + SEE + " " + HOW + ")",
                    "((keep|stay|remain) ..4|(get|pop|put|land|place|return|bring) ..3 (back|again)) (on|onto|in) your (radar|mind)",
                    "(keep|stay|remain) ..3 (top|front) of (your)? mind",
                    "keep (the|our|this) ..1 (conversation|dialogue|dialog|discussion|lines|line|door|channel) ..3 (going|open|alive|warm)"),
            Wording.doing(
                    CHECKING + " " + GOAL,
                    "(reaching out|writing|emailing|getting in touch|dropping (you)? a ..1 (line|note)) to (stay|keep|remain) in (touch|contact)",
                    "((keeping|staying) ..4|(putting|popping|getting|bringing|landing) ..3 (back|again)) (on|onto) your radar",
                    "(seeing|checking|asking|wondering|curious|curious to (know|hear|see)|(keen|interested|eager|wanting) to (know|hear|see|learn)) "
                            + HOW,
                    "(call this|consider this|this is|this will be|here is|time for|doing|treat this as) ..1"
                            + " (a|an|my|our|the|your|one|another) ..4 check in"),
            "(not|never) ..3 (fall|drop|slip|slide|disappear) off your radar",
            "worth " + CHECKING,
            "(hello|hi|wave|line|shout|note|mail|email|message|catch up|sign of life) ..2 (to (stay|keep|be) in touch|to keep (our|the|my) ..1 (name|channel|line|door|contact) (open|alive|in front|fresh|warm)|so (that)? you ..1 (do not|not|will not) forget)",
            "so (that)? you ..1 (do|will) not forget (us|me|about)",
            "(it is|is it|about|high|past) (time|due) for ..1 (a|an|another|my|our) ..2 (catch up|check in|update|hello|chat)",
            "(no agenda|no reason) ..3 (seeing|wanted|see|just|only)",
            "(get|gain) a ..1 (feel|sense|idea|picture|read) (for|of|on|about) (where|how) ..1 (you|things|we|matters|this)",
            "(making|made|make|keep|keeping) ..2 contact again",
            "(keep|keeping|stay|staying) in ..1 contact with (people|you|firms|companies|folks|those|everyone|clients)",
            "how (is|are) (things|everything|it|matters|the (planning|project|search|plans)) ..1 (looking|coming along|shaping up) ..1 (at your|on your|with the|regarding|with your)",
            "would (love|like) to (hear|know|see|learn) how ..4 (going|progressing|coming along|getting on|shaping up|faring)",
            "(hear|see|know|learn|find out|ask) where (we|you|things|matters) (are|stand|is) (#end|with|on|in the|now)",
            "((a|one|another|my) ..1)? (line|note|mail|email|message|word|ping|hello|shout) to (see|hear|ask|find out|check|learn) (how|whether|if|where|what) ..1 (you|things|we|there|the|happening|going|new)",
            "touch base with (firms|companies|people|clients|contacts|folks|businesses|friends) ..1 like",
            "(thought|figured|reckoned) ..1 (i would|it time to|it was time to) ..3 (drop you a line|write|call|ring|renew contact|reconnect|see what is new|see how)",
            "(getting|coming|being) (back)? in (contact|touch) ..1 to " + SEE + " (how|where|what)",
            "(wonder|wondering|curious|hear|know|see|ask) how (things|matters|everything) (stand|stands|lie|lies)",
            "(curious|keen|interested) to (know|hear|see|learn) (what|how|where) ..1 (the latest|far|matters|things|everything)",
            "how is (everything|it all|the search|the hunt|life|business) ..2 (coming on|coming along|going|shaping up|at #name)",
            "poking (my)? nose in",
            "how the land lies",
            "how have (things|matters|you) ..1 (been|gone|developed|progressed) ..1 (on|at|with|since)",
            "#start (just|simply)? (keeping|staying) in contact",
            "(ring|ringing|call|calling) (round|around) ..3 to see",
            "how are (you|you all|you guys) ..1 (getting on|faring|coming along|progressing) with",
            "(a|just)? (little|quick|friendly)? wave from",
            "reopen (our|the) ..1 (conversation|dialogue|channel|thread|contact)",
            "(put|puts|putting|keep|keeping) our ..1 name ..1 (in front|before|at the top|out there)",
            "(i|we)? (wanted|hoping|hoped) to (reconnect|..1 (stay|keep|remain) in touch)",
            "#start (just|only|simply|time for)? (a|an|my|our|the|one|another)? (quick|little|brief|short|friendly|gentle|regular|monthly"
                    + "|weekly|quarterly|periodic|usual|routine|simple|annual|small|polite|last|final) ..1 check in",
            "#start (check in (#end|re|regarding|about)|(quick)? (pulse|temperature|status) check)",
            "(my|our|one) ..1 (last|final|more|another) check in",
            "(hello|hi|hey|note|line|message|rounds|by|in|over|inbox) ..2 to (say (hi|hello|hey)|see " + HOW + ")",
            "(so|make sure|making sure|ensure|ensuring|hoping) (that)? ..3 (stay|stays|remain|remains|is|are) ..1 on your radar",
            "#start " + Wording.ADVERB + " (keeping|staying) ..3 (top|front) of (your)? mind");

    private static final Phrases ELSEWHERE = Phrases.of(
            "~check in (at the|at a|to (the|your|our|a)|into|early|late|online|desk|time|times|counter|process|luggage|bag|bags|baggage|code|kiosk|page|app|form|call|calls|meeting|meetings)",
            "~check in (your|the|my|our|all|any) ..2 (code|changes|files|bags|luggage|baggage|patch|branch)",
            "~check in ..6 (hotel|airport|front desk|reception|gate|flight|lobby|conference|booth|hostel)",
            "(hotel|flight|guest|guests|airline|online|self|baggage|visitor|visitors|patient|patients|mobile) ..3 ~check in",
            "~check in ..1 (on|about|regarding) ..6 (bug|bugs|issue|ticket|outage|error|crash|incident|refund|case|repair|fix|glitch|defect|fault|complaint|replacement)",
            "you ..1 (reported|raised|flagged|opened|filed|logged|ran into)",
            "how the ..2 (is|are) doing");

    /** A customer's own matter, which a service mail may well ask about. */
    private static final Phrases NAMED_MATTER = Phrases.of(
            "(you|we) ..1 (asked|requested|mentioned|ordered|agreed|discussed|had|submitted|scheduled|planned|sent|replaced|installed|repaired|fixed|changed|delivered|serviced|fitted|shipped|set up)",
            "(were|are) you able to",
            "(did|has|have|is|does) (the|your) ..6 #question",
            "your ..3 should");

    private CheckingIn() {}

    public static PhraseRule rule() {
        return PhraseRule.of(INFO, "Open with what is new for the reader instead of checking in.", PHRASES)
                .unless(ELSEWHERE)
                .when(Places::isUnasked)
                .where(CheckingIn::isTheReason)
                .fixedBy(Places.deletedIfAlone("Delete the check-in"));
    }

    private static boolean isTheReason(Draft draft, Match place) {
        return !Places.isStray(place)
                && Places.isFirst(place, PHRASES)
                && !(draft.kind() == Kind.SERVICE && NAMED_MATTER.anyIn(place.sentence()));
    }
}
