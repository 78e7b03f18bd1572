/** The Maven plugin: the same lint as the command line's, over the templates of a project. */
@NullMarked
package dev.draftlint.maven;

import org.jspecify.annotations.NullMarked;
