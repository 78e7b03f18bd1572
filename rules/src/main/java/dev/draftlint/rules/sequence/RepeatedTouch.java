package dev.draftlint.rules.sequence;

import dev.draftlint.draft.Draft;
import dev.draftlint.rule.Evidence;
import dev.draftlint.rule.Finding;
import dev.draftlint.rule.Rule;
import dev.draftlint.rule.RuleInfo;
import dev.draftlint.rule.Scope;
import dev.draftlint.rule.Severity;
import java.util.List;
import java.util.Set;

/** Flags a touch that says again, in whatever order, most of what an earlier one said. */
public record RepeatedTouch() implements Rule {

    private static final String MILL =
            "Hi Ana,\n\nYour mill at Selby burns 40 tonnes of husk a month. A press would sell it as bedding to the stables along the"
                    + " Ouse. Shall I send their prices?\n====\n";
    private static final String WELDER =
            "Kind: recruiting\n\nHi Tom,\n\nA yard in Hull builds two survey boats and needs a welder on nights. It pays 31 pounds an"
                    + " hour, with a room above the slip.\n====\n";

    private static final RuleInfo INFO = new RuleInfo(
                    "repeated-touch",
                    Severity.INFO,
                    "Flags a touch that says again most of what an earlier one said.",
                    "Whoever did not answer the first time was not waiting to hear it in other words.",
                    Evidence.none(),
                    List.of(
                            MILL
                                    + "Hi Ana,\n\nThe stables along the Ouse would buy your husk as bedding. With a press, the 40 tonnes a"
                                    + " month that Selby burns could be sold. Shall I send prices?",
                            MILL
                                    + "Hi Ana,\n\nJust in case this was lost: your mill at Selby burns 40 tonnes of husk a month, and a"
                                    + " press would sell it as bedding to the stables along the Ouse.",
                            MILL
                                    + "Hi Ana,\n\nOn Friday the mill at Ripon joined.\n====\nHi Ana,\n\nA press would sell your husk as"
                                    + " bedding. The stables along the Ouse would take all that the mill at Selby burns each month.",
                            WELDER
                                    + "Kind: recruiting\n\nHi Tom,\n\nThe yard in Hull still needs its welder: nights, two survey boats,"
                                    + " 31 pounds an hour and a room above the slip.",
                            WELDER
                                    + "Kind: recruiting\n\nHi Tom,\n\nThirty-one pounds an hour, or 31 if you like figures, and a room"
                                    + " above the slip: the Hull yard builds its survey boats on nights and needs a welder."),
                    List.of(
                            MILL
                                    + "Hi Ana,\n\nThe grain board pays half of a press since Monday. The form has two pages, and I filled in"
                                    + " what is public. Shall I send it?",
                            MILL + "Hi Ana,\n\nIf the husk is no bother, tell me and I will stop.",
                            WELDER
                                    + "Kind: recruiting\n\nHi Tom,\n\nThe Hull yard moved the job to days, with school hours in May. Does"
                                    + " that suit your boys better?",
                            "Kind: service\n\n" + MILL + MILL.replace("====\n", ""),
                            "Hi Ana,\n\nYour mill at Selby burns 40 tonnes of husk a month. A press would sell it as bedding to the"
                                    + " stables along the Ouse."))
            .withScope(Scope.DRAFT);

    /** Of the stems of a touch; two mails on one matter share up to half. */
    private static final double MOST = 0.7;

    /** The same, of a touch that gives nothing new. */
    private static final double MUCH = 0.3;

    /** A touch of fewer stems says too little to say it again. */
    private static final int FEWEST = 10;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Draft draft) {
        List<Draft> earlier = Touches.compared(draft);
        return !earlier.isEmpty() && repeats(draft, earlier)
                ? List.of(Finding.of(
                        INFO, draft.whole(), "Say something that the earlier touches did not, or leave this one out."))
                : List.of();
    }

    private static boolean repeats(Draft draft, List<Draft> earlier) {
        Set<String> content = Content.of(draft);
        if (content.size() < FEWEST) {
            return false;
        }
        double most = earlier.stream()
                .mapToDouble(touch -> Content.share(content, Content.of(touch)))
                .max()
                .orElse(0);
        return most >= MOST || most >= MUCH && !NewValue.isIn(draft, earlier);
    }
}
