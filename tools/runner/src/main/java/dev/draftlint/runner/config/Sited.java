package dev.draftlint.runner.config;

/** A value with the place where it was set. */
record Sited<T>(T value, Place place) {}
