package dev.draftlint.reading;

import dev.draftlint.phrase.Phrases;

/** Time that is asked for without a name: to see whether there is a fit. Two sides can find that out in a talk only. */
final class Explorations {

    private static final String FIT =
            "(fit|match|synergy|synergies|overlap|alignment|something here|work together|working together|collaborate|collaboration|collaborating"
                    + "|partnership|partner up|partnering|team up|join forces|joining forces|help (each other|one another)|of service to each other)";

    private static final String EXPLORE =
            "((explore|exploring) (a|the|any|some|potential|possible|ways to|ideas for)? ..2 " + FIT
                    + "|(see|seeing|explore|exploring|find out|finding out|discover|check|discuss|discussing|explored) (if|whether|how|where) (there|we|it|this|our|you and) ..4 "
                    + FIT + ")";

    static final Phrases ASKS = Phrases.of(
            EXPLORE + " ..6 #question",
            "(would|will) ..1 (love|like|welcome|be (great|good|nice|lovely|keen|happy|glad)) ..1 to ..1 " + EXPLORE,
            "let us ..1 " + EXPLORE);

    private Explorations() {}
}
