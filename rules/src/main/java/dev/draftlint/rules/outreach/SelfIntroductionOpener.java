package dev.draftlint.rules.outreach;

import dev.draftlint.draft.Draft;
import dev.draftlint.draft.Kind;
import dev.draftlint.draft.Shape;
import dev.draftlint.draft.Stage;
import dev.draftlint.draft.Word;
import dev.draftlint.draft.Zone;
import dev.draftlint.phrase.Match;
import dev.draftlint.phrase.Phrases;
import dev.draftlint.rule.Evidence;
import dev.draftlint.rule.PhraseRule;
import dev.draftlint.rule.RuleInfo;
import dev.draftlint.rule.Severity;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Flags a first sentence that introduces the sender instead of saying what the mail is to the reader. */
public final class SelfIntroductionOpener {

    private static final RuleInfo INFO = new RuleInfo(
            "self-introduction-opener",
            Severity.WARNING,
            "Flags a first sentence that introduces the sender.",
            "The first line decides whether the second is read, and a stranger's name and title give no cause to go on. "
                    + "The signature tells both.",
            Evidence.none(),
            List.of(
                    "Hi Ana,\n\n«My name is» Tomas and I sell cold stores. Yours in Leeds loses 4 degrees a night.",
                    "Hi Ben,\n\n«We are a leading supplier of» pallets. Could we quote for the Porto depot?",
                    "Hi Chloe,\n\n«I'm reaching out from Fern» Analytics. 14 links on your careers page are broken.",
                    "Hi Dev,\n\nI hope you are well. «I run a small agency» that redesigns menus.",
                    "Hi Erin,\n\n«Our company makes» pumps for wells, and yours is dry by May."),
            List.of(
                    "Hi Ana,\n\nYour cold store in Leeds loses 4 degrees a night. My name is Tomas, and I mend such doors.",
                    "Kind: application\n\nHi Ben,\n\nI am a welder with nine years on pipelines, and I apply for the post in Porto.",
                    "Kind: favour\n\nHi Chloe,\n\nI'm a second-year student at Bath, and your paper on tides is on our course.",
                    "Hi Dev,\n\nI run into your vans every morning, and two of them have a broken tail light.",
                    "Hi Erin,\n\nI'm Tom's sister; Maya Lund suggested that I write to you about the wells.",
                    "Kind: application\n\nHi Ana,\n\nMy name is Tomas and I would like to work in your mill."));

    /** "I am a fan of yours", "We are a week from the launch", "I run into your vans". */
    private static final Phrases NO_INTRODUCTION = Phrases.of(
            "(it is|this is|#start) #name ..2 again|#name ..1 (here)? ..1 (i|we) (came|was|were|called|spoke|met|visited|stopped|dropped)",
            "(i am|we are|as|been) (a|an|the|one of) ..4 (fan|fans|reader|readers|subscriber|listener|follower|admirer|believer|believers|customer"
                    + "|customers|user|users|week|weeks|month|months|few|bit|little|lot|patient|regular|tenant|fellow|huge|day|days|mile|miles|minute|stone|member of your)",
            "(help|helps) out|(offer|offers|provide|sell) you|(run|runs) (into|across|out|by|past)|make (sure|it|a (point|habit))|lead (with|to)|focus on your|support your"
                    + "|serve (up|as)|built you|made you|sell (out|like)|build on|provide you with the|offer (you|my) ..1 (apology|apologies|condolences)",
            "(spring|summer|autumn|winter|christmas|friday|back|up|following|circling|checking) ..1 here|(is|are) the only|we are (live|open|closed|back|moving|hiring)",
            "(work|works) for (#duration|#number ..1 (hours|days|weeks)|nothing|free)|name is (spelled|spelt|misspelled|misspelt|written|pronounced|wrong|missing|on|in|not|listed)|(it is|this is) (#month|#weekday)|next door"
                    + "|(we are|i am) (the|a|an) ..1 (mile|miles|minute|minutes|hour|house|houses|door|doors|stop|row|step|day|bit|little)|as (agreed|arranged|discussed|promised|planned)",
            "(behind|beside|opposite|above|below|next to|across from) you|your (road|street|neighbour|neighbours|neighbor|neighbors"
                    + "|building|block)|in your (lane|village|yard)|(upstream|downstream) (of|from) your|(near|opposite) your|again (from|because)",
            "#start (okay|ok|yes|no|well|right|sorry|now|look) ..1 here|been in your|own up|(is|are) here|is on (the|your)|handle your (complaint|case|order|claim)|right here|i am sure|introduce you to (a|an|the|two|#placeholder|#name and)");

    private static final Set<Kind> WRITER_IS_KNOWN =
            EnumSet.of(Kind.APPLICATION, Kind.REPLY, Kind.SERVICE, Kind.THANK_YOU);

    private static final Set<String> OURS = Set.of("i", "we", "my", "our", "this", "it");

    private static final Set<String> READER = Set.of("you", "your");

    private SelfIntroductionOpener() {}

    public static PhraseRule rule() {
        return PhraseRule.of(
                        INFO,
                        "Open with what this is to the reader; your name can wait for the signature.",
                        Introduction.MADE_FIRST)
                .judgedBy(LikenessJudge.of(INFO.id(), -650, 220))
                .unlessQuoted()
                .unless(NO_INTRODUCTION)
                .asking(Introduction.BY_NAME, Livelihood.TOLD, WhoWrites.WHO_WRITES_MATTERS)
                .asking(Opening.ASKED)
                .orWhole(
                        Trade.CUES,
                        (draft, sentence) ->
                                Trade.isPliedIn(sentence) && Opening.isOf(draft, sentence) && !WhoWrites.matters(draft))
                .in(Zone.OPENING, Zone.BODY, Zone.GREETING)
                .when(SelfIntroductionOpener::isByAStranger)
                .where((draft, match) -> Places.isFirst(draft, match, Introduction.MADE_FIRST)
                        && isOfTheSender(draft, match)
                        && Opening.isOf(draft, match.sentence())
                        && !WhoWrites.matters(draft));
    }

    /** Not "The report makes a point", nor "As the head of sales you know our vans". */
    private static boolean isOfTheSender(Draft draft, Match match) {
        Word first = match.sentence().words().get(match.first());
        if (Introduction.BY_NAME.areAt(draft, match) && !Livelihood.TOLD.areAt(draft, match)) {
            return first.shape() == Shape.PLACEHOLDER
                    || OURS.contains(first.text())
                    || isName(match.sentence().words(), match.first());
        }
        return !first.text().equals("as")
                || match.sentence().words().subList(match.first(), match.last()).stream()
                        .noneMatch(word -> READER.contains(word.text()));
    }

    /** "Fernbase", and "Open Doors". */
    private static boolean isName(List<Word> words, int at) {
        return switch (Commonplaces.of(words.get(at).text())) {
            case CONCRETE -> true;
            case SMALL -> false;
            default -> words.get(at + 1).shape() == Shape.CAPITAL;
        };
    }

    private static boolean isByAStranger(Draft draft) {
        return !WRITER_IS_KNOWN.contains(draft.kind()) && draft.stage() != Stage.REPLY;
    }
}
