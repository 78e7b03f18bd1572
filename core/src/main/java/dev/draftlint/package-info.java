/** Lints outreach e-mail drafts. Start at {@link dev.draftlint.Draftlint}. */
@NullMarked
package dev.draftlint;

import org.jspecify.annotations.NullMarked;
