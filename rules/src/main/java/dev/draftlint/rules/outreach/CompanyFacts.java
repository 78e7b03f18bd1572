package dev.draftlint.rules.outreach;

import dev.draftlint.phrase.Phrases;

/** How senders ask for what the reader's company does, which they could read. */
final class CompanyFacts {

    private static final String DOES =
            "(do|does|make|makes|sell|sells|offer|offers|build|builds|are building|is building)";

    private static final String COMPANY =
            "(company|firm|business|team|organisation|organization|operation|operations|role|products|services|setup|industry)";

    private static final String LIKE_TO_LEARN =
            "(love|like|keen|curious|happy|eager|want|wanted|interested) (to|in) (know|hear|learn|understand|find out|knowing|hearing|learning)";

    static final Phrases ASKED = Phrases.of(
            "(tell|share with) (me|us) ..3 about (you|yourself|yourselves|your ..1 (needs|goals|priorities|challenges|process|"
                    + COMPANY + ")|(what|how) (you|your ..2) " + DOES + ")",
            "(tell|show) (me|us) ..1 what (you|your ..2|#name) ..1 " + DOES,
            LIKE_TO_LEARN + " ..3 what (you|your ..1|#name) (guys|all|actually|exactly|currently|are)? " + DOES,
            "(learn|hear|know|find out|understand) ..2 about (#name|(your|the) ..1 " + COMPANY
                    + ") and (what|how|your|who) (you|your)",
            "what (exactly)? (do|does|is) (you|your ..2|#name) (actually|exactly)? (do|make|sell|offer) ..1 (#question|exactly|for a living)",
            "what is it that (you|your " + COMPANY + ") " + DOES,
            "what (it is)? (exactly|precisely)? (that)? (you|you guys|you folks|your ..2) (actually|exactly|currently) "
                    + DOES,
            "what (exactly)? is your ..1 (role|position|title|job|remit) (at|in|there|exactly|#question)",
            "how (many (people|employees|staff|locations|offices|branches)|big|large) ..1 (do you have|are you|is your|does your ..2 have|work (for|at|in) (you|your|#name))",
            "(give|get) ..3 (idea|sense|overview|feel|picture|understanding) of what (you|your|#placeholder)");

    private CompanyFacts() {}
}
