/**
 * Files into drafts, drafts into reports on paper: what the command line, build plugins and editors share. Start at
 * {@link dev.draftlint.runner.Runner}.
 */
@NullMarked
package dev.draftlint.runner;

import org.jspecify.annotations.NullMarked;
