package dev.draftlint.rules.outreach;

import dev.draftlint.phrase.Phrases;

/** How senders talk about the time that their reader has not got. */
final class Busyness {

    private static final String BUSY =
            "(busy|brutal|relentless|manic|nonstop|full on|a handful|occupied|swamped|slammed|packed|hectic|crazy|flooded|overflowing|demanding|inundated|bombarded"
                    + "|overwhelmed|stretched|snowed under|jam packed|rushed|chaotic|pressed for time|(short"
                    + "|pushed) (on|of|for) time|tied up|heads down|knee deep|up against it|time poor|juggling"
                    + "|wearing many hats|drowning|buried|flat out|up to your (neck|ears|eyeballs|eyes)"
                    + "|busier than ever|run off your feet|rushed off your feet)";

    private static final String FULL =
            "(full|limited|valuable|precious|tight|crowded|scarce|short|at a premium|bursting|stacked"
                    + "|piled|piling|bulging|heaving|groaning|groans|jammed|creaking|bending|overflows|insane|nuts"
                    + "|bonkers|mad|brimming|counted|numbered|dear|few|costly|a war zone|a zoo|a battlefield"
                    + "|out of control)";

    private static final String THEIRS =
            "(time|schedule|schedules|inbox|inboxes|plate|plates|calendar|calendars|diary|day|days|week"
                    + "|weeks|mailbox|hands|agenda|attention|desk|in tray|postbag|to do list|life|mornings|minutes"
                    + "|hours|phone|things|mondays|#month|this season|season)";

