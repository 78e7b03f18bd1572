package dev.draftlint.rules.outreach;

import dev.draftlint.phrase.Phrases;

/** How senders say that they had too much to do. */
final class Workload {

    /** What takes a sender's time: events, seasons, tasks, and those who bring them. */
    static final String LOAD =
            "(~fair|~season|~harvest|~launch|~release|~relaunch|~move|~relocation|~audit|~merger|work"
                    + "|workload|~shop|~job|~till|~wedding|orders|phones|phone|~project|~conference|~exhibition"
                    + "|~show|~exam|~term|christmas|easter|~holiday|~tender|~quarter|~fortnight|~kitchen|~festival"
                    + "|~election|~workshop|~studio|~commission|~booking|~thesis|customers|clients|guests|visitors"
                    + "|patients|lambing|calving|planting|stocktaking|stocktake|inventory|auditors|inspectors"
                    + "|~inspection|builders|decorators|~trip|~tour|~renovation|~refit|~desk|~calendar|~diary"
                    + "|~schedule|~agenda|~inbox|~deadline|~meeting|~budget|budgeting|~review|~report|~migration"
                    + "|~rollout|~opening|~handover|~committee|~board|~deal|~pitch|~proposal|applications"
                    + "|admissions|enrolment|enrollment|~surgery|~clinic|classes|grading|marking|trade|~rush"
                    + "|~backlog|~campaign|~crisis|emergencies|fires|~storm|~commitment|~obligation|duties|~task"
                    + "|chores|errands|paperwork|admin|accounts|payroll|taxes|vat|onboarding|hiring|recruitment"
                    + "|training|~seminar|~summit|~retreat|~request|~offsite|~sprint|~demo|production|rehearsals"
                    + "|~premiere|~concert|deliveries|shipments|~installation|~outage|~incident|~case|~trial"
                    + "|~hearing|~negotiation|~acquisition|year end|month end|quarter end|half term"
                    + "|~reorganisation|~reorganization|~restructuring|~transition|life|everything|things|kids"
                    + "|children|school|~baby|~newborn|~shift|~parish|~farm|~firm)";

    private static final String BUSY =
            "(busy|nuts|bonkers|relentless|brutal|bananas|swamped|slammed|hectic|crazy|mad|manic|insane"
                    + "|chaotic|buried|underwater|under water|flat out|overwhelmed|overloaded|stretched|tied up"
                    + "|caught up|bogged down|drowning|back to back|full on|nonstop|non stop|all consuming|packed"
                    + "|stacked|frantic|jam packed|engrossed|preoccupied|up against it|run ragged|rammed|pulled in"
                    + "|inundated|consumed|occupied|absorbed|immersed|knee deep|hip deep|neck deep|elbow deep"
                    + "|heads down|head down|in the weeds|snowed under|submerged|sinking|overrun|overworked"
                    + "|overstretched|overbooked|overcommitted|short staffed|understaffed|short handed|stressful"
                    + "|demanding|exhausting|gruelling|grueling|intense|punishing|tumultuous|turbulent|breathless"
                    + "|rushed|harried|frazzled|maxed out|spread thin|juggling|firefighting|fire fighting"
                    + "|scrambling|playing catch up|treading water|on the road|on the go|on the run|on the hop"
                    + "|all over the place|heavily charged|very charged|up to my|up to our)";

    private static final String VERY =
            "((so|very|really|just|super|completely|absolutely|totally|extremely|incredibly|pretty|quite"
                    + "|rather|utterly|ridiculously|insanely|terribly|unusually|particularly|fully|far too|too"
                    + "|a bit|kind of|a little|much|rather) ..1)?";

    private static final String STRETCH =
            "(week|weeks|month|months|day|days|fortnight|quarter|season|year|term|summer|spring|autumn"
                    + "|winter|spell|stretch|period|phase|time|morning|few|couple|start|end)";

    /** What is eaten: the sender, or the sender's time. */
    private static final String MINE =
            "(me|us|my|our|the ..2 (week|weeks|days|hours|month|months|nights|evenings|summer|winter"
                    + "|spring|autumn|year)|(every|all|any|most|half|each|whole) ..3 (hour|hours|minute|minutes"
                    + "|day|days|evening|evenings|bit|time|attention|hands|week)|everyone|everybody|everything"
                    + "|the whole (team|office|shop|day|week))";

    private static final String OURS =
            "((the|a|an|our|my|this|all|two|three|four|several|#number|both|some|last|many|too many|a few) ..2)?";

