package dev.draftlint.runner;

import dev.draftlint.draft.Ellipsis;

/** What reports say of a finding, in the same words in each. */
final class Wording {

    private Wording() {}

    /** With what it costs, where it costs something: "Say what is new (-6.5 points)". */
    static String withCost(Placed placed) {
        double points = placed.contribution().points();
        return points > 0 ? placed.message() + " (-" + Tenths.fixed(points) + " points)" : placed.message();
    }

    /** With a full stop, for viewers that show it as prose. */
    static String sentence(String message) {
        return ".?!".indexOf(message.charAt(message.length() - 1)) >= 0 ? message : message + ".";
    }

    /** One line of an excerpt. */
    static String shortened(String excerpt) {
        String line = excerpt.replace('\n', ' ');
        return Ellipsis.of(line, 90);
    }
}
