package dev.draftlint.phrase;

import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The classes of the pattern language, by name. */
final class PhraseClass {

    private static final String WEEKDAYS = "monday tuesday wednesday thursday friday saturday sunday mondays tuesdays"
            + " wednesdays thursdays fridays saturdays sundays mon tue tues wed thu thur thurs fri";

    private static final String MONTHS = "january february march april june july august september october november"
            + " december jan feb apr jun jul aug sept sep oct nov dec";

    /** Not "one", which is mostly a pronoun. */
    private static final String NUMBERS = "two three four five six seven eight nine ten eleven twelve thirteen fourteen"
            + " fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred"
            + " hundreds thousand thousands million millions billion billions dozen dozens";

    private static final String DURATION =
            "another? (#number|one) (to|or|and)? #number? (quick|short|brief|spare)? (minute|minutes|min|mins|hour|hours|hr|hrs)"
                    + " | (#number|one) and a half hours"
                    + " | (a|an|another) (quick|short|brief|spare|few|couple|couple of|half)? (short|quick|spare)?"
                    + " (minute|minutes|min|mins|hour|hours|hr)"
                    + " | (half|a? quarter of) (a|an)? hour | several (minutes|hours)"
                    + " | 5min|10min|15min|20min|30min|45min|60min|5mins|10mins|15mins|20mins|30mins|45mins|60mins|1hr|1h";

    private static final List<String> NAMES =
            List.of("start", "end", "question", "number", "placeholder", "name", "weekday", "month", "duration");

    private static final Map<String, Node> FIXED = fixed();

    private PhraseClass() {}

    private static Map<String, Node> fixed() {
        Map<String, Node> classes = new LinkedHashMap<>();
        classes.put("number", words(NUMBERS, Look.NUMBER));
        classes.put("placeholder", new Node.One(Set.of(), Set.of(Look.PLACEHOLDER)));
        classes.put("name", new Node.One(Set.of(), Set.of(Look.NAME, Look.MAY, Look.PLACEHOLDER)));
        classes.put("weekday", words(WEEKDAYS));
        classes.put("month", words(MONTHS, Look.MAY));
        return classes;
    }

    private static Node words(String words, Look... looks) {
        return new Node.One(Set.of(words.split(" ", -1)), Set.of(looks));
    }

    /** Read when first wanted, since it is written in the pattern language itself. */
    private static final class Duration {
        private static final Node NODE = PatternParser.read(DURATION);
    }

    /** @param column where it stands in the pattern, from 1 */
    static Optional<Node> named(String name, int column) {
        return switch (name) {
            case "start" -> Optional.of(new Node.Anchor(Step.Kind.START, column));
            case "end" -> Optional.of(new Node.Anchor(Step.Kind.END, column));
            case "question" -> Optional.of(new Node.Anchor(Step.Kind.QUESTION, column));
            case "duration" -> Optional.of(Duration.NODE);
            default -> Optional.ofNullable(FIXED.get(name));
        };
    }

    /** The name of a class that is most like one which does not exist. */
    static String nearest(String name) {
        return Collections.min(NAMES, Comparator.comparingInt(known -> Spelling.distance(name, known)));
    }
}
