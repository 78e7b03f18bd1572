/** The command line. */
@NullMarked
package dev.draftlint.cli;

import org.jspecify.annotations.NullMarked;
