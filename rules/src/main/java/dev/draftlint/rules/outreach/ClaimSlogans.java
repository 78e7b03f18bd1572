package dev.draftlint.rules.outreach;

import dev.draftlint.phrase.Phrases;

/** Sayings of those who have nothing to say of what they sell. */
final class ClaimSlogans {

    /** Sayings of a trade that has nothing to say. */
    private static final String SLOGANS =
            "think of (us|me) as ..6 (your|partner)|(makes|make|making) ..4 (effortless|painless|a breeze|a joy|child 's play|hassle free)"
                    + "|(makes|make|making) ..2 (simple|easy|simpler|easier|fun) #end|made (easy|simple|effortless|fun) #end"
                    + "|(is|are|be|#start) (the|a) (smart|smarter|easy|easier|better|modern) way (to|of)"
                    + "|say (goodbye|good bye|farewell) to"
                    + "|ahead of ..2 (competition|competitors|curve|game|pack|rivals)|the ..1 (service|support|attention|care|smile|rest"
                    + "|recognition|comfort) you deserve"
                    + "|(build|building|built|develop|establish|forge|cultivate) ..2 (long term|long lasting|lasting|strong|trusted"
                    + "|genuine|meaningful) ..1 (relationship|relationships|partnership|partnerships)"
                    + "|(tell|tells|telling) (your|their) (brand 's)? (story|stories)|to the highest ..1 (standard|standards)"
                    + "|(reliable|friendly|professional|honest|experienced) (reliable|friendly|professional|honest|experienced)? and (fully"
                    + " insured|fully qualified|affordable|approachable)"
                    + "|(to|at) the top of google|(the|our) results speak for themselves"
                    + "|our ..2 (is|are) ..2 (popular|well received|in (high|great) demand|sought after|a favourite)"
                    + "|(not|never) be (disappointed|sorry)|(will|would) (not|never) regret"
                    + "|#start (guaranteed|zero risk|no risk|done for you|risk free|hassle free|no hassle|zero hassle|no stress) #end"
                    + "|your success is our|our success is your|based on ..1 (trust|transparency|honesty)|with excellence"
                    + "|your ..1 (readers|audience|listeners|viewers|followers|customers|guests|visitors|users|members|people|team|staff|employees"
                    + "|students|kids|colleagues|clients|patients|family) (will|are going to|is"
                    + " going to) ..1 (love|adore|thank|enjoy)|your ..1 (readers|audience|listeners|viewers|followers|customers|members|team|staff|people|students) would get (so much|(a|an) (ton|lot|awful lot)"
                    + "|tons|lots) out of|your ..1 (readers|audience|listeners|viewers|followers) would (love|enjoy) to (hear|read|see|know|learn)"
                    + "|of (high|highest|superior|excellent|top|premium) ..1 (precision|quality|standard|standards|calibre)"
                    + "|(the|a) 1 ..2 (platform|tool|app|software|solution|choice|provider|agency|company|brand|supplier|service|place|name)"
                    + "|(the|a) (number one|number 1|no 1|no one) ..2 (platform|tool|app|software|solution|choice|provider|agency|company)"
                    + "|(among|one of) (the)? ..2 (leaders|best|leading|top|finest|biggest names)"
                    + "|access to ..2 (top|best|finest|highest calibre|quality) ..1 (talent|candidates|professionals|people|experts|buyers|investors)"
                    + "|(dynamic|vibrant|fast growing|young|passionate|talented|ambitious|growing) (dynamic|fast growing|vibrant|passionate|young|talented"
                    + "|ambitious|friendly|creative)? ..1 (team|environment|startup|family)"
                    + "|(unique|great|rare|exciting|amazing|fantastic|wonderful) (opportunity|chance) to (join|work|lead|shape|make|invest"
                    + "|partner|collaborate|develop|build|reach|present)"
                    + "|(fastest|quickest) growing (community|network|platform|company|team|startup|brand)"
                    + "|(incredible|amazing|stellar|outstanding|fantastic|impressive|exciting) ..1 (lineup|line up|speakers|programme|program"
                    + "|panel|range|array)"
                    + "|(make|makes|making) ..1 (real|huge|lasting|meaningful|true) (difference|impact)"
                    + "|(change|changes|changing|transform|transforms|transforming|touch|touches) (lives|people 's lives)|make the world ..2 better"
                    + "|~disrupt the ..3 (industry|market|space|sector)|(our|a|on a) mission (is)? (to|of)"
                    + "|trusted (choice|name|source|supplier|brand|vendor|advisors|advisers|experts)"
                    + "|(deliver|delivers|create|creates|add|adds) ..1 value #end|(do|doing) (a|an) (great|excellent|fantastic|amazing) job for you"
                    + "|(treat|treats|treated) ..4 (like|as) (family|royalty|our own|friends)|bring ..1 life to"
                    + "|(your|a) go to (partner|solution|provider|choice|resource|team|source|supplier|agency)";

