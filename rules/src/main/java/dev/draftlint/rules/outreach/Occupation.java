package dev.draftlint.rules.outreach;

import dev.draftlint.phrase.Phrases;

/** How senders say what they do for a living. */
final class Occupation {

    /** What one is by trade or office. */
    private static final String PERSON =
            "(maintainer|recruiter|electrician|roofer|plumber|founder|cofounder|owner|developer|gardener"
                    + "|photographer|teacher|nurse|baker|engineer|designer|writer|researcher|consultant|broker|carpenter|builder|painter"
                    + "|manager|director|professor|lecturer|officer|representative|executive|partner|president|secretary|chair"
                    + "|coordinator|organiser|organizer|producer|editor|curator|librarian|chef|farmer|brewer|translator|lawyer"
                    + "|accountant|agent|planner|trainer|coach|tutor|technician|mechanic|surveyor|architect|journalist|reporter"
                    + "|volunteer|trustee|treasurer)";

    private static final String SOME = "(#number|a dozen|a (handful|couple|group|bunch|band|crew|pair) of)";

    /** Offices and trades without an article, and places that are all a sentence. */
    private static final Phrases OFFICE = Phrases.of(
            "#start (i am|we are) ..2 " + PERSON + " (of|at|for|in|with|from) (#name|the|a|our)",
            "#start (your|the)? (local|friendly)? " + PERSON + " (at|of|from) ..2 here",
            "#start (your local|local|your friendly) " + PERSON + " here|#start " + PERSON + " here",
            "#start one of the ..3 (people|founders|makers|developers|brothers|sisters) behind",
            "#start here is #name from|#start me and my|#start (i|we) ..5 for a living",
            "#start we are (team|group|family|network|collective) of",
            "#start our ..1 (firm|company|factory|business|agency|studio|mill|workshop) (deals|trades|specialized|specialised|works"
                    + "|was (founded|established|started|set up)|is (dealing|working|specialized|specialised|doing|engaged|in))",
            "#start (i|we) (trade|deal) in|#start (i|we) keep (bees|the books|hens|sheep|goats)|#start (i|we) find ..2 for",
            "#start (i am|we are) (building|hiring for) (a|an|#name)",
            "#start (i am|we are) (one half|half|one part|part|one|two thirds) of",
            "#start (here)? at #name ..2 (we|our)",
            "#start (my|our) ..1 (lab|group|team|charity|church|parish|food bank|cooperative|foundation|club|choir|school) ..1 (studies"
                    + "|works|feeds|supports|helps|serves|cares|looks after|runs|teaches|builds|collects|makes|restores)");

    /** What people do for a living, whatever they do it with: nobody begins so but to say who they are. */
    private static final Phrases CRAFT = Phrases.of(
            "#start (i|we) (just|recently|have just|have recently) (opened|founded|developed|launched|started) (a|an|my|#name)",
            "#start (i am|we are) ..1 (located in|on the (committee|board|team) (of|at)|in the business of)",
            "#start we are (two|three|four) ..1 (brothers|sisters|friends|people|students|cousins)",
            "#start (may|can) (i|we) ..1 introduce|#start as (a|an) (quick|brief|short) (intro|introduction)",
            "#start (i|we) have been ..1 (producing|manufacturing|exporting|importing|washing|farming|breeding|lining|fitting|cleaning|painting|printing|baking|roasting|brewing|repairing|installing"
                    + "|photographing|translating|advising|supplying|growing|restoring|training|teaching|insuring|hauling"
                    + "|landscaping|in business|in the ..2 (business|trade|industry))",
            "#start we are " + SOME
                    + " ..2 (people|persons|friends|of us|volunteers|neighbours|neighbors|families|engineers|doctors"
                    + "|teachers|farmers|designers|makers|colleagues|women|men)|#start we are " + SOME
                    + " ..3 (who|that|behind|building|making)",
            "#start we do (the|a|all)? ..6 (for|in|around|round|across|near) (#name|your|local|small|offices|homes|shops)",
            "#start our ..2 (group|lab|laboratory|institute|department|centre|center|chair|museum|library|society|association|choir"
                    + "|school|college|university|club|gallery|theatre|orchestra|observatory|office) ..3 (measures|studies|investigates"
                    + "|develops|operates|runs|builds|models|maps|works|focuses|grows|collects|makes|researches|hosts|organises"
                    + "|organizes|represents|specialises|specializes|offers|provides|trains|publishes|restores|teaches)");

    static final Phrases NAMED = OFFICE.and(CRAFT);

    private Occupation() {}
}
