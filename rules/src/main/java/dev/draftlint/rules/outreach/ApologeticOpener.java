package dev.draftlint.rules.outreach;

import dev.draftlint.draft.Sentence;
import dev.draftlint.phrase.Match;
import dev.draftlint.phrase.Phrases;
import dev.draftlint.rule.Evidence;
import dev.draftlint.rule.PhraseRule;
import dev.draftlint.rule.RuleInfo;
import dev.draftlint.rule.Severity;
import java.util.List;
import java.util.Set;

/** Flags apologies for writing, and talk about how busy the reader is. */
public final class ApologeticOpener {

    private static final RuleInfo INFO = new RuleInfo(
                    "apologetic-opener",
                    Severity.WARNING,
                    "Flags apologies for writing, and talk about how busy the reader is.",
                    "Who excuses a mail tells its reader that it is not worth the time. A line about their full calendar takes some of "
                            + "it and gives nothing.",
                    Evidence.none(),
                    List.of(
                            "Hi Ana,\n\n«Sorry to bother you» again. The Leeds audit is done.",
                            "Hi Ben,\n\n«I know how busy you are», so here are the three figures.",
                            "Hi Chloe,\n\n«I'll keep this short». Your careers page has 14 broken links.",
                            "Hi Dev,\n\n«I don't want to be a nuisance», yet the offer from Porto ends on Friday.",
                            "Hi Erin,\n\nCould we find ten minutes in «your busy schedule»? The draft lease has two gaps."),
                    List.of(
                            "Hi Ana,\n\nSorry to hear that the Leeds audit slipped.",
                            "Hi Ben,\n\nThe shop stands at a busy junction, and 400 people pass it an hour.",
                            "Hi Chloe,\n\nI know it is hard to hire welders in May. Two of ours are free from the 12th.",
                            "Hi Dev,\n\nSorry about the double charge. The refund left our bank this morning.",
                            "Hi Erin,\n\nIf you would rather not hear from us, reply \"no\" and I will stop."))
            .withWeight(0.7);

    private static final String VERY =
            "((very|so|really|super|incredibly|extremely|quite|pretty|terribly|always|absolutely|likely"
                    + "|probably|no doubt|undoubtedly|surely|certainly|a|already|insanely|too|constantly|doubtless|all|often|just|usually) ..1)?";

    private static final String KNOW =
            "((i|we) (am|are|can|can only|do|really|totally|fully|completely|would|will)?)? (know|understand|realise|realize|appreciate|recognise|recognize|imagine|sure|guess|bet|assume"
                    + "|suspect|get|aware|expect|figure|believe|conscious|mindful|see|respect|acknowledge|can tell|no doubt|think|given)";

    private static final String BUSY =
            "(busy|swamped|slammed|packed|hectic|crazy|flooded|overflowing|demanding|inundated|bombarded"
                    + "|overwhelmed|stretched|snowed under|jam packed|rushed|chaotic|pressed for time|(short|pushed) (on|of|for) time|tied up"
                    + "|heads down|knee deep|up against it|time poor|juggling|wearing many hats|drowning|buried|flat out|up to your (neck|ears|eyeballs|eyes)|busier than ever)";

    private static final String FULL =
            "(full|limited|valuable|precious|tight|crowded|scarce|short|at a premium|bursting|stacked|piled high|piling up|bulging|heaving|groaning|jammed)";

    private static final String THEIRS =
            "(time|schedule|schedules|inbox|inboxes|plate|plates|calendar|calendars|diary|day|days|week|weeks"
                    + "|mailbox|hands|agenda|attention|desk|in tray|postbag|to do list|life|mornings|things|mondays|#month|this season|season)";

    private static final String BOTHER =
            "(bother|disturb|interrupt|intrude|trouble|pester|bug|spam|nag|annoy|badger|hound|harass"
                    + "|impose|clog|crowd|clutter|flood|bombard|overwhelm|inundate|hassle|barge in|chase|burden|fill|waste|bothering"
                    + "|disturbing|interrupting|intruding|troubling|pestering|bugging|spamming|nagging|annoying|badgering|hounding|harassing"
                    + "|imposing|clogging|crowding|cluttering|flooding|bombarding|overwhelming|inundating|hassling|barging in|chasing"
                    + "|burdening|filling|wasting)";

    private static final String AT_YOU =
            "(up|on|upon|into)? (you|your ..1 (inbox|inboxes|day|mailbox|evening|weekend|time|screen))";

    private static final String PEST =
            "(pest|nuisance|bother|burden|pain|nag|pushy|annoying|intrusive|persistent|that ..1 (person|guy|rep|salesperson|one|seller)"
                    + "|spammy|salesy|stalker|forward|imposition|presumptuous|rude|broken record|bothersome|inconvenience|unwelcome|too much)";

