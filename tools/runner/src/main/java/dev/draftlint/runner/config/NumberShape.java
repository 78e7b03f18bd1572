package dev.draftlint.runner.config;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.draftlint.runner.config.Yaml.Scalar;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Optional;

/** A number, both limits included. */
record NumberShape(boolean whole, BigDecimal least, BigDecimal most) implements Shape {

    static NumberShape whole(long least, long most) {
        return new NumberShape(true, BigDecimal.valueOf(least), BigDecimal.valueOf(most));
    }

    static NumberShape decimal(double least, double most) {
        return new NumberShape(false, BigDecimal.valueOf(least), BigDecimal.valueOf(most));
    }

    @Override
    public Optional<Yaml> valid(String name, Yaml value, Errors errors) {
        return value instanceof Scalar scalar && isMeant(scalar)
                ? Optional.of(value)
                : Shape.refused(name, wanted(), value, errors);
    }

    private boolean isMeant(Scalar scalar) {
        boolean isNumber = scalar.type() == Scalar.Type.WHOLE || !whole && scalar.type() == Scalar.Type.DECIMAL;
        return isNumber && isInRange(scalar.text());
    }

    /** YAML knows 0x1f and .inf as well; nobody needs them here. */
    private boolean isInRange(String text) {
        try {
            BigDecimal number = new BigDecimal(text);
            return number.compareTo(least) >= 0 && number.compareTo(most) <= 0;
        } catch (NumberFormatException e) {
            return false;
        }
    }

    private String wanted() {
        String number = whole ? "a whole number" : "a number";
        return isHuge(most) ? number + (isHuge(least) ? "" : " from " + plain(least)) : range(number);
    }

    private String range(String number) {
        return number + " from " + plain(least) + " to " + plain(most);
    }

    private static boolean isHuge(BigDecimal limit) {
        return limit.abs().compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) >= 0;
    }

    private static String plain(BigDecimal limit) {
        return limit.stripTrailingZeros().toPlainString();
    }

    @Override
    public void describe(JsonGenerator schema) throws IOException {
        schema.writeStringField("type", whole ? "integer" : "number");
        if (!isHuge(least)) {
            schema.writeFieldName("minimum");
            schema.writeNumber(plain(least));
        }
        if (!isHuge(most)) {
            schema.writeFieldName("maximum");
            schema.writeNumber(plain(most));
        }
    }
}
