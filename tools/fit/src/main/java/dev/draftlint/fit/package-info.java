/** Fits the weights of the models in core on a labelled corpus, and says by cross-validation what they are worth. */
@NullMarked
package dev.draftlint.fit;

import org.jspecify.annotations.NullMarked;
