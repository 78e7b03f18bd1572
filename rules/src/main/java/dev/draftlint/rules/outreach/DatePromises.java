package dev.draftlint.rules.outreach;

import dev.draftlint.phrase.Phrases;

/** A time that was named for the next mail, and how senders say that it has come. */
final class DatePromises {

    private static final String LATER_ON =
            "(in|after|around|until|till|by|come|at|early|late|mid|next|this|once|when|following|for|post|back|before) ..4 ("
                    + DateTurns.SEASON + "|" + DateTurns.COUNT + " ..1 " + DateTurns.UNIT
                    + "|#placeholder|week|month|quarter|year|later|" + DateTurns.UNIT
                    + ")";

    /** A time was named for it. */
    static final Phrases AGREED = Phrases.of(
            "(when we ..2 (spoke|talked|met) ..3)? you ..3 " + DateTurns.SAID + " (me|us|i|we|to|that) ..3 "
                    + DateTurns.CONTACT + " ..5 " + LATER_ON,
            "you ..3 " + DateTurns.SAID + " ..6 (" + LATER_ON + "|" + DateTurns.SEASON
                    + ") ..4 (would be|might be|was|is) ..2 (better|good|best|right|ideal|easier|quieter|calmer)",
            "you ..3 " + DateTurns.SAID + " ..4 (better|good|best|right|ideal|easier) time ..5 " + LATER_ON,
            "you ..1 " + DateTurns.SAID + " (me|in|for|around|until|to me)? ..2 (come|after|in|until|around)? "
                    + DateTurns.SEASON + " (#end|so)",
            "(we|you and i) ..1 (agreed|said|planned|decided|spoke about|talked about|discussed|arranged|meant|promised) ..3 (to|that|on|reconnecting|talking|speaking) ..4 ("
                    + DateTurns.CONTACT + " ..4)? " + LATER_ON,
            "(i|we) (promised|said|told you|mentioned|agreed|was|were) ..3 (would|to|be) ..3 " + DateTurns.CONTACT
                    + " ..5 " + LATER_ON,
            "(as|like|how) ..1 (promised|agreed|requested|discussed|planned|arranged|proposed|suggested|asked|wished|we had spoken|you (asked|suggested|said|wished|wanted)) ..3 (i|we)? (am|are)? "
                    + DateTurns.WRITES + " ..4 (" + LATER_ON + "|now|today|#month|#weekday)",
            "(as|like) (promised|agreed|discussed|requested|you asked) ..3 (it is|now that it is|being|since it is) ..2 "
                    + DateTurns.SEASON,
            "(i|we) ..1 (noted|remembered|recalled|wrote down|promised myself) ..2 (i|to) ..2 " + DateTurns.CONTACT,
            "per (your|our) ..1 (request|suggestion|wish|ask|instruction|advice|agreement|arrangement|plan|deal) ..3 "
                    + DateTurns.CONTACT + " ..4 " + LATER_ON,
            "(call|ring|write|try|email|ask|contact|phone|mail) (me|us|again|back) ..6 you ..1 (said|told|wrote|put it)",
            "(month|week|day|time|season|date|quarter|#month|that) (was|is|were) ..1 (the|when|what|your) ..3 (you ..2 "
                    + DateTurns.SAID + "|(word|words|date|month|time|season) ..1 (you)? ..1 (used|" + DateTurns.SAID
                    + "))");

    /** A time that was named, if the mail also says that it has come. */
    static final Phrases NAMED = Phrases.of(
            "you ..3 " + DateTurns.SAID
                    + " ..7 (after|before|until|till|when|once|start of|end of|wait|hold off|leave it|give it|headspace|calmer|quieter|come|"
                    + DateTurns.SEASON + "|" + DateTurns.UNIT + ")",
            "you ..1 (wanted|had|needed|wished|were) ..2 to ..1 (get|finish|complete|wrap|see|sort|close|do) ..5 (out of the way|first|over|done|through|finished|up|before)",
            "(you|we|i) ..1 (pencilled in|penciled in|left it that|had down|would rather) ..2 (it|this|that|the|for|in|discuss|talk|until|first)",
            "(as|like|how) (you|we) ..1 (wished|wanted|preferred|hoped|spoken|agreed|said|arranged)",
            "(per|by|on) (your|our) ..1 (words|wish|word|timing|timeline|deal|agreement|plan)",
            "(not before|after|once|until|till|when) ..6 (were your words|you ..1 " + DateTurns.SAID + ")",
            DateTurns.DATE + " ..1 " + DateTurns.PARTIES + " ..2 " + DateTurns.SAID,
            "(your words|you put it|you called it)");

    /** It has. */
    static final Phrases HAS_COME = Phrases.of(
            "(is|are|has|have|was|were|must be|must have|being|'s) ..3 " + DateTurns.COME,
            "(it|that|they|term|year|season|which|she|he|and|harvest|fair|work|move|summer|school|quarter|clocks|leaves) (closed|ended|is|started|finished|was|began|arrived|opened|went|turned) ..1 (done|on|back|forward|last|yesterday|now|over|#end)",
            "(it has been|it is) ..2 " + DateTurns.COUNT + " ..1 (" + DateTurns.UNIT + "|" + DateTurns.SEASON + ")",
            "(was|were|is|happened|took place) (last|yesterday|on|#weekday) ..1 (night|week|month|#weekday|yesterday|weekend|#end)",
            "(this is|we are|here we are) ..2 (week|month|" + DateTurns.SEASON + ")",
            "(i|we) ..1 (held off|waited|left it|gave it|have waited|have held off|let)",
            "(it|now) (must be|is) (time|the moment)|(has|have) (flown|arrived|passed|been|sprung)",
            DateTurns.COUNT + " ..1 " + DateTurns.UNIT + " (to|since|ago|later|on)",
            "(marks|good morning|so here|here i am|here we are|hence|already)|" + DateTurns.COME + " again");

    private DatePromises() {}
}