    /** How the sender goes about it. */
    private static final String MANNER =
            "(work|works|working) (closely|hand in hand|side by side) with (you|our|each|every)"
                    + "|(is|are) always (available|on hand|there|ready|happy)|fortune (100|500)"
                    + "|(we|it|this) (do|does|is|are) not (just|only|merely) ..5 (we|it is)"
                    + "|(designed|led|taught|delivered|run|built) by ..1 (experts|professionals|specialists)"
                    + "|(bring|brings|bringing) together ..3 (leaders|experts|minds|thinkers|professionals|innovators)"
                    + "|take your breath away|treat yourself|you deserve the|part of something ..1 (big|bigger|special|great|unique)"
                    + "|(vital|essential|life changing|life saving|critical|crucial) (support|services|programs|programmes|work)"
                    + "|(grow|stronger|better|succeed) together|highly engaged|well (researched|crafted)|strict quality (control|management|inspection|system|standards)|(advanced|modern|sophisticated) (equipment|machines|machinery|production lines|facilities|technology) (and|#end)"
                    + "|(put|puts|putting) (the|our|you|your) ..1 (customer|customers|client|clients|needs|people|guests)? first"
                    + "|(good|great|positive|excellent|wonderful) (feedback|reviews) (from|by|in)"
                    + "|can (rely|count|depend) on (us|our|me)|can trust us"
                    + "|(keep|keeps|keeping) (your|their|you) ..2 (running|secure|safe|productive|moving|ahead|compliant) (smoothly|#end|and|at)"
                    + "|(hassle|stress|worry) free (experience|travel|service|process|delivery|setup|returns|shopping|onboarding|solution)"
                    + "|(fantastic|unforgettable|wonderful|inspiring|amazing|magical|incredible) ..1 (evening|event|night|weekend|lineup)";

    /** What is vowed, and what one is told to feel. */
    private static final String PLEDGES = "(close|win|land) more (deals|clients|customers|business|jobs|sales)"
            + "|(get|bring|attract|find|generate) (you)? more ..1 (leads|customers|clients|sales|reviews|bookings|followers|traffic"
            + "|business|patients|students|guests|members)"
            + "|turn your ..2 into (reality|life|gold|results)|speak your language|(know|have|got) what it takes"
            + "|the right (solution|answer) for you|with you in mind|goals are our goals"
            + "|more than (just)? ..1 (vendor|supplier|agency|provider)|without lifting a finger|we do it all"
            + "|only ..2 you will ever need|not let you down|(best|good|great) at what (i|we) do|successful projects"
            + "|leave ..1 (inspired|energised|energized|refreshed|motivated)|you will (not|never) forget|opportunity of a lifetime"
            + "|(culture|atmosphere|environment) is ..1 (collaborative|inclusive|fun|friendly|supportive|dynamic|vibrant)"
            + "|(big|huge) ambitions|ambitious ..1 plans"
            + "|(~redefine|~reinvent|~reimagine|~rethink) (how|the way) (people|we|the world"
            + "|everyone|companies|businesses|teams|you)|unlike (anything|any other)"
            + "|(will|would) not want to miss|so much together"
            + "|(dynamic|engaging|captivating|inspiring|powerful|charismatic) (speaker|storyteller|guest|presenter|voice)"
            + "|(inspiring|fascinating|incredible|remarkable|powerful) (story|journey)"
            + "|(we are|i am) ..1 (expert|specialist|experts|specialists) (in|at)";

    /** How easy it is, and how much of it there is. */
    private static final String EASE = "under one (roof|umbrella)|(vast|rich|extensive|long standing) ..1 experience"
            + "|(rates|prices|fees|price) (are|is) ..1 (reasonable|fair|attractive)|(clients|customers) (worldwide|across the (globe|world"
            + "|country)|all over the world)|made with (love|care|passion)|only the (finest|freshest|highest)"
            + "|simply (delicious|beautiful|amazing|works)|out of (our|my) way (for|to)|add value (at|in|throughout|#end)"
            + "|wealth of (knowledge|experience|expertise)|(years|decades) of success"
            + "|(save|saves|saving) (you|them|teams)? hours (every|each|per|a|on|of)"
            + "|(cut|reduce|slash|cuts|reduces) (your|their) ..3 (dramatically|significantly|drastically)"
            + "|(is|are|be) the (easiest|simplest|fastest|smartest|best) way (to|of)"
            + "|(keep|keeps|get|gets) everyone ..2 (same page|aligned|in sync)"
            + "|everything ..4 in one (place|dashboard|platform|tool|app|system|view)"
            + "|no more (chasing|spreadsheets|guesswork|headaches|paperwork|manual|juggling|stress)|#start less ..1 more"
            + "|never miss (a|another) (lead|call|sale|booking|deadline|opportunity|beat)"
            + "|set it and forget it|it just works|it is that simple|as simple as that|(could|can) not be (easier|simpler)"
            + "|(up and running|started|set up|live) in (minutes|seconds|no time)"
            + "|(quick|fast|simple|easy|smooth) and (painless|easy|simple|intuitive|affordable|effective|secure|reliable)"
            + "|there for you|(exactly|just) what you (need|are looking for)"
            + "|(confident|sure|convinced|certain) (that)? (we|i|our ..1) (can|will) ..1 (help|assist|exceed|deliver|add|satisfy)";

    static final Phrases SAID = Phrases.of(SLOGANS, MANNER, PLEDGES, EASE);

    private ClaimSlogans() {}
}