    private static final String BRIEF =
            "(brief|short|quick|concise|snappy|to the point|succinct|fast|painless|short and sweet|to #number (lines|sentences)|tight|light)";

    private static final String DEMUR =
            "((i|we)? (really|just|honestly|truly)? (do|did|am|are|would|will|is|was)? (really|just|honestly|truly)? not"
                    + "|never|without|(i|we)? (hate|hated)|loath|reluctant|hesitant|rather than|instead of"
                    + "|(the)? last thing (i|we) (want|need|would want|want to do) is)";

    private static final String WANT =
            "((want|wanting|wanted|wish|wishing|trying|looking|mean|meaning|like|hoping|intend|intending|going|here|about) to|to|have to)?";

    private static final String REGRET =
            "(sorry|apologies|apology|apologise|apologize|apologising|apologizing|forgive me|pardon me|excuse me|forgive|pardon|excuse)";

    private static final Phrases SORRY = Phrases.of(
            REGRET + " (to|for|that i am|that i|if i am|if i|if this is|if we are|if my emails are)"
                    + " (be|keep|again|once again|continue to|have to|always|constantly|being)? (" + BOTHER
                    + "|a bother|a pest|a nuisance) ((up)? (you|your (inbox|day|evening|weekend)))?",
            REGRET + " (to|for|about|if) (the|my|this|another|all|these|such|yet another|a|send|sending|yet)? ..2"
                    + " (late|cold|unsolicited|random|long|lengthy|unexpected|multiple|many|repeated|another|spam|barrage of)"
                    + " ..1 (email|emails|message|messages|note|outreach|mail|call|pitch|approach|reminder|reminders|dm)",
            REGRET
                    + " (for|about)? (the|this|my|any) ..1 (intrusion|interruption|disturbance|imposition|spam|persistence|directness|bluntness"
                    + "|boldness|forwardness|cold outreach|cold approach|unsolicited)",
            REGRET
                    + " (for|to|if|that)? (i am|i|for)? (~reach out|~email|~write|~message|~contact|~ping|~send|~add|~take|~pop up|~drop in"
                    + "|~turn up|~land) ..4 (out of the blue|again|out of nowhere|unsolicited|unannounced|uninvited|so often|your time"
                    + "|your inbox|cold)",
            "(i|we)? (hope|hoping|trust) (that)? (i am|we are|this is|it is|this email is|this does|it does) not (being|too)? (a|an)?"
                    + " (" + BOTHER + " (you)?|" + PEST + "|(catch|catching) you at a bad time)",
            "(i|we)? (hope|hoping|trust) (that)? you (do|will|would) not mind (me|my|us|our|the|this|that i|that we|if i|a) ..1 (~reach|~write"
                    + "|~email|~contact|~message|~ask|~follow|~ping|~get|~drop|~send|~approach|directness|intrusion|note|cold)",
            "(i|we)? (hope|hoping) (it|this|that) is (ok|okay|alright|all right|fine|not a problem) (that|if|to|for me to) ..2"
                    + " (~reach|~email|~write|~contact|~message|~ask|~drop)",
            REGRET + " to (be|come across as|keep being|sound like) (a|an|such a|so|that)? ..1 " + PEST,
            "feel (bad|guilty|awkward|terrible|sorry|awful|weird) (for|about) (" + BOTHER
                    + "|writing|reaching|emailing|asking|messaging|contacting|sending|this)",
            "(know|realise|realize|understand|aware) (it|this) is ..3 (cheeky|bold|forward|presumptuous|odd|strange|weird|unusual|cold|a lot to ask|a big ask|awkward)",
            "(just|only) ..2 (seconds|second|sec|minute|moment|secs) of your (time|day)",
            REGRET + " if (this|i|it|my ..1) ..4 " + PEST,
            "(bear|bearing) with (me|us)",
            "(will|would|do) not (want to|mean to|going to)? (ramble|ramble on|go on and on|drone|bore you|keep you long|keep you)",
            "(hope|hoping|trust) ..3 not ..1 (overstep|overstepping|out of line|out of place|crossing|stepping on|being rude|too bold|too direct)",
            KNOW + " ..1 you (do|may|might|probably|likely)? not have (much|a lot of|any|lots of|the) ..1 time",
            "at the risk of (being|sounding|seeming|annoying|bothering|becoming)",
            "(i|we)? (am|do)? (know|realise|realize|understand|appreciate|aware) (that)? (this|it|my|i) ..4 (out of the blue|out of nowhere|unsolicited"
                    + "|random|unexpected|cold email|cold message|cold outreach)");

