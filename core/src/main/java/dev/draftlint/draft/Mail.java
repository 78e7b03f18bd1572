package dev.draftlint.draft;

import java.util.List;

/**
 * One of the mails that a template can produce.
 *
 * @param choices what is decided for it, in reading order: "if offer", "else of trial"; no two mails of a template have
 *     the same
 * @param draft the template without the branches that the mail does not have; its places are those of the template
 */
public record Mail(List<String> choices, Draft draft) {

    public Mail {
        choices = List.copyOf(choices);
    }
}
