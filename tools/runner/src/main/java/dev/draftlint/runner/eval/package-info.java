/**
 * Measures rules on a labelled corpus: what of the labelled they find, and what of the found is labelled. Start at
 * {@link dev.draftlint.runner.eval.Evaluation}.
 */
@NullMarked
package dev.draftlint.runner.eval;

import org.jspecify.annotations.NullMarked;
