/**
 * The configuration of a project, {@code draftlint.yml}: found, read and judged. Start at
 * {@link dev.draftlint.runner.config.Configurations}.
 */
@NullMarked
package dev.draftlint.runner.config;

import org.jspecify.annotations.NullMarked;
