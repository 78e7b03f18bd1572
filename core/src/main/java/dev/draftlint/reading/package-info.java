/**
 * Understands what English drafts ask for and what they give: asks, values, stage and kind. Stages of work: phrases mark
 * the places, structure decides what they mean, and a table of fitted weights says how concrete a value is.
 */
@NullMarked
package dev.draftlint.reading;

import org.jspecify.annotations.NullMarked;
