package dev.draftlint.rules.outreach;

import dev.draftlint.phrase.Phrases;

/** How senders say that they had too much to do. */
final class Workload {

    /** The sender, or the sender's time or place, is busy. */
    private static final String STRAINED = "((has|had|have|got) (me|us) ..1 " + WorkWords.BUSY
            + "|((i|we|everyone|everybody|all of us) ..2|but|and|just|so|only|because|since) (have|had|has"
            + "|am|are|was|were|been|being|got) ..1 "
            + WorkWords.VERY + " " + WorkWords.BUSY
            + "|(things|work|life|it|everything|business|here|this|(the|my|our|last|past"
            + "|these) ..2) (have|has|was|were|is|are|got|gets|gone|went|became|been|turned) (a|an"
            + "|one|been)? "
            + WorkWords.VERY + " " + WorkWords.BUSY
            + "|(my|our|the) ..2 (calendar|diary|schedule|inbox|plate|desk|days|weeks|week|month"
            + "|shop|workshop|studio|kitchen|yard|office|clinic|order book|house|hands|agenda|list"
            + "|timetable) ..3 (full|crammed|overflowing|bursting|brimming|heaving|groaning"
            + "|creaking|jammed|a mess|a disaster|a zoo|overloaded|stuffed|chock|piled"
            + "|booked solid)|(full|packed|crammed|overflowing|crowded|bursting|overloaded"
            + "|overfull|heavy|hectic|jammed|punishing|gruelling) ..1 (diary|calendar|desk|inbox"
            + "|schedule|plate|house|order book|waiting room|agenda|workload|timetable|caseload"
            + "|teaching load|load|list)|(crazy|busy|hectic|mad|manic|insane|chaotic|intense"
            + "|frantic|brutal|wild|relentless|punishing|turbulent|furious|impossible"
            + "|stressful) ..1 "
            + WorkWords.STRETCH + ")";

    /** A load has eaten the sender's time. */
    private static final String EATEN =
            "((~swallow|~devour|~consume|~claim|~absorb|~drain|~flatten|~overrun|~overtake|~overwhelm"
                    + "|~gobble|~engulf|~hijack|~monopolise|~monopolize|~swamp|~drown|~bury|~eat|~steamroll"
                    + "|~bulldoze|~sap|~sideline) ..2 "
                    + WorkWords.MINE + "|" + WorkWords.LOAD
                    + " ..3 (~take|~keep|~rob|~chain|~tie|~pin|~sweep|~knock|~hit|~hold|~steal|~occupy"
                    + "|~suck|~burn|~fill|~crowd|~push|~squeeze|~cost|~need|~demand|~derail|~wipe|~bog"
                    + "|~weigh|~catch up with) ..3 "
                    + WorkWords.MINE + "|" + WorkWords.LOAD
                    + " ..2 (has|have|had|left|leaves) ..1 (me|us)|(~get|~come|~run"
                    + "|~slip) ..1 (on top of (me|us|everything|things)|the better of (me|us)"
                    + "|away from (me|us)|ahead of (me|us))|" + WorkWords.LOAD
                    + " ..3 (~get|~come) ..1 (in the way|between|the better of)|" + WorkWords.LOAD
                    + " ..3 (~take over|~take precedence|~take priority|~multiply|~pile|piling|~mount"
                    + "|~pour|~flood|~accumulate|~snowball|~balloon|~explode|~mushroom|~come in|~roll in"
                    + "|kept coming|overran|ran (over|late|long|on)|went (mental|mad|crazy|nuts|wild"
                    + "|haywire|sideways)|~wait for (no one|nobody|no man))|" + WorkWords.LOAD
                    + " ..3 (not|no|never|hardly|barely|scarcely|little) ..1 (~let|~allow|~leave|~left"
                    + "|~spare|~stop|~give|~permit|~stand|~wait|~cease)|" + WorkWords.LOAD
                    + " ..3 (~let|~allow|~leave|~spare|~give|~permit) ..2 (no|little|hardly|barely"
                    + "|scarcely|not|nothing|scant))";

    /** The sender was in the middle of it, or names it as the cause. */
    private static final String AMID =
            "((because of|due to|thanks to|owing to|what with|on account of|down to|amid|amidst|blame"
                    + "|courtesy of|under the weight of|buried under) " + WorkWords.OURS + " "
                    + WorkWords.LOAD + "|between ..4 " + WorkWords.LOAD
                    + " ..4 and|(in the (middle|midst|thick|throes|run up|grip|jaws|depths)|at the height"
                    + "|deep|buried|busy|preoccupied|caught up|tied up|wrapped up|consumed|absorbed"
                    + "|immersed|engrossed|locked|stuck|knee deep|heads down|head down|neck deep|swamped"
                    + "|up to (my|our) ..1) (of|in|with|by|on|at|to|under) " + WorkWords.OURS + " ..1 "
                    + WorkWords.LOAD
                    + "|(preparing|prepping|organising|organizing|finishing|closing|wrapping up"
                    + "|getting ready|juggling|handling|racing|rushing|scrambling|struggling|firefighting"
                    + "|fighting|clearing|cramming|gearing up|putting out) (for|with|through|to|up)? " + WorkWords.OURS
                    + " "
                    + WorkWords.LOAD + "|(have|had|having) ..4 " + WorkWords.LOAD
                    + " to (finish|meet|deliver|prepare|get|complete|handle|file|submit|run|organise"
                    + "|juggle)|from one " + WorkWords.LOAD
                    + " to (the next|another)|one ..1 " + WorkWords.LOAD
                    + " (chased|followed|chases|after|upon|on top of) (the next|another|the other))";

