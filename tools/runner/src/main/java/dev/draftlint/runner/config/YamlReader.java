package dev.draftlint.runner.config;

import dev.draftlint.runner.config.Yaml.Entries;
import dev.draftlint.runner.config.Yaml.Entry;
import dev.draftlint.runner.config.Yaml.Items;
import dev.draftlint.runner.config.Yaml.Scalar;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Reads YAML as plain data: no tags, one document, each key once, and never deeper than {@link ConfigurationLimits#DEPTH}. */
final class YamlReader {

    private final String file;
    private final Errors errors;
    private final Iterator<Event> events;
    private final Map<Anchor, Yaml> anchors = new HashMap<>();
    private int depth;
    private int aliases;

    private YamlReader(String file, String text, Errors errors) {
        this.file = file;
        this.errors = errors;
        LoadSettings settings = LoadSettings.builder().setLabel(file).build();
        this.events = new Parse(settings).parseString(text).iterator();
    }

    /** @throws ConfigurationException if it is no YAML, or more than plain data */
    static Yaml read(String file, String text, Errors errors) {
        try {
            return new YamlReader(file, text, errors).document();
        } catch (MarkedYamlEngineException e) {
            Place place = e.getProblemMark().map(mark -> place(file, mark)).orElse(new Place(file, 1, 1));
            throw errors.fatal(place, "not valid YAML: " + e.getProblem() + "; check indentation and quotes");
        } catch (ReaderException e) {
            String before = text.substring(0, Math.min(text.length(), e.getPosition()));
            int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
            Place place = new Place(file, line, before.length() - before.lastIndexOf('\n'));
            String character = String.format("U+%04X", e.getCodePoint());
            throw errors.fatal(place, "the character " + character + " may not stand in YAML; delete it");
        } catch (YamlEngineException e) {
            throw errors.fatal(new Place(file, 1, 1), "not valid YAML: " + e.getMessage());
        }
    }

    private Yaml document() {
        events.next();
        if (events.next().getEventId() == Event.ID.StreamEnd) {
            return new Entries(new Place(file, 1, 1), List.of());
        }
        Yaml root = node((NodeEvent) events.next());
        events.next();
        Event end = events.next();
        if (end.getEventId() != Event.ID.StreamEnd) {
            throw errors.fatal(place(end), "a second document begins here; keep one");
        }
        return isNothing(root) ? new Entries(root.place(), List.of()) : root;
    }

    /** A file of comments and a "---". */
    private static boolean isNothing(Yaml root) {
        return root instanceof Scalar scalar && scalar.type() == Scalar.Type.NOTHING;
    }

    private Yaml node(NodeEvent event) {
        if (event instanceof AliasEvent alias) {
            return aliased(alias);
        }
        Yaml node = event instanceof ScalarEvent scalar ? scalar(scalar) : collection((CollectionStartEvent) event);
        event.getAnchor().ifPresent(anchor -> anchors.put(anchor, node));
        return node;
    }

    private Yaml aliased(AliasEvent alias) {
        if (++aliases > ConfigurationLimits.ALIASES) {
            throw errors.fatal(
                    place(alias), "more than " + ConfigurationLimits.ALIASES + " aliases; write the values out");
        }
        Yaml meant = anchors.get(alias.getAlias());
        if (meant == null) {
            throw errors.fatal(
                    place(alias), "no anchor '&" + alias.getAlias() + "' was closed before this; write the value out");
        }
        return meant;
    }

    private Yaml scalar(ScalarEvent event) {
        event.getTag().ifPresent(tag -> errors.add(place(event), refusal(tag)));
        return new Scalar(place(event), ScalarTypes.of(event), event.getValue());
    }

    private Yaml collection(CollectionStartEvent event) {
        if (++depth > ConfigurationLimits.DEPTH) {
            throw errors.fatal(place(event), "nested deeper than " + ConfigurationLimits.DEPTH + "; flatten it");
        }
        event.getTag().ifPresent(tag -> errors.add(place(event), refusal(tag)));
        Yaml node = event.getEventId() == Event.ID.SequenceStart ? items(place(event)) : entries(place(event));
        depth--;
        return node;
    }

    private Items items(Place place) {
        List<Yaml> items = new ArrayList<>();
        for (Event next = events.next(); next.getEventId() != Event.ID.SequenceEnd; next = events.next()) {
            items.add(node((NodeEvent) next));
        }
        return new Items(place, items);
    }

    private Entries entries(Place place) {
        Map<String, Entry> entries = new LinkedHashMap<>();
        for (Event next = events.next(); next.getEventId() != Event.ID.MappingEnd; next = events.next()) {
            Entry entry = entry(next);
            Entry first = entries.putIfAbsent(entry.key(), entry);
            if (first != null) {
                String line = String.valueOf(first.place().line());
                errors.add(
                        entry.place(), "'" + entry.key() + "' stands in line " + line + " already; keep one of them");
            }
        }
        return new Entries(place, List.copyOf(entries.values()));
    }

    private Entry entry(Event event) {
        Place place = place(event);
        if (node((NodeEvent) event) instanceof Scalar key) {
            return new Entry(place, key.text(), node((NodeEvent) events.next()));
        }
        throw errors.fatal(place, "a key is a word, not a list or keys with values; check the indentation");
    }

    private static String refusal(String tag) {
        return "the tag '" + tag + "' is not read; write plain data without it";
    }

    private Place place(Event event) {
        return event.getStartMark().map(mark -> place(file, mark)).orElse(new Place(file, 1, 1));
    }

    private static Place place(String file, Mark mark) {
        return new Place(file, mark.getLine() + 1, mark.getColumn() + 1);
    }
}
