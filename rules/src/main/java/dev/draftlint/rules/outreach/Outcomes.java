package dev.draftlint.rules.outreach;

import dev.draftlint.phrase.Phrases;

/** A betterment of what everybody wants better. */
final class Outcomes {

    private static final String IMPROVE =
            "(increase|increasing|boost|boosting|improve|improves|improving|grow|growing|drive|drives|driving|maximise|maximize|maximising"
                    + "|maximizing|enhance|enhances|enhancing|streamline|streamlines|streamlining|optimise|optimize|optimising|optimizing|scale|scaling|accelerate"
                    + "|accelerates|accelerating|transform|transforms|transforming|unlock|unlocks|unlocking|elevate|elevates|elevating|skyrocket|skyrocketing|supercharge"
                    + "|supercharging|achieve|achieving|generate|generating|attract|attracting|strengthen|strengthening|reduce|reducing|lower|lowering|expand"
                    + "|expanding|revolutionise|revolutionize|empower|fuel|fuels|double|explode|streamlined|optimized|optimised|multiply|amplify|amplifying|cut|cutting"
                    + "|get more|gain more|win more|bring in more|bring you more|get you more|get maximum|get better|see more|earn more|sell more|reach more|reach new)";

    private static final String GOODS =
            "(sales|revenue|revenues|traffic|leads|business|businesses|growth|efficiency|efficiencies|productivity|roi|results|visibility|presence"
                    + "|operations|operation|costs|overhead|profits|profit|profitability|customers|clients|visitors|visitor|conversions|engagement|brand|performance|bottom line"
                    + "|success|goals|objectives|awareness|recognition|time and money|rankings|ranking|seo|outcomes|innovation|competitiveness"
                    + "|margins|reputation|effectiveness|exposure|audience|reach|following|footprint|income|earnings|turnover|donations|calls|inquiries|enquiries|bookings|market share)";

    private static final String READERS =
            "(your|their|the|our|more|new|high quality|quality|exclusive|inbound|overall|online|organic|digital|business|businesses|customer|operational|qualified|targeted|additional|potential|google|web"
                    + "|website|brand|bottom|company|team|real|better|actual|steady|significant|number of|local|#placeholder|website 's|in|team 's)?";

    private static final String PEOPLE =
            "(business|businesses|company|companies|organisation|organisations|organization|organizations|client|clients|customers|teams|brands"
                    + "|firms|agencies|owners|startups|people|entrepreneurs|leaders|enterprises|professionals|you|your team|your company|your business|#placeholder)";

    private static final String ILLS =
            "(cost|costs|waste|risk|risks|errors|downtime|churn|overhead|expenses|delays|time|money|hours|effort|stress|spend)";

    private static final String BETTER =
            "(gain|gains|improve|improves|improving|increase|increases|increasing|boost|boosts|boosting|win|grow|achieve|streamline"
                    + "|streamlines|streamlining|raise|enhance|enhances|enhancing|accelerate|simplify|maximise|maximize|optimise|optimize)";

    private static final String AWESOME =
            "(incredible|amazing|phenomenal|outstanding|fantastic|remarkable|excellent|exceptional|impressive|tremendous|great"
                    + "|superb|wonderful|stellar|astonishing|unbelievable|extraordinary|spectacular|explosive|massive|huge)";

    /** A betterment of what everybody wants better. */
    static final Phrases PROMISED = Phrases.of(
            IMPROVE + " " + READERS + " " + READERS + " " + READERS + " " + GOODS + " (and|&)? (" + IMPROVE + ")? "
                    + READERS + " " + READERS + " (" + GOODS + ")?",
            "(drive|drives|driving|deliver|delivers|delivering|achieve|achieves|achieving|produce|get|see|seeing|generate|bring|yield) (real|measurable|tangible|great|amazing|incredible|outstanding"
                    + "|exceptional|faster|meaningful|lasting|proven|remarkable|fantastic|sustainable|maximum|significant|business|measurable business|long term|better) (results|growth|outcomes|value|impact|success|roi|returns)",
            "(see|seeing|get|getting) results",
            "(reduce|reduces|reducing|cut|cuts|cutting|lower|slash|minimise|minimize|eliminate) ..2 " + ILLS
                    + " (and|while) " + BETTER,
            BETTER
                    + " ..3 (and|while) (reduce|reduces|reducing|cut|cuts|cutting|lower|lowering|save|saves|saving|slash|minimise|minimize"
                    + "|minimising|minimizing|eliminate) ..2 " + ILLS,
            AWESOME + " ..1 (results|outcomes|growth|success|returns|savings|improvement|improvements|gains|feedback"
                    + "|performance|progression|benefits|advantages|progress)",
            "(achieve|achieves|achieving|reach|drive|foster|unlock|unleash|deliver|enable|support|create) ..2 (operational excellence|business excellence|excellence|digital transformation|human potential|sustainable growth|business success|growth and success|meaningful change|long term success|their (full|true)? potential|your (full|true)? potential|predictable (revenue|growth)|success|scale)",
            "(close|win|sell|book|get|do|land|ship|hire|save|sign) ..1 (more|better|faster|smarter) ..3 (in less|with less|in half|faster|without|for less|in minutes)",
            "(scalable|sustainable|predictable|repeatable|measurable|profitable) ..2 (revenue|growth|results|success|engine|engines|pipeline)",
            "(more|better|faster|higher|increased|improved|enhanced|greater) (leads|sales|traffic|customers|clients|revenue|efficiency|productivity|trustworthiness|visibility|engagement|conversions|recognition)"
                    + " (and)? ..2 (leads|sales|traffic|customers|clients|revenue|efficiency|productivity|trustworthiness|visibility|engagement|conversions|growth|profit|profits)",
            "(increased|increase) (the number of)? (calls|leads|trustworthiness)",
            "turn ..4 into ..3 (customers|clients|customer|client|revenue|profit|sales|leads|growth|pipeline|pipelines|machine|machines|success)",
            "(help|helps|helped|helping) ..3 " + PEOPLE
                    + " (like yours|like you|like #name|in your ..2 space|of all sizes|just like yours)? (to)? (grow|succeed|thrive|scale|win|shine|stand out|work smarter|identify|do more)",
            "(helped|help|served|worked with|trusted by) (hundreds|thousands|dozens|many|countless|numerous|several) of? ..2 (companies|businesses|clients|customers|brands|organizations|organisations|teams|people|owners)",
            "(help|helps|helped|helping) (a lot of|lots of|so many|a number of|plenty of|loads of|tons of) ..3 "
                    + PEOPLE,
            "(successfully|consistently) (helped|help|delivered|served) ..4 " + PEOPLE);

    private Outcomes() {}
}
