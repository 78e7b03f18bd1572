/** Rules for merge tags: what a template's engine cannot fill, and what it should have filled. */
@NullMarked
package dev.draftlint.rules.template;

import org.jspecify.annotations.NullMarked;