    /** The sender, or the sender's time or place, is busy. */
    private static final String STRAINED = "((has|had|have|got) (me|us) ..1 " + BUSY
            + "|((i|we|everyone|everybody|all of us) ..2|but|and|just|so|only|because|since) (have|had|has"
            + "|am|are|was|were|been|being|got) ..1 "
            + VERY + " " + BUSY
            + "|(things|work|life|it|everything|business|here|this|(the|my|our|last|past"
            + "|these) ..2) (have|has|was|were|is|are|got|gets|gone|went|became|been|turned) (a|an"
            + "|one|been)? "
            + VERY + " " + BUSY
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
            + STRETCH + ")";

    /** A load has eaten the sender's time. */
    private static final String EATEN =
            "((~swallow|~devour|~consume|~claim|~absorb|~drain|~flatten|~overrun|~overtake|~overwhelm"
                    + "|~gobble|~engulf|~hijack|~monopolise|~monopolize|~swamp|~drown|~bury|~eat|~steamroll"
                    + "|~bulldoze|~sap|~sideline) ..2 "
                    + MINE + "|" + LOAD
                    + " ..3 (~take|~keep|~rob|~chain|~tie|~pin|~sweep|~knock|~hit|~hold|~steal|~occupy"
                    + "|~suck|~burn|~fill|~crowd|~push|~squeeze|~cost|~need|~demand|~derail|~wipe|~bog"
                    + "|~weigh|~catch up with) ..3 "
                    + MINE + "|" + LOAD + " ..2 (has|have|had|left|leaves) ..1 (me|us)|(~get|~come|~run"
                    + "|~slip) ..1 (on top of (me|us|everything|things)|the better of (me|us)"
                    + "|away from (me|us)|ahead of (me|us))|" + LOAD
                    + " ..3 (~get|~come) ..1 (in the way|between|the better of)|" + LOAD
                    + " ..3 (~take over|~take precedence|~take priority|~multiply|~pile|piling|~mount"
                    + "|~pour|~flood|~accumulate|~snowball|~balloon|~explode|~mushroom|~come in|~roll in"
                    + "|kept coming|overran|ran (over|late|long|on)|went (mental|mad|crazy|nuts|wild"
                    + "|haywire|sideways)|~wait for (no one|nobody|no man))|" + LOAD
                    + " ..3 (not|no|never|hardly|barely|scarcely|little) ..1 (~let|~allow|~leave|~left"
                    + "|~spare|~stop|~give|~permit|~stand|~wait|~cease)|" + LOAD
                    + " ..3 (~let|~allow|~leave|~spare|~give|~permit) ..2 (no|little|hardly|barely"
                    + "|scarcely|not|nothing|scant))";

    /** The sender was in the middle of it, or names it as the cause. */
    private static final String AMID =
            "((because of|due to|thanks to|owing to|what with|on account of|down to|amid|amidst|blame"
                    + "|courtesy of|under the weight of|buried under) " + OURS + " "
                    + LOAD + "|between ..4 " + LOAD
                    + " ..4 and|(in the (middle|midst|thick|throes|run up|grip|jaws|depths)|at the height"
                    + "|deep|buried|busy|preoccupied|caught up|tied up|wrapped up|consumed|absorbed"
                    + "|immersed|engrossed|locked|stuck|knee deep|heads down|head down|neck deep|swamped"
                    + "|up to (my|our) ..1) (of|in|with|by|on|at|to|under) " + OURS + " ..1 "
                    + LOAD
                    + "|(preparing|prepping|organising|organizing|finishing|closing|wrapping up"
                    + "|getting ready|juggling|handling|racing|rushing|scrambling|struggling|firefighting"
                    + "|fighting|clearing|cramming|gearing up|putting out) (for|with|through|to|up)? " + OURS + " "
                    + LOAD + "|(have|had|having) ..4 " + LOAD
                    + " to (finish|meet|deliver|prepare|get|complete|handle|file|submit|run|organise"
                    + "|juggle)|from one " + LOAD
                    + " to (the next|another)|one ..1 " + LOAD
                    + " (chased|followed|chases|after|upon|on top of) (the next|another|the other))";

