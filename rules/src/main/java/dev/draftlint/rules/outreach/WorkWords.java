package dev.draftlint.rules.outreach;

/** Words of work, of its load and of being busy, as excuses are made of them. */
final class WorkWords {

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

    static final String BUSY =
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

    static final String VERY =
            "((so|very|really|just|super|completely|absolutely|totally|extremely|incredibly|pretty|quite"
                    + "|rather|utterly|ridiculously|insanely|terribly|unusually|particularly|fully|far too|too"
                    + "|a bit|kind of|a little|much|rather) ..1)?";

    static final String STRETCH =
            "(week|weeks|month|months|day|days|fortnight|quarter|season|year|term|summer|spring|autumn"
                    + "|winter|spell|stretch|period|phase|time|morning|few|couple|start|end)";

    /** What is eaten: the sender, or the sender's time. */
    static final String MINE = "(me|us|my|our|the ..2 (week|weeks|days|hours|month|months|nights|evenings|summer|winter"
            + "|spring|autumn|year)|(every|all|any|most|half|each|whole) ..3 (hour|hours|minute|minutes"
            + "|day|days|evening|evenings|bit|time|attention|hands|week)|everyone|everybody|everything"
            + "|the whole (team|office|shop|day|week))";

    static final String OURS =
            "((the|a|an|our|my|this|all|two|three|four|several|#number|both|some|last|many|too many|a few) ..2)?";

    private WorkWords() {}
}
