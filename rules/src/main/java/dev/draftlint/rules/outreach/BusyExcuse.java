package dev.draftlint.rules.outreach;

import dev.draftlint.draft.Draft;
import dev.draftlint.draft.Sentence;
import dev.draftlint.phrase.Phrases;
import dev.draftlint.rule.Evidence;
import dev.draftlint.rule.PhraseRule;
import dev.draftlint.rule.RuleInfo;
import dev.draftlint.rule.Severity;
import java.util.List;

/** Flags busyness as the excuse for the sender's own delay. */
public final class BusyExcuse {

    private static final RuleInfo INFO = new RuleInfo(
            "busy-excuse",
            Severity.WARNING,
            "Flags busyness as the excuse for the sender's own delay.",
            "Everybody is busy, so the excuse says that others came first. A plain apology, or the answer itself, serves better.",
            Evidence.none(),
            List.of(
                    "Hi Ana,\n\nSorry for the late reply, «I've been swamped».",
                    "Hi Ben,\n\nI meant to write sooner, but «things have been crazy» here.",
                    "Hi Chloe,\n\nApologies for the delay. «It's been a hectic week».",
                    "Hi Dev,\n\nI did not get back to you in May because «I was snowed under».",
                    "Hi Erin,\n\nI should have answered earlier; «work has been hectic»."),
            List.of(
                    "Hi Ana,\n\nSorry for the late reply. The lab sent the figures only today.",
                    "Hi Ben,\n\nWe have been busy with the roof, and it is now dry.",
                    "Hi Chloe,\n\nThe line was busy when I called about the delay.",
                    "Hi Dev,\n\nI know that you have been swamped since the move.",
                    "Hi Erin,\n\nThe delay is ours: the crane came a day late."));

    private static final String BUSY =
            "(busy|nuts|bonkers|relentless|brutal|wild|bananas|swamped|slammed|hectic|crazy|crazy busy|mad|manic|insane|chaotic|buried|snowed under|underwater|under water|flat out|overwhelmed|overloaded|stretched|tied up|caught up|bogged down"
                    + "|up to my (neck|ears|eyeballs|eyes)|drowning|back to back|full on|run off my feet|rushed off my feet|in the weeds|all over the place|nonstop|non stop|a blur|a whirlwind|a lot|intense|packed|stacked|frantic|jam packed|engrossed|preoccupied|up against it|on the road|pulled in)";

    private static final String VERY =
            "((so|very|really|just|super|completely|absolutely|totally|extremely|incredibly|pretty|quite|a bit|rather|utterly|ridiculously|kind of|insanely|terribly|unusually|particularly) ..1)?";