    private static final Phrases BUSYNESS = Phrases.of(
            KNOW + " (that|how)? " + VERY
                    + " (you|you guys|you all|you both|everyone|your team|your ..1 team) (are|'s|may be|must be|might be|have been"
                    + "|will be|is|could be|get|can get) " + VERY + " " + BUSY,
            KNOW
                    + " ..2 how ..1 (busy|hectic|crazy|packed|full|chaotic|valuable|precious|limited|swamped|demanding) ..2"
                    + " (are|is|get|gets|be|becomes|feels)",
            "you are (probably|likely|undoubtedly|no doubt|surely|certainly|clearly|obviously|doubtless|always) ..1 "
                    + BUSY,
            "you (must|may|might) (be|have been) " + VERY + " " + BUSY,
            "(if|when|as|since) you are (too|really|super) (busy|swamped|slammed)",
            "as (a|an) (busy|time poor) ..3 (you|your)",
            KNOW + " (that|how)? ..3 " + THEIRS
                    + " (is|'s|are|must be|can be|may be|gets|get|can get|has been|have been|be) " + VERY + " (" + BUSY
                    + "|" + FULL + ")",
            "(i|we)? (respect|value|respectful of|mindful of|conscious of|considerate of|protective of) your (time|inbox|schedule|attention)",
            "your (time|attention) is " + VERY + " (valuable|precious|limited|scarce|short|important)",
            "your ..1 (busy|hectic|packed|tight|crowded|crazy|demanding|jam packed|overflowing|swamped|crammed)"
                    + " (schedule|schedules|calendar|day|days|week|inbox|diary|life|agenda|mailbox)",
            "(" + KNOW
                    + " ..1|as|while|since) (you|you must|you probably|you already|you likely) have ..3 on your (plate|hands|desk|mind)",
            KNOW
                    + " ..5 (leaves|leave|have|gives) you ..1 (little|no|hardly any|not much|limited|precious little) ..1 time",
            KNOW
                    + " ..1 you (have|have got) (little|no|hardly any|not much|limited|precious little|very little) ..1 time",
            "your ..1 (inbox|mailbox|desk|calendar|diary|schedule|in tray|postbag|plate) (must|will|has to|is surely|is no doubt|is probably) ..2 ("
                    + BUSY + "|" + FULL + ")",
            "(i|we) ..1 (know|understand|appreciate|remember) how it (goes|is|gets)",
            KNOW + " ..1 how (things|mails|emails|messages|inboxes) (pile|stack|fill|get)",
            KNOW + " ..1 (this|it|that|now) (is|may be|must be|comes at|might be) ..2 " + BUSY
                    + " ..1 (time|month|week|season|period|day|quarter|stretch)",
            "(" + KNOW + "|" + REGRET
                    + " if|hope) ..6 (a|the) (bad|wrong|busy|awkward|inconvenient|terrible|hectic) (time|moment)",
            KNOW + " ..1 you did not (ask|sign up|expect|invite)",
            "(must|may|might|probably|surely) be ..1 (tired|sick|fed up) (of|with) (me|my|hearing|these|us|mails|emails)",
            KNOW + " ..2 you ..1 have ..1 (bigger fish|better things|more important|bigger things)",
            "feel free to (delete|ignore|bin|trash|archive) (this|my)",
            KNOW + " ..1 you have (a lot|so much|plenty|enough|much|lots|loads|a ton) (of things)? going on",
            "you (must|probably|likely|no doubt|undoubtedly|surely|already|constantly|all|also)? (get|receive|field|have) ..2 (a lot of|lots of|tons of"
                    + "|a hundred|hundreds of|dozens of|#number|scores of|piles of|stacks of|loads of|so many|a ton of|countless|a million|thousands of|plenty of|many|too many) ..3"
                    + " (emails|messages|pitches|of these|requests|mails|like this|like these|dms|inmails|notes|these|them)");

