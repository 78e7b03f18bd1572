package dev.draftlint.rules.outreach;

import dev.draftlint.draft.Analysis;
import dev.draftlint.draft.Draft;
import dev.draftlint.draft.Sentence;
import dev.draftlint.draft.Value;
import dev.draftlint.phrase.Phrases;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

/** What a later mail gives that the first one did not: the offer said again is worth no more than before. */
final class FreshValue {

    /** A thing that comes with the mail. */
    private static final Phrases GIVEN = Phrases.of(
            "(photo|photos|picture|pictures|list|sheet|sheets|figures|results|numbers|table|report|drawing|drawings|programme|program|page|pages|chart|map|measurements|minutes|recipe) (is|are) ..1 (attached|enclosed|below)",
            "(meanwhile|in the meantime|since (then|my last ..1|(we|you and i|i|you) ..1 (spoke|talked|met|wrote|called|chatted))) ..1 (i|we|they|he|she|it|the|my|our|#name)",
            "(i|we) (have)? ..1 (tested|measured|checked|counted|inspected|examined|compared|photographed|tried|mapped|surveyed|redrawn|repriced|translated|cut) (your|yours|it|them|both)",
            "(sample|samples|photos|drawing|drawings|figures|list|parts|plan|copy|copies) (i|we) ..1 (send|sent|enclose|attach|post|posted|put) (today|herewith|here|below|with this|in the post)",
            "(i|we) (have)? ..2 (drafted|drawn|prepared|written|filled in) (it|one|them|this)|(in|as) (the|an)? attachment|(attached|enclosed) (so that|for your|is|are|you will)|#start (attached|enclosed)|(i|we) ..2 (attach|enclose|attached|enclosed) (the|their|a|an|two|three|your|#name)",
            "(has|have) (since|now|just|finally) ..1 (been)? (settled|confirmed|agreed|granted|approved|accepted|signed|arrived|opened|finished|fixed|changed|joined|started|come)",
            "(have|has) been (settled|confirmed|granted|approved|released|published|extended|fixed)",
            "(price|prices|rate|rates|cost|costs|fee|fees|spot) ..3 (goes|go|going|gone|come|came|went|rises|rise|risen|fallen|dropped|fell) ..1 (up|down|on|from|to|by)",
            "(forgot|forgotten|failed|meant) to (mention|say|add|tell)|(number|figure|point|detail) (that)? (i|we) ..1 left out|(one|two|three) ..1 (number|numbers|figure|figures) #end",
            "(i|we) (have)? ..1 (opened|built|made|drafted|recorded|filmed|drew up|put together|mocked up|prepared) (a|an|the|two|three|your) ..6 (for you|so that you|so you)",
            "here (they|it) (are|is)",
            "here (is|are) ..1 (the|a|your|our|two|three) ..1 (programme|program|list|photo|photos|figures|results|numbers|report|map|recipe|minutes|drawing|drawings|things|points|dates|names|steps|notes|answers|changes)");

    /** Whoever has news tells what has happened, what the reader's own case is, or what comes with this mail. */
    private static final Phrases NEWS = Phrases.of(
            "(helped|created|finished|completed|opened|signed|updated|prepared|tested|drafted|worked|added|changed|measured|asked|compared|counted|looked|checked|noticed|reviewed|analysed|analyzed"
                    + "|mapped|listed|collected|published|launched|moved|visited|installed|delivered|improved|reduced|increased|saved|recorded|calculated|tried|achieved|reached|agreed|failed|dropped|doubled|reported|covered|struggling"
                    + "|ran|put|built|found|saw|took|sent|drew|wrote|spoke|won|did|got|gave|brought|held|grew|met|heard|sold|bought|went|came|thought|learned|learnt|seen|run|done|driven)",
            "(attached|enclosed|#placeholder|here is|here are|below|since|now|new|recently|others|similar|yours ..6 (is|has|are))",
            "(companies|firms|teams|clients|customers|shops|stores|schools|clinics|hospitals|systems|readers|brands|people|buyers|most|many|one) ..6 (lose|losing|find|spend|cost|costs|see|share|miss|pay|save|saves)",
            "your ..6 (is|are|shows|has|have|still|ranks|loads|loses|costs) ..6 (#number|not|no|below|above|behind|nearer)",
            "(takes|in) #duration",
            "cut (its|their|his|her|costs|the)",
            "(forgot|forgotten) to (mention|say|add|tell)",
            "#number ..4 (reduction|increase|growth|faster|fewer|less|uplift|higher|lower)");

    /** What may be given some day. */
    private static final Phrases PROMISES = Phrases.of("#start (happy|glad|delighted|pleased) to");

    private static final Analysis<FreshValue> ANALYSIS = FreshValue::new;

    private final boolean given;
    /** Those that give something specific. */
    private final Set<Sentence> specific = Collections.newSetFromMap(new IdentityHashMap<>());
    /** Those of them that ask nothing. */
    private final Set<Sentence> telling = Collections.newSetFromMap(new IdentityHashMap<>());
    /** Those of them that tell of something that has happened. */
    private final Set<Sentence> fresh = Collections.newSetFromMap(new IdentityHashMap<>());

    private FreshValue(Draft draft) {
        this.given = GIVEN.anyIn(draft);
        for (Value value : draft.values()) {
            if (value.isSpecific()) {
                add(value.sentence());
            }
        }
    }

    /** Questions ask, offers stand as they stood; whoever has news tells of something that has happened. */
    private void add(Sentence sentence) {
        specific.add(sentence);
        if (!sentence.isQuestion()) {
            telling.add(sentence);
            if (!PROMISES.anyIn(sentence) && NEWS.anyIn(sentence)) {
                fresh.add(sentence);
            }
        }
    }

    private static FreshValue of(Draft draft) {
        return draft.derived(ANALYSIS);
    }

    /** Whether another sentence gives it, or it comes with the mail. */
    static boolean isBeside(Sentence sentence, Draft draft) {
        return isGiven(draft) || isFreshBeside(sentence, draft);
    }

    /** Whether it comes with the mail. */
    static boolean isGiven(Draft draft) {
        return of(draft).given;
    }

    /** Whether any sentence gives it. */
    static boolean isFresh(Draft draft) {
        return !of(draft).fresh.isEmpty();
    }

    /** Whether another sentence gives it. */
    static boolean isFreshBeside(Sentence sentence, Draft draft) {
        return holdsAnother(of(draft).fresh, sentence);
    }

    /** Whether another sentence tells of something specific, fresh or not. */
    static boolean isToldBeside(Sentence sentence, Draft draft) {
        return holdsAnother(of(draft).telling, sentence);
    }

    /** Whether another sentence gives something specific, fresh or not, told or asked. */
    static boolean isSpecificBeside(Sentence sentence, Draft draft) {
        return holdsAnother(of(draft).specific, sentence);
    }

    private static boolean holdsAnother(Set<Sentence> sentences, Sentence sentence) {
        return sentences.size() > (sentences.contains(sentence) ? 1 : 0);
    }
}
