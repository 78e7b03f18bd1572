package dev.draftlint.rules.outreach;

import dev.draftlint.phrase.Phrases;

/** Small talk of the day, the week and the weather, empty as a beginning only. */
final class SmallTalk {

    static final Phrases MADE = Phrases.of(
            Pleasantry.HOPE + " you ..1 (had|have|are having|got|get|enjoyed|spent) (a|an|the|your) ..3 "
                    + Pleasantry.TIME + " (#end|and|so far|ahead|off)",
            Pleasantry.HOPE + " (you|you all|you and ..3|everyone|the team|things) (are|is|have been) ..1 (smashing"
                    + "|crushing|killing|rocking|nailing|loving|living|rolling|acing|bossing|winning|blooming"
                    + "|flourishing|buzzing|thriving|surviving|managing|bearing up|holding up|hanging in"
                    + "|soldiering on|making the most) ..4 #end",
            Pleasantry.HOPE + " life (is|'s) ..4 #end",
            "#start (tgif|happy|merry|blessed) ..2 (#weekday|weekend|#month|spring|summer|autumn|winter"
                    + "|easter|christmas|new year|holidays|hump day)|#start tgif|#start #weekday (again|already"
                    + "|at last|blues|feeling|vibes)|thank (god|goodness) (it is)? ..1 #weekday",
            "#start (and|oh)? what (a|an) ..3 (morning|week|weekend|summer|spring|autumn|winter|start"
                    + "|sunshine|weather) (#end|it|we|here|out|outside|so far|already|today)|#start (good|lovely"
                    + "|beautiful|glorious) (morning|day|afternoon|evening) ..2 (what|is it not|to be)",
            "#start may ..5 (be|shine|shines|bring|find|smile|bless|treat|keep|reach|catch|meet|hold) ..4 (you|your)",
            "(can you believe|hard to believe|how is it) ..3 (#weekday|#month|already|christmas|summer"
                    + "|autumn|spring|winter)|(where (has|did) the (time|year|week|month|summer) (gone|go))"
                    + "|(another|new) (day|week|month|year) ..1 (another|new) (dollar|chance|beginning|adventure)",
            "#start (lovely|gorgeous|dreadful|awful|beautiful|terrible|horrid|glorious|nice|crazy"
                    + "|strange|wild) ..1 (weather|day|morning|rain|sunshine|heat|week) (we|is|today|out|these"
                    + "|#end|for)");

    private SmallTalk() {}
}
