package dev.draftlint.rules.outreach;

import dev.draftlint.phrase.Phrases;

/** Images of a load of work that a sender gives as the reason for an answer's lateness. */
final class WorkloadTurns {

    /** What eats a sender's time. */
    private static final String LOAD =
            "(fair|trade fair|season|harvest|launch|release|move|audit|merger|work|shop|job|jobs|till|wedding|weddings|orders|phones|phone|project|projects|conference|exhibition|show|exams|exam|term|christmas trade|christmas|tender|tenders|quarter|week|weeks|month|months|days|school|kitchen|festival|election|flood|building sites|sites|book|thesis|customers|guests|visitors|lambing|calving|planting|stocktaking|auditors|inspectors|trip|tour|renovation|desk|calendar|diary|baby|deadline|deadlines)";

    private static final String EAT =
            "(eaten|ate|eating|eats|swallowed|swallowing|devoured|devouring|consumed|consuming|burying|buried|claimed|claiming|taken up|took up|had|has|held|kept|keeping|flattened|overran|overrun|cost|gobbled|robbed|drained|absorbed|chained|tied)";

    private static final String MINE =
            "((all|most|every|half|up|much) ..1)? (of)? (me|us|my|our|hour|hours|minute|minutes|day|days|(the)? last|under|all)";

    static final Phrases PHRASES = Phrases.of(
            LOAD + " ..3 " + EAT + " ..1 " + MINE,
            LOAD + " ..3 (waits|wait|waited) for (no one|nobody|no man)",
            LOAD
                    + " ..3 (did|would|could|do|does|has|have) not (let|allow|leave|spare|stood|stand|stop|give) ..1 (me|us|still|stopped|go|ringing)",
            LOAD
                    + " ..5 (left|leaves|leaving|gave|allowed|allows|giving) ..1 (us|me)? (no|little|not a|hardly any|barely) ..1 (room|time|minute|moment|air|hour|second|breath|space|free)",
            "(all)? hands (to|at|on) the (pump|pumps|deck)",
            "(no|any) (room|time|chance|space) to (breathe|think|sit|draw breath)",
            "(had|have|has) (me|us) in (its|their) (grip|claws|clutches|teeth)",
            "(had|have|having) the (auditors|inspectors|builders|painters|decorators|taxman|bailiffs|tax office|family|in laws|surveyors) (in|here|round|over)",
            "one (job|order|call|thing|meeting|client|customer|fire|wedding|deadline) (chased|followed|chases|after|upon|on top of) (the next|another|the other)",
            "(too few|not enough) ..1 hours|(days|day) ..2 (too few|not enough|too short|has only|have only)",
            "(rained|raining|rains|snowed|hailed) ..1 (orders|work|jobs|requests|calls|customers|bookings|enquiries)",
            "(up to) ..1 (the|my|our) ..1 (roof|rafters|ceiling|ears|eyes|neck|elbows|chin|gills) (in|with)",
            "(three|two|several|#number|half) (of)? ..1 (our|my|the)? ..1 (people|men|staff|colleagues|team|girls|drivers|cooks|teachers|us|them) (are|were|is|was|being|went|have been|off|down|fell) ..1 (ill|sick|off|away|down|missing|short|on leave|on holiday|out|with)",
            "(a|one|our|my|the) ..1 (sick|ill|absent|missing) (foreman|colleague|partner|secretary|chef|cook|assistant|driver|child|teacher)",
            "(wearing|worn|doing|filling|carrying) (three|two|several|four|#number|too many) ..2 (hats|jobs|shoes|boots|roles|posts|work)",
            "(mad|crazy|wild|hectic|insane|frantic|chaotic|manic|impossible|furious) ..1 (month|week|season|quarter|fortnight|spell|stretch|time|term|day|days|year)",
            "(end of (term|year|the year|the month|the season|quarter)|(term|year|month|quarter|season) end|lambing time|harvest time|high season|calving time|christmas time|stocktaking|exam time|wedding season) ..3 (always|madness|mad|crazy|here|us|now|busy|chaos|#end)",
            "(always|sheer|pure|utter|complete|total) (madness|chaos|mayhem|bedlam|pandemonium)",
            "(chained|tied|glued|nailed|shackled|bound) to (the|my|our|a) ..2 (till|desk|stove|counter|bed|screen|machine|phone|wheel|kitchen|office|hospital|chair)",
            "(on the road|travelling|traveling|out on site|on site|in the field|on tour|abroad) (without|non stop|nonstop|since|the whole|all|for weeks|day and night|every day|until|till) (pause|break|rest|week|month|day|now|#weekday)?",
            "(simply|just|far|really) too much on|too much (going)? on",
            "(work|orders|jobs|mail|paper|tasks|bookings) ..2 (been|is|was|has been|have been|are|kept) ..1 (burying|drowning|swamping|crushing|piling|snowing|mounting|stacking)",
            "(went under|lost|drowned|buried|got lost|slipped) (in|under) ..1 (the|our|my) ..2 " + LOAD,
            "(i|we) (have been|was|were|am|are|had been)? ..1 (firefighting|fire fighting|putting out fires|fighting fires)",
            "(hardly|barely|scarcely|not) ..1 (slept|sleep|eaten|seen daylight|sat down|seen my desk|been home|seen my bed)",
            "(ate|eaten|eats|eating|swallowed) (me|us) (alive|whole|up)",
            "(held up|delayed|slowed|put off|pushed back|stopped|kept) by ..5 " + LOAD,
            "one of those (week|weeks|spring|springs|summer|summers|autumns|winters|years|seasons|days|months|terms)",
            "(living|lived|sleeping|slept|working) (in|out of|from) (my|the|a) ..1 (car|van|suitcase|airport|airports|train|trains|lorry)",
            "(full|packed|sold out) house (every|all|each|night)",
            "phones ..3 (not|never) ..1 (stood|stopped|stand|stop|still)",
            "(between|what with) (two|three|the|my|our|a|all|#number) ..5 and ..3 (sick|ill|school|kids|child|children|baby|move|sites|shop|launch|fair|audit|foreman|season|exams|harvest|wedding)",
            "(late|sorry|delay|wait|long|slow|while) ..3 (was|been|am|were) ((so|super|very|really|just|quite|rather|too) ..1)? (busy|swamped|slammed|buried|flat out|snowed under|tied up)");

    private WorkloadTurns() {}
}
