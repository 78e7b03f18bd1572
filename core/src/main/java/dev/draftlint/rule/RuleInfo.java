package dev.draftlint.rule;

import java.util.List;

/**
 * What a rule knows about itself; its documentation page is made of it.
 *
 * @param id lower-case words joined by hyphens, which name the fault: {@code inbox-bump}
 * @param summary one sentence that says what is flagged, beginning with "Flags"
 * @param why one or two sentences that say what the fault does to a reader
 * @param flagged drafts that the rule marks, each fault between « and »; draft rules mark nothing in them. A draft may begin
 *     with header lines ({@code Subject:}, {@code Kind:}, {@code Stage:}) and a blank line
 * @param accepted near misses: drafts in the same form that the rule leaves alone
 */
public record RuleInfo(
        String id,
        Severity severity,
        String summary,
        String why,
        Evidence evidence,
        List<String> flagged,
        List<String> accepted) {

    public RuleInfo {
        if (!id.matches("[a-z]+(-[a-z]+)*")) {
            throw new IllegalArgumentException(
                    "a rule id is lower-case words joined by hyphens, such as 'inbox-bump', not '" + id + "'");
        }
        flagged = List.copyOf(flagged);
        accepted = List.copyOf(accepted);
    }
}
