/** A pack that breaks each clause of the contract. */
@NullMarked
package dev.draftlint.testkit.flawed;

import org.jspecify.annotations.NullMarked;