    /** There was too much, or too many things at once. */
    private static final String EXCESS =
            "((had|have|having) (a lot of|so much|too much|lots of|much|tons of|plenty of) ..1 (work|meetings|travel|stress|projects|deadlines|orders|exams)"
                    + "|(travelling|traveling|on the road) (all|the whole|most|a lot|for)|(too much|so much) (on|going)|(too much|so much|a lot|loads|tons|lots|plenty"
                    + "|more than enough|a million things|a ton|a heap|a mountain) ..1 (going on|to do|happening"
                    + "|at once|(on|in) (my|our))|(too many|so many|a hundred|a thousand|back to back|competing"
                    + "|several|#number|a string of|a run of) ..2 "
                    + LOAD
                    + " ..3 (in a row|at once|at the same time|back to back|in #number|on top|running"
                    + "|within|in (a|one) ..1 (week|month|day|fortnight)|together|all at|to (finish|meet"
                    + "|deliver))|(too many|so many|a hundred|a thousand|several|all the|spinning"
                    + "|juggling) ..1 (balls|plates|irons|things|tasks|meetings|deadlines|emails|projects"
                    + "|fires|hats|directions|fronts)|(pile|mountain|flood|backlog|avalanche|wave|tide"
                    + "|tsunami|deluge|stack|wall|torrent|barrage|mass|heap|rush|pressure|volume|amount"
                    + "|burden|press) of ..2 "
                    + LOAD
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

    /** What a time of too much work is likened to. */
    private static final String PICTURES =
            "((a|been|was|this|sheer|pure|utter|total|it is) ..1 (marathon|scramble|madness|madhouse"
                    + "|mayhem|craziness|whirlwind|rollercoaster|roller coaster|circus|frenzy|crunch|treadmill"
                    + "|hamster wheel|juggling act|tornado|pandemonium|bedlam|blur|slog|zoo|maelstrom|hurly burly"
                    + "|tailspin|vortex|merry go round|chaos)|all hands (on deck|to the (pump|pumps))|(running|run"
                    + "|rushing|racing|rushed|dashing) ..1 (around|round|off (my|our) feet|ragged)|like (mad|crazy"
                    + "|a headless chicken|headless chickens)|every fire|(putting out|fighting|fought|fight"
                    + "|put out) ..1 fires|(burning|burned|burnt) ..1 (the)? ..1 (candle|midnight)|(chasing"
                    + "|chased) ..2 (tail|tails)|head above ..1 water|(spinning|spun) ..2 plates|running on (empty"
                    + "|fumes)|(pulled|dragged|sucked|drawn|roped|torn|yanked|tugged) ..1 (in|into|away"
                    + "|every) ..2 (directions|ways|direction|meetings|project|projects|things|work|" + LOAD
                    + ")|one thing after (another|the other)|one of those (crazy|mad|busy)? " + STRETCH
                    + "|(night and day|day and night|nights and weekends|evenings and weekends"
                    + "|dawn till dusk|dawn to dusk|wall to wall)|to the (gills|rafters|brim|ceiling)|(up"
                    + "|in) ..1 to ..1 (my|our|the) ..1 (neck|ears|eyeballs|eyes|elbows|chin|knees"
                    + "|armpits)|been under ..2 (pressure|stress|strain|the pump|the cosh)|(come|came"
                    + "|coming) up for air|on (my|our) toes|(chained|tied|glued|nailed|shackled"
                    + "|bound) to (the|my|our|a) ..2 (till|desk|stove|counter|bed|screen|machine|phone"
                    + "|wheel|kitchen|office|chair)|(on the road|travelling|traveling|out on site|on site"
                    + "|in the field|on tour|on planes|in and out of) ..1 (without|non stop|nonstop"
                    + "|the whole|for weeks|day and night|every day|most|much|meetings|airports)|(living"
                    + "|lived|sleeping|slept|working) (in|out of|from) (my|the|a) ..1 (car|van|suitcase"
                    + "|airport|airports|train|trains|lorry)|(work|working|worked|going|running"
                    + "|at it) ..2 ((round|around) the clock|flat out|overtime|double shifts|all hours)"
                    + "|(lost|buried|forgotten|slipped|went under|overlooked|swallowed|drowned|fell"
                    + "|fallen) ..1 (in|under|by|behind) ..1 (the|my|our) ..2 (chaos|rush|bustle|madness"
                    + "|confusion|hurry|pile|everything|whirl)|(time|day|days|week|weeks|month|it|this"
                    + "|hours) ..1 (just)? (got|gets|has gotten|ran|slipped|flew|runs) (away|by) (from"
                    + "|with) (me|us))";

    /** A load of work, in any of these ways. */
    static final Phrases TOLD = Phrases.of(STRAINED, EATEN, AMID, EXCESS, SHORT, PICTURES);

    private Workload() {}
}
