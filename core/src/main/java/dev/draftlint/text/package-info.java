/** Reads a source into a {@link dev.draftlint.draft.Draft}. */
@NullMarked
package dev.draftlint.text;

import org.jspecify.annotations.NullMarked;
