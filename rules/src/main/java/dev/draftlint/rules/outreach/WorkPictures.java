package dev.draftlint.rules.outreach;

/** What a time of too much work is likened to. */
final class WorkPictures {

    /** What a time of too much work is likened to. */
    static final String PICTURES =
            "((a|been|was|this|sheer|pure|utter|total|it is) ..1 (marathon|scramble|madness|madhouse"
                    + "|mayhem|craziness|whirlwind|rollercoaster|roller coaster|circus|frenzy|crunch|treadmill"
                    + "|hamster wheel|juggling act|tornado|pandemonium|bedlam|blur|slog|zoo|maelstrom|hurly burly"
                    + "|tailspin|vortex|merry go round|chaos)|all hands (on deck|to the (pump|pumps))|(running|run"
                    + "|rushing|racing|rushed|dashing) ..1 (around|round|off (my|our) feet|ragged)|like (mad|crazy"
                    + "|a headless chicken|headless chickens)|every fire|(putting out|fighting|fought|fight"
                    + "|put out) ..1 fires|(burning|burned|burnt) ..1 (the)? ..1 (candle|midnight)|(chasing"
                    + "|chased) ..2 (tail|tails)|head above ..1 water|(spinning|spun) ..2 plates|running on (empty"
                    + "|fumes)|(pulled|dragged|sucked|drawn|roped|torn|yanked|tugged) ..1 (in|into|away"
                    + "|every) ..2 (directions|ways|direction|meetings|project|projects|things|work|" + WorkWords.LOAD
                    + ")|one thing after (another|the other)|one of those (crazy|mad|busy)? " + WorkWords.STRETCH
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

    private WorkPictures() {}
}
