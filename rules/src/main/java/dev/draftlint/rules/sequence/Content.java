package dev.draftlint.rules.sequence;

import dev.draftlint.draft.Analysis;
import dev.draftlint.draft.Draft;
import dev.draftlint.draft.Sentence;
import dev.draftlint.draft.Shape;
import dev.draftlint.draft.TermSet;
import dev.draftlint.draft.Word;
import dev.draftlint.draft.Zone;
import dev.draftlint.reading.Stems;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;

/** What a text says, as the stems of the words that carry it: those that any mail has are left out. */
final class Content {

    private static final Analysis<Set<String>> ANALYSIS = Content::inAll;

    private static final Set<Zone> TOLD = EnumSet.of(Zone.OPENING, Zone.BODY);

    private static final TermSet COMMON = TermSet.of("""
            a about above after again all also always am an and any anything are around as at back be because been before being
            below best better between both bring but by call came can chance come could day days did do does doing done down
            each early either else email emails even ever every few find first follow for forward free friday from further get
            getting give given glad go going gone good got great had happy has have having he hear heard hello help her here hi
            him his hope how i if in inbox interest interested into is it its just keep kind know last later least let like
            little look looking mail mails make many may me mean message might mind minute minutes moment monday month more
            most much must my need never new next no not note nothing now of off on once one only open or other our out over own
            part place please previous put question questions quick quickly rather reach really receive regards reply right said same say
            see seen send sent shall she should show since so some somebody someone something soon sorry still such sure take
            talk tell than thank thanks that the their them then there these they thing things think this those though thought
            thoughts thursday time times to today together tomorrow too touch try tuesday two under until up us use very want
            wanted was way we wednesday week weeks well went were what when where whether which while who whole why will wish
            with within without wonder wondering work works worth would write writing wrote year years yes yet you your yours
            """.strip().split("\\s+"));

    private Content() {}

    /** Of the sentences of a draft, without greeting, subject and close; a postscript is often the same under each mail. */
    static Set<String> of(Draft draft) {
        return draft.derived(ANALYSIS);
    }

    private static Set<String> inAll(Draft draft) {
        Set<String> stems = new HashSet<>();
        for (Sentence sentence : draft.sentences()) {
            if (TOLD.contains(sentence.zone())) {
                addTo(stems, sentence);
            }
        }
        return Set.copyOf(stems);
    }

    static Set<String> of(Sentence sentence) {
        Set<String> stems = new HashSet<>();
        addTo(stems, sentence);
        return stems;
    }

    private static void addTo(Set<String> stems, Sentence sentence) {
        for (Word word : sentence.words()) {
            boolean says = word.shape() != Shape.SYMBOL && !COMMON.contains(word.term());
            if (says) {
                stems.add(Stems.of(word.text()));
            }
        }
    }

    /** How much of {@code some} is in {@code others}, 0 to 1; 0 of nothing. */
    static double share(Set<String> some, Set<String> others) {
        int shared = 0;
        for (String stem : some) {
            shared += others.contains(stem) ? 1 : 0;
        }
        return some.isEmpty() ? 0 : (double) shared / some.size();
    }
}
