package dev.draftlint.rules.sequence;

import dev.draftlint.rule.Rule;
import dev.draftlint.rule.RulePack;
import java.util.List;

/** What makes a sequence of mails to one recipient a pursuit. Silent on a draft of which no sequence is known. */
public final class SequencePack implements RulePack {

    @Override
    public String id() {
        return "sequence";
    }

    @Override
    public List<Rule> rules() {
        return List.of(
                new CadenceTooTight(),
                new NoNewValue(),
                new NoWayOut(),
                new RepeatedAsk(),
                new RepeatedTouch(),
                new TooManyTouches());
    }
}
