package dev.draftlint.rules.outreach;

import dev.draftlint.phrase.Phrases;

/** How senders make themselves small: sorry for a mail, full of pity for a busy reader, brief, and never pushy. */
final class Apology {

    static final String REGRET = "(sorry|sry|apologies|apology|~apologise|~apologize|~forgive|~pardon|~excuse|overlook"
            + "|forgiveness|indulgence|pardons)";

    static final String MAIL =
            "(email|emails|message|messages|note|outreach|mail|mails|call|calls|pitch|pitches|approach"
                    + "|reminder|reminders|dm|letter|letters|text|contact|request|follow up|missive|lines)";

    /** What a mail may do to its reader. */
    static final String BOTHER = "(~bother|~disturb|~interrupt|~intrude|~trouble|~pester|~bug|~spam|~nag|~annoy|~badger"
            + "|~hound|~harass|~impose|~clog|~crowd|~clutter|flooding|~bombard|~overwhelm|~inundate|~hassle"
            + "|~barge in|~barge|~burden|~fill|~waste|~encroach|~invade|~detain|~pursue"
            + "|~plague|~irritate|~pop up|~knock|~weary|~tire|~trespass|~presume)";

    /** Where it does so. */
    static final String AT_YOU =
            "(up|on|upon|into|at|in|to|with)? (you|u|your ..2 (inbox|inboxes|day|mailbox|evening|weekend"
                    + "|time|screen|door|morning|week|lunch|attention|peace|patience|schedule|work|minutes|nerves"
                    + "|afternoon))";

    static final String PEST =
            "(pest|nuisance|bother|burden|pain|nag|pushy|annoying|intrusive|persistent|that ..1 (person"
                    + "|guy|rep|salesperson|one|seller)|spammy|salesy|stalker|forward|imposition|presumptuous|rude"
                    + "|broken record|bothersome|noise|unwelcome|too much|impolite|cheeky|aggressive"
                    + "|overbearing|pushing|tiresome|in the way|a bore|thorn|inconvenience|inconvenient)";

    static final String KNOW =
            "((i|we) (am|are|can|can only|do|really|totally|fully|completely|would|will|could)? ..1)? (know"
                    + "|understand|realise|realize|appreciate|recognise|recognize|imagine|sure|guess|bet|assume|suspect"
                    + "|get|aware|expect|figure|believe|conscious|mindful|see|respect|acknowledge|can tell"
                    + "|no doubt|think|guessing|assuming|maybe|perhaps"
                    + "|given|surely|doubtless|suppose|certainly|probably|picture)";

    static final String VERY =
            "((very|so|really|super|incredibly|extremely|quite|pretty|terribly|always|absolutely|likely"
                    + "|probably|no doubt|undoubtedly|surely|certainly|a|already|insanely|too|constantly|doubtless"
                    + "|all|often|just|usually|permanently|rather|awfully) ..1)?";

    /** An apology in any of these ways. */
    static final Phrases TOLD =
            Regret.SORRY.and(Busyness.BUSYNESS).and(Brevity.BREVITY).and(Modesty.PUSHINESS);

    private Apology() {}
}
