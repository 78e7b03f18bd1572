package dev.draftlint.rules.outreach;

import dev.draftlint.phrase.Phrases;

/** How senders say that they do not push. */
final class Modesty {

    private static final String DEMUR =
            "((i|we)? (really|just|honestly|truly)? (do|did|am|are|would|will|is|was|should)? (really"
                    + "|just|honestly|truly)? not|never|without|(i|we)? (hate|hated|dread|loathe)|loath|reluctant"
                    + "|hesitant|rather than|instead of|far be it from me|anything but|(the)? last thing (i"
                    + "|we) (want|need|would want|want to do) is|(~pain|~embarrass|~shame|~grieve) (me|us))";

    private static final String WANT =
            "((want|wanting|wanted|wish|wishing|trying|looking|mean|meaning|like|hoping|intend|intending"
                    + "|going|here|about|dream of|dare|care) ..1 (to)?|to|have to|promise to)?";

    /** The sender does not push. */
    static final Phrases PUSHINESS = Phrases.of(
            DEMUR + " " + WANT + " ..1 (be|being|come across as|come off as|sound|seem|become|look|turn into) ..2 "
                    + Apology.PEST,
            DEMUR + " " + WANT + " ..1 (keep|be|continue to|to)? " + Apology.BOTHER + " " + Apology.AT_YOU,
            "(i|we) ..1 (will|would|promise to|going to|should) (stop|quit|cease) " + Apology.BOTHER + " "
                    + Apology.AT_YOU
                    + "|(will|promise to|can) ..1 (shut up #end|be quiet|go away|vanish|disappear|get lost|pipe down)"
                    + "|(asking|writing|chasing|calling|me) (again)? (sorry|apologies) #end|" + Apology.REGRET
                    + " ..2 (insist|insisting|insistence|persist|persisting|persistence|nagging|chasing|pushing)"
                    + "|(afraid|fear|worry|worried|concerned) ..9 (trouble|bother|disturb|disturbed|bothered|inconvenience|inconvenienced|intruded|burdened) you"
                    + "|(afraid|fear) ..9 (caused|cause|causing) you ..1 (trouble|bother|inconvenience|stress)|stop (bothering|bugging|pestering|chasing|hounding|spamming|annoying|nagging) you",
            "(hate|loath|loathe|reluctant|dread|dreaded|embarrassed|shy) to ..1 (land|get|write|come"
                    + "|disturb|trouble|bother|make|be|become|ask|approach|turn|contact|impose|add"
                    + "|knock) ..3 (nerves|you|nuisance|pest|your|bother|pile|burden|this|letter|mail)",
            "(last|final) (message|email|mail|note|one|attempt|try|nudge|time) ..6 (i promise|promise|" + Apology.BOTHER
                    + ")",
            "(no|zero|not a|not another|without the|without a|skip the) (hard|high pressure|sales|pushy"
                    + "|sleazy|cheesy|long|boring|slick|big|canned)? (pitch|sell|sales pitch|sales talk|spiel"
                    + "|sales spiel|arm twisting|pressure tactics)|(spare|save) you (the|a|my|our) ..1 (sales talk"
                    + "|pitch|speech|spiel|preamble|long story|sermon|usual)",
            "not (trying|here|going|looking|writing|reaching out|am not|are not|out) ..1 to (sell"
                    + "|pitch) (you)?|(not|am not|are not) (selling|pitching|peddling) (you)? (anything|a thing)"
                    + "|nothing to sell",
            "(not|no|another|hardly) ..1 (annoying|pushy|spammy|dreaded|generic) ..2 (email|pitch"
                    + "|message|rep|salesperson)|(this|it) is not a (sales|cold) (pitch|email|mail|call|message)|(this|it|mine) is not ..1 (another|yet another|one more"
                    + "|one of those|just another) ..2 (mail|email|pitch|letter|message|newsletter|offer|call)",
            "(the last (one|person|man|woman)|not one|never one|not the kind|not the type|not the sort|not ..1 of (those|the ..1"
                    + "|your)) ..3 (who|to|that|out to) ..2 (~hound|~pester|~nag|~chase|~call|~push|~bother|~spam"
                    + "|~sell|~ring|~hassle|~harass|~badger|~write|~badger|~blast)",
            "(feel free|free|welcome) to (delete|ignore|bin|trash|archive|skip|toss|disregard) (this|my"
                    + "|it)|(sorry|hate|not|without|loath|rather not|afraid) ..3 (add|adding|contribute) to (your"
                    + "|the) ..1 (pile|load|inbox|burden|heap|list|mountain|workload)");

    private Modesty() {}
}
