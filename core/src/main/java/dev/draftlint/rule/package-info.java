/** What a rule is, what it finds, and what it knows about itself. */
@NullMarked
package dev.draftlint.rule;

import org.jspecify.annotations.NullMarked;