    /** There was too much, or too many things at once. */
    private static final String EXCESS =
            "((had|have|having) (a lot of|so much|too much|lots of|much|tons of|plenty of) ..1 (work|meetings|travel|stress|projects|deadlines|orders|exams)"
                    + "|(travelling|traveling|on the road) (all|the whole|most|a lot|for)|(too much|so much) (on|going)|(too much|so much|a lot|loads|tons|lots|plenty"
                    + "|more than enough|a million things|a ton|a heap|a mountain) ..1 (going on|to do|happening"
                    + "|at once|(on|in) (my|our))|(too many|so many|a hundred|a thousand|back to back|competing"
                    + "|several|#number|a string of|a run of) ..2 "
                    + WorkWords.LOAD
                    + " ..3 (in a row|at once|at the same time|back to back|in #number|on top|running"
                    + "|within|in (a|one) ..1 (week|month|day|fortnight)|together|all at|to (finish|meet"
                    + "|deliver))|(too many|so many|a hundred|a thousand|several|all the|spinning"
                    + "|juggling) ..1 (balls|plates|irons|things|tasks|meetings|deadlines|emails|projects"
                    + "|fires|hats|directions|fronts)|(pile|mountain|flood|backlog|avalanche|wave|tide"
                    + "|tsunami|deluge|stack|wall|torrent|barrage|mass|heap|rush|pressure|volume|amount"
                    + "|burden|press) of ..2 "
                    + WorkWords.LOAD
                    + "|(wearing|worn|wear|doing|filling|covering|carrying|juggling"
                    + "|holding down) ..1 (three|two|several|four|#number|many|too many"
                    + "|multiple) ..2 (hats|jobs|roles|posts|shifts|shoes|desks|positions)|(peak|high"
                    + "|busiest|silly|tax|exam|harvest|lambing|wedding|budget|festival|audit) (season"
                    + "|time)|(~rain|~snow|~hail|~pour) ..1 (orders|work|jobs|requests|calls|customers"
                    + "|bookings|enquiries)|(my|our) hands (full|are full|were full)|full house (every|all"
                    + "|each|night)|(other|more urgent|more pressing|competing|bigger"
                    + "|conflicting) (priorities|projects|things|commitments|deadlines|fires|matters"
                    + "|obligations) ..1 (~come|~get|~take|~keep|~push|~win|~call|~intervene))";

    /** There was no time, or there were not hands enough. */
    private static final String SHORT =
            "((no|not a|not one|without a|not any|little|zero|not enough) ..1 (time|moment|minute|second"
                    + "|hour|hours|room|breather|breath|headspace|breathing space|let up|respite|hands|evening"
                    + "|evenings) ..1 (to|for|off|since|left|#end|between|of|spare|free|these|this|at)|(hardly"
                    + "|barely|scarcely|not|never) ..3 (breather|breathing space|breath|lunch|slept|sleep|sat down"
                    + "|sit down|come up for air|surfaced|seen daylight|see straight|keep up|kept up|eaten"
                    + "|seen my desk|seen my bed|breathe|catch up|find my feet|touched the ground|a moment to"
                    + "|a minute to|a second to|been home)|(i|we|but|just|and|now) ..3 (not|never|hardly|barely"
                    + "|could not|unable to) ..2 (find|found|get|got|make|spare|steal|had|have) ..1 (the|a|any"
                    + "|enough|an)? ..1 (time|moment|minute|second|hour|hours|headspace|quiet) ..1 (to|for|#end"
                    + "|until|till|since)|(two|three|several|#number|half|both) ..1 (of)? ..1 (our|my"
                    + "|the)? ..1 (people|men|staff|colleagues|team|drivers|cooks|teachers|us|them|assistants"
                    + "|nurses|engineers|waiters) (are|were|was|being|went|have been|fell) ..1 (ill|sick|off|away"
                    + "|down|missing|short|out|on leave|on holiday)|(a|one|our|my|the) ..1 (sick|ill|absent"
                    + "|missing) (foreman|colleague|partner|secretary|chef|cook|assistant|driver|child|teacher)"
                    + "|(short|down|light) ..1 (on|of|by|a|one|two|#number) ..1 (staff|hands|people|man|men"
                    + "|colleague|colleagues|person)|(colleague|colleagues|staff|assistant|partner) ..2 (off sick"
                    + "|on leave|off ill|down|quit|left)|(had|have|having|been) to (cover|fill in|stand in"
                    + "|step in) for|(one man|one woman|one person) (band|show)|(not enough|too few"
                    + "|only so many) ..2 (hours|hands|days)|(days|day) ..2 (too few|not enough|too short|has only"
                    + "|have only)|feet ..3 (touched|touch|touching|on) the ground|too (busy|swamped|stressed"
                    + "|stretched|occupied|tied up|rushed) to)";

    /** A load of work, in any of these ways. */
    static final Phrases TOLD = Phrases.of(STRAINED, EATEN, AMID, EXCESS, SHORT, WorkPictures.PICTURES);

    private Workload() {}
}
