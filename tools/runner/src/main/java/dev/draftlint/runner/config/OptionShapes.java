package dev.draftlint.runner.config;

import dev.draftlint.runner.RuleOption;
import dev.draftlint.runner.config.Yaml.Items;
import dev.draftlint.runner.config.Yaml.Scalar;
import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** How the options of rules are written in a configuration. */
final class OptionShapes {

    private OptionShapes() {}

    static Shape of(RuleOption option) {
        return switch (option.type()) {
            case WHOLE ->
                option.component() == int.class
                        ? NumberShape.whole(Integer.MIN_VALUE, Integer.MAX_VALUE)
                        : NumberShape.whole(Long.MIN_VALUE, Long.MAX_VALUE);
            case DECIMAL -> NumberShape.decimal(-Double.MAX_VALUE, Double.MAX_VALUE);
            case FLAG -> new FlagShape();
            case TEXT -> TextShape.ANY;
            case CHOICE -> new ChoiceShape(option.choices());
            case LIST, SET -> ListShape.orOne(TextShape.ANY, "texts");
        };
    }

    /** The value as the component of the record takes it; {@code value} fits the shape. */
    static Object value(RuleOption option, Yaml value) {
        return switch (option.type()) {
            case WHOLE -> whole(option, new BigDecimal(text(value)));
            case DECIMAL -> Double.valueOf(text(value));
            case FLAG -> Boolean.valueOf(text(value).toLowerCase(Locale.ROOT));
            case TEXT -> text(value);
            case CHOICE -> option.choice(text(value));
            case LIST -> texts(value).toList();
            case SET -> new LinkedHashSet<>(texts(value).toList());
        };
    }

    private static Object whole(RuleOption option, BigDecimal number) {
        if (option.component() == int.class) {
            return number.intValueExact();
        }
        return number.longValueExact();
    }

    private static Stream<String> texts(Yaml value) {
        List<Yaml> items = value instanceof Items list ? list.items() : List.of(value);
        return items.stream().map(OptionShapes::text);
    }

    private static String text(Yaml value) {
        return ((Scalar) value).text();
    }
}
