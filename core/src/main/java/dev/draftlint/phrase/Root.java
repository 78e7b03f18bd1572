package dev.draftlint.phrase;

import dev.draftlint.draft.Word;
import org.jspecify.annotations.Nullable;

/** Where walks begin. Most begin with a word of their patterns, which a plain array leads from to a state. */
final class Root {

    private final Openings openings;
    private final States states;
    private final @Nullable State[] byWord;
    /** What patterns begin with besides words: classes. */
    final State classes;

    Root(Openings openings, States states) {
        this.openings = openings;
        this.states = states;
        this.byWord = new @Nullable State[openings.byWord().length];
        this.classes = states.of(openings.classes());
    }

    /** Where a word leads by its spelling that no pattern need begin with. */
    @Nullable
    State after(int word) {
        State known = byWord[word];
        return known != null || openings.byWord()[word].length == 0 ? known : make(word);
    }

    /** Whether a word that {@link #after} nothing follows begins nothing at all; gaps there are at starts of sentences. */
    boolean passesOver(Word word) {
        return classes.isPlain || classes.gaps == 0 && Look.of(word) == Look.PLAIN;
    }

    private State make(int word) {
        State made = states.of(openings.after(word));
        byWord[word] = made;
        return made;
    }
}
