/** What a lint says: findings, their points and the score. */
@NullMarked
package dev.draftlint.report;

import org.jspecify.annotations.NullMarked;
