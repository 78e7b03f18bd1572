/** How fast the linter is, next to the parts that it is made of. */
@NullMarked
package dev.draftlint.benchmarks;

import org.jspecify.annotations.NullMarked;