    /** The reader is busy. */
    static final Phrases BUSYNESS = Phrases.of(
            Apology.KNOW + " (that|how)? " + Apology.VERY
                    + " (you|you guys|you all|you both|everyone|your team|your ..1 team|you and your (team|colleagues|staff|people)) (are|'s|may be"
                    + "|must be|might be|have been|will be|is|could be|get|can get) " + Apology.VERY + " " + BUSY,
            "(totally|completely)? (get|understand|know) (it)? if you are " + Apology.VERY + " " + BUSY,
            Apology.KNOW + " (that)? (this|the) ..2 (year|month|week|season|time) (is|gets|can be) " + Apology.VERY
                    + " " + BUSY,
            "if you are " + Apology.VERY + " " + BUSY + " no (worries|problem)|no (worries|problem) if you are "
                    + Apology.VERY + " " + BUSY,
            "(maybe|perhaps|probably|i guess) you (are|were|was|have been) " + Apology.VERY + " " + BUSY,
            "you ..1 (clearly|obviously|surely|must|probably|already) have (a lot|plenty|so much|enough|lots) (going on|on your|to do)",
            Apology.KNOW
                    + " how (many|much) ..4 (you|your ..1|alumni|people|editors|buyers) ..2 (get|receive|have|see)",
            Apology.KNOW
                    + " ..2 how ..1 (busy|hectic|crazy|packed|full|chaotic|valuable|precious|limited|swamped|demanding)",
            "(know|imagine|picture|guess|sure) ..1 how many ..2 (" + Apology.MAIL
                    + "|offers|requests|vendors|of these) ..3 (hit|land|reach|arrive|come|flood|you|pour"
                    + "|fill|pile|compete)",
            "you are (probably|likely|undoubtedly|no doubt|surely|certainly|clearly|obviously|doubtless"
                    + "|always) ..1 " + BUSY + "|you (must|may|might) (be|have been) " + Apology.VERY + " " + BUSY
                    + "|(as|since) you are (too|really|super) (busy|swamped|slammed)|if you are too busy (to|for|right now|at the moment)|as (a"
                    + "|an) (busy|time poor) ..3 (you|your)",
            Apology.KNOW + " (that|how)? ..3 " + THEIRS
                    + " (is|'s|are|must be|can be|may be|gets|get|can get|has been|have been|be|will be"
                    + "|never|does not) " + Apology.VERY + " (" + BUSY + "|" + FULL + "|stops|stand still)",
            Apology.KNOW + " ..1 (running|managing|owning|opening) (a|your|the) ..3 (is|can be|gets) ..1 (a lot|" + BUSY
                    + ")",
            "your ..1 (inbox|mailbox|desk|calendar|diary|schedule|in tray|postbag|plate) (must|will"
                    + "|has to|is surely|is no doubt|is probably) ..2 (" + BUSY + "|" + FULL + ")",
            "(i|we)? (respect|value|respectful of|mindful of|conscious of|considerate of"
                    + "|protective of) your (time|inbox|schedule|attention)",
            "your ..1 (busy|hectic|packed|tight|crowded|crazy|demanding|jam packed|overflowing|swamped"
                    + "|crammed) (schedule|schedules|calendar|day|days|week|inbox|diary|life|agenda|mailbox)",
            "(" + Apology.KNOW + " ..1|as|while|since) (you|you must|you probably|you already"
                    + "|you likely) have ..3 on your (plate|hands|desk|mind)|you ..2 (have|got) your hands full"
                    + "|your hands are ..2 full",
            Apology.KNOW + " ..5 (leaves|leave|have|gives) you ..1 (little|no|hardly any|not much|limited"
                    + "|precious little) ..1 time|" + Apology.KNOW
                    + " ..1 you (have|have got|do not have|may not have|might not have) (little|no"
                    + "|hardly any|not much|limited|precious little|very little|much|a lot of|any|lots of"
                    + "|the) ..1 time",
            "(i|we) ..1 (know|understand|appreciate|remember) how it (goes|is|gets)|" + Apology.KNOW
                    + " ..1 how ((things|mails|emails|messages|inboxes) (pile|stack|fill|get))",
            Apology.KNOW + " ..1 (this|it|that|now) (is|may be|must be|comes at|might be) ..2 " + BUSY
                    + " ..1 (time|month|week|season|period|day|quarter|stretch)",
            "(" + Apology.KNOW + "|" + Apology.REGRET
                    + " if|hope) ..6 (a|the) (bad|wrong|busy|awkward|inconvenient|terrible|hectic) (time|moment)",
            "(must|may|might|probably|surely) be ..1 (tired|sick|fed up) (of|with) (me|my|hearing|these"
                    + "|us|mails|emails)|" + Apology.KNOW
                    + " ..2 you ..1 have ..1 (bigger fish|better things|more important|bigger things)"
                    + "|you (will|must|may|might|surely|certainly|no doubt"
                    + "|probably) ..2 have (more important|better|bigger|weightier|more pressing"
                    + "|more urgent|other) ..2 (mails|letters|things|matters|worries|fish|concerns|than)",
            Apology.KNOW + " ..1 you have (a lot|so much|plenty|enough|much|lots|loads|a ton) (of things)? going on"
                    + "|you have (a|such a|your) ..1 (demanding|busy|full|hectic|packed|tight|crowded) (schedule"
                    + "|calendar|diary|week|day|agenda|job)",
            "you (must|probably|likely|no doubt|undoubtedly|surely|already|constantly|all|also)? (get"
                    + "|receive|field|have|see) ..2 (a lot of|lots of|tons of|a hundred|hundreds of|dozens of"
                    + "|#number|scores of|piles of|stacks of|loads of|so many|a ton of|countless|a million"
                    + "|thousands of|plenty of|many|too many|enough of) ..3 (emails|messages|pitches|of these"
                    + "|requests|mails|like this|like these|dms|inmails|notes|these|them|calls|letters|submissions"
                    + "|proposals|applications|offers)",
            "you are ..1 (probably|surely|already|constantly) ..1 (getting|receiving|flooded with|drowning in) ..6 ("
                    + Apology.MAIL + "|like this|like these|of these)",
            "(mountain|mountains|flood|heap|heaps|pile|piles|sea|avalanche|stack|hundreds|wall" + "|torrent) of "
                    + Apology.MAIL + " ..3 (you|your|waits|wait|awaits|await)");

    private Busyness() {}
}
