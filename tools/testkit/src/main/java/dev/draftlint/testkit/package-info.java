/**
 * Tests for rules and packs of rules, usable from any test framework. Start at
 * {@link dev.draftlint.testkit.RuleTester}.
 */
@NullMarked
package dev.draftlint.testkit;

import org.jspecify.annotations.NullMarked;
