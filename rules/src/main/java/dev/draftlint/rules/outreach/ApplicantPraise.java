package dev.draftlint.rules.outreach;

import dev.draftlint.phrase.Phrases;

/** What applicants say of themselves, and all of them the same. */
final class ApplicantPraise {

    static final Phrases SAID = Phrases.of(
            "(an|a|be|valuable|great|strong|real) ..1 asset (to|for|in) (your|the|any|#placeholder)",
            "(quick|fast|eager|keen|willing|enthusiastic|rapid) learner",
            "(motivated|driven|ambitious) ..1 (graduate|student|professional|candidate)",
            "i am ..1 (reliable|hard working|hardworking|motivated|enthusiastic|dedicated|proactive|self motivated|ambitious"
                    + "|adaptable|punctual|trustworthy) (and|individual|person|worker|#end)",
            "(strong|excellent|solid|great|good) work ethic|(positive|can do|proactive) attitude",
            "(keen|sharp|good|great|strong) (eye|attention) (for|to) detail|detail (oriented|focused)",
            "(am|as a|as an|and) ..1 (highly|very|extremely|self|strongly) (motivated|driven|organised|organized|committed|dedicated|adaptable)",
            "(hard working|hardworking) and ..1 (trustworthy|reliable|honest|dedicated|motivated|passionate|friendly|creative)"
                    + "|(hard working|hardworking|diligent|dedicated|enthusiastic|passionate|dynamic|ambitious) (and ..2)? (person"
                    + "|individual|student|professional|graduate|candidate|employee|worker|team player)",
            "(passion|passionate|enthusiasm|enthusiastic|love) (for|about) ..1 (innovation|technology|data|people|learning|excellence"
                    + "|helping|making|creating|marketing|design|sales|education|quality|success|growth|teamwork|work)",
            "(work|works|working|thrive|thrives|excel|perform) (well)? (both)? (under pressure|in a team|in teams"
                    + "|independently|in (fast paced|dynamic|busy))",
            "(bring|brings|bringing) ..3 (passion|energy|enthusiasm|dedication|creativity|fresh perspective)",
            "(possess|have|has|with) (..1 (all|strong|excellent|great|outstanding))? ..1 (necessary|required|right|excellent|strong"
                    + "|outstanding|great|exceptional) ..2 (skills|skill set|qualities|qualifications|drive)",
            "(makes|make|making) me ..1 (valuable|ideal|perfect|excellent|great|strong|suitable|right) ..1 (candidate|fit|match|choice"
                    + "|person|addition)",
            "(confident|sure|believe|certain|convinced) ..1 (i|my) ..4 (asset|excel|skills|succeed|valuable (addition|member))",
            "(contribute|deliver|add value|make an impact|be productive|make a contribution) ..2 (from|on) day one",
            "(i am|as) ..1 (ideal|perfect|excellent|right) (candidate|fit|match|person)");

    private ApplicantPraise() {}
}
