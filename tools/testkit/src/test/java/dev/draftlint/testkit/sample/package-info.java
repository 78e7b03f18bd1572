/** A pack that keeps the contract. */
@NullMarked
package dev.draftlint.testkit.sample;

import org.jspecify.annotations.NullMarked;
