package dev.draftlint.rule;

import dev.draftlint.phrase.Phrases;
import java.util.List;

/**
 * A rule that looks for phrases in most drafts: a linter matches them ahead, with those of all its other rules, in one pass,
 * and {@link Phrases#in(dev.draftlint.draft.Draft)} looks them up. Whatever else a rule asks for is matched when it asks.
 */
public interface PhraseSeeker extends Rule {

    List<Phrases> phrases();
}
