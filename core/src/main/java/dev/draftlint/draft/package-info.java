/** The model of a draft: what a rule reads. Every type is immutable and safe to share between threads. */
@NullMarked
package dev.draftlint.draft;

import org.jspecify.annotations.NullMarked;
