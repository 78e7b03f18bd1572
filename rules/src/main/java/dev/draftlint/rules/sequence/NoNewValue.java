package dev.draftlint.rules.sequence;

import dev.draftlint.draft.Draft;
import dev.draftlint.rule.Evidence;
import dev.draftlint.rule.Finding;
import dev.draftlint.rule.Rule;
import dev.draftlint.rule.RuleInfo;
import dev.draftlint.rule.Scope;
import dev.draftlint.rule.Severity;
import java.util.List;

/** Flags a later touch that gives nothing that an earlier one did not give; one that lets its reader say no may. */
public record NoNewValue() implements Rule {

    private static final String GATE =
            "Hi Ana,\n\nYour lorries wait 40 minutes at the Thirsk gate. A second weighbridge at Malton Grain cut that to nine."
                    + " Shall I send the drawing?\n====\n";
    private static final String CHAIRS =
            "Kind: event\n\nHi Tom,\n\nOn 9 May three hoteliers show in Whitby how they fill November. Two chairs are left. Will you"
                    + " come?\n====\n";

    private static final RuleInfo INFO = new RuleInfo(
                    "no-new-value",
                    Severity.WARNING,
                    "Flags a later touch that gives its reader nothing that an earlier one did not give.",
                    "The reader has weighed the old reason already, and a mail without a new one asks them to weigh it again.",
                    new Evidence(
                            Evidence.Grade.C,
                            "In 18.5 million cold mails the first follow-up raised replies by 49 %, and the third lowered them by 30 %.",
                            "Belkins"),
                    List.of(
                            GATE
                                    + "Hi Ana,\n\nI wanted to follow up on my email from last week. Are you free on Tuesday?",
                            GATE
                                    + "Hi Ana,\n\nA second weighbridge at Malton Grain cut the wait at the gate to nine minutes. Shall I send"
                                    + " the drawing?",
                            GATE + "Hi Ana,\n\nAny thoughts on the below?",
                            CHAIRS + "Kind: event\n\nHi Tom,\n\nWill you come to Whitby? It would be great to see you.",
                            GATE
                                    + "Hi Ana,\n\nMalton Grain will show you its second weighbridge on 4 June at 10, with the driver who timed"
                                    + " it.\n====\nHi Ana,\n\nI hope you are well. Does a call suit you?"),
                    List.of(
                            GATE
                                    + "Hi Ana,\n\nThe council pays 30% of a weighbridge until 1 June. The form has two pages, and I filled in"
                                    + " your tonnage. Shall I send it?",
                            GATE + "Hi Ana,\n\nIf the gate is no bother, tell me and I will stop.",
                            CHAIRS
                                    + "Kind: event\n\nHi Tom,\n\nThe Crown in Robin Hood's Bay joined: it sold 31% more rooms last November,"
                                    + " and brings its price list. Will you come?",
                            "Hi Ana,\n\nI wanted to follow up on my email from last week. Are you free on Tuesday?",
                            "Kind: service\n\n" + GATE + "Kind: service\n\nHi Ana,\n\nIs the weighbridge in use now?"))
            .withScope(Scope.DRAFT);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Draft draft) {
        List<Draft> earlier = Touches.compared(draft);
        if (earlier.isEmpty() || WayOut.isIn(draft) || NewValue.isIn(draft, earlier)) {
            return List.of();
        }
        return List.of(Finding.of(
                INFO,
                draft.whole(),
                "Give something that no earlier touch gave: a finding, a result, a thing of use."));
    }
}
