package dev.draftlint.runner.config;

import dev.draftlint.runner.config.Yaml.Scalar;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.resolver.CoreScalarResolver;

/** What an unquoted value is in YAML 1.2: {@code off} and {@code no} are texts there. */
final class ScalarTypes {

    private static final CoreScalarResolver CORE = new CoreScalarResolver(false);

    private ScalarTypes() {}

    static Scalar.Type of(ScalarEvent event) {
        return event.isPlain() ? of(CORE.resolve(event.getValue(), true)) : Scalar.Type.TEXT;
    }

    private static Scalar.Type of(Tag tag) {
        if (tag.equals(Tag.INT)) {
            return Scalar.Type.WHOLE;
        }
        if (tag.equals(Tag.FLOAT)) {
            return Scalar.Type.DECIMAL;
        }
        if (tag.equals(Tag.BOOL)) {
            return Scalar.Type.FLAG;
        }
        return tag.equals(Tag.NULL) ? Scalar.Type.NOTHING : Scalar.Type.TEXT;
    }
}
