package dev.draftlint.runner.config;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Optional;

/** What may stand at a place of a configuration: what the reader demands and what the published schema says. */
interface Shape {

    /**
     * What of {@code value} is as it should be; the rest is told to {@code errors} and left out, so that reading goes on.
     *
     * @param name the key that it stands under
     */
    Optional<Yaml> valid(String name, Yaml value, Errors errors);

    /** Writes the keywords of a JSON schema into the object that is open. */
    void describe(JsonGenerator schema) throws IOException;

    /** "'min-score' takes a number from 0 to 100, not 'high'". */
    static Optional<Yaml> refused(String name, String wanted, Yaml value, Errors errors) {
        errors.add(value.place(), "'" + name + "' takes " + wanted + ", not " + value.what());
        return Optional.empty();
    }
}
