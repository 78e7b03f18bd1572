package dev.draftlint.rules.outreach;

import dev.draftlint.phrase.Phrases;

/** How senders say sorry for a mail that nobody asked for. */
final class Regret {

    private static final String TROUBLE =
            "(intrusion|interruption|disturbance|imposition|spam|persistence|directness|bluntness"
                    + "|boldness|forwardness|nuisance|liberty|trouble|impertinence|audacity|presumption|cheek"
                    + "|freedom|bother|nerve|impudence|temerity|brashness|haste|familiarity"
                    + "|cold outreach|cold approach|unsolicited)";

    /** Sorry for the mail. */
    static final Phrases SORRY = Phrases.of(
            Apology.REGRET + " (me|us|my|our)? ..2 (for|to|that|if|about|in)? ..3 (" + Apology.BOTHER + " "
                    + Apology.AT_YOU + "|" + Apology.BOTHER + " (again|once more|like this|so often|#end|but|with)|"
                    + TROUBLE + ")",
            Apology.REGRET + " (to|for|that|if|about) ..5 " + Apology.PEST,
            Apology.REGRET
                    + " (to|for|about|if) ..4 (late|cold|unsolicited|random|long|lengthy|unexpected|multiple|many"
                    + "|repeated|another|barrage of|unannounced|uninvited|so many|all these|flood of) ..1 "
                    + Apology.MAIL,
            Apology.REGRET
                    + " (to|for) ..1 (~chase|keep|all the|another|one more|yet another) ..2 (#end|you|again|this|"
                    + Apology.MAIL + ")",
            Apology.REGRET + " (for|to) ..1 (~write|~email|~contact|~reach out) ..2 (#end|you|without|again)",
            Apology.REGRET
                    + " (for|to|if|that)? (i am|i|we|me for)? (~reach out|~reach|~email|~write|~message|~contact|~ping"
                    + "|~send|~add|~take|~pop up|~drop in|~turn up|~land|~approach|~address|~come"
                    + "|~turn) ..4 (out of the blue|again|out of nowhere|unsolicited|unannounced|uninvited"
                    + "|so often|your time|your inbox|cold|unasked|directly|like this)",
            "(forgive|pardon|excuse) ..1 (this|the|my) ..2 " + Apology.MAIL,
            Apology.REGRET + " (in advance)? if (this|it|you|i) ..3 (not|already|wrong|spam|irrelevant|duplicate)",
            "know ..1 asking a lot|promise ..3 (last|final) (time|email|message|mail|one)",
            "not one of (those|these|the) ..2 (pushy|spammy|annoying|sales|salespeople|sellers|reps|vendors)",
            "(know|hate|sorry) ..1 (cold|sales|unsolicited) (emails|calls|messages|mails|pitches) ..4 (annoying|suck|worst|pain|fun|too|as much)",
            "(hope|hoping) (this|it|that|i|we) (do|does|am|is)? not ..1 (come across|come off|seem|sound|feel|being|becoming)? ..2 "
                    + Apology.PEST + "|if it is not too much trouble",
            "(forgive|pardon|excuse) (me|us) ..1 (for|if) ..2 (~write|~contact|~approach|~address|~email|~message|~ask|~reach out|~turn)",
            "(hope|hoping) you (will)? ..1 (excuse|forgive|pardon) (my|me|the|this)|know (i am|that i am) ..1 (a (total|complete)? stranger|being (persistent|annoying|pushy|a pain))|(will|promise to|gladly|happily|before i|before we) ..1 (leave you (alone|in peace)|get out of your (hair|inbox|way))",
            "(hope|hoping|trust) (that)? you are not ..2 (annoyed|bothered|offended|irritated|tired|angry)",
            "(ask|beg|crave|request|hope for|count on|implore) ..1 (for)? ..1 your ..1 (indulgence"
                    + "|pardon|patience|forgiveness|understanding|leave|forbearance) ..1 (for|in|with|that|if|as"
                    + "|#end|while)",
            "(hope|hoping|trust) (that)? you (do|will|would|shall) not (mind|object|take offence"
                    + "|take it amiss|think) (me|my|us|our|this|that i|that we|if i|#end|too much|(the|a|an) ..1 (cold|direct|unsolicited)? ..1 (email|mail|message|note|intrusion|approach|dm))",
            "(hope|hoping) (it|this|that) is (ok|okay|alright|all right|fine|not a problem) (that|if|to"
                    + "|for me to) ..2 (~reach|~email|~write|~contact|~message|~ask|~drop)",
            "(feel|feeling|felt) ..1 (bad|guilty|awkward|terrible|sorry|awful|weird|silly|embarrassed"
                    + "|cheeky|shy|odd) ..1 (for|about|to)? ..1 (" + Apology.BOTHER
                    + "|writing|reaching|emailing|asking|messaging|contacting|sending|this|ask|write)",
            "(know|realise|realize|understand|aware|appreciate) ..1 (it|this|that) ..3 (cheeky|bold"
                    + "|forward|presumptuous|odd|strange|weird|unusual|cold (email|message|outreach|call)"
                    + "|a lot to ask|a big ask|awkward|out of the blue|out of nowhere|unsolicited|random"
                    + "|unexpected|unwelcome|yet another|just another|nuisance|intrusion|imposition)",
            "(i|we) ..1 (hesitate|hesitated|dare|dared|venture|ventured|presume|make so bold as"
                    + "|make bold) to (write|contact|turn|address|approach|email|disturb|come|ask you|reach out"
                    + "|trouble|knock|ask)",
            "(not|never) ..2 (my|our) (habit|custom|way|style|practice|wont) to (write|approach|contact"
                    + "|send|email|call|ask)|(with|it is with) (some|a little|great|a certain"
                    + "|no little) (embarrassment|hesitation|trepidation|reluctance|shame)",
            "at the risk of (being|sounding|seeming|annoying|bothering|becoming|repeating)|(bear"
                    + "|bearing) with (me|us)|(without|not) (being|having been|been) ..1 (introduced|asked|invited)",
            "(mail|email|letter|message|note|line|call|word) from ..2 (stranger|nobody|unknown"
                    + "|somebody you|someone you|outsider)|(is|am|are|was|probably) ..1 (not|hardly"
                    + "|scarcely) ..1 what you (were|are|have been) ..1 (waiting|hoping|longing)",
            "(you did not|nobody|no one) (ask|asked|asks) ..1 (for|me|us) ..1 (this|to write|mail|letter" + "|it)|"
                    + Apology.KNOW + " ..1 you did not (ask|sign up|expect|invite)",
            "(if|should) (this|it|i|my ..1) (comes|come|arrives|reaches|catch|catches|finds|find"
                    + "|is) ..2 at (a|an|the) (bad|wrong|busy|awkward|inconvenient|poor|unfortunate"
                    + "|hectic) (moment|time|hour)");

    private Regret() {}
}