    private static final Phrases BREVITY = Phrases.of(
            "(i|we|me|us|to|promise) (will|shall|am going to|want to|wanted to)? (try to|do my best to|aim to|just)? (keep|make)"
                    + " (this|it|things|my (email|message|note|pitch|ask|intro)|the (email|message)) " + VERY + " "
                    + BRIEF,
            "#start keeping (this|it|things) " + VERY + " " + BRIEF,
            "(i|we) (will|promise to|shall|am going to|will try to|want to) be " + VERY + " " + BRIEF,
            "promise ..1 (this|it|my ..1) (is|will be) " + VERY + " " + BRIEF,
            "(line|lines|sentence|sentences|word|words|minute|minutes|moment|seconds|read) ..1 (i|we)? (promise|swear)",
            "cross my heart",
            "let me be (brief|quick|short|concise)",
            "in the interest of (your time|time|brevity)",
            "(i|we|me) (will|would like to|want to|wanted to|promise to)? ..1 (get|cut|come|jump|go) (right|straight|directly)? (to the (point|chase)|to it)",
            "(i|we|it|this) (will|promise|should|would|swear) ..3 (only|just) (take|need|ask for|steal|borrow|use) ..2"
                    + " (a (minute|moment|second|sec)|#duration|of your time)",
            "(it|this) (will|should|would|shall) not (take|need|cost) (up)? (long|much of|(longer|more) than (#duration|(#number|a|one) ..1 (minute|minutes|moment|second|seconds|sec|of your)|your))",
            "promise (to)? (only|just)? (to)? (take|need|ask for|use) ..4 (minute|minutes|moment|second|of your time)",
            "((i|we)? (will|would|do)? not|without|never) (want to|wanting to|trying to|going to|wish to|mean to|looking to|here to)?"
                    + " (take|taking|waste|wasting|use|using|steal|eat|hog|demand|demanding) (up|into)? ..3 your ..1 (time|day|morning|afternoon|attention)",
            "(promise|swear) (i|we|that i) (will|am|are) not",
            "promise not to (" + BOTHER + "|sell|pitch|take|waste|keep|be|email)",
            "(last|final) (message|email|note|one|attempt|try|nudge|time) ..3 i promise",
            "(last|final) time (that)? (i|we) (will|shall|am going to) (" + BOTHER + "|be " + BOTHER + ") " + AT_YOU);

    private static final Phrases PUSHINESS = Phrases.of(
            DEMUR + " " + WANT
                    + " (be|being|come across as|come off as|sound|seem|become|look) (a|an|too|overly|like)? (a|an|too)? "
                    + PEST,
            DEMUR + " " + WANT + " (keep|be|continue to)? " + BOTHER + " " + AT_YOU,
            "(i|we)? (will|would|promise to|going to|should) (stop|quit|cease) " + BOTHER + " " + AT_YOU,
            "stop (bothering|bugging|pestering|chasing|hounding|spamming|annoying|nagging) you",
            "(no|zero|not a|not another|without the|without a|skip the) (hard|high pressure|sales|pushy|sleazy|cheesy|long|boring|slick|big|canned)?"
                    + " (pitch|sell|sales pitch|sales talk|spiel|sales spiel|arm twisting|pressure tactics)",
            "not (trying|here|going|looking|writing|reaching out) to (sell|pitch) (you)?",
            "(not|another) ..1 (annoying|pushy|spammy|dreaded|generic) ..2 (email|pitch|message|rep|salesperson)");

    private static final Phrases PHRASES =
            SORRY.and(BUSYNESS).and(BREVITY).and(PUSHINESS).and(ApologyTurns.PHRASES);

    /** Words after which a phrase says something else: "the interruption to your service", "no pitch deck". */
    private static final Set<String> OTHER_SENSE = Set.of("to", "of", "in", "deck", "decks", "caused");

    private static final Set<String> AMBIGUOUS =
            Set.of("interruption", "disturbance", "pitch", "sell", "spam", "imposition");

    /** "The wasps will not bother you", "no pitch invasion", "we keep this short stretch free". */
    private static final Phrases ELSEWHERE = Phrases.of(
            "(the|these|those|their|his|her|your) ..3 (will|would|do|does) not ..1 " + BOTHER,
            "(they|he|she|it) (will|would|do|does) not ..1 " + BOTHER,
            "be (brief|quick|short) (at|in) the|pitch on the",
            "pitch (invasion|black|dark|inspection|invasions)",
            "keep this (short|brief|light|tight) (stretch|path|list|form|note|piece|row|strip|road|street|walk)");

    private ApologeticOpener() {}

    public static PhraseRule rule() {
        return PhraseRule.of(INFO, "Cut the apology and open with what the reader gets.", PHRASES)
                .unless(ELSEWHERE)
                .where((draft, match) -> isMeant(match))
                .fixedBy(Deletions.of("Delete the apology", 2));
    }

    static boolean opens(Sentence sentence) {
        return PHRASES.anyIn(sentence) && !ELSEWHERE.anyIn(sentence);
    }

    private static boolean isMeant(Match match) {
        return Places.isFirst(match, PHRASES, place -> !hasOtherSense(place));
    }

    private static boolean hasOtherSense(Match match) {
        return AMBIGUOUS.contains(match.sentence().words().get(match.last() - 1).text())
                && Places.next(match)
                        .filter(word -> OTHER_SENSE.contains(word.text()))
                        .isPresent();
    }
}
