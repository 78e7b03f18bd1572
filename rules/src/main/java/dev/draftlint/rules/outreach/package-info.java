/** Rules for mails to people who did not ask for them. */
@NullMarked
package dev.draftlint.rules.outreach;

import org.jspecify.annotations.NullMarked;