    private static final Phrases PHRASES = Phrases.of(
            "(i|we) (have|had)? ..1 (been|was|were|got|am|are|get) " + VERY + " " + BUSY,
            "(but|and|just|so|only|as) (have|had) been " + VERY + " " + BUSY,
            "(on (my|our) plate|all hands on deck|back to back (meetings|calls|deadlines|projects|trips)|(life|work|things|stuff|everything) got in the way|(running|rushing|racing) around|like (mad|crazy)|(run|rushed) off (my|our) feet"
                    + "|(swamped|slammed|inundated|overwhelmed|buried|bogged down|snowed under) (with|by|in|under|at|here|lately)|drowning in|juggling ..3 (things|projects|deadlines|priorities)|stretched thin|so much going on|a lot going on|heavy workload|(my|our|the) workload)",
            "(calendar|schedule|inbox|week|month|quarter|diary|day|days) (has|have|is|was|were|had) ..1 (been)? " + VERY
                    + " (a nightmare|a mess|a blur|a whirlwind|a zoo|out of control|overflowing|packed|full|crammed|insane|crazy|hectic|mad|nuts)",
            "(been|was|were) ..1 (travelling|traveling|on the road|on the go|away|abroad) (non stop|nonstop|constantly|all|for weeks|so much|a lot|back to back)",
            "lost track of (time|things|everything|the days|it)|(all|so many|too many) (of)? (the|these|other)? ..1 (projects|deadlines|meetings|trips|launches) (going on|at once|lately|this)",
            "(it|this) (is|has been|was) ..1 one of those (week|weeks|month|months|days|quarters|years|mornings)",
            "(work|things|life|everything|it|projects|deadlines|meetings|travel) ..2 (got|gets|get|gotten) (on top of|the better of) (me|us)",
            "(work|life|everything|quarter|month|week|end|deadline|deadlines|project|projects|meetings|launch|travel|audit|audits) ..2 (swallowed|ate|eaten|consumed|took over|taken over|buried|overwhelmed|caught up with|overran|kept) (me|us|my|our|all)",
            "(i|we) (have|had|has) ..1 (a lot|too much|so much|a million things|a ton|loads|tons) (going on|on my plate|on our plate|on|to do|on my hands|happening)",
            "(things|work|life|it|everything|the (week|office|month|quarter|last ..2 (weeks|days|month))|this (week|month|quarter)|my (week|schedule|calendar|inbox|days|month|plate)|business) (have|has|was|were|is|are|got|had)? ..1 (been|gotten|got|become)? "
                    + VERY + " " + BUSY,
            "(it|this) (is|was|has been) ..2 (crazy|busy|hectic|mad|manic|insane|chaotic|intense|frantic|wild) ..2 (week|weeks|month|months|day|days|time|quarter|season|period|stretch)",
            "(crazy|busy|hectic|mad|manic|insane|chaotic|intense|frantic) (few)? (week|weeks|month|months|day|days|time|quarter|season|period|stretch) (here|at|on|for|lately|this)?",
            "(with|due to|because of|owing to) ..2 (busy|hectic|crazy|packed|full) ..1 (schedule|week|season|workload|calendar|period)",
            "(my|our) (busy|hectic|crazy|packed) (schedule|week|workload|calendar)",
            "(i|we)? (was|were|am|are|have been|had been|got|been) ..1 (too|so) (busy|swamped|slammed)",
            "(have|had) (not|hardly|barely)? ..1 (a|the|any)? (minute|moment|second|time) (to (breathe|spare|think|sit|write|reply|respond|answer|get|look|myself|come up)|for)",
            "(time|it|this|the (day|week|month)) (just)? (got|gets|has gotten) away from (me|us)",
            "(pulled|dragged) (in|into) ..3 (directions|meetings|projects|things)",
            "(other|more urgent|more pressing|competing) (priorities|projects|things|commitments|deadlines|fires) (came|got|took|kept|have)",
            "(putting out|fighting|fought) fires",
            "(been|was|were|is) (a zoo|a madhouse|bedlam)");

    /** That the sender is late. */
    private static final Phrases DELAY = Phrases.of(
            "(sorry|apologies|apologise|apologize|forgive|excuse|pardon|regret)",
            "(late|wait|tardy|a while|should have (replied|answered|written|responded|got back|gotten back|called|sent|been in touch)|delay|delayed|belated|slow|sooner|earlier|overdue|tardy|behind|before now|until now|long overdue|silence|radio silence|quiet|owe you|dropped the ball|took (me)? (so|this)? long|taken ..2 long|taking ..2 long)",
            "to (reply|respond|answer|get back|write back|follow up)",
            "not (get|gotten|got|been able|had|have|reply|replied|replying|respond|responded|responding|write|written|writing|answer|answered|answering|call|called|returned|follow|send|sent)");

    /** Of the reader's busyness another rule speaks. */
    private static final Phrases READERS = Phrases.of(
            "you (are|were|have been|must be|had|have) ..2 (busy|swamped|slammed|inundated|overwhelmed|a lot|so much)",
            "your (plate|workload|inbox)");

    private BusyExcuse() {}

    public static PhraseRule rule() {
        return PhraseRule.of(INFO, "Say sorry without the reason, or begin with the answer.", PHRASES)
                .where((draft, match) -> Places.isFirst(match, PHRASES)
                        && !READERS.anyIn(match.sentence())
                        && isLate(draft, match.sentence()));
    }

    /** Whether the delay stands in the same sentence or in one beside it. */
    private static boolean isLate(Draft draft, Sentence sentence) {
        List<Sentence> sentences = draft.sentences();
        int at = sentences.indexOf(sentence);
        return sentences.subList(Math.max(0, at - 1), Math.min(sentences.size(), at + 2)).stream()
                .anyMatch(DELAY::anyIn);
    }
}
