package dev.draftlint.runner;

import dev.draftlint.rule.Nearest;
import dev.draftlint.rule.Rule;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The options of a rule: if it is a record, those of its components that can be written down. A component
 * {@code firstTouch} is the option {@code first-touch}.
 *
 * @param all in the order of the components
 */
public record RuleOptions(Rule rule, List<RuleOption> all) {

    public RuleOptions {
        all = List.copyOf(all);
    }

    public static RuleOptions of(Rule rule) {
        List<RuleOption> options = new ArrayList<>();
        for (RecordComponent component : components(rule)) {
            type(component)
                    .map(type -> new RuleOption(name(component), type, component.getType(), value(rule, component)))
                    .ifPresent(options::add);
        }
        return new RuleOptions(rule, options);
    }

    public Optional<RuleOption> find(String name) {
        return all.stream().filter(option -> option.name().equals(name)).findFirst();
    }

    /**
     * "too-long has no option 'folow-up'; did you mean 'follow-up'?", for a name that is none.
     *
     * @param others what may stand in its place besides the options
     */
    public String unknown(String name, String... others) {
        List<String> known = Stream.concat(Stream.of(others), all.stream().map(RuleOption::name))
                .toList();
        String otherwise = known.isEmpty() ? "delete it" : "known are " + String.join(", ", known);
        return rule.info().id() + " has no option '" + name + "'; " + Nearest.mend(name, known, otherwise);
    }

    /**
     * The same rule with other options.
     *
     * @param values by the names of the options, each of the type of its component
     * @throws IllegalArgumentException if there is no such option, or the rule refuses a value; the message names the
     *     rule
     */
    public Rule with(Map<String, Object> values) {
        for (String name : values.keySet()) {
            if (find(name).isEmpty()) {
                throw new IllegalArgumentException(unknown(name));
            }
        }
        if (values.isEmpty()) {
            return rule;
        }
        RecordComponent[] components = components(rule);
        Object[] arguments = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            Object given = values.get(name(components[i]));
            arguments[i] = given == null ? value(rule, components[i]) : given;
        }
        return made(components, arguments);
    }

    private Rule made(RecordComponent[] components, Object[] arguments) {
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            Constructor<? extends Rule> constructor = rule.getClass().getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(arguments);
        } catch (InvocationTargetException e) {
            Throwable refusal = Objects.requireNonNull(e.getCause());
            throw new IllegalArgumentException(rule.info().id() + ": " + refusal.getMessage(), refusal);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a record without its constructor: " + rule.getClass(), e);
        }
    }

    private static RecordComponent[] components(Rule rule) {
        RecordComponent[] components = rule.getClass().getRecordComponents();
        return components == null ? new RecordComponent[0] : components;
    }

    private static Object value(Rule rule, RecordComponent component) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(rule);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a component that cannot be read: " + component, e);
        }
    }

    private static Optional<RuleOption.Type> type(RecordComponent component) {
        if (component.getType().isEnum()) {
            return Optional.of(RuleOption.Type.CHOICE);
        }
        return Optional.ofNullable(
                switch (component.getGenericType().getTypeName()) {
                    case "int", "long" -> RuleOption.Type.WHOLE;
                    case "double" -> RuleOption.Type.DECIMAL;
                    case "boolean" -> RuleOption.Type.FLAG;
                    case "java.lang.String" -> RuleOption.Type.TEXT;
                    case "java.util.List<java.lang.String>" -> RuleOption.Type.LIST;
                    case "java.util.Set<java.lang.String>" -> RuleOption.Type.SET;
                    default -> null;
                });
    }

    private static String name(RecordComponent component) {
        StringBuilder name = new StringBuilder();
        for (int i = 0; i < component.getName().length(); i++) {
            char c = component.getName().charAt(i);
            if (Character.isUpperCase(c)) {
                name.append('-');
            }
            name.append(c);
        }
        return name.toString().toLowerCase(Locale.ROOT);
    }
}
