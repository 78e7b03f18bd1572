package dev.draftlint.runner.config;

import java.util.List;

/** A configuration that cannot be meant. */
public final class ConfigurationException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient List<String> errors;

    ConfigurationException(List<String> errors) {
        super(String.join("\n", errors));
        this.errors = List.copyOf(errors);
    }

    /** Everything that is wrong, in the order of the file: each names file, line, column, value and mend in one line. */
    public List<String> errors() {
        return errors;
    }
}
