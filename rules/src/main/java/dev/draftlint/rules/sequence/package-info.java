/** What no draft shows alone: that it comes too soon after another, too often, or brings what another brought. */
@NullMarked
package dev.draftlint.rules.sequence;

import org.jspecify.annotations.NullMarked;
