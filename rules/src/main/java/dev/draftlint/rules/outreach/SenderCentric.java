package dev.draftlint.rules.outreach;

import dev.draftlint.draft.Draft;
import dev.draftlint.draft.Sentence;
import dev.draftlint.draft.Shape;
import dev.draftlint.draft.Terms;
import dev.draftlint.draft.Word;
import dev.draftlint.rule.Evidence;
import dev.draftlint.rule.Finding;
import dev.draftlint.rule.Rule;
import dev.draftlint.rule.RuleInfo;
import dev.draftlint.rule.Scope;
import dev.draftlint.rule.Severity;
import java.util.List;

/**
 * Flags a draft that speaks of its sender (I, we, our, my, us, me) far more than of its reader (you, your).
 *
 * @param fewest how many words for the sender it takes, for a short note may well be about them
 * @param times how many words for the sender a draft may have for each one for the reader
 */
public record SenderCentric(int fewest, int times) implements Rule {

    private static final RuleInfo INFO = new RuleInfo(
                    "sender-centric",
                    Severity.INFO,
                    "Flags a draft that says \"I\" and \"we\" more than twice as often as \"you\".",
                    "A reader looks for themselves in a mail. One that is all about its sender leaves them no reason to stay.",
                    Evidence.none(),
                    List.of(
                            "Hi Ana,\n\nWe light depots. We opened our shop in Hull, and we sell our lamps in Leeds. We love our work.",
                            "Hi Ben,\n\nI run a list. I check links, I sort them, I mend mine first. My tool is new, and I like it. And you?",
                            "Subject: We weld\n\nHi Chloe,\n\nWe have two welders. Our rates are fair. Call us, write to me, or see our"
                                    + " page. Do you need one?",
                            "Dear Dr Okafor,\n\nI count silt. I read your paper, and I have an idea of my own. I'd share it with my team; we meet on Fridays.",
                            "Hi {{first_name}},\n\nWe're proud. We've built a pool, we'll open it, and we'd fill it with our water. Let me show our plan."),
                    List.of(
                            "Hi Ana,\n\nYour depot could save a third. We did it in Hull. Do you want our figures?",
                            "Hi Ben,\n\nI run a list. I check links, I sort them. My tool is new.",
                            "Hi Chloe,\n\nI have two welders, and I need your answer: do you want them? If you do, I call, I book, I pay and I drive.",
                            "Dear Dr Okafor,\n\nThe US gauges count silt in the US, the US way. The US reports are in US units, and the US pays.",
                            "Hi Erin,\n\nThe pool opens on Friday.\n\nOn Monday Erin wrote:\n> I think we need our pool. I want it. We need"
                                    + " my plan. I see."))
            .withScope(Scope.DRAFT);

    private enum Person {
        SENDER,
        /** The sender in small letters, and a country in capitals. */
        US,
        READER,
        NOBODY
    }

    private static final Terms<Person> PERSONS = Terms.knowing(SenderCentric::person);

    public SenderCentric {
        if (fewest < 1 || times < 1) {
            throw new IllegalArgumentException("pronouns are counted from 1 on, not from " + Math.min(fewest, times));
        }
    }

    public SenderCentric() {
        this(6, 2);
    }

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Draft draft) {
        int sender = 0;
        int reader = 0;
        for (Sentence sentence : draft.sentences()) {
            for (Word word : sentence.words()) {
                switch (person(word)) {
                    case SENDER -> sender++;
                    case READER -> reader++;
                    case US -> sender += word.shape() == Shape.LOWER ? 1 : 0;
                    case NOBODY -> {}
                }
            }
        }
        return sender >= fewest && sender > times * reader
                ? List.of(Finding.of(INFO, draft.whole(), message(sender, reader)))
                : List.of();
    }

    private static Person person(Word word) {
        return switch (word.shape()) {
            case PLACEHOLDER, NUMBER, SYMBOL -> Person.NOBODY;
            default -> PERSONS.of(word.term());
        };
    }

    private static Person person(String pronoun) {
        return switch (pronoun) {
            case "i", "we", "our", "my", "me" -> Person.SENDER;
            case "us" -> Person.US;
            case "you", "your" -> Person.READER;
            default -> Person.NOBODY;
        };
    }

    private static String message(int sender, int reader) {
        return "Turn sentences around to the reader: " + sender + " times I or we, " + reader + " times you.";
    }
}
