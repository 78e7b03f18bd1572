package dev.draftlint.rules.outreach;

import dev.draftlint.draft.Draft;
import dev.draftlint.draft.Kind;
import dev.draftlint.draft.Sentence;
import dev.draftlint.draft.Zone;
import dev.draftlint.phrase.Phrases;
import java.util.stream.Stream;

/** Whether who writes is the point of a mail: by a student, a constituent or a friend of a friend. */
final class WhoWrites {

    /** A person who is no vendor: for them, who writes is the point. */
    static final Phrases WHO_WRITES_MATTERS = Phrases.of(
            "(i am|we are|as) ..5 (student|students|undergraduate|postgraduate|sophomore|phd candidate|phd student|doctoral|postdoc|pupil"
                    + "|constituent|voter|resident|alumnus|alumna|alum|classmate|freshman|graduate|grad|intern)",
            "(i|we) ..1 (study|studying|major|majoring|graduated) (#name|in|at|..2 (design|history|law|science|engineering|physics|arts|music))",
            "(student|undergraduate|postgraduate|constituent) (at|in|of|from)",
            "(my|our) (thesis|dissertation|coursework|studies|professor|degree (in|at)|lecturer|supervisor|tutor|placement)|high school"
                    + "|internship|apprentice|apprenticeship",
            "(first|1st|second|2nd|third|3rd|fourth|4th|final|last) (year|semester) (of|student|in|at)|(secondary|primary|elementary|grammar|middle) school|(fifth|sixth|5th|6th) (year|form)",
            "(9th|10th|11th|12th|tenth|eleventh|twelfth) grade|(train|training|studying) to (be|become)|year #number (at|of|in)",
            "#name (suggested|recommended|mentioned|said|thought|told me|told us) ..2 (i|we|you|your|me|us|that i|that you)",
            "#name (referred|introduced|pointed|put|connected|directed|sent) (me|us)|#name (gave|passed) (me|us|on)? ..1 your",
            "#name with whom ..7 (told|suggested|said|recommended|mentioned)",
            "(referred|introduced|recommended|pointed|directed|sent) ..2 by #name",
            "mutual (friend|contact|connection|acquaintance|colleague)",
            "(we|i) (met|spoke|talked|chatted|connected) ..3 (at|in|on|last|yesterday|during|when|after)",
            "(nice|great|good|lovely|pleasure|wonderful) (to meet|meeting|speaking|talking) ..1 you",
            "you ..6 (on|over) the phone|when we (spoke|met|talked)|our ..1 (call|chat|conversation) (on|last|yesterday|this|about)|you (asked|wanted) (me|us|for|to|about|whether|if|#number)",
            "#name 's (brother|sister|mother|father|son|daughter|cousin|niece|nephew|wife|husband|neighbour|neighbor)",
            "(he|she|they) (told|said|suggested|recommended|thought) ..9 (write|reach out|get in touch|contact|turn) to you",
            "(friend|colleague|brother|sister|neighbour|neighbor|cousin) of #name",
            "your (new|dedicated|personal) ..2 (manager|contact|adviser|advisor|mentor|guide|host)",
            "welcome to #name",
            "#name and i (are|were|met|both|went|studied)|#name and i ..1 (work|worked|go) (together|on (the|your|a))|i (know|used to work with) #name");

    /** The sender asks for a post or for advice on one. */
    private static final Phrases JOB_SEEKING = Phrases.of(
            "(position|internship|internships|job|jobs|opening|openings|career|careers|hiring|vacancy|resume|cv)",
            "(opportunities|roles|role) (at|in|with|on|for|that)|my (first|next) ..1 (role|job|position)",
            "interested in (#name|your ..3 (team|company|work|lab))",
            "(learn|hear) (more)? (about|from) your (experience|journey|path|career|background)");

    private static final int BEGINNING = 5;

    private WhoWrites() {}

    static boolean matters(Draft draft) {
        return beginning(draft).anyMatch(sentence -> WHO_WRITES_MATTERS.anyIn(draft, sentence))
                || draft.kind() == Kind.FAVOUR && JOB_SEEKING.anyIn(draft);
    }

    /** Where a sender would say what makes them no stranger. */
    private static Stream<Sentence> beginning(Draft draft) {
        return draft.sentences().stream()
                .filter(sentence -> sentence.zone() != Zone.SUBJECT)
                .limit(BEGINNING);
    }
}
